import { permitSteps as step, type Journey } from '@amtsweg/procedure';

const form = {
  organisation: 'Schützenverein Bemerode von 1909 e. V.',
  familyName: 'Hachmeister',
  givenNames: 'Ulrike',
  address: 'Wülferoder Straße 51, 30539 Hannover',
  birthDate: '1972-05-08',
  birthPlace: 'Springe',
  request: 'change',
  place: 'Wülferoder Straße 51, 30539 Hannover',
  type: 'closed',
  lanes: [{ number: 6, metres: 25, weapons: 'Kurzwaffen bis .45', joules: 1000 }],
  airOnly: false,
  construction: true,
  expert: 'Dipl.-Ing. Bo Sjöberg, Celle',
  liability: 300000000,
  accidentDeath: 1000000,
  accidentInvalidity: 10000000,
  supervisors: [{ name: 'Rolf Engelke, 04.07.1961', skill: 'Standaufsicht NSSV' }],
};
const known = ['criminal', 'prosecution', 'police', 'constitution'].map((id) => step.opinion(id));
const permitted = [
  step.complete,
  ...known,
  { task: 'plans', outcome: 'sound' },
  step.opinion('immission'),
  step.opinion('building', 'agreesWithProvisions', 'Zweiter Rettungsweg nach Süden.'),
  step.grant({ hours: 'täglich 10 bis 22 Uhr', provisions: 'Geschossfang alle 5 000 Schuss reinigen.' }),
  step.fee(60),
  step.signed,
  step.paid,
  step.final,
] as const;
const accepted = {
  event: 'rangeAccepted',
  by: 'applicant',
  data: { acceptedOn: '{today}', defects: false },
} as const;

const journeys: readonly Journey[] = [
  {
    title: 'a club opens its pistol range, is closed after four years and opens again',
    form,
    steps: [
      ...permitted,
      { clock: 'openingWatch' },
      { task: 'unopened', outcome: 'waiting' },
      accepted,
      {
        event: 'supervisorNamed',
        by: 'applicant',
        data: { name: 'Ayşe Kara, 1.1.1995', skill: 'Sachkunde 2026', from: '{today}' },
      },
      { task: 'supervisor', outcome: 'accepted' },
      { clock: 'recheckFour' },
      { task: 'recheck', outcome: 'unsafe', data: { reason: 'Der Kugelfang ist durchschossen.' } },
      { task: 'reopening', outcome: 'reopened' },
      { event: 'rangeGivenUp', by: 'applicant' },
    ],
    ending: 'closed',
  },
  {
    title: 'an air-gun hall is looked at every six years',
    form: { ...form, airOnly: true },
    steps: [
      ...permitted,
      accepted,
      { clock: 'recheckSix' },
      { task: 'recheck', outcome: 'safe' },
      { event: 'rangeGivenUp', by: 'applicant' },
    ],
    ending: 'closed',
  },
  {
    title: 'ricochets end the plan',
    form: { ...form, request: 'first', type: 'open' },
    steps: [
      step.complete,
      ...known,
      { task: 'plans', outcome: 'unsound', data: { reason: 'Keine Hochblenden, Abpraller möglich.' } },
      step.refuse('plant', 'Die Anlage ist nicht sicher.'),
      step.statement('Wir bauen Blenden nach.'),
      step.refuse('plant', 'Die Anlage ist nicht sicher.'),
      step.fee(24),
      step.signed,
      step.refusalPaid,
      step.refusalFinal,
    ],
    ending: 'rejected',
  },
];

export default journeys;
