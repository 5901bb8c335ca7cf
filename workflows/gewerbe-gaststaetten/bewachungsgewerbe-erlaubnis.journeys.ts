import { permitSteps as step, type Journey, type JourneyStep } from '@amtsweg/procedure';

const form = {
  applicantType: 'person',
  familyName: 'Wójcik',
  givenNames: 'Marek',
  birthDate: '1984-02-27',
  birthPlace: 'Peine',
  address: 'Göttinger Chaussee 12, 30453 Hannover',
  tasks: ['premises', 'events'],
  weapons: false,
  staff: 14,
  expertise: 'exam',
  recordsRequested: true,
  proceedings: false,
  association: false,
  insurer: 'Leine Versicherung AG, BH 4410-77',
};
const proven = ['expertise', 'funds', 'insurance'].map((task): JourneyStep => ({ task, outcome: 'proven' }));
const answers = [step.opinion('police'), step.opinion('tax')];

const journeys: readonly Journey[] = [
  {
    title: 'a guard business is licensed, entered, checked again after five years and given up',
    form,
    steps: [
      step.complete,
      step.clean,
      ...proven,
      ...answers,
      { clock: 'constitutionPeriod' },
      { task: 'constitutionOverdue', outcome: 'remind' },
      step.opinion('constitution'),
      step.grant({ provisions: 'Das Wachbuch ist zwei Jahre aufzubewahren.' }),
      step.fee(48),
      step.signed,
      { task: 'guardRegister', outcome: 'entered', data: { registerId: 'BWR-30-118820' } },
      step.paid,
      step.final,
      { clock: 'renewedCheck' },
      { task: 'renewal', outcome: 'reliable' },
      { event: 'guardingEnded', by: 'applicant', data: { endedOn: '{today}' } },
    ],
    ending: 'closed',
  },
  {
    title: 'an applicant of whom the intelligence service knows is refused after a hearing',
    form,
    steps: [
      step.complete,
      step.entries('criminalFull', 'Gefährliche Körperverletzung, 2023'),
      ...proven,
      ...answers,
      step.opinion('constitution', 'refuses', 'Bezüge zu einer verbotenen Vereinigung.'),
      step.refuse('reliability', 'Verurteilung und Mitgliedschaft tragen die Regelvermutung des Satzes 4.'),
      step.statement('Ich bin ausgetreten.'),
      step.refuse('reliability', 'Der Austritt liegt keine zehn Jahre zurück.'),
      step.fee(30),
      step.signed,
      step.refusalPaid,
      step.refusalFinal,
    ],
    ending: 'rejected',
  },
];

export default journeys;
