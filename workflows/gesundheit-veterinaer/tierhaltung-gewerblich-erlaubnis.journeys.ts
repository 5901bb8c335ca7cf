import { permitSteps as step, type Journey } from '@amtsweg/procedure';

const form = {
  applicantType: 'person',
  familyName: 'Brüggemann',
  givenNames: 'Wiebke',
  birthDate: '1986-04-22',
  birthPlace: 'Nienburg',
  address: 'Am Rittergut 4, 30657 Hannover',
  headName: 'Wiebke Brüggemann',
  training: 'profession',
  bans: false,
  activity: 'keeping',
  species: [
    { name: 'Hund', number: 20 },
    { name: 'Katze', number: 10 },
  ],
  maximum: 30,
  premises: 'Am Rittergut 4, 30657 Hannover',
  newPremises: false,
  rooms: 'Zwölf Zwinger, Auslauf 800 m², Quarantäneraum.',
};
const found = [
  step.complete,
  step.clean,
  { task: 'talk', outcome: 'proven', data: { protocol: 'Sicher in allen Fragen.' } },
] as const;
const fewer = {
  task: 'inspection',
  outcome: 'limited',
  data: { seenOn: '{today}', maximum: 22, defects: 'Zu wenig Auslauf.' },
} as const;

const journeys: readonly Journey[] = [
  {
    title: 'a boarding kennel is permitted for fewer animals, controlled, and given up',
    form,
    steps: [
      ...found,
      fewer,
      step.grant({ scope: 'Hunde- und Katzenpension', maximum: 22 }),
      step.fee(30),
      step.signed,
      step.paid,
      step.final,
      { clock: 'recurringControl' },
      { task: 'control', outcome: 'inOrder' },
      { event: 'keepingEnded', by: 'applicant', data: { whereabouts: 'Alle Tiere abgeholt.' } },
    ],
    ending: 'closed',
  },
  {
    title: 'who does not know the animals is refused',
    form: { ...form, training: 'experience' },
    steps: [
      step.complete,
      step.clean,
      { task: 'talk', outcome: 'lacking', data: { reason: 'Keine Kenntnis der Gruppenhaltung.' } },
      { task: 'inspection', outcome: 'suitable', data: { seenOn: '{today}' } },
      step.refuse('expertise', 'Das Fachgespräch ist nicht bestanden.'),
      step.silence,
      step.refuse('expertise', 'Das Fachgespräch ist nicht bestanden.'),
      step.fee(16),
      step.signed,
      step.refusalPaid,
      step.refusalFinal,
    ],
    ending: 'rejected',
  },
];

export default journeys;
