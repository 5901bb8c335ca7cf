import { gzipSync } from 'node:zlib';
import { certificateForm, certificateRequest } from '../testing/certificate.js';
import { rawRequest } from '../testing/raw-request.js';
import { rowCounts } from '../testing/row-counts.js';
import { startTestServer, type TestServer } from '../testing/test-server.js';

const APPLICANT = 'b.ozturk';
const CLERK = 's.krueger';
const json = { 'content-type': 'application/json' };

let server: TestServer;
let caseId: string;
let taskId: string;
let before: Readonly<Record<string, number>>;

beforeAll(async () => {
  server = await startTestServer({ role: 'api' });
  const opened = await server.api.post('/api/v1/cases', APPLICANT, certificateRequest);
  caseId = opened.body.caseId;
  const tasks = await server.api.get('/api/v1/tasks', CLERK);
  taskId = tasks.body.items[0].taskId;
  before = await rowCounts(server.office.owner);
}, 60_000);
afterAll(() => server.stop());

/** Nothing written: checked after each test, whatever it sent. */
afterEach(async () => {
  const expected = before;
  before = await rowCounts(server.office.owner);
  expect(before).toEqual(expected);
});

function open(form: object, procedure = 'meldebescheinigung') {
  return server.api.post('/api/v1/cases', APPLICANT, { procedure, form });
}

function raw(text: string | Uint8Array, headers: Readonly<Record<string, string>> = json) {
  return server.api.send('POST', '/api/v1/cases', { as: APPLICANT, raw: text, headers });
}

function nested(depth: number): string {
  return `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
}

const sound = JSON.stringify(certificateRequest);
const withForm = (form: string): string => `{"procedure":"meldebescheinigung","form":${form}}`;

describe('bodies that cannot be read', () => {
  const huge = sound.replace('"copies":1', `"copies":1${'0'.repeat(400)}`);
  test.each<[string, string | Uint8Array, Readonly<Record<string, string>>, number, string]>([
    ['malformed JSON', '{"procedure":', json, 400, 'malformed'],
    ['an empty body', '', json, 400, 'request-invalid'],
    ['white space', '  ', json, 400, 'malformed'],
    ['a list', '[]', json, 400, 'malformed'],
    ['a list of bodies', `[${sound}]`, json, 400, 'malformed'],
    ['a text', '"x"', json, 400, 'malformed'],
    ['null', 'null', json, 400, 'malformed'],
    ['a number', '1', json, 400, 'malformed'],
    ['trailing text', `${sound}x`, json, 400, 'malformed'],
    ['a comment', `/* x */${sound}`, json, 400, 'malformed'],
    ['a byte order mark', `\ufeff${sound}`, json, 400, 'malformed'],
    ['invalid UTF-8', Buffer.from(sound.replace('Marie', 'Mari\xe9'), 'latin1'), json, 400, 'malformed'],
    ['UTF-16', Buffer.from(sound, 'utf16le'), json, 400, 'malformed'],
    [
      'an overlong slash',
      Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xc0, 0xaf]), Buffer.from('"}')]),
      json,
      400,
      'malformed',
    ],
    [
      'another charset',
      sound,
      { 'content-type': 'application/json; charset=iso-8859-1' },
      415,
      'media-type-forbidden',
    ],
    ['text/plain', sound, { 'content-type': 'text/plain' }, 415, 'media-type-forbidden'],
    ['XML', '<a/>', { 'content-type': 'application/xml' }, 415, 'media-type-forbidden'],
    [
      'a web form',
      'procedure=x',
      { 'content-type': 'application/x-www-form-urlencoded' },
      415,
      'media-type-forbidden',
    ],
    ['a content type that is none', sound, { 'content-type': ';;;' }, 415, 'media-type-forbidden'],
    [
      'multipart where none is taken',
      sound,
      { 'content-type': 'multipart/form-data; boundary=x' },
      415,
      'media-type-forbidden',
    ],
    ['an unknown packing', sound, { ...json, 'content-encoding': 'zstd' }, 415, 'media-type-forbidden'],
    ['broken gzip', 'xxxx', { ...json, 'content-encoding': 'gzip' }, 415, 'media-type-forbidden'],
    [
      'a gzip bomb of 100 MB',
      gzipSync(Buffer.alloc(100_000_000, ' ')),
      { ...json, 'content-encoding': 'gzip' },
      415,
      'media-type-forbidden',
    ],
    ['2 MB', withForm(`{"a":"${'x'.repeat(2_000_000)}"}`), json, 413, 'too-large'],
    ['nesting of 100,000', withForm(nested(100_000)), json, 400, 'too-deep'],
    ['lists in lists', withForm(`{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`), json, 400, 'too-deep'],
    ['nesting of 41', withForm(nested(41)), json, 400, 'too-deep'],
    [
      '200,000 values',
      withForm(`{"extendedItems":[${'1,'.repeat(200_000)}1]}`),
      json,
      400,
      'too-many-values',
    ],
    [
      'a text of 900,000 characters',
      withForm(`{"email":"${'.'.repeat(900_000)}"}`),
      json,
      400,
      'text-too-long',
    ],
    ['a number beyond all numbers', huge, json, 400, 'number-unstorable'],
    ['a member named __proto__', withForm('{"__proto__":{"copies":1}}'), json, 400, 'name-forbidden'],
    ['an escaped __proto__', withForm('{"\\u005f_proto__":{}}'), json, 400, 'name-forbidden'],
    ['a member named constructor', withForm('{"constructor":{"prototype":{}}}'), json, 400, 'name-forbidden'],
    ['a member named toString', sound.replace('{', '{"toString":1,'), json, 400, 'name-forbidden'],
    ['a member twice', sound.replace('{', '{"procedure":"eheurkunde",'), json, 400, 'malformed'],
    [
      'a member twice, once escaped',
      sound.replace('{', '{"p\\u0072ocedure":"eheurkunde",'),
      json,
      400,
      'malformed',
    ],
    [
      'a member of the form twice',
      sound.replace('"copies":1', '"copies":1,"copies":2'),
      json,
      400,
      'malformed',
    ],
    ['a null character', sound.replace('Marie', '\\u0000'), json, 400, 'text-unstorable'],
    ['a null character in a name', withForm('{"a\\u0000":1}'), json, 400, 'text-unstorable'],
    ['half a pair', sound.replace('Marie', '\\ud83d'), json, 400, 'text-unstorable'],
    ['the other half', sound.replace('Marie', '\\ude00x'), json, 400, 'text-unstorable'],
  ])('%s', async (_, text, headers, status, code) => {
    const answer = await raw(text, headers);
    expect([answer.status, answer.body.type]).toEqual([status, `urn:amtsweg:problem:${code}`]);
  });

  test('a body that breaks off is dropped', async () => {
    const lines = [
      'POST /api/v1/cases HTTP/1.1',
      'Host: x',
      `Authorization: Bearer ${await server.api.token(APPLICANT)}`,
      'Content-Type: application/json',
      'Content-Length: 100000',
      'Connection: close',
    ];
    const answer = rawRequest(server.url, lines, sound);
    // The sender goes away; the server must not mind.
    await Promise.race([answer, new Promise((done) => setTimeout(done, 300))]);
    expect((await server.api.get('/healthz')).status).toBe(200);
  });
});

describe('applications that do not fit', () => {
  const marks = 'e' + '\u0301'.repeat(10_000);
  const change = (fields: object): object => ({ ...certificateForm, ...fields });
  test.each<[string, object, string]>([
    ['a missing field', change({ familyName: undefined }), 'required'],
    ['an unknown field', change({ shoeSize: 42 }), 'unknownField'],
    ['a text for a number', change({ copies: '1' }), 'type'],
    ['a fraction for a whole number', change({ copies: 1.5 }), 'type'],
    ['a huge number', change({ copies: 1e300 }), 'tooLarge'],
    ['a number beyond exactness', change({ copies: 2 ** 60 }), 'tooLarge'],
    ['a negative number', change({ copies: -1 }), 'tooSmall'],
    ['a list for a text', change({ familyName: ['x'] }), 'type'],
    ['an object for a text', change({ familyName: { $ne: null } }), 'type'],
    ['null', change({ familyName: null }), 'type'],
    ['a date that does not exist', change({ birthDate: '1988-02-30' }), 'format'],
    ['a date in the future', change({ birthDate: '2199-01-01' }), 'tooLate'],
    ['a choice that is none', change({ variant: 'deluxe' }), 'choice'],
    ['a field that does not belong', change({ extendedItems: ['spouse'] }), 'notApplicable'],
    ['an e-mail address that is none', change({ email: 'a@b' }), 'format'],
    ['an empty name', change({ familyName: '' }), 'required'],
    ['a name of spaces', change({ familyName: '   ' }), 'characters'],
    ['a name too long', change({ familyName: 'a'.repeat(121) }), 'tooLong'],
    ['a name in Cyrillic', change({ familyName: 'Иванов' }), 'characters'],
    ['a name in Greek', change({ familyName: 'Παπαδόπουλος' }), 'characters'],
    ['a name in Arabic', change({ familyName: 'محمد' }), 'characters'],
    ['a name in Hebrew', change({ familyName: 'כהן' }), 'characters'],
    ['a name with an emoji', change({ familyName: 'Müller 😀' }), 'characters'],
    ['a name in full width', change({ familyName: 'Ｍüller' }), 'characters'],
    ['a name in mathematical letters', change({ familyName: '𝐌üller' }), 'characters'],
    ['a ligature', change({ familyName: 'Graﬀ' }), 'characters'],
    ['a Roman numeral sign', change({ familyName: 'Heinrich Ⅳ' }), 'characters'],
    ['a bidirectional override', change({ familyName: 'Mül\u202eler' }), 'characters'],
    ['an isolate', change({ familyName: 'Mül\u2066ler' }), 'characters'],
    ['a zero width space', change({ familyName: 'Mül\u200bler' }), 'characters'],
    ['a zero width joiner', change({ familyName: 'Mül\u200dler' }), 'characters'],
    ['a byte order mark inside', change({ familyName: 'Mül\ufeffler' }), 'characters'],
    ['a soft hyphen', change({ familyName: 'Mül\u00adler' }), 'characters'],
    ['a tag character', change({ familyName: 'Müller\u{e0041}' }), 'characters'],
    ['a private character', change({ familyName: 'Müller\ue000' }), 'characters'],
    ['a non-character', change({ familyName: 'Müller\ufffe' }), 'characters'],
    ['a control character', change({ familyName: 'Mül\u0007ler' }), 'characters'],
    ['a line break', change({ familyName: 'Müller\nMeier' }), 'characters'],
    ['a line separator', change({ familyName: 'Müller\u2028Meier' }), 'characters'],
    ['five marks on a letter', change({ familyName: 'Mu\u0301\u0302\u0303\u0304\u0306ller' }), 'characters'],
    ['a mark without a letter', change({ familyName: '\u0301Müller' }), 'characters'],
    ['nine marks on a letter of a free text', change({ address: `a${'\u0330'.repeat(9)} 1` }), 'characters'],
    ['a bidirectional override in a free text', change({ address: 'Allee\u202e 1' }), 'characters'],
  ])('%s', async (_, form, code) => {
    const answer = await open(form);
    expect([answer.status, answer.body.type]).toEqual([422, 'urn:amtsweg:problem:data-invalid']);
    expect(answer.body.errors[0].code).toBe(code);
  });

  test('10,000 combining marks', async () => {
    const answer = await open({ ...certificateForm, familyName: marks });
    expect([answer.status, answer.body.type]).toEqual([400, 'urn:amtsweg:problem:text-unstorable']);
  });

  test('the answer names the field by its German label and points at it', async () => {
    const answer = await open({ ...certificateForm, copies: 11 });
    expect(answer.body).toEqual({
      type: 'urn:amtsweg:problem:data-invalid',
      title: 'Angaben passen nicht',
      status: 422,
      detail: 'Die Angaben passen nicht zum Formular: „Anzahl“ darf höchstens 10 sein.',
      errors: [{ pointer: '/copies', code: 'tooLarge', detail: '„Anzahl“ darf höchstens 10 sein.' }],
    });
  });

  test('19,000 different values where a choice is wanted are judged in no time', async () => {
    const extendedItems = Array.from({ length: 19_000 }, (__, index) => `x${index}`);
    const started = Date.now();
    expect((await open({ ...certificateForm, variant: 'extended', extendedItems })).status).toBe(422);
    // A quadratic comparison took minutes; this is generous for any machine.
    expect(Date.now() - started).toBeLessThan(5_000);
  });

  test('an e-mail address made for backtracking is judged in no time', async () => {
    const started = Date.now();
    expect((await open({ ...certificateForm, email: `a@${'.a'.repeat(19_000)}@` })).status).toBe(422);
    expect(Date.now() - started).toBeLessThan(5_000);
  });
});

describe('requests that do not fit', () => {
  test.each<[string, object, number, string]>([
    ['an unknown procedure', { procedure: 'bauantrag', form: {} }, 404, 'procedure-unknown'],
    ['a procedure named like a method', { procedure: 'constructor', form: {} }, 404, 'procedure-unknown'],
    ['a procedure that is a number', { procedure: 1, form: {} }, 400, 'request-invalid'],
    ['a missing procedure', { form: {} }, 400, 'request-invalid'],
    ['a missing form', { procedure: 'eheurkunde' }, 400, 'request-invalid'],
    ['a form that is a list', { procedure: 'eheurkunde', form: [] }, 400, 'request-invalid'],
    ['a form that is a text', { procedure: 'eheurkunde', form: '{}' }, 400, 'request-invalid'],
    ['an unknown member', { ...certificateRequest, caseId: 'x' }, 400, 'request-invalid'],
    ['an unknown channel', { ...certificateRequest, channel: 'fax' }, 400, 'request-invalid'],
    ['paper from a citizen', { ...certificateRequest, channel: 'paper' }, 403, 'act-forbidden'],
    [
      'a receipt of one’s own choice',
      { ...certificateRequest, receivedAt: '2026-01-01T10:00:00Z' },
      400,
      'received-at-invalid',
    ],
    [
      'a receipt without offset',
      { ...certificateRequest, receivedAt: '2026-01-01T10:00:00' },
      400,
      'request-invalid',
    ],
    [
      'a receipt that is no date',
      { ...certificateRequest, receivedAt: '2026-02-30T10:00:00Z' },
      400,
      'request-invalid',
    ],
  ])('%s', async (_, body, status, code) => {
    const answer = await server.api.post('/api/v1/cases', APPLICANT, body);
    expect([answer.status, answer.body.type]).toEqual([status, `urn:amtsweg:problem:${code}`]);
  });

  test('a receipt in the future is refused to the office', async () => {
    const body = { ...certificateRequest, channel: 'paper', receivedAt: '2199-01-01T10:00:00Z' };
    const answer = await server.api.post('/api/v1/cases', CLERK, body);
    expect([answer.status, answer.body.type]).toEqual([400, 'urn:amtsweg:problem:received-at-invalid']);
  });

  test.each<[string, string, object, number, string]>([
    ['an event that nobody knows', 'fly', {}, 409, 'event-not-possible'],
    ['an event not possible now', 'supplement', {}, 409, 'event-not-possible'],
    ['a wildcard', '*', {}, 409, 'event-not-possible'],
    ['an event of the library', 'xstate.init', {}, 409, 'event-not-possible'],
    ['the stop of the library', 'xstate.stop', {}, 409, 'event-not-possible'],
    ['a clock by hand', 'xstate.after.decisionPeriod.case', {}, 409, 'event-not-possible'],
    ['the end of a service by hand', 'xstate.done.actor.formalCheck', {}, 409, 'event-not-possible'],
    ['an inherited name', 'constructor', {}, 409, 'event-not-possible'],
    ['an outcome as an event', 'formalCheck.complete', {}, 409, 'event-of-task'],
    ['data that no field takes', 'withdraw', { secret: 1 }, 422, 'data-invalid'],
  ])('%s', async (_, type, data, status, code) => {
    const answer = await server.api.post(`/api/v1/cases/${caseId}/events`, CLERK, { type, data });
    expect([answer.status, answer.body.type]).toEqual([status, `urn:amtsweg:problem:${code}`]);
  });

  test('an event that is not possible: the answer names the state and what is possible, in German', async () => {
    const answer = await server.api.post(`/api/v1/cases/${caseId}/events`, CLERK, { type: 'supplement' });
    const { body: file } = await server.api.get(`/api/v1/cases/${caseId}`, CLERK);
    expect(answer.body.detail).toContain(`„${file.states[0].label}“`);
    expect(answer.body.allowed).toContainEqual({ type: 'withdraw', label: expect.stringMatching(/zurück/) });
    for (const { label } of answer.body.allowed) expect(answer.body.detail).toContain(`„${label}“`);
  });

  test.each<[string, string, object, number, string]>([
    ['an empty note', 'notes', { text: '' }, 400, 'request-invalid'],
    ['a note of white space', 'notes', { text: ' \n ' }, 400, 'request-invalid'],
    ['a note too long', 'notes', { text: 'x'.repeat(100_001) }, 422, 'note-too-long'],
    ['a note that reads backwards', 'notes', { text: 'Bitte \u202eneheg' }, 400, 'request-invalid'],
    ['a note that is a number', 'notes', { text: 1 }, 400, 'request-invalid'],
    ['a party of unknown role', 'parties', { role: 'judge', name: 'x', address: [] }, 400, 'request-invalid'],
    ['a party without address', 'parties', { role: 'authority', name: 'x' }, 400, 'request-invalid'],
    [
      'an address of numbers',
      'parties',
      { role: 'authority', name: 'x', address: [1] },
      400,
      'request-invalid',
    ],
    [
      'an address of nine lines',
      'parties',
      { role: 'authority', name: 'x', address: Array(9).fill('x') },
      400,
      'request-invalid',
    ],
    ['an event without type', 'events', {}, 400, 'request-invalid'],
    ['event data that is a list', 'events', { type: 'withdraw', data: [] }, 400, 'request-invalid'],
  ])('%s', async (_, route, body, status, code) => {
    const answer = await server.api.post(`/api/v1/cases/${caseId}/${route}`, CLERK, body);
    expect([answer.status, answer.body.type]).toEqual([status, `urn:amtsweg:problem:${code}`]);
  });

  test.each<[string, string, object | undefined, number, string]>([
    ['a task that nobody has claimed', 'complete', { outcome: 'complete' }, 409, 'task-not-claimed'],
    ['a claim with a body', 'claim', { user: 'x' }, 400, 'request-invalid'],
    ['a delegation to nobody', 'delegate', { user: 'nobody' }, 403, 'delegate-forbidden'],
    ['a delegation to a citizen', 'delegate', { user: 'c.hartmann' }, 403, 'delegate-forbidden'],
    ['a delegation to another unit', 'delegate', { user: 'a.nowak' }, 403, 'delegate-forbidden'],
    ['a delegation without a name', 'delegate', {}, 400, 'request-invalid'],
    ['a completion without outcome', 'complete', { data: {} }, 400, 'request-invalid'],
  ])('%s', async (_, verb, body, status, code) => {
    const answer = await server.api.post(`/api/v1/tasks/${taskId}/${verb}`, CLERK, body);
    expect([answer.status, answer.body.type]).toEqual([status, `urn:amtsweg:problem:${code}`]);
  });

  test.each<[string, object]>([
    ['an unknown rule', { rule: 'guess', start: '2026-01-12', period: 'P1M' }],
    ['an inherited rule', { rule: 'constructor', start: '2026-01-12', period: 'P1M' }],
    ['an unknown place', { rule: 'event', start: '2026-01-12', period: 'P1M', place: 'Atlantis' }],
    ['an inherited place', { rule: 'event', start: '2026-01-12', period: 'P1M', place: '__proto__' }],
    ['a day that does not exist', { rule: 'event', start: '2026-02-29', period: 'P1M' }],
    ['a period that is none', { rule: 'event', start: '2026-01-12', period: '1 Monat' }],
    ['a period beyond the calendar', { rule: 'event', start: '2026-01-12', period: 'P99999999999Y' }],
    ['a year beyond the calendar', { rule: 'event', start: '9999-12-31', period: 'P1Y' }],
    ['a flag that is a text', { rule: 'event', start: '2026-01-12', period: 'P1M', endMoves: 'false' }],
  ])('a deadline of %s', async (_, body) => {
    expect((await server.api.send('POST', '/api/v1/deadlines/compute', { body })).status).toBe(400);
  });
});

describe('addresses and headers that do not fit', () => {
  const id = '00000000-0000-4000-8000-000000000000';
  const cursor = (key: unknown): string => Buffer.from(JSON.stringify(key)).toString('base64url');
  test.each<[string, string, number]>([
    ['an id that is none', '/api/v1/cases/1', 400],
    ['an id with SQL', "/api/v1/cases/1'%20or%201=1--", 400],
    ['a null character', '/api/v1/cases/%00', 400],
    ['an id with a null character', `/api/v1/cases/${id}%00`, 400],
    ['an escape that is none', '/api/v1/cases/%zz', 400],
    ['bytes that are no UTF-8', '/api/v1/cases/%ff', 400],
    ['a procedure of bytes that are no UTF-8', '/api/v1/procedures/%c0%af', 400],
    ['a procedure with a null character', '/api/v1/procedures/a%00b', 400],
    ['a path out of the house', '/api/v1/procedures/..%2f..%2f..%2fetc%2fpasswd', 404],
    ['the same, coded twice', '/api/v1/procedures/%252e%252e%252fpackage.json', 404],
    ['an inherited procedure', '/api/v1/procedures/__proto__', 404],
    ['a path out of the docs', '/docs/..%2f..%2fpackage.json', 404],
    ['an address nobody has', '/api/v2/cases', 404],
    ['an unknown parameter', '/api/v1/cases?sort=name', 400],
    ['a repeated parameter', '/api/v1/cases?unit=32.1&unit=32.2', 400],
    ['a parameter in brackets', '/api/v1/cases?unit[]=32.1', 400],
    ['a parameter named __proto__', '/api/v1/cases?__proto__=1', 400],
    ['a parameter named toString', '/api/v1/cases?toString=1', 400],
    ['a parameter with a null character', '/api/v1/cases?unit=%00', 400],
    ['an empty parameter', '/api/v1/cases?unit=', 400],
    ['a parameter too long', `/api/v1/cases?caseNumber=${'1'.repeat(1000)}`, 400],
    ['a limit of zero', '/api/v1/cases?limit=0', 400],
    ['a limit too large', '/api/v1/cases?limit=201', 400],
    ['a limit below zero', '/api/v1/cases?limit=-1', 400],
    ['a limit with a fraction', '/api/v1/cases?limit=1.5', 400],
    ['a limit that is no number', '/api/v1/cases?limit=viele', 400],
    ['a limit beyond all numbers', '/api/v1/cases?limit=1e999', 400],
    ['a limit twice', '/api/v1/cases?limit=1&limit=2', 400],
    ['a status that is none', '/api/v1/cases?status=open', 400],
    ['a cursor that is none', '/api/v1/cases?cursor=%25', 400],
    ['a cursor of another list', `/api/v1/cases?cursor=${cursor(['2026-01-12', 5, id])}`, 400],
    ['a cursor of texts', `/api/v1/cases?cursor=${cursor(['x', 'y'])}`, 400],
    [
      'a cursor of a day that does not exist',
      `/api/v1/cases?cursor=${cursor(['2026-02-30T00:00:00.000000Z', id])}`,
      400,
    ],
    ['a cursor of the year 0', `/api/v1/cases?cursor=${cursor(['0000-01-01T00:00:00.000000Z', id])}`, 400],
    ['a cursor of nulls', `/api/v1/cases?cursor=${cursor([null, null])}`, 400],
    ['a cursor of objects', `/api/v1/cases?cursor=${cursor([{}, []])}`, 400],
    ['history after something else', `/api/v1/cases/${id}/history?after=x`, 400],
    ['tasks with a cursor that is none', '/api/v1/tasks?cursor=x', 400],
    ['tasks with a cursor of texts', `/api/v1/tasks?cursor=${cursor(['x', 'y', 'z'])}`, 400],
    ['tasks with a cursor of the year 0', `/api/v1/tasks?cursor=${cursor(['0000-01-01', 5, id])}`, 400],
    ['tasks with a cursor of a huge number', `/api/v1/tasks?cursor=${cursor(['2026-01-12', 1e20, id])}`, 400],
    ['tasks due on no day', '/api/v1/tasks?dueUntil=2026-02-29', 400],
    ['tasks due in a week', '/api/v1/tasks?dueUntil=2026-W01', 400],
    ['tasks overdue or not', '/api/v1/tasks?overdue=vielleicht', 400],
    ['tasks of an unknown basket', '/api/v1/tasks?basket=paper', 400],
  ])('%s', async (_, path, status) => {
    expect((await server.api.get(path, CLERK)).status).toBe(status);
  });

  test('a leap day is a day', async () => {
    expect((await server.api.get('/api/v1/tasks?dueUntil=2028-02-29', CLERK)).status).toBe(200);
  });

  test.each<[string, string, Readonly<Record<string, string>>, number, string]>([
    ['an empty key', 'withdraw', { 'idempotency-key': '' }, 400, 'idempotency-key-invalid'],
    ['a key with a space', 'withdraw', { 'idempotency-key': 'a b' }, 400, 'idempotency-key-invalid'],
    ['a key too long', 'withdraw', { 'idempotency-key': 'a'.repeat(201) }, 400, 'idempotency-key-invalid'],
    [
      'a key with an umlaut',
      'withdraw',
      { 'idempotency-key': 'schl\u00fcssel' },
      400,
      'idempotency-key-invalid',
    ],
    ['a revision that is none', 'withdraw', { 'if-match': 'x' }, 400, 'if-match-invalid'],
    ['two revisions', 'withdraw', { 'if-match': '"1", "2"' }, 400, 'if-match-invalid'],
    [
      'a revision beyond all numbers',
      'withdraw',
      { 'if-match': '"99999999999999999999"' },
      400,
      'if-match-invalid',
    ],
    ['a stale revision', 'withdraw', { 'if-match': '"0"' }, 412, 'revision-stale'],
    ['a revision yet to come', 'withdraw', { 'if-match': '"999"' }, 412, 'revision-stale'],
  ])('%s', async (_, type, headers, status, code) => {
    const answer = await server.api.post(`/api/v1/cases/${caseId}/events`, APPLICANT, { type }, headers);
    expect([answer.status, answer.body.type]).toEqual([status, `urn:amtsweg:problem:${code}`]);
  });

  test('a stale revision of a task', async () => {
    const answer = await server.api.post(`/api/v1/tasks/${taskId}/claim`, CLERK, undefined, {
      'if-match': '"7"',
    });
    expect([answer.status, answer.body.type]).toEqual([412, 'urn:amtsweg:problem:revision-stale']);
    expect(answer.body).toMatchObject({ seen: 7 });
  });

  test.each<[string, readonly string[], number]>([
    ['an address of 20 KB', [`GET /api/v1/cases?unit=${'x'.repeat(20_000)} HTTP/1.1`, 'Host: x'], 431],
    ['a header of 20 KB', ['GET /healthz HTTP/1.1', 'Host: x', `X-A: ${'x'.repeat(20_000)}`], 431],
    ['a request that is none', ['HELLO'], 400],
    ['a header with a null character', ['GET /healthz HTTP/1.1', 'Host: x', 'X-A: a\u0000b'], 400],
    [
      'two lengths',
      ['POST /api/v1/cases HTTP/1.1', 'Host: x', 'Content-Length: 1', 'Content-Length: 2'],
      400,
    ],
    [
      'length and chunks',
      ['POST /api/v1/cases HTTP/1.1', 'Host: x', 'Content-Length: 1', 'Transfer-Encoding: chunked'],
      400,
    ],
    ['a length below zero', ['POST /api/v1/cases HTTP/1.1', 'Host: x', 'Content-Length: -1'], 400],
    ['a version nobody has', ['GET /healthz HTTP/9.9', 'Host: x'], 400],
  ])('%s', async (_, lines, status) => {
    const answer = await rawRequest(server.url, [...lines, 'Connection: close']);
    const [head = '', body = ''] = answer.split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(head).toContain('application/problem+json');
    expect(JSON.parse(body)).toMatchObject({ status });
  });
});
