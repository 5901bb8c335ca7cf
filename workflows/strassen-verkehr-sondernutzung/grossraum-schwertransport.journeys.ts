import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  organisation: 'Schwerlast Leinetal GmbH & Co. KG',
  contact: 'Håkon Brüggemann',
  address: 'Hansastraße 40, 30419 Hannover',
  phone: '0511 790099',
  vemagsNumber: 'V26-0041882',
  term: 'single',
  from: '2026-02-09',
  until: '2026-02-20',
  plates: 'H-SL 800, H-SL 801, H-SL 802',
  cargo: 'Transformator 110 kV',
  indivisible: true,
  length: 48,
  width: 4.2,
  height: 4.6,
  mass: 186,
  axleLoad: 12,
  route: 'A 2 Anschlussstelle Herrenhausen, Westschnellweg, Umspannwerk Ricklingen',
  crossings: true,
};
const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
const agrees = (event: string): JourneyStep => ({ event, by: 'authority', data: { result: 'agrees' } });
const fee = { feeCents: 42000, feeReason: 'Drei Stellen angehört, Fahrtweg mit vier Bauwerken.' };
const grant: JourneyStep = {
  task: 'decision',
  outcome: 'grant',
  data: {
    escort: 'polizeiliche Begleitung',
    hours: '22 bis 5 Uhr, nicht Sonnabend und Sonntag',
    provisions: [{ text: 'Brücke Bremer Damm allein und mittig mit 5 km/h.', reason: 'Tragfähigkeit.' }],
    ...fee,
  },
};
const refuse: JourneyStep = {
  task: 'decision',
  outcome: 'refuse',
  data: {
    ground: 'VwV-StVO zu § 29 Abs. 3, III. 1',
    reason: 'Die Betonteile sind einzeln und damit teilbar.',
    ...fee,
  },
};
const paid = (prefix: string): JourneyStep => ({
  task: `${prefix}Payment`,
  outcome: 'paid',
  data: { receivedOn: '{today}' },
});

const journeys: readonly Journey[] = [
  {
    title: 'a transformer is carried with consent of bridge and rail and a police escort',
    form,
    steps: [
      complete,
      agrees('structuresOpinion'),
      { clock: 'policeOpinionPeriod' },
      { task: 'policeOverdue', outcome: 'proceed' },
      agrees('railOpinion'),
      grant,
      paid('permit'),
      { event: 'runAnnounced', by: 'applicant', data: { runOn: '2026-02-11' } },
      { task: 'escort', outcome: 'confirmed' },
      { event: 'givenUp', by: 'applicant' },
      { clock: 'permitActionPeriod' },
    ],
    ending: 'closed',
  },
  {
    title: 'divisible concrete parts are refused',
    form: {
      ...form,
      cargo: 'Betonfertigteile',
      indivisible: false,
      crossings: false,
      width: 3,
      length: 22,
      height: 4,
      mass: 48,
      axleLoad: 11,
    },
    steps: [
      complete,
      agrees('structuresOpinion'),
      refuse,
      { clock: 'hearingPeriod' },
      refuse,
      paid('refusal'),
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
  {
    title: 'a closed bridge ends the permanent permit',
    form: {
      ...form,
      term: 'permanent',
      until: '2028-02-08',
      width: 3,
      length: 20,
      height: 4,
      mass: 41,
      axleLoad: 11,
      crossings: false,
    },
    steps: [
      complete,
      { ...grant, data: { escort: 'keine', hours: '9 bis 15 Uhr', ...fee } },
      paid('permit'),
      { clock: 'permitActionPeriod' },
      { event: 'runAnnounced', by: 'applicant', data: { runOn: '2027-02-11' } },
      { event: 'routeChange', by: 'authority', data: { route: 'über Bremer Damm' } },
      {
        task: 'rerouting',
        outcome: 'notCovered',
        data: { reason: 'Der Bremer Damm ist auf 40 t beschränkt.' },
      },
      { clock: 'revocationHearingPeriod' },
      {
        task: 'revocation',
        outcome: 'revoke',
        data: { ground: '§ 49 Abs. 2 Satz 1 Nr. 3 VwVfG', reason: 'Kein tragfähiger Fahrtweg mehr.' },
      },
      { clock: 'revocationActionPeriod' },
    ],
    ending: 'revoked',
  },
];

export default journeys;
