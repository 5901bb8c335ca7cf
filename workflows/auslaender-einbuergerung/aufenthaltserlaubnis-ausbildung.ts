import {
  defineProcedure,
  directActionRemedy,
  labourAnswerEvent,
  labourConsent,
  labourConsentClocks,
  labourParticularsEvent,
  requestOutcome,
  residenceClocks,
  residenceDocuments,
  residenceEffect,
  residenceEvents,
  residenceForm,
  residenceMachine,
  residenceStatuses,
  set,
  taskState,
  ways,
} from '@amtsweg/procedure';
import { heardFor, unmet } from './grounds.js';
import { aliensOffice, titleFee } from './office.js';

const title = 'Aufenthaltserlaubnis zur Berufsausbildung';
const legalBasis = '§ 16a AufenthG';
/** Monthly need of vocational training in cents, BAföG §§ 12, 13 with housing (2025). */
const monthlyNeed = 95900;

/**
 * Aufenthaltserlaubnis zur Berufsausbildung (§ 16a AufenthG): dual training with the consent of the Bundesagentur, school
 * training without it.
 *
 * Peculiar: the way splits at the kind of training (FEEL). In a firm the chamber enters the contract in its list and the
 * Bundesagentur checks priority and conditions, its silence being consent; at a school the school must be recognised and
 * serve no one nationality mainly. B1 is asked unless chamber or school has tested it. Twenty hours a week may be worked
 * beside. When the training ends early the employer tells within four weeks (§ 4a (5)), and before anything is shortened
 * the trainee has six months to find another place (§ 16a (4)): state `seeking` with its clock.
 *
 * Not a transition: the Ausbildungsduldung and § 16g (own service); recognition measures (§ 16d).
 */
export default defineProcedure({
  ...aliensOffice,
  key: 'aufenthaltserlaubnis-ausbildung',
  name: title,
  kind: 'multiStage',
  initiation: 'application',
  filePlan: '32.60.13',
  leika: [],
  legalBasis: ['§ 16a AufenthG', '§§ 4a, 39 AufenthG', '§ 8 BeschV', '§§ 5, 81 AufenthG'],
  keywords: ['Azubi aus dem Ausland', 'Lehre machen', 'Lehrstelle Aufenthalt', 'Pflegeausbildung Visum'],
  form: residenceForm(
    [
      {
        title: 'Ausbildung',
        fields: [
          {
            name: 'kindOfTraining',
            label: 'Art der Ausbildung',
            type: 'choice',
            required: true,
            options: [
              { value: 'firm', label: 'im Betrieb (dual)' },
              { value: 'school', label: 'an einer Berufsfachschule' },
            ],
          },
          { name: 'occupation', label: 'Ausbildungsberuf', type: 'text', maxLength: 160, required: true },
          {
            name: 'firm',
            label: 'Ausbildungsbetrieb',
            type: 'text',
            maxLength: 200,
            when: 'form.kindOfTraining = "firm"',
            required: true,
          },
          {
            name: 'chamber',
            label: 'Zuständige Kammer',
            type: 'text',
            maxLength: 120,
            when: 'form.kindOfTraining = "firm"',
            required: true,
          },
          {
            name: 'school',
            label: 'Schule',
            type: 'text',
            maxLength: 200,
            when: 'form.kindOfTraining = "school"',
            required: true,
          },
          { name: 'from', label: 'Beginn', type: 'date', required: true },
          { name: 'until', label: 'Ende laut Vertrag', type: 'date', required: true },
          {
            name: 'language',
            label: 'Deutsch',
            type: 'choice',
            required: true,
            options: [
              { value: 'B1', label: 'B1 oder höher nachgewiesen' },
              { value: 'tested', label: 'vom Betrieb oder der Schule geprüft' },
              { value: 'course', label: 'Vorbereitungskurs vor Beginn' },
              { value: 'none', label: 'keines davon' },
            ],
          },
        ],
      },
      {
        title: 'Lebensunterhalt',
        fields: [
          {
            name: 'allowance',
            label: 'Ausbildungsvergütung brutto',
            type: 'money',
            min: 0,
            max: 500000,
            required: true,
          },
          {
            name: 'further',
            label: 'Weitere Mittel im Monat (Nebenjob, Sperrkonto, Familie)',
            type: 'money',
            min: 0,
            max: 500000,
            required: true,
          },
        ],
      },
    ],
    [
      {
        holds: 'date(form.until) > date(form.from)',
        message: 'Die Ausbildung muss nach ihrem Beginn enden.',
        field: 'until',
      },
    ],
  ),
  evidence: [
    { name: 'passport', label: 'Gültiger Pass' },
    { name: 'contract', label: 'Ausbildungsvertrag', when: 'form.kindOfTraining = "firm"' },
    {
      name: 'employment',
      label: 'Erklärung zum Beschäftigungsverhältnis',
      when: 'form.kindOfTraining = "firm"',
    },
    {
      name: 'school',
      label: 'Aufnahmebescheid und Anerkennung der Schule',
      when: 'form.kindOfTraining = "school"',
    },
    { name: 'language', label: 'Sprachnachweis', when: 'form.language != "none"' },
    { name: 'insurance', label: 'Krankenversicherung' },
  ],
  fee: titleFee(10000, '§ 45 Nr. 1 AufenthV'),
  remedy: directActionRemedy({ effect: residenceEffect }),
  clocks: {
    ...residenceClocks({
      security: false,
      target: 'P8W',
      pausesIn: ['checked.examination.awaitingLabour', 'checked.examination.labourQuery'],
    }),
    ...labourConsentClocks(),
    newPlacePeriod: {
      label: 'Suche nach einem neuen Ausbildungsplatz',
      kind: 'statutory',
      legalBasis: '§ 16a Abs. 4 AufenthG',
      bound: 'party',
      // Once for each break: a contract that does not fit gives no further half year.
      start: { rule: 'event', on: 'facts.seekingSince' },
      period: 'P6M',
      warnings: [{ before: 'P1M', to: 'clerk' }],
    },
  },
  documents: residenceDocuments({
    title,
    legalBasis,
    sheet: [
      {
        type: 'paragraph',
        text: 'Erlaubt ist die Ausbildung zum Beruf {form.occupation}, daneben eine Beschäftigung bis zu zwanzig Stunden je Woche (§ 16a Abs. 3 AufenthG).',
      },
      {
        type: 'paragraph',
        text: 'Endet die Ausbildung vorzeitig, teilen Sie und der Betrieb dies mit (§ 82 Abs. 6, § 4a Abs. 5 AufenthG). Haben Sie das nicht zu vertreten, haben Sie bis zu sechs Monate, um einen anderen Platz zu finden.',
      },
    ],
  }),
  events: {
    ...residenceEvents(false),
    labourAnswer: labourAnswerEvent,
    labourParticulars: labourParticularsEvent,
    trainingEnded: {
      label: 'Vorzeitiges Ende der Ausbildung mitteilen (§ 4a Abs. 5, § 82 Abs. 6 AufenthG)',
      by: ['applicant', 'authority', 'clerk'],
      fields: [
        { name: 'on', label: 'Beendet am', type: 'date', required: true, notAfter: 'today' },
        {
          name: 'ownFault',
          label: 'Gründe von der auszubildenden Person zu vertreten',
          type: 'boolean',
          required: true,
        },
      ],
    },
    newPlace: {
      label: 'Neuen Ausbildungsvertrag vorlegen',
      by: ['applicant', 'clerk'],
      fields: [{ name: 'firm', label: 'Betrieb oder Schule', type: 'text', maxLength: 200, required: true }],
    },
  },
  publicStatus: {
    ...residenceStatuses,
    seeking: {
      de: 'Neuer Ausbildungsplatz gesucht',
      easy: 'Ihre Ausbildung ist zu Ende. Sie haben sechs Monate Zeit für einen neuen Platz.',
      en: 'Looking for another training place',
      actor: 'applicant',
      next: 'Legen Sie den neuen Vertrag vor; sonst kann die Aufenthaltserlaubnis verkürzt werden.',
    },
  },
  machine: residenceMachine({
    title,
    legalBasis,
    security: false,
    intake: 'Pass, Zuständigkeit, Ausbildungsvertrag oder Aufnahme an der Schule prüfen',
    decisionTask: 'Über die Aufenthaltserlaubnis zur Ausbildung für deren Dauer entscheiden',
    examination: {
      kindGate: {
        meta: { label: 'Betrieb oder Schule', status: 'inReview' },
        always: ways([{ to: 'register', when: 'form.kindOfTraining = "firm"' }, { to: 'recognition' }]),
      },
      register: taskState({
        id: 'register',
        state: 'Eintragung bei der Kammer',
        status: 'inReview',
        task: 'Eintragung des Vertrags im Verzeichnis der Kammer und qualifizierten Beruf (zwei Jahre) prüfen',
        post: 'clerk',
        legalBasis: '§ 2 Abs. 12a, § 16a Abs. 1 AufenthG, §§ 34, 35 BBiG',
        outcomes: {
          entered: { label: 'Eingetragen oder vorgeprüft', to: 'language' },
          pending: { ...requestOutcome, label: 'Eintragung nachweisen lassen' },
          notRegistrable: {
            label: 'Nicht eintragungsfähig: anhören',
            adverse: true,
            to: heardFor('training'),
          },
        },
      }),
      recognition: taskState({
        id: 'recognition',
        state: 'Schulische Ausbildung',
        status: 'inReview',
        task: 'Staatliche Anerkennung der Schule und Zusammensetzung der Schülerschaft prüfen',
        post: 'clerk',
        legalBasis: '§ 16a Abs. 2 AufenthG',
        outcomes: {
          recognised: { label: 'Anerkannt', to: 'language' },
          notRecognised: { label: 'Nicht anerkannt: anhören', adverse: true, to: heardFor('school') },
        },
      }),
      language: {
        meta: { label: 'Sprachkenntnisse', status: 'inReview' },
        always: ways([
          unmet(
            'language',
            'Sprachkenntnisse auf der Stufe B1 sind weder nachgewiesen noch von der Bildungseinrichtung geprüft (§ 16a Abs. 3 Satz 3 AufenthG).',
            'form.language = "none"',
          ),
          { to: 'labourRequest', when: 'form.kindOfTraining = "firm"' },
          { to: 'means' },
        ]),
      },
      ...labourConsent({
        legalBasis: '§ 16a Abs. 1 Satz 1, § 39 AufenthG, § 8 BeschV',
        granted: 'means',
        refused: unmet(
          'labour',
          'Die Bundesagentur für Arbeit hat der Ausbildung nicht zugestimmt (§ 39 AufenthG).',
        ),
      }),
      means: {
        meta: { label: 'Lebensunterhalt', status: 'inReview' },
        always: ways([
          { to: 'decision', when: `form.allowance + form.further >= ${monthlyNeed}` },
          { to: 'meansCheck' },
        ]),
      },
      meansCheck: taskState({
        id: 'meansCheck',
        state: 'Vergütung reicht nicht',
        status: 'inReview',
        task: 'Kost und Logis, Berufsausbildungsbeihilfe und Nebenverdienst anrechnen',
        post: 'clerk',
        legalBasis: '§ 2 Abs. 3 AufenthG',
        outcomes: {
          enough: { label: 'Gesichert', to: 'decision' },
          short: { label: 'Nicht gesichert: anhören', adverse: true, to: heardFor('means') },
        },
      }),
    },
    holdingOn: { trainingEnded: ways('fault', ['record']) },
    holding: {
      fault: {
        meta: { label: 'Ausbildung vorzeitig beendet', status: 'seeking' },
        always: ways([
          { to: 'lapsing', when: 'facts.trainingEnded.ownFault = true' },
          { to: 'seeking', then: [set('seekingSince', 'today')] },
        ]),
      },
      seeking: {
        meta: { label: 'Sucht neuen Ausbildungsplatz', status: 'seeking' },
        on: { newPlace: ways('placeCheck', ['record']) },
        after: { newPlacePeriod: 'lapsing' },
      },
      placeCheck: taskState({
        id: 'placeCheck',
        state: 'Neuer Ausbildungsplatz',
        status: 'inReview',
        task: 'Neuen Vertrag prüfen und Zustimmung der Bundesagentur für den neuen Betrieb einholen',
        post: 'clerk',
        legalBasis: '§ 16a Abs. 1, 4 AufenthG',
        outcomes: {
          fits: { label: 'Ausbildung wird fortgesetzt', to: 'holding' },
          unfit: { label: 'Keine qualifizierte Ausbildung', adverse: true, to: 'seeking' },
        },
      }),
    },
  }),
});
