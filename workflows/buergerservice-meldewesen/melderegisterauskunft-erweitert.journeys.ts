import type { Journey } from '@amtsweg/procedure';
import { paid } from './sample-steps.js';

const form = {
  asker: 'Volksbank Hildesheimer Land',
  askerAddress: 'Markt 7, 31134 Hildesheim',
  ground: 'title',
  interest: 'Vollstreckung, Verwechslung mit einem Namensgleichen ausschließen.',
  commercial: true,
  familyName: 'Schmidt',
  givenNames: 'Thomas',
  lastAddress: 'Ricklinger Straße 12, 30449 Hannover',
  items: ['birth', 'formerHomes'],
};
const data = {
  data: [{ what: 'Geburtsdatum', value: '04.04.1975' }],
  concernedAddress: 'Ricklinger Straße 12',
};
const complete = { task: 'formalCheck', outcome: 'complete' };

const journeys: readonly Journey[] = [
  {
    title: 'with a title in hand the bank learns the birth date and the debtor is not told',
    form,
    steps: [
      complete,
      { task: 'interest', outcome: 'credible', data: { kind: 'legal', released: 'Geburtsdatum' } },
      paid,
      { task: 'lookup', outcome: 'found' },
      { task: 'release', outcome: 'released', data },
    ],
    ending: 'closed',
  },
  {
    title: 'a block is kept, the cousin reads the neutral sentence',
    form: { ...form, ground: 'family', commercial: false, items: ['formerHomes'] },
    steps: [
      complete,
      {
        task: 'interest',
        outcome: 'credible',
        data: { kind: 'legitimate', released: 'frühere Anschriften' },
      },
      { task: 'lookup', outcome: 'blocked' },
      { task: 'protectedHearing', outcome: 'written', data: { postedOn: '{today}' } },
      { clock: 'protectedPeriod' },
      { task: 'weighing', outcome: 'possible' },
    ],
    ending: 'noAnswer',
  },
  {
    title: 'curiosity is no interest',
    form: { ...form, ground: 'other', commercial: false, items: ['marital'] },
    steps: [
      complete,
      { task: 'interest', outcome: 'doubtful', data: { doubt: 'Nur private Neugier erkennbar.' } },
      { event: 'statement', by: 'applicant', data: { statement: 'Ich möchte es eben wissen.' } },
      { task: 'refusing', outcome: 'refuse', data: { reason: 'Neugier ist kein berechtigtes Interesse.' } },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
