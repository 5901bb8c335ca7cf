import {
  adjudicationDocuments,
  brief,
  defineProcedure,
  effortTariffs,
  finished,
  inquiryParts,
  litigationStatus,
  permitClocks,
  permitEvents,
  permitSpine,
  reliabilityDeclarations,
  reliabilityEvidence,
  reliabilityInquiries,
  requestLetter,
  taskState,
  actionRemedy,
  tradeAddressee,
  tradeApplicant,
  ways,
  type Inquiry,
} from '@amtsweg/procedure';

const ask: readonly Inquiry[] = [
  {
    id: 'tax',
    authority: 'Finanzamt',
    effect: 'Benehmen',
    legalBasis: '§ 26 Abs. 1 VwVfG, § 30 Abs. 4 Nr. 3 AO',
  },
  {
    id: 'court',
    authority: 'Amtsgericht Hannover, Insolvenzgericht',
    effect: 'Benehmen',
    legalBasis: '§ 34 Abs. 1 Satz 3 Nr. 2 GewO',
  },
];
const inquiries = inquiryParts(ask);

/**
 * Erlaubnis für das Pfandleihgewerbe (§ 34 GewO): reliability, and means or securities for the loans paid out – the only
 * ground of refusal of its kind in the trade code (`means`). Before the first pledge is taken the premises are looked
 * at (`premises`): pledges must be kept apart and insured against fire, theft, burglary and tap water for at least twice
 * the loan (§ 8 PfandlV).
 *
 * What follows the permit is handed-over money: surpluses of auctioned pledges nobody fetches within two years go to the
 * treasury (§ 11 PfandlV). Every year the office asks for the account of them (`surpluses`) until the business ends.
 * § 6a GewO does not name § 34: silence grants nothing.
 */
export default defineProcedure({
  key: 'pfandleihgewerbe-erlaubnis',
  name: 'Erlaubnis für das Pfandleihgewerbe',
  domain: 'gewerbe-gaststaetten',
  kind: 'permit',
  initiation: 'application',
  unit: '32.2',
  filePlan: '32.31.30',
  leika: ['99050021005000'],
  legalBasis: ['§ 34 Abs. 1 GewO', 'PfandlV'],
  audience: ['company'],
  keywords: [
    'Pfandhaus eröffnen',
    'Leihhaus',
    'Pfandleiher werden',
    'Schmuck gegen Bargeld beleihen',
    'Autopfandhaus',
  ],
  online: null,
  secrecy: 'general',
  retention: {
    years: 10,
    legalBasis: 'nach Erlöschen der Erlaubnis; Aktenplan (zu bestätigen)',
    evidence: 'assumed',
  },
  certainty: { filePlan: { evidence: 'assumed' } },
  addressee: tradeAddressee,
  form: {
    sections: [
      tradeApplicant('Pfandleiherin oder Pfandleiher'),
      {
        title: 'Betrieb und Mittel',
        fields: [
          brief.text('premises', 'Anschrift der Geschäfts- und Lagerräume'),
          brief.pick(
            'pledges',
            'Beliehen werden',
            {
              jewellery: 'Schmuck und Edelmetall',
              goods: 'Gebrauchsgegenstände und Geräte',
              vehicles: 'Kraftfahrzeuge (Besitz geht über, kein Sale-and-rent-back)',
            },
            { many: true },
          ),
          { name: 'ownMeans', label: 'Verfügbare eigene Mittel', type: 'money', min: 0, required: true },
          {
            name: 'securities',
            label: 'Sicherheiten (Bürgschaft, Kreditzusage)',
            type: 'money',
            min: 0,
            required: true,
          },
          {
            name: 'loans',
            label: 'Erwarteter Bestand an Darlehen nach einem Jahr',
            type: 'money',
            min: 0,
            required: true,
          },
          brief.text('insurer', 'Versicherer der Pfänder und Versicherungssumme'),
        ],
      },
      { title: 'Zuverlässigkeit', fields: reliabilityDeclarations },
    ],
    plausibility: [
      {
        holds: 'form.ownMeans + form.securities > 0',
        message: 'Ohne Mittel oder Sicherheiten kann die Erlaubnis nicht erteilt werden.',
        field: 'ownMeans',
      },
    ],
  },
  evidence: [
    ...reliabilityEvidence,
    {
      name: 'means',
      label: 'Nachweis der Mittel oder Sicherheiten',
      legalBasis: '§ 34 Abs. 1 Satz 3 Nr. 2 GewO',
    },
    {
      name: 'insurance',
      label: 'Versicherung gegen Feuer, Diebstahl, Einbruch und Leitungswasser',
      legalBasis: '§ 8 PfandlV',
    },
  ],
  fee: effortTariffs('AllGO Nr. 40.1.8 (Rahmen zu bestätigen)', 25000, 250000),
  remedy: actionRemedy,
  clocks: {
    ...permitClocks({ target: 'P6W' }),
    ...inquiries.clocks,
    surplusPeriod: {
      label: 'Jährliche Abrechnung der Überschüsse',
      kind: 'setByAuthority',
      legalBasis: '§ 29 Abs. 1 GewO, § 11 PfandlV',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P1Y',
      warnings: [{ before: 'P1M', to: 'clerk' }],
    },
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf Erlaubnis für das Pfandleihgewerbe'),
    ...adjudicationDocuments({
      subject: 'die Erlaubnis für das Pfandleihgewerbe',
      title: 'Erlaubnis nach § 34 der Gewerbeordnung',
      facts: [
        ['Pfandleiher', '{form.registeredName} {form.givenNames} {form.familyName}'],
        ['Räume', '{form.premises}'],
      ],
      granting: [
        {
          type: 'paragraph',
          text: 'Ihnen wird erlaubt, das Geschäft eines Pfandleihers zu betreiben. Der Rückkauf verpfändeter Sachen als Geschäft ist verboten (§ 34 Abs. 4 GewO).',
        },
        {
          type: 'paragraph',
          text: 'Auflagen zum Schutz der Allgemeinheit oder der Verpfänder: {facts.grant.provisions}',
          when: 'facts.grant.provisions != null',
        },
        {
          type: 'paragraph',
          text: 'Der Beginn ist der Behörde anzuzeigen; Bücher, Pfandschein, Zins und Verwertung richten sich nach §§ 2 bis 11 PfandlV.',
        },
      ],
      groundTexts: {
        reliability:
          'Tatsachen rechtfertigen die Annahme, dass die erforderliche Zuverlässigkeit fehlt (§ 34 Abs. 1 Satz 3 Nr. 1 GewO).',
        means:
          'Die für den Betrieb erforderlichen Mittel oder Sicherheiten sind nicht nachgewiesen (§ 34 Abs. 1 Satz 3 Nr. 2 GewO).',
      },
      consequence: 'Pfandleihe ohne Erlaubnis ist ordnungswidrig (§ 144 Abs. 1 Nr. 1 Buchst. e GewO).',
    }),
  },
  events: {
    ...permitEvents([brief.text('premises', 'Räume'), brief.text('insurer', 'Versicherer')]),
    ...inquiries.events,
    pawnshopClosed: {
      label: 'Aufgabe der Pfandleihe eintragen',
      by: ['applicant', 'clerk'],
      fields: [brief.day('closedOn', 'Geschlossen am')],
    },
  },
  publicStatus: {
    litigation: litigationStatus,
    pawnshopOpen: {
      de: 'Erlaubnis erteilt',
      easy: 'Sie dürfen eine Pfandleihe betreiben. Einmal im Jahr fragen wir nach den Überschüssen.',
      en: 'Licensed, yearly account of surpluses',
      actor: 'applicant',
      next: 'Rechnen Sie nicht abgeholte Überschüsse jährlich ab.',
    },
  },
  machine: permitSpine({
    intake: { task: 'Antrag, Mittelnachweis und Versicherung prüfen', target: 'P3D' },
    examination: {
      inquiries: reliabilityInquiries({
        registers: ['criminal', 'trade', 'debtors', 'insolvency'],
        legalBasis: '§ 34 Abs. 1 Satz 3, § 11 Abs. 1, § 150a GewO',
        ask,
        onDone: 'means',
      }),
      means: taskState({
        id: 'means',
        state: 'Mittel und Sicherheiten',
        status: 'inReview',
        task: 'Mittel und Sicherheiten mit dem erwarteten Bestand an Darlehen vergleichen',
        post: 'clerk',
        target: 'P7D',
        legalBasis: '§ 34 Abs. 1 Satz 3 Nr. 2 GewO',
        outcomes: {
          sufficient: { label: 'Ausreichend', to: 'premises' },
          insufficient: { label: 'Nicht ausreichend', adverse: true, to: 'decision' },
        },
      }),
      premises: taskState({
        id: 'premises',
        state: 'Besichtigung der Räume',
        status: 'inReview',
        task: 'Getrennte und sichere Verwahrung der Pfänder vor Ort ansehen',
        post: 'inspector',
        target: 'P14D',
        legalBasis: '§§ 6, 8 PfandlV, § 26 Abs. 1 Nr. 4 VwVfG',
        outcomes: {
          suitable: {
            label: 'Verwahrung gesichert',
            to: 'decision',
            fields: [brief.day('seenOn', 'Besichtigt am', { notAfter: 'today' })],
          },
          conditions: {
            label: 'Auflagen nötig',
            to: 'decision',
            fields: [
              brief.day('seenOn', 'Besichtigt am', { notAfter: 'today' }),
              brief.long('defects', 'Mängel der Verwahrung'),
            ],
          },
        },
      }),
    },
    decision: {
      task: 'Zuverlässigkeit und Mittel beurteilen und entscheiden',
      legalBasis: '§ 34 Abs. 1 Satz 3 GewO',
      grounds: [
        { value: 'reliability', label: 'Unzuverlässigkeit (Nr. 1)' },
        { value: 'means', label: 'Mittel oder Sicherheiten nicht nachgewiesen (Nr. 2)' },
      ],
      grantFields: [brief.long('provisions', 'Auflagen', 2000, { required: false })],
      feeBasis: 'AllGO Nr. 40.1.8, § 9 NVwKostG',
    },
    permit: 'Erlaubnis',
    status: 'pawnshopOpen',
    obligations: {
      surpluses: {
        meta: { label: 'Überschüsse aus der Verwertung (§ 11 PfandlV)', status: 'pawnshopOpen' },
        initial: 'running',
        states: {
          running: {
            meta: { label: 'Abrechnungsjahr läuft', status: 'pawnshopOpen' },
            on: { pawnshopClosed: ways('account', ['record']) },
            after: { surplusPeriod: 'account' },
          },
          account: taskState({
            id: 'surpluses',
            state: 'Abrechnung der Überschüsse',
            status: 'pawnshopOpen',
            task: 'Abrechnung über nicht abgeholte Überschüsse prüfen und Abführung überwachen',
            post: 'clerk',
            legalBasis: '§ 11 PfandlV',
            outcomes: {
              delivered: {
                label: 'Abgerechnet und abgeführt',
                to: [{ to: 'settled', when: 'facts.pawnshopClosed != null' }, { to: 'running' }],
                fields: [
                  { name: 'amount', label: 'Abgeführter Betrag', type: 'money', min: 0, required: true },
                ],
              },
              irregular: {
                label: 'Unregelmäßig: Aufsichtsvorgang angelegt',
                adverse: true,
                to: [{ to: 'settled', when: 'facts.pawnshopClosed != null' }, { to: 'running' }],
              },
            },
          }),
          settled: finished('Betrieb beendet', 'pawnshopOpen'),
        },
      },
    },
  }),
});
