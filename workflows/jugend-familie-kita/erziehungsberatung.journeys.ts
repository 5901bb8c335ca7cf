import type { Journey } from '@amtsweg/procedure';

const form = {
  anonymous: false,
  alias: 'Derya Aksoy',
  contact: 'Davenstedter Straße 9, 30449 Hannover',
  who: 'parent',
  region: 'hannover',
  childAge: 9,
  topic: 'school',
  urgent: false,
};
const { alias: _alias, ...nameless } = form;
const slot = {
  task: 'slot',
  outcome: 'given',
  data: { meetingOn: '2026-02-20', time: '15:30', centre: 'Linden' },
};

const journeys: readonly Journey[] = [
  {
    title: 'a mother waits four weeks and comes three times',
    form,
    steps: [
      { clock: 'waitingList' },
      slot,
      { task: 'firstTalk', outcome: 'begun' },
      { task: 'team', outcome: 'planned' },
      { clock: 'nextSession' },
      { task: 'session', outcome: 'held' },
      { clock: 'nextSession' },
      { task: 'session', outcome: 'rest' },
      { clock: 'pause' },
    ],
    ending: 'closed',
  },
  {
    title: 'a girl of fourteen comes alone, at once and without a name',
    form: { ...nameless, anonymous: true, who: 'child', childAge: 14, topic: 'violence' },
    steps: [slot, { task: 'firstTalk', outcome: 'otherAid' }],
    ending: 'transferred',
  },
  {
    title: 'a family from Laatzen is given the address of its own centre',
    form: { ...form, region: 'elsewhere' },
    steps: [],
    ending: 'transferred',
  },
];

export default journeys;
