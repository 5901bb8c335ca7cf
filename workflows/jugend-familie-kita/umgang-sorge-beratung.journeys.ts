import type { Journey } from '@amtsweg/procedure';

const form = {
  familyName: 'Schreiber',
  givenNames: 'Lukas',
  address: 'Bödekerstraße 41, 30161 Hannover',
  role: 'father',
  childName: 'Emil Schreiber',
  childBirth: '2020-03-30',
  livesWith: 'der Mutter',
  topics: ['contact'],
  otherParent: 'Katharina Schreiber',
  violence: false,
};

const journeys: readonly Journey[] = [
  {
    title: 'after supervised visits both parents sign and the agreement holds',
    form,
    steps: [
      { task: 'intake', outcome: 'joint' },
      { event: 'otherParentReply', by: 'clerk', data: { answer: 'separate' } },
      { task: 'talk', outcome: 'supervised', data: { provider: 'Kinderschutzbund Hannover' } },
      { task: 'supervised', outcome: 'evaluated' },
      {
        task: 'talk',
        outcome: 'agreed',
        data: { terms: 'Jedes zweite Wochenende, Übergabe an der Kita.', childHeard: true },
      },
      { task: 'signing', outcome: 'signed' },
      { clock: 'trialPeriod' },
      { task: 'followUp', outcome: 'works' },
    ],
    ending: 'closed',
  },
  {
    title: 'the court reports a dispute and decides it itself',
    form: { ...form, role: 'court', courtReference: '612 F 9/26', hearingOn: '2026-01-19' },
    steps: [
      { task: 'intake', outcome: 'alone' },
      { clock: 'courtHearing' },
      { task: 'courtReport', outcome: 'moreTalks' },
      { task: 'orderedTalks', outcome: 'none' },
      { task: 'courtReport', outcome: 'decided' },
    ],
    ending: 'noSettlement',
  },
  {
    title: 'a mother who was beaten is seen alone and then stays away',
    form: { ...form, role: 'mother', violence: true },
    steps: [
      { task: 'intake', outcome: 'joint' },
      { clock: 'firstTalk' },
      { task: 'missed', outcome: 'over' },
    ],
    ending: 'discontinued',
  },
];

export default journeys;
