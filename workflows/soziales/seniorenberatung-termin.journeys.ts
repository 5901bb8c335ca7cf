import type { Journey } from '@amtsweg/procedure';

const form = {
  caller: 'Birgit Ohlendorf',
  relation: 'relative',
  person: 'Hannelore Ohlendorf',
  address: 'Röntgenstraße 21, 30163 Hannover',
  phone: '+49 511 1234567',
  topics: ['care', 'dementia'],
  careApplied: false,
  where: 'home',
  interpreter: false,
};
const slot = { slotOn: '2026-02-12', slotAt: '11:00' };

const journeys: readonly Journey[] = [
  {
    title: 'the mother agrees, nobody opens at first, and the day care has come when the adviser asks',
    form,
    steps: [
      { task: 'call', outcome: 'consent' },
      { task: 'consent', outcome: 'wants', data: slot },
      { clock: 'slotReminder' },
      { task: 'meeting', outcome: 'notAtHome' },
      { task: 'missed', outcome: 'again', data: { slotOn: '2026-02-19', slotAt: '11:00' } },
      { clock: 'slotReminder' },
      {
        task: 'meeting',
        outcome: 'advised',
        data: { steps: [{ what: 'Antrag auf Pflegegrad', who: 'Tochter, diese Woche' }], applications: true },
      },
      { clock: 'followUp' },
      { task: 'followUp', outcome: 'arrived' },
    ],
    ending: 'closed',
  },
  {
    title: 'the care fund is asked to advise, with consent',
    form: { ...form, careApplied: true },
    steps: [{ task: 'call', outcome: 'fund', data: { careFund: 'Barmer Pflegekasse', declared: true } }],
    ending: 'passedOn',
  },
  {
    title: 'a neighbour worries, the man wants no visit',
    form: { ...form, relation: 'neighbour' },
    steps: [
      { task: 'call', outcome: 'consent' },
      { task: 'consent', outcome: 'declines' },
    ],
    ending: 'declined',
  },
];

export default journeys;
