import type { Journey } from '@amtsweg/procedure';
import { alien, captured, chipMade, complete, paid, twiceRefused, waived } from './steps.js';

const form = {
  ...alien,
  protection: 'refugee',
  recognisedOn: '2024-08-14',
  persecutor: 'Eritrea',
  nationalPassport: 'none',
  titleUntil: '2027-09-01',
  feeWaiver: false,
};
const grant = { task: 'decision', outcome: 'grant', data: { identity: true } };

const journeys: readonly Journey[] = [
  {
    title: 'a journey home is told to the BAMF, and with the protection the booklet goes back',
    form: { ...form, nationalPassport: 'held', birthDate: '2005-03-03' },
    steps: [
      complete,
      { task: 'deposit', outcome: 'kept' },
      {
        event: 'bamfInformation',
        by: 'authority',
        data: { content: 'Kein Widerruf anhängig.', dated: '{today}' },
      },
      grant,
      captured,
      paid,
      ...chipMade,
      { event: 'travelledHome', by: 'authority', data: { evidence: 'Grenzbehörde, Ausreise nach Asmara' } },
      { event: 'protectionEnded', by: 'authority', data: { on: '{today}' } },
      { task: 'surrender', outcome: 'returned' },
    ],
    ending: 'closed',
  },
  {
    title: 'the booklet lasts three years while the BAMF says nothing',
    form: { ...form, feeWaiver: true },
    steps: [complete, { clock: 'bamfPeriod' }, grant, captured, waived, ...chipMade, { clock: 'bookletEnd' }],
    ending: 'closed',
  },
  {
    title: 'compelling reasons of security stand against it',
    form,
    steps: [
      complete,
      { clock: 'bamfPeriod' },
      ...twiceRefused('Art. 28 Abs. 1 Satz 1 GFK', 'Ausreise zur Teilnahme an Kämpfen geplant.'),
    ],
    ending: 'rejected',
  },
];

export default journeys;
