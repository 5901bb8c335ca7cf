import type { Journey } from '@amtsweg/procedure';
import { party } from './sample.js';

const form = {
  ...party,
  plan: 'Bebauungsplan 1903, Wasserstadt, 3. Abschnitt',
  interest: 'resident',
  comment: 'Die Straße ist für den Baustellenverkehr zu schmal. Bitte die Linde erhalten.',
  namesCouncil: false,
  collective: false,
};
const assigned = (stage: string, published: string) => ({
  task: 'assignment',
  outcome: 'assigned',
  data: { planNumber: '1903', stage, published },
});
const proposed = (proposal: string, massOpinion = false) => ({
  task: 'appraisal',
  outcome: 'proposed',
  data: { points: [{ subject: 'Linde', proposal, reason: 'Der Baum ist gesund.' }], massOpinion },
});
const council = (result: string) =>
  ({ event: 'council', by: 'clerk', data: { result, decidedOn: '{today}' } }) as const;

const journeys: readonly Journey[] = [
  {
    title: 'a lime tree enters the plan, which is published again and resolved',
    form,
    steps: [
      assigned('formal', '2026-02-06'),
      proposed('change'),
      { task: 'changing', outcome: 'basics' },
      { event: 'republished', by: 'clerk', data: { published: '2026-04-10', changes: 'Baumstandort' } },
      { clock: 'secondRound' },
      { clock: 'councilWatch' },
      { task: 'lookUp', outcome: 'running' },
      council('decided'),
    ],
    ending: 'closed',
  },
  {
    title: 'sixty equal letters are answered by inspection',
    form: { ...form, collective: true, signatures: 60 },
    steps: [
      assigned('formal', '2026-02-06'),
      proposed('reject', true),
      council('decided'),
      { task: 'inspection', outcome: 'announced', data: { on: '{today}' } },
    ],
    ending: 'closed',
  },
  {
    title: 'an early comment goes into a plan that is abandoned',
    form: { ...form, interest: 'owner' },
    steps: [
      assigned('early', '2026-01-02'),
      proposed('note'),
      council('sentBack'),
      proposed('later'),
      council('abandoned'),
    ],
    ending: 'abandoned',
  },
  {
    title: 'a late comment stays out of account',
    form,
    steps: [assigned('formal', '2026-01-02'), { task: 'late', outcome: 'leftOut' }],
    ending: 'closed',
  },
];

export default journeys;
