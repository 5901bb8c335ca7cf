import type { StateConfig } from '@amtsweg/engine';
import {
  belowMinimum,
  cooperation,
  cooperationDenial,
  defineProcedure,
  directAction,
  dispatchState,
  documentState,
  endings,
  forwarding,
  housingAssessment,
  housingCertainty,
  housingClocks,
  housingDecision,
  housingDocuments,
  housingEvents,
  housingInquiries,
  housingIssued,
  housingRefused,
  housingService,
  payoutOrder,
  requestOutcome,
  set,
  supplementEvent,
  taskState,
  withdrawalUnless,
  wrongOffice,
} from '@amtsweg/procedure';
import { evidence, form } from './wohngeld-erstantrag.form.js';

const inquiries = housingInquiries('income', {
  landlord: {
    label: 'Vermieterin oder Vermieter',
    receivers: '[form.landlord]',
    legalBasis: '§ 23 Abs. 3 WoGG',
  },
  employer: {
    label: 'Arbeitgeber',
    receivers: '["Arbeitgeber der Haushaltsmitglieder"]',
    legalBasis: '§ 23 Abs. 2 WoGG',
  },
  jobcenter: {
    label: 'Jobcenter Region Hannover',
    receivers: '["Jobcenter Region Hannover"]',
    legalBasis: '§ 23 Abs. 1, § 7 Abs. 1 WoGG; § 69 Abs. 1 Nr. 1 SGB X',
  },
});

/** Who is excluded cannot be helped by any calculation, so it comes first. */
const eligibility = taskState({
  id: 'eligibility',
  state: 'Wohngeldberechtigung und Ausschlüsse',
  status: 'inReview',
  task: 'Wohngeldberechtigung, ausgeschlossene Haushaltsmitglieder und Vermögen prüfen',
  post: 'clerk',
  target: 'P7D',
  legalBasis: '§§ 3, 5, 7, 8, 20, 21 Nr. 2 und 3 WoGG',
  outcomes: {
    eligible: {
      label: 'Berechtigt',
      to: [{ to: 'inquiries', then: [set('inquiries', 'if event.ask = null then [] else event.ask')] }],
      fields: [
        {
          name: 'ask',
          label: 'Auskünfte einholen bei',
          type: 'choice',
          many: true,
          options: [
            { value: 'landlord', label: 'Vermieterin oder Vermieter' },
            { value: 'employer', label: 'Arbeitgeber' },
            { value: 'jobcenter', label: 'Jobcenter (Ausschluss, Erstattungsanspruch)' },
          ],
        },
      ],
    },
    excluded: {
      label: 'Ausgeschlossen: ablehnen',
      adverse: true,
      fields: [
        {
          name: 'ground',
          label: 'Ausschlussgrund',
          type: 'choice',
          required: true,
          options: [
            { value: 'transfer', label: 'Alle Haushaltsmitglieder ausgeschlossen (§ 21 Nr. 2 WoGG)' },
            { value: 'training', label: 'Vorrang der Ausbildungsförderung (§ 20 Abs. 2 WoGG)' },
            { value: 'assets', label: 'Missbräuchlich, insbesondere erhebliches Vermögen (§ 21 Nr. 3 WoGG)' },
            { value: 'notEntitled', label: 'Nicht wohngeldberechtigt (§ 3 WoGG)' },
          ],
        },
      ],
      to: [{ to: '#case.rejected', then: [set('refusal', 'event.reason'), set('benefit', 'null')] }],
    },
    unclear: { ...requestOutcome, label: 'Ungeklärt, nachfordern' },
  },
});

/** Rent without heating and without what is not for living (§§ 9 (2), 11 WoGG). */
const rent = taskState({
  id: 'rentFinding',
  state: 'Ermittlung der Miete (§§ 9, 11 WoGG)',
  status: 'inReview',
  task: 'Zu berücksichtigende Miete ohne Heizung und ohne nicht zu berücksichtigende Teile feststellen',
  post: 'clerk',
  target: 'P3D',
  legalBasis: '§§ 9, 11 WoGG',
  outcomes: {
    found: {
      label: 'Festgestellt',
      fields: [
        {
          name: 'rent',
          label: 'Bruttokaltmiete im Monat',
          type: 'money',
          min: 1,
          max: 1000000,
          required: true,
        },
        {
          name: 'deducted',
          label: 'Abzüge (Untervermietung, gewerbliche Nutzung, Mitbewohner)',
          type: 'money',
          min: 0,
          max: 1000000,
          required: true,
        },
      ],
      to: [{ to: 'calculation', then: [set('housingCost', 'max([0, event.rent - event.deducted])')] }],
    },
    unclear: { ...requestOutcome, label: 'Miete nicht nachgewiesen, nachfordern' },
  },
});

/** Money before the decision where it takes long and Wohngeld is sufficiently likely (§ 26a WoGG): ordered by another. */
const provisional: Record<string, StateConfig> = {
  provisionalOrder: taskState({
    id: 'provisionalOrder',
    state: 'Vorläufige Zahlung (§ 26a WoGG) zur Anordnung',
    status: 'inReview',
    task: 'Hinreichende Wahrscheinlichkeit prüfen und die vorläufige Zahlung anordnen',
    post: 'lead',
    priority: 2,
    legalBasis: '§ 26a WoGG, § 42 Abs. 4 KomHKVO',
    outcomes: {
      ordered: { label: 'Angeordnet', to: 'provisionalLetter' },
      declined: { label: 'Nicht vorläufig zahlen', to: 'income' },
    },
  }),
  provisionalLetter: documentState({
    id: 'provisionalDocument',
    state: 'Mitteilung über die vorläufige Zahlung wird erstellt',
    status: 'provisional',
    document: 'provisional',
    to: 'provisionalDispatch',
  }),
  provisionalDispatch: dispatchState({
    id: 'provisionalDispatch',
    state: 'Mitteilung über die vorläufige Zahlung geht hinaus',
    status: 'provisional',
    document: 'provisionalDocument',
    to: 'provisionalPosting',
  }),
  provisionalPosting: taskState({
    id: 'provisionalPosting',
    state: 'Vorläufige Zahlung wird gebucht',
    status: 'provisional',
    task: 'Vorläufiges Wohngeld auszahlen; bei der Bewilligung ist es anzurechnen',
    post: 'cashier',
    unit: '20.3',
    notBy: ['incomeFinding', 'provisionalOrder'],
    legalBasis: '§ 42 Abs. 5 KomHKVO',
    outcomes: { posted: { label: 'Gebucht', to: [{ to: 'income', then: [set('paidInAdvance', 'true')] }] } },
  }),
};

const checked: StateConfig = {
  meta: { label: 'In Prüfung', status: 'inReview' },
  on: withdrawalUnless('facts.grantDispatch != null'),
  initial: 'eligibility',
  states: {
    eligibility,
    inquiries,
    ...housingAssessment({
      cost: rent,
      more: {
        provisional: {
          label: 'Längere Zeit erforderlich: vorläufig zahlen (§ 26a WoGG)',
          fields: [
            {
              name: 'advance',
              label: 'Vorläufiges monatliches Wohngeld',
              type: 'money',
              min: 1000,
              max: 300000,
              required: true,
            },
          ],
          to: [{ to: 'provisionalOrder', then: [set('advance', 'event.advance')] }],
        },
      },
    }),
    ...provisional,
    decision: housingDecision({ from: 'substring(facts.receivedOn, 1, 8) + "01"' }),
    belowMinimum,
  },
};

const documents = housingDocuments('Mietzuschuss', 'Wohngeldbescheid (Mietzuschuss)', [
  {
    type: 'paragraph',
    text: 'Auf das bewilligte Wohngeld wird angerechnet, was Sie vorläufig erhalten haben ({euro(facts.advance)} im Monat, § 26a WoGG).',
    when: 'facts.paidInAdvance = true',
  },
]);

/**
 * Wohngeld, first application for the Mietzuschuss (§§ 3 (1), 22, 24 to 26 WoGG): a benefit to which the law itself fixes
 * the amount. Exclusions are examined first (§§ 7, 8, 20, 21), third parties are bound to inform (§ 23), then income and
 * rent are found, and § 19 is reckoned by the machine: under ten euros a grant is impossible, whatever the clerk thinks.
 *
 * Peculiar: it begins on the first of the month of the application (§ 25 (2)); the money may go to the landlord (§ 26
 * (1)); payment on account is a step of its own, ordered by somebody else (§ 26a). A change while it is paid is no
 * transition here but the procedure `wohngeld-aenderung-mitteilen`, whose result comes back as `grantCeased`; more
 * Wohngeld is `wohngeld-erhoehung`, after the term `wohngeld-weiterleistung`. No hearing before the refusal (§ 24 (1)
 * SGB X protects rights one has). Silence grants nothing; § 75 VwGO is watched.
 */
export default defineProcedure({
  ...housingService,
  key: 'wohngeld-erstantrag',
  name: 'Wohngeld – Erstantrag (Mietzuschuss)',
  kind: 'benefit',
  initiation: 'application',
  filePlan: '50.10.10',
  leika: ['99107023037000'],
  legalBasis: ['§ 3 Abs. 1 WoGG', '§ 19 WoGG', '§ 22 WoGG', '§ 25 WoGG'],
  keywords: [
    'Zuschuss zur Miete',
    'Miete zu teuer',
    'Mietbeihilfe',
    'Hilfe bei der Miete',
    'wenig Einkommen hohe Miete',
  ],
  online: { since: '2022-12', evidence: 'Dienstleistungskatalog (nach Plausibilität)' },
  form,
  evidence,
  certainty: {
    ...housingCertainty,
    leika: { evidence: 'derived', source: 'KOOS-Datenrepo; Beispielliste' },
    'machine.checked.calculation': {
      evidence: 'assumed',
      source: 'Anlagen 1 und 2 WoGG 2025; Mietenstufe V für Hannover; Rundung nach Anlage 3 zu bestätigen',
    },
  },
  clocks: housingClocks(['landlord', 'employer', 'jobcenter']),
  documents: {
    ...documents,
    provisional: {
      kind: 'letter',
      title: 'Vorläufige Zahlung von Wohngeld',
      signedBy: 'provisionalOrder',
      blocks: [
        {
          type: 'paragraph',
          text: 'über Ihren Antrag vom {facts.receivedOn} können wir noch nicht abschließend entscheiden. Sie erhalten deshalb vorläufig {euro(facts.advance)} im Monat (§ 26a WoGG).',
        },
        {
          type: 'paragraph',
          text: 'Die Zahlung wird auf das Wohngeld angerechnet. Soweit es niedriger ist oder ganz entfällt, ist sie zu erstatten.',
        },
      ],
    },
  },
  events: {
    ...housingEvents({
      landlord: 'Auskunft der Vermieterseite eintragen',
      employer: 'Auskunft des Arbeitgebers eintragen',
      jobcenter: 'Auskunft des Jobcenters eintragen',
    }),
    supplement: supplementEvent([
      { name: 'grossRent', label: 'Monatliche Gesamtmiete', type: 'money', min: 1, max: 1000000 },
      { name: 'heatingIncluded', label: 'Darin Heizung und Warmwasser', type: 'money', min: 0, max: 500000 },
      { name: 'assets', label: 'Verwertbares Vermögen', type: 'money', min: 0, max: 10000000000 },
    ]),
  },
  publicStatus: {
    ...housingService.publicStatus,
    provisional: {
      de: 'Vorläufige Zahlung',
      easy: 'Wir brauchen noch Zeit. Sie bekommen schon jetzt Geld von uns.',
      en: 'Paid on account',
      actor: 'office',
      next: 'Wir entscheiden noch endgültig und rechnen die Zahlung dann an.',
    },
  },
  exceptions: [
    {
      rule: 'refusal-without-hearing',
      path: 'checked.eligibility',
      reason:
        'Die Ablehnung einer beantragten Leistung greift nicht in Rechte ein; die Anhörung ist nur vor Eingriffen vorgeschrieben.',
      legalBasis: '§ 24 Abs. 1 SGB X',
    },
    {
      rule: 'refusal-without-hearing',
      path: 'checked.decision',
      reason:
        'Die Ablehnung einer beantragten Leistung greift nicht in Rechte ein; die Anhörung ist nur vor Eingriffen vorgeschrieben.',
      legalBasis: '§ 24 Abs. 1 SGB X',
    },
  ],
  machine: {
    initial: 'submitted',
    states: {
      submitted: cooperation({
        post: 'clerk',
        target: 'P7D',
        task: 'Zuständigkeit (Wohnung in Hannover) und Vollständigkeit des Mietzuschussantrags prüfen',
        outcomes: { wrongOffice },
        standing: 'facts.grantDispatch != null',
      }),
      checked,
      approved: payoutOrder({ decidedBy: 'decision', back: '#case.checked.decision' }),
      issued: housingIssued('grant', 'Wohngeld an die im Antrag genannte Person oder die Vermieterseite'),
      rejected: housingRefused(),
      denied: cooperationDenial(
        directAction({
          clock: 'denialActionPeriod',
          status: 'denied',
          upheld: { to: '#case.checked.eligibility' },
        }),
      ),
      transferred: forwarding('formalCheck'),
      ...endings('closed', 'withdrawn'),
    },
  },
});
