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
  reliablePersons,
  requestLetter,
  set,
  taskState,
  actionRemedy,
  tradeAddressee,
  tradeApplicant,
  ways,
  type Inquiry,
} from '@amtsweg/procedure';

const ask: readonly Inquiry[] = [
  {
    id: 'police',
    authority: 'Polizeidirektion Hannover',
    effect: 'Einvernehmen',
    legalBasis: '§ 34a Abs. 1 Satz 5 Nr. 2 GewO',
  },
  {
    id: 'constitution',
    authority: 'Landesbehörde für Verfassungsschutz (über das Bewacherregister)',
    effect: 'Einvernehmen',
    legalBasis: '§ 34a Abs. 1 Satz 5 Nr. 4 GewO',
  },
  {
    id: 'tax',
    authority: 'Finanzamt',
    effect: 'Benehmen',
    legalBasis: '§ 26 Abs. 1 VwVfG, § 30 Abs. 4 Nr. 3 AO',
  },
];
const inquiries = inquiryParts(ask);

/** Three proofs of which each can fail alone; a failure is found here and weighed in the decision. */
const proof = (id: string, label: string, task: string, legalBasis: string) => ({
  meta: { label, status: 'inReview' },
  initial: 'examining',
  states: {
    examining: taskState({
      id,
      state: `${label} wird geprüft`,
      status: 'inReview',
      task,
      post: 'clerk',
      legalBasis,
      outcomes: {
        proven: { label: 'Nachgewiesen', to: 'settled' },
        lacking: { label: 'Nicht nachgewiesen', adverse: true, to: 'settled' },
      },
    }),
    settled: finished(`${label} geprüft`, 'inReview'),
  },
});

const ended = { guardingEnded: ways('settled', ['record']) };

/**
 * Erlaubnis für das Bewachungsgewerbe (§ 34a GewO): the strictest permit of the trade code. The law itself orders whom
 * to ask – central register without restriction, police, and the domestic intelligence service through the register of
 * guards – and both must have answered: their silence grants nothing and lets nobody go on, hence Einvernehmen in the
 * sense of the machine. Funds, the examination of knowledge (Sachkundeprüfung, not mere instruction) and the insurance
 * of § 14 BewachV are proofs of their own.
 *
 * Not in § 6a GewO: no fiction. Permit and persons are entered in the register (`register`, § 11b), reliability is
 * examined again at the latest after five years (`renewedCheck`, § 34a (1) sentence 10) as long as the business lives.
 * The staff is released person by person in `bewachungspersonal-anmelden`; revocation is a procedure of its own.
 */
export default defineProcedure({
  key: 'bewachungsgewerbe-erlaubnis',
  name: 'Erlaubnis für das Bewachungsgewerbe',
  domain: 'gewerbe-gaststaetten',
  kind: 'permit',
  initiation: 'application',
  unit: '32.2',
  filePlan: '32.31.20',
  leika: ['99050004005000'],
  legalBasis: ['§ 34a Abs. 1 GewO', '§ 11b GewO', 'BewachV'],
  audience: ['company'],
  keywords: [
    'Sicherheitsfirma gründen',
    'Security-Unternehmen',
    'Wachdienst selbständig',
    'Paragraf 34a',
    'Objektschutz Firma',
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
      tradeApplicant('Wer die Erlaubnis beantragt', [
        reliablePersons(
          'managers',
          'Gesetzliche Vertretung und Betriebsleitung',
          'Für jede Person sind Sachkunde und Zuverlässigkeit nachzuweisen (§ 34a Abs. 1 Satz 6 GewO).',
        ),
      ]),
      {
        title: 'Bewachung',
        fields: [
          brief.pick(
            'tasks',
            'Vorgesehene Bewachung',
            {
              premises: 'Objekte, Werkschutz, Streifen',
              publicSpace: 'Kontrollgänge im öffentlichen Verkehrsraum (§ 34a Abs. 1a Satz 2 Nr. 1)',
              shoplifting: 'Schutz vor Ladendieben (Nr. 2)',
              doors: 'Einlass von gastgewerblichen Diskotheken (Nr. 3)',
              refugees: 'Unterkünfte für Flüchtlinge, leitend (Nr. 4)',
              events: 'Zugangsgeschützte Großveranstaltungen, leitend (Nr. 5)',
              persons: 'Personenschutz',
              cash: 'Geld- und Werttransport',
            },
            { many: true },
          ),
          brief.yes('weapons', 'Wachpersonen sollen Schusswaffen führen (§ 28 WaffG)'),
          brief.count('staff', 'Zahl der vorgesehenen Wachpersonen', 5000),
          brief.pick('expertise', 'Sachkunde (§§ 5a, 9 BewachV)', {
            exam: 'Sachkundeprüfung der Industrie- und Handelskammer',
            equivalent: 'gleichgestellter Abschluss (§ 8 BewachV)',
            european: 'Befähigung aus EU oder EWR (§ 13c GewO)',
          }),
        ],
      },
      {
        title: 'Zuverlässigkeit und Mittel',
        fields: [
          ...reliabilityDeclarations,
          brief.yes(
            'association',
            'Mitgliedschaft in einem verbotenen Verein oder einer verfassungswidrigen Partei in den letzten zehn Jahren (§ 34a Abs. 1 Satz 4 GewO)',
          ),
          brief.text('insurer', 'Haftpflichtversicherer und Versicherungsnummer (§ 14 BewachV)'),
        ],
      },
    ],
  },
  evidence: [
    ...reliabilityEvidence,
    { name: 'expertise', label: 'Nachweis der Sachkunde', legalBasis: '§ 34a Abs. 1 Satz 3 Nr. 3 GewO' },
    {
      name: 'insurance',
      label: 'Bestätigung der Betriebshaftpflicht (1.000.000 Euro Personen-, 250.000 Euro Sachschäden)',
      legalBasis: '§ 14 BewachV',
    },
    {
      name: 'funds',
      label: 'Nachweis geordneter Vermögensverhältnisse',
      legalBasis: '§ 34a Abs. 1 Satz 3 Nr. 2 GewO',
    },
  ],
  fee: effortTariffs('AllGO Nr. 40.1.9 (Rahmen zu bestätigen)', 30000, 400000),
  remedy: actionRemedy,
  clocks: {
    ...permitClocks({
      target: 'P8W',
      pausesIn: ['checked.inquiries.police.awaiting', 'checked.inquiries.constitution.awaiting'],
    }),
    ...inquiries.clocks,
    renewedCheck: {
      label: 'Regelüberprüfung der Zuverlässigkeit',
      kind: 'statutory',
      legalBasis: '§ 34a Abs. 1 Satz 10 GewO',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P5Y',
      warnings: [{ before: 'P3M', to: 'clerk' }],
    },
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf Erlaubnis für das Bewachungsgewerbe'),
    ...adjudicationDocuments({
      subject: 'die Erlaubnis für das Bewachungsgewerbe',
      title: 'Erlaubnis nach § 34a der Gewerbeordnung',
      facts: [['Gewerbetreibender', '{form.registeredName} {form.givenNames} {form.familyName}']],
      granting: [
        {
          type: 'paragraph',
          text: 'Ihnen wird erlaubt, gewerbsmäßig Leben oder Eigentum fremder Personen zu bewachen.',
        },
        {
          type: 'paragraph',
          text: 'Auflagen zum Schutz der Allgemeinheit oder der Auftraggeber (§ 34a Abs. 1 Satz 2 GewO): {facts.grant.provisions}',
          when: 'facts.grant.provisions != null',
        },
        {
          type: 'paragraph',
          text: 'Wachpersonen dürfen erst tätig werden, wenn sie im Bewacherregister freigegeben sind. Jede Änderung der Betriebsleitung ist dort mitzuteilen (§ 11b Abs. 6 GewO).',
        },
        {
          type: 'paragraph',
          text: 'Die Erlaubnis berechtigt nicht zum Führen von Schusswaffen; dazu ist die Waffenbehörde zuständig (§ 28 WaffG).',
          when: 'form.weapons = true',
        },
      ],
      groundTexts: {
        reliability:
          'Tatsachen rechtfertigen die Annahme, dass die erforderliche Zuverlässigkeit fehlt (§ 34a Abs. 1 Satz 3 Nr. 1, Satz 4 GewO).',
        funds: 'Geordnete Vermögensverhältnisse sind nicht nachgewiesen (§ 34a Abs. 1 Satz 3 Nr. 2 GewO).',
        expertise: 'Die Sachkundeprüfung ist nicht nachgewiesen (§ 34a Abs. 1 Satz 3 Nr. 3 GewO).',
        insurance: 'Die Haftpflichtversicherung ist nicht nachgewiesen (§ 34a Abs. 1 Satz 3 Nr. 4 GewO).',
      },
      consequence: 'Bewachung ohne Erlaubnis ist ordnungswidrig (§ 144 Abs. 1 Nr. 1 Buchst. f GewO).',
    }),
  },
  events: {
    ...permitEvents([
      brief.text('insurer', 'Versicherer und Nummer'),
      brief.long('proceedingsDetails', 'Angaben zu Verfahren'),
    ]),
    ...inquiries.events,
    guardingEnded: {
      label: 'Aufgabe des Bewachungsgewerbes eintragen',
      by: ['applicant', 'clerk'],
      fields: [brief.day('endedOn', 'Aufgegeben am')],
    },
  },
  publicStatus: {
    litigation: litigationStatus,
    guardLicensed: {
      de: 'Erlaubnis erteilt',
      easy: 'Sie dürfen bewachen. Melden Sie jede Wachperson im Bewacherregister an.',
      en: 'Licensed, reliability is checked again',
      actor: 'nobody',
      next: 'Spätestens nach fünf Jahren wird die Zuverlässigkeit erneut geprüft.',
    },
  },
  machine: permitSpine({
    intake: {
      task: 'Unterlagen für jede verantwortliche Person prüfen, Antrag im Bewacherregister anlegen',
      target: 'P3D',
    },
    examination: {
      inquiries: reliabilityInquiries({
        registers: ['criminalFull', 'trade', 'debtors', 'guards'],
        legalBasis: '§ 34a Abs. 1 Satz 5 GewO, § 41 Abs. 1 Nr. 9 BZRG',
        ask,
        onDone: 'decision',
        more: {
          expertise: proof(
            'expertise',
            'Sachkunde',
            'Prüfungszeugnis oder gleichgestellten Abschluss prüfen',
            '§ 34a Abs. 1 Satz 3 Nr. 3 GewO',
          ),
          funds: proof(
            'funds',
            'Geordnete Vermögensverhältnisse',
            'Vermögensnachweise und Auskünfte würdigen',
            '§ 34a Abs. 1 Satz 3 Nr. 2 GewO',
          ),
          insurance: proof(
            'insurance',
            'Haftpflichtversicherung',
            'Deckungssummen und Laufzeit prüfen',
            '§ 14 BewachV',
          ),
        },
      }),
    },
    decision: {
      task: 'Antworten aller Stellen und Nachweise zusammen würdigen und entscheiden',
      legalBasis: '§ 34a Abs. 1 Satz 3 und 4 GewO',
      grounds: [
        { value: 'reliability', label: 'Unzuverlässigkeit' },
        { value: 'funds', label: 'Keine geordneten Vermögensverhältnisse' },
        { value: 'expertise', label: 'Keine Sachkunde' },
        { value: 'insurance', label: 'Keine Haftpflichtversicherung' },
      ],
      grantFields: [brief.long('provisions', 'Auflagen', 2000, { required: false })],
      feeBasis: 'AllGO Nr. 40.1.9, § 9 NVwKostG',
    },
    permit: 'Erlaubnis',
    status: 'guardLicensed',
    obligations: {
      register: {
        meta: { label: 'Bewacherregister', status: 'guardLicensed' },
        initial: 'entering',
        states: {
          entering: taskState({
            id: 'guardRegister',
            state: 'Eintragung im Bewacherregister',
            status: 'guardLicensed',
            task: 'Erlaubnis, Umfang und verantwortliche Personen im Bewacherregister freischalten',
            post: 'clerk',
            target: 'P1D',
            legalBasis: '§ 11b Abs. 2 und 6 GewO',
            outcomes: {
              entered: {
                label: 'Eingetragen',
                to: 'entered',
                fields: [brief.text('registerId', 'Bewacher-ID', 40)],
              },
            },
          }),
          entered: finished('Eingetragen', 'guardLicensed'),
        },
      },
      renewal: {
        meta: { label: 'Regelüberprüfung', status: 'guardLicensed' },
        initial: 'running',
        states: {
          running: {
            meta: { label: 'Fünf-Jahres-Zeitraum läuft', status: 'guardLicensed' },
            on: ended,
            after: { renewedCheck: 'checking' },
          },
          checking: taskState(
            {
              id: 'renewal',
              state: 'Zuverlässigkeit wird erneut geprüft',
              status: 'guardLicensed',
              task: 'Register, Polizei und Verfassungsschutz erneut abfragen und würdigen',
              post: 'clerk',
              target: 'P30D',
              legalBasis: '§ 34a Abs. 1 Satz 10 GewO',
              outcomes: {
                reliable: {
                  label: 'Weiterhin zuverlässig',
                  to: [{ to: 'running', then: [set('checkedOn', 'today')] }],
                },
                doubts: { label: 'Widerrufsverfahren angelegt', adverse: true, to: 'settled' },
              },
            },
            { on: ended },
          ),
          settled: finished('Überwachung beendet', 'guardLicensed'),
        },
      },
    },
  }),
});
