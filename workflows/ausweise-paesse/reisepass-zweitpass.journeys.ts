import type { Journey, JourneyStep } from '@amtsweg/procedure';
import { body, delivered, erased, paid, person, taken, unclaimed } from './sample-steps.js';

const form = {
  ...person,
  ...body,
  firstPassport: 'C01X00T47',
  interest: 'visa',
  explanation: 'Montageleiter; der Pass liegt monatlich in den Visastellen von Algerien und Saudi-Arabien.',
  pages: '48',
  photo: 'cloud',
  handover: 'pickup',
};
const proven: JourneyStep = {
  task: 'interest',
  outcome: 'proven',
  data: { states: 'Algerien, Saudi-Arabien', until: '2029-06-30' },
};
const approve: JourneyStep = { task: 'examination', outcome: 'approve' };
const collected: JourneyStep = {
  task: 'pickup',
  outcome: 'collected',
  data: { collectedOn: '{today}', collector: 'holder', firstStillValid: true },
};

const journeys: readonly Journey[] = [
  {
    title: 'a fitter abroad gets a second passport and gives it back when his contract ends',
    form,
    steps: [
      taken,
      proven,
      approve,
      paid,
      delivered,
      collected,
      erased,
      { clock: 'reviewPeriod' },
      { task: 'review', outcome: 'returned' },
    ],
    ending: 'closed',
  },
  {
    title: 'a journalist in need gets his second passport by post',
    form: { ...form, interest: 'safety', handover: 'posted', needy: true },
    steps: [
      taken,
      proven,
      approve,
      { task: 'exemption', outcome: 'exempt', data: { ground: 'Bescheid über Bürgergeld' } },
      delivered,
      { task: 'posting', outcome: 'received' },
      erased,
      { clock: 'reviewPeriod' },
      { task: 'review', outcome: 'lasting' },
    ],
    ending: 'closed',
  },
  {
    title: 'who merely travels a lot proves no interest and is refused',
    form: { ...form, interest: 'stamp' },
    steps: [
      taken,
      {
        task: 'interest',
        outcome: 'notProven',
        data: { reason: 'Kein Staat ist benannt, der die Einreise verweigert.' },
      },
      { clock: 'hearingPeriod' },
      {
        task: 'decision',
        outcome: 'refuse',
        data: { ground: 'interest', reason: 'Ein Nachweis ist auch nach der Anhörung ausgeblieben.' },
      },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
  {
    title: 'a second passport that nobody collects is destroyed',
    form,
    steps: [taken, proven, approve, paid, delivered, ...unclaimed],
    ending: 'uncollected',
  },
];

export default journeys;
