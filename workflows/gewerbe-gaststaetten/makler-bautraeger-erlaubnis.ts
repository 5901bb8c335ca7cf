import {
  adjudicationDocuments,
  complianceNotice,
  deemedApproval,
  defineProcedure,
  effortTariffs,
  inquiryParts,
  litigationStatus,
  permitClocks,
  permitEvents,
  permitSpine,
  reliabilityEvidence,
  reliabilityInquiries,
  requestLetter,
  taskState,
  actionRemedy,
  tradeAddressee,
  ways,
  type ClockSpec,
  type Inquiry,
} from '@amtsweg/procedure';
import { audits, training } from './makler-bautraeger-erlaubnis.duties.js';
import { form, insurance, scope } from './makler-bautraeger-erlaubnis.form.js';

const ask: readonly Inquiry[] = [
  {
    id: 'tax',
    authority: 'Finanzamt',
    effect: 'Benehmen',
    legalBasis: '§ 26 Abs. 1 VwVfG, § 30 Abs. 4 Nr. 3 AO',
    needed: 'form.taxCertificate = "consent"',
  },
  {
    id: 'insolvencyCourt',
    authority: 'Amtsgericht Hannover, Insolvenzgericht',
    effect: 'Benehmen',
    legalBasis: '§ 34c Abs. 2 Nr. 2 GewO',
  },
];
const inquiries = inquiryParts(ask);

/** What silence can grant: everything applied for except the brokerage of loans (§ 34c (1) sentence 1 no. 2). */
const LOANS_ONLY = 'count(form.activities) = 1 and list contains(form.activities, "loans")';
const deemed = deemedApproval({
  statute: '§ 6a Abs. 1 GewO',
  subject: 'die beantragte Erlaubnis nach § 34c Abs. 1 GewO (ohne Vermittlung von Darlehen)',
  complete: 'facts.completeOn',
  content: [['Beantragt', scope]],
  to: '#case.remainder',
});
const fiction = {
  ...deemed,
  after: {
    decisionPeriod: [
      {
        target: '#case.checked.decision',
        guard: { type: 'feel', params: { expr: `${LOANS_ONLY} and facts.inquired = true` } },
        actions: [
          {
            type: 'note',
            params: {
              text: 'Drei Monate vergangen; für die Darlehensvermittlung gibt es keine Fiktion, vorrangig entscheiden.',
            },
          },
        ],
      },
      {
        guard: { type: 'feel', params: { expr: LOANS_ONLY } },
        actions: [
          {
            type: 'note',
            params: {
              text: 'Drei Monate vergangen; für die Darlehensvermittlung gibt es keine Fiktion, Ermittlungen stehen aus.',
            },
          },
        ],
      },
      ...[deemed.after['decisionPeriod'] ?? []].flat(),
    ],
  },
} as unknown as typeof deemed;

const documents = adjudicationDocuments({
  subject: 'die Erlaubnis nach § 34c Abs. 1 GewO',
  title: 'Erlaubnis nach § 34c der Gewerbeordnung',
  facts: [
    ['Antragsteller', '{form.registeredName} {form.givenNames} {form.familyName}'],
    ['Beantragt', scope],
  ],
  granting: [
    { type: 'paragraph', text: 'Ihnen wird erlaubt, gewerbsmäßig tätig zu sein als: {facts.grant.scope}' },
    {
      type: 'paragraph',
      text: 'Nebenbestimmungen (§ 34c Abs. 1 Satz 2 GewO): {facts.grant.provisions}',
      when: 'facts.grant.provisions != null',
    },
    {
      type: 'paragraph',
      text: 'Zu beachten ist die Makler- und Bauträgerverordnung: Sicherheiten und getrennte Vermögensverwaltung (§§ 2 bis 6 MaBV), Buchführung (§ 10 MaBV), Prüfung zum 31. Dezember des Folgejahres für Bauträger und Baubetreuer (§ 16 MaBV).',
    },
  ],
  groundTexts: {
    reliability:
      'Tatsachen rechtfertigen die Annahme, dass die erforderliche Zuverlässigkeit fehlt (§ 34c Abs. 2 Nr. 1 GewO).',
    assets: 'Die Vermögensverhältnisse sind ungeordnet (§ 34c Abs. 2 Nr. 2 GewO).',
    insurance: 'Der Nachweis einer Berufshaftpflichtversicherung fehlt (§ 34c Abs. 2 Nr. 3 GewO).',
  },
  consequence: 'Ohne Erlaubnis ist die Tätigkeit ordnungswidrig (§ 144 Abs. 1 Nr. 1 Buchst. h GewO).',
});

/**
 * Erlaubnis nach § 34c GewO: four activities in one permit, each with its own law. A flat manager (no. 4) needs
 * liability insurance (§ 34c (2) no. 3), developers and managers of building works (no. 3) are audited yearly (§ 16
 * MaBV), brokers and managers owe twenty hours of training in three years (§ 34c (2a), § 15b MaBV). The law wants
 * reliability and ordered assets; that nobody has to know the trade is the law's choice.
 *
 * Silence grants nos. 1, 3 and 4 after three months (§ 6a (1) GewO), never the brokerage of loans (no. 2). What was
 * applied for together is then decided apart: `remainder`. Credit for consumers' real estate is § 34i GewO and the
 * chamber's. Not here: §§ 48, 49 VwVfG, § 35 GewO (not applicable beside revocation, § 35 (8)); fines.
 */
export default defineProcedure({
  key: 'makler-bautraeger-erlaubnis',
  name: 'Erlaubnis für Immobilienmakler, Bauträger und Wohnimmobilienverwalter',
  domain: 'gewerbe-gaststaetten',
  kind: 'permit',
  initiation: 'application',
  unit: '32.2',
  filePlan: '32.31.10',
  leika: [],
  legalBasis: [
    '§ 34c Abs. 1 GewO',
    '§ 34c Abs. 2 GewO',
    '§ 34c Abs. 2a GewO',
    '§ 6a Abs. 1 GewO',
    '§ 42a VwVfG',
    'MaBV',
  ],
  audience: ['company'],
  keywords: [
    'Paragraf 34c',
    'Hausverwalter werden',
    'Wohnungen vermitteln gewerblich',
    'Darlehensvermittler',
    'WEG-Verwaltung gründen',
    'Baubetreuer',
  ],
  online: { since: '2022-12', evidence: 'Dienstleistungskatalog (nach Plausibilität gesetzt)' },
  secrecy: 'general',
  retention: {
    years: 10,
    legalBasis: 'nach Erlöschen der Erlaubnis; Aktenplan (zu bestätigen)',
    evidence: 'assumed',
  },
  certainty: { filePlan: { evidence: 'assumed' }, leika: { evidence: 'assumed' } },
  addressee: tradeAddressee,
  form,
  evidence: [
    ...reliabilityEvidence,
    {
      name: 'taxCertificate',
      label: 'Bescheinigung in Steuersachen',
      when: 'form.taxCertificate = "attached"',
    },
    { name: 'debtors', label: 'Auskunft aus dem Schuldnerverzeichnis (§ 882b ZPO)' },
    {
      name: 'insurance',
      label: 'Bestätigung der Berufshaftpflichtversicherung (§ 15 MaBV)',
      when: insurance,
    },
  ],
  fee: effortTariffs('AllGO Nr. 40.1.11 (Rahmen zu bestätigen)', 20000, 250000),
  remedy: actionRemedy,
  clocks: {
    ...permitClocks({
      target: 'P6W',
      pausesIn: ['checked.inquiries.tax.awaiting', 'checked.hearing.awaitingStatement'],
      fiction,
    }),
    ...inquiries.clocks,
    auditPeriod: {
      label: 'Vorlage des Prüfungsberichts oder der Negativerklärung',
      kind: 'statutory',
      legalBasis: '§ 16 Abs. 1 MaBV (31. Dezember des Folgejahres)',
      bound: 'party',
      start: {
        rule: 'event',
        on: 'if facts.auditYear = null then string(date(today).year) + "-12-31" else facts.auditYear',
      },
      period: 'P1Y',
      warnings: [{ before: 'P1M', to: 'clerk' }],
    } satisfies ClockSpec,
    trainingPeriod: {
      label: 'Weiterbildungszeitraum von drei Kalenderjahren',
      kind: 'statutory',
      legalBasis: '§ 34c Abs. 2a GewO, § 15b MaBV',
      bound: 'party',
      start: { rule: 'event', on: 'string(date(today).year) + "-12-31"' },
      period: 'P2Y',
    } satisfies ClockSpec,
  },
  documents: {
    ...deemed.documents,
    ...documents,
    compliance: complianceNotice(documents.permit),
    request: requestLetter('Ihrem Antrag auf eine Erlaubnis nach § 34c GewO'),
  },
  events: {
    ...deemed.events,
    ...permitEvents([
      { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200 },
      { name: 'proceedingsDetails', label: 'Angaben zu Verfahren', type: 'longText', maxLength: 2000 },
    ]),
    ...inquiries.events,
    businessEnded: {
      label: 'Aufgabe des Gewerbes eintragen (Abmeldung, Verzicht)',
      by: ['applicant', 'clerk'],
      fields: [{ name: 'endedOn', label: 'Aufgegeben am', type: 'date', required: true }],
    },
  },
  publicStatus: {
    litigation: litigationStatus,
    ...deemed.publicStatus,
    brokerLicensed: {
      de: 'Erlaubnis erteilt',
      easy: 'Sie haben die Erlaubnis. Sie müssen uns später Nachweise schicken.',
      en: 'Licensed, duties continue',
      actor: 'applicant',
      next: 'Beachten Sie Weiterbildung und Prüfungsberichte; wir fragen sie ab.',
    },
  },
  machine: permitSpine({
    intake: {
      task: 'Tätigkeiten nach § 34c abgrenzen, Unterlagen aller Vertretungsberechtigten prüfen',
      target: 'P3D',
    },
    examination: {
      inquiries: reliabilityInquiries({
        registers: ['criminal', 'trade', 'debtors', 'insolvency'],
        legalBasis: '§ 34c Abs. 2 Nr. 1 und 2, § 11 Abs. 1, § 150a GewO',
        ask,
        onDone: [{ to: 'decision', then: [{ type: 'set', params: { fact: 'inquired', value: 'true' } }] }],
        more: {
          cover: {
            meta: { label: 'Berufshaftpflicht der Verwalter', status: 'inReview' },
            initial: 'gate',
            states: {
              gate: {
                meta: { label: 'Wird Wohnraum verwaltet?', status: 'inReview' },
                always: ways([{ to: 'examining', when: insurance }, { to: 'settled' }]),
              },
              examining: taskState({
                id: 'cover',
                state: 'Versicherungsbestätigung wird geprüft',
                status: 'inReview',
                task: 'Deckung von 500.000 Euro je Fall und 1.000.000 Euro im Jahr prüfen',
                post: 'clerk',
                legalBasis: '§ 34c Abs. 2 Nr. 3 GewO, § 15 Abs. 2 MaBV',
                outcomes: {
                  sufficient: { label: 'Deckung nachgewiesen', to: 'settled' },
                  insufficient: { label: 'Deckung fehlt oder reicht nicht', adverse: true, to: 'settled' },
                },
              }),
              settled: { type: 'final', meta: { label: 'Versicherung geklärt', status: 'inReview' } },
            },
          },
        },
      }),
    },
    decision: {
      task: 'Zuverlässigkeit, Vermögensverhältnisse und Versicherung beurteilen und über die Tätigkeiten entscheiden',
      legalBasis: '§ 34c Abs. 2 GewO',
      grounds: [
        { value: 'reliability', label: 'Unzuverlässigkeit (Nr. 1)' },
        { value: 'assets', label: 'Ungeordnete Vermögensverhältnisse (Nr. 2)' },
        { value: 'insurance', label: 'Keine Berufshaftpflichtversicherung (Nr. 3)' },
      ],
      grantFields: [
        { name: 'scope', label: 'Erlaubte Tätigkeiten', type: 'longText', maxLength: 1000, required: true },
        {
          name: 'provisions',
          label: 'Beschränkung oder Auflagen zum Schutz der Allgemeinheit oder der Auftraggeber',
          type: 'longText',
          maxLength: 2000,
        },
      ],
      feeBasis: 'AllGO Nr. 40.1.11, § 9 NVwKostG',
    },
    permit: 'Erlaubnis',
    status: 'brokerLicensed',
    fiction,
    obligations: { audits, training },
    more: {
      remainder: {
        meta: { label: 'Rest des Antrags nach Fiktion', status: 'deemedApproved' },
        initial: 'gate',
        states: {
          gate: {
            meta: { label: 'War auch Darlehensvermittlung beantragt?', status: 'deemedApproved' },
            always: ways([
              { to: 'loans', when: 'list contains(form.activities, "loans")' },
              { to: '#case.issued' },
            ]),
          },
          loans: taskState({
            id: 'loans',
            state: 'Darlehensvermittlung noch offen',
            status: 'deemedApproved',
            task: 'Für die Darlehensvermittlung (ohne Fiktion) einen eigenen Vorgang mit demselben Eingangstag anlegen',
            post: 'lead',
            target: 'P1D',
            legalBasis: '§ 6a Abs. 1, § 34c Abs. 1 Satz 1 Nr. 2 GewO',
            outcomes: {
              separated: {
                label: 'Angelegt',
                to: '#case.issued',
                fields: [
                  { name: 'caseNumber', label: 'Aktenzeichen', type: 'text', maxLength: 60, required: true },
                ],
              },
            },
          }),
        },
      },
    },
  }),
});
