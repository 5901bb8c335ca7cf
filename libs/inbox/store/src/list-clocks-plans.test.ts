import { openTestOffice } from '@amtsweg/testing';
import { clockCounters } from './clock-counters.js';
import { listClocks, type ClockFilter } from './list-clocks.js';
import type { ClockScope } from './list-clocks-scope.js';
import { fillInbox, plansOf } from './testing/fill-inbox.js';

// Plans are read by people, not asserted: AMTSWEG_EXPLAIN=1 npx jest list-clocks-plans
// An index to try goes into AMTSWEG_EXPLAIN_SQL.
const byHand = process.env['AMTSWEG_EXPLAIN'] === '1' ? test : test.skip;

byHand(
  'the plans of the list of clocks over 100,000 active and 400,000 ended ones',
  async () => {
    const office = await openTestOffice();
    try {
      await fillInbox(office.owner, { open: 100_000, done: 400_000 });
      await office.owner.query(
        `insert into amtsweg.clock (case_id, timer, name, label, kind, legal_basis, bound, state, started_on, last_day,
           due_at, started_seq, ended_seq, unit, warnings)
         select case_id, 'watch.decision', 'decision', 'Bearbeitungsfrist', 'statutory', '§ 42a VwVfG', 'authority',
           case when status = 'done' then 'stopped' when n % 10 = 0 then 'suspended' else 'running' end, day, day + 90,
           day + 91, 1, case when status = 'done' then 9 end, unit,
           jsonb_build_array(jsonb_build_object('on', day + 76, 'to', 'clerk'))
         from (select *, row_number() over () as n, date '2026-01-01' + (hashtext(case_number) & 255) as day
           from amtsweg.cases) c`,
      );
      await office.owner.query(
        `insert into amtsweg.clock_derivation (case_id, started_seq, timer, derivation)
         select case_id, started_seq, timer, '[]' from amtsweg.clock`,
      );
      await office.owner.query('vacuum analyze amtsweg.clock, amtsweg.clock_derivation');
      await office.owner.query(process.env['AMTSWEG_EXPLAIN_SQL'] ?? '');
      const scope: ClockScope = { user: 'citizen-7', units: ['67.7'], posts: ['67.7/clerk'], all: false };
      const lead = { ...scope, units: ['32.1', '32.2', '32.4'], posts: ['32.1/lead'] };
      const cashier = { ...scope, units: ['20.3'], posts: ['20.3/cashier'] };
      const auditor = { ...scope, units: [], posts: [], all: true };
      const page = { cursor: null, limit: 50, today: '2026-05-15' };
      const list = (who: ClockScope, filter: ClockFilter) => (pool: typeof office.pool) =>
        listClocks(pool, who, filter, page);
      const reads: Readonly<Record<string, (pool: typeof office.pool) => Promise<unknown>>> = {
        'one unit': list(scope, { unit: '67.7' }),
        'first page of a clerk': list(scope, {}),
        'first page of a lead': list(lead, {}),
        'first page of the cash office': list(cashier, {}),
        'first page of an auditor': list(auditor, {}),
        overdue: list(scope, { overdue: true }),
        procedure: list(scope, { procedure: 'procedure-4' }),
        warned: list(scope, { warned: true, dueFrom: page.today }),
        'deep page': async (pool) => {
          const some = await listClocks(office.pool, scope, { unit: '67.7' }, { ...page, limit: 3000 });
          const cursor = 'next' in some ? some.next : null;
          return listClocks(pool, scope, { unit: '67.7' }, { ...page, cursor });
        },
        calendar: (pool) => listClocks(pool, scope, { dueFrom: '2026-04-15' }, { ...page, limit: 1000 }),
        'counters of a clerk': (pool) => clockCounters(pool, scope, page.today),
        'counters of an auditor': (pool) => clockCounters(pool, auditor, page.today),
      };
      for (const [name, read] of Object.entries(reads)) {
        for (const plan of await plansOf(office.pool, read)) console.info(`${name}\n${plan}`);
      }
    } finally {
      await office.close();
    }
  },
  300_000,
);
