import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  reference: '32.9-118.4477/26',
  noticeDate: '2026-01-02',
  deliveredOn: '2026-01-05',
  scope: ['all'],
  grounds: 'Das Fahrzeug wurde zur Tatzeit von einer anderen Person gefahren.',
  objector: 'concerned',
  name: 'Ludvík Kříž',
  address: 'Podbielskistraße 200, 30177 Hannover',
  fileAccess: true,
};
const inTime: JourneyStep = {
  task: 'formalCheck',
  outcome: 'complete',
  data: { proofOfDelivery: '2026-01-05' },
};
const late: JourneyStep = {
  task: 'formalCheck',
  outcome: 'complete',
  data: { proofOfDelivery: '2025-12-20' },
};

const journeys: readonly Journey[] = [
  {
    title: 'the photo shows somebody else and the notice is taken back',
    form,
    steps: [
      inTime,
      { task: 'interim', outcome: 'investigate' },
      {
        task: 'investigation',
        outcome: 'done',
        data: { findings: 'Lichtbildabgleich: nicht die betroffene Person.' },
      },
      { task: 'interim', outcome: 'rescind', data: { note: 'Das Lichtbild zeigt eine andere Person.' } },
    ],
    ending: 'closed',
  },
  {
    title: 'the notice is upheld and the court decides',
    form: { ...form, scope: ['fine'] },
    steps: [
      inTime,
      { task: 'interim', outcome: 'uphold', data: { opinion: 'Messung und Eichschein ohne Mängel.' } },
      { event: 'courtDecision', by: 'authority', data: { result: 'convicted' } },
    ],
    ending: 'closed',
  },
  {
    title: 'an objection after the two weeks is dismissed and the notice becomes final',
    form: { ...form, noticeDate: '2025-12-16', deliveredOn: '2025-12-20' },
    steps: [
      late,
      {
        task: 'admissibility',
        outcome: 'inadmissible',
        data: { reason: 'Die Frist endete am 5. Januar 2026.' },
      },
      { clock: 'courtApplicationPeriod' },
    ],
    ending: 'rejected',
  },
  {
    title: 'the objection is taken back before the file has left',
    form,
    steps: [inTime, { event: 'withdraw', by: 'applicant' }],
    ending: 'withdrawn',
  },
];

export default journeys;
