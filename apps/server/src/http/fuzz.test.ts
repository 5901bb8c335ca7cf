import fc from 'fast-check';
import { CaseStory } from '../testing/case-story.js';
import { certificateForm } from '../testing/certificate.js';
import { startTestServer, type TestServer } from '../testing/test-server.js';

/** Set AMTSWEG_FUZZ_SEED to repeat a run, AMTSWEG_FUZZ_RUNS to make it longer. */
const seed = Number(process.env['AMTSWEG_FUZZ_SEED'] ?? Date.now() % 2 ** 31);
const numRuns = Number(process.env['AMTSWEG_FUZZ_RUNS'] ?? 400);

let server: TestServer;
let known: readonly string[];
beforeAll(async () => {
  server = await startTestServer();
  const story = await CaseStory.open(server);
  const other = await CaseStory.open(server);
  await other.complete('formalCheck', 'complete');
  known = [story.caseId, await story.task('formalCheck'), other.caseId, await other.task('registerMatch')];
}, 60_000);
afterAll(() => server.stop());

const nastyTexts = [
  '',
  ' ',
  '0',
  '-1',
  '1e999',
  'null',
  'true',
  'NaN',
  '{}',
  '[]',
  '__proto__',
  'constructor',
  'toString',
  '\u0000',
  '\ud800',
  '\ufffe',
  '\u202e',
  'é'.normalize('NFD'),
  '\u0301'.repeat(40),
  '😀',
  "'; drop table cases; --",
  '%',
  '_',
  '\\',
  '../../etc/passwd',
  '<script>',
  '${7*7}',
  '{{7*7}}',
  'a'.repeat(300),
  '*',
  '.',
  'xstate.init',
  'xstate.stop',
  'xstate.done.state.case',
  '2026-02-30',
  '0000-01-01',
  '9999-12-31',
  'P1M',
  'meldebescheinigung',
  'withdraw',
  'supplement',
  'formalCheck.complete',
  'complete',
  'incomplete',
  'found',
  's.krueger',
  'b.ozturk',
  'vwvfg-post',
  'event',
  'DE-NI-hannover',
  'Grüße',
  'online',
  'paper',
  'authority',
  'mine',
  'true',
  '32.1',
  '"1"',
  'W/"1"',
];
const names = [
  'procedure',
  'form',
  'channel',
  'receivedAt',
  'type',
  'data',
  'text',
  'role',
  'name',
  'address',
  'outcome',
  'user',
  'rule',
  'start',
  'period',
  'place',
  'endMoves',
  'at',
  'missing',
  'item',
  'reason',
  'copies',
  'familyName',
  '__proto__',
  'constructor',
  'a.b',
  '$ref',
  '',
  '\u0000',
];

const text = fc.oneof(fc.constantFrom(...nastyTexts), fc.string({ unit: 'binary', maxLength: 30 }));
const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc.constantFrom(null, true, false, 0, -0, -1, 1.5, 1e300, 2 ** 53, [], {}, certificateForm),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...names), text), tie('value'), { maxKeys: 5 }),
  ),
})).value;

/** Mostly near to what a route takes: pure noise never gets past the first check. */
const body = fc.oneof(
  { weight: 3, arbitrary: fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 5 }) },
  { weight: 2, arbitrary: fc.record({ procedure: fc.constant('meldebescheinigung'), form: value }) },
  {
    weight: 2,
    arbitrary: fc.record({
      procedure: fc.constant('meldebescheinigung'),
      form: fc
        .dictionary(fc.constantFrom(...Object.keys(certificateForm)), value, { maxKeys: 3 })
        .map((change) => ({ ...certificateForm, ...change })),
    }),
  },
  { weight: 3, arbitrary: fc.record({ type: text, data: value }, { requiredKeys: ['type'] }) },
  { weight: 3, arbitrary: fc.record({ outcome: text, data: value }, { requiredKeys: ['outcome'] }) },
  {
    weight: 2,
    arbitrary: fc.record({
      role: fc.constant('authority'),
      name: text,
      address: fc.array(text, { maxLength: 3 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record(
      { rule: text, start: text, period: text, place: text },
      { requiredKeys: ['rule', 'start', 'period'] },
    ),
  },
  { weight: 2, arbitrary: fc.record({ text }) },
  { weight: 1, arbitrary: value },
);

const header = fc.constantFrom(
  {},
  {},
  {},
  { 'if-match': '"1"' },
  { 'if-match': '*' },
  { 'if-match': 'x' },
  { 'idempotency-key': 'same' },
  { 'idempotency-key': 'ü' },
  { 'content-type': 'text/plain' },
  { 'content-type': 'application/json; charset=utf-16' },
  { 'content-encoding': 'gzip' },
  { accept: 'text/html' },
  { 'x-http-method-override': 'DELETE' },
  { expect: '' },
);

const people = [
  undefined,
  'b.ozturk',
  's.krueger',
  's.krueger',
  'd.lindner',
  'r.auditor',
  'v.admin',
  'p.designer',
];

test(`${numRuns} strange requests over all routes get an answer that is described (seed ${seed})`, async () => {
  const routes = Object.entries(server.api.contract.document.paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => [method.toUpperCase(), path] as const),
  );
  const statuses = new Map<number, number>();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...routes),
      fc.array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...known) }, text), {
        minLength: 2,
        maxLength: 2,
      }),
      fc.dictionary(
        fc.oneof(
          fc.constantFrom('limit', 'cursor', 'text', 'unit', 'basket', 'dueUntil', 'after', 'search'),
          text,
        ),
        text,
        { maxKeys: 2 },
      ),
      fc.constantFrom(...people),
      body,
      header,
      async ([method, path], parameters, query, as, sent, headers) => {
        const left = [...parameters];
        const address = path.replace(/\{\w+\}/g, () => escapePart(left.shift() ?? 'x'));
        const search = Object.entries(query).map(([name, one]) => `${escapePart(name)}=${escapePart(one)}`);
        const answer = await server.api.send(
          method,
          `${address}${method === 'GET' && search.length > 0 ? `?${search.join('&')}` : ''}`,
          {
            ...(as === undefined ? {} : { as }),
            ...(method === 'GET' ? {} : { body: sent }),
            headers: Object.fromEntries(
              Object.entries(headers).filter(([, one]) => !/[^\x20-\xff]/.test(one) && one !== ''),
            ),
          },
        );
        statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      },
    ),
    { seed, numRuns, endOnFailure: true },
  );
  // Strange, but not so strange that nothing gets through.
  expect([...statuses.keys()]).toEqual(expect.arrayContaining([200, 400, 401, 403, 404]));
  expect((await server.api.get('/readyz')).status).toBe(200);
  // Neither faults nor warnings of libraries; the workers run here too.
  expect(server.output()).not.toMatch(/Error|WARNING|err\.red/);
}, 120_000);

/** As much of a text as an address can hold; half pairs have no escape. */
function escapePart(part: string): string {
  const escaped = encodeURIComponent(part.toWellFormed());
  // An empty part or dots would lead to another address.
  return /^\.{0,2}$/.test(escaped) ? '%20' : escaped;
}
