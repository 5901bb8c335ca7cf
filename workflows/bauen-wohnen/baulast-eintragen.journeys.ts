import type { Journey } from '@amtsweg/procedure';
import { party, plot } from './sample.js';

const form = {
  ...party,
  ...plot,
  act: 'enter',
  burden: 'access',
  beneficiary: 'Kirchrode, Flur 4, Flurstück 112/8',
};
const deletion = { ...form, act: 'delete', sheet: '4711', reason: 'Das Hinterhaus ist abgebrochen.' };
const complete = { task: 'formalCheck', outcome: 'complete' };
const established = {
  task: 'owners',
  outcome: 'established',
  data: { owners: [{ name: 'Henrike Wiechmann' }], extractOn: '{today}' },
};
const paid = { task: 'payment', outcome: 'paid', data: { receivedOn: '{today}' } };
const entered = [
  { task: 'entry', outcome: 'entered', data: { sheet: '5120', enteredOn: '{today}' } },
  { task: 'cadastreNote', outcome: 'noted' },
];
const persists = {
  task: 'need',
  outcome: 'persists',
  data: { reason: 'Das Flurstück ist weiter auf die Zufahrt angewiesen.' },
};

const journeys: readonly Journey[] = [
  {
    title: 'an access burden is declared before the authority and entered',
    form,
    steps: [
      complete,
      established,
      { task: 'wording', outcome: 'drafted', data: { text: 'Zu dulden ist eine 3 m breite Zuwegung.' } },
      { task: 'declaration', outcome: 'before', data: { declaredOn: '{today}' } },
      paid,
      ...entered,
    ],
    ending: 'closed',
  },
  {
    title: 'a burden nobody needs is deleted',
    form: deletion,
    steps: [
      complete,
      established,
      { task: 'need', outcome: 'gone', data: { ground: 'Abbruch' } },
      paid,
      ...entered,
    ],
    ending: 'closed',
  },
  {
    title: 'a burden still needed stays',
    form: deletion,
    steps: [
      complete,
      established,
      persists,
      { clock: 'hearingPeriod' },
      persists,
      { clock: 'refusalRemedyPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
