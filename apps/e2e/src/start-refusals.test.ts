import { createServer, type AddressInfo } from 'node:net';
import { databaseUrl, poolFor } from '@amtsweg/pg';
import { TestServers } from './testing/test-servers.js';

const servers = new TestServers();

afterAll(() => servers.close());

/** A port of this machine that somebody listens on, or that was free a moment ago. */
async function port(
  taken: boolean,
): Promise<{ readonly number: number; readonly close: () => Promise<void> }> {
  const listener = createServer();
  await new Promise<void>((ready) => listener.listen(0, '127.0.0.1', ready));
  const { port: number } = listener.address() as AddressInfo;
  const close = (): Promise<void> => new Promise((closed) => listener.close(() => closed()));
  if (!taken) await close();
  return { number, close };
}

/** What a start that cannot be says: one sentence for the operator, and no stack. */
async function refusal(env: Readonly<Record<string, string>>): Promise<string> {
  const server = servers.launch({ home: await servers.home(), env });
  expect(await server.ended).toEqual({ code: 1, signal: null });
  expect(server.output).not.toMatch(/^\s+at /m);
  const lines = server.output
    .split('\n')
    .filter((line) => line !== '' && !line.includes('oidc-provider WARNING'));
  expect(lines).toHaveLength(1);
  return lines[0] ?? '';
}

test('a port that is taken is named with the remedy', async () => {
  const { number, close } = await port(true);
  try {
    expect(await refusal({ PORT: String(number) })).toMatch(
      new RegExp(`^Der Port ${number} ist belegt, .*: Bitte .*PORT=`),
    );
  } finally {
    await close();
  }
});

test.each([
  ['PORT', { PORT: 'drei' }, /^PORT ist „drei“, .*: Bitte .*PORT=/],
  ['HOST', { HOST: '192.0.2.1' }, /^.*192\.0\.2\.1.*: Bitte .*HOST/],
  ['DATABASE_URL', { DATABASE_URL: 'amtsweg' }, /DATABASE_URL.*keine gültige URL.*: Bitte /],
  [
    'AMTSWEG_MASTER_KEY',
    { AMTSWEG_MASTER_KEY: 'c2hvcnQ=' },
    /AMTSWEG_MASTER_KEY hat 5 statt 32 Bytes: Bitte /,
  ],
])('a %s that makes no sense is named with the remedy', async (_, env, sentence) => {
  // With a database that answers, so that each start gets as far as the setting at fault.
  expect(await refusal({ DATABASE_URL: await servers.database('prepared'), ...env })).toMatch(sentence);
});

describe('a database that cannot be used', () => {
  test('because nobody listens is named by host and port', async () => {
    const { number } = await port(false);
    const sentence = await refusal({
      DATABASE_URL: `postgresql://amtsweg:geheim@127.0.0.1:${number}/amtsweg`,
    });
    expect(sentence).toMatch(new RegExp(`127\\.0\\.0\\.1:${number}.*: Bitte .*DATABASE_URL`));
    expect(sentence).not.toContain('geheim');
  });

  test('because its host is unknown is named by the host', async () => {
    const sentence = await refusal({ DATABASE_URL: 'postgresql://amtsweg@datenbank.invalid/amtsweg' });
    expect(sentence).toMatch(/datenbank\.invalid:5432.*: Bitte .*DATABASE_URL/);
  });

  test('because it does not exist is named', async () => {
    const url = databaseUrl(await servers.database('prepared'), 'gibtsnicht');
    expect(await refusal({ DATABASE_URL: url })).toMatch(/„gibtsnicht“.*: Bitte /);
  });

  test('because the password is wrong is said without the password', async () => {
    const url = new URL(await servers.database('prepared'));
    url.password = 'falsch';
    const sentence = await refusal({ DATABASE_URL: url.href });
    expect(sentence).toMatch(/„amtsweg“.*: Bitte .*DATABASE_URL/);
    expect(sentence).not.toContain('falsch');
  });

  test('because a newer version worked on it is named by the unknown migration', async () => {
    const url = await servers.database('prepared');
    const owner = poolFor(url, { max: 1 });
    await owner.query(
      `insert into public.amtsweg_migration (timestamp, name) values (9999999999999, 'FromTheFuture9999999999999')`,
    );
    await owner.end();
    expect(await refusal({ DATABASE_URL: url })).toMatch(
      /^Die Datenbank ist neuer als dieses Programm: .*FromTheFuture9999999999999.* Bitte /,
    );
  });
});
