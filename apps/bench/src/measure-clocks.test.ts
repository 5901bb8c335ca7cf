import { replayCase } from '@amtsweg/audit-shell';
import { contentHash } from '@amtsweg/audit-store';
import { registerProcedures } from '@amtsweg/cases-store';
import type { JsonObject } from '@amtsweg/kernel';
import { openTestOffice, type TestOffice } from '@amtsweg/testing';
import { benchProcedure } from './bench-procedure.js';
import { measureClocks } from './measure-clocks.js';
import type { ClocksMeasurement } from './measure-clocks.js';
import { reportClocks } from './report-clocks.js';

const CLOCKS = 90;

let office: TestOffice;
let found: ClocksMeasurement;
beforeAll(async () => {
  office = await openTestOffice();
  // A procedure is JSON by its type; interfaces have no index signature.
  const hash = contentHash(benchProcedure as unknown as JsonObject);
  await registerProcedures(office.owner, [{ procedure: benchProcedure, hash }], new Date());
  const observer = { pool: office.owner, postmaster: null };
  found = await measureClocks(
    office.url,
    observer,
    { clocks: CLOCKS, rounds: 2, seconds: 0.01 },
    () => undefined,
  );
}, 60_000);
afterAll(() => office.close());

/** The cases that were swept, in the order in which their clocks ran out. */
async function swept(): Promise<{ caseId: string; dueAt: Date }[]> {
  const { rows } = await office.owner.query(
    `select case_id as "caseId", due_at as "dueAt" from clock where state = 'fired' order by due_at`,
  );
  return rows;
}

test('all clocks are fired, and steps are measured beside', async () => {
  expect(await swept()).toHaveLength(CLOCKS);
  expect(found.rounds).toHaveLength(2);
  expect(found.rounds.map(({ sweep }) => sweep.count)).toEqual([45, 45]);
  for (const { sweep, steps } of found.rounds) {
    expect(Math.min(sweep.seconds, steps.seconds, steps.count)).toBeGreaterThan(0);
  }
});

test('clocks run out at different times and those of other cases not at all', async () => {
  const times = (await swept()).map(({ dueAt }) => dueAt.getTime());
  expect(new Set(times).size).toBe(CLOCKS);
  const { rows } = await office.owner.query(
    `select count(*) as left from clock where due_at <= $1 and state <> 'fired'`,
    [new Date(Math.max(...times))],
  );
  expect(rows).toEqual([{ left: 0 }]);
});

test('each case is a case of its own: its history runs again under its own key to where it stands', async () => {
  const cases = await swept();
  for (const { caseId } of cases) {
    expect(await replayCase(office, caseId)).toMatchObject({ ok: true, entries: 2, checked: 2 });
  }
  const { rows } = await office.owner.query(
    `select count(distinct wrapped) as keys, count(distinct head) as heads from case_key join cases using (case_id)
     where case_id = any($1)`,
    [cases.map(({ caseId }) => caseId)],
  );
  expect(rows).toEqual([{ keys: CLOCKS, heads: CLOCKS }]);
});

test('the ratio is reported beside its budget', () => {
  const work = { seconds: 1, walBytes: 900, nodeMs: 90, postgresMs: 90 };
  const round = (swept: number) => ({ sweep: { ...work, count: swept }, steps: { ...work, count: 200 } });
  const text = reportClocks({ clocks: 180, rounds: [round(40), round(60), round(80)] });
  expect(text).toContain('Clocks (180 due on as many cases, 8 workers');
  expect(text).toMatch(/sweep \/ human steps +0\.30 +≥ 0\.5 +MISSED/);
});
