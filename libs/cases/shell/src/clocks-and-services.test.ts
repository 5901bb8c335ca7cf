import { faultsOfCase, type TestOffice } from '@amtsweg/testing';
import { fireDueClocks } from './fire-due-clocks.js';
import { runService } from './run-service.js';
import {
  actsOf,
  anna,
  applicant,
  approvedCase,
  done,
  openSmallCase,
  openSmallOffice,
  refused,
  runningServices,
  runServices,
  send,
  statesOf,
  traces,
} from './testing/small-office.js';

// A loaded machine may take its time.
jest.setTimeout(30_000);

// Time goes on for a whole office, so each test has its own.
let office: TestOffice;

beforeEach(async () => {
  office = await openSmallOffice();
});

afterEach(() => office.close());

const answer = { kind: 'event', type: 'answer', data: { words: 'Ja' } } as const;
const restart = { kind: 'event', type: 'restart', data: {} } as const;

async function clocksOf(caseId: string): Promise<{ name: string; state: string; dueAt: Date }[]> {
  const { rows } = await office.pool.query<{ name: string; state: string; dueAt: Date }>(
    `select name, state, due_at as "dueAt" from clock where case_id = $1 order by started_seq, name`,
    [caseId],
  );
  return rows;
}

async function dueAt(caseId: string, name: string): Promise<Date> {
  const clock = (await clocksOf(caseId)).find((one) => one.name === name && one.state === 'running');
  if (clock === undefined) throw new Error(`the clock ${name} is not running`);
  return clock.dueAt;
}

const fired = (acts: readonly string[]) => acts.filter((act) => act.startsWith('clock '));

describe('a clock', () => {
  test('does not fire a millisecond early', async () => {
    const caseId = await approvedCase(office, 'waiting');
    office.clock.moveTo(new Date((await dueAt(caseId, 'patience')).getTime() - 1));
    expect(await fireDueClocks(office, 100)).toEqual({ fired: 0, failed: [] });
    expect(await statesOf(office, caseId)).toEqual(['approved.waiting']);
  });

  test('fires once, however many sweeps race', async () => {
    const cases = [await approvedCase(office, 'waiting'), await approvedCase(office, 'waiting')];
    office.clock.moveTo(await dueAt(cases[1] ?? '', 'patience'));
    const sweeps = await Promise.all(Array.from({ length: 5 }, () => fireDueClocks(office, 100)));
    expect(sweeps.reduce((sum, sweep) => sum + sweep.fired, 0)).toBe(2);
    expect(sweeps.flatMap((sweep) => sweep.failed)).toEqual([]);
    for (const caseId of cases) {
      expect(fired(await actsOf(office, caseId))).toHaveLength(1);
      expect(await statesOf(office, caseId)).toEqual(['approved.overdue']);
      expect(await faultsOfCase(office, caseId)).toEqual([]);
    }
  });

  test('fires before a late command of a person, whichever arrives first at the server', async () => {
    const caseId = await approvedCase(office, 'waiting');
    office.clock.moveTo(await dueAt(caseId, 'patience'));
    const late = await send(office, { caseId, actor: applicant, act: answer });
    expect(late).toMatchObject({ kind: 'refused', code: 'event-not-possible' });
    expect((await actsOf(office, caseId)).at(-1)).toBe('clock xstate.after.patience.case.approved.waiting');
    expect(await fireDueClocks(office, 100)).toEqual({ fired: 0, failed: [] });
  });

  test('fires once when a sweep and a late command race', async () => {
    const caseId = await approvedCase(office, 'waiting');
    office.clock.moveTo(await dueAt(caseId, 'patience'));
    await Promise.all([
      fireDueClocks(office, 100),
      send(office, { caseId, actor: applicant, act: answer }),
      send(office, { caseId, actor: anna, act: { kind: 'addNote', text: 'Anruf' } }),
    ]);
    const acts = await actsOf(office, caseId);
    expect(fired(acts)).toHaveLength(1);
    expect(acts.at(-1)).toBe('addNote note');
    expect(await statesOf(office, caseId)).toEqual(['approved.overdue']);
  });

  test('that was stopped never fires', async () => {
    const caseId = await approvedCase(office, 'waiting');
    const due = await dueAt(caseId, 'patience');
    done(await send(office, { caseId, actor: applicant, act: answer }));
    office.clock.moveTo(new Date(due.getTime() + 86_400_000));
    await fireDueClocks(office, 100);
    expect(fired(await actsOf(office, caseId))).toEqual([]);
    expect((await clocksOf(caseId)).map(({ name, state }) => `${name} ${state}`)).toEqual([
      'reminder stopped',
      'patience stopped',
    ]);
  });

  test('that was started anew counts from its new start', async () => {
    const caseId = await approvedCase(office, 'waiting');
    const first = await dueAt(caseId, 'patience');
    office.clock.moveTo(new Date(first.getTime() - 1));
    done(await send(office, { caseId, actor: anna, act: restart }));
    await runServices(office, caseId);
    office.clock.moveTo(first);
    expect(await fireDueClocks(office, 100)).toEqual({ fired: 0, failed: [] });
    office.clock.moveTo(await dueAt(caseId, 'patience'));
    expect(await fireDueClocks(office, 100)).toMatchObject({ fired: 1 });
  });

  test('that only marks something fires once and keeps nobody from working', async () => {
    const { caseId } = await openSmallCase(office);
    office.clock.moveTo(await dueAt(caseId, 'reminder'));
    done(await send(office, { caseId, actor: anna, act: { kind: 'addNote', text: 'Anruf' } }));
    expect(await fireDueClocks(office, 100)).toEqual({ fired: 0, failed: [] });
    expect(await statesOf(office, caseId)).toEqual(['submitted.draft']);
    expect(await clocksOf(caseId)).toMatchObject([{ name: 'reminder', state: 'fired' }]);
    expect(await actsOf(office, caseId)).toEqual([
      'open kleines-verfahren',
      'clock xstate.after.reminder.case.submitted',
      'addNote note',
    ]);
  });

  test('of one case that cannot fire does not keep those of others from firing', async () => {
    const [broken, sound] = [await approvedCase(office, 'waiting'), await approvedCase(office, 'waiting')];
    await office.owner.query(
      `update cases set snapshot = jsonb_set(snapshot, '{value}', '"vanished"') where case_id = $1`,
      [broken],
    );
    office.clock.moveTo(await dueAt(sound, 'patience'));
    const sweep = await fireDueClocks(office, 100);
    expect(sweep).toMatchObject({ fired: 1, failed: [{ caseId: broken }] });
    expect(await statesOf(office, sound)).toEqual(['approved.overdue']);
    // Its lease holds: the next sweep does not turn in circles on it.
    expect(await fireDueClocks(office, 100)).toEqual({ fired: 0, failed: [] });
  });
});

describe('a service', () => {
  test('that is run twice is taken once', async () => {
    const caseId = await approvedCase(office, 'production');
    const [job] = await runningServices(office, caseId);
    if (job === undefined) throw new Error('no service is running');
    await Promise.all([runService(office, job), runService(office, job)]);
    await runService(office, job);
    const acts = await actsOf(office, caseId);
    expect(acts.filter((act) => act === 'serviceDone notice')).toHaveLength(1);
    const { rows } = await office.pool.query('select version from document where case_id = $1', [caseId]);
    expect(rows).toEqual([{ version: 1 }]);
    expect(await faultsOfCase(office, caseId)).toEqual([]);
  });

  test('whose state was left and entered again is not ended by the result of the earlier call', async () => {
    const caseId = await approvedCase(office, 'production');
    const [earlier] = await runningServices(office, caseId);
    if (earlier === undefined) throw new Error('no service is running');
    // The renderer is still at work when the clerk starts it anew.
    const slow = {
      ...office,
      renderer: {
        render: async () => {
          done(await send(office, { caseId, actor: anna, act: restart }));
          return new TextEncoder().encode('veraltet');
        },
      },
    };
    await runService(slow, earlier);
    expect(await statesOf(office, caseId)).toEqual(['approved.production']);
    await runService(office, earlier);
    expect(await statesOf(office, caseId)).toEqual(['approved.production']);
    expect((await office.pool.query('select from document where case_id = $1', [caseId])).rowCount).toBe(0);
    await runServices(office, caseId);
    expect(await statesOf(office, caseId)).toEqual(['approved.waiting']);
  });

  test('that fails leaves the case where it is, with nothing written, and succeeds later', async () => {
    const caseId = await approvedCase(office, 'production');
    const [job] = await runningServices(office, caseId);
    if (job === undefined) throw new Error('no service is running');
    const failing = {
      ...office,
      renderer: { render: () => Promise.reject(new Error('Schrift fehlt')) },
    };
    const before = await traces(office);
    await expect(runService(failing, job)).rejects.toThrow('Schrift fehlt');
    expect(await traces(office)).toEqual(before);
    expect(await statesOf(office, caseId)).toEqual(['approved.production']);
    await runService(office, job);
    expect(await statesOf(office, caseId)).toEqual(['approved.waiting']);
  });

  test('has its job enqueued in the commit that starts it', async () => {
    const caseId = await approvedCase(office, 'production');
    const { rows } = await office.owner.query<{ key: string; task: string }>(
      `select j.key, t.identifier as task from graphile_worker._private_jobs j
       join graphile_worker._private_tasks t on t.id = j.task_id`,
    );
    const [job] = await runningServices(office, caseId);
    expect(rows).toEqual([{ key: `${caseId}:${job?.seq}:notice`, task: 'service' }]);
  });

  test('that nobody waits for any more does nothing', async () => {
    const caseId = await approvedCase(office, 'waiting');
    const before = await traces(office);
    await runService(office, { caseId, invocation: 'notice', seq: 7 });
    await runService(office, { caseId, invocation: 'certificate', seq: 1 });
    expect(await traces(office)).toEqual(before);
  });

  test('is finished by the worker only: no person hands in its result', async () => {
    const caseId = await approvedCase(office, 'production');
    const [job] = await runningServices(office, caseId);
    const act = {
      kind: 'finishService',
      invocation: 'notice',
      seq: job?.seq ?? 0,
      output: null,
      papers: {},
    } as const;
    for (const actor of [anna, applicant]) {
      expect(await refused(office, () => send(office, { caseId, actor, act }))).toMatchObject({
        code: 'act-forbidden',
      });
    }
  });
});
