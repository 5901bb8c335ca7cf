import { permitSteps as step, type Journey } from '@amtsweg/procedure';

const form = {
  familyName: 'Bergholz',
  givenNames: 'Ansgar',
  birthDate: '1983-06-01',
  address: 'Sedanstraße 40, 30161 Hannover',
  phone: '0511 313233',
  deputy: 'Dr. Mio Tanaka, Reptilienauffang',
  animals: [
    {
      group: 'snake',
      species: 'Bitis gabonica',
      mark: 'weiblich, Transponder 900…17',
      origin: 'Nachzucht 2022',
    },
  ],
  alreadyKept: false,
  place: 'Sedanstraße 40, Souterrain',
  flatShare: true,
  landlord: 'Wohnungsgenossenschaft Oststadt, schriftlich',
  enclosure: 'Drei Terrarien mit Doppelschloss in einem Raum mit Schleuse.',
  antivenom: 'SAIMR polyvalent, MHH',
  insuredUntil: '2027-12-31',
};
const permitted = [
  step.complete,
  { task: 'expertise', outcome: 'proven' },
  { task: 'inspection', outcome: 'suitable', data: { seenOn: '{today}' } },
  { task: 'antivenom', outcome: 'provided', data: { serum: 'SAIMR, sechs Ampullen, MHH-Apotheke' } },
  step.opinion('brigade', 'agreesWithProvisions', 'Warnschild an der Tür.'),
  step.grant({ provisions: 'Warnschild, Schleuse stets geschlossen.', discretion: 'Gefahr beherrschbar.' }),
  step.fee(20),
  step.signed,
  step.paid,
  step.final,
] as const;

const journeys: readonly Journey[] = [
  {
    title: 'a viper is kept under yearly control and given to a zoo',
    form,
    steps: [
      ...permitted,
      {
        event: 'stockChanged',
        by: 'applicant',
        data: { change: 'more', animal: 'Bitis gabonica, männlich' },
      },
      { task: 'newAnimal', outcome: 'entered' },
      { clock: 'yearlyControl' },
      { task: 'control', outcome: 'inOrder' },
      { event: 'allGone', by: 'applicant', data: { where: 'Zoo Hannover' } },
    ],
    ending: 'closed',
  },
  {
    title: 'the viper is out, and the permit goes with it',
    form,
    steps: [
      ...permitted,
      { event: 'escaped', by: 'applicant', data: { animal: 'Bitis gabonica, heute 6 Uhr, Keller' } },
      { task: 'search', outcome: 'negligent', data: { reason: 'Die Schleuse stand offen.' } },
      { clock: 'revocationHearingPeriod' },
      {
        task: 'revocation',
        outcome: 'revoke',
        data: { ground: '§ 49 Abs. 2 Satz 1 Nr. 2 VwVfG', reason: 'Auflage verletzt.' },
      },
      { clock: 'revocationActionPeriod' },
      { task: 'rehoming', outcome: 'proven' },
    ],
    ending: 'revoked',
  },
  {
    title: 'a crocodile in a shared house stays forbidden',
    form: {
      familyName: 'Kahle',
      givenNames: 'Rieke',
      birthDate: '1998-06-01',
      address: 'Nieschlagstraße 3, 30449 Hannover',
      phone: '0511 998',
      deputy: 'keine',
      animals: [{ group: 'crocodile', species: 'Caiman crocodilus', mark: 'männlich', origin: 'Börse Hamm' }],
      alreadyKept: true,
      place: 'Nieschlagstraße 3, zweiter Stock',
      flatShare: true,
      landlord: 'liegt nicht vor',
      enclosure: 'Badewanne mit Gitter',
      insuredUntil: '2026-12-31',
    },
    steps: [
      step.complete,
      { task: 'expertise', outcome: 'proven' },
      { task: 'inspection', outcome: 'unsuitable', data: { seenOn: '{today}', reason: 'Keine Sicherung.' } },
      step.opinion('brigade', 'refuses', 'Zugang im Brandfall nicht möglich.'),
      step.refuse('enclosure', 'Die Badewanne ist kein Gehege.'),
      step.silence,
      step.refuse('enclosure', 'Die Badewanne ist kein Gehege.'),
      step.fee(12),
      step.signed,
      step.refusalPaid,
      step.refusalFinal,
    ],
    ending: 'rejected',
  },
];

export default journeys;
