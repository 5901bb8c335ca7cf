import {
  buildingBlocks,
  buildingClocks,
  buildingEvents,
  buildingLetters,
  buildingPermit,
  buildingStatuses,
  buildingTariffs,
  defineProcedure,
  neighbourEvent,
  neighbourPeriod,
  neighbours,
  opinionEvent,
  opinionPeriod,
  participation,
  partySection,
  plotSection,
  plotSupplement,
  processingTarget,
  set,
  supplementEvent,
  taskState,
  ways,
} from '@amtsweg/procedure';
import { buildingService } from './building-service.js';

const project = '{form.project}';
const { head, costs } = buildingBlocks(project);
const answers = {
  name: 'answers',
  label: 'Antwort auf jede Frage',
  type: 'list',
  required: true,
  min: 1,
  max: 20,
  fields: [
    { name: 'number', label: 'Frage Nr.', type: 'integer', min: 1, max: 20, required: true },
    {
      name: 'answer',
      label: 'Antwort',
      type: 'choice',
      required: true,
      options: [
        { value: 'yes', label: 'Zulässig' },
        { value: 'conditions', label: 'Zulässig unter Voraussetzungen' },
        { value: 'no', label: 'Nicht zulässig' },
      ],
    },
    { name: 'reason', label: 'Gründe', type: 'longText', maxLength: 5000, required: true },
  ],
} as const;

/** Only a question that the permit would have to decide and that stands alone can be answered bindingly. */
const questionCheck = taskState({
  id: 'questionCheck',
  state: 'Fragen werden bestimmt',
  status: 'inReview',
  task: 'Prüfen, ob die Fragen selbständig beurteilt werden können und was zu beteiligen ist',
  post: 'clerk',
  target: 'P7D',
  legalBasis: '§ 73 Abs. 1 NBauO',
  outcomes: {
    answerable: {
      label: 'Selbständig zu beantworten',
      to: 'inquiry',
      fields: [
        { name: 'planningNeeded', label: 'Stadtplanung beteiligen', type: 'boolean', required: true },
        { name: 'neighboursNeeded', label: 'Nachbarn beteiligen', type: 'boolean', required: true },
      ],
    },
    designerNeeded: {
      label: 'Entwurfsverfasserin oder Entwurfsverfasser ist nötig (§ 73 Abs. 1 Satz 4)',
      to: [{ to: '#case.submitted.requesting', then: [set('missing', 'event.missing')] }],
      fields: [
        {
          name: 'missing',
          label: 'Was vorzulegen ist',
          type: 'list',
          required: true,
          min: 1,
          max: 20,
          fields: [
            { name: 'item', label: 'Was fehlt', type: 'text', maxLength: 300, required: true },
            { name: 'reason', label: 'Wofür', type: 'text', maxLength: 300 },
          ],
        },
      ],
    },
  },
});

/**
 * Bauvoranfrage und Bauvorbescheid (§ 73 NBauO): binding answers to single questions before the application.
 *
 * Peculiar: what is decided are the applicant's numbered questions, each with its own answer, and every one must be
 * answered; no responsible designer is needed unless the authority demands one; the answer binds for three years and
 * lapses when no building application is made in that time (§ 73 (2)), challenged periods restrained.
 * Not here: beginning of work, for a preliminary decision permits none; fiction, § 70a does not name it for sure (to be
 * confirmed by the legal office), so silence grants nothing.
 */
export default defineProcedure({
  ...buildingService,
  key: 'bauvoranfrage',
  name: 'Bauvoranfrage und Bauvorbescheid',
  kind: 'permit',
  filePlan: '63.10.40',
  leika: [],
  legalBasis: ['§ 73 NBauO', '§§ 29 bis 36 BauGB'],
  audience: ['citizen', 'company'],
  keywords: [
    'Kann ich auf dem Grundstück bauen',
    'Grundstück vor dem Kauf prüfen lassen',
    'einzelne Baufragen verbindlich klären',
    'Bebaubarkeit',
  ],
  online: null,
  form: {
    sections: [
      partySection('Antragstellerin oder Antragsteller'),
      plotSection('Grundstück'),
      {
        title: 'Fragen',
        fields: [
          { name: 'project', label: 'Gedachtes Vorhaben', type: 'text', maxLength: 300, required: true },
          {
            name: 'owner',
            label: 'Ich bin Eigentümerin oder Eigentümer des Grundstücks',
            type: 'boolean',
            required: true,
          },
          {
            name: 'questions',
            label: 'Einzelne Fragen, über die entschieden werden soll',
            type: 'list',
            required: true,
            min: 1,
            max: 20,
            fields: [
              { name: 'number', label: 'Nr.', type: 'integer', min: 1, max: 20, required: true },
              {
                name: 'subject',
                label: 'Gegenstand',
                type: 'choice',
                required: true,
                options: [
                  { value: 'use', label: 'Art der Nutzung' },
                  { value: 'size', label: 'Maß der Nutzung' },
                  { value: 'position', label: 'Überbaubare Fläche, Bauweise' },
                  { value: 'access', label: 'Erschließung' },
                  { value: 'buildingLaw', label: 'Bauordnungsrecht' },
                ],
              },
              { name: 'question', label: 'Frage', type: 'longText', maxLength: 2000, required: true },
            ],
          },
        ],
      },
    ],
    plausibility: [
      {
        holds: 'count(distinct values(form.questions.number)) = count(form.questions)',
        message: 'Jede Frage braucht eine eigene Nummer.',
        field: 'questions',
      },
    ],
  },
  evidence: [
    { name: 'inquiry', label: 'Bauvoranfrage', legalBasis: '§ 73 Abs. 1 NBauO' },
    { name: 'sitePlan', label: 'Lageplan', legalBasis: '§§ 7, 11 NBauVorlVO' },
    { name: 'sketches', label: 'Skizzen, soweit für die Fragen nötig', legalBasis: '§ 7 NBauVorlVO' },
  ],
  fee: buildingTariffs({ least: 7500, most: 400000 }),
  clocks: {
    ...buildingClocks(),
    neighbourPeriod,
    planningOpinionPeriod: opinionPeriod('Frist der Stadtplanung', '§ 69 Abs. 3 NBauO', 'P1M'),
    applicationPeriod: {
      label: 'Bauantrag auf den Vorbescheid',
      kind: 'statutory',
      legalBasis: '§ 73 Abs. 2 Satz 1 NBauO',
      bound: 'party',
      start: { notified: 'facts.permitDispatch' },
      period: 'P3Y',
      warnings: [{ before: 'P3M', to: 'clerk' }],
      pausesIn: ['issued.remedy.pending', 'issued.remedy.actionPeriod', 'issued.remedy.litigation'],
    },
    prolongedPeriod: {
      label: 'Verlängerte Geltung des Vorbescheids',
      kind: 'statutory',
      legalBasis: '§ 73 Abs. 2 Satz 2 i. V. m. § 71 Abs. 1 Satz 3 NBauO',
      bound: 'party',
      start: { rule: 'event', on: 'facts.prolonged.until' },
      period: 'P1D',
      endMoves: false,
    },
    processingTarget: processingTarget({ period: 'P8W' }),
  },
  documents: {
    ...buildingLetters({ dative: 'Ihrer Bauvoranfrage', accusative: 'Ihre Bauvoranfrage', project }),
    permit: {
      kind: 'notice',
      title: 'Bauvorbescheid',
      remedy: true,
      signedBy: 'signature',
      sealed: true,
      blocks: [
        head,
        {
          type: 'table',
          caption: 'Antworten',
          of: 'facts.decision.answers',
          columns: [
            ['Frage', '{item.number}'],
            [
              'Antwort',
              '{if item.answer = "yes" then "zulässig" else if item.answer = "conditions" then "unter Voraussetzungen zulässig" else "nicht zulässig"}',
            ],
            ['Gründe', '{item.reason}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Der Vorbescheid berechtigt nicht zum Bauen. Er erlischt, wenn nicht innerhalb von drei Jahren der Bauantrag gestellt wird (§ 73 Abs. 2 NBauO).',
        },
        ...costs,
      ],
    },
  },
  events: {
    ...buildingEvents(),
    supplement: supplementEvent(plotSupplement),
    neighbourObjection: neighbourEvent,
    planningOpinion: opinionEvent('Stellungnahme der Stadtplanung eintragen'),
    applicationMade: {
      label: 'Bauantrag auf diesen Vorbescheid eintragen',
      by: ['clerk'],
      fields: [
        {
          name: 'reference',
          label: 'Aktenzeichen des Bauantrags',
          type: 'text',
          maxLength: 60,
          required: true,
        },
      ],
    },
    prolonged: {
      label: 'Verlängerung des Vorbescheids eintragen',
      by: ['clerk'],
      fields: [{ name: 'until', label: 'Gilt bis', type: 'date', required: true, notBefore: 'today' }],
    },
  },
  publicStatus: {
    ...buildingStatuses,
    answerBinds: {
      de: 'Vorbescheid gilt',
      easy: 'Unsere Antworten gelten drei Jahre. Stellen Sie in dieser Zeit den Bauantrag.',
      en: 'Preliminary decision binding',
      actor: 'applicant',
      next: 'Stellen Sie vor Ablauf von drei Jahren den Bauantrag.',
    },
  },
  certainty: {
    filePlan: { evidence: 'assumed' },
    'clocks.applicationPeriod.period': { evidence: 'documented', source: '§ 73 Abs. 2 NBauO' },
  },
  machine: {
    initial: 'submitted',
    states: buildingPermit({
      check: 'Bauvoranfrage auf bestimmte Fragen und Unterlagen prüfen',
      examination: {
        questionCheck,
        inquiry: {
          type: 'parallel',
          meta: { label: 'Beteiligung zu den Fragen', status: 'inReview' },
          onDone: ways('decision'),
          states: {
            planning: participation({
              id: 'planning',
              label: 'Stadtplanung',
              authority: 'Landeshauptstadt Hannover, Stadtplanung',
              effect: 'Benehmen',
              legalBasis: '§ 73 Abs. 2 Satz 2, § 69 Abs. 3 NBauO',
              clock: 'planningOpinionPeriod',
              needed: 'facts.questionCheck.planningNeeded = true',
            }),
            neighbours: neighbours('facts.questionCheck.neighboursNeeded = true'),
          },
        },
      },
      decision: {
        task: 'Jede Frage mit Gründen beantworten; lauter Nein heißt Ablehnung',
        legalBasis: '§ 73 Abs. 1 NBauO',
        fields: [answers],
        blocked: [
          {
            to: 'draftBlocked',
            when: 'not(every n in form.questions.number satisfies list contains(event.answers.number, n))',
          },
          { to: 'draftBlocked', when: 'every a in event.answers satisfies a.answer = "no"' },
        ],
      },
      fee: { value: false, least: 7500, most: 400000 },
      use: {
        meta: { label: 'Bindung des Vorbescheids', status: 'answerBinds' },
        initial: 'binding',
        states: {
          binding: {
            meta: { label: 'Vorbescheid gilt, Bauantrag nicht gestellt', status: 'answerBinds' },
            on: { applicationMade: ways('used', ['record']), prolonged: ways('prolonged', ['record']) },
            after: { applicationPeriod: 'expired' },
          },
          prolonged: {
            meta: { label: 'Geltung verlängert', status: 'answerBinds' },
            on: { applicationMade: ways('used', ['record']) },
            after: { prolongedPeriod: 'expired' },
          },
          expired: {
            meta: { label: 'Frist ohne Bauantrag abgelaufen', status: 'lapsed' },
            always: ways([{ to: 'lapsed', then: [set('aftermath', '"lapsed"')] }]),
          },
          lapsed: { type: 'final', meta: { label: 'Erloschen (§ 73 Abs. 2 NBauO)', status: 'lapsed' } },
          used: { type: 'final', meta: { label: 'Im Bauantrag aufgegangen', status: 'sent' } },
        },
      },
    }),
  },
});
