import type { Pool } from 'pg';
import { listTasks, searchCases, taskCounters, taskFacets } from '@amtsweg/inbox-store';
import type { TaskFilter, TaskScope } from '@amtsweg/inbox-store';
import { isRefusal } from '@amtsweg/kernel';
import type { Refusal } from '@amtsweg/kernel';
import { countersByHand, facetsByHand, listByHand, searchByHand } from './hand-written.js';
import type { PlaceInList } from './hand-written.js';
import { inboxProcedures } from './inbox-procedures.js';

/** One thing that an inbox asks for, as the product does it and as one would write it for this alone. */
export interface InboxRead {
  readonly name: string;
  /** Both answer what they found in a form that can be compared. */
  readonly product: () => Promise<unknown>;
  readonly byHand: () => Promise<unknown>;
}

/** Rows of a page, as in the product. */
const PAGE = 50;

/** How deep a clerk may leaf. */
const DEEP = 20;

/** A name that one in a hundred applicants has, and one that a handful have. */
const SEARCHES = { 'search, family name': 'Lindenmann', 'search, both names': 'Zoë Rosenwirt' } as const;

/** What somebody's inbox asks for, each ready to be run again and again on one day. */
export async function inboxReads(pool: Pool, scope: TaskScope, today: string): Promise<InboxRead[]> {
  const list = (name: string, filter: TaskFilter, at: PlaceInList | null = null): InboxRead => ({
    name,
    product: async () => {
      const page = { cursor: at?.cursor ?? null, limit: PAGE, today };
      return idsOf(found(await listTasks(pool, scope, filter, page)).items);
    },
    byHand: async () => idsOf((await listByHand(pool, scope, filter, at, PAGE + 1)).slice(0, PAGE)),
  });
  const narrow: TaskFilter = { basket: 'all', procedure: inboxProcedures[2]?.key, channel: 'paper' };
  return [
    list('first page by due date', { basket: 'all' }),
    list('first page by priority', { basket: 'all', sort: 'priority' }),
    list('first page by age', { basket: 'all', sort: 'age' }),
    list(`page ${DEEP} by due date`, { basket: 'all' }, await deepPlace(pool, scope, today)),
    list('procedure and channel', narrow),
    list('own tasks', { basket: 'mine' }),
    {
      name: 'counters',
      product: () => taskCounters(pool, scope, today),
      byHand: () => countersByHand(pool, scope, today),
    },
    {
      name: 'facets',
      product: async () => {
        const { due, ...others } = await taskFacets(pool, scope, { basket: 'all' }, today);
        return countsOf([...Object.values(others), due].flat());
      },
      byHand: async () => countsOf(await facetsByHand(pool, scope, today)),
    },
    ...(await searches(pool, scope)),
  ];
}

async function searches(pool: Pool, scope: TaskScope): Promise<InboxRead[]> {
  return Promise.all(
    Object.entries(SEARCHES).map(async ([name, text]) => {
      const { rows } = await pool.query<{ asked: string }>(
        `select amtsweg.words_asked($1, '')::text as asked`,
        [text.split(' ')],
      );
      const asked = rows[0]?.asked ?? '';
      return {
        name,
        product: async () => {
          const { items } = found(await searchCases(pool, scope, text, { cursor: null, limit: PAGE }));
          return items.map(({ caseId }) => caseId);
        },
        byHand: async () => (await searchByHand(pool, scope, asked, PAGE + 1)).slice(0, PAGE),
      };
    }),
  );
}

/** Leafs once to the page before; to the middle where there are not so many pages. */
async function deepPlace(pool: Pool, scope: TaskScope, today: string): Promise<PlaceInList> {
  const { all } = await taskCounters(pool, scope, today);
  const limit = Math.min(PAGE * (DEEP - 1), Math.ceil(all / 2));
  const page = { cursor: null, limit, today };
  const { items, next } = found(await listTasks(pool, scope, { basket: 'all' }, page));
  const last = items.at(-1);
  if (last === undefined || next === null) throw new Error('there are no tasks to leaf through');
  return { cursor: next, dueOn: last.dueOn, priority: last.priority, taskId: last.taskId };
}

function idsOf(rows: readonly { readonly taskId: string }[]): string[] {
  return rows.map(({ taskId }) => taskId);
}

/** Sorted, for the order of equals is nobody's promise; what is not there is not counted. */
function countsOf(values: readonly { readonly key: string; readonly count: number }[]): string[] {
  return values
    .filter(({ count }) => count > 0)
    .map(({ key, count }) => `${key} ${count}`)
    .sort();
}

function found<T extends object>(answer: T | Refusal): T {
  if (isRefusal(answer)) throw new Error(`${answer.code}: ${answer.detail}`);
  return answer;
}
