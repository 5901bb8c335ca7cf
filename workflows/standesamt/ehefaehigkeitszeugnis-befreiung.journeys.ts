import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  givenNames: 'Chidi',
  familyName: 'Okonkwo',
  birthDate: '1993-06-18',
  birthPlace: 'Enugu, Nigeria',
  nationality: 'nigerianisch',
  address: 'Vahrenwalder Straße 5, 30165 Hannover',
  residence: 'germany',
  certificateState: 'noneIssued',
  status: 'single',
  partnerName: 'Miriam Ostermann',
  registrationFile: '34.30.10-2026/12',
  netIncome: 310000,
};
const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
const decided = (result: string): JourneyStep => ({
  event: 'higherCourtDecision',
  by: 'authority',
  data: { result, reference: '17 VA 31/26', decidedOn: '{today}' },
});

const journeys: readonly Journey[] = [
  {
    title: 'the court asks back once and exempts for six months',
    form,
    steps: [
      complete,
      { task: 'report', outcome: 'supported' },
      {
        event: 'courtQuestion',
        by: 'authority',
        data: { question: 'Ledigkeitsbescheinigung neueren Datums' },
      },
      { task: 'supplementing', outcome: 'sentOn' },
      { clock: 'courtReply' },
      { task: 'inquiry', outcome: 'asked' },
      decided('granted'),
      { task: 'valid', outcome: 'used' },
    ],
    ending: 'closed',
  },
  {
    title: 'nobody marries while the exemption is good',
    form,
    steps: [
      complete,
      { task: 'report', outcome: 'supported' },
      decided('granted'),
      { clock: 'exemptionValidity' },
    ],
    ending: 'closed',
  },
  {
    title: 'the court refuses, and its own decision tells the remedy',
    form: { ...form, status: 'divorced' },
    steps: [
      complete,
      { task: 'report', outcome: 'doubtful', data: { concerns: 'Die Scheidung ist nicht anerkannt.' } },
      decided('refused'),
    ],
    ending: 'rejected',
  },
];

export default journeys;
