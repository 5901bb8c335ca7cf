import {
  commitStep,
  emptyFileDesk,
  loadCase,
  readClockDesk,
  readFileDesk,
  type EarlierAnswer,
  type LoadedCase,
} from '@amtsweg/cases-store';
import { isSystem, standing, systemActor } from '@amtsweg/identity-contract';
import { isRefusal, type Refusal } from '@amtsweg/kernel';
import { needsClockDesk } from './clocks/clock-changes.js';
import { emptyDesk } from './clocks/empty-desk.js';
import { isBeside } from './clocks/follow-states.js';
import { isDue } from './clocks/is-due.js';
import type { Act, CommandAnswer, CommandRequest, Idempotency } from './command-request.js';
import { decisionTime } from './decision-time.js';
import { fileNames } from './file/file-names.js';
import type { Office } from './office.js';
import { isPlan, planStep } from './plan-step.js';
import { caseNotFound, keyReused, taskNotFound } from './refusals.js';
import { sealStep } from './seal-step.js';
import { touchedPosts } from './touched-posts.js';

/** How often a command is decided anew when the case moved on between reading and committing. */
const ATTEMPTS = 8;

/**
 * Takes a command to a case: one read, one pure decision, one commit.
 *
 * When the case moved on in between, it is read and decided again, unless the actor named the revision they saw.
 * The same idempotency key gets the same answer, also when two requests with it race.
 */
export async function handleCommand(
  office: Office,
  request: CommandRequest,
): Promise<CommandAnswer | Refusal> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const { found, earlier } = await loadCase(office.pool, {
      caseId: request.caseId,
      taskId: request.taskId,
      actor: request.actor.user,
      idempotencyKey: request.idempotency?.key ?? null,
    });
    if (earlier !== null && request.idempotency !== null) return repeatAnswer(earlier, request.idempotency);
    // Before anything is looked up or happens: a stranger is answered as fast as if there were no case.
    if (found === null || standing(request.actor, found) === 'none')
      return request.taskId === null ? caseNotFound() : taskNotFound();
    const time = decisionTime(office.clock);
    if (await fireOverdueClock(office, found, request, time.instant)) continue;

    const shelved = await office.shelf.version(found.procedureHash);
    const desk = concernsClocks(request.act) ? await readClockDesk(office.pool, found.caseId) : emptyDesk;
    const names = fileNames(request.act);
    const file = names === null ? emptyFileDesk : await readFileDesk(office.pool, found.caseId, names);
    const plan = planStep(shelved, found, request, time, desk, file);
    if (!isPlan(plan)) return isRefusal(plan) ? plan : standsAs(found);
    const scene = needsClockDesk(shelved.procedure, found, plan, time)
      ? { ...found, desk: await readClockDesk(office.pool, found.caseId) }
      : { ...found, desk };
    const sealed = sealStep(office.masterKey, shelved, scene, request, plan, time);
    if (isRefusal(sealed)) return sealed;
    const { step, answer } = sealed;
    const commit = await commitStep(office.pool, step);
    if (commit.kind !== 'committed') continue;
    const { protect, endAuthorisation } = step.access ?? {};
    office.changes?.announce({
      caseId: found.caseId,
      posts: touchedPosts(found, step),
      isTaken: protect !== undefined || endAuthorisation !== undefined,
    });
    return { ...answer, caseNumber: commit.caseNumber, tasks: commit.tasks };
  }
  throw new CaseBusy(request.caseId ?? request.taskId ?? '');
}

/** Whether a command cannot be decided without the clocks and dispatches of the case in detail. */
function concernsClocks(act: Act): boolean {
  if (act.kind === 'fireClock') return isBeside(act.timer);
  return act.kind === 'changeClock' || act.kind === 'changeDispatch' || act.kind === 'dispatchTo';
}

/** A case changed faster than a command to it could be decided; trying again later helps. */
export class CaseBusy extends Error {
  override readonly name = 'CaseBusy';
  constructor(readonly id: string) {
    super(`case or task ${id} changed ${ATTEMPTS} times while a command to it was being decided`);
  }
}

/** The answer that was given under this key, or the refusal when the key now stands for something else. */
export function repeatAnswer(earlier: EarlierAnswer, idempotency: Idempotency): CommandAnswer | Refusal {
  if (earlier.requestHash !== idempotency.requestHash) return keyReused(idempotency.key);
  // Stored by commit_step from a CommandAnswer.
  return earlier.body as unknown as CommandAnswer;
}

function standsAs(found: LoadedCase): CommandAnswer {
  const { caseId, caseNumber, revision, status, milestone, states, ending } = found;
  return { kind: 'done', caseId, caseNumber, revision, status, milestone, states, ending, tasks: {} };
}

/**
 * A clock that has run out acts before any person does, whichever arrives first at the server: what the law says happens
 * at the end of a period has then happened (LC-18). Clocks of one case act in due order, whoever sweeps them. Answers
 * whether a clock was fired.
 */
async function fireOverdueClock(
  office: Office,
  found: LoadedCase,
  { act, actor }: CommandRequest,
  instant: string,
): Promise<boolean> {
  const overdue = Object.entries(found.clocks)
    .filter(([, clock]) => isDue(clock, instant))
    .map(([timer, clock]) => ({ timer, at: new Date(clock.due ?? instant).getTime() }))
    .sort((a, b) => a.at - b.at);
  const [first] = overdue;
  if (first === undefined) return false;
  const own = act.kind === 'fireClock' ? overdue.find(({ timer }) => timer === act.timer) : undefined;
  // The result of a service is no act of a person, and a clock waits only for those that were due before it.
  if (isSystem(actor) && (own === undefined || own.at <= first.at)) return false;
  const fired = await handleCommand(office, {
    caseId: found.caseId,
    taskId: null,
    actor: systemActor('clock'),
    act: { kind: 'fireClock', timer: first.timer },
    idempotency: null,
    ifCaseRevision: null,
    ifTaskRevision: null,
  });
  return !isRefusal(fired);
}
