import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  cashReference: '5.0204.100345.1',
  name: 'Aylin Öztürk-Lindemann',
  address: 'Limmerstraße 45, 30451 Hannover',
  dogName: 'Bello',
  tag: '20417',
  endedOn: '2026-01-03',
  ground: 'dead',
  tagReturn: 'sent',
};
const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
const facts = { endedOn: '2026-01-03', otherDogs: 0, taxedUntil: '2026-12-31', overpaid: 0 };
const ended: JourneyStep = { task: 'keeping', outcome: 'ended', data: facts };
const settled: readonly JourneyStep[] = [
  { task: 'certification', outcome: 'correct' },
  { task: 'order', outcome: 'ordered' },
  { task: 'posting', outcome: 'posted', data: { postedOn: '{today}', refunded: 0 } },
  { clock: 'remedyPeriod' },
];

const journeys: readonly Journey[] = [
  {
    title: 'a dog dies, the tag comes back and the tax ends with the month',
    form,
    steps: [complete, ended, { task: 'tagReturn', outcome: 'returned' }, ...settled],
    ending: 'closed',
  },
  {
    title: 'a dog given to a keeper elsewhere is reported to that municipality and the tag is reminded once',
    form: { ...form, ground: 'given', newKeeper: 'Jörg Hartmann, Am Markt 2, 29221 Celle' },
    steps: [
      complete,
      {
        task: 'keeping',
        outcome: 'deviating',
        data: { ...facts, reason: 'Übergabe laut Vertrag erst am 3. Januar.' },
      },
      { task: 'controlNote', outcome: 'elsewhere', data: { municipality: 'Stadt Celle' } },
      { clock: 'tagPeriod' },
      ...settled,
    ],
    ending: 'closed',
  },
  {
    title: 'a keeper who moves away is reported to the new municipality and has lost the tag',
    form: { ...form, ground: 'moved', newMunicipality: 'Stadt Laatzen', tagReturn: 'lost' },
    steps: [complete, ended, ...settled],
    ending: 'closed',
  },
  {
    title: 'whoever has no dog registered gets a letter and no notice',
    form: { ...form, tagReturn: 'lost' },
    steps: [
      complete,
      { task: 'keeping', outcome: 'notRegistered', data: { remark: 'Zuletzt angemeldet bis 2019.' } },
    ],
    ending: 'moot',
  },
];

export default journeys;
