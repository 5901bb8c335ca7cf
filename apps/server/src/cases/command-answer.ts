import type { CommandAnswer } from '@amtsweg/cases-shell';
import type { Actor } from '@amtsweg/identity-contract';

/**
 * An answer as its reader may see it, with its members in one order: a repeated one comes out of the database, which
 * keeps an order of its own. States and tasks are the office's own business and left empty for everybody else.
 */
export function answerFor(actor: Actor, answer: CommandAnswer): CommandAnswer {
  const { kind, caseId, caseNumber, revision, status, milestone, ending } = answer;
  const inOffice = actor.roles.includes('clerk') || actor.roles.includes('lead');
  const { states, tasks } = inOffice ? answer : { states: [], tasks: {} };
  return { kind, caseId, caseNumber, revision, status, milestone, states, ending, tasks };
}
