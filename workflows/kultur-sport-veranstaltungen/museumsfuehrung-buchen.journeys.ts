import type { Journey } from '@amtsweg/procedure';

const form = {
  group: 'Kegelclub Ruhige Kugel',
  contact: 'Herta Bode',
  address: 'Hildesheimer Straße 90, 30169 Hannover',
  email: 'h.bode@example.org',
  phone: '+49 511 5550177',
  kind: 'adults',
  people: 32,
  museum: 'kestner',
  topic: 'Ägypten',
  language: 'de',
  wish: '2027-12-05',
  minutes: 60,
  stepFree: true,
};
const assigned = (on: string) => ({
  task: 'guide',
  outcome: 'assigned',
  data: { on, at: '11:00', guideName: 'Dr. Pia Reuss' },
});

const journeys: readonly Journey[] = [
  {
    title: 'thirty-two people need two guides, one of whom falls ill',
    form,
    steps: [
      { task: 'guide', outcome: 'alternative', data: { dates: [{ on: '2027-12-12', at: '11:00' }] } },
      { event: 'chooseDate', by: 'applicant', data: { on: '2027-12-12', at: '11:00' } },
      assigned('2027-12-12'),
      { event: 'guideIll', by: 'clerk' },
      { task: 'substitute', outcome: 'found', data: { name: 'Noor Haidari' } },
      { clock: 'tourDay' },
      { task: 'reception', outcome: 'held', data: { people: 29 } },
      { task: 'invoicePayment', outcome: 'paid', data: { receivedOn: '{today}' } },
    ],
    ending: 'closed',
  },
  {
    title: 'a class of the city calls off on the eve and owes nothing all the same',
    form: { ...form, group: 'Klasse 6b, Käthe-Kollwitz-Schule', kind: 'school', people: 24 },
    steps: [
      assigned('2027-12-08'),
      { event: 'move', by: 'applicant', data: { to: '2027-12-09' } },
      assigned('2027-12-09'),
      { clock: 'tourDay' },
      { task: 'reception', outcome: 'nobody' },
    ],
    ending: 'closed',
  },
  {
    title: 'nobody chooses another day',
    form,
    steps: [
      { task: 'guide', outcome: 'alternative', data: { dates: [{ on: '2027-12-12', at: '11:00' }] } },
      { clock: 'choicePeriod' },
    ],
    ending: 'noTour',
  },
];

export default journeys;
