import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  cashReference: '5.0204.100345.1',
  name: 'Jörg Hartmann',
  address: 'Ferdinand-Wallbrecht-Straße 7, 30163 Hannover',
  change: 'address',
  since: '2026-01-02',
  newAddress: 'Podbielskistraße 210, 30177 Hannover',
};
const danger = {
  cashReference: '5.0204.100345.1',
  name: 'Jörg Hartmann',
  address: 'Podbielskistraße 210, 30177 Hannover',
  change: 'danger',
  since: '2025-12-18',
  dangerReference: '32.7-118/25',
};
const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
const terms = { since: '2025-12-18', rank: 'dangerous', previousYearly: 15000 };

const journeys: readonly Journey[] = [
  {
    title: 'a removal within the city is entered and confirmed without a notice',
    form,
    steps: [complete, { task: 'accountEntry', outcome: 'entered' }],
    ending: 'recorded',
  },
  {
    title: 'a finding of dangerousness raises the tax from the following month after a hearing',
    form: danger,
    steps: [
      complete,
      {
        task: 'effect',
        outcome: 'higher',
        data: { ...terms, reason: 'Die Gefährlichkeit ist bestandskräftig festgestellt.' },
      },
      { clock: 'hearingPeriod' },
      {
        task: 'finalEffect',
        outcome: 'raise',
        data: { reason: 'Die Feststellung bindet die Steuerverwaltung.' },
      },
      { task: 'certification', outcome: 'correct' },
      { task: 'order', outcome: 'ordered' },
      { task: 'posting', outcome: 'posted', data: { postedOn: '{today}' } },
      { clock: 'remedyPeriod' },
    ],
    ending: 'closed',
  },
  {
    title: 'a change of keeper is no change but a deregistration and a registration',
    form: {
      cashReference: form.cashReference,
      name: form.name,
      address: form.address,
      change: 'keeper',
      since: '2026-01-02',
    },
    steps: [complete],
    ending: 'moot',
  },
];

export default journeys;
