import { startTestServer, type TestServer } from '../testing/test-server.js';
import { calendarText } from './calendar-text.js';

const CLERK = 'f.haase';
const OTHER = 's.krueger';
const LEAD = 'd.lindner';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ role: 'api', env: { AMTSWEG_TEST_CLOCK: '1' } });
  await server.api.send('PUT', '/test/clock', { body: { at: '2026-03-16T09:00:00Z' } });
  for (const row of rows) await put(row);
}, 60_000);
afterAll(() => server.stop());

interface Row {
  readonly no: number;
  readonly unit?: string;
  readonly applicant?: string;
  readonly post?: string;
  readonly state: string;
  readonly lastDay: string | null;
  readonly warnings?: readonly { readonly on: string; readonly to: string }[];
  readonly label?: string;
}

const nasty =
  'Frist; mit, \\ allem\r\nBEGIN:VEVENT und einem sehr langen Namen, damit die Zeile gefaltet wird: äöüß';

/** Office days of March 2026; summer time begins on the 29th. */
const rows: readonly Row[] = [
  {
    no: 1,
    state: 'running',
    lastDay: '2026-04-10',
    warnings: [
      { on: '2026-03-27', to: 'clerk' },
      { on: '2026-04-02', to: 'clerk' },
      { on: '2026-04-02', to: 'lead' },
    ],
  },
  { no: 2, state: 'exceeded', lastDay: '2026-03-02' },
  { no: 3, state: 'suspended', lastDay: '2026-03-20', warnings: [{ on: '2026-03-13', to: 'clerk' }] },
  { no: 4, state: 'pending', lastDay: null },
  { no: 5, state: 'running', lastDay: '2026-03-16', warnings: [{ on: '2026-03-13', to: 'clerk' }] },
  { no: 6, state: 'exceeded', lastDay: '2026-02-10' },
  { no: 7, state: 'running', lastDay: '2026-03-18', applicant: CLERK },
  { no: 8, unit: '32.1', state: 'running', lastDay: '2026-03-19' },
  { no: 9, unit: '32.1', state: 'running', lastDay: '2026-03-24', post: '67.7/clerk', label: nasty },
];

const caseId = (no: number): string => `00000000-0000-4000-8000-00000000000${no}`;
const caseNumber = (no: number, unit = '67.7'): string => `${unit}-36.40-2026-00000${no}`;

/** A case with one clock as the engine leaves them. */
async function put({ no, unit = '67.7', applicant = 'b.ozturk', post, ...clock }: Row): Promise<void> {
  const { state, lastDay, warnings = [], label = 'Äußerungsfrist' } = clock;
  const { owner } = server.office;
  await owner.query(
    `insert into amtsweg.cases (case_id, case_number, procedure_key, procedure_hash, unit, applicant, channel, received_at,
       received_on, status, milestone, states, revision, snapshot, head, changed_at)
     select $1, $2, key, hash, $3, $4, 'online', '2026-02-01Z', '2026-02-01', 'active', 'submitted', '{hearing}', 4, '{}',
       '', '2026-02-01Z' from amtsweg.procedure_current where key = 'baumfaellgenehmigung'`,
    [caseId(no), caseNumber(no, unit), unit, applicant],
  );
  await owner.query(
    `insert into amtsweg.clock (case_id, timer, name, label, kind, legal_basis, bound, state, started_on, last_day, due_at,
       started_seq, unit, suspended_on, warnings)
     select $1, 'xstate.after.hearing.case.hearing', 'hearing', $2, 'setByAuthority', '§ 28 Abs. 1 VwVfG', 'party', $3,
       $4::date - 14, $4, ($4::date + 1)::timestamp at time zone 'Europe/Berlin', 4, $5,
       case when $3 = 'suspended' then date '2026-03-10' end, $6`,
    [caseId(no), label, state, lastDay, unit, JSON.stringify(warnings)],
  );
  const derivation = [
    {
      rule: 'T-1',
      source: '§ 187 Abs. 1 BGB',
      date: '2026-03-01',
      text: 'Der Tag zählt nicht mit.',
      secret: 'x',
    },
    {
      rule: 'T-2',
      source: '§ 188 Abs. 2 BGB',
      date: '2026-03-20',
      text: 'Die Frist endet, wie sie endet.',
      inputs: { period: 'P2W' },
    },
  ];
  await owner.query(
    `insert into amtsweg.clock_derivation (case_id, started_seq, timer, derivation)
     values ($1, 4, 'xstate.after.hearing.case.hearing', $2)`,
    [caseId(no), JSON.stringify(derivation)],
  );
  if (post === undefined) return;
  await owner.query(
    `insert into amtsweg.task (case_id, activity, label, spec, procedure_key, unit, post, state, priority, opened_seq,
       opened_at, closed_at)
     values ($1, 'inspect', 'Ansehen', '{}', 'baumfaellgenehmigung', '67.7', $2, 'done', 5, 1, '2026-02-01Z', '2026-02-02Z')`,
    [caseId(no), post],
  );
}

/** Which cases a list names, by their number in the table. */
async function listed(as: string, query = ''): Promise<number[]> {
  const { body } = await server.api.get(`/api/v1/clocks${query}`, as);
  return (body.items as { caseId: string }[]).map((item) => Number(item.caseId.at(-1)));
}

describe('GET /clocks', () => {
  test('lists by last day what a clerk may see: their unit, and where their post has worked', async () => {
    expect(await listed(CLERK)).toEqual([6, 2, 5, 3, 9, 1, 4]);
  });

  test('never a clock of a case of one’s own, which a colleague sees', async () => {
    expect(await listed(CLERK)).not.toContain(7);
    expect(await listed(LEAD)).toContain(7);
  });

  test('auditors see all', async () => {
    expect(await listed('r.auditor')).toEqual([6, 2, 5, 7, 8, 3, 9, 1, 4]);
  });

  test.each([
    ['?unit=32.1', [9]],
    ['?state=pending', [4]],
    ['?state=exceeded', [6, 2]],
    ['?overdue=true', [6, 2]],
    ['?warned=true', [5]],
    ['?dueFrom=2026-03-16&dueUntil=2026-03-24', [5, 3, 9]],
    ['?kind=statutory', []],
    ['?kind=setByAuthority&bound=party&state=running', [5, 9, 1]],
    ['?procedure=baumfaellgenehmigung&dueFrom=2026-04-01', [1]],
    ['?procedure=meldebescheinigung', []],
    ['?limit=2', [6, 2]],
  ])('%s', async (query, expected) => {
    expect(await listed(CLERK, query)).toEqual(expected);
  });

  test('goes on where the page before ended', async () => {
    const first = await server.api.get('/api/v1/clocks?limit=5', CLERK);
    expect(await listed(CLERK, `?limit=5&cursor=${first.body.next as string}`)).toEqual([1, 4]);
  });

  test.each([
    ['?state=fired', 'request-invalid'],
    ['?kind=x', 'request-invalid'],
    ['?dueUntil=2026-02-30', 'request-invalid'],
    ['?overdue=false', 'request-invalid'],
    ['?applicant=b.ozturk', 'request-invalid'],
    ['?cursor=x', 'cursor-invalid'],
    ['?limit=0', 'request-invalid'],
    ['?unit=%00', 'text-unstorable'],
  ])('%s is refused', async (query, code) => {
    const answer = await server.api.get(`/api/v1/clocks${query}`, CLERK);
    expect([answer.status, answer.body.type]).toEqual([400, `urn:amtsweg:problem:${code}`]);
  });

  test('says of each clock what it is, how long there is and why, and nothing of a person', async () => {
    const { body } = await server.api.get('/api/v1/clocks?dueFrom=2026-04-10', CLERK);
    expect(body.items).toEqual([
      {
        caseId: caseId(1),
        caseNumber: caseNumber(1),
        procedureKey: 'baumfaellgenehmigung',
        procedureName: expect.stringContaining('Baum'),
        unit: '67.7',
        clockId: 'hearing@4',
        name: 'hearing',
        label: 'Äußerungsfrist',
        kind: 'setByAuthority',
        legalBasis: '§ 28 Abs. 1 VwVfG',
        bound: 'party',
        state: 'running',
        startedOn: '2026-03-27',
        lastDay: '2026-04-10',
        dueAt: '2026-04-10T22:00:00.000Z',
        suspendedOn: null,
        warnings: rows[0]?.warnings,
        nextWarning: { on: '2026-03-27', to: 'clerk' },
        overdue: false,
        daysLeft: 25,
        explanation: 'Der Tag zählt nicht mit. Die Frist endet, wie sie endet.',
        derivation: [
          { rule: 'T-1', source: '§ 187 Abs. 1 BGB', date: '2026-03-01', text: 'Der Tag zählt nicht mit.' },
          expect.objectContaining({ rule: 'T-2', inputs: { period: 'P2W' } }),
        ],
      },
    ]);
  });

  test('a clock that has not begun has no dates, one that is suspended no days left', async () => {
    const { body } = await server.api.get('/api/v1/clocks', CLERK);
    const [suspended, pending] = [3, 4].map((no) =>
      (body.items as { caseId: string }[]).find((item) => item.caseId === caseId(no)),
    );
    expect(pending).toMatchObject({
      startedOn: null,
      lastDay: null,
      dueAt: null,
      daysLeft: null,
      overdue: false,
    });
    expect(suspended).toMatchObject({ suspendedOn: '2026-03-10', daysLeft: null, nextWarning: null });
  });

  test('the counters agree', async () => {
    expect((await server.api.get('/api/v1/clocks/counters', CLERK)).body).toEqual({
      overdue: 2,
      dueToday: 1,
      dueThisWeek: 1,
      warned: 1,
      suspended: 1,
      pending: 1,
      all: 7,
    });
  });
});

/** The content lines of a calendar, unfolded. */
function linesOf(text: string): string[] {
  expect(text.endsWith('\r\n')).toBe(true);
  const folded = text.slice(0, -2).split('\r\n');
  expect(folded.filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line))).toEqual([]);
  return folded.join('\r\n').replaceAll('\r\n ', '').split('\r\n');
}

/** The events of a calendar: properties in their order, alarms as the texts of their triggers. */
function eventsOf(text: string): Record<string, string | string[]>[] {
  const blocks = linesOf(text).join('\n').split('BEGIN:VEVENT\n').slice(1);
  return blocks.map((block) => {
    const [event = ''] = block.split('\nEND:VEVENT');
    const alarms = [...event.matchAll(/TRIGGER;VALUE=DATE-TIME:(.*)/g)].map(([, at = '']) => at);
    const own = event.replace(/BEGIN:VALARM\n[^]*?END:VALARM\n/g, '').split('\n');
    return { ...Object.fromEntries(own.map((line) => line.split(/:(.*)/s, 2) as [string, string])), alarms };
  });
}

async function makeAddress(as: string): Promise<string> {
  const { status, body } = await server.api.post('/api/v1/calendar', as);
  expect(status).toBe(201);
  return body.url as string;
}

describe('the calendar', () => {
  test('is a list of deadlines from a month ago on, without those that have no date', async () => {
    const { headers, text } = await server.api.get(await makeAddress(CLERK));
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(headers.get('cache-control')).toBe('private, max-age=300');
    expect(linesOf(text).slice(0, 7)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Amtsweg//Fristen//DE',
      'NAME:Amtsweg – Fristen',
      'X-WR-CALNAME:Amtsweg – Fristen',
      'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
      'X-PUBLISHED-TTL:PT1H',
    ]);
    const days = eventsOf(text).map((event) => event['DTSTART;VALUE=DATE']);
    expect(days).toEqual(['20260302', '20260316', '20260320', '20260324', '20260410']);
  });

  test('has these fields and no other, and no word about a person', async () => {
    const { text } = await server.api.get(await makeAddress(CLERK));
    const events = eventsOf(text);
    expect(events[4]).toEqual({
      UID: `${caseId(1)}-hearing-4@amtsweg`,
      SEQUENCE: '0',
      DTSTAMP: '20260316T090000Z',
      'DTSTART;VALUE=DATE': '20260410',
      'X-MICROSOFT-CDO-ALLDAYEVENT': 'TRUE',
      'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT': 'TRUE',
      SUMMARY: `Frist: Äußerungsfrist · ${caseNumber(1)}`,
      TRANSP: 'TRANSPARENT',
      DESCRIPTION: '§ 28 Abs. 1 VwVfG\\nDer Tag zählt nicht mit. Die Frist endet\\, wie sie endet.',
      STATUS: 'CONFIRMED',
      // At eight in Berlin, before and after summer time has begun, and once for two who are warned.
      alarms: ['20260327T070000Z', '20260402T060000Z'],
    });
    for (const event of events) expect(Object.keys(event)).toEqual(Object.keys(events[4]!));
    expect(new Set(events.map((event) => event['UID'])).size).toBe(events.length);
    expect(text).not.toMatch(/ozturk|Öztürk|haase/i);
  });

  test('marks what is suspended as uncertain and lets nobody be woken for it', async () => {
    const { text } = await server.api.get(await makeAddress(CLERK));
    expect(eventsOf(text)[2]).toMatchObject({ STATUS: 'TENTATIVE', alarms: [] });
  });

  test('takes a label with signs of the format for what it is', async () => {
    const { text } = await server.api.get(await makeAddress(CLERK));
    const summary = eventsOf(text)[3]?.['SUMMARY'];
    expect(summary).toBe(
      `Frist: Frist\\; mit\\, \\\\ allem\\nBEGIN:VEVENT und einem sehr langen Namen\\, damit die Zeile gefaltet wird: äöüß · ${caseNumber(9, '32.1')}`,
    );
  });

  test('counts the changes of a deadline, and its tag changes only with its content', async () => {
    const url = await makeAddress(CLERK);
    const first = await server.api.get(url);
    // `fetch` would otherwise add `no-cache` of its own and never be told that nothing has changed.
    const headers = { 'if-none-match': first.headers.get('etag') ?? '', 'cache-control': 'max-age=0' };
    await server.api.send('PUT', '/test/clock', { body: { at: '2026-03-16T09:05:00Z' } });
    const unchanged = await server.api.send('GET', url, { headers });
    expect([unchanged.status, unchanged.text]).toEqual([304, '']);
    await server.office.owner.query(
      `insert into amtsweg.clock_change (case_id, started_seq, timer, seq, act, effective_on, reason, actor, derivation,
         changed_at) values ($1, 4, 'xstate.after.hearing.case.hearing', 5, 'extend', '2026-03-16', 'Wunsch von Frau Öztürk',
         's.krueger', '[{"rule":"extension","source":"§ 31 Abs. 7 VwVfG","date":"2026-04-10","text":"Verlängert."}]', now())`,
      [caseId(1)],
    );
    const changed = await server.api.send('GET', url, { headers });
    expect(changed.status).toBe(200);
    expect(eventsOf(changed.text)[4]).toMatchObject({
      SEQUENCE: '1',
      UID: `${caseId(1)}-hearing-4@amtsweg`,
      DESCRIPTION: '§ 28 Abs. 1 VwVfG\\nVerlängert.',
    });
    expect(changed.text).not.toContain('Öztürk');
  });

  test('without entries is a calendar too', () => {
    expect(linesOf(calendarText([], new Date())).at(-1)).toBe('END:VCALENDAR');
  });
});

describe('a calendar address', () => {
  const unknown = (url: string) => server.api.get(url);

  test('is told once; afterwards only since when there is one', async () => {
    await server.api.send('DELETE', '/api/v1/calendar', { as: OTHER });
    expect((await server.api.get('/api/v1/calendar', OTHER)).body).toEqual({ createdAt: null });
    const made = await server.api.post('/api/v1/calendar', OTHER);
    expect(made.body).toEqual({
      url: expect.stringMatching(/^\/api\/v1\/calendar\/[\w-]{43}\.ics$/),
      createdAt: '2026-03-16T09:05:00.000Z',
    });
    expect(made.headers.get('cache-control')).toBe('no-store');
    expect((await server.api.get('/api/v1/calendar', OTHER)).body).toEqual({
      createdAt: made.body.createdAt,
    });
  });

  test('opens the calendar of whom it belongs to, not that of whoever asks', async () => {
    const url = await makeAddress(OTHER);
    const { text } = await server.api.get(url, CLERK);
    expect(eventsOf(text).map((event) => event['DTSTART;VALUE=DATE'])).toEqual(['20260319', '20260324']);
  });

  test('that was replaced or revoked opens nothing, nor does one that never was or is none: the same answer', async () => {
    const replaced = await makeAddress(CLERK);
    const revoked = await makeAddress(CLERK);
    const answers = [await unknown(replaced)];
    expect((await server.api.send('DELETE', '/api/v1/calendar', { as: CLERK })).status).toBe(204);
    expect((await server.api.send('DELETE', '/api/v1/calendar', { as: CLERK })).status).toBe(204);
    for (const secret of ['a'.repeat(43), 'x', '%00', '%F0%9F%98%80', 'a'.repeat(5000), '__proto__', "';--"])
      answers.push(await unknown(`/api/v1/calendar/${secret}.ics`));
    answers.push(await unknown(revoked), await unknown(revoked.replace(/.\.ics$/, '.ics')));
    for (const answer of answers) {
      expect([answer.status, answer.body]).toEqual([404, answers[0]?.body]);
      expect(answer.body.type).toBe('urn:amtsweg:problem:calendar-not-found');
    }
  });

  test('takes no body', async () => {
    const answer = await server.api.post('/api/v1/calendar', CLERK, { user: LEAD });
    expect([answer.status, answer.body.type]).toEqual([400, 'urn:amtsweg:problem:request-invalid']);
  });

  test('of a clerk who loses the post opens an empty calendar', async () => {
    const url = await makeAddress(CLERK);
    expect(eventsOf((await server.api.get(url)).text)).not.toEqual([]);
    await server.office.owner.query(
      `update amtsweg.post_holder set valid_to = '2026-03-15' where user_id = $1`,
      [CLERK],
    );
    const { status, text } = await server.api.get(url);
    expect([status, eventsOf(text)]).toEqual([200, []]);
    await server.office.owner.query(`update amtsweg.post_holder set valid_to = null where user_id = $1`, [
      CLERK,
    ]);
  });

  test.each([
    ['is barred', 'active = false'],
    ['has become an auditor', `roles = '{auditor}'`],
    ['is an applicant only', `roles = '{applicant}'`],
  ])('of somebody who %s opens an empty calendar', async (_, change) => {
    const url = await makeAddress(CLERK);
    await server.office.owner.query(`update amtsweg.app_user set ${change} where user_id = $1`, [CLERK]);
    expect(eventsOf((await server.api.get(url)).text)).toEqual([]);
    await server.office.owner.query(
      `update amtsweg.app_user set active = true, roles = '{clerk}' where user_id = $1`,
      [CLERK],
    );
    expect(eventsOf((await server.api.get(url)).text)).not.toEqual([]);
  });

  test('is stored nowhere, and never stands in the log', async () => {
    const secret = (await makeAddress(CLERK)).slice('/api/v1/calendar/'.length, -'.ics'.length);
    const { rows: found } = await server.office.owner.query<{ text: string }>(
      `select c::text as text from amtsweg.calendar_address c`,
    );
    expect(found.length).toBeGreaterThan(0);
    expect(JSON.stringify(found)).not.toContain(secret);
    expect(server.output() + (await server.api.get('/metrics')).text).not.toContain(secret);
  });
});
