import { caseView, listCases, loadCase } from '@amtsweg/cases-store';
import { openTestOffice } from '@amtsweg/testing';
import { listTasks } from './list-tasks.js';
import { countWaiting, listWaiting } from './list-waiting.js';
import { searchCases } from './search-cases.js';
import { taskCounters } from './task-counters.js';
import { taskFacets } from './task-facets.js';
import { fillInbox, plansOf } from './testing/fill-inbox.js';

// Plans are read by people, not asserted: AMTSWEG_EXPLAIN=1 npx jest inbox-plans
// An index to try goes into AMTSWEG_EXPLAIN_SQL.
const byHand = process.env['AMTSWEG_EXPLAIN'] === '1' ? test : test.skip;

byHand(
  'the plans of the inbox over 50,000 open and 450,000 done tasks',
  async () => {
    const office = await openTestOffice();
    try {
      await fillInbox(office.owner, { open: 50_000, done: 450_000 });
      await office.owner.query(process.env['AMTSWEG_EXPLAIN_SQL'] ?? '');
      const posts = ['32.1/clerk', '32.1/mailroom', '20.4/clerk', '67.7/clerk', '32.4/archive'];
      const scope = { user: 'clerk-5', posts, ledUnits: [] as string[], standsIn: [] };
      const lead = { ...scope, posts: [], ledUnits: ['32.1', '32.2'] };
      const page = { cursor: null, limit: 50, today: '2026-02-15' };
      const reads: Readonly<Record<string, (pool: typeof office.pool) => Promise<unknown>>> = {
        'first page, five posts': (pool) => listTasks(pool, scope, { basket: 'all' }, page),
        'first page, two units led': (pool) => listTasks(pool, lead, { basket: 'all' }, page),
        'first page by priority': (pool) => listTasks(pool, scope, { basket: 'all', sort: 'priority' }, page),
        'first page by age, two units led': (pool) =>
          listTasks(pool, lead, { basket: 'all', sort: 'age' }, page),
        'of paper cases': (pool) =>
          listTasks(pool, scope, { basket: 'all', channel: 'online', milestone: 'submitted' }, page),
        facets: (pool) => taskFacets(pool, scope, { basket: 'all' }, page.today),
        'facets, two units led': (pool) => taskFacets(pool, lead, { basket: 'all' }, page.today),
        waiting: (pool) => listWaiting(pool, scope, page),
        'waiting counted': (pool) => countWaiting(pool, scope),
        'a person': (pool) => searchCases(pool, scope, 'Öztürk 4711', page),
        mine: (pool) => listTasks(pool, scope, { basket: 'mine' }, page),
        text: (pool) => listTasks(pool, scope, { basket: 'all', text: '0004711' }, page),
        'deep page': async (pool) => {
          const some = await listTasks(office.pool, scope, { basket: 'all' }, { ...page, limit: 3000 });
          const cursor = 'next' in some ? some.next : null;
          return listTasks(pool, scope, { basket: 'all' }, { ...page, cursor });
        },
        counters: (pool) => taskCounters(pool, scope, page.today),
        'cases of an applicant': (pool) =>
          listCases(
            pool,
            { user: 's.krueger', units: [], posts: [], ledUnits: [], applicant: 'citizen-7', all: false },
            {},
            page,
          ),
        'cases of a clerk': (pool) =>
          listCases(
            pool,
            {
              user: 's.krueger',
              units: ['32.1'],
              posts: ['32.1/clerk'],
              ledUnits: [],
              applicant: null,
              all: false,
            },
            {},
            page,
          ),
        'cases of the cash office': (pool) =>
          listCases(
            pool,
            {
              user: 's.krueger',
              units: [],
              posts: ['20.3/cashier'],
              ledUnits: [],
              applicant: null,
              all: false,
            },
            {},
            page,
          ),
        'a case by its number': (pool) =>
          listCases(
            pool,
            { user: 's.krueger', units: [], posts: [], ledUnits: [], applicant: null, all: true },
            { caseNumber: '32.1-99-2026-0004' },
            page,
          ),
        'the read of a step': async (pool) => {
          const { rows } = await office.pool.query<{ id: string }>(
            `select case_id as id from cases offset 5000 limit 1`,
          );
          const caseId = rows[0]?.id ?? '';
          await loadCase(pool, { caseId, taskId: null, actor: 'x', idempotencyKey: 'y' });
          await caseView(pool, caseId);
        },
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
