import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '@amtsweg/kernel';
import { drawSvg } from '@amtsweg/procedure';
import { findEntry } from './find-entries.js';
import { runCli } from './testing/run-cli.js';

const KEY = 'meldebescheinigung';
const { procedure } = findEntry(KEY);

describe('every command', () => {
  test.each(['check', 'book', 'similarity', 'draw', 'simulate', 'hash', 'deadline'])(
    '%s has help with an example',
    async (command) => {
      const { code, out } = await runCli([command, '--help']);
      expect(code).toBe(0);
      expect(out).toContain('--json');
      expect(out).toContain(`amtsweg ${command} `);
    },
  );

  test.each([
    ['no command', []],
    ['a command that does not exist', ['dance']],
    ['an option that does not exist', ['check', '--loud']],
    ['a missing argument', ['draw']],
    ['an unknown procedure', ['check', 'hundefriseur']],
    ['an unknown format', ['draw', KEY, '--format', 'bmp']],
    ['a journey that is no number', ['simulate', KEY, '--journey', 'first']],
    ['a journey that does not exist', ['simulate', KEY, '--journey', '99']],
    ['a form that is not there', ['simulate', KEY, '--form', 'missing.json']],
    ['a day that does not exist', ['simulate', KEY, '--today', '2026-02-30']],
    ['no date for a deadline', ['deadline', '--period', 'P1M']],
    [
      'two dates for a deadline',
      ['deadline', '--period', 'P1M', '--start', '2026-01-12', '--posted', '2026-01-12'],
    ],
    ['a start without a rule', ['deadline', '--period', 'P1M', '--start', '2026-01-12']],
  ])('%s is wrong usage: a sentence, no stack, exit code 2', async (_what, args) => {
    const { code, err } = await runCli(args);
    expect(code).toBe(2);
    expect(err).not.toBe('');
    expect(err).not.toMatch(/^\s+at /m);
  });

  test('an unknown procedure is answered with those there are', async () => {
    expect((await runCli(['hash', 'hundefriseur'])).err).toMatch(
      /There is no procedure "hundefriseur". Known: .*meldebescheinigung/,
    );
  });
});

describe('check', () => {
  test('ends with the numbers of procedures and errors', async () => {
    const { code, out } = await runCli(['check', KEY]);
    expect(code).toBe(0);
    expect(out).toBe('1 procedure, 0 errors\n');
  });

  test('prints findings as JSON', async () => {
    const { out } = await runCli(['check', KEY, '--json']);
    expect(JSON.parse(out)).toEqual({ procedures: [{ key: KEY, findings: [] }], errors: 0, warnings: 0 });
  });
});

describe('book', () => {
  test('writes a page for a procedure, an index that leads there, and the style sheet', async () => {
    const { code, out, files } = await runCli(['book', KEY, '--out', 'pages']);
    expect(code).toBe(0);
    expect(out).toBe('1 procedures are written in pages; begin with pages/index.html.\n');
    expect([...files.keys()].sort()).toEqual([
      'pages/book.css',
      `pages/${procedure.domain}/${KEY}.html`,
      'pages/index.html',
    ]);
    expect(files.get('pages/index.html')).toContain(`href="${procedure.domain}/${KEY}.html"`);
    const page = files.get(`pages/${procedure.domain}/${KEY}.html`);
    for (const title of [
      'Ablauf',
      'Aufgaben',
      'Fristen',
      'Gebühren',
      'Formular',
      'Was Antragstellende lesen',
    ])
      expect(page).toContain(`<h2>${title}</h2>`);
    for (const { label } of Object.values(procedure.clocks)) expect(page).toContain(label);
  });

  test('says in a sentence when the folder cannot be written', async () => {
    const { code, err } = await runCli(['book', KEY, '--out', '/nowhere/book']);
    expect(code).toBe(1);
    expect(err).toBe('The file /nowhere/book/index.html cannot be written: EACCES.\n');
  });
});

describe('similarity', () => {
  test('a procedure is not like another one of a different kind', async () => {
    const { code, out } = await runCli(['similarity', KEY, 'baumfaellgenehmigung']);
    expect(code).toBe(0);
    expect(out).toBe('2 procedures, 0 similar pairs, 0 without a reason\n');
  });

  test('alike procedures are listed with what the law has to say about it', async () => {
    const { out } = await runCli(['similarity', 'reisepass', 'reisepass-zweitpass', '--json']);
    expect(JSON.parse(out)).toMatchObject([
      { keys: ['reisepass', 'reisepass-zweitpass'], reason: expect.stringMatching(/PassG/) },
    ]);
  });
});

describe('draw', () => {
  test('prints Mermaid unless told', async () => {
    const { code, out } = await runCli(['draw', KEY]);
    expect(code).toBe(0);
    expect(out).toContain('stateDiagram-v2');
  });

  test('writes SVG to a file', async () => {
    const { out, files } = await runCli(['draw', KEY, '--format', 'svg', '--out', 'a.svg']);
    expect(out).toBe(`${KEY} is drawn in a.svg.\n`);
    expect(files.get('a.svg')).toBe(drawSvg(procedure));
  });

  test('says in a sentence when a file cannot be written', async () => {
    const { code, err } = await runCli(['draw', KEY, '--out', '/nowhere/a.mmd']);
    expect(code).toBe(1);
    expect(err).toBe('The file /nowhere/a.mmd cannot be written: EACCES.\n');
  });
});

test('hash is SHA-256 over the canonical JSON', async () => {
  // A procedure is JSON by its contract.
  const text = canonicalJson(procedure as unknown as Json);
  const expected = createHash('sha256').update(text).digest('hex');
  expect((await runCli(['hash', KEY])).out).toBe(`${expected}  ${KEY}\n`);
});

describe('deadline', () => {
  test('prints the date first, then why', async () => {
    const { code, out } = await runCli(['deadline', '--posted', '2026-01-12', '--period', 'P1M']);
    const [date, ...reasons] = out.trimEnd().split('\n');
    expect(code).toBe(0);
    expect(date).toMatch(/^2026-02-1\d$/);
    expect(reasons.length).toBeGreaterThan(2);
    reasons.forEach((reason) => expect(reason).toMatch(/^- .*\. \(.*§.*; T-\d+.*\)$/));
  });

  test('a fixed end stays on a weekend', async () => {
    const args = ['deadline', '--rule', 'event', '--start', '2026-01-10', '--period', 'P1W', '--json'];
    const fixed = JSON.parse((await runCli([...args, '--fixed'])).out);
    const moved = JSON.parse((await runCli(args)).out);
    expect([fixed.lastDay, moved.lastDay]).toEqual(['2026-01-17', '2026-01-19']);
  });

  test('what cannot be computed is refused in German', async () => {
    const { code, err } = await runCli([
      'deadline',
      '--rule',
      'pigeon',
      '--start',
      '2026-01-12',
      '--period',
      'P1M',
    ]);
    expect(code).toBe(1);
    expect(err).toMatch(/pigeon.*gibt es nicht/);
    const json = await runCli([
      'deadline',
      '--rule',
      'event',
      '--start',
      'soon',
      '--period',
      'P1M',
      '--json',
    ]);
    expect(json.code).toBe(1);
    expect(JSON.parse(json.out).kind).toBe('refused');
  });
});
