import {
  defineProcedure,
  directActionRemedy,
  note,
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
  set,
  taskState,
  transmissionState,
  ways,
} from '@amtsweg/procedure';
import { aliensOffice, titleFee } from './office.js';

const title = 'Aufenthaltserlaubnis für Fachkräfte';
const legalBasis = '§§ 18a, 18b AufenthG';
/** 55 % of the yearly assessment ceiling of the pension insurance, a year, for who is 45 or older (§ 18 (2) no. 5). */
const pensionSalary = 5577000;

/**
 * Aufenthaltserlaubnis für Fachkräfte (§§ 18, 18a, 18b AufenthG): a claim, no discretion, once the conditions are there.
 *
 * Peculiar: qualification and job are examined by others. The recognition comes from the competent body or anabin (§ 18
 * (2) no. 4; a degree made in Germany needs none: FEEL). The Bundesagentur consents (§ 39); when it neither refuses nor
 * asks within two weeks after the documents are complete, its consent counts as given (§ 36 (2) BeschV): the one silence
 * in this case that has a meaning. Whoever is 45 and comes for the first time needs the salary or a pension (no. 5):
 * FEEL. The holder must tell the end of the job within two weeks (§ 82 (6)); what that means is examined, never automatic.
 *
 * Not here: § 42a VwVfG for the title itself (the fiction of § 36 BeschV is internal); the fast-track of § 81a.
 */
export default defineProcedure({
  ...aliensOffice,
  key: 'aufenthaltserlaubnis-fachkraft',
  name: title,
  kind: 'multiStage',
  initiation: 'application',
  filePlan: '32.60.10',
  leika: [],
  legalBasis: ['§§ 18, 18a, 18b AufenthG', '§ 39 AufenthG', '§§ 34 bis 36 BeschV', '§§ 5, 81, 82 AufenthG'],
  keywords: [
    'Arbeitsvisum verlängern',
    'ausländischer Berufsabschluss anerkannt',
    'als Pflegekraft in Deutschland arbeiten',
    'Arbeitgeber wechseln mit Visum',
    'Jobzusage aus Deutschland',
  ],
  form: residenceForm([
    {
      title: 'Qualifikation',
      fields: [
        {
          name: 'qualification',
          label: 'Abschluss',
          type: 'choice',
          required: true,
          options: [
            {
              value: 'germanDegree',
              label: 'in Deutschland erworbene Berufsausbildung oder Hochschulabschluss',
            },
            { value: 'vocational', label: 'ausländische Berufsausbildung' },
            { value: 'academic', label: 'ausländischer Hochschulabschluss' },
          ],
        },
        {
          name: 'profession',
          label: 'Beruf oder Fachrichtung',
          type: 'text',
          maxLength: 160,
          required: true,
        },
        {
          name: 'regulated',
          label: 'Reglementierter Beruf (Berufsausübungserlaubnis nötig)',
          type: 'boolean',
          required: true,
        },
      ],
    },
    {
      title: 'Arbeitsplatz',
      fields: [
        { name: 'employer', label: 'Arbeitgeber', type: 'text', maxLength: 200, required: true },
        { name: 'job', label: 'Tätigkeit', type: 'text', maxLength: 300, required: true },
        { name: 'hours', label: 'Wochenstunden', type: 'decimal', min: 1, max: 60, required: true },
        {
          name: 'salary',
          label: 'Bruttogehalt im Jahr',
          type: 'money',
          min: 0,
          max: 100000000,
          required: true,
        },
        { name: 'contractUntil', label: 'Arbeitsvertrag befristet bis', type: 'date' },
        {
          name: 'pension',
          label: 'Angemessene Altersversorgung nachgewiesen',
          type: 'boolean',
          required: true,
        },
        {
          name: 'consentFree',
          label: 'Zustimmung der Bundesagentur nicht erforderlich (BeschV)',
          type: 'boolean',
          required: true,
        },
      ],
    },
  ]),
  evidence: [
    { name: 'passport', label: 'Gültiger Pass' },
    { name: 'contract', label: 'Arbeitsvertrag und Erklärung zum Beschäftigungsverhältnis' },
    { name: 'qualification', label: 'Zeugnisse, Anerkennungsbescheid oder anabin-Ausdruck' },
    { name: 'licence', label: 'Berufsausübungserlaubnis', when: 'form.regulated = true' },
    { name: 'insurance', label: 'Nachweis der Krankenversicherung' },
    { name: 'photo', label: 'Digitales biometrisches Lichtbild' },
  ],
  fee: titleFee(10000, '§ 45 Nr. 1 AufenthV'),
  remedy: directActionRemedy({ effect: residenceEffect }),
  clocks: {
    ...residenceClocks({
      security: false,
      target: 'P8W',
      pausesIn: ['checked.examination.awaitingAgency', 'checked.examination.awaitingRecognition'],
    }),
    recognitionPeriod: opinionPeriod('Auskunft der Anerkennungsstelle', '§ 18 Abs. 2 Nr. 4 AufenthG', 'P2M'),
    agencyFiction: {
      label: 'Zustimmungsfiktion der Bundesagentur',
      kind: 'statutory',
      legalBasis: '§ 36 Abs. 2 BeschV',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P2W',
      extension: 'never',
    },
  },
  documents: residenceDocuments({
    title,
    legalBasis,
    sheet: [
      {
        type: 'paragraph',
        text: 'Die Beschäftigung als {form.job} bei {form.employer} ist erlaubt. Endet sie vorzeitig, teilen Sie das innerhalb von zwei Wochen mit (§ 82 Abs. 6 AufenthG).',
      },
    ],
  }),
  events: {
    ...residenceEvents(false),
    recognitionOpinion: opinionEvent('Auskunft der Anerkennungsstelle eintragen'),
    agencyOpinion: {
      ...opinionEvent('Antwort der Bundesagentur für Arbeit eintragen'),
      fields: [
        {
          name: 'result',
          label: 'Ergebnis',
          type: 'choice',
          required: true,
          options: [
            { value: 'consents', label: 'Zustimmung' },
            { value: 'asks', label: 'Angaben fehlen: Frist beginnt neu' },
            { value: 'refuses', label: 'Zustimmung versagt (§§ 39, 40 AufenthG)' },
          ],
        },
        {
          name: 'statement',
          label: 'Beschränkungen oder Gründe',
          type: 'longText',
          maxLength: 4000,
          required: 'event.result != "consents"',
        },
      ],
    },
    jobEnded: {
      label: 'Vorzeitiges Ende der Beschäftigung mitteilen (§ 82 Abs. 6, § 4a Abs. 5 AufenthG)',
      by: ['applicant', 'clerk', 'authority'],
      fields: [{ name: 'on', label: 'Beendet am', type: 'date', required: true }],
    },
  },
  publicStatus: residenceStatuses,
  machine: residenceMachine({
    title,
    legalBasis,
    security: false,
    intake: 'Pass, Zuständigkeit und Unterlagen zu Qualifikation und Arbeitsplatz prüfen',
    decisionTask: 'Über die Aufenthaltserlaubnis entscheiden (Anspruch bei Erfüllung der Voraussetzungen)',
    terms: [
      {
        name: 'employmentScope',
        label: 'Erlaubte Beschäftigung',
        type: 'text',
        maxLength: 300,
        required: true,
      },
    ],
    examination: {
      qualification: taskState({
        id: 'qualification',
        state: 'Qualifikation',
        status: 'inReview',
        task: 'Gleichwertigkeit des Abschlusses und Berufsausübungserlaubnis prüfen',
        post: 'clerk',
        legalBasis: '§ 18 Abs. 2 Nr. 3 und 4, Abs. 3 AufenthG',
        outcomes: {
          proven: { label: 'Anerkannt oder in Deutschland erworben', to: 'pensionGate' },
          ask: { label: 'Anerkennungsstelle fragen', to: 'recognitionRequest' },
          licenceMissing: { ...requestOutcome, label: 'Nachweis fehlt' },
        },
      }),
      recognitionRequest: transmissionState({
        id: 'recognitionRequest',
        state: 'Anfrage an die Anerkennungsstelle',
        status: 'waitingForOthers',
        receivers: '["Zuständige Anerkennungsstelle: " + form.profession]',
        legalBasis: '§ 86 AufenthG',
        to: 'awaitingRecognition',
      }),
      awaitingRecognition: {
        meta: { label: 'Wartet auf die Anerkennungsstelle', status: 'waitingForOthers' },
        on: {
          recognitionOpinion: ways(
            [{ to: 'decision', when: 'event.result = "refuses"' }, { to: 'pensionGate' }],
            ['record'],
          ),
        },
        after: { recognitionPeriod: 'qualification' },
      },
      pensionGate: {
        meta: { label: 'Altersversorgung ab 45 Jahren', status: 'inReview' },
        always: ways([
          {
            to: 'hearing',
            when: `form.currentStatus = "visa" and date(form.birthDate) + duration("P45Y") <= date(facts.receivedOn) and form.salary < ${pensionSalary} and form.pension = false`,
            then: [
              set(
                'decision',
                '{"outcome": "pension", "reason": "Das Gehalt erreicht nicht die Mindesthöhe ab Vollendung des 45. Lebensjahres, und eine angemessene Altersversorgung ist nicht nachgewiesen (§ 18 Abs. 2 Nr. 5 AufenthG)."}',
              ),
            ],
          },
          { to: 'decision', when: 'form.consentFree = true' },
          { to: 'agencyRequest' },
        ]),
      },
      agencyRequest: transmissionState({
        id: 'agencyRequest',
        state: 'Zustimmungsanfrage',
        status: 'waitingForOthers',
        receivers: '["Bundesagentur für Arbeit, Arbeitsmarktzulassung"]',
        legalBasis: '§ 39 AufenthG, §§ 34 bis 36 BeschV',
        to: 'awaitingAgency',
      }),
      awaitingAgency: {
        meta: { label: 'Wartet auf die Bundesagentur für Arbeit', status: 'waitingForOthers' },
        on: {
          agencyOpinion: ways(
            [{ to: 'agencyQuestion', when: 'event.result = "asks"' }, { to: 'decision' }],
            ['record'],
          ),
        },
        after: {
          agencyFiction: ways([
            {
              to: 'decision',
              then: [
                set('agencyOpinion', '{"result": "deemed"}'),
                note('Zustimmung der Bundesagentur gilt nach zwei Wochen als erteilt (§ 36 Abs. 2 BeschV).'),
              ],
            },
          ]),
        },
      },
      agencyQuestion: taskState({
        id: 'agencyQuestion',
        state: 'Rückfrage der Bundesagentur',
        status: 'inReview',
        task: 'Fehlende Angaben beim Arbeitgeber einholen und der Bundesagentur übermitteln',
        post: 'clerk',
        outcomes: {
          answered: { label: 'Übermittelt', to: 'agencyRequest' },
          fromApplicant: { ...requestOutcome, label: 'Vom Antragsteller nachfordern' },
        },
      }),
    },
    holdingOn: { jobEnded: ways('jobReview', ['record']) },
    holding: {
      jobReview: taskState({
        id: 'jobReview',
        state: 'Beschäftigung beendet',
        status: 'titleValid',
        task: 'Zeit zur Suche eines neuen Arbeitsplatzes geben oder Verkürzung prüfen',
        post: 'clerk',
        legalBasis: '§ 7 Abs. 2 Satz 2, § 82 Abs. 6 AufenthG',
        outcomes: {
          newJob: { label: 'Neuer Arbeitsplatz erlaubt', to: 'holding' },
          search: { label: 'Zeit zur Arbeitsplatzsuche', to: 'holding' },
          shorten: { label: 'Verkürzung prüfen', adverse: true, to: 'lapsing' },
        },
      }),
    },
  }),
});
