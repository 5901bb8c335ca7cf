import { permitSteps as steps, type Journey } from '@amtsweg/procedure';

const form = {
  name: 'Freiluftkino Linden UG',
  address: 'Limmerstraße 50, 30451 Hannover',
  park: 'Von-Alten-Garten, große Wiese',
  title: 'Kino unter Bäumen',
  kind: 'commercial',
  area: 1200,
  from: '2026-06-12',
  to: '2026-06-14',
  visitors: 600,
  fire: true,
  vehicles: true,
  setup: 'Leinwand, Aggregat, zwei Stände',
};
const prepared = [
  steps.complete,
  { task: 'calendar', outcome: 'free' },
  { task: 'ground', outcome: 'suitable', data: { protection: 'Fahrplatten, 2,5 m Abstand zu Stämmen' } },
] as const;
const deposited = { task: 'deposit', outcome: 'booked', data: { bookedOn: '{today}' } } as const;
const refunded = { task: 'refund', outcome: 'booked', data: { bookedOn: '{today}' } } as const;

const journeys: readonly Journey[] = [
  {
    title: 'the cinema is moved by a storm, leaves ruts and gets part of its deposit back',
    form,
    steps: [
      ...prepared,
      steps.opinion('fire'),
      steps.opinion('police'),
      steps.opinion('council', 'agreesWithProvisions', 'Ende um 23 Uhr.'),
      steps.grant({ depositCents: 200000 }),
      { task: 'permitPayment', outcome: 'paid', data: { receivedOn: '{today}' } },
      deposited,
      { event: 'groundClosed', by: 'authority', data: { ground: 'Sturmwarnung' } },
      { task: 'closure', outcome: 'moved', data: { from: '2026-06-19', to: '2026-06-21' } },
      { clock: 'permitActionPeriod' },
      { clock: 'handingOver' },
      { task: 'handover', outcome: 'handedOver' },
      { clock: 'useEnd' },
      {
        task: 'takingBack',
        outcome: 'damaged',
        data: { extent: '80 m² Fahrspuren', reason: 'Ohne Platten gefahren.' },
      },
      { task: 'damage', outcome: 'within', data: { costCents: 64000, reason: 'Rasen nachsäen.' } },
      refunded,
    ],
    ending: 'closed',
  },
  {
    title: 'a nursery celebrates free of charge and cancels',
    form: {
      ...form,
      kind: 'charity',
      visitors: 80,
      fire: false,
      to: '2026-06-12',
      title: 'Sommerfest der Kita Wiesenzwerge',
    },
    steps: [
      ...prepared,
      steps.grant({ depositCents: 5000 }),
      deposited,
      { event: 'calledOff', by: 'applicant' },
      refunded,
      { clock: 'permitActionPeriod' },
    ],
    ending: 'closed',
  },
  {
    title: 'the park has had its ten festivals this year',
    form,
    steps: [
      steps.complete,
      { task: 'calendar', outcome: 'full' },
      steps.refuse('Grünflächensatzung LHH, Belegung', 'Das Jahreskontingent ist vergeben.'),
      steps.silence,
      steps.refuse('Grünflächensatzung LHH, Belegung', 'Das Jahreskontingent ist vergeben.'),
      steps.refusalPaid,
      steps.refusalFinal,
    ],
    ending: 'rejected',
  },
];

export default journeys;
