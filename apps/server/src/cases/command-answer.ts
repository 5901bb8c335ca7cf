import type { CommandAnswer } from '@amtsweg/cases-shell';

/** An answer with its members in one order: a repeated one comes out of the database, which keeps an order of its own. */
export function inOrder(answer: CommandAnswer): CommandAnswer {
  const { kind, caseId, caseNumber, revision, status, milestone, states, ending, tasks } = answer;
  return { kind, caseId, caseNumber, revision, status, milestone, states, ending, tasks };
}
