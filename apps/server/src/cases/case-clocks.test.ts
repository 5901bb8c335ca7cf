import { CaseDriver } from '@amtsweg/demo';
import type { Journey } from '@amtsweg/procedure';
import { catalogue } from '@amtsweg/workflows';
import { rowCounts } from '../testing/row-counts.js';
import { startTestServer, type TestServer } from '../testing/test-server.js';

const CLERK = { '32.1': 's.krueger', '32.2': 'a.nowak', '67.7': 'j.okafor' } as const;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ role: 'api' });
  server.office.clock.moveTo(new Date());
}, 60_000);
afterAll(() => server.stop());

describe('a period that the authority has set', () => {
  test('is suspended, resumed and extended, and the file says why and until when', async () => {
    const { url, caseId } = await waiting('meldebescheinigung', 'replyPeriod');
    const clock = async () => (await clocks(caseId, CLERK['32.1'])).find(named('replyPeriod'));
    const before = await clock();
    expect(before).toMatchObject({
      clockId: expect.stringMatching(/^replyPeriod@\d+$/),
      state: 'running',
      possible: ['suspend', 'extend', 'restart', 'end'],
      explanation: expect.stringContaining('bekannt gegeben'),
      changes: [],
    });
    const extended = await server.api.post(`${url}/extensions`, CLERK['32.1'], {
      reason: 'Die Unterlagen kommen aus dem Ausland.',
      period: 'P1M',
    });
    expect(extended.status).toBe(200);
    const after = await clock();
    expect(after?.lastDay > before?.lastDay).toBe(true);
    expect(after).toMatchObject({
      state: 'running',
      explanation: expect.stringContaining('um einen Monat verlängert'),
      changes: [
        {
          act: 'extend',
          reason: 'Die Unterlagen kommen aus dem Ausland.',
          legalBasis: '§ 31 Abs. 7 VwVfG',
          actor: CLERK['32.1'],
          lastDayBefore: before?.lastDay,
          lastDay: after?.lastDay,
        },
      ],
    });
    const { body } = await server.api.get(`/api/v1/cases/${caseId}/history?limit=200`, CLERK['32.1']);
    expect(body.items.at(-1)).toMatchObject({
      act: 'extendClock',
      text: 'Frist verlängert: Frist zur Nachreichung',
    });
  });

  test('tells the applicant the new last day, and nothing of the reasons', async () => {
    const { url, caseId } = await waiting('meldebescheinigung', 'replyPeriod');
    await server.api.post(`${url}/extensions`, CLERK['32.1'], { reason: 'Intern', period: 'P1W' });
    const { body } = await server.api.get(`/api/v1/cases/${caseId}`, 'b.ozturk');
    expect(body.clocks).toHaveLength(1);
    expect(Object.keys(body.clocks[0]).sort()).toEqual(['label', 'lastDay', 'legalBasis']);
    expect(JSON.stringify(body)).not.toContain('Intern');
  });

  test('the same request under the same key extends once', async () => {
    const { url, caseId } = await waiting('meldebescheinigung', 'replyPeriod');
    const body = { reason: 'Krankheit', period: 'P1W' };
    const answers = [];
    for (let time = 0; time < 3; time += 1)
      answers.push(
        await server.api.post(`${url}/extensions`, CLERK['32.1'], body, { 'idempotency-key': `e-${caseId}` }),
      );
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    const clock = (await clocks(caseId, CLERK['32.1'])).find(named('replyPeriod'));
    expect(clock?.changes).toHaveLength(1);
  });
});

describe('what cannot be done to a clock is refused, says what can, and leaves nothing behind', () => {
  let url: string;
  beforeAll(async () => {
    ({ url } = await waiting('meldebescheinigung', 'replyPeriod'));
  });

  test.each<[string, string, object, number, string, RegExp]>([
    ['an impossible date', 'restarts', { from: '2026-02-30' }, 400, 'request-invalid', /from/],
    ['a date without a year', 'restarts', { from: '30.02.' }, 400, 'request-invalid', /from/],
    ['a day to come', 'restarts', { from: '2099-01-04' }, 422, 'clock-day-ahead', /Zukunft/],
    ['a negative period', 'extensions', { period: '-P1W' }, 400, 'deadline-period-invalid', /-P1W/],
    ['a period of nothing', 'extensions', { period: 'P0D' }, 400, 'deadline-period-invalid', /P0D/],
    [
      'an unreadable period',
      'extensions',
      { period: 'zwei Wochen' },
      400,
      'deadline-period-invalid',
      /P2W|P1M/,
    ],
    ['a year beyond 9999', 'extensions', { period: 'P9000Y' }, 400, 'deadline-overflow', /9999/],
    ['hours on days', 'extensions', { period: 'PT24H' }, 400, 'deadline-unit-mismatch', /Stunden/],
    [
      'a suspension before the start',
      'suspensions',
      {},
      409,
      'deadline-suspended-before-start',
      /beginnt erst/,
    ],
    ['a resumption without suspension', 'resumptions', {}, 409, 'clock-not-suspended', /läuft/],
    ['no reason', 'end', { reason: '' }, 400, 'request-invalid', /reason/],
    ['a reason that is too long', 'end', { reason: 'a'.repeat(2001) }, 400, 'request-invalid', /reason/],
    ['a field that is not there', 'end', { weil: 'x' }, 400, 'request-invalid', /weil/],
  ])('%s', async (_, act, body, status, code, sentence) => {
    const before = await rowCounts(server.office.owner);
    const answer = await server.api.post(`${url}/${act}`, CLERK['32.1'], { reason: 'Krankheit', ...body });
    expect([answer.status, answer.body.type]).toEqual([status, `urn:amtsweg:problem:${code}`]);
    expect(JSON.stringify(answer.body)).toMatch(sentence);
    expect(await rowCounts(server.office.owner)).toEqual(before);
  });

  test.each(['replyPeriod@999', 'nothing', '%2e%2e', "'; drop table clock; --", 'x'.repeat(5000), 'ä@1'])(
    'a clock that is not there: %.20s',
    async (id) => {
      const path = url.replace(/[^/]+$/, encodeURIComponent(id));
      const answer = await server.api.post(`${path}/end`, CLERK['32.1'], { reason: 'Krankheit' });
      expect(answer.status).toBe(404);
      expect(answer.body.detail).toContain('Frist zur Nachreichung');
    },
  );

  test('by somebody of another unit: there is no such case', async () => {
    const answer = await server.api.post(`${url}/end`, CLERK['67.7'], { reason: 'Krankheit' });
    expect([answer.status, answer.body.type]).toEqual([404, 'urn:amtsweg:problem:case-not-found']);
  });
});

describe('the period of § 42a VwVfG', () => {
  test('is extended once, in time and with reasons; a second time is refused', async () => {
    const { url, caseId } = await waiting('reisegewerbekarte', 'decisionPeriod');
    const body = { reason: 'Auskunft des Bundesamts für Justiz steht aus.', period: 'P1M' };
    const first = await server.api.post(`${url}/extensions`, CLERK['32.2'], body);
    expect([first.status, first.text]).toEqual([200, expect.anything()]);
    const clock = (await clocks(caseId, CLERK['32.2'])).find(named('decisionPeriod'));
    expect(clock).toMatchObject({
      changes: [{ act: 'extend', legalBasis: expect.stringContaining('§ 42a Abs. 2') }],
      possible: ['extend'],
    });
    const before = await rowCounts(server.office.owner);
    const second = await server.api.post(`${url}/extensions`, CLERK['32.2'], body);
    expect([second.status, second.body.type]).toEqual([409, 'urn:amtsweg:problem:deadline-extension-limit']);
    expect(second.body.detail).toMatch(/schon einmal verlängert.*zulässig ist eine Verlängerung/);
    for (const [act, code] of [
      ['suspensions', 'clock-never-pauses'],
      ['restarts', 'clock-of-law'],
      ['end', 'clock-of-law'],
    ] as const) {
      const answer = await server.api.post(`${url}/${act}`, CLERK['32.2'], { reason: 'Viel zu tun' });
      expect([answer.status, answer.body.type]).toEqual([409, `urn:amtsweg:problem:${code}`]);
    }
    expect(await rowCounts(server.office.owner)).toEqual(before);
  });
});

describe('notification', () => {
  test('a letter that came back is sent anew, and the period waits for the proof of service', async () => {
    const { caseId } = await waiting('meldebescheinigung', 'replyPeriod');
    const clerk = CLERK['32.1'];
    const file = async () => (await server.api.get(`/api/v1/cases/${caseId}`, clerk)).body;
    const { dispatchId, channel } = (await file()).dispatches[0];
    expect(channel).toBe('post');
    const path = `/api/v1/cases/${caseId}/dispatches`;
    const returned = await server.api.post(`${path}/${dispatchId}/returns`, clerk, { reason: 'Verzogen' });
    expect(returned.status).toBe(200);
    expect((await file()).clocks.find(named('replyPeriod'))).toMatchObject({
      state: 'pending',
      possible: [],
    });
    const twice = await server.api.post(`${path}/${dispatchId}/returns`, clerk, { reason: 'Verzogen' });
    expect([twice.status, twice.body.type]).toEqual([409, 'urn:amtsweg:problem:dispatch-state']);

    const again = { reason: 'Neue Anschrift', channel: 'pzu', addressee: ['Aylin Öztürk', 'Neue Straße 1'] };
    expect((await server.api.post(`${path}/${dispatchId}/repetitions`, clerk, again)).status).toBe(200);
    const [old, fresh] = (await file()).dispatches;
    expect(old.notifications.map((one: { kind: string }) => one.kind)).toEqual([
      'deemed',
      'returned',
      'replaced',
    ]);
    expect(fresh).toMatchObject({
      replaces: dispatchId,
      channel: 'pzu',
      notifications: [{ kind: 'awaited' }],
    });
    const late = await server.api.post(`${path}/${dispatchId}/receipts`, clerk, {
      reason: 'Urkunde',
      on: old.dispatchedOn,
    });
    expect([late.status, late.body.type]).toEqual([409, 'urn:amtsweg:problem:dispatch-replaced']);

    const proof = { reason: 'Zustellungsurkunde', on: fresh.dispatchedOn };
    expect((await server.api.post(`${path}/${fresh.dispatchId}/receipts`, clerk, proof)).status).toBe(200);
    expect((await file()).clocks.find(named('replyPeriod'))).toMatchObject({
      state: 'running',
      startedOn: fresh.dispatchedOn,
      dispatchId: fresh.dispatchId,
    });
    const faulty = await server.api.post(`${path}/${fresh.dispatchId}/instruction-faults`, clerk, {
      reason: 'Fehlt',
      instruction: 'missing',
    });
    expect([faulty.status, faulty.body.type]).toEqual([409, 'urn:amtsweg:problem:dispatch-state']);
  });

  test.each([
    ['a proof before the dispatch', 'receipts', { on: '2020-01-01' }, 409, 'notification-before-dispatch'],
    ['a proof to come', 'receipts', { on: '2099-01-01' }, 422, 'clock-day-ahead'],
    ['a return before the dispatch', 'returns', { on: '2020-01-01' }, 409, 'dispatch-state'],
    ['an unknown channel', 'repetitions', { channel: 'pigeon' }, 400, 'request-invalid'],
  ])('%s is refused', async (_, act, body, status, code) => {
    const { caseId } = await waiting('meldebescheinigung', 'replyPeriod');
    const { dispatches } = (await server.api.get(`/api/v1/cases/${caseId}`, CLERK['32.1'])).body;
    const before = await rowCounts(server.office.owner);
    const path = `/api/v1/cases/${caseId}/dispatches/${dispatches[0].dispatchId}/${act}`;
    const answer = await server.api.post(path, CLERK['32.1'], { reason: 'Probe', ...body });
    expect([answer.status, answer.body.type]).toEqual([status, `urn:amtsweg:problem:${code}`]);
    expect(await rowCounts(server.office.owner)).toEqual(before);
  });
});

/** A case that waits for a clock, opened today, and the address of that clock. */
async function waiting(
  key: string,
  clock: string,
): Promise<{ readonly caseId: string; readonly url: string }> {
  const journeys: readonly Journey[] =
    catalogue.find(({ procedure }) => procedure.key === key)?.journeys ?? [];
  const journey = journeys.find(({ steps }) => {
    const first = steps.find((step) => 'clock' in step || 'clockAct' in step);
    return first !== undefined && ('clock' in first ? first.clock : 'on' in first ? first.on : '') === clock;
  });
  if (journey === undefined) throw new Error(`no journey of ${key} waits for ${clock}`);
  const driver = await CaseDriver.open(server.office, key, { ...journey.form, delivery: 'post' });
  for (const step of journey.steps) {
    if ('clock' in step || 'clockAct' in step) break;
    await driver.take(step);
  }
  const { rows } = await server.office.pool.query<{ id: string }>(
    `select name || '@' || started_seq as id from clock where case_id = $1 and name = $2 and ended_seq is null`,
    [driver.caseId, clock],
  );
  const { caseId } = driver;
  return { caseId, url: `/api/v1/cases/${caseId}/clocks/${rows[0]?.id ?? ''}` };
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test looks into answers as it likes
async function clocks(caseId: string, as: string): Promise<any[]> {
  return (await server.api.get(`/api/v1/cases/${caseId}`, as)).body.clocks;
}

function named(name: string) {
  return (clock: { readonly name: string }): boolean => clock.name === name;
}
