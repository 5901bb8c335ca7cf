import type { Journey } from '@amtsweg/procedure';
import { complete, paid } from './vehicle-steps.js';

const form = {
  name: 'Kanzlei Behrens & Sander',
  address: 'Georgstraße 20, 30159 Hannover',
  represents: 'Karla Neumann',
  plate: 'H-XY 4711',
  incidentOn: '2025-12-20',
  incidentAt: 'Schwarzer Bär, Hannover',
  claim: 'accident',
  statement: 'Beim Ausparken den Wagen der Mandantin beschädigt und weggefahren; Schaden 1 840 Euro.',
  purpose: true,
};
const extract = {
  task: 'extract',
  outcome: 'taken',
  data: {
    holder: 'Timo Ellers',
    holderAddress: 'Stephanusstraße 9, 30449 Hannover',
    insurer: 'VHV, K 118-204-77',
  },
} as const;

export default [
  {
    title: 'after a hit and run the lawyer learns holder and insurer',
    form,
    steps: [
      complete,
      { task: 'record', outcome: 'found' },
      { task: 'interest', outcome: 'shown' },
      paid,
      extract,
    ],
    ending: 'closed',
  },
  {
    title: 'a protected holder is heard, and her safety outweighs a parking dispute',
    form: { ...form, claim: 'parking', statement: 'Stand zwei Stunden auf meinem Stellplatz.' },
    steps: [
      complete,
      { task: 'record', outcome: 'blocked' },
      { event: 'holderHeard', by: 'clerk', data: { statement: 'Es besteht ein Gewaltschutzbeschluss.' } },
      {
        task: 'interest',
        outcome: 'notShown',
        data: { reason: 'Gegenüber dem geringen Anspruch überwiegen schutzwürdige Belange (§ 41 StVG).' },
      },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
  {
    title: 'a plate of the Region is answered in Flensburg',
    form: {
      ...form,
      plate: 'NI-AB 12',
      claim: 'other',
      amount: 120000,
      otherMeans: 'Name unbekannt, nur das Kennzeichen.',
    },
    steps: [complete, { task: 'record', outcome: 'notHere' }],
    ending: 'transferred',
  },
] satisfies readonly Journey[];
