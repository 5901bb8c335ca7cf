import type { Journey } from '@amtsweg/procedure';
import { party, plot } from './sample.js';

const form = {
  ...party,
  ...plot,
  organisation: 'Notariat Dr. Kettler',
  area: 'Stöcken',
  comprehensive: true,
  act: 'sale',
  subject: 'Verkauf eines Mietshauses',
  price: 61000000,
  anticipatedInheritance: false,
  cityInvolved: false,
};
const complete = { task: 'formalCheck', outcome: 'complete', data: { completeOn: '{today}' } } as const;
const worth = {
  event: 'committeeInformation',
  by: 'authority',
  data: { content: 'Endwert ohne Sanierung 560.000 €.', dated: '{today}' },
} as const;
const examined = {
  task: 'goals',
  outcome: 'examined',
  data: { appraisal: 'Preis über dem Anfangswert.', value: 56000000 },
} as const;
const refused = {
  task: 'decision',
  outcome: 'refuse',
  data: { ground: 'price', reason: 'Der Preis liegt 50.000 € über dem Wert.' },
} as const;
const signed = { task: 'signature', outcome: 'signed' } as const;
const lease = {
  ...form,
  act: 'lease',
  comprehensive: false,
  subject: 'Mietvertrag über fünf Jahre, Ladenlokal',
};
const { price: _price, anticipatedInheritance: _inheritance, ...plainLease } = lease;

const journeys: readonly Journey[] = [
  {
    title: 'a price above the value without renewal cannot be granted, whatever the clerk wishes',
    form,
    steps: [
      complete,
      worth,
      examined,
      { task: 'decision', outcome: 'grant', data: { provisions: [] } },
      refused,
      { event: 'statement', by: 'applicant', data: { statement: 'Der Käufer zahlt das gern.' } },
      refused,
      signed,
      { event: 'takeover', by: 'applicant', data: { grounds: 'Das Haus trägt sich nicht.' } },
      { clock: 'refusalRemedyPeriod' },
    ],
    ending: 'rejected',
  },
  {
    title: 'nobody answers within the month and the sale counts as permitted',
    form: { ...form, price: 50000000 },
    steps: [
      complete,
      worth,
      { clock: 'decisionPeriod' },
      { event: 'certificateRequested', by: 'applicant' },
      { task: 'deemedCertification', outcome: 'certified' },
      { event: 'landRegister', by: 'authority', data: { enteredOn: '{today}' } },
      { clock: 'deemedFinality' },
    ],
    ending: 'deemedApproved',
  },
  {
    title: 'a shop lease is permitted after the waiver of compensation',
    form: plainLease,
    steps: [
      complete,
      { task: 'goals', outcome: 'waiver' },
      {
        event: 'waiverGiven',
        by: 'applicant',
        data: { waiver: 'Auf Entschädigung für Einbauten wird verzichtet.', successors: true },
      },
      { task: 'goals', outcome: 'examined', data: { appraisal: 'Belebt das Erdgeschoss.' } },
      {
        task: 'decision',
        outcome: 'grant',
        data: {
          provisions: [
            { kind: 'term', text: 'Bis zum Abschluss der Sanierung.', legalBasis: '§ 145 Abs. 4 BauGB' },
          ],
        },
      },
      signed,
      { clock: 'remedyPeriod' },
    ],
    ending: 'closed',
  },
  {
    title: 'a house given to the children needs no permit',
    form: { ...form, anticipatedInheritance: true },
    steps: [complete],
    ending: 'exempt',
  },
];

export default journeys;
