import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  familyName: 'Çelebi',
  givenNames: 'Deniz',
  birthDate: '1999-05-17',
  birthPlace: 'Hannover',
  nationalities: 'deutsch',
  address: 'Stärkestraße 12, 30451 Hannover',
  kinds: ['alarm', 'irritant'],
  proceedings: false,
  treatment: false,
};
const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
const clean = (event: string): JourneyStep => ({ event, by: 'authority', data: { result: 'agrees' } });
const answers = [clean('criminalOpinion'), clean('prosecutionOpinion'), clean('constitutionOpinion')];
const refuse: JourneyStep = {
  task: 'decision',
  outcome: 'refuse',
  data: {
    ground: '§ 4 Abs. 1 Nr. 2, § 5 WaffG',
    reason:
      'Rechtskräftige Verurteilung wegen gefährlicher Körperverletzung zu 90 Tagessätzen (§ 5 Abs. 2 WaffG).',
  },
};

const journeys: readonly Journey[] = [
  {
    title: 'nobody knows anything against the applicant, and the card is handed out in person',
    form,
    steps: [
      complete,
      ...answers,
      { clock: 'policeOpinionPeriod' },
      { task: 'policeOverdue', outcome: 'remind' },
      clean('policeOpinion'),
      { task: 'decision', outcome: 'grant' },
      { task: 'handover', outcome: 'handedOver', data: { number: 'KWS 2026/118', on: '{today}' } },
      { task: 'permitPayment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { clock: 'permitActionPeriod' },
    ],
    ending: 'closed',
  },
  {
    title: 'a conviction stands against the licence',
    form: { ...form, proceedings: true },
    steps: [
      complete,
      ...answers,
      {
        event: 'policeOpinion',
        by: 'authority',
        data: { result: 'refuses', statement: 'Drei Einsätze wegen Körperverletzung seit 2023.' },
      },
      { task: 'decision', outcome: 'doubts' },
      { task: 'expertOpinion', outcome: 'refused', data: { reason: 'Das Gutachten ging nicht ein.' } },
      refuse,
      { event: 'statement', by: 'applicant', data: { statement: 'Die Tat liegt lange zurück.' } },
      refuse,
      { task: 'refusalPayment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
