import type { Journey, JourneyStep } from '@amtsweg/procedure';
import { body, delivered, erased, paid, person, unclaimed } from './sample-steps.js';

const form = {
  ...person,
  ...body,
  givenNames: 'Mila',
  birthDate: '2017-06-02',
  height: 128,
  custody: 'joint',
  parent: { name: 'Aylin Öztürk-Lindemann' },
  otherParent: 'Hendrik Lindemann',
  livesWith: 'both',
  pages: '32',
  photo: 'office',
  handover: 'pickup',
};
const taken: JourneyStep = { task: 'attendance', outcome: 'taken', data: { competence: 'here' } };
const agreed: JourneyStep = { task: 'custody', outcome: 'agreed' };
const disputed: JourneyStep = { task: 'custody', outcome: 'disputed' };
const captured: JourneyStep = {
  task: 'childCapture',
  outcome: 'captured',
  data: { fingerprints: 'taken' },
};
const approve: JourneyStep = { task: 'examination', outcome: 'approve' };
const collected: JourneyStep = {
  task: 'pickup',
  outcome: 'collected',
  data: { collectedOn: '{today}', collector: 'representative', former: 'none' },
};

const journeys: readonly Journey[] = [
  {
    title: 'both parents agree and a child of eight gets a passport without signature',
    form,
    steps: [taken, agreed, captured, approve, paid, delivered, collected, erased],
    ending: 'closed',
  },
  {
    title: 'the father is against it and the family court lets the mother decide, for a needy family',
    form: { ...form, livesWith: 'applicant', birthDate: '2021-02-20', height: 104, needy: true },
    steps: [
      taken,
      disputed,
      { event: 'custodySettled', by: 'authority', data: { result: 'transferred' } },
      { task: 'childCapture', outcome: 'captured' },
      approve,
      { task: 'exemption', outcome: 'exempt', data: { ground: 'Bescheid über Bürgergeld' } },
      delivered,
      collected,
    ],
    ending: 'closed',
  },
  {
    title: 'the family court turns the mother down and nothing is decided here',
    form,
    steps: [taken, disputed, { event: 'custodySettled', by: 'authority', data: { result: 'denied' } }],
    ending: 'discontinued',
  },
  {
    title: 'a girl is protected from a journey to be mutilated',
    form,
    steps: [
      taken,
      agreed,
      captured,
      {
        task: 'examination',
        outcome: 'ground',
        data: { ground: 'abuse', reason: 'Mitteilung des Jugendamts nach § 4 KKG.' },
      },
      { clock: 'hearingPeriod' },
      {
        task: 'decision',
        outcome: 'refuse',
        data: { ground: 'abuse', reason: 'Die Tatsachen tragen die Annahme der Gefahr.' },
      },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
  {
    title: 'a passport that the parents never collect is destroyed',
    form,
    steps: [taken, agreed, captured, approve, paid, delivered, ...unclaimed],
    ending: 'uncollected',
  },
];

export default journeys;
