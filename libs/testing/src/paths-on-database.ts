import { replayCase } from '@amtsweg/audit-shell';
import { fireDueClocks } from '@amtsweg/cases-shell';
import { CaseDriver, MovedClock } from '@amtsweg/demo';
import { coverProcedure, type Journey } from '@amtsweg/procedure';
import { catalogue, type CatalogueEntry } from '@amtsweg/workflows';
import { faultsOfCase } from './faults-of-case.js';
import { openTestOffice, type TestOffice } from './test-office.js';

const START = { instant: '2026-01-12T09:00:00Z', today: '2026-01-12' };

/**
 * Looks for paths through every fourth machine of the catalogue and walks them on the real engine and database; in four
 * files, so that processors share the work.
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
    async (_key, entry) => {
      const { transitions, states, endings, paths } = coverProcedure(entry.procedure, entry.journeys, START);
      expect([...transitions.missing, ...states.missing, ...endings.missing]).toEqual([]);
      for (const path of paths) await walk(office, entry, path);
    },
    300_000,
  );
}

async function walk(office: TestOffice, { procedure }: CatalogueEntry, path: Journey): Promise<void> {
  const clock = new MovedClock(START.instant);
  const driver = await CaseDriver.open({ ...office, clock }, procedure.key, path.form);
  let at = 0;
  try {
    for (const step of path.steps) {
      if ('clock' in step) await runOut(office, clock, driver, step.clock);
      else await driver.take(step);
      at++;
      const faults = await faultsOfCase(office, driver.caseId);
      if (faults.length > 0) throw new Error('FAULT ' + faults.join());
    }
    const { ok, mismatch } = await replayCase(office, driver.caseId);
    if (!ok) throw new Error('REPLAY ' + JSON.stringify(mismatch));
  } catch (e) {
    require('node:fs').appendFileSync(
      '/tmp/paths.log',
      `${procedure.key} step ${at} ${JSON.stringify(path.steps[at])?.slice(0, 200)} :: ${String(e).slice(0, 400).replace(/\n/g, ' ')}\n`,
    );
  }
  // Time moves with each path; what an open case still waits for must not disturb the next one.
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
