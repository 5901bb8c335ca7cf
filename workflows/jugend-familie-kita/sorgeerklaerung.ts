import {
  completeness,
  conclude,
  defineProcedure,
  endings,
  notification,
  replyPeriod,
  requestLetter,
  supplementEvent,
  withdrawEvent,
} from '@amtsweg/procedure';
import { approved, checked, issued } from './sorgeerklaerung.steps.js';

/**
 * Joint custody by declaration (§§ 1626a, 1626d BGB, § 59 (1) no. 8 SGB VIII): the youth office acts as a notary does.
 * No discretion, no administrative act, no fee (§ 64 SGB X): what is refused is recording, and the way to a notary or to
 * the family court (§ 1626a (2) BGB) stays open, hence no remedy and no hearing.
 *
 * Peculiar: both parents must come in person, no proxy (§ 1626c (1)); they may come one after the other, and the first
 * declaration works only with the second (`secondParent`, `oneSided`); before birth too. The recording person is neither
 * Beistand nor whoever prepared it. The copy to the register of the place of birth is sent ex officio, abroad to the
 * Land Berlin. Recording paternity or maintenance are deeds of their own.
 */
export default defineProcedure({
  key: 'sorgeerklaerung',
  name: 'Sorgeerklärung beurkunden',
  domain: 'jugend-familie-kita',
  kind: 'registration',
  initiation: 'application',
  unit: '51.1',
  filePlan: '51.30.10',
  leika: [],
  law: 'SGB X',
  legalBasis: ['§§ 1626a bis 1626e BGB', '§ 59 Abs. 1 SGB VIII', '§ 58 SGB VIII', 'BeurkG'],
  audience: ['citizen'],
  keywords: [
    'gemeinsames Sorgerecht',
    'unverheiratete Eltern',
    'Sorgerecht für den Vater',
    'beide Eltern sorgeberechtigt',
    'vor der Geburt Sorgerecht',
  ],
  online: null,
  secrecy: 'general',
  retention: { years: 30, legalBasis: 'Urkundensammlung (zu bestätigen)', evidence: 'assumed' },
  addressee: ['{form.motherName}', '{form.otherName}', '{form.address}'],
  form: {
    sections: [
      {
        title: 'Kind',
        fields: [
          { name: 'unborn', label: 'Das Kind ist noch nicht geboren', type: 'boolean', required: true },
          {
            name: 'childName',
            label: 'Vor- und Familienname',
            type: 'name',
            maxLength: 200,
            when: 'form.unborn = false',
            required: true,
          },
          {
            name: 'childBirth',
            label: 'Geburtsdatum',
            type: 'date',
            when: 'form.unborn = false',
            required: true,
            notAfter: 'today',
          },
          {
            name: 'dueOn',
            label: 'Voraussichtlicher Geburtstermin',
            type: 'date',
            when: 'form.unborn = true',
            required: true,
          },
          {
            name: 'birthPlaceKind',
            label: 'Geburtsort liegt',
            type: 'choice',
            required: true,
            options: [
              { value: 'germany', label: 'in Deutschland' },
              { value: 'abroad', label: 'im Ausland' },
            ],
          },
          { name: 'birthPlace', label: 'Geburtsort', type: 'text', maxLength: 120, required: true },
        ],
      },
      {
        title: 'Eltern',
        fields: [
          {
            name: 'motherName',
            label: 'Mutter: Vor- und Familienname',
            type: 'name',
            maxLength: 200,
            required: true,
          },
          {
            name: 'motherBirth',
            label: 'Mutter: Geburtsdatum',
            type: 'date',
            required: true,
            notAfter: 'today',
          },
          {
            name: 'otherName',
            label: 'Anderer Elternteil: Vor- und Familienname',
            type: 'name',
            maxLength: 200,
            required: true,
          },
          {
            name: 'otherBirth',
            label: 'Anderer Elternteil: Geburtsdatum',
            type: 'date',
            required: true,
            notAfter: 'today',
          },
          { name: 'address', label: 'Anschrift für die Post', type: 'text', maxLength: 200, required: true },
          { name: 'paternityOn', label: 'Vaterschaft anerkannt am', type: 'date', notAfter: 'today' },
          {
            name: 'courtDecision',
            label: 'Ein Gericht hat schon über die Sorge entschieden',
            type: 'boolean',
            required: true,
          },
          { name: 'language', label: 'Dolmetscher für welche Sprache', type: 'text', maxLength: 60 },
        ],
      },
    ],
  },
  evidence: [
    { name: 'identity', label: 'Ausweise beider Eltern', legalBasis: '§ 10 BeurkG' },
    { name: 'birth', label: 'Geburtsurkunde', when: 'form.unborn = false' },
    { name: 'pregnancy', label: 'Mutterpass', when: 'form.unborn = true' },
    {
      name: 'paternity',
      label: 'Anerkennung der Vaterschaft mit Zustimmung der Mutter',
      legalBasis: '§§ 1592, 1595 BGB',
    },
  ],
  fee: [{ id: 'free', legalBasis: '§ 64 Abs. 1 SGB X', type: 'free', cents: '0', evidence: 'derived' }],
  remedy: {
    kind: 'none',
    legalBasis:
      'Beurkundung ist kein Verwaltungsakt; Notar oder Familiengericht (§ 1626a Abs. 2 BGB) stehen offen',
    validFrom: '2013-05-19',
    evidence: 'derived',
  },
  certainty: { filePlan: { evidence: 'assumed' } },
  clocks: {
    replyPeriod: { ...replyPeriod, legalBasis: '§ 26 Abs. 7 SGB X' },
    appointmentPeriod: {
      label: 'Terminvereinbarung',
      kind: 'target',
      legalBasis: 'Zielvorgabe der Einheit',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P3M',
    },
    secondParentPeriod: {
      label: 'Warten auf die zweite Erklärung',
      kind: 'target',
      legalBasis: 'Wiedervorlage; das Gesetz setzt keine Frist (§ 1626a BGB)',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P6M',
    },
  },
  documents: {
    request: requestLetter('der gewünschten Sorgeerklärung'),
    deed: {
      kind: 'certificate',
      title: 'Urkunde über gemeinsame elterliche Sorge',
      signedBy: 'recording',
      sealed: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'Urkundenrolle Nr. {facts.recording.rollNumber}, beurkundet am {facts.recording.recordedOn}.',
        },
        {
          type: 'paragraph',
          text: '{form.motherName} und {form.otherName} haben nach Belehrung erklärt, dass sie die elterliche Sorge für {if form.unborn then "das erwartete Kind" else form.childName + ", geboren am " + form.childBirth} gemeinsam übernehmen wollen (§ 1626a Abs. 1 Nr. 1 BGB).',
        },
        {
          type: 'paragraph',
          text: 'Zweite Erklärung: Urkundenrolle Nr. {facts.secondParent.rollNumber} vom {facts.secondParent.recordedOn}.',
          when: 'facts.secondParent != null',
        },
      ],
    },
    refusal: {
      kind: 'letter',
      title: 'Ihre Sorgeerklärung',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'die Sorgeerklärung können wir nicht beurkunden: {facts.admissibility.reason}{facts.recording.reason}',
        },
        {
          type: 'paragraph',
          text: 'Sie können sich an eine Notarin oder einen Notar wenden oder beim Familiengericht die gemeinsame Sorge beantragen (§ 1626a Abs. 2 BGB).',
        },
      ],
    },
    oneSided: {
      kind: 'letter',
      title: 'Es fehlt noch die zweite Erklärung',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'bisher liegt nur eine Sorgeerklärung vor. Gemeinsame Sorge entsteht erst, wenn auch der andere Elternteil erklärt. Das ist jederzeit in jedem Jugendamt oder bei einem Notar möglich; die erste Erklärung bleibt in unserer Urkundensammlung.',
        },
      ],
    },
  },
  events: {
    withdraw: {
      ...withdrawEvent,
      note: 'Nach der Beurkundung ist kein Widerruf mehr möglich, sobald beide erklärt haben (§ 1626e BGB).',
    },
    supplement: supplementEvent([
      { name: 'paternityOn', label: 'Vaterschaft anerkannt am', type: 'date' },
      { name: 'birthPlace', label: 'Geburtsort', type: 'text', maxLength: 120 },
    ]),
  },
  publicStatus: {
    appointment: {
      de: 'Termin erforderlich',
      easy: 'Bitte kommen Sie persönlich zu uns. Bringen Sie Ihren Ausweis mit.',
      en: 'Appointment needed',
      actor: 'applicant',
      next: 'Beide Eltern müssen selbst kommen, gern auch nacheinander.',
    },
    recording: {
      de: 'Beurkundung',
      easy: 'Wir schreiben Ihre Erklärung auf.',
      en: 'Being recorded',
      actor: 'office',
      next: 'Sie unterschreiben vor der Urkundsperson.',
    },
    recorded: {
      de: 'Beurkundet',
      easy: 'Sie haben jetzt beide das Sorgerecht.',
      en: 'Recorded',
      actor: 'nobody',
      next: 'Sie bekommen jeder eine Abschrift. Wir melden es dem Sorgeregister.',
    },
    refused: {
      de: 'Nicht beurkundet',
      easy: 'Wir können Ihre Erklärung nicht aufschreiben. Der Grund steht im Brief.',
      en: 'Not recorded',
      actor: 'applicant',
      next: 'Im Brief steht, wohin Sie sich wenden können.',
    },
    oneSided: {
      de: 'Nur eine Erklärung',
      easy: 'Es hat nur ein Elternteil unterschrieben. Das Sorgerecht ändert sich noch nicht.',
      en: 'One declaration only',
      actor: 'other',
      next: 'Der andere Elternteil kann jederzeit noch erklären.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P3D',
        task: 'Angaben und Urkunden für die Sorgeerklärung sichten',
      }),
      checked,
      approved,
      issued,
      refused: notification({
        label: 'Beurkundung abgelehnt (§ 4 BeurkG)',
        status: ['inReview', 'refused'],
        document: 'refusal',
        prefix: 'refusal',
        entry: [conclude('refused')],
      }),
      oneSided: notification({
        label: 'Nur eine Erklärung liegt vor',
        status: ['oneSided', 'oneSided'],
        document: 'oneSided',
        prefix: 'oneSided',
        entry: [conclude('oneSided')],
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
