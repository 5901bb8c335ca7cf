import { openTestOffice, type TestOffice } from '@amtsweg/testing';
import type { Procedure } from '@amtsweg/procedure';
import { catalogue } from '@amtsweg/workflows';
import { publishProcedures } from './publish-procedures.js';

let office: TestOffice;
beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

const sound = catalogue.map(({ procedure }) => procedure);
const KEY = 'meldebescheinigung';

function changed(change: Partial<Procedure>): Procedure {
  const found = sound.find(({ key }) => key === KEY);
  if (found === undefined) throw new Error(`${KEY} is not in the catalogue`);
  return { ...found, ...change };
}

async function versions(): Promise<number[]> {
  const { rows } = await office.owner.query<{ version: number }>(
    `select v.version from procedure_current c join procedure_version v on v.hash = c.hash
     where c.key = $1 or v.key = $1`,
    [KEY],
  );
  return rows.map(({ version }) => version);
}

test('what the database knows already is published without a word', async () => {
  expect(await publishProcedures(office.owner, sound, new Date())).toEqual([]);
});

test('a faulty version is not published, the others are, and the last good one stays', async () => {
  const faulty = changed({
    name: 'Meldebescheinigung mit Fehler',
    documents: {},
  });
  const better = changed({ key: 'meldebescheinigung-neu', name: 'Neue Meldebescheinigung' });
  const refused = await publishProcedures(office.owner, [faulty, better], new Date());
  expect(refused).toEqual([
    { key: KEY, findings: expect.arrayContaining([expect.objectContaining({ rule: 'unknown-name' })]) },
  ]);
  expect(await versions()).toEqual([1]);
  const { rows } = await office.owner.query(
    'select name from catalogue_entry where key = any ($1) order by key',
    [[KEY, 'meldebescheinigung-neu']],
  );
  expect(rows).toEqual([{ name: 'Meldebescheinigung' }, { name: 'Neue Meldebescheinigung' }]);
});

test('of two files with one key the second is faulty', async () => {
  const second = changed({ name: 'Noch eine' });
  expect(await publishProcedures(office.owner, [changed({}), second], new Date())).toMatchObject([
    { key: KEY, findings: [{ rule: 'duplicate-key' }] },
  ]);
  expect(await versions()).toEqual([1]);
});
