import { fireDueClocks } from '@amtsweg/cases-shell';
import { replayCase } from '@amtsweg/audit-shell';
import { CaseDriver } from '@amtsweg/demo';
import { poolFor } from '@amtsweg/pg';
import { coverProcedure } from '@amtsweg/procedure';
import { catalogue } from '@amtsweg/workflows';
import { faultsOfCase } from './faults-of-case.js';
import { pathTrees, type Branch } from './path-tree.js';
import { openTestOffice, type TestOffice } from './test-office.js';

const START = { instant: '2026-01-12T09:00:00Z', today: '2026-01-12' };

/** The role of the server's sessions. */
const ROLE = 'amtsweg_app';

/**
 * Looks for paths through every fourth machine of the catalogue and walks them on the real engine and database; in four
 * files, so that processors share the work.
 *
 * Paths are walked as the tree they are: where two part, the database goes back to a savepoint, and nothing of a
 * procedure's cases is ever committed. That everything holds across commits too is what the journeys show.
 * Every event loads the case anew, so each step also revives what the one before persisted.
 */
export function pathsOnDatabase(quarter: 0 | 1 | 2 | 3): void {
  const entries = catalogue.filter((_, index) => index % 4 === quarter);
  let whole: TestOffice;
  let office: TestOffice;
  beforeAll(async () => {
    whole = await openTestOffice(START.instant);
    // A single session: what one statement did the next one sees, and a savepoint holds for all of them.
    office = { ...whole, pool: poolFor(whole.url, { role: ROLE, max: 1 }) };
  });
  afterAll(async () => {
    await office.pool.end();
    await whole.close();
  });

  test.each(entries.map((entry) => [entry.procedure.key, entry] as const))(
    '%s: every transition is taken, every state and ending reached, and every step leaves the case sound',
    async (key, { procedure, journeys }) => {
      const { transitions, states, endings, faults, paths } = coverProcedure(procedure, journeys, START);
      expect([...transitions.missing, ...states.missing, ...endings.missing, ...faults]).toEqual([]);
      await office.pool.query('begin');
      try {
        for (const { form, next } of pathTrees(paths)) {
          const driver = await CaseDriver.open(office, key, form);
          for (const branch of next) await walk(office, driver, branch, []);
          // What an open case still waits for must not come due while the next one is walked.
          await asOwner(office, 'delete from clock where case_id = $1', [driver.caseId]);
        }
      } finally {
        await office.pool.query('rollback');
      }
    },
    300_000,
  );
}

async function walk(
  office: TestOffice,
  driver: CaseDriver,
  { step, next, ends }: Branch,
  before: readonly string[],
): Promise<void> {
  const told = [...before, JSON.stringify(step)];
  await office.pool.query('savepoint fork');
  await ('clock' in step ? runOut(office, driver, step.clock) : driver.take(step)).catch((error: unknown) => {
    throw new Error(told.join('\n'), { cause: error });
  });
  expect([told, await faultsOfCase(office, driver.caseId)]).toEqual([told, []]);
  if (ends.length > 0) {
    expect([told, await replayCase(office, driver.caseId)]).toMatchObject([
      told,
      { ok: true, mismatch: null },
    ]);
  }
  for (const branch of next) await walk(office, driver, branch, told);
  // Savepoints of the same name hide one another; what is released uncovers the one around it.
  await office.pool.query('rollback to savepoint fork; release savepoint fork');
}

/**
 * Brings the end of one clock forward to now and sweeps. The other clocks and the dates in the path stay as they were when
 * it was found: what a path shows is the order of things; what time does to them the journeys show.
 */
async function runOut(office: TestOffice, driver: CaseDriver, name: string): Promise<void> {
  const count = await asOwner(
    office,
    `update clock set due_at = $3, last_day = $4
     where case_id = $1 and name = $2 and state = 'running' and ended_seq is null`,
    [driver.caseId, name, START.instant, START.today],
  );
  if (count === 0) throw new Error(`the clock ${name} is not running`);
  const sweep = await fireDueClocks(office, 100);
  if (sweep.failed.length > 0) throw new Error(JSON.stringify(sweep.failed));
  await driver.runServices();
}

/** Does by hand in the same session what the server's role may not; how many rows it touched. */
async function asOwner({ pool }: TestOffice, statement: string, values: string[]): Promise<number> {
  await pool.query('set local role none');
  const { rowCount } = await pool.query(statement, values);
  await pool.query(`set local role ${ROLE}`);
  return rowCount ?? 0;
}
