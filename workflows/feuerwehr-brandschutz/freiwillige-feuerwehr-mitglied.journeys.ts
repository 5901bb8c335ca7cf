import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  familyName: 'Kowalczyk',
  givenNames: 'Łucja',
  birthDate: '1997-04-18',
  address: 'Davenstedter Straße 80, 30453 Hannover',
  phone: '0511 4455667',
  brigade: 'Davenstedt',
  section: 'operations',
  licences: 'b',
  otherService: false,
  youthWork: false,
};
const onProbation: readonly JourneyStep[] = [
  { task: 'formalCheck', outcome: 'complete' },
  { task: 'conduct', outcome: 'clean' },
  { event: 'examined', by: 'authority', data: { on: '{today}', result: 'fit' } },
  { task: 'vote', outcome: 'accepted' },
  { task: 'appointment', outcome: 'appointed', data: { number: 'FF-20881' } },
  { task: 'equipment', outcome: 'handedOut' },
  { clock: 'probation' },
];

const journeys: readonly Journey[] = [
  {
    title: 'a physicist joins, finishes the basic course late and serves until 67',
    form,
    steps: [
      ...onProbation,
      { task: 'finalVote', outcome: 'prolonged' },
      { clock: 'probation' },
      { task: 'finalVote', outcome: 'takenOver' },
      { clock: 'ageLimit' },
      { task: 'honour', outcome: 'transferred' },
      { task: 'returning', outcome: 'returned' },
    ],
    ending: 'closed',
  },
  {
    title: 'a boy of eleven enters the youth brigade without a doctor',
    form: {
      familyName: 'Bode',
      givenNames: 'Jannis',
      birthDate: '2014-08-08',
      address: 'Stockhardtweg 3, 30453 Hannover',
      phone: '0511 1122',
      parents: 'Silke und Arne Bode, einverstanden',
      brigade: 'Ahlem',
      section: 'youth',
      otherService: false,
      youthWork: false,
    },
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      { task: 'vote', outcome: 'accepted' },
      { task: 'appointment', outcome: 'appointed', data: { number: 'JF-771' } },
      { task: 'equipment', outcome: 'handedOut' },
      { event: 'leaving', by: 'applicant' },
      { task: 'returning', outcome: 'returned' },
    ],
    ending: 'closed',
  },
  {
    title: 'a trombonist who also looks after the children shows the certificate and moves away',
    form: {
      familyName: 'Grote',
      givenNames: 'Imke',
      birthDate: '1991-03-03',
      address: 'Harenberger Straße 2, 30453 Hannover',
      phone: '0511 7788',
      brigade: 'Limmer',
      section: 'music',
      otherService: false,
      youthWork: true,
    },
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      { task: 'conduct', outcome: 'clean' },
      { clock: 'commandoPeriod' },
      { event: 'withdraw', by: 'applicant', data: { reason: 'Umzug nach Bremen.' } },
    ],
    ending: 'withdrawn',
  },
  {
    title: 'a man who fails the medical is refused',
    form: { ...form, givenNames: 'Bogdan', birthDate: '1971-02-02' },
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      { task: 'conduct', outcome: 'clean' },
      { event: 'examined', by: 'authority', data: { on: '{today}', result: 'unfit' } },
      { clock: 'hearingPeriod' },
      { task: 'refusing', outcome: 'confirm', data: { reason: 'Nicht tauglich für den Einsatzdienst.' } },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
  {
    title: 'who never comes to training is dismissed after probation',
    form,
    steps: [
      ...onProbation,
      { task: 'finalVote', outcome: 'notTaken', data: { reason: 'Drei von vierzig Diensten besucht.' } },
      { event: 'statement', by: 'applicant', data: { statement: 'Ich war im Schichtdienst.' } },
      { task: 'refusing', outcome: 'confirm', data: { reason: 'Keine Teilnahme an der Ausbildung.' } },
      { clock: 'dismissalActionPeriod' },
    ],
    ending: 'dismissed',
  },
];

export default journeys;
