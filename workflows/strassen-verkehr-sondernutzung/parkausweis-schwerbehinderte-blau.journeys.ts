import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  familyName: 'Großmann-Żak',
  givenNames: 'Edeltraud',
  birthDate: '1951-11-03',
  address: 'Am Welfenplatz 14, 30161 Hannover',
  marks: ['aG'],
  idNumber: 'SB 44/118/22',
  unlimited: true,
  formerCard: 'expiring',
};
const confirmed: JourneyStep = { task: 'formalCheck', outcome: 'complete', data: { marksConfirmed: true } };
const made: JourneyStep = { task: 'cardMaking', outcome: 'made', data: { number: 'D-H-2026-0771' } };
const refuse: JourneyStep = {
  task: 'decision',
  outcome: 'refuse',
  data: {
    ground: 'VwV-StVO zu § 46 Abs. 1 Nr. 11, Merkzeichen fehlt',
    reason: 'Festgestellt sind die Merkzeichen G und B; sie stehen aG nicht gleich.',
  },
};

const journeys: readonly Journey[] = [
  {
    title: 'the mark aG gives the card, the old one comes back, and it expires after five years',
    form,
    steps: [
      confirmed,
      made,
      { task: 'pickup', outcome: 'collected', data: { collectedOn: '{today}', formerReturned: true } },
      { clock: 'validity' },
    ],
    ending: 'closed',
  },
  {
    title: 'a lost card is struck first, and the family returns the new one after a death',
    form: { ...form, formerCard: 'lost', unlimited: false, idValidUntil: '2027-06-30' },
    steps: [
      confirmed,
      { task: 'striking', outcome: 'struck', data: { formerNumber: 'D-H-2021-0450' } },
      made,
      { clock: 'pickupPeriod' },
      { task: 'uncollected', outcome: 'visit' },
      { event: 'givenUp', by: 'clerk' },
      { task: 'surrender', outcome: 'returned', data: { returnedOn: '{today}' } },
    ],
    ending: 'closed',
  },
  {
    title: 'without a mark there is no blue card, and the letter names the orange one',
    form: { ...form, marks: ['none'], formerCard: 'none' },
    steps: [
      { ...confirmed, data: { marksConfirmed: false } },
      refuse,
      { clock: 'hearingPeriod' },
      refuse,
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
