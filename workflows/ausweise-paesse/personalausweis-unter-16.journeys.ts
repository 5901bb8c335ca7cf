import type { Journey, JourneyStep } from '@amtsweg/procedure';
import { body, delivered, erased, paid, person, unclaimed } from './sample-steps.js';

const form = {
  ...person,
  ...body,
  givenNames: 'Emil',
  birthDate: '2013-09-21',
  height: 152,
  custody: 'sole',
  parent: { name: 'Aylin Öztürk-Lindemann' },
  livesWith: 'applicant',
  photo: 'cloud',
  handover: 'pickup',
};
const taken: JourneyStep = {
  task: 'attendance',
  outcome: 'taken',
  data: { competence: 'here', fingerprints: 'taken', signature: 'given' },
};
const toddler = { ...form, birthDate: '2022-04-11', height: 98, givenNames: 'Ida' };
const agreed: JourneyStep = { task: 'custody', outcome: 'agreed' };
const approve: JourneyStep = { task: 'examination', outcome: 'approve' };
const collected: JourneyStep = {
  task: 'pickup',
  outcome: 'collected',
  data: { collectedOn: '{today}', collector: 'representative', former: 'none' },
};

const journeys: readonly Journey[] = [
  {
    title: 'a boy of twelve gets a card without online function',
    form,
    steps: [taken, agreed, approve, paid, delivered, collected, erased],
    ending: 'closed',
  },
  {
    title: 'a toddler leaves neither prints nor signature, and the needy mother pays nothing',
    form: { ...toddler, needy: true },
    steps: [
      { task: 'attendance', outcome: 'taken', data: { competence: 'here' } },
      agreed,
      approve,
      { task: 'exemption', outcome: 'exempt', data: { ground: 'Bescheid über Bürgergeld' } },
      delivered,
      collected,
    ],
    ending: 'closed',
  },
  {
    title: 'a child that is not German is refused after the finding of the nationality authority',
    form,
    steps: [
      taken,
      agreed,
      { task: 'examination', outcome: 'nationalityDoubt' },
      { event: 'nationalityFound', by: 'authority', data: { result: 'notGerman' } },
      { clock: 'hearingPeriod' },
      {
        task: 'decision',
        outcome: 'refuse',
        data: { reason: 'Die Voraussetzungen des § 4 Abs. 3 StAG lagen bei der Geburt nicht vor.' },
      },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
  {
    title: 'a card that the parents never collect is destroyed',
    form,
    steps: [taken, agreed, approve, paid, delivered, ...unclaimed],
    ending: 'uncollected',
  },
];

export default journeys;
