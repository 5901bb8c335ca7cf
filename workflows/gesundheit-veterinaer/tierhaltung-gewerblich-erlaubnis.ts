import {
  adjudicationDocuments,
  brief,
  defineProcedure,
  finished,
  gate,
  litigationStatus,
  requestLetter,
  permitEvents,
  permitSpine,
  taskState,
  ways,
  inquiryParts,
  reliabilityInquiries,
  tradeAddressee,
  tradeApplicant,
  type Inquiry,
} from '@amtsweg/procedure';
import { animalPermitClocks, animalPermitLaw, expertTalk, inspectionOf } from '@amtsweg/procedure';

const ask: readonly Inquiry[] = [
  {
    id: 'building',
    authority: 'Bauordnung (OE 61.2)',
    effect: 'Benehmen',
    legalBasis: '§ 24 Abs. 1, § 26 Abs. 1 VwVfG',
    needed: 'form.newPremises = true',
  },
];
const inquiries = inquiryParts(ask);

const PLANNED = '(if facts.inspection.outcome = "suitable" then form.maximum else facts.inspection.maximum)';

/**
 * Erlaubnis für gewerbsmäßige Tierhaltung, Zucht oder Handel (§ 11 (1) sentence 1 no. 8 a to e TierSchG): before it no
 * animal may be taken in. Three things are found by three people – reliability by the clerk, expertise of the person in
 * charge by the official veterinarian in a talk (`talk`), premises by an inspection (`inspection`) that fixes the
 * largest number of animals.
 *
 * The permit is given for persons, species, numbers and rooms, with term and obligations where needed (§ 11 (2a)
 * TierSchG). Within four months it has to be decided (§ 11 (5) sentence 2), once two months more; time in
 * which the applicant owes an answer does not count: a mark that pauses, no fiction. Afterwards the keeping is controlled
 * (§ 16 (1) no. 3), a change of the person in charge is notified (`changeOfHead`), and who goes on without permit is
 * stopped (§ 11 (5) sentence 6) in another procedure. Sale of vertebrates to private buyers needs written advice.
 */
export default defineProcedure({
  key: 'tierhaltung-gewerblich-erlaubnis',
  name: 'Erlaubnis für gewerbsmäßige Tierhaltung, Zucht oder Handel',
  ...animalPermitLaw,
  filePlan: '39.30.10',
  leika: [],
  legalBasis: [
    '§ 11 Abs. 1 Satz 1 Nr. 8 Buchst. a bis e TierSchG',
    '§ 11 Abs. 2a TierSchG',
    '§ 11 Abs. 5 TierSchG',
    '§ 16 TierSchG',
  ],
  keywords: [
    'Hundezüchter',
    'Tierpension eröffnen',
    'Zoohandlung',
    'Reitschule',
    'Tierheim betreiben',
    'Katzenzüchterin',
    'Paragraf 11 Tierschutzgesetz',
  ],
  addressee: tradeAddressee,
  form: {
    sections: [
      tradeApplicant('Wer den Betrieb führt'),
      {
        title: 'Verantwortliche Person',
        fields: [
          { name: 'headName', label: 'Vornamen, Familienname', type: 'name', maxLength: 200, required: true },
          brief.pick('training', 'Fachkunde durch', {
            profession: 'Beruf (Tierpflege, Tierwirtschaft, Tiermedizin)',
            course: 'Sachkundelehrgang mit Prüfung',
            experience: 'langjährigen Umgang',
          }),
          brief.yes(
            'bans',
            'Ein Tierhaltungsverbot oder Verfahren nach Tierschutzrecht besteht oder bestand',
          ),
        ],
      },
      {
        title: 'Tiere und Räume',
        fields: [
          brief.pick('activity', 'Tätigkeit', {
            breeding: 'Züchten',
            keeping: 'Halten (Pension, Tagesstätte)',
            trade: 'Handel',
            riding: 'Reit- oder Fahrbetrieb',
            display: 'Zurschaustellen',
            pest: 'Bekämpfen von Wirbeltieren',
          }),
          brief.list(
            'species',
            'Tierarten',
            [brief.text('name', 'Tierart', 100), brief.count('number', 'Höchstzahl', 100000, { min: 1 })],
            { min: 1, required: true },
          ),
          brief.count('maximum', 'Tiere insgesamt höchstens', 100000, { min: 1 }),
          brief.text('premises', 'Anschrift der Anlage'),
          brief.yes('newPremises', 'Räume werden neu gebaut oder anders genutzt'),
          brief.long('rooms', 'Räume, Gehege, Größe, Lüftung, Absonderung kranker Tiere'),
        ],
      },
    ],
    plausibility: [
      {
        holds: 'sum(form.species.number) <= form.maximum',
        message: 'Die Summe der Tierarten übersteigt die Gesamtzahl.',
        field: 'maximum',
      },
    ],
  },
  evidence: [
    {
      name: 'criminalRecord',
      label: 'Führungszeugnis (Belegart O)',
      legalBasis: '§ 11 Abs. 2 Nr. 2 TierSchG a. F.',
    },
    { name: 'expertise', label: 'Nachweis der Fachkenntnisse der verantwortlichen Person' },
    { name: 'plan', label: 'Raumplan mit Maßen' },
  ],
  clocks: {
    ...animalPermitClocks,
    ...inquiries.clocks,
    recurringControl: {
      label: 'Nächste Kontrolle der Haltung',
      kind: 'target',
      legalBasis: '§ 16 Abs. 1 Nr. 3 TierSchG (risikoorientiert)',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P1Y',
    },
  },
  documents: {
    request: requestLetter('Ihrem Antrag nach § 11 des Tierschutzgesetzes'),
    ...adjudicationDocuments({
      subject: 'die Erlaubnis nach § 11 TierSchG',
      title: 'Erlaubnis nach § 11 des Tierschutzgesetzes',
      facts: [
        ['Betrieb', '{form.registeredName} {form.givenNames} {form.familyName}'],
        ['Anlage', '{form.premises}'],
        ['Verantwortliche Person', '{form.headName}'],
      ],
      granting: [
        {
          type: 'paragraph',
          text: 'Ihnen wird erlaubt: {facts.grant.scope}. Gehalten werden dürfen höchstens {facts.grant.maximum} Tiere.',
        },
        { type: 'list', of: 'form.species', item: '{item.name}: höchstens {item.number}' },
        {
          type: 'paragraph',
          text: 'Befristet bis {facts.grant.validUntil} (§ 11 Abs. 2a TierSchG).',
          when: 'facts.grant.validUntil != null',
        },
        {
          type: 'paragraph',
          text: 'Auflagen: {facts.grant.provisions}',
          when: 'facts.grant.provisions != null',
        },
        { type: 'paragraph', text: 'Ein Wechsel der verantwortlichen Person ist vorher mitzuteilen.' },
      ],
      groundTexts: {
        reliability: 'Die verantwortliche Person ist nicht zuverlässig.',
        expertise: 'Die erforderlichen fachlichen Kenntnisse und Fähigkeiten sind nicht nachgewiesen.',
        premises:
          'Räume und Einrichtungen ermöglichen keine den Anforderungen des § 2 TierSchG entsprechende Haltung.',
        qualzucht: 'Vorgesehen sind Tiere mit Merkmalen der Qualzucht (§ 11b TierSchG).',
      },
      consequence: 'Mit der Tätigkeit darf nicht begonnen werden (§ 11 Abs. 5 Satz 1 TierSchG).',
    }),
  },
  events: {
    ...permitEvents([
      brief.long('rooms', 'Räume und Gehege'),
      brief.text('premises', 'Anschrift der Anlage'),
    ]),
    ...inquiries.events,
    changeOfHead: {
      label: 'Wechsel der verantwortlichen Person mitteilen',
      by: ['applicant', 'clerk'],
      fields: [
        {
          name: 'newHead',
          label: 'Neue verantwortliche Person',
          type: 'name',
          maxLength: 200,
          required: true,
        },
      ],
    },
    keepingEnded: {
      label: 'Aufgabe der Tierhaltung eintragen',
      by: ['applicant', 'clerk'],
      fields: [brief.long('whereabouts', 'Verbleib der Tiere', 1000)],
    },
  },
  publicStatus: {
    litigation: litigationStatus,
    keepingPermitted: {
      de: 'Erlaubnis erteilt',
      easy: 'Sie dürfen die Tiere halten. Wir kontrollieren Ihren Betrieb.',
      en: 'Permitted, under control',
      actor: 'nobody',
      next: 'Teilen Sie Änderungen vorher mit.',
    },
  },
  machine: permitSpine({
    intake: { task: 'Antrag, Tierzahlen und Raumplan prüfen', target: 'P5D' },
    examination: {
      inquiries: reliabilityInquiries({
        registers: ['criminal', 'trade'],
        legalBasis: '§ 11 Abs. 1 Satz 2 TierSchG, § 30 Abs. 5 BZRG',
        ask,
        onDone: 'inspection',
        more: {
          talk: expertTalk(
            'Fachgespräch mit der verantwortlichen Person über Biologie, Haltung und Recht der genannten Tierarten führen',
          ),
        },
      }),
      inspection: inspectionOf({
        task: 'Anlage vor Ort messen und die Höchstzahl der Tiere festlegen',
        legalBasis: '§ 2, § 16 Abs. 2 und 3 TierSchG',
        suitable: { label: 'Geeignet wie beantragt', to: 'decision' },
        limited: {
          label: 'Geeignet für weniger Tiere',
          to: 'decision',
          fields: [
            brief.count('maximum', 'Höchstzahl', 100000, { min: 1 }),
            brief.long('defects', 'Warum weniger'),
          ],
        },
      }),
    },
    decision: {
      task: 'Zuverlässigkeit, Fachkenntnis und Räume würdigen und entscheiden',
      legalBasis: '§ 11 Abs. 1 und 2a TierSchG',
      grounds: [
        { value: 'reliability', label: 'Unzuverlässigkeit' },
        { value: 'expertise', label: 'Fehlende Fachkenntnis' },
        { value: 'premises', label: 'Ungeeignete Räume' },
        { value: 'qualzucht', label: 'Qualzucht' },
      ],
      grantFields: [
        brief.text('scope', 'Erlaubte Tätigkeit', 500),
        brief.count('maximum', 'Höchstzahl der Tiere', 100000, { min: 1 }),
        brief.day('validUntil', 'Befristet bis', { required: false, notBefore: 'today' }),
        brief.long('provisions', 'Auflagen', 3000, { required: false }),
      ],
      outcomes: { again: { label: 'Noch einmal besichtigen', to: 'inspection' } },
      feeBasis: 'GOVV Nr. VI (zu bestätigen), § 9 NVwKostG',
    },
    permit: 'Erlaubnis',
    status: 'keepingPermitted',
    obligations: {
      control: {
        meta: { label: 'Überwachung der Haltung', status: 'keepingPermitted' },
        initial: 'plan',
        states: {
          plan: gate('Weicht die Erlaubnis vom Antrag ab?', 'keepingPermitted', [
            { to: 'controlling', when: `facts.grant.maximum < ${PLANNED}` },
            { to: 'running' },
          ]),
          running: {
            meta: { label: 'Bis zur nächsten Kontrolle', status: 'keepingPermitted' },
            on: { changeOfHead: ways('newHead', ['record']), keepingEnded: ways('settled', ['record']) },
            after: { recurringControl: 'controlling' },
          },
          newHead: taskState({
            id: 'newHead',
            state: 'Neue verantwortliche Person',
            status: 'keepingPermitted',
            task: 'Fachkenntnis und Zuverlässigkeit der neuen Person prüfen',
            post: 'clerk',
            legalBasis: '§ 11 Abs. 1 TierSchG',
            outcomes: {
              accepted: { label: 'Anerkannt', to: 'running' },
              notAccepted: {
                label: 'Nicht anerkannt: Widerrufsverfahren angelegt',
                adverse: true,
                to: 'running',
              },
            },
          }),
          controlling: taskState({
            id: 'control',
            state: 'Kontrolle fällig',
            status: 'keepingPermitted',
            task: 'Betrieb unangemeldet kontrollieren',
            post: 'inspector',
            legalBasis: '§ 16 Abs. 1 und 3 TierSchG',
            outcomes: {
              inOrder: { label: 'Ohne Beanstandung', to: 'running' },
              breaches: {
                label: 'Mängel: Anordnung nach § 16a in eigenem Verfahren',
                adverse: true,
                to: 'running',
              },
              gone: { label: 'Haltung besteht nicht mehr', to: 'settled' },
            },
          }),
          settled: finished('Haltung beendet', 'keepingPermitted'),
        },
      },
    },
  }),
});
