import type { Pool } from 'pg';

/** How much there is in a filled inbox. */
export interface Filling {
  /** Cases with one open or claimed task each. */
  readonly open: number;
  /** Closed cases with one done task each. */
  readonly done: number;
}

/**
 * Fills an inbox with rows that look like those of the engine, for reading plans by hand: the real engine would take
 * minutes for as many. Posts, procedures, dates and people are spread evenly; a tenth of the tasks has no due date.
 */
export async function fillInbox(owner: Pool, { open, done }: Filling): Promise<void> {
  const total = open + done;
  await owner.query(
    `with version as (select hash from amtsweg.procedure_current order by key limit 1)
     insert into amtsweg.cases (case_id, case_number, procedure_key, procedure_hash, unit, applicant, channel,
       received_at, received_on, status, milestone, states, ending, revision, snapshot, head, changed_at)
     select md5('case' || n)::uuid, format('%s-99-2026-%s', units[1 + n % 8], lpad(n::text, 7, '0')), 'procedure-' || n % 9,
       hash, units[1 + n % 8], 'citizen-' || n % 5000, 'online', timestamptz '2026-01-01Z' + n * interval '1 second',
       '2026-01-01', case when n <= $1 then 'active' else 'done' end, 'submitted', '{submitted.formalCheck}', null, 1,
       '{}', '', '2026-01-01Z'
     from version, generate_series(1, $2::int) n,
       (select array['20.3','20.4','32.1','32.2','32.4','32.12','67.7','41.4'] as units) u`,
    [open, total],
  );
  await owner.query(
    `insert into amtsweg.task (case_id, activity, label, spec, procedure_key, unit, post, state, assignee, priority,
       due_on, opened_seq, opened_at, closed_at, closed_by)
     select md5('case' || n)::uuid, 'formalCheck', 'Antrag prüfen', '{"outcomes":{"complete":{"label":"Vollständig"}}}',
       'procedure-' || n % 9, units[1 + n % 8], units[1 + n % 8] || '/' || functions[1 + n / 8 % 5],
       case when n > $1 then 'done' when n % 5 = 0 then 'claimed' else 'open' end,
       case when n > $1 or n % 5 = 0 then 'clerk-' || n % 40 end, 1 + n % 9,
       case when n % 10 > 0 then date '2026-01-01' + n % 97 end, 1, '2026-01-01Z',
       case when n > $1 then timestamptz '2026-02-01Z' end, case when n > $1 then 'clerk-' || n % 40 end
     from generate_series(1, $2::int) n,
       (select array['20.3','20.4','32.1','32.2','32.4','32.12','67.7','41.4'] as units,
          array['clerk','lead','inspector','mailroom','archive'] as functions) u`,
    [open, total],
  );
  await owner.query(
    `with kept as (insert into amtsweg.case_key select case_id, '' from amtsweg.cases)
     insert into amtsweg.case_form select case_id, '{}' from amtsweg.cases`,
  );
  await owner.query('vacuum analyze amtsweg.cases, amtsweg.task, amtsweg.case_key, amtsweg.case_form');
}

/** Runs a read and answers the plan of each statement it sent, with its times. */
export async function plansOf(pool: Pool, read: (pool: Pool) => Promise<unknown>): Promise<string[]> {
  const sent: { readonly text: string; readonly values: readonly unknown[] }[] = [];
  const spy = new Proxy(pool, {
    get: (target, name) =>
      name === 'query'
        ? (query: string | { text: string; values: unknown[] }, values?: unknown[]) => {
            sent.push(typeof query === 'string' ? { text: query, values: values ?? [] } : query);
            return target.query(query as never, values as never);
          }
        : Reflect.get(target, name, target),
  });
  await read(spy);
  return Promise.all(
    sent.map(async ({ text, values }) => {
      const { rows } = await pool.query<{ 'QUERY PLAN': string }>(`explain (analyze, buffers) ${text}`, [
        ...values,
      ]);
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    }),
  );
}
