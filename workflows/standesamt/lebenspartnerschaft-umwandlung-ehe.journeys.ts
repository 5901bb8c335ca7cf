import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  first: {
    givenNames: 'Bärbel',
    familyName: 'Timm',
    birthDate: '1958-07-07',
    birthOffice: 'Standesamt Stade',
    address: 'Deisterstraße 60, 30449 Hannover',
    residentHere: true,
  },
  second: {
    givenNames: 'Karin',
    familyName: 'Oppermann',
    birthDate: '1961-01-15',
    birthOffice: 'Standesamt Hannover',
    address: 'Deisterstraße 60, 30449 Hannover',
    residentHere: true,
  },
  abroad: false,
  foundedOn: '2004-05-28',
  foundedAt: 'Standesamt Hannover',
  registeredHere: true,
  hasName: false,
  ceremony: true,
};
const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
const appointed: readonly JourneyStep[] = [
  complete,
  { task: 'existence', outcome: 'exists' },
  { task: 'payment', outcome: 'paid', data: { receivedOn: '{today}' } },
  { task: 'scheduling', outcome: 'agreed', data: { on: '{today}', time: '11:00', interpreter: false } },
];

const journeys: readonly Journey[] = [
  {
    title: 'after twenty years of partnership two women marry and choose a name now',
    form,
    steps: [
      ...appointed,
      { task: 'declaration', outcome: 'declared', data: { declaredOn: '{today}', marriageName: 'Timm' } },
      { task: 'marriageEntry', outcome: 'entered', data: { registerNumber: 'E 340/2026' } },
      { task: 'partnershipNote', outcome: 'entered' },
    ],
    ending: 'closed',
  },
  {
    title: 'at the table one of them does not say yes',
    form,
    steps: [
      ...appointed,
      { task: 'declaration', outcome: 'oneOnly', data: { reason: 'Frau Oppermann möchte nicht.' } },
      {
        task: 'refusalNotice',
        outcome: 'signed',
        data: { noticeReasons: 'Beide müssen die Erklärung gemeinsam abgeben.' },
      },
    ],
    ending: 'rejected',
  },
  {
    title: 'a partnership founded before a notary in Bavaria is told to the office that keeps it',
    form: { ...form, registeredHere: false, foundedAt: 'Standesamt Coburg', hasName: true, ceremony: false },
    steps: [
      ...appointed,
      { task: 'declaration', outcome: 'declared', data: { declaredOn: '{today}' } },
      { task: 'marriageEntry', outcome: 'entered', data: { registerNumber: 'E 341/2026' } },
    ],
    ending: 'closed',
  },
  {
    title: 'two partners from Laatzen belong before the registrar of their own town',
    form: {
      ...form,
      first: { ...form.first, residentHere: false },
      second: { ...form.second, residentHere: false },
    },
    steps: [complete],
    ending: 'transferred',
  },
];

export default journeys;
