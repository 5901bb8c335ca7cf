import type { Journey } from '@amtsweg/procedure';

const form = {
  auctioneer: 'Auktionshaus Leibnizufer GmbH',
  address: 'Leibnizufer 9, 30169 Hannover',
  permit: 'LHH 32.2, 2019, Nr. 4',
  auctionDay: '2026-02-14',
  hours: '10 Uhr',
  place: 'Leibnizufer 9',
  goods: 'art',
  ownGoods: false,
  shortening: false,
};
const complete = { task: 'formalCheck', outcome: 'complete' } as const;
const valid = { task: 'permit', outcome: 'valid' } as const;

const journeys: readonly Journey[] = [
  {
    title: 'an auction of art is confirmed and looked at',
    form,
    steps: [
      complete,
      valid,
      { task: 'examination', outcome: 'inOrder' },
      { clock: 'auctionDay' },
      { task: 'visit', outcome: 'inOrder' },
    ],
    ending: 'closed',
  },
  {
    title: 'new goods sold as used ones are forbidden after a short hearing',
    form: { ...form, goods: 'newGoods' },
    steps: [
      complete,
      valid,
      { task: 'examination', outcome: 'forbidden', data: { reason: 'Fabrikneue Teppiche als Nachlass.' } },
      { clock: 'hearingPeriod' },
      {
        task: 'prohibiting',
        outcome: 'forbid',
        data: { reason: 'Täuschung der Bieter.', immediateReason: 'Der Termin steht bevor.' },
      },
      { clock: 'actionPeriod' },
    ],
    ending: 'rejected',
  },
  {
    title: 'perishable goods get a shorter period',
    form: {
      ...form,
      auctionDay: '2026-01-16',
      goods: 'perishable',
      shortening: true,
      shorteningReason: 'Obst aus Havarie.',
    },
    steps: [
      complete,
      valid,
      { task: 'shortening', outcome: 'shortened' },
      { task: 'examination', outcome: 'inOrder' },
      { clock: 'auctionDay' },
      { task: 'visit', outcome: 'notVisited' },
    ],
    ending: 'closed',
  },
];

export default journeys;
