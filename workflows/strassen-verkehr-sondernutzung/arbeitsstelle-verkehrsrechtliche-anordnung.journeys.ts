import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  organisation: 'Nordtiefbau Leine GmbH',
  contact: 'Ewa Sørensen',
  address: 'Kabelkamp 8, 30179 Hannover',
  phone: '0511 660011',
  responsible: 'Jannik Wöhler',
  responsiblePhone: '0171 5550123',
  certificateDate: '2024-03-11',
  location: 'Sallstraße 20 bis 36',
  restriction: 'half',
  transit: true,
  signals: false,
  start: '2026-02-16',
  end: '2026-03-06',
  roadPermit: '66.1-AG-2026-014',
};
const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
const agrees = (event: string): JourneyStep => ({ event, by: 'authority', data: { result: 'agrees' } });
const fee = { feeCents: 12500, feeReason: 'Halbseitige Sperrung mit Buslinie.' };
const grant: JourneyStep = {
  task: 'decision',
  outcome: 'grant',
  data: { validUntil: '2026-03-06', signs: [{ number: '123', place: '50 m vor der Arbeitsstelle' }], ...fee },
};
const refuse: JourneyStep = {
  task: 'decision',
  outcome: 'refuse',
  data: {
    ground: '§ 45 Abs. 6 StVO, Verkehrszeichenplan',
    reason: 'Der Plan führt den Radverkehr in den Gegenverkehr.',
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
    title: 'signs are ordered, set up, corrected on site and taken down',
    form: { ...form, plan: 'rsa', ruleNumber: 'B I/6' },
    steps: [
      complete,
      agrees('policeOpinion'),
      agrees('transitOpinion'),
      grant,
      paid('permit'),
      { clock: 'permitActionPeriod' },
      { event: 'setUp', by: 'applicant', data: { setUpOn: '{today}' } },
      { task: 'acceptance', outcome: 'corrected', data: { correction: 'Zeichen 121 versetzt' } },
      { event: 'takenDown', by: 'applicant' },
    ],
    ending: 'closed',
  },
  {
    title: 'an unsafe plan for a full closure is refused',
    form: { ...form, plan: 'own', restriction: 'full' },
    steps: [
      complete,
      { task: 'planReview', outcome: 'notReleased', data: { reason: 'Keine Führung für den Radverkehr.' } },
      refuse,
      { clock: 'hearingPeriod' },
      refuse,
      paid('refusal'),
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
  {
    title: 'nobody sets up the signs and the order lapses',
    form: { ...form, plan: 'rsa', ruleNumber: 'B II/1', restriction: 'footway', transit: false },
    steps: [complete, grant, paid('permit'), { clock: 'permitActionPeriod' }, { clock: 'setUpDue' }],
    ending: 'lapsed',
  },
];

export default journeys;
