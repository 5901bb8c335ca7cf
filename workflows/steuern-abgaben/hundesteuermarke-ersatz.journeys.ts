import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  cashReference: '5.0204.100345.1',
  name: 'Jörg Hartmann',
  address: 'Podbielskistraße 210, 30177 Hannover',
  dogName: 'Bello',
  tag: '20417',
  cause: 'lost',
  declaration: true,
};
const worn = { name: form.name, address: form.address, dogName: 'Bello', tag: '20417', cause: 'worn' };
const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
const blocked: JourneyStep = { task: 'account', outcome: 'blocked' };
const allocated: JourneyStep = { task: 'allocation', outcome: 'allocated', data: { newTag: '24890' } };

const journeys: readonly Journey[] = [
  {
    title: 'a lost tag is blocked and replaced once the fee is paid',
    form,
    steps: [
      complete,
      blocked,
      { task: 'payment', outcome: 'paid', data: { receivedOn: '{today}' } },
      allocated,
    ],
    ending: 'closed',
  },
  {
    title: 'a worn tag is exchanged free of charge',
    form: worn,
    steps: [complete, blocked, allocated],
    ending: 'closed',
  },
  {
    title: 'a dog that is not registered gets no tag',
    form,
    steps: [complete, { task: 'account', outcome: 'notRegistered' }],
    ending: 'notRegistered',
  },
];

export default journeys;
