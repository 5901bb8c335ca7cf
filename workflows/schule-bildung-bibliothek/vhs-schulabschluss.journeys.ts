import type { Journey } from '@amtsweg/procedure';

const form = {
  familyName: 'Karimi',
  givenNames: 'Reza',
  address: 'Hainhölzer Straße 15, 30159 Hannover',
  birthDate: '2002-05-30',
  firstLanguage: 'Dari',
  benefits: false,
  payment: 'transfer',
  schoolYears: 8,
  lastSchool: 'Oberschule Peine, 2018',
  held: 'none',
  wanted: 'lower',
  time: 'evening',
  foreign: false,
};
const inCourse = [
  { task: 'formalCheck', outcome: 'complete' },
  { task: 'advice', outcome: 'goOn' },
  { task: 'placement', outcome: 'ready', data: { course: 'Hauptschulabschluss abends, ab August' } },
  { event: 'acceptOffer', by: 'applicant' } as const,
];
const register = (registerBy: string) => [
  { task: 'learning', outcome: 'register', data: { registerBy } },
  { clock: 'registrationDay' },
  { event: 'admission', by: 'authority', data: { result: 'admitted' } } as const,
];
const result = (outcome: string) =>
  ({ event: 'examResult', by: 'authority', data: { result: outcome } }) as const;

const journeys: readonly Journey[] = [
  {
    title: 'he fails once, tries again and has his certificate',
    form,
    steps: [
      ...inCourse,
      { task: 'charge', outcome: 'paid', data: { receivedOn: '{today}' } },
      ...register('2027-02-15'),
      result('failed'),
      { task: 'repetition', outcome: 'again' },
      { task: 'learning', outcome: 'another' },
      ...register('2029-02-15'),
      result('passed'),
    ],
    ending: 'closed',
  },
  {
    title: 'a boy of fifteen has to go to school',
    form: { ...form, birthDate: '2010-10-01', schoolYears: 7 },
    steps: [{ task: 'formalCheck', outcome: 'complete' }],
    ending: 'notPossible',
  },
  {
    title: 'a mother on benefits fails twice',
    form: { ...form, givenNames: 'Nasrin', benefits: true },
    steps: [
      ...inCourse,
      ...register('2027-02-15'),
      result('failed'),
      { task: 'repetition', outcome: 'again' },
      ...register('2028-02-15'),
      result('failed'),
    ],
    ending: 'leftCourse',
  },
];

export default journeys;
