import type { Journey, JourneyStep } from '@amtsweg/procedure';
import { complete } from './steps.js';

const form = {
  familyName: 'Öztürk-Lindemann',
  givenNames: 'Aylin Marie',
  birthDate: '1988-03-14',
  address: 'Limmerstraße 45, 30451 Hannover',
  income: 320000,
  dependants: 0,
  otherDeclarations: 0,
  area: 74,
  guests: [
    {
      name: 'Emine Öztürk',
      birthDate: '1960-09-01',
      nationality: 'türkisch',
      passport: 'U12345678',
      abroad: 'Kordon Cd. 5, Izmir',
    },
  ],
  stay: 'visit',
  from: '2026-04-01',
  days: 60,
  publicInterest: false,
};
const examined: JourneyStep = { task: 'solvencyCheck', outcome: 'examined' };
const signed: readonly JourneyStep[] = [
  { task: 'payment', outcome: 'paid', data: { receivedOn: '{today}' } },
  { task: 'signing', outcome: 'signed', data: { on: '{today}', formNumber: 'N 1234567' } },
];

const journeys: readonly Journey[] = [
  {
    title: 'a host with enough income signs in person, and the guest gets the visa',
    form,
    steps: [
      complete,
      examined,
      ...signed,
      { event: 'used', by: 'authority', data: { visa: true } },
      { task: 'liabilityWatch', outcome: 'ended' },
    ],
    ending: 'closed',
  },
  {
    title: 'a host without enough income insists and the form says so',
    form: { ...form, income: 170000 },
    steps: [
      complete,
      examined,
      { task: 'insistence', outcome: 'insists' },
      ...signed,
      { clock: 'formValidity' },
    ],
    ending: 'closed',
  },
  {
    title: 'a host who does not insist gives no declaration',
    form: { ...form, income: 170000 },
    steps: [complete, examined, { task: 'insistence', outcome: 'waives' }],
    ending: 'declined',
  },
];

export default journeys;
