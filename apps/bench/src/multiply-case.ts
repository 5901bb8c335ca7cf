import type { Pool, PoolClient } from 'pg';
import { inTransaction } from '@amtsweg/pg';
import { caseTables, copyRows } from './case-tables.js';
import { copySeal, openOpening } from './copy-seal.js';
import type { StoredOpening } from './copy-seal.js';

interface Template extends StoredOpening {
  readonly dueAt: Date;
}

/** How many copies are sealed at a time. */
const PORTION = 2_000;

/** What a copy does not take over as it stands; ids of its rows are drawn anew. */
const OWN: Readonly<Record<string, string>> = {
  'cases.case_number': `template.case_number || '-' || copy.n`,
  'cases.head': 'copy.hash',
  'case_key.wrapped': 'copy.wrapped',
  'clock.due_at': 'copy.due_at',
  'record.hash': 'copy.hash',
  'record.envelope': 'copy.envelope',
  'record_payload.sealed': 'copy.sealed',
};

/**
 * Multiplies a case that has just been opened, with all its rows: whatever has columns and tables today is copied, and
 * what has to be a case's own (ids, key, first entry and its hash) is made for each.
 *
 * The copies' clocks run out one after the other within a day of the template's, in another order than they are stored.
 * Answers when the last one does.
 */
export async function multiplyCase(
  owner: Pool,
  masterKey: Buffer,
  caseId: string,
  copies: number,
): Promise<Date> {
  return inTransaction(owner, async (client) => {
    const template = await readTemplate(client, caseId);
    await stageCopies(client, masterKey, caseId, template, copies);
    for (const table of await caseTables(client)) {
      await copyRows(client, table, OWN, [caseId], 'template.case_id = $1');
    }
    const { rows } = await client.query<{ last: Date }>('select max(due_at) as last from copy');
    return rows[0]?.last ?? template.dueAt;
  });
}

async function readTemplate(client: PoolClient, caseId: string): Promise<Template> {
  const { rows } = await client.query<Template>(
    `select k.wrapped, r.envelope, p.sealed, c.due_at as "dueAt"
     from amtsweg.case_key k
     join amtsweg.record r using (case_id)
     join amtsweg.record_payload p using (case_id, seq)
     join amtsweg.clock c using (case_id)
     where case_id = $1 and c.state = 'running'`,
    [caseId],
  );
  const [template, ...others] = rows;
  if (template === undefined || others.length > 0)
    throw new Error(`case ${caseId} has to have one entry and one clock to be multiplied`);
  return template;
}

/** Seals the copies into a table of this session. */
async function stageCopies(
  client: PoolClient,
  masterKey: Buffer,
  caseId: string,
  template: Template,
  copies: number,
): Promise<void> {
  await client.query(
    `create temporary table copy (n integer, case_id uuid, wrapped bytea, envelope jsonb, hash bytea, sealed bytea,
       due_at timestamptz) on commit drop`,
  );
  const payload = openOpening(masterKey, caseId, template);
  for (let first = 0; first < copies; first += PORTION) {
    const portion = Array.from({ length: Math.min(PORTION, copies - first) }, (_, index) => ({
      n: first + index,
      dueAt: dueOf(template.dueAt, first + index, copies),
      ...copySeal(masterKey, template.envelope, payload),
    }));
    await client.query(
      `insert into copy
       select n, "caseId", decode(wrapped, 'hex'), envelope, decode(hash, 'hex'), decode(sealed, 'hex'), "dueAt"
       from jsonb_to_recordset($1::jsonb) as c (n integer, "caseId" uuid, wrapped text, envelope jsonb, hash text,
         sealed text, "dueAt" timestamptz)`,
      [JSON.stringify(portion)],
    );
  }
}

/** A large prime scatters the order: neighbours in the table do not run out one after the other. */
function dueOf(first: Date, n: number, copies: number): Date {
  const DAY = 86_400_000;
  const place = 1 + ((n * 1_000_003) % copies);
  return new Date(first.getTime() + Math.floor((place * DAY) / (copies + 1)));
}
