import type { Journey } from '@amtsweg/procedure';
import { paid, party, plot } from './sample.js';

const form = {
  ...party,
  ...plot,
  area: 'Linden-Nord',
  ordinance: 'social',
  act: 'change',
  measure: 'Fahrstuhl, zwei Bäder je Wohnung, Dachterrasse',
  standardOnly: false,
  energyMinimum: false,
  tenants: [{ name: 'Selin Aydın', flat: '2. OG links', rent: 48000 }],
  costs: 40000000,
};
const townscape = {
  ...party,
  ...plot,
  area: 'Südstadt, Bereich um die Sallstraße',
  ordinance: 'townscape',
  act: 'demolition',
  measure: 'Abbruch des Hinterhauses',
  costs: 9000000,
};
const complete = { task: 'formalCheck', outcome: 'complete', data: { completeOn: '{today}' } } as const;
const held = {
  task: 'discussion',
  outcome: 'held',
  data: { on: '{today}', minutes: 'Eigentümer legt Kalkulation vor.' },
} as const;
const said = {
  event: 'tenantSaid',
  by: 'clerk',
  data: { name: 'Selin Aydın', said: 'Das könnte ich nicht mehr bezahlen.' },
} as const;
const judged = {
  task: 'displacement',
  outcome: 'judged',
  data: { rentAfter: 1450, appraisal: 'Verdrängung zu besorgen.' },
} as const;
const refuse = (ground: string) => ({
  task: 'decision',
  outcome: 'refuse',
  data: { ground, reason: 'Die Miete stiege auf das Doppelte.' },
});
const grant = { task: 'decision', outcome: 'grant', data: { provisions: [] } } as const;
const signed = { task: 'signature', outcome: 'signed' } as const;
const overruled = {
  event: 'objectionDecided',
  by: 'clerk',
  data: { result: 'upheld', notifiedOn: '{today}' },
} as const;

const journeys: readonly Journey[] = [
  {
    title: 'luxury for the few is refused, the objection brings a smaller permit',
    form,
    steps: [
      complete,
      held,
      said,
      { clock: 'tenantsPeriod' },
      judged,
      refuse('population'),
      { clock: 'hearingPeriod' },
      refuse('population'),
      signed,
      {
        event: 'objection',
        by: 'applicant',
        data: { objector: 'applicant', filedOn: '{today}', grounds: 'Nur noch der Fahrstuhl.' },
      },
      overruled,
      { task: 'anew', outcome: 'grant', data: { provisions: [] } },
      paid,
      { clock: 'remedyPeriod' },
      { clock: 'workWatch' },
      { task: 'look', outcome: 'conform' },
    ],
    ending: 'closed',
  },
  {
    title: 'condominiums with the seven years’ promise cannot be refused',
    form: { ...form, act: 'condominium', sevenYears: true, measure: 'Aufteilung in acht Eigentumswohnungen' },
    steps: [
      complete,
      held,
      { event: 'tenantsComplete', by: 'clerk' },
      judged,
      refuse('population'),
      grant,
      signed,
      { event: 'landRegister', by: 'authority', data: { enteredOn: '{today}' } },
      paid,
      { clock: 'remedyPeriod' },
      { event: 'sale', by: 'authority', data: { buyer: 'tenant', flat: '1' } },
      { event: 'sale', by: 'authority', data: { buyer: 'other', flat: '2' } },
      { task: 'breach', outcome: 'reported' },
      { clock: 'sevenYears' },
    ],
    ending: 'closed',
  },
  {
    title: 'a back building that shapes nothing may go',
    form: townscape,
    steps: [
      complete,
      { task: 'discussion', outcome: 'declined' },
      { task: 'townscape', outcome: 'indifferent', data: { finding: 'Nicht einsehbar, 1961.' } },
      grant,
      signed,
      paid,
      { clock: 'remedyPeriod' },
      { event: 'finishedWork', by: 'applicant', data: { on: '{today}' } },
      { task: 'look', outcome: 'conform' },
    ],
    ending: 'closed',
  },
];

export default journeys;
