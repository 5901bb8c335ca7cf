import type { Journey } from '@amtsweg/procedure';

const person = {
  electionOn: '2026-06-21',
  familyName: 'Lütke-Foster',
  givenNames: 'Andrea',
  birthDate: '1974-12-03',
  passport: 'C01X00T47',
  address: '14 Harbour Terrace, Dunedin 9016, Neuseeland',
  lastMunicipality: 'Hannover',
  oath: true,
};
const emigrant = { ...person, track: 'lived', livedFrom: '1974-12-03', livedUntil: '2009-03-31' };
const complete = { task: 'formalCheck', outcome: 'complete' };
const entered = { task: 'entry', outcome: 'entered', data: { number: 'A-118', constituency: 41 } };

const journeys: readonly Journey[] = [
  {
    title: 'an emigrant of 2009 is entered and gets her papers by air mail in May',
    form: emigrant,
    steps: [
      complete,
      { clock: 'nationalReply' },
      entered,
      { clock: 'ballotsReady' },
      { clock: 'electionEnd' },
    ],
    ending: 'closed',
  },
  {
    title: 'who left more than twenty-five years ago and claims nothing else is refused',
    form: { ...emigrant, livedUntil: '1999-05-01' },
    steps: [
      complete,
      { event: 'objection', by: 'applicant', data: { ground: 'Ich lese täglich deutsche Zeitungen.' } },
      {
        task: 'objectionDecision',
        outcome: 'dismissed',
        data: { reason: 'Das genügt nach BVerfG und Gesetz nicht.' },
      },
      { clock: 'complaintPeriod' },
    ],
    ending: 'rejected',
  },
  {
    title: 'a cross-border worker is familiar, but the form came too late',
    form: {
      ...person,
      electionOn: '2026-01-25',
      track: 'familiar',
      familiarity: 'Ich arbeite seit zehn Jahren in Hannover und zahle hier Steuern.',
    },
    steps: [complete, { clock: 'objectionEnd' }],
    ending: 'rejected',
  },
  {
    title: 'she comes home before the election, and the new town enters her',
    form: emigrant,
    steps: [
      complete,
      { clock: 'nationalReply' },
      entered,
      { event: 'returned', by: 'authority', data: { municipality: 'Stadt Kiel' } },
      { task: 'striking', outcome: 'struck' },
    ],
    ending: 'transferred',
  },
];

export default journeys;
