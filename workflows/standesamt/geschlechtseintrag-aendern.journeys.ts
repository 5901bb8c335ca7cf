import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  givenNames: 'Maximilian',
  familyName: 'Rehberg',
  birthDate: '1999-12-01',
  birthPlace: 'Hannover',
  address: 'Fössestraße 9, 30451 Hannover',
  residence: 'german',
  wantedEntry: 'female',
  wantedGivenNames: 'Marlene',
  birthRegistered: 'here',
};
const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete', data: { announcedOn: '{today}' } };
const waited: JourneyStep = { clock: 'waiting' };
const open: JourneyStep = { task: 'conditions', outcome: 'open' };
const paid: JourneyStep = { task: 'payment', outcome: 'paid', data: { receivedOn: '{today}' } };
const agreed: JourneyStep = {
  task: 'scheduling',
  outcome: 'agreed',
  data: { on: '2026-04-20', time: '10:00', interpreter: false },
};
const certified: JourneyStep = {
  task: 'declaration',
  outcome: 'certified',
  data: { entry: 'weiblich', newGivenNames: 'Marlene', assurance: true },
};

const journeys: readonly Journey[] = [
  {
    title: 'three months after the announcement the declaration is made and entered',
    form,
    steps: [
      complete,
      waited,
      open,
      paid,
      agreed,
      certified,
      {
        task: 'registerEntry',
        outcome: 'entered',
        data: { effectiveOn: '{today}', registerNumber: 'G 5510/1999 F1' },
      },
    ],
    ending: 'closed',
  },
  {
    title: 'after six months without a declaration the announcement is void',
    form,
    steps: [complete, waited, open, paid, agreed, { clock: 'announcementValidity' }],
    ending: 'lapsed',
  },
  {
    title: 'a fifteen-year-old declares with the consent the family court has replaced',
    form: { ...form, birthDate: '2010-05-05', representatives: 'Katrin Rehberg', counselling: true },
    steps: [
      complete,
      waited,
      open,
      { task: 'minor', outcome: 'settled', data: { how: 'court' } },
      paid,
      agreed,
      certified,
      {
        task: 'registerEntry',
        outcome: 'entered',
        data: { effectiveOn: '{today}', registerNumber: 'G 118/2010 F1' },
      },
    ],
    ending: 'closed',
  },
  {
    title: 'the year after an earlier declaration is not over',
    form: { ...form, lastChange: '2025-11-20' },
    steps: [
      complete,
      waited,
      { task: 'conditions', outcome: 'barred', data: { reason: 'Letzte Erklärung am 20. November 2025.' } },
      { task: 'refusalNotice', outcome: 'signed', data: { noticeReasons: 'Die Jahresfrist läuft noch.' } },
    ],
    ending: 'rejected',
  },
];

export default journeys;
