import fc, { type GeneratorValue } from 'fast-check';
import { CaseDriver, MovedClock, person } from '@amtsweg/demo';
import { isRefusal, type Json, type JsonObject } from '@amtsweg/kernel';
import { outcomeFields, type Field } from '@amtsweg/procedure';
import { faultsOfCase, openTestOffice, type TestOffice } from '@amtsweg/testing';
import { catalogue } from '@amtsweg/workflows';
import { replayCase } from './replay-case.js';

let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});

afterAll(() => office.close());

jest.setTimeout(120_000);

/** Data for fields: what they need and some of what they allow. Conditions in FEEL may still refuse it. */
function dataFor(gen: GeneratorValue, fields: readonly Field[]): JsonObject {
  const filled = fields.filter((field) => field.required !== undefined || gen(fc.boolean));
  return Object.fromEntries(filled.map((field) => [field.name, valueFor(gen, field)]));
}

function valueFor(gen: GeneratorValue, field: Field): Json {
  switch (field.type) {
    case 'text':
    case 'longText':
      return field.pattern === undefined ? gen(fc.constantFrom, 'Straße 1', '§ 39 VwVfG', 'ﬁ 𝕏 ẞ') : '1';
    case 'name':
      return gen(fc.constantFrom, 'Öztürk-Lindemann', "O'Brien", 'Ştefăniță');
    case 'email':
      return 'a@example.org';
    case 'phone':
      return '0511 1680';
    case 'boolean':
      return gen(fc.boolean);
    case 'date':
      return gen(fc.constantFrom, '2025-12-01', '2026-01-12', '2026-02-02');
    case 'integer':
    case 'money':
      return gen(fc.integer, { min: field.min ?? 0, max: Math.min(field.max ?? 9, (field.min ?? 0) + 9) });
    case 'decimal':
      return (field.min ?? 0) + 0.5;
    case 'choice': {
      const { value } = gen(fc.constantFrom, ...field.options);
      return field.many === true ? [value] : value;
    }
    case 'group':
      return dataFor(gen, field.fields);
    case 'list':
      return [dataFor(gen, field.fields)];
  }
}

/** The day on which journeys are told: on another, what a form says of days may not go together. */
const TOLD_AT = '2026-01-12T09:00:00Z';

/** One thing that somebody might do with the case now; answers whether it was done. */
async function stumble(gen: GeneratorValue, driver: CaseDriver, key: string): Promise<boolean> {
  const events = Object.entries(
    catalogue.find(({ procedure }) => procedure.key === key)?.procedure.events ?? {},
  );
  const clerk = await person(office, 'd.lindner');
  const { rows: tasks } = await office.pool.query<{ activity: string }>(
    `select activity from task where case_id = $1 and state in ('open', 'claimed') order by activity`,
    [driver.caseId],
  );
  const { rows: clocks } = await office.pool.query<{ name: string }>(
    `select name from clock where case_id = $1 and state = 'running' order by name`,
    [driver.caseId],
  );
  const what = gen(fc.constantFrom, 'task', 'task', 'task', 'task', 'event', 'clock', 'note', 'claim');
  if (what === 'clock' && clocks.length > 0) {
    await driver.letClockRunOut(gen(fc.constantFrom, ...clocks).name);
    return true;
  }
  if (what === 'event' && events.length > 0) {
    const [type, spec] = gen(fc.constantFrom, ...events);
    const data = dataFor(gen, spec.fields ?? []);
    return !isRefusal(await driver.send({ kind: 'event', type, data }, clerk));
  }
  if (what === 'note' || tasks.length === 0) {
    return !isRefusal(await driver.send({ kind: 'addNote', text: 'Anruf' }, clerk));
  }
  const task = await driver.openTask(gen(fc.constantFrom, ...tasks).activity);
  const actor = await driver.personFor(task).catch(() => clerk);
  if (what === 'claim') return !isRefusal(await driver.send({ kind: 'claimTask' }, actor, task.taskId));
  const [outcome, spec] = gen(fc.constantFrom, ...Object.entries(task.spec.outcomes));
  const data = dataFor(gen, outcomeFields(spec));
  await driver.send({ kind: 'claimTask' }, actor, task.taskId);
  const act = { kind: 'completeTask', outcome, data } as const;
  return !isRefusal(await driver.send(act, actor, task.taskId));
}

test('wherever chance takes a case, tables and machine agree, the chain verifies and the replay is equal', async () => {
  const seed = Number(process.env['AMTSWEG_TEST_SEED'] ?? Date.now() % 2 ** 31);
  let steps = 0;
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(fc.gen(), fc.integer({ min: 3, max: 25 }), async (gen, length) => {
      const { procedure, journeys } = gen(fc.constantFrom, ...catalogue);
      const { form } = gen(fc.constantFrom, ...journeys);
      // Walks share a database and not their time: an earlier one may have let years pass.
      const then = { ...office, clock: new MovedClock(TOLD_AT) };
      const driver = await CaseDriver.open(then, procedure.key, form);
      for (let step = 0; step < length; step += 1) {
        steps += 1;
        if (await stumble(gen, driver, procedure.key)) taken += 1;
        await driver.runServices();
        expect(await faultsOfCase(office, driver.caseId)).toEqual([]);
      }
      expect(await replayCase(office, driver.caseId)).toMatchObject({ ok: true, mismatch: null });
    }),
    { numRuns: Number(process.env['AMTSWEG_TEST_RUNS'] ?? 30), seed, endOnFailure: true },
  );
  console.info(`random walk with AMTSWEG_TEST_SEED=${seed}: ${taken} of ${steps} commands taken`);
  expect(taken).toBeGreaterThan(steps / 3);
});
