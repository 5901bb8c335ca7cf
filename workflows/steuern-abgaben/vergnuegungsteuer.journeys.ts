import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  cashReference: '5.0206.400120.3',
  name: 'Spielstätten Leine GmbH',
  address: 'Lister Meile 14, 30161 Hannover',
  kind: 'machines',
  periodEnd: '2026-01-05',
  devices: [{ number: 'BMG-17-4410', place: 'Lister Meile 14, 30161 Hannover', takings: 300000 }],
  declared: 60000,
};
const event = {
  name: 'Kulturzentrum Faust e. V.',
  address: 'Zur Bettfedernfabrik 3, 30451 Hannover',
  kind: 'event',
  periodEnd: '2025-12-20',
  venue: 'Zur Bettfedernfabrik 3, 30451 Hannover',
  entrance: 250000,
  declared: 50000,
};
const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
const agrees: JourneyStep = { task: 'examination', outcome: 'agrees' };
const assessed: readonly JourneyStep[] = [
  { task: 'certification', outcome: 'correct' },
  { task: 'order', outcome: 'ordered' },
  { task: 'posting', outcome: 'posted', data: { postedOn: '{today}' } },
  { clock: 'remedyPeriod' },
];

const journeys: readonly Journey[] = [
  {
    title: 'a correct declaration is posted and no notice is written',
    form,
    steps: [complete, agrees, { task: 'declaredPosting', outcome: 'posted' }],
    ending: 'accepted',
  },
  {
    title: 'a gap between the counters leads to a higher assessment after a hearing',
    form,
    steps: [
      complete,
      {
        task: 'examination',
        outcome: 'deviates',
        data: { tax: 75000, reason: 'Zwischen den Ausdrucken fehlen 75 Euro Kasse je Tag.' },
      },
      { clock: 'hearingPeriod' },
      { task: 'afterHearing', outcome: 'deviate', data: { reason: 'Die Lücke wurde nicht erklärt.' } },
      ...assessed,
    ],
    ending: 'closed',
  },
  {
    title: 'a late declaration of a dance costs a surcharge',
    form: event,
    steps: [
      complete,
      {
        task: 'lateness',
        outcome: 'surcharge',
        data: { amount: 2500, reason: 'Zum dritten Mal verspätet.' },
      },
      agrees,
      ...assessed,
    ],
    ending: 'closed',
  },
  {
    title: 'a sum that is too low is assessed although the counters are right',
    form: { ...form, declared: 40000 },
    steps: [complete, agrees, ...assessed],
    ending: 'closed',
  },
];

export default journeys;
