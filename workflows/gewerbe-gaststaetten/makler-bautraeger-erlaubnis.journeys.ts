import { permitSteps as step, type Journey } from '@amtsweg/procedure';

const form = {
  applicantType: 'company',
  registeredName: 'Leinebogen Wohnbau GmbH',
  registerNumber: 'Amtsgericht Hannover, HRB 219440',
  familyName: 'Ørsted',
  givenNames: 'Maja',
  birthDate: '1981-05-19',
  birthPlace: 'Flensburg',
  address: 'Hildesheimer Straße 265, 30519 Hannover',
  activities: ['developer'],
  recordsRequested: true,
  proceedings: false,
  convictions: false,
  insolvency: false,
  taxCertificate: 'attached',
};
const examined = [step.completeToday, step.clean, step.opinion('insolvencyCourt')];
const granted = [...examined, step.grant({ scope: 'Bauträger' }), step.fee(40), step.signed];
const ended = { event: 'businessEnded', by: 'applicant', data: { endedOn: '{today}' } } as const;

const journeys: readonly Journey[] = [
  {
    title: 'a developer is licensed, audited every year and gives up the business',
    form,
    steps: [
      ...granted,
      step.paid,
      step.final,
      { task: 'audit', outcome: 'inOrder' },
      { clock: 'auditPeriod' },
      { task: 'auditSupervision', outcome: 'proceedings', data: { caseNumber: '32.2-2027/0114' } },
      ended,
    ],
    ending: 'closed',
  },
  {
    title: 'silence grants the brokerage, and the loans become a case of their own',
    form: { ...form, activities: ['brokerage', 'loans'] },
    steps: [
      step.completeToday,
      step.clean,
      { clock: 'decisionPeriod' },
      { task: 'loans', outcome: 'separated', data: { caseNumber: '32.2-2026/0907' } },
      { clock: 'trainingPeriod' },
      { task: 'training', outcome: 'fulfilled' },
      ended,
      { clock: 'deemedFinality' },
    ],
    ending: 'deemedApproved',
  },
  {
    title: 'loans alone are not granted by silence: a broker deep in debt is refused',
    form: { ...form, activities: ['loans'], insolvency: true },
    steps: [
      step.completeToday,
      step.entries('insolvency', 'Verfahren 905 IN 77/26 eröffnet'),
      { clock: 'decisionPeriod' },
      step.opinion('insolvencyCourt', 'refuses', 'Das Verfahren läuft.'),
      step.refuse('assets', 'Über das Vermögen ist das Insolvenzverfahren eröffnet.'),
      step.silence,
      step.refuse('assets', 'Über das Vermögen ist das Insolvenzverfahren eröffnet.'),
      step.fee(20),
      step.signed,
      step.refusalPaid,
      step.refusalFinal,
    ],
    ending: 'rejected',
  },
];

export default journeys;
