import type { Journey } from '@amtsweg/procedure';

const form = {
  deceased: { givenNames: 'Ilse', familyName: 'Nolte' },
  diedOn: '2026-01-08',
  diedIn: 'Hannover, Friederikenstift',
  declaredDead: false,
  estateFile: '54 VI 88/26',
  copies: 1,
  delivery: 'post',
  requester: {
    givenNames: 'Götz',
    familyName: 'Hoerner',
    birthDate: '1971-02-02',
    address: 'Am Markte 9, 31134 Hildesheim',
  },
  relation: 'heirTracer',
};

const journeys: readonly Journey[] = [
  {
    title: 'an heir tracer with a mandate waits until the death is recorded',
    form,
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      { task: 'registerSearch', outcome: 'notYet' },
      { clock: 'recordingAwaited' },
      { task: 'recordingOverdue', outcome: 'wait' },
      { event: 'recorded', by: 'clerk' },
      {
        task: 'registerSearch',
        outcome: 'electronic',
        data: { registerNumber: 'S 71/2026', entryYear: 2026, block: 'none', unknown: false },
      },
      { task: 'entitlement', outcome: 'entitled' },
      { task: 'narrow', outcome: 'mandated' },
      { task: 'payment', outcome: 'paid', data: { receivedOn: '{today}' } },
      {
        task: 'print',
        outcome: 'certified',
        data: {
          died: '8. Januar 2026, 3.40 Uhr, Hannover',
          residence: 'Calenberger Straße 3',
          maritalStatus: 'verwitwet',
        },
      },
    ],
    ending: 'closed',
  },
  {
    title: 'a great-nephew asks for an entry of 1961, which is in the city archive',
    form: { ...form, diedOn: '1961-10-10', relation: 'thirtyYears', interest: 'Familienforschung' },
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      {
        task: 'registerSearch',
        outcome: 'paper',
        data: { registerNumber: 'S 3011/1961', entryYear: 1961, block: 'none', unknown: false },
      },
    ],
    ending: 'transferred',
  },
];

export default journeys;
