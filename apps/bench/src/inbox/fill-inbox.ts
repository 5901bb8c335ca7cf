import type { Pool, PoolClient } from 'pg';
import { inTransaction } from '@amtsweg/pg';
import { caseTables, copyRows } from '../case-tables.js';
import { benchSteps } from '../bench-procedure.js';
import { APPLICANTS, applicants } from './inbox-people.js';
import type { Template } from './open-templates.js';

/** How much there is in an inbox. */
export interface InboxSize {
  readonly tasks: number;
  readonly open: number;
  readonly cases: number;
}

/** The clerks among whom claimed tasks are spread. */
const CLERKS = 200;

/** What lists, counts and searches read. */
const READ = ['cases', 'case_form', 'case_words', 'party', 'task', 'clock'];

/** What a copy does not take over as it stands. Two fifths of the open tasks are claimed; one in eleven has no due date. */
const OWN: Readonly<Record<string, string>> = {
  'cases.case_number': `template.case_number || '-' || copy.n`,
  'cases.applicant': `'bench.citizen-' || copy.person`,
  'cases.channel': `case when copy.n / 324 % 4 = 0 then 'paper' else 'online' end`,
  'cases.received_at': 'copy.received_at',
  'cases.received_on': 'copy.received_at::date',
  'case_form.form': 'template.form || copy.form',
  'case_words.words': 'copy.words',
  'party.name': `copy.form->>'givenNames' || ' ' || (copy.form->>'familyName')`,
  'party.address': `array_replace(template.address, copy.was->>'street', copy.form->>'street')`,
  'task.state': `case when template.closed_at is null and copy.n % 5 < 2 then 'claimed' else template.state end`,
  'task.assignee': `case when template.closed_at is null
    then case when copy.n % 5 < 2 then 'bench.clerk-' || copy.n % ${CLERKS} end else template.assignee end`,
  'task.priority': '(1 + copy.n / 36 % 9)::smallint',
  'task.due_on': `case when copy.n % 11 > 0 then current_date - 30 + (copy.n::bigint * 1000003 % 97)::int end`,
  'task.opened_at': `copy.received_at + template.opened_seq * interval '1 hour'`,
};

/**
 * Multiplies cases of the product until there are so many tasks, a twentieth of them open: the rows that lists, counts
 * and searches read, with what differs between cases. The histories stay with the cases that were copied; nobody opens
 * a copy. `owner` may leave out the triggers; what they would have kept is made here (`case_words`).
 */
export async function multiplyForInbox(
  owner: Pool,
  templates: readonly Template[],
  tasks: number,
): Promise<InboxSize> {
  const open = Math.ceil(tasks / 20);
  // An open case stands at its first, second or third task in equal parts: it has done one on average.
  const done = Math.max(0, Math.round((tasks - 2 * open) / benchSteps.length));
  await inTransaction(owner, async (client) => {
    await client.query(`set local session_replication_role = replica`);
    await client.query(
      `insert into amtsweg.app_user (user_id, name, roles)
       select 'bench.clerk-' || n, 'Sachbearbeitung ' || n, '{clerk}' from generate_series(0, $1::int - 1) n
       on conflict do nothing`,
      [CLERKS],
    );
    await stageCopies(client, templates, done, open);
    for (const table of await caseTables(client)) {
      if (READ.includes(table.name)) {
        await copyRows(client, table, OWN, [], 'template.case_id = copy.template');
      }
    }
  });
  await owner.query('vacuum (analyze)');
  return inboxSize(owner);
}

async function inboxSize(owner: Pool): Promise<InboxSize> {
  const { rows } = await owner.query<InboxSize>(
    `select count(*)::int as tasks, count(*) filter (where closed_at is null)::int as open,
       (select count(*)::int from amtsweg.cases) as cases
     from amtsweg.task`,
  );
  return rows[0] ?? { tasks: 0, open: 0, cases: 0 };
}

/** One row for each copy: cases that are done came in first, over three years; those that are open in the last months. */
async function stageCopies(
  client: PoolClient,
  templates: readonly Template[],
  done: number,
  open: number,
): Promise<void> {
  const ids = (isOpen: boolean) => templates.filter((one) => one.open === isOpen).map((one) => one.caseId);
  await client.query(
    `create temporary table copy_person on commit drop as
     select n::int - 1 as n, form,
       (select string_agg(quote_literal(word) || ':' || at, ' ') from (
         select * from amtsweg.words_in('A', form->>'familyName')
         union select * from amtsweg.words_in('A', form->>'givenNames')
         union select * from amtsweg.words_in('B', form->>'street')
         union select replace(form->>'birthDate', '-', ''), '1A') w) as words
     from jsonb_array_elements($1::jsonb) with ordinality p (form, n)`,
    [JSON.stringify(applicants)],
  );
  await client.query(
    `create temporary table copy_template on commit drop as
     select c.case_id, c.case_number, f.form, ts_delete(w.words, array(
         select w from amtsweg.words_in('A', f.form->>'familyName') p (w)
         union select w from amtsweg.words_in('A', f.form->>'givenNames') p (w)
         union select w from amtsweg.words_in('B', f.form->>'street') p (w)
         union select replace(f.form->>'birthDate', '-', '')
         union select word from unnest(w.words) l (word, at, weight) where weight = '{D}')) as words
     from amtsweg.cases c join amtsweg.case_form f using (case_id) join amtsweg.case_words w using (case_id)
     where c.case_id = any ($1)`,
    [templates.map((one) => one.caseId)],
  );
  await client.query(
    `create temporary table copy on commit drop as
     select s.n, gen_random_uuid() as case_id, t.case_id as template, p.n as person, p.form, t.form as was,
       (t.words::text || ' ' || p.words || ' ' || (
         select string_agg(quote_literal(lower(substring(t.case_number || '-' || s.n from start))) || ':4D', ' ')
         from (select 1 as start union
           select at + 1 from generate_series(1, length(t.case_number) + 1) at
           where substr(t.case_number || '-', at, 1) = '-') parts))::tsvector as words,
       now() - case when s.n <= $3 then interval '90 days' + ($3 - s.n) * interval '3 years' / $3
         else ($3 + $4 - s.n) * interval '90 days' / $4 end as received_at
     from (select n, case when n <= $3 then ($1::uuid[])[1 + n % cardinality($1::uuid[])]
         else ($2::uuid[])[1 + n % cardinality($2::uuid[])] end as template
       from generate_series(1, $3::int + $4::int) n) s
     join copy_template t on t.case_id = s.template
     join copy_person p on p.n = (s.n::bigint * 7919) % $5::int`,
    [ids(false), ids(true), done, open, APPLICANTS],
  );
}
