import type { Journey, JourneyStep } from '@amtsweg/procedure';

const dwelling = {
  name: 'Çağlar Yıldız',
  address: 'Am Markt 2, 29221 Celle',
  secondHome: 'Kötnerholzweg 11, 30451 Hannover',
  mainHome: 'Am Markt 2, 29221 Celle',
  since: '2025-10-01',
  area: 38,
  ownShare: 100,

  marriedWorking: false,
};

const form = { ...dwelling, tenure: 'rent', monthlyRent: 42000 };
const owned = { ...dwelling, tenure: 'owned' };
const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
const assessed: readonly JourneyStep[] = [
  { task: 'certification', outcome: 'correct' },
  { task: 'order', outcome: 'ordered' },
  { task: 'posting', outcome: 'posted', data: { postedOn: '{today}' } },
  { clock: 'remedyPeriod' },
];
const givenUp: readonly JourneyStep[] = [
  { event: 'givenUp', by: 'applicant', data: { on: '{today}' } },
  { task: 'ending', outcome: 'ended' },
  { task: 'refund', outcome: 'done' },
];

const journeys: readonly Journey[] = [
  {
    title: 'a rented second home is taxed by its rent until it is given up',
    form,
    steps: [
      complete,
      { task: 'dwelling', outcome: 'declared', data: { heldSince: '2025-10-01' } },
      ...assessed,
      { clock: 'rentReview' },
      { task: 'rentReview', outcome: 'unchanged' },
      ...givenUp,
    ],
    ending: 'closed',
  },
  {
    title: 'an owner is heard before the usual rent is taken',
    form: owned,
    steps: [
      complete,
      {
        task: 'dwelling',
        outcome: 'usualRent',
        data: {
          heldSince: '2025-10-01',
          usualRent: 1150,
          reason: 'Mietspiegel 2025, Baujahr 1962, Lage normal.',
        },
      },
      { clock: 'hearingPeriod' },
      { task: 'afterHearing', outcome: 'keep', data: { reason: 'Keine Einwände.' } },
      ...assessed,
      ...givenUp,
    ],
    ending: 'closed',
  },
  {
    title: 'a married person who works here owes nothing',
    form: { ...form, marriedWorking: true },
    steps: [
      complete,
      { task: 'dwelling', outcome: 'exempt', data: { ground: 'Erwerbszweitwohnung Verheirateter.' } },
    ],
    ending: 'moot',
  },
];

export default journeys;
