import { permitSteps as steps, type Journey } from '@amtsweg/procedure';

const form = {
  name: 'Wohnbau Südstadt eG',
  address: 'Sallstraße 60, 30171 Hannover',
  plot: 'Mendelssohnstraße 20',
  parcel: 'Hannover, Flur 31, 12/4',
  planner: 'Ingenieurbüro Fließrichtung',
  project: 'new',
  connection: 'new',
  rain: 'seep',
  drainedArea: 640,
  belowBackflow: true,
  backflow: 'Hebeanlage',
};
const paid = { task: 'permitPayment', outcome: 'paid', data: { receivedOn: '{today}' } } as const;
const final = { clock: 'permitActionPeriod' } as const;

const journeys: readonly Journey[] = [
  {
    title: 'a new building drains with a throttle, and its trench is accepted at the second visit',
    form,
    steps: [
      steps.complete,
      steps.opinion('building'),
      steps.opinion('water', 'agreesWithProvisions', 'Abstand zum Grundwasser 1 m.'),
      { task: 'hydraulics', outcome: 'throttle', data: { litres: 4.5 } },
      { task: 'technical', outcome: 'redraw', data: { points: 'Rückstauebene eintragen.' } },
      { event: 'plansRevised', by: 'applicant', data: { drainedArea: 600 } },
      { task: 'technical', outcome: 'approved' },
      steps.grant(),
      paid,
      { event: 'begun', by: 'applicant', data: { begunOn: '2026-04-01', firm: 'Rohrbau Lahe GmbH' } },
      { event: 'trenchOpen', by: 'applicant' },
      { task: 'trench', outcome: 'defects', data: { reason: 'Gefälle unter 1 %.' } },
      { event: 'trenchOpen', by: 'applicant' },
      { task: 'trench', outcome: 'accepted' },
      { event: 'tightnessProof', by: 'applicant', data: { tight: true, testedOn: '{today}' } },
      { task: 'connection', outcome: 'made', data: { madeOn: '{today}' } },
      { task: 'register', outcome: 'entered' },
      final,
    ],
    ending: 'closed',
  },
  {
    title: 'nobody begins for three years',
    form: { ...form, rain: 'sewer', connection: 'existing' },
    steps: [
      steps.complete,
      steps.opinion('building'),
      { task: 'hydraulics', outcome: 'fits' },
      { task: 'technical', outcome: 'approved' },
      steps.grant(),
      paid,
      final,
      { clock: 'lapse' },
    ],
    ending: 'lapsed',
  },
  {
    title: 'the sewer in the street is full',
    form: { ...form, project: 'change', rain: 'sewer', drainedArea: 9000 },
    steps: [
      steps.complete,
      steps.opinion('building'),
      { task: 'hydraulics', outcome: 'overloaded' },
      steps.refuse('Abwassersatzung LHH, Überlastung', 'Die Haltung ist zu 110 % ausgelastet.'),
      steps.statement('Wir bauen einen Speicher.'),
      steps.refuse('Abwassersatzung LHH, Überlastung', 'Der Speicher ist nicht nachgewiesen.'),
      steps.refusalPaid,
      steps.refusalFinal,
    ],
    ending: 'rejected',
  },
];

export default journeys;
