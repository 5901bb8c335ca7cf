import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  organisation: 'enercity Netz GmbH',
  contact: 'Kübra Şahin',
  address: 'Auf der Papenburg 18, 30459 Hannover',
  phone: '0511 4300',
  lineType: 'supply',
  contractReference: 'Konzessionsvertrag Strom 2014',
  location: 'Voßstraße 12 bis 18, Nordseite',
  surfaces: [
    { part: 'footway', paving: 'slabs', squareMetres: 38.5 },
    { part: 'carriageway', paving: 'asphalt', squareMetres: 12 },
  ],
  depth: 0.8,
  trees: true,
  start: '2026-03-02',
  end: '2026-03-20',
  contractor: 'Nordtiefbau Leine GmbH',
};
const telecom = {
  organisation: 'Leinefaser GmbH',
  contact: 'Jens Möhle',
  address: 'Vahrenwalder Straße 9, 30165 Hannover',
  phone: '0511 770011',
  lineType: 'telecom',
  telecomRight: 'BNetzA vom 14.05.2019, Az. 213-4/8832',
  location: 'Kollenrodtstraße 1 bis 60',
  surfaces: [{ part: 'footway', paving: 'slabs', squareMetres: 240 }],
  depth: 0.6,
  trees: false,
  start: '2026-06-01',
  end: '2026-07-31',
  contractor: 'Glasbau Nord GmbH',
};
const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete', data: { completeOn: '{today}' } };
const opinion = (event: string, data = { result: 'agrees' }): JourneyStep => ({
  event,
  by: 'authority',
  data,
});
const judge = { task: 'signature', outcome: 'signed' } as const;
const refuse: JourneyStep = {
  task: 'decision',
  outcome: 'refuse',
  data: {
    ground: '§ 18 Abs. 1 NStrG, Schutz der Straße',
    reason: 'Die Fahrbahn wurde 2024 grundhaft erneuert; bis 2029 gilt eine Aufbruchsperre.',
  },
};

const journeys: readonly Journey[] = [
  {
    title: 'a supply line is laid, accepted after repair and kept sound for five years',
    form,
    steps: [
      complete,
      opinion('linesOpinion'),
      { clock: 'trafficOpinionPeriod' },
      { task: 'trafficOverdue', outcome: 'proceed' },
      {
        ...opinion('treesOpinion'),
        data: { result: 'agreesWithProvisions', statement: 'Handschachtung im Wurzelbereich.' },
      },
      {
        task: 'decision',
        outcome: 'grant',
        data: {
          restoration: 'endgültig durch die Bauherrschaft nach ZTV A-StB',
          provisions: [{ text: 'Im Wurzelbereich ist von Hand zu schachten.', reason: 'Schutz der Linden.' }],
        },
      },
      judge,
      { task: 'permitPayment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { clock: 'permitActionPeriod' },
      { event: 'begun', by: 'applicant', data: { begunOn: '{today}', photos: true } },
      { event: 'restored', by: 'applicant', data: { restoredOn: '{today}', compaction: true } },
      { task: 'acceptance', outcome: 'defective', data: { reason: 'Kante von 12 mm am Anschluss.' } },
      { event: 'restored', by: 'applicant', data: { restoredOn: '{today}', compaction: true } },
      { task: 'acceptance', outcome: 'accepted', data: { acceptedOn: '{today}' } },
      { clock: 'liability' },
      { task: 'lastLook', outcome: 'sound' },
    ],
    ending: 'closed',
  },
  {
    title: 'a telecommunication line counts as consented to after three months of silence',
    form: telecom,
    steps: [
      complete,
      opinion('linesOpinion'),
      { clock: 'decisionPeriod' },
      { clock: 'deemedFinality' },
      { clock: 'startDue' },
      { task: 'notBegun', outcome: 'unused' },
    ],
    ending: 'deemedApproved',
  },
  {
    title:
      'a burst pipe is dug up at once and permitted afterwards, and an abandoned hole is closed by the city',
    form: { ...form, emergency: true, trees: false, start: '2026-01-09', end: '2026-01-16' },
    steps: [
      complete,
      opinion('trafficOpinion'),
      {
        task: 'decision',
        outcome: 'grant',
        data: { restoration: 'vorläufig, endgültig durch die Stadt auf Ihre Kosten' },
      },
      judge,
      { clock: 'worksEnd' },
      {
        task: 'notRestored',
        outcome: 'abandoned',
        data: { reason: 'Die Grube ist offen, die Firma ist nicht erreichbar.' },
      },
      { task: 'substitution', outcome: 'done' },
      { task: 'permitPayment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { clock: 'permitActionPeriod' },
    ],
    ending: 'closed',
  },
  {
    title: 'a road renewed lately is not opened, and the hearing changes nothing',
    form: { ...form, trees: false },
    steps: [
      complete,
      opinion('linesOpinion'),
      opinion('trafficOpinion'),
      refuse,
      { clock: 'hearingPeriod' },
      refuse,
      judge,
      { task: 'refusalPayment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
