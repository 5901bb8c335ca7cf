import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  familyName: 'von Döhren',
  givenNames: 'Wiebke',
  birthDate: '1979-09-09',
  birthPlace: 'Nienburg',
  nationalities: 'deutsch',
  address: 'Am Mittelfelde 30, 30519 Hannover',
  kind: 'annual',
  years: 3,
  from: '2026-04-01',
  request: 'renewal',
  licenceNumber: 'JS 2023/88',
  insuredUntil: '2029-03-31',
  weapons: true,
};
const young = {
  familyName: 'Kaczmarek',
  givenNames: 'Filip',
  birthDate: '2004-12-01',
  birthPlace: 'Hannover',
  nationalities: 'deutsch',
  address: 'Gartenallee 17, 30449 Hannover',
  kind: 'annual',
  years: 1,
  from: '2026-04-01',
  request: 'first',
  examination: 'Hannover, 08.11.2025',
  insuredUntil: '2027-03-31',
  weapons: false,
};
const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
const answers = ['criminal', 'prosecution', 'police', 'constitution'].map((id): JourneyStep => ({
  event: `${id}Opinion`,
  by: 'authority',
  data: { result: 'agrees' },
}));
const issued: readonly JourneyStep[] = [
  { task: 'decision', outcome: 'grant' },
  { task: 'payment', outcome: 'paid', data: { receivedOn: '{today}' } },
  { task: 'making', outcome: 'made', data: { number: 'JS 2026/041' } },
  { task: 'handover', outcome: 'handedOver', data: { on: '{today}' } },
];
const refuse: JourneyStep = {
  task: 'decision',
  outcome: 'refuse',
  data: {
    ground: '§ 4 Abs. 1 Nr. 2, § 6 WaffG',
    reason: 'Das Zeugnis nach § 6 Abs. 3 WaffG wurde nicht vorgelegt.',
  },
};

const journeys: readonly Journey[] = [
  {
    title: 'a licence is renewed for three hunting years and expires on 31 March',
    form,
    steps: [complete, ...answers, ...issued, { clock: 'validity' }],
    ending: 'closed',
  },
  {
    title: 'whoever is under 25 and brings no certificate gets no first licence',
    form: young,
    steps: [
      complete,
      ...answers,
      { clock: 'certificatePeriod' },
      { task: 'certificateOverdue', outcome: 'conclude', data: { reason: 'Das Zeugnis ging nicht ein.' } },
      refuse,
      { clock: 'hearingPeriod' },
      refuse,
      { task: 'refusalPayment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
  {
    title: 'the insurance ends, the licence is declared invalid and taken in',
    form: { ...form, insuredUntil: '2027-12-31' },
    steps: [
      complete,
      ...answers,
      ...issued,
      { event: 'insuranceEnded', by: 'authority', data: { endedOn: '{today}' } },
      { clock: 'revocationHearingPeriod' },
      {
        task: 'revocation',
        outcome: 'revoke',
        data: {
          ground: '§ 18 Satz 1, § 17 Abs. 1 Nr. 4 BJagdG',
          reason: 'Eine neue Versicherung wurde nicht nachgewiesen.',
        },
      },
      { clock: 'revocationActionPeriod' },
      { task: 'surrender', outcome: 'returned', data: { returnedOn: '{today}' } },
    ],
    ending: 'revoked',
  },
];

export default journeys;
