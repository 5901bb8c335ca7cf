import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { certificateRequest } from '../testing/certificate.js';
import type { Answer } from '../testing/api-client.js';
import { rowCounts } from '../testing/row-counts.js';
import { startTestServer, type TestServer } from '../testing/test-server.js';

const APPLICANT = 'b.ozturk';
const CLERK = 's.krueger';
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n', 'latin1');

let server: TestServer;
let caseId: string;

beforeAll(async () => {
  server = await startTestServer({ role: 'api' });
  caseId = (await server.api.post('/api/v1/cases', APPLICANT, certificateRequest)).body.caseId;
}, 60_000);
afterAll(() => server.stop());

interface Upload {
  readonly file?: Uint8Array;
  readonly fileName?: string;
  readonly type?: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly as?: string;
  readonly to?: string;
}

function upload(what: Upload = {}): Promise<Answer> {
  const { file = PDF, fileName = 'x.pdf', type = 'application/pdf', headers = {}, as = APPLICANT } = what;
  const form = new FormData();
  for (const [name, value] of Object.entries({ name: 'identity', title: 'Ausweis', ...what.fields }))
    form.set(name, value);
  form.set('file', new Blob([new Uint8Array(file)], { type }), fileName);
  return server.api.send('POST', `/api/v1/cases/${what.to ?? caseId}/documents`, { as, raw: form, headers });
}

/** Sends a multipart body written by hand. */
function handwritten(body: string | Buffer, type = 'multipart/form-data; boundary=x'): Promise<Answer> {
  return server.api.send('POST', `/api/v1/cases/${caseId}/documents`, {
    as: APPLICANT,
    raw: Buffer.from(body),
    headers: { 'content-type': type },
  });
}

const part = (disposition: string, content: string): string =>
  `--x\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n${content}\r\n`;

describe('a document', () => {
  test('comes back as it was handed in, as a download under its title', async () => {
    const answer = await upload({ fields: { title: 'Ausweis – Größe A/B' } });
    expect(answer.status).toBe(201);
    expect(answer.headers.get('etag')).toBe(`"${answer.body.revision}"`);
    const location = answer.headers.get('location') ?? '';
    const read = await server.api.get(location, CLERK);
    expect(read.bytes.equals(PDF)).toBe(true);
    expect(read.headers.get('content-type')).toBe('application/pdf');
    expect(read.headers.get('content-disposition')).toBe(
      `attachment; filename*=UTF-8''Ausweis%20%E2%80%93%20Gr%C3%B6%C3%9Fe%20A%20B.pdf`,
    );
    expect(read.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
    expect(read.headers.get('x-content-type-options')).toBe('nosniff');
    expect(read.headers.get('cache-control')).toBe('no-store');
    expect(read.headers.get('etag')).toMatch(/^"[0-9a-f]{64}"$/);
    const { body: file } = await server.api.get(`/api/v1/cases/${caseId}`, CLERK);
    expect(file.documents.map((one: { title: string }) => one.title)).toContain('Ausweis – Größe A/B');
  });

  test('may have a title of 200 emojis', async () => {
    const answer = await upload({ fields: { title: '😀'.repeat(200) } });
    const read = await server.api.get(answer.headers.get('location') ?? '', APPLICANT);
    expect(read.headers.get('content-disposition')).toMatch(
      /^attachment; filename\*=UTF-8''(%F0%9F%98%80){100}\.pdf$/,
    );
  });

  test('sent twice with one key is one document at one address', async () => {
    const headers = { 'idempotency-key': 'upload-1' };
    const first = await upload({ headers });
    const again = await upload({ headers });
    expect([again.status, again.text]).toEqual([201, first.text]);
    expect(again.headers.get('location')).toBe(first.headers.get('location'));
    expect((await server.api.get(again.headers.get('location') ?? '', APPLICANT)).status).toBe(200);
  });

  test('is not shown to another citizen or another unit', async () => {
    const { headers } = await upload();
    for (const stranger of ['c.hartmann', 'a.nowak'])
      expect((await server.api.get(headers.get('location') ?? '', stranger)).status).toBe(404);
  });
});

describe('uploads that are refused leave nothing behind', () => {
  let before: Readonly<Record<string, number>>;
  beforeAll(async () => {
    await upload({ headers: { 'idempotency-key': 'used' } });
  });
  beforeEach(async () => {
    before = await rowCounts(server.office.owner);
  });
  afterEach(async () => {
    expect(await rowCounts(server.office.owner)).toEqual(before);
  });

  const html = Buffer.from('<!doctype html><script>alert(1)</script>');
  test.each<[string, Upload, number, string]>([
    ['a page that calls itself a PDF', { file: html }, 415, 'document-type-forbidden'],
    ['a program', { file: Buffer.from('MZ\x90\0', 'latin1') }, 415, 'document-type-forbidden'],
    [
      'a PDF with a script',
      { file: Buffer.from('%PDF-1.7\n<< /S /JavaScript >>') },
      415,
      'document-type-forbidden',
    ],
    [
      'an SVG',
      { file: Buffer.from('<svg onload=alert(1)>'), type: 'image/png' },
      415,
      'document-type-forbidden',
    ],
    ['an archive', { file: Buffer.from('PK\x03\x04', 'latin1') }, 415, 'document-type-forbidden'],
    ['noise', { file: randomBytes(1000) }, 415, 'document-type-forbidden'],
    ['an empty file', { file: Buffer.alloc(0) }, 415, 'document-type-forbidden'],
    ['no title', { fields: { title: '' } }, 400, 'request-invalid'],
    ['a title with a null character', { fields: { title: 'a\0b' } }, 400, 'text-unstorable'],
    ['a title that reads backwards', { fields: { title: 'Rechnung\u202efdp.exe' } }, 400, 'request-invalid'],
    ['a title too long', { fields: { title: 'x'.repeat(201) } }, 400, 'request-invalid'],
    ['a name with a path', { fields: { name: '../identity' } }, 400, 'request-invalid'],
    ['an unknown field', { fields: { origin: 'issued' } }, 400, 'request-invalid'],
    ['a field named __proto__', { fields: { ['__proto__x']: '1' } }, 400, 'request-invalid'],
    ['a nested field', { fields: { 'a[b]': '1' } }, 400, 'malformed'],
    ['a field of 20,000 characters', { fields: { title: 'x'.repeat(20_000) } }, 400, 'malformed'],
    ['a stale revision', { headers: { 'if-match': '"0"' } }, 412, 'revision-stale'],
    [
      'a key used for another file',
      { file: Buffer.from('x'), headers: { 'idempotency-key': 'used' } },
      422,
      'idempotency-key-reused',
    ],
    ['a stranger', { as: 'c.hartmann', file: Buffer.from('strange') }, 404, 'case-not-found'],
    ['a clerk of another unit', { as: 'a.nowak', file: Buffer.from('strange') }, 404, 'case-not-found'],
    [
      'a case that does not exist',
      { to: '00000000-0000-4000-8000-000000000000', file: Buffer.from('x') },
      404,
      'case-not-found',
    ],
    ['20 MB and a byte', { file: Buffer.alloc(20 * 1024 * 1024 + 1, 'x') }, 413, 'too-large'],
    ['22 MB', { file: Buffer.alloc(22 * 1024 * 1024, 'x') }, 413, 'too-large'],
  ])('%s', async (_, what, status, code) => {
    const answer = await upload(what);
    expect([answer.status, answer.body.type]).toEqual([status, `urn:amtsweg:problem:${code}`]);
  });

  const fields = part('name="name"', 'identity') + part('name="title"', 'x');
  test.each<[string, string, number, string]>([
    ['no parts', '--x--\r\n', 400, 'request-invalid'],
    ['nothing at all', '', 400, 'malformed'],
    ['no end', fields, 400, 'malformed'],
    ['no file', `${fields}--x--\r\n`, 400, 'file-missing'],
    ['a file that is a field', `${fields}${part('name="file"', 'x')}--x--\r\n`, 400, 'request-invalid'],
    ['two files', `${fields}${part('name="file"; filename="a"', 'x').repeat(2)}--x--\r\n`, 400, 'malformed'],
    [
      'a file under another name',
      `${fields}${part('name="datei"; filename="a"', 'x')}--x--\r\n`,
      400,
      'malformed',
    ],
    ['a part without name', `${part('filename="a"', 'x')}--x--\r\n`, 400, 'malformed'],
    ['100 fields', `${part('name="a"', 'x').repeat(100)}--x--\r\n`, 400, 'malformed'],
    [
      'a field twice',
      `${fields}${part('name="title"', 'y')}${part('name="file"; filename="a"', 'x')}--x--\r\n`,
      400,
      'request-invalid',
    ],
    ['a part that is no part', '--x\r\nHELLO\r\n\r\n--x--\r\n', 400, 'malformed'],
    ['a header of 100 KB', `--x\r\nX: ${'y'.repeat(100_000)}\r\n\r\n--x--\r\n`, 400, 'malformed'],
  ])('%s', async (_, body, status, code) => {
    const answer = await handwritten(body);
    expect([answer.status, answer.body.type]).toEqual([status, `urn:amtsweg:problem:${code}`]);
  });

  test.each<[string, string, number]>([
    ['no boundary', 'multipart/form-data', 400],
    ['another kind of multipart', 'multipart/mixed; boundary=x', 415],
    ['JSON', 'application/json', 400],
    ['text', 'text/plain', 415],
  ])('%s', async (_, type, status) => {
    expect((await handwritten(`${fields}--x--\r\n`, type)).status).toBe(status);
  });

  test('200 MB, announced: refused before they are sent', async () => {
    const { status, sent } = await stream(200, { 'content-length': String(200 * 1024 * 1024) });
    expect(status).toBe(413);
    expect(sent).toBeLessThan(20);
  });

  test('200 MB without an announced length: refused before they are sent, and memory does not grow', async () => {
    const before = await residentMegabytes();
    const { status, sent } = await stream(200, { 'transfer-encoding': 'chunked' });
    expect(status).toBe(411);
    expect(sent).toBeLessThan(20);
    expect((await residentMegabytes()) - before).toBeLessThan(50);
  });

  test('200 MB of JSON without an announced length: memory does not grow', async () => {
    const before = await residentMegabytes();
    const { status, sent } = await stream(
      200,
      { 'transfer-encoding': 'chunked', 'content-type': 'application/json' },
      '/api/v1/cases',
    );
    expect(status).toBe(413);
    expect(sent).toBeLessThan(20);
    expect((await residentMegabytes()) - before).toBeLessThan(50);
  });
});

/** Sends megabytes until the server answers or closes; answers how many it took. */
async function stream(
  megabytes: number,
  headers: Readonly<Record<string, string>>,
  path = `/api/v1/cases/${caseId}/documents`,
): Promise<{ status: number; sent: number }> {
  const token = await server.api.token(APPLICANT);
  return new Promise((resolve, reject) => {
    let sent = 0;
    let status = 0;
    const sending = request(`${server.url}${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'multipart/form-data; boundary=x',
        ...headers,
      },
    });
    sending.on('response', (response) => {
      status = response.statusCode ?? 0;
      response.resume();
      response.on('end', () => {
        sending.destroy();
        resolve({ status, sent });
      });
    });
    sending.on('error', (error) => {
      if (status === 0) reject(error);
    });
    const megabyte = Buffer.alloc(1024 * 1024, 'x');
    const more = (): void => {
      if (status !== 0 || sending.destroyed) return;
      if (sent === megabytes) sending.end();
      else {
        sent += 1;
        // One at a time, as fast as the server takes them.
        sending.write(megabyte, () => setImmediate(more));
      }
    };
    more();
  });
}

async function residentMegabytes(): Promise<number> {
  const status = await readFile(`/proc/${server.pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
}
