import {
  defineProcedure,
  directActionRemedy,
  opinionEvent,
  opinionPeriod,
  requestOutcome,
  residenceClocks,
  residenceDocuments,
  residenceEffect,
  residenceEvents,
  residenceForm,
  residenceMachine,
  residenceStatuses,
  taskState,
  transmissionState,
  ways,
} from '@amtsweg/procedure';
import { heardFor, unmet } from './grounds.js';
import { aliensOffice, titleFee } from './office.js';

const title = 'Aufenthaltserlaubnis zum Studium';
const legalBasis = '§ 16b AufenthG';
/** Monthly need in cents: BAföG §§ 13, 13a; blocked account 11 904 euro a year (2025). */
const monthlyNeed = 99200;

/**
 * Aufenthaltserlaubnis zum Studium (§ 16b AufenthG): a claim once a university has admitted the applicant.
 *
 * Peculiar: the university stands for the language, so the office examines none with an unconditional admission. Means are
 * measured against BAföG by FEEL; only what falls short goes to a clerk. Extension asks for progress: beyond the average
 * time plus three semesters the university gives a prognosis (§ 16b (2)), and the decision waits for it. Work is allowed
 * for 140 full or 280 half days. A change of course in the first eighteen months harms nothing, later it is examined:
 * FEEL. Graduation does not end the stay at once: a new application (§ 20) follows; exmatriculation does.
 *
 * Not a transition: mobility of students of other EU states (§ 16c), which is told to the BAMF and needs no title.
 */
export default defineProcedure({
  ...aliensOffice,
  key: 'aufenthaltserlaubnis-studium',
  name: title,
  kind: 'multiStage',
  initiation: 'application',
  filePlan: '32.60.12',
  leika: [],
  legalBasis: ['§ 16b AufenthG', '§ 2 Abs. 3 AufenthG', '§§ 5, 7, 81 AufenthG'],
  keywords: ['Studentenvisum verlängern', 'internationale Studierende', 'Sperrkonto', 'Studienkolleg'],
  form: residenceForm(
    [
      {
        title: 'Studium',
        fields: [
          { name: 'university', label: 'Hochschule', type: 'text', maxLength: 160, required: true },
          {
            name: 'course',
            label: 'Studiengang und Abschluss',
            type: 'text',
            maxLength: 200,
            required: true,
          },
          {
            name: 'admission',
            label: 'Zulassung',
            type: 'choice',
            required: true,
            options: [
              { value: 'full', label: 'unbedingt zugelassen oder eingeschrieben' },
              { value: 'language', label: 'bedingt zugelassen, Sprachkurs vor dem Studium' },
              { value: 'college', label: 'Studienkolleg' },
              { value: 'part', label: 'bedingt zugelassen, Teilzeitstudium' },
            ],
          },
          {
            name: 'semester',
            label: 'Fachsemester',
            type: 'integer',
            min: 0,
            max: 40,
            required: true,
          },
          {
            name: 'averageSemesters',
            label: 'Durchschnittliche Studiendauer in Semestern (Angabe der Hochschule)',
            type: 'integer',
            min: 2,
            max: 16,
            when: 'form.semester > 0',
            required: true,
          },
        ],
      },
      {
        title: 'Mittel',
        fields: [
          {
            name: 'means',
            label: 'Woraus leben Sie?',
            type: 'choice',
            many: true,
            required: true,
            options: [
              { value: 'blocked', label: 'Sperrkonto' },
              { value: 'sponsor', label: 'Verpflichtungserklärung' },
              { value: 'scholarship', label: 'Stipendium' },
              { value: 'parents', label: 'Einkommen der Eltern' },
              { value: 'work', label: 'eigene Arbeit' },
            ],
          },
          { name: 'monthly', label: 'Mittel im Monat', type: 'money', min: 0, max: 1000000, required: true },
        ],
      },
    ],
    [
      {
        holds: 'form.admission = "full" or form.semester = 0',
        message: 'Vor der unbedingten Zulassung gibt es noch kein Fachsemester.',
        field: 'semester',
      },
    ],
  ),
  evidence: [
    { name: 'passport', label: 'Gültiger Pass' },
    { name: 'enrolment', label: 'Immatrikulations- oder Zulassungsbescheinigung' },
    { name: 'means', label: 'Finanzierungsnachweis' },
    { name: 'insurance', label: 'Nachweis der Krankenversicherung' },
    { name: 'progress', label: 'Leistungsübersicht', when: 'form.semester > 1' },
  ],
  fee: titleFee(10000, '§ 45 Nr. 1 AufenthV'),
  remedy: directActionRemedy({ effect: residenceEffect }),
  clocks: {
    ...residenceClocks({
      security: false,
      target: 'P8W',
      pausesIn: ['checked.examination.awaitingUniversity'],
    }),
    universityPeriod: opinionPeriod('Prognose der Hochschule', '§ 16b Abs. 2 AufenthG', 'P4W'),
  },
  documents: residenceDocuments({
    title,
    legalBasis,
    sheet: [
      {
        type: 'paragraph',
        text: 'Beschäftigung an 140 ganzen oder 280 halben Tagen im Jahr und studentische Nebentätigkeiten sind erlaubt (§ 16b Abs. 3 AufenthG); Selbständigkeit nur mit Erlaubnis.',
      },
      {
        type: 'paragraph',
        text: 'Ein Wechsel des Studiengangs ist mitzuteilen. Nach dem Abschluss können Sie eine Aufenthaltserlaubnis zur Suche nach einem Arbeitsplatz beantragen (§ 20 AufenthG).',
      },
    ],
  }),
  events: {
    ...residenceEvents(false),
    universityOpinion: opinionEvent('Prognose der Hochschule zum Studienabschluss eintragen'),
    courseChange: {
      label: 'Wechsel des Studiengangs mitteilen',
      by: ['applicant', 'clerk'],
      fields: [
        { name: 'course', label: 'Neuer Studiengang', type: 'text', maxLength: 200, required: true },
        {
          name: 'studyingSince',
          label: 'Studium begonnen am',
          type: 'date',
          required: true,
          notAfter: 'today',
        },
      ],
    },
    exmatriculated: {
      label: 'Exmatrikulation mitteilen (Abschluss oder Abbruch)',
      by: ['applicant', 'clerk', 'authority'],
      fields: [
        { name: 'graduated', label: 'Mit Abschluss', type: 'boolean', required: true },
        { name: 'on', label: 'Exmatrikuliert am', type: 'date', required: true, notAfter: 'today' },
      ],
    },
  },
  publicStatus: {
    ...residenceStatuses,
    graduate: {
      de: 'Studium abgeschlossen',
      easy: 'Sie haben Ihr Studium geschafft. Sie dürfen jetzt Arbeit suchen.',
      en: 'Graduated',
      actor: 'applicant',
      next: 'Beantragen Sie vor Ablauf der Karte eine Aufenthaltserlaubnis nach § 20 oder § 18b AufenthG.',
    },
  },
  machine: residenceMachine({
    title,
    legalBasis,
    security: false,
    intake: 'Pass, Zuständigkeit, Immatrikulation und Krankenversicherung prüfen',
    decisionTask: 'Über die Aufenthaltserlaubnis zum Studium entscheiden (Anspruch, ein bis zwei Jahre)',
    examination: {
      track: {
        meta: { label: 'Ersterteilung oder Studienfortschritt', status: 'inReview' },
        always: ways([
          { to: 'universityRequest', when: 'form.semester > form.averageSemesters + 3' },
          { to: 'preparation', when: 'form.admission in ("language", "college")' },
          { to: 'means' },
        ]),
      },
      preparation: taskState({
        id: 'preparation',
        state: 'Studienvorbereitung',
        status: 'inReview',
        task: 'Dauer von Sprachkurs oder Studienkolleg (höchstens zwei Jahre) und bedingte Zulassung prüfen',
        post: 'clerk',
        legalBasis: '§ 16b Abs. 1 Satz 2, Abs. 5 AufenthG',
        outcomes: {
          plausible: { label: 'Vorbereitung zielführend', to: 'means' },
          exhausted: {
            label: 'Vorbereitungszeit ausgeschöpft: anhören',
            adverse: true,
            to: heardFor('preparation'),
          },
        },
      }),
      universityRequest: transmissionState({
        id: 'universityRequest',
        state: 'Hochschule wird um Prognose gebeten',
        status: 'waitingForOthers',
        receivers: '[form.university + ", Akademisches Auslandsamt"]',
        legalBasis: '§ 16b Abs. 2, § 86 AufenthG',
        to: 'awaitingUniversity',
      }),
      awaitingUniversity: {
        meta: { label: 'Wartet auf die Hochschule', status: 'waitingForOthers' },
        on: {
          universityOpinion: ways(
            [
              unmet(
                'progress',
                'Nach der Prognose der Hochschule wird das Studium nicht in angemessener Zeit abgeschlossen.',
                'event.result = "refuses"',
              ),
              { to: 'means' },
            ],
            ['record'],
          ),
        },
        after: { universityPeriod: 'progress' },
      },
      progress: taskState({
        id: 'progress',
        state: 'Studienfortschritt',
        status: 'inReview',
        task: 'Ohne Antwort der Hochschule: Leistungsübersicht und Gründe der Verzögerung selbst würdigen',
        post: 'lead',
        legalBasis: '§ 16b Abs. 2 Satz 4 AufenthG',
        outcomes: {
          reachable: { label: 'Abschluss in angemessener Zeit erreichbar', to: 'means' },
          unreachable: { label: 'Nicht erreichbar: anhören', adverse: true, to: heardFor('progress') },
        },
      }),
      means: {
        meta: { label: 'Lebensunterhalt nach BAföG-Satz', status: 'inReview' },
        always: ways([{ to: 'decision', when: `form.monthly >= ${monthlyNeed}` }, { to: 'meansCheck' }]),
      },
      meansCheck: taskState({
        id: 'meansCheck',
        state: 'Mittel unter dem Regelbedarf',
        status: 'inReview',
        task: 'Nachgewiesene günstigere Unterkunft, Stipendium oder Verpflichtungserklärung berücksichtigen',
        post: 'clerk',
        legalBasis: '§ 2 Abs. 3 Satz 5 und 6, § 5 Abs. 1 Nr. 1 AufenthG',
        outcomes: {
          enough: { label: 'Genügt im Einzelfall', to: 'decision' },
          proof: { ...requestOutcome, label: 'Finanzierung nachweisen lassen' },
          short: { label: 'Nicht gesichert: anhören', adverse: true, to: heardFor('means') },
        },
      }),
    },
    holdingOn: {
      courseChange: ways(
        [
          { to: 'holding', when: 'date(event.studyingSince) + duration("P18M") >= date(today)' },
          { to: 'lateChange' },
        ],
        ['record'],
      ),
      exmatriculated: ways(
        [{ to: 'graduate', when: 'event.graduated = true' }, { to: 'lapsing' }],
        ['record'],
      ),
    },
    holding: {
      lateChange: taskState({
        id: 'lateChange',
        state: 'Später Fachwechsel',
        status: 'titleValid',
        task: 'Prüfen, ob das neue Studium in insgesamt zehn Jahren abgeschlossen werden kann',
        post: 'clerk',
        legalBasis: '§ 16b Abs. 4 AufenthG, AVwV Nr. 16',
        outcomes: {
          accepted: { label: 'Zweck besteht fort', to: 'holding' },
          otherPurpose: { label: 'Anderer Zweck', adverse: true, to: 'lapsing' },
        },
      }),
      graduate: {
        meta: { label: 'Abgeschlossen: Suche nach Arbeit', status: 'graduate' },
        after: { titleExpiry: 'expired' },
      },
    },
  }),
});
