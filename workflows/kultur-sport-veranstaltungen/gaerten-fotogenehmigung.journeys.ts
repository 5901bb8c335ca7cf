import type { Journey } from '@amtsweg/procedure';

const form = {
  organisation: 'Leinefilm GmbH',
  familyName: 'Tadić',
  givenNames: 'Ivana',
  address: 'Lister Meile 27, 30161 Hannover',
  purpose: 'film',
  project: 'Szene eines Historienfilms an der Kaskade',
  place: 'great',
  on: '2027-12-02',
  from: '06:00',
  until: '10:00',
  hours: 4,
  crew: 35,
  equipment: true,
  drone: true,
  operator: 'DEU87astrdge12k8',
};
const { operator: _id, organisation: _firm, ...person } = form;
const complete = { task: 'formalCheck', outcome: 'complete' } as const;
const free = { task: 'calendar', outcome: 'free' } as const;
const refuse = {
  task: 'decision',
  outcome: 'refuse',
  data: { ground: 'Schutz des Gartendenkmals', reason: 'Der Kran zerdrückt die Buchsbäume.' },
} as const;

const journeys: readonly Journey[] = [
  {
    title: 'a costume film flies at dawn on its second day and leaves wheel marks',
    form,
    steps: [
      complete,
      {
        task: 'location',
        outcome: 'suitable',
        data: { protocol: 'Fahrzeuge bleiben auf der Herrenhäuser Straße.' },
      },
      { task: 'garden', outcome: 'conditions', data: { conditions: 'Platten unter alle Lasten.' } },
      { task: 'flight', outcome: 'papers' },
      free,
      { task: 'decision', outcome: 'grant', data: { supervised: true } },
      { task: 'invoicePayment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { event: 'rain', by: 'applicant' },
      { task: 'newDay', outcome: 'found', data: { on: '2027-12-09' } },
      { clock: 'shootingDay' },
      { task: 'presence', outcome: 'calm' },
      { task: 'after', outcome: 'damaged', data: { cents: 45000 } },
      { event: 'copySent', by: 'applicant' },
    ],
    ending: 'closed',
  },
  {
    title: 'students photograph for nothing',
    form: {
      ...person,
      purpose: 'study',
      project: 'Semesterarbeit Licht',
      crew: 4,
      equipment: false,
      drone: false,
    },
    steps: [
      complete,
      free,
      { task: 'decision', outcome: 'grant', data: { supervised: false } },
      { clock: 'shootingDay' },
      { task: 'after', outcome: 'intact' },
    ],
    ending: 'closed',
  },
  {
    title: 'an album needs no permit',
    form: {
      ...person,
      purpose: 'private',
      project: 'Familienausflug',
      crew: 5,
      equipment: false,
      drone: false,
    },
    steps: [complete],
    ending: 'notNeeded',
  },
  {
    title: 'a crane in the parterre is refused',
    form: { ...person, organisation: 'Glanz Werbung', purpose: 'advertising', drone: false },
    steps: [
      complete,
      { task: 'location', outcome: 'otherSpot', data: { spot: 'Graft' } },
      { task: 'garden', outcome: 'harmful', data: { harm: 'Buchs und Wege.' } },
      refuse,
      { clock: 'hearingPeriod' },
      refuse,
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
