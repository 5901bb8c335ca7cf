import {
  buildingBlocks,
  buildingClocks,
  buildingEvents,
  buildingLetters,
  buildingPermit,
  buildingStatuses,
  buildingTariffs,
  defineProcedure,
  note,
  opinionEvent,
  opinionPeriod,
  participation,
  partySection,
  plotSection,
  plotSupplement,
  processingTarget,
  supplementEvent,
  taskState,
  ways,
} from '@amtsweg/procedure';
import { buildingService } from './building-service.js';

const project = 'Verlängerung des Bescheids {form.reference}';
const { head, costs } = buildingBlocks(project);
const LATE = 'date(form.expiresOn) < date(facts.receivedOn)';

/**
 * Verlängerung von Baugenehmigung oder Bauvorbescheid (§ 71 (1) sentences 3 and 4, § 73 (2) NBauO).
 *
 * Peculiar: an application that comes after the decision has lapsed cannot be granted, whatever its merits; that is
 * computed from receipt. In time, the decision may come later and reaches back. What is examined is whether law or facts
 * have changed since; only then the planners are asked again. At most three years each time. Last, the new end is
 * entered in the file of the decision, whose own clock follows it.
 * Not here: neighbours' notice, for nothing is granted that was not granted before; use of the permit, which the old
 * case follows.
 */
export default defineProcedure({
  ...buildingService,
  key: 'baugenehmigung-verlaengerung',
  name: 'Verlängerung von Baugenehmigung oder Bauvorbescheid',
  kind: 'permit',
  filePlan: '63.10.50',
  leika: [],
  legalBasis: ['§ 71 NBauO', '§ 73 NBauO'],
  audience: ['citizen', 'company'],
  keywords: [
    'Bauantrag läuft ab',
    'noch nicht angefangen zu bauen',
    'drei Jahre abgelaufen',
    'Baubeginn verschieben',
  ],
  online: null,
  form: {
    sections: [
      partySection('Bauherrin oder Bauherr'),
      plotSection('Grundstück'),
      {
        title: 'Der Bescheid',
        fields: [
          {
            name: 'decisionKind',
            label: 'Verlängert werden soll',
            type: 'choice',
            required: true,
            options: [
              { value: 'permit', label: 'Baugenehmigung' },
              { value: 'partial', label: 'Teilbaugenehmigung' },
              { value: 'preliminary', label: 'Bauvorbescheid' },
            ],
          },
          {
            name: 'reference',
            label: 'Aktenzeichen des Bescheids',
            type: 'text',
            maxLength: 60,
            required: true,
          },
          { name: 'issuedOn', label: 'Erteilt am', type: 'date', notAfter: 'today', required: true },
          { name: 'expiresOn', label: 'Läuft ab am', type: 'date', required: true },
          {
            name: 'begun',
            label: 'Mit der Ausführung wurde begonnen',
            type: 'boolean',
            when: 'form.decisionKind != "preliminary"',
            required: true,
          },
          { name: 'wantedUntil', label: 'Verlängerung gewünscht bis', type: 'date', required: true },
          { name: 'reason', label: 'Grund', type: 'longText', maxLength: 2000 },
        ],
      },
    ],
    plausibility: [
      {
        holds: 'date(form.wantedUntil) > date(form.expiresOn)',
        message: 'Das gewünschte Ende liegt vor dem bisherigen.',
        field: 'wantedUntil',
      },
      {
        holds: 'date(form.wantedUntil) <= date(form.expiresOn) + duration("P3Y")',
        message: 'Verlängert wird um jeweils höchstens drei Jahre.',
        field: 'wantedUntil',
      },
    ],
  },
  evidence: [
    { name: 'application', label: 'Antrag', legalBasis: '§ 71 Abs. 1 Satz 3 NBauO' },
    { name: 'reference', label: 'Aktenzeichen des Bescheids' },
  ],
  fee: buildingTariffs({ least: 6000, most: 200000 }),
  clocks: {
    ...buildingClocks(),
    planningOpinionPeriod: opinionPeriod('Frist der Stadtplanung', '§ 69 Abs. 3 NBauO', 'P1M'),
    processingTarget: processingTarget({ period: 'P4W' }),
  },
  documents: {
    ...buildingLetters({
      dative: 'Ihrem Verlängerungsantrag',
      accusative: 'Ihren Verlängerungsantrag',
      project,
    }),
    permit: {
      kind: 'notice',
      title: 'Verlängerungsbescheid',
      remedy: true,
      signedBy: 'signature',
      blocks: [
        head,
        {
          type: 'paragraph',
          text: 'die Geltungsdauer des Bescheids {form.reference} vom {form.issuedOn} wird bis zum {facts.decision.until} verlängert. Die Verlängerung wirkt auf den {form.expiresOn} zurück, wenn sie danach ergeht (§ 71 Abs. 1 Satz 4 NBauO).',
        },
        ...costs,
      ],
    },
  },
  events: {
    ...buildingEvents(),
    supplement: supplementEvent(plotSupplement),
    planningOpinion: opinionEvent('Stellungnahme der Stadtplanung eintragen'),
  },
  publicStatus: buildingStatuses,
  certainty: { filePlan: { evidence: 'assumed' } },
  machine: {
    initial: 'submitted',
    states: buildingPermit({
      check: 'Ursprungsbescheid heraussuchen, Ablauf und Antragsberechtigung prüfen',
      examination: {
        timeCheck: {
          meta: { label: 'Rechtzeitigkeit', status: 'inReview' },
          always: ways([
            {
              to: 'decision',
              when: LATE,
              then: [
                note(
                  'Antrag nach Ablauf eingegangen: Der Bescheid ist erloschen, eine Verlängerung ist ausgeschlossen (§ 71 Abs. 1 Satz 4 NBauO).',
                ),
              ],
            },
            { to: 'lawCompare' },
          ]),
        },
        lawCompare: taskState({
          id: 'lawCompare',
          state: 'Änderung der Sach- oder Rechtslage',
          status: 'inReview',
          task: 'Prüfen, ob sich Bauplanungs- oder Bauordnungsrecht seit der Erteilung geändert hat',
          post: 'clerk',
          target: 'P7D',
          legalBasis: '§ 71 Abs. 1 Satz 3 NBauO',
          outcomes: {
            unchanged: { label: 'Unverändert', to: 'decision' },
            changed: {
              label: 'Geändert',
              to: 'planning',
              fields: [
                {
                  name: 'change',
                  label: 'Was sich geändert hat',
                  type: 'longText',
                  maxLength: 3000,
                  required: true,
                },
              ],
            },
          },
        }),
        planning: {
          ...participation({
            id: 'planning',
            label: 'Stadtplanung zur geänderten Rechtslage',
            authority: 'Landeshauptstadt Hannover, Stadtplanung',
            effect: 'Benehmen',
            legalBasis: '§ 69 Abs. 3 NBauO',
            clock: 'planningOpinionPeriod',
            needed: 'facts.lawCompare.outcome = "changed" and form.decisionKind != "partial"',
          }),
          onDone: 'decision',
        },
      },
      decision: {
        task: 'Über die Verlängerung entscheiden',
        legalBasis: '§ 71 Abs. 1 Sätze 3 und 4, § 73 Abs. 2 NBauO',
        fields: [
          {
            name: 'until',
            label: 'Verlängert bis (höchstens drei Jahre)',
            type: 'date',
            required: true,
            notBefore: 'form.expiresOn',
            notAfter: 'date(form.expiresOn) + duration("P3Y")',
          },
        ],
        blocked: [{ to: 'draftBlocked', when: LATE }],
      },
      fee: { value: false, least: 6000, most: 200000 },
      lapses: false,
      use: {
        meta: { label: 'Eintragung im Ursprungsvorgang', status: 'permitValid' },
        initial: 'entry',
        states: {
          entry: taskState({
            id: 'fileEntry',
            state: 'Verlängerung einzutragen',
            status: 'permitValid',
            task: 'Verlängerung im Vorgang des Bescheids eintragen (Ereignis „Verlängerung eintragen“)',
            post: 'clerk',
            target: 'P3D',
            outcomes: { entered: { label: 'Eingetragen', to: 'entered' } },
          }),
          entered: { type: 'final', meta: { label: 'Im Ursprungsvorgang eingetragen', status: 'sent' } },
        },
      },
    }),
  },
});
