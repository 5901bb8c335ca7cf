import type { Journey } from '@amtsweg/procedure';

const form = {
  applicantType: 'company',
  registeredName: 'Reiselust Verkaufs GmbH',
  registerNumber: 'AG Oldenburg HRB 20999',
  familyName: 'Dirks',
  givenNames: 'Onno',
  birthDate: '1966-03-03',
  birthPlace: 'Cloppenburg',
  address: 'Hafenstraße 9, 49661 Cloppenburg',
  account: 'Reiselust Verkaufs GmbH, Cloppenburg',
  leader: 'Petra Moorkamp',
  travelCard: 'Landkreis Cloppenburg, RGK 77/2022',
  place: 'Hotel am Park, Saal Leine, Hannover',
  landlord: 'Hotel am Park, Parkweg 1, 30659 Hannover',
  day: '2026-03-20',
  hours: '10 bis 15 Uhr',
  offers: ['household'],
  advertised: true,
  advertisement: 'Einladung zur Vorführung von Bettwaren mit Busfahrt.',
  transport: true,
};
const checked = { task: 'formalCheck', outcome: 'complete' } as const;

const journeys: readonly Journey[] = [
  {
    title: 'bed linen at the end of a bus trip is notified in time and controlled',
    form,
    steps: [
      checked,
      { task: 'invitation', outcome: 'lawful' },
      { clock: 'eventDay' },
      { task: 'onTheSpot', outcome: 'asNotified' },
    ],
    ending: 'closed',
  },
  {
    title: 'food supplements lead straight to the hearing and the sale is forbidden',
    form: { ...form, offers: ['supplements', 'household'] },
    steps: [
      checked,
      { clock: 'hearingPeriod' },
      {
        task: 'prohibiting',
        outcome: 'forbid',
        data: { reason: 'Verbotene Ware.', immediateReason: 'Schutz älterer Gäste vor dem Termin.' },
      },
      { clock: 'actionPeriod' },
    ],
    ending: 'rejected',
  },
  {
    title: 'a notice of two weeks is tolerated, the promised gift is not, and the invitation is changed',
    form: { ...form, day: '2026-02-06' },
    steps: [
      checked,
      { task: 'lateness', outcome: 'tolerated' },
      { task: 'invitation', outcome: 'unlawful', data: { finding: 'Ein Geschenkkorb wird versprochen.' } },
      {
        event: 'statement',
        by: 'applicant',
        data: { statement: 'Die Einladung wird ohne Geschenk neu verschickt.' },
      },
      { task: 'prohibiting', outcome: 'allow' },
      { event: 'withdraw', by: 'applicant', data: {} },
    ],
    ending: 'closed',
  },
  {
    title: 'a sale without bus trip need not be notified',
    form: { ...form, transport: false },
    steps: [checked],
    ending: 'free',
  },
];

export default journeys;
