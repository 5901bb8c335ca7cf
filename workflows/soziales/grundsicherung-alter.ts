import type { StateConfig } from '@amtsweg/engine';
import {
  benefitRunning,
  changeEvent,
  conclude,
  cooperation,
  cooperationDenial,
  cooperationLetter,
  cooperationPeriod,
  cooperationStatuses,
  defineProcedure,
  denialNotice,
  dispatchState,
  documentState,
  endings,
  forwardedLetter,
  grantEnd,
  informationEvent,
  informationPeriod,
  notification,
  payoutOrder,
  processingTarget,
  recurringBenefit,
  renewalReminder,
  socialActionPeriod,
  socialHearing,
  socialHearingPeriod,
  socialInactionMarker,
  socialObjection,
  socialObjectionEvents,
  socialObjectionPeriod,
  statementEvent,
  supplementEvent,
  taskState,
  transmissionState,
  withdrawalUnless,
  withdrawEvent,
  set,
} from '@amtsweg/procedure';
import { assessment, decisions, gates } from './grundsicherung-alter.examination.js';
import { evidence, form } from './grundsicherung-alter.form.js';

const remedyOf = (id: string, clock: string, status: string): StateConfig =>
  socialObjection({
    id,
    remedyClock: clock,
    actionClock: 'actionPeriod',
    status,
    authority: 'Region Hannover, Widerspruchsstelle Sozialhilfe',
    upheld: { to: '#case.checked.gate', then: [conclude('closed')] },
  });

const forwarded = notification({
  label: 'An den zuständigen Träger weitergeleitet (§ 16 SGB I)',
  status: ['transferred', 'transferred'],
  document: 'forwarded',
  prefix: 'forwarded',
  entry: [conclude('transferred')],
});

/** Refusal, and the ending of a grant: the same notice with its remedy. */
const rejected: StateConfig = {
  meta: { label: 'Abgelehnt oder beendet', status: 'decided' },
  entry: [conclude('rejected')],
  initial: 'production',
  states: {
    production: documentState({
      id: 'refusalDocument',
      state: 'Bescheid wird ausgefertigt',
      status: 'decided',
      document: 'refusal',
      to: 'dispatch',
    }),
    dispatch: dispatchState({
      id: 'refusalDispatch',
      state: 'Bescheid geht hinaus',
      status: 'decided',
      document: 'refusalDocument',
      to: 'inForce',
    }),
    inForce: { ...remedyOf('refusal', 'refusalRemedyPeriod', 'rejected'), onDone: '#case.closed' },
  },
};

const issued: StateConfig = {
  meta: { label: 'Bekanntgabe', status: 'inProduction' },
  initial: 'production',
  states: {
    production: documentState({
      id: 'grantDocument',
      state: 'Bewilligungsbescheid wird ausgefertigt',
      status: 'inProduction',
      document: 'grant',
      to: 'dispatch',
    }),
    dispatch: dispatchState({
      id: 'grantDispatch',
      state: 'Bewilligungsbescheid geht hinaus',
      status: 'inProduction',
      document: 'grantDocument',
      to: 'inForce',
    }),
    inForce: {
      type: 'parallel',
      meta: { label: 'Grundsicherung bewilligt', status: 'benefitRunning' },
      onDone: '#case.closed',
      states: {
        remedy: remedyOf('grant', 'grantRemedyPeriod', 'benefitRunning'),
        benefit: recurringBenefit({
          status: 'benefitRunning',
          payee: 'Grundsicherung; Miete auf Wunsch an die Vermieterseite (§ 42a, § 35a SGB XII)',
          decidedBy: 'decision',
          endClock: 'grantEnd',
          reminderClock: 'renewalReminder',
          endedBy: ['died'],
          redecide: { to: '#case.checked.needs' },
          ended: 'review',
          more: {
            review: taskState({
              id: 'yearlyReview',
              state: 'Überprüfung zum Ende des Bewilligungszeitraums',
              status: 'benefitRunning',
              task: 'Verhältnisse überprüfen; ohne neuen Antrag weiter bewilligen (§ 44 Abs. 1 Satz 2 SGB XII)',
              post: 'clerk',
              target: 'P14D',
              legalBasis: '§ 44 Abs. 1 und 3 SGB XII',
              outcomes: {
                continue: {
                  label: 'Weiter bewilligen',
                  to: [
                    {
                      to: '#case.checked.needs',
                      then: [
                        set('effectFrom', 'string(date(facts.until) + duration("P1D"))'),
                        set('renewalDispatch', 'null'),
                      ],
                    },
                  ],
                },
                ended: { label: 'Beendet (verstorben, weggezogen, verzichtet)', to: 'ended' },
              },
            }),
          },
        }),
      },
    },
  },
};

/**
 * Grundsicherung im Alter und bei Erwerbsminderung (§§ 41 to 46b SGB XII): need less means, month by month.
 *
 * Three gates lead in: the age limit, reckoned from the year of birth (§ 41 (2)); work in a sheltered workshop; lasting
 * full incapacity, which only the pension insurer finds and which binds the office (§ 45). Whoever fits none has applied
 * for something else in doubt and is passed on with the day of receipt (§ 18 SGB XII, § 16 (2) SGB I). It reaches back
 * to the first of the month of the application (§ 44 (2)). Assets above 10,000 euros a person exclude it, or make it a
 * loan where they cannot be turned into money at once (§ 91). Children are asked only beyond 100,000 euros (§ 94 (1a)).
 *
 * The term of twelve months ends in a review without a new application (§ 44 (1)). A decrease while it is paid is heard
 * (§ 24 SGB X). Death ends payment (`died`); what was paid beyond it is asked back from the bank and the heirs
 * (§ 118 (3) SGB VI applies accordingly) in a file of the cash office. The Region decides on objections as the body
 * responsible for social assistance, which has drawn the city in.
 */
export default defineProcedure({
  key: 'grundsicherung-alter',
  name: 'Grundsicherung im Alter und bei Erwerbsminderung',
  domain: 'soziales',
  kind: 'benefit',
  initiation: 'application',
  unit: '50.1',
  filePlan: '50.20.10',
  leika: ['99107009017000'],
  law: 'SGB X',
  legalBasis: ['§§ 41 bis 44a SGB XII', '§ 45 SGB XII', '§§ 82 bis 91 SGB XII'],
  audience: ['citizen'],
  keywords: [
    'kleine Rente',
    'Rente reicht nicht',
    'Sozialamt Rentner',
    'Aufstockung Rente',
    'voll erwerbsgemindert',
    'Altersarmut',
  ],
  online: null,
  secrecy: 'general',
  retention: {
    years: 10,
    legalBasis: 'nach Ende der Leistung; Aktenplan der Stadt (zu bestätigen)',
    evidence: 'assumed',
  },
  form,
  evidence,
  fee: [{ id: 'free', legalBasis: '§ 64 Abs. 1 SGB X', type: 'free', cents: '0', evidence: 'derived' }],
  remedy: {
    kind: 'objection',
    legalBasis: '§§ 78, 83, 84 SGG',
    text: 'Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch bei der Landeshauptstadt Hannover, Fachbereich Soziales, Trammplatz 2, 30159 Hannover, schriftlich, in elektronischer Form nach § 36a Absatz 2 des Ersten Buches Sozialgesetzbuch oder zur Niederschrift eingereicht werden.',
    validFrom: '2022-01-01',
    evidence: 'derived',
  },
  certainty: {
    filePlan: { evidence: 'assumed' },
    leika: { evidence: 'derived', source: 'KOOS-Datenrepo' },
    'machine.checked.needs': { evidence: 'derived', source: 'Regelbedarfe 2025/2026: 563, 506 und 451 Euro' },
    'machine.issued.inForce.remedy': {
      evidence: 'assumed',
      source: 'Widerspruchsstelle Region Hannover (Heranziehungssatzung)',
    },
  },
  clocks: {
    replyPeriod: cooperationPeriod,
    processingTarget: processingTarget({ period: 'P6W' }),
    inactionMarker: socialInactionMarker(),
    insurerPeriod: informationPeriod('Feststellung der Rentenversicherung', '§ 45 SGB XII', 'P2M'),
    hearingPeriod: socialHearingPeriod(),
    grantRemedyPeriod: socialObjectionPeriod('facts.grantDispatch'),
    refusalRemedyPeriod: socialObjectionPeriod('facts.refusalDispatch'),
    denialRemedyPeriod: socialObjectionPeriod('facts.denialDispatch'),
    actionPeriod: socialActionPeriod,
    grantEnd: grantEnd('facts.until', '§ 44 Abs. 3 SGB XII'),
    renewalReminder: renewalReminder('facts.until', 2),
  },
  documents: {
    request: cooperationLetter('die Grundsicherung'),
    denial: denialNotice('Die beantragte Grundsicherung'),
    forwarded: {
      ...forwardedLetter('formalCheck'),
      blocks: [
        {
          type: 'paragraph',
          text: 'für Ihren Antrag ist zuständig: {facts.receiver}. {facts.ground} Wir haben ihn weitergeleitet; er gilt als am {facts.receivedOn} gestellt (§ 16 Abs. 2 SGB I, § 18 SGB XII).',
        },
      ],
    },
    renewal: {
      kind: 'letter',
      title: 'Überprüfung Ihrer Grundsicherung',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'Ihre Bewilligung läuft bis zum {facts.until}. Sie müssen keinen neuen Antrag stellen (§ 44 Abs. 1 SGB XII). Bitte schicken Sie uns aktuelle Kontoauszüge und teilen Sie Änderungen mit.',
        },
      ],
    },
    hearing: {
      kind: 'letter',
      title: 'Anhörung zum Ende Ihrer Grundsicherung',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'wir beabsichtigen, die Bewilligung ab dem {facts.effectFrom} aufzuheben: {facts.refusal} Sie können sich innerhalb von zwei Wochen nach der Bekanntgabe äußern (§ 24 Abs. 1 SGB X).',
        },
      ],
    },
    grant: {
      kind: 'notice',
      title: 'Bewilligung von Grundsicherung',
      signedBy: 'order',
      remedy: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'für die Zeit vom {facts.from} bis {facts.until} erhalten Sie Grundsicherung von monatlich {euro(facts.monthly)} (§§ 41, 42 SGB XII).',
        },
        {
          type: 'facts',
          rows: [
            ['Regelbedarf', '{euro(facts.needLevel.rate)}'],
            ['Unterkunft und Heizung', '{euro(facts.needs.housing)}'],
            ['Kranken- und Pflegeversicherung', '{euro(facts.needs.insurance)}'],
            ['Bedarf zusammen', '{euro(facts.need)}'],
            ['Einkommen', '{euro(facts.means.income)}'],
            ['Freibeträge', '{euro(facts.means.allowance)}'],
          ],
        },
        { type: 'list', of: 'facts.additional', item: 'Mehrbedarf: {euro(item.amount)}' },
        {
          type: 'paragraph',
          text: 'Die Leistung ist ein Darlehen (§ 91 SGB XII), gesichert durch: {facts.loan.security}',
          when: 'facts.loan.outcome = "secured"',
        },
        {
          type: 'paragraph',
          text: 'Die Bewilligung ist vorläufig (§ 44a SGB XII).',
          when: 'facts.decision.provisional = true',
        },
      ],
    },
    refusal: {
      kind: 'notice',
      title: 'Bescheid über Grundsicherung',
      signedAs: 'clerk',
      remedy: true,
      blocks: [
        { type: 'paragraph', text: 'Grundsicherung wird nicht oder nicht mehr bewilligt. {facts.refusal}' },
      ],
    },
  },
  decisions,
  events: {
    ...socialObjectionEvents,
    withdraw: withdrawEvent,
    statement: statementEvent,
    changeReported: changeEvent,
    insurerInformation: informationEvent('Feststellung der Rentenversicherung eintragen'),
    died: {
      label: 'Tod der leistungsberechtigten Person eintragen',
      by: ['clerk', 'authority'],
      fields: [{ name: 'diedOn', label: 'Verstorben am', type: 'date', required: true, notAfter: 'today' }],
    },
    supplement: supplementEvent([
      { name: 'pension', label: 'Renten im Monat', type: 'money', min: 0, max: 1000000 },
      { name: 'savings', label: 'Vermögen', type: 'money', min: 0, max: 1000000000 },
      { name: 'gifts', label: 'Geschenkt oder übertragen', type: 'longText', maxLength: 2000 },
    ]),
  },
  publicStatus: { ...cooperationStatuses, benefitRunning },
  exceptions: [
    {
      rule: 'refusal-without-hearing',
      path: 'checked.loan',
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
        target: 'P5D',
        task: 'Zuständigkeit (§ 98 SGB XII), Eilbedarf und Unterlagen zur Grundsicherung prüfen',
        outcomes: {
          elsewhere: {
            label: 'Anderer Träger zuständig (§ 98 SGB XII), weiterleiten',
            fields: [
              {
                name: 'authority',
                label: 'Zuständiger Träger',
                type: 'text',
                maxLength: 200,
                required: true,
              },
            ],
            to: [
              {
                to: '#case.transferred',
                then: [
                  set('receiver', 'event.authority'),
                  set('ground', '"Örtlich ist ein anderer Träger zuständig (§ 98 SGB XII)."'),
                ],
              },
            ],
          },
        },
        standing: 'facts.grantDispatch != null',
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawalUnless('facts.grantDispatch != null'),
        initial: 'gate',
        states: {
          ...gates,
          ...assessment,
          hearing: socialHearing({
            document: 'hearing',
            event: 'statement',
            clock: 'hearingPeriod',
            to: 'endDecision',
          }),
          endDecision: taskState({
            id: 'endDecision',
            state: 'Entscheidung nach der Anhörung',
            status: 'inReview',
            task: 'Nach der Anhörung über die Aufhebung entscheiden',
            post: 'lead',
            legalBasis: '§§ 45, 48 SGB X',
            outcomes: {
              end: {
                label: 'Aufheben',
                adverse: true,
                to: [{ to: '#case.rejected', then: [set('refusal', 'event.reason')] }],
              },
              again: { label: 'Neu berechnen', to: 'needs' },
            },
          }),
        },
      },
      approved: payoutOrder({ decidedBy: 'decision', back: '#case.checked.decision' }),
      issued,
      rejected,
      denied: cooperationDenial(remedyOf('denial', 'denialRemedyPeriod', 'denied')),
      transferred: {
        ...forwarded,
        initial: 'forwarding',
        states: {
          forwarding: transmissionState({
            id: 'forwarding',
            state: 'Antrag wird weitergeleitet',
            status: 'transferred',
            receivers: '[facts.receiver]',
            legalBasis: '§ 16 Abs. 2 SGB I, § 69 Abs. 1 Nr. 1 SGB X',
            to: 'production',
          }),
          ...forwarded.states,
        },
      },
      ...endings('closed', 'withdrawn'),
    },
  },
});
