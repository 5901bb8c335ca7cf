import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  childGivenNames: 'Emil',
  childFamilyName: 'Harms',
  bornOn: '1998-10-04',
  bornIn: 'Frauenklinik, Hannover',
  givenNames: 'Sabine',
  familyName: 'Harms',
  address: 'Steinhuder Weg 3, 30459 Hannover',
  personal: true,
};
const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };

const journeys: readonly Journey[] = [
  {
    title: 'a mother gets the paper twenty-seven years later without any document left',
    form,
    steps: [
      complete,
      {
        task: 'examination',
        outcome: 'credible',
        data: { ground: 'Schilderung und Foto des Klinikarmbands' },
      },
      { task: 'handOver', outcome: 'handedOver' },
    ],
    ending: 'closed',
  },
  {
    title: 'a certificate of the clinic is enough, and the paper goes by post',
    form: { ...form, bornOn: '2025-12-15', weight: 310, week: 20, personal: false },
    steps: [complete, { task: 'examination', outcome: 'proved' }],
    ending: 'closed',
  },
  {
    title: 'a child of 520 grams is a stillbirth and gets an entry',
    form: { ...form, bornOn: '2026-01-03', weight: 520, week: 25 },
    steps: [complete, { task: 'stillbirth', outcome: 'notified', data: { caseNumber: '34.15.10-2026/77' } }],
    ending: 'transferred',
  },
];

export default journeys;
