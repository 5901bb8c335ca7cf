import type { Journey } from '@amtsweg/procedure';
import { applicant, cardMade, feePaid, refusedFor } from './licence-steps.js';

const form = {
  ...applicant,
  state: 'PL',
  foreignNumber: '00418/21/1465',
  issuedOn: '2014-07-02',
  validUntil: '2029-07-02',
  classes: ['B'],
  residentSince: '2019-09-01',
  reason: 'voluntary',
  withdrawnBefore: false,
};
const complete = { task: 'formalCheck', outcome: 'complete', data: { residence: 'register' } } as const;
const answer = (result: string) => ({ event: 'resperAnswer', by: 'authority', data: { result } }) as const;
const recognised = (classes: string) =>
  ({ task: 'answerReview', outcome: 'recognised', data: { classes } }) as const;
const handed = { task: 'cardHandover', outcome: 'handed', data: { foreignLicence: 'withdrawn' } } as const;

export default [
  {
    title: 'Warsaw confirms class B and gets its card back',
    form,
    steps: [complete, answer('valid'), recognised('B, L, AM'), feePaid, cardMade, handed],
    ending: 'closed',
  },
  {
    title: 'a Romanian lorry driver waits twice and exchanges C for the rest of its term',
    form: { ...form, state: 'RO', classes: ['B', 'C', 'CE'], reason: 'expiring', validUntil: '2026-05-01' },
    steps: [
      complete,
      { clock: 'resperPeriod' },
      { task: 'answerOverdue', outcome: 'remind' },
      answer('differing'),
      recognised('B, C, CE (95.01.05.2026)'),
      { task: 'medical', outcome: 'remainingTerm' },
      feePaid,
      cardMade,
      handed,
    ],
    ending: 'closed',
  },
  {
    title: 'a licence of a state where nobody lived is not recognised',
    form: { ...form, state: 'HU', withdrawnBefore: true },
    steps: [
      complete,
      answer('problem'),
      {
        task: 'answerReview',
        outcome: 'notRecognised',
        data: {
          reason: 'Zur Zeit der Erteilung durchgehend in Hannover gemeldet (§ 28 Abs. 4 Satz 1 Nr. 2 FeV).',
        },
      },
      ...refusedFor('Ein Wohnsitz in Ungarn ist nicht belegt.'),
    ],
    ending: 'rejected',
  },
] satisfies readonly Journey[];
