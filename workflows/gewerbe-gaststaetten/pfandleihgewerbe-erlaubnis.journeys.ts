import { permitSteps as step, type Journey } from '@amtsweg/procedure';

const form = {
  applicantType: 'person',
  familyName: 'Krasniqi',
  givenNames: 'Arta',
  birthDate: '1990-11-02',
  birthPlace: 'Celle',
  address: 'Engelbosteler Damm 31, 30167 Hannover',
  premises: 'Lister Meile 40, 30161 Hannover',
  pledges: ['jewellery'],
  ownMeans: 4000000,
  securities: 2500000,
  loans: 5000000,
  insurer: 'Calenberger Feuer, 150.000 Euro',
  recordsRequested: true,
  proceedings: false,
};
const asked = [step.complete, step.clean, step.opinion('tax'), step.opinion('court')];

const journeys: readonly Journey[] = [
  {
    title: 'a pawnshop is licensed after the visit and accounts for its surpluses until it closes',
    form,
    steps: [
      ...asked,
      { task: 'means', outcome: 'sufficient' },
      {
        task: 'premises',
        outcome: 'conditions',
        data: { seenOn: '{today}', defects: 'Kein abgetrennter Lagerraum.' },
      },
      step.grant({ provisions: 'Die Pfänder sind in einem eigenen verschlossenen Raum zu lagern.' }),
      step.fee(36),
      step.signed,
      step.paid,
      step.final,
      { clock: 'surplusPeriod' },
      { task: 'surpluses', outcome: 'delivered', data: { amount: 18450 } },
      { event: 'pawnshopClosed', by: 'applicant', data: { closedOn: '{today}' } },
      { task: 'surpluses', outcome: 'delivered', data: { amount: 0 } },
    ],
    ending: 'closed',
  },
  {
    title: 'who cannot show the means is refused without a visit',
    form: { ...form, ownMeans: 200000, securities: 0 },
    steps: [
      ...asked,
      { task: 'means', outcome: 'insufficient', data: { reason: 'Die Mittel decken zwei Wochen.' } },
      step.refuse('means', 'Mittel von 2.000 Euro stehen Darlehen von 50.000 Euro gegenüber.'),
      step.silence,
      step.refuse('means', 'Mittel von 2.000 Euro stehen Darlehen von 50.000 Euro gegenüber.'),
      step.fee(18),
      step.signed,
      step.refusalPaid,
      step.refusalFinal,
    ],
    ending: 'rejected',
  },
];

export default journeys;
