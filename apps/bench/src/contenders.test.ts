import { contentHash } from '@amtsweg/audit-store';
import { registerProcedures } from '@amtsweg/cases-store';
import type { JsonObject } from '@amtsweg/kernel';
import { checkProcedure } from '@amtsweg/procedure';
import { openTestOffice, type TestOffice } from '@amtsweg/testing';
import { benchProcedure } from './bench-procedure.js';
import { takeCase, TRANSACTIONS } from './contender.js';
import type { Contender } from './contender.js';
import { countQueries } from './count-queries.js';
import { engineContender } from './engine-contender.js';
import { naiveContender } from './naive/naive-contender.js';
import { sqlContender } from './sql-contender.js';
import { sqlSchema } from './sql-schema.js';

let office: TestOffice;
beforeAll(async () => {
  office = await openTestOffice();
  // A procedure is JSON by its type; interfaces have no index signature.
  const hash = contentHash(benchProcedure as unknown as JsonObject);
  await registerProcedures(office.owner, [{ procedure: benchProcedure, hash }], new Date());
  await office.owner.query(sqlSchema);
});
afterAll(() => office.close());

test('the measured procedure has no finding', () => {
  expect(checkProcedure(benchProcedure)).toEqual([]);
});

describe.each<
  [name: string, open: (url: string) => Contender | Promise<Contender>, cases: string, audit: string]
>([
  ['engine', engineContender, `select milestone as state from cases`, 'record'],
  ['sql:fn', sqlContender, `select state from bench.sql_case`, 'bench.sql_audit'],
  ['typeorm:naive', naiveContender, `select state from bench.naive_case`, 'bench.naive_audit'],
])('%s', (_, open, cases, audit) => {
  let contender: Contender;
  beforeAll(async () => {
    contender = await open(office.url);
  });
  afterAll(() => contender.close());

  test('takes a case to its end in seven transactions, each with an audit entry', async () => {
    let transactions = 0;
    const end = await takeCase(contender, () => (transactions += 1));
    expect(end.taskId).toBeNull();
    expect(transactions).toBe(TRANSACTIONS);
    const { rows } = await office.owner.query(cases);
    expect(rows).toEqual([{ state: 'issued' }]);
    const entries = await office.owner.query(`select from ${audit}`);
    expect(entries.rowCount).toBe(TRANSACTIONS);
  });

  test('has its statements counted', async () => {
    const { perCase, perHumanStep } = await countQueries(contender);
    expect(perCase).toBeGreaterThanOrEqual(TRANSACTIONS);
    expect(perHumanStep).toBeGreaterThanOrEqual(1);
  });
});
