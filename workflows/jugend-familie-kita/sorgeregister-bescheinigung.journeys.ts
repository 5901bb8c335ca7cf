import type { Journey } from '@amtsweg/procedure';

const form = {
  familyName: 'Öztürk-Lindemann',
  givenNames: 'Aylin Marie',
  address: 'Limmerstraße 45, 30451 Hannover',
  neverMarried: true,
  childName: 'Mila Öztürk',
  childBirth: '2018-09-02',
  born: 'here',
};
const complete = { task: 'formalCheck', outcome: 'complete' };

const journeys: readonly Journey[] = [
  {
    title: 'nothing is entered in the own register',
    form,
    steps: [complete, { task: 'ownRegister', outcome: 'none' }, { task: 'signature', outcome: 'signed' }],
    ending: 'closed',
  },
  {
    title: 'the youth office of the place of birth is reminded and reports joint custody',
    form: { ...form, born: 'elsewhere', birthPlace: 'Celle' },
    steps: [
      complete,
      { clock: 'registerPeriod' },
      { task: 'reminder', outcome: 'asked' },
      {
        event: 'registerAnswer',
        by: 'authority',
        data: { entry: 'joint', content: 'Sorgeerklärung, Jugendamt Celle, 12/2019' },
      },
    ],
    ending: 'entered',
  },
];

export default journeys;
