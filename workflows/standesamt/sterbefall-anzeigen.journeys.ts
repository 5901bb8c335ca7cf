import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  deceased: { givenNames: 'Hildegard', familyName: 'Möhle', birthName: 'Grothe', birthDate: '1938-02-17' },
  diedOn: '2026-01-10',
  diedIn: 'Pflegeheim Eilenriede, Bevenser Weg 10, Hannover',
  manner: 'natural',
  lastResidence: 'Bevenser Weg 10, 30625 Hannover',
  maritalStatus: 'widowed',
  spouseName: 'Karl Möhle',
  minorHeirs: false,
  estate: true,
  notifier: 'undertaker',
  notifierName: 'Bestattungshaus Wiese GmbH',
  notifierAddress: 'Baumschulenallee 32, 30625 Hannover',
  copies: 4,
};
const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
const recorded: JourneyStep = {
  task: 'recording',
  outcome: 'recorded',
  data: {
    registerNumber: 'S 41/2026',
    givenNames: 'Hildegard',
    familyName: 'Möhle',
    birthName: 'Grothe',
    birthDate: '1938-02-17',
    maritalStatus: 'verwitwet',
    diedAt: '10. Januar 2026, 06:40 Uhr',
    diedIn: 'Hannover',
    unproved: false,
  },
};

const journeys: readonly Journey[] = [
  {
    title: 'an undertaker notifies, and the death is recorded within two days',
    form,
    steps: [complete, { task: 'examination', outcome: 'proved' }, recorded],
    ending: 'closed',
  },
  {
    title: 'an unexplained death waits for the police, and a paper comes after the postponement',
    form: { ...form, manner: 'unclear' },
    steps: [
      complete,
      { clock: 'policeReply' },
      { task: 'policeReminder', outcome: 'asked' },
      {
        event: 'policeNotice',
        by: 'authority',
        data: {
          authority: 'Polizeidirektion Hannover',
          reference: '2026/4711',
          timeOfDeath: '9. bis 10. Januar 2026',
        },
      },
      { task: 'examination', outcome: 'postpone', data: { lacking: 'Eheurkunde' } },
      { event: 'supplement', by: 'applicant' },
      { task: 'examination', outcome: 'proved' },
      recorded,
    ],
    ending: 'closed',
  },
  {
    title: 'a death in Garbsen is handed to the registry office there',
    form,
    steps: [
      { task: 'formalCheck', outcome: 'diedElsewhere', data: { competentOffice: 'Standesamt Garbsen' } },
    ],
    ending: 'transferred',
  },
];

export default journeys;
