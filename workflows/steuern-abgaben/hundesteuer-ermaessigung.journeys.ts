import type { Journey } from '@amtsweg/procedure';

const form = {
  cashReference: '5.0201.330881.4',
  name: 'Waltraud Hesse',
  address: 'Stärkestraße 9, 30451 Hannover',
  dogName: 'Mücke',
  tag: '41822',
  dogs: 1,
  dangerous: false,
  benefit: 'sgb12',
  benefitUntil: '2026-12-31',
  proof: 'ask',
  consent: true,
};
const complete = { task: 'formalCheck', outcome: 'complete' } as const;
const reduced = [
  { task: 'decision', outcome: 'grant', data: { from: '2026-02-01', until: '2026-12-31' } },
  { task: 'certification', outcome: 'correct' },
  { task: 'order', outcome: 'ordered' },
  { task: 'posting', outcome: 'posted', data: { postedOn: '{today}' } },
  { clock: 'remedyPeriod' },
] as const;

const journeys: readonly Journey[] = [
  {
    title: 'the social office confirms, the follow-up notice prolongs, then the benefits end',
    form,
    steps: [
      complete,
      {
        event: 'socialInformation',
        by: 'authority',
        data: { content: 'Grundsicherung bis 31.12.2026', dated: '{today}' },
      },
      ...reduced,
      { clock: 'followUpDue' },
      { task: 'followUp', outcome: 'reminded' },
      { event: 'followUpNotice', by: 'applicant', data: { until: '2027-12-31' } },
      { task: 'prolonging', outcome: 'prolonged' },
      { clock: 'followUpDue' },
      { task: 'followUp', outcome: 'reminded' },
      { clock: 'benefitEnd' },
      { task: 'fullTax', outcome: 'started', data: { reference: '22.40.12/77' } },
    ],
    ending: 'closed',
  },
  {
    title: 'a second dog in the household rules the reduction out',
    form: { ...form, dogs: 2, proof: 'enclosed', consent: undefined },
    steps: [
      complete,
      { event: 'statement', by: 'applicant', data: { statement: 'Der zweite Hund gehört meinem Sohn.' } },
      { task: 'finalDecision', outcome: 'refuse', data: { reason: 'Beide Hunde leben im Haushalt.' } },
      { clock: 'refusalRemedyPeriod' },
    ],
    ending: 'rejected',
  },
  {
    title: 'a dangerous dog is never cheaper',
    form: { ...form, dangerous: true },
    steps: [
      complete,
      { clock: 'hearingPeriod' },
      { task: 'finalDecision', outcome: 'refuse', data: { reason: 'Feststellung nach § 7 NHundG.' } },
      { clock: 'refusalRemedyPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
