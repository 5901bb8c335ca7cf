import {
  defineProcedure,
  directActionRemedy,
  note,
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

const title = 'Blaue Karte EU';
const legalBasis = '§ 18g AufenthG';
/** Yearly gross salaries of 2026 in cents, 50 % and 45.3 % of the pension ceiling; the Ministry publishes them each year. */
const salary = { general: 5070000, reduced: 4593420 } as const;
const reducedGround = 'form.salaryGround in ("shortage", "graduate", "itExperience")';

/**
 * Blaue Karte EU (§ 18g AufenthG): the salary decides the way, and the salary is the law's: FEEL, not the clerk.
 *
 * Peculiar: at the general threshold the Bundesagentur is not asked at all; between the reduced and the general one only
 * shortage occupations, recent graduates and IT specialists without a degree qualify, and the agency must consent;
 * below, the application is heard and refused. The card lasts as long as the contract and three months, at most four
 * years: FEEL caps it. In the first twelve months a change of job is told, and the office may suspend it for thirty
 * days and refuse it (§ 18g (4)): the clock `changePeriod`, whose end lets the change stand. No language is asked for;
 * § 18g is a claim.
 */
export default defineProcedure({
  ...aliensOffice,
  key: 'blaue-karte-eu',
  name: title,
  kind: 'multiStage',
  initiation: 'application',
  filePlan: '32.60.11',
  leika: [],
  legalBasis: [
    '§ 18g AufenthG',
    '§ 18 Abs. 2, 4 AufenthG',
    '§ 39 AufenthG',
    '§§ 5, 81 AufenthG',
    'RL (EU) 2021/1883',
  ],
  keywords: [
    'Blue Card',
    'Akademiker mit hohem Gehalt',
    'Ingenieur aus dem Ausland',
    'IT-Spezialist ohne Studium',
    'Mindestgehalt Visum',
  ],
  form: residenceForm([
    {
      title: 'Hochschulabschluss oder IT-Kenntnisse',
      fields: [
        {
          name: 'degree',
          label: 'Abschluss und Hochschule',
          type: 'text',
          maxLength: 300,
          when: 'form.salaryGround != "itExperience"',
          required: true,
        },
        {
          name: 'graduatedOn',
          label: 'Abschluss erworben am',
          type: 'date',
          when: 'form.salaryGround = "graduate"',
          required: true,
          notAfter: 'today',
        },
        {
          name: 'itYears',
          label: 'Jahre einschlägiger IT-Berufserfahrung',
          type: 'integer',
          min: 0,
          max: 50,
          when: 'form.salaryGround = "itExperience"',
          required: true,
        },
      ],
    },
    {
      title: 'Arbeitsplatz',
      fields: [
        { name: 'employer', label: 'Arbeitgeber', type: 'text', maxLength: 200, required: true },
        { name: 'job', label: 'Tätigkeit (mit ISCO-Gruppe)', type: 'text', maxLength: 300, required: true },
        {
          name: 'salary',
          label: 'Bruttogehalt im Jahr',
          type: 'money',
          min: 0,
          max: 100000000,
          required: true,
        },
        {
          name: 'salaryGround',
          label: 'Gehaltsgrenze',
          type: 'choice',
          required: true,
          options: [
            { value: 'general', label: 'allgemeine Gehaltsgrenze' },
            { value: 'shortage', label: 'Engpassberuf' },
            { value: 'graduate', label: 'Berufsanfänger, Abschluss nicht älter als drei Jahre' },
            { value: 'itExperience', label: 'IT-Fachkraft mit Berufserfahrung ohne Abschluss' },
          ],
        },
        { name: 'contractFrom', label: 'Beginn des Arbeitsvertrags', type: 'date', required: true },
        { name: 'contractUntil', label: 'Arbeitsvertrag befristet bis', type: 'date' },
      ],
    },
  ]),
  evidence: [
    { name: 'passport', label: 'Gültiger Pass' },
    { name: 'contract', label: 'Arbeitsvertrag, mindestens sechs Monate' },
    {
      name: 'degree',
      label: 'Hochschulabschluss mit anabin-Ausdruck oder Zeugnisbewertung',
      when: 'form.salaryGround != "itExperience"',
    },
    {
      name: 'experience',
      label: 'Nachweise von drei Jahren IT-Berufserfahrung in sieben Jahren',
      when: 'form.salaryGround = "itExperience"',
    },
    { name: 'insurance', label: 'Nachweis der Krankenversicherung' },
  ],
  fee: titleFee(10000, '§ 45 Nr. 1 AufenthV'),
  remedy: directActionRemedy({ effect: residenceEffect }),
  clocks: {
    ...residenceClocks({ security: false, target: 'P6W', pausesIn: ['checked.examination.awaitingAgency'] }),
    agencyFiction: {
      label: 'Zustimmungsfiktion der Bundesagentur',
      kind: 'statutory',
      legalBasis: '§ 36 Abs. 2 BeschV',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P2W',
      extension: 'never',
    },
    changePeriod: {
      label: 'Aussetzung des Arbeitsplatzwechsels',
      kind: 'statutory',
      legalBasis: '§ 18g Abs. 4 AufenthG',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P30D',
      extension: 'never',
      suspension: 'never',
    },
  },
  documents: residenceDocuments({
    title,
    legalBasis,
    sheet: [
      {
        type: 'paragraph',
        text: 'In den ersten zwölf Monaten der Beschäftigung ist jeder Wechsel des Arbeitsplatzes mitzuteilen; er kann für 30 Tage ausgesetzt und in dieser Zeit abgelehnt werden (§ 18g Abs. 4 AufenthG).',
      },
    ],
  }),
  events: {
    ...residenceEvents(false),
    agencyOpinion: {
      label: 'Antwort der Bundesagentur für Arbeit eintragen',
      by: ['authority', 'clerk'],
      fields: [
        {
          name: 'result',
          label: 'Ergebnis',
          type: 'choice',
          required: true,
          options: [
            { value: 'consents', label: 'Zustimmung' },
            { value: 'refuses', label: 'Zustimmung versagt' },
          ],
        },
        {
          name: 'statement',
          label: 'Gründe',
          type: 'longText',
          maxLength: 4000,
          required: 'event.result = "refuses"',
        },
      ],
    },
    jobChange: {
      label: 'Wechsel des Arbeitsplatzes mitteilen (§ 18g Abs. 4 AufenthG)',
      by: ['applicant', 'clerk'],
      fields: [
        { name: 'employer', label: 'Neuer Arbeitgeber', type: 'text', maxLength: 200, required: true },
        {
          name: 'salary',
          label: 'Neues Bruttogehalt im Jahr',
          type: 'money',
          min: 0,
          max: 100000000,
          required: true,
        },
        {
          name: 'employedSince',
          label: 'Mit Blauer Karte beschäftigt seit',
          type: 'date',
          required: true,
          notAfter: 'today',
        },
      ],
    },
  },
  publicStatus: residenceStatuses,
  machine: residenceMachine({
    title,
    legalBasis,
    security: false,
    intake: 'Pass, Zuständigkeit, Arbeitsvertrag und Abschluss prüfen',
    decisionTask: 'Über die Blaue Karte EU entscheiden (Anspruch)',
    examination: {
      salaryGate: {
        meta: { label: 'Gehaltsgrenze', status: 'inReview' },
        always: ways([
          { to: 'degree', when: `form.salary >= ${salary.general}` },
          { to: 'degree', when: `${reducedGround} and form.salary >= ${salary.reduced}` },
          {
            to: 'hearing',
            then: [
              set(
                'decision',
                '{"outcome": "salary", "reason": "Das Gehalt erreicht die maßgebliche Mindesthöhe nicht (§ 18g Abs. 1 AufenthG)."}',
              ),
            ],
          },
        ]),
      },
      degree: taskState({
        id: 'degree',
        state: 'Abschluss und Angemessenheit',
        status: 'inReview',
        task: 'Anerkennung des Abschlusses (anabin H+) und dem Abschluss angemessene Beschäftigung prüfen',
        post: 'clerk',
        legalBasis: '§ 18 Abs. 2 Nr. 4, § 18g AufenthG',
        outcomes: {
          adequate: {
            label: 'Vergleichbar und angemessen',
            to: [
              {
                to: 'decision',
                when: `form.salary >= ${salary.general} and form.salaryGround != "itExperience"`,
              },
              { to: 'agencyRequest' },
            ],
          },
          unknown: { ...requestOutcome, label: 'Zeugnisbewertung nachfordern' },
          inadequate: {
            label: 'Nicht vergleichbar oder nicht angemessen: anhören',
            adverse: true,
            to: [{ to: 'hearing', then: [set('decision', '{"outcome": "degree", "reason": event.reason}')] }],
          },
        },
      }),
      agencyRequest: transmissionState({
        id: 'agencyRequest',
        state: 'Zustimmungsanfrage',
        status: 'waitingForOthers',
        receivers: '["Bundesagentur für Arbeit, Arbeitsmarktzulassung"]',
        legalBasis: '§ 18g Abs. 1 Satz 2, § 39 AufenthG',
        to: 'awaitingAgency',
      }),
      awaitingAgency: {
        meta: { label: 'Wartet auf die Bundesagentur für Arbeit', status: 'waitingForOthers' },
        on: { agencyOpinion: ways('decision', ['record']) },
        after: {
          agencyFiction: ways([
            {
              to: 'decision',
              then: [note('Zustimmung der Bundesagentur gilt als erteilt (§ 36 Abs. 2 BeschV).')],
            },
          ]),
        },
      },
    },
    holdingOn: {
      jobChange: ways(
        [
          {
            to: 'changePending',
            when: 'date(event.employedSince) + duration("P12M") > date(today)',
          },
          // After twelve months the change is free; only the salary has to be right.
          { to: 'changeNoted' },
        ],
        ['record'],
      ),
    },
    holding: {
      changePending: taskState(
        {
          id: 'change',
          state: 'Arbeitsplatzwechsel ausgesetzt',
          status: 'titleValid',
          task: 'Voraussetzungen der Blauen Karte am neuen Arbeitsplatz prüfen',
          post: 'clerk',
          priority: 3,
          legalBasis: '§ 18g Abs. 4 AufenthG',
          outcomes: {
            fine: { label: 'Keine Bedenken', to: 'holding' },
            refused: { label: 'Wechsel ablehnen: Verfahren einleiten', adverse: true, to: 'lapsing' },
          },
        },
        {
          after: {
            changePeriod: ways([
              {
                to: 'holding',
                then: [note('30 Tage ohne Ablehnung: der Wechsel ist erlaubt (§ 18g Abs. 4 AufenthG).')],
              },
            ]),
          },
        },
      ),
      changeNoted: {
        meta: { label: 'Wechsel nach zwölf Monaten', status: 'titleValid' },
        always: ways([
          { to: 'lapsing', when: `facts.jobChange.salary < ${salary.reduced}` },
          { to: 'holding' },
        ]),
      },
    },
  }),
});
