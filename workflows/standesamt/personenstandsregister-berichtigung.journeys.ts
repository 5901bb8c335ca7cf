import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  register: 'birth',
  registerNumber: 'G 412/1984',
  entryName: 'Ewa Kowalczyk',
  eventOn: '1984-02-02',
  errors: [{ entry: 'Kowalczik', correct: 'Kowalczyk', proof: 'Eheurkunde der Eltern' }],
  relation: 'self',
  givenNames: 'Ewa',
  familyName: 'Kowalczyk',
  address: 'Klewergarten 4, 30449 Hannover',
};
const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
const corrected: JourneyStep = {
  task: 'correction',
  outcome: 'corrected',
  data: { registerNumber: 'G 412/1984 F2', text: 'Der Familienname lautet richtig: Kowalczyk.' },
};

const journeys: readonly Journey[] = [
  {
    title: 'a slip of the pen is corrected at once',
    form,
    steps: [complete, { task: 'examination', outcome: 'obvious' }, corrected],
    ending: 'closed',
  },
  {
    title: 'the other party contradicts, and the court orders the correction',
    form,
    steps: [
      complete,
      { task: 'examination', outcome: 'documented', data: { ground: '§ 47 Abs. 2 Nr. 2 PStG' } },
      { event: 'statement', by: 'applicant', data: { statement: 'Die Urkunde ist unecht.' } },
      {
        task: 'afterHearing',
        outcome: 'contradicted',
        data: { question: 'Echtheit der Eheurkunde der Eltern' },
      },
      {
        event: 'courtDecision',
        by: 'authority',
        data: {
          result: 'ordered',
          courtReference: '85 III 12/26',
          decidedOn: '{today}',
          grounds: 'Urkunde echt.',
        },
      },
      corrected,
    ],
    ending: 'closed',
  },
  {
    title: 'an entry that is right stays as it is',
    form,
    steps: [
      complete,
      {
        task: 'examination',
        outcome: 'correctAfterAll',
        data: { reason: 'Die Eltern führten den Namen so.' },
      },
      {
        task: 'refusalNotice',
        outcome: 'signed',
        data: { noticeReasons: 'Eine Unrichtigkeit ist nicht nachgewiesen.' },
      },
    ],
    ending: 'rejected',
  },
];

export default journeys;
