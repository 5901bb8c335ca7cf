import { fireDueClocks } from '@amtsweg/cases-shell';
import { replayCase } from '@amtsweg/audit-shell';
import { CaseDriver, MovedClock } from '@amtsweg/demo';
import { coverProcedure, type Journey } from '@amtsweg/procedure';
import { catalogue } from '@amtsweg/workflows';
import { faultsOfCase } from './faults-of-case.js';
import { openTestOffice, type TestOffice } from './test-office.js';

const START = { instant: '2026-01-12T09:00:00Z', today: '2026-01-12' };

/**
 * Looks for paths through every fourth machine of the catalogue and walks them on the real engine and database; in four
 * files, so that processors share the work.
 *
 * Every event loads the case anew, so each step also revives what the one before persisted.
 */
export function pathsOnDatabase(quarter: 0 | 1 | 2 | 3): void {
  const entries = catalogue.filter((_, index) => index % 4 === quarter);
  let office: TestOffice;
  beforeAll(async () => {
    office = await openTestOffice();
  });
  afterAll(() => office.close());

  test.each(entries.map((entry) => [entry.procedure.key, entry] as const))(
    '%s: every transition is taken, every state and ending reached, and every step leaves the case sound',
    async (key, { procedure, journeys }) => {
      const { transitions, states, endings, faults, paths } = coverProcedure(procedure, journeys, START);
      expect([...transitions.missing, ...states.missing, ...endings.missing, ...faults]).toEqual([]);
      for (const path of paths) await walk(office, key, path);
    },
    300_000,
  );
}

async function walk(office: TestOffice, procedure: string, path: Journey): Promise<void> {
  const clock = new MovedClock(START.instant);
  const driver = await CaseDriver.open({ ...office, clock }, procedure, path.form);
  for (const [index, step] of path.steps.entries()) {
    const told = `${path.title}, step ${index + 1}: ${JSON.stringify(step)}`;
    await ('clock' in step ? runOut(office, clock, driver, step.clock) : driver.take(step)).catch(
      (error: unknown) => {
        throw new Error(told, { cause: error });
      },
    );
    expect([told, await faultsOfCase(office, driver.caseId)]).toEqual([told, []]);
  }
  expect(await replayCase(office, driver.caseId)).toMatchObject({ ok: true, mismatch: null });
  // What an open case still waits for must not come due while the next path is walked.
  await office.owner.query('delete from clock where case_id = $1', [driver.caseId]);
}

/**
 * Brings the end of one clock forward to now and sweeps. The other clocks and the dates in the path stay as they were when
 * it was found: what a path shows is the order of things; what time does to them the journeys show.
 */
async function runOut(
  office: TestOffice,
  clock: MovedClock,
  driver: CaseDriver,
  name: string,
): Promise<void> {
  const { rowCount } = await office.owner.query(
    `update clock set due_at = $3, last_day = $4
     where case_id = $1 and name = $2 and state = 'running' and ended_seq is null`,
    [driver.caseId, name, START.instant, START.today],
  );
  if (rowCount === 0) throw new Error(`the clock ${name} is not running`);
  const sweep = await fireDueClocks({ ...office, clock }, 100);
  if (sweep.failed.length > 0) throw new Error(JSON.stringify(sweep.failed));
  await driver.runServices();
}
