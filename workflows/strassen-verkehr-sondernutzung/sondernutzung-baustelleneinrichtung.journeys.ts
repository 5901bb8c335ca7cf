import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  applicantType: 'company',
  organisation: 'Gerüstbau Öhlmann GmbH',
  familyName: 'Öhlmann',
  givenNames: 'Sören',
  address: 'Davenstedter Straße 60, 30453 Hannover',
  objects: [{ kind: 'scaffold', length: 22.5, width: 1.2 }],
  location: 'Jakobistraße 41',
  zone: 'district',
  footwayLeft: 1.3,
  carriageway: false,
  start: '2026-02-02',
  end: '2026-03-29',
};
const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
const grant: JourneyStep = {
  task: 'decision',
  outcome: 'grant',
  data: {
    validUntil: '2026-03-29',
    provisions: [{ text: 'Das Gerüst ist nachts zu beleuchten.', reason: 'Verkehrssicherung.' }],
  },
};
const paid: JourneyStep = { task: 'permitPayment', outcome: 'paid', data: { receivedOn: '{today}' } };
const refuse: JourneyStep = {
  task: 'decision',
  outcome: 'refuse',
  data: {
    ground: '§ 18 Abs. 1 NStrG, Barrierefreiheit',
    reason: 'Der Gehweg wäre auf 0,60 m verengt, eine Umleitung über die Fahrbahn ist nicht möglich.',
  },
};

const journeys: readonly Journey[] = [
  {
    title: 'a scaffold that narrows the footway stands with consent, and the broken slab is replaced',
    form,
    steps: [
      complete,
      { event: 'trafficOpinion', by: 'authority', data: { result: 'agrees' } },
      grant,
      paid,
      { clock: 'permitActionPeriod' },
      { event: 'cleared', by: 'applicant', data: { clearedOn: '{today}' } },
      { task: 'clearance', outcome: 'defective', data: { reason: 'Zwei Gehwegplatten sind gebrochen.' } },
      { event: 'cleared', by: 'applicant', data: { clearedOn: '{today}' } },
      { task: 'clearance', outcome: 'clean' },
    ],
    ending: 'closed',
  },
  {
    title: 'a skip on the rescue way is refused after the hearing',
    form: {
      ...form,
      objects: [{ kind: 'skip', length: 6, width: 2.5 }],
      footwayLeft: 1.8,
      end: '2026-02-08',
    },
    steps: [
      complete,
      refuse,
      { event: 'statement', by: 'applicant', data: { statement: 'Es sind nur fünf Tage.' } },
      refuse,
      { task: 'refusalPayment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
  {
    title: 'a storage area that grows over the footway is revoked',
    form: { ...form, objects: [{ kind: 'fence', length: 12, width: 3 }], footwayLeft: 2.2 },
    steps: [
      complete,
      grant,
      paid,
      { clock: 'permitActionPeriod' },
      { event: 'complaint', by: 'clerk', data: { complaint: 'Bauzaun steht bis zur Bordkante.' } },
      { task: 'control', outcome: 'revoke', data: { reason: 'Die Fläche ist um 14 m² überschritten.' } },
      { clock: 'revocationHearingPeriod' },
      {
        task: 'revocation',
        outcome: 'revoke',
        data: {
          ground: '§ 49 Abs. 2 Satz 1 Nr. 2 VwVfG',
          reason: 'Die Auflage zur Restbreite ist nicht erfüllt.',
        },
      },
      { clock: 'revocationActionPeriod' },
      { task: 'clearance', outcome: 'clean' },
    ],
    ending: 'revoked',
  },
];

export default journeys;
