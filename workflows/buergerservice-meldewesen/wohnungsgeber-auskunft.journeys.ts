import type { Journey } from '@amtsweg/procedure';

const form = {
  landlord: 'Eigentümergemeinschaft Calenberger Esplanade 4',
  landlordAddress: 'Calenberger Esplanade 4, 30169 Hannover',
  tie: 'owner',
  home: 'Calenberger Esplanade 4',
  location: '3. Obergeschoss links',
  tenant: 'Silke Aumann',
  interest: 'sham',
  explanation: 'Im Briefkasten stehen vier fremde Namen.',
};
const persons = { persons: [{ name: 'Aumann, Silke' }, { name: 'Kowalczyk, Marek' }] };
const complete = { task: 'formalCheck', outcome: 'complete' };

const journeys: readonly Journey[] = [
  {
    title: 'a strange name is found and does not live there',
    form,
    steps: [
      complete,
      { task: 'standing', outcome: 'shown' },
      { task: 'list', outcome: 'listed', data: persons },
      { task: 'sham', outcome: 'gone', data: { file: '33.20.08-2026-3' } },
    ],
    ending: 'closed',
  },
  {
    title: 'the only person there is protected, and the landlord hears of nobody',
    form: { ...form, interest: 'heads' },
    steps: [
      complete,
      { task: 'standing', outcome: 'shown' },
      { task: 'list', outcome: 'block' },
      { task: 'protectedHearing', outcome: 'written', data: { postedOn: '{today}' } },
      {
        event: 'protectedHeard',
        by: 'clerk',
        data: { statement: 'Der Vermieter ist der Bruder meines früheren Mannes.' },
      },
      { task: 'weighing', outcome: 'possible' },
    ],
    ending: 'nobody',
  },
  {
    title: 'an owner who only likes to know his neighbours is refused',
    form: { ...form, interest: 'none' },
    steps: [
      complete,
      { clock: 'hearingPeriod' },
      { task: 'verdict', outcome: 'refuse', data: { reason: 'Kein rechtliches Interesse.' } },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
