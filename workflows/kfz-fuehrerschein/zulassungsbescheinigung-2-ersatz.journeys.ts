import type { Journey } from '@amtsweg/procedure';
import { complete, holder, paid } from './vehicle-steps.js';

const form = {
  ...holder,
  plate: 'H-ND 84',
  vin: 'WVWZZZ1JZXW000001',
  cause: 'lost',
  lastHolder: 'ich selbst, Umzug im Herbst 2025',
  financing: false,
};

export default [
  {
    title: 'a lost Teil II is sworn, called up in vain and made out anew',
    form,
    steps: [
      complete,
      { task: 'affidavit', outcome: 'taken' },
      { task: 'disposal', outcome: 'entitled' },
      { clock: 'callPeriod' },
      paid,
      { task: 'making', outcome: 'handed', data: { number: 'NZ778812', handedTo: 'holder' } },
    ],
    ending: 'closed',
  },
  {
    title: 'the former husband presents the paper during the call',
    form,
    steps: [
      complete,
      { task: 'affidavit', outcome: 'taken' },
      { task: 'disposal', outcome: 'entitled' },
      { event: 'presented', by: 'authority', data: { by: 'Kemal Demirci' } },
    ],
    ending: 'foundAgain',
  },
  {
    title: 'what lies in the safe of the bank is not lost',
    form: { ...form, financing: true, bank: 'Autobank AG' },
    steps: [
      complete,
      { task: 'affidavit', outcome: 'taken' },
      {
        task: 'disposal',
        outcome: 'pledged',
        data: { reason: 'Die Bescheinigung wird nach Auskunft der Autobank AG dort verwahrt.' },
      },
      { clock: 'hearingPeriod' },
      { task: 'reconsideration', outcome: 'refuse', data: { reason: 'Kein Verlust.' } },
      { clock: 'refusalLawsuitPeriod' },
    ],
    ending: 'rejected',
  },
] satisfies readonly Journey[];
