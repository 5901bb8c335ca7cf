import type { Pool } from 'pg';
import { dueSpan, taskConditions, type Bind, type Facet } from './task-conditions.js';
import { dueSpans, type TaskFilter, type TaskScope } from './task-filter.js';
import { filteredPosts } from './visible-posts.js';

/** A value that tasks can be narrowed to, and how many there would be. */
export interface FacetValue {
  readonly key: string;
  readonly count: number;
  /** Version of the procedure of one of them, whose words name the value; for `unit` the unit's name does. */
  readonly procedureHash: string;
  readonly unitName: string | null;
}

/** How many tasks are due in a span. */
export type DueCount = Pick<FacetValue, 'key' | 'count'>;

/** The values of each facet, the most frequent first; those of `due` in the order of time. */
export type TaskFacets = Readonly<Record<Exclude<Facet, 'due'>, readonly FacetValue[]>> & {
  readonly due: readonly DueCount[];
};

/** What is counted of a task `t` of a case `c` for each facet. */
const COLUMNS: Readonly<Record<Exclude<Facet, 'due'>, string>> = {
  procedure: 't.procedure_key',
  unit: 't.unit',
  milestone: 'c.milestone',
  channel: 'c.channel',
};

const FACETS: readonly Facet[] = ['procedure', 'unit', 'milestone', 'channel', 'due'];

/**
 * Counts what a list would hold if it were narrowed to each value of each facet, in one pass over the open tasks.
 *
 * A facet's own filter is left out of its counts: whoever looks at one unit sees how much there is in the others.
 */
export async function taskFacets(
  pool: Pool,
  scope: TaskScope,
  filter: TaskFilter,
  today: string,
): Promise<TaskFacets> {
  const posts = filteredPosts(scope, filter);
  if (posts.length === 0) return { procedure: [], unit: [], milestone: [], channel: [], due: [] };
  const values: unknown[] = [];
  const bind: Bind = (value) => `$${values.push(value)}`;
  const { always, facets } = taskConditions(scope, filter, today, bind);
  const column = { ...COLUMNS, due: dueSpan('t.due_on', `${bind(today)}::date`) };
  const fits = FACETS.map((facet) => `${facets[facet] ?? 'true'} as in_${facet}`);
  const others = (facet: Facet): string =>
    FACETS.flatMap((other) => (other === facet ? [] : [`in_${other}`])).join(' and ');
  const { rows } = await pool.query<FacetValue & { readonly facet: Facet }>({
    text: `
      with seen as materialized (
        select ${FACETS.map((facet) => `${column[facet]} as ${facet}`).join(', ')}, ${fits.join(', ')},
          c.procedure_hash as hash
        from amtsweg.task t join amtsweg.cases c on c.case_id = t.case_id
        where t.post = any (${bind(posts)}::text[]) and ${always.join(' and ')}),
      counted as (
        select ${FACETS.join(', ')}, ${FACETS.map((facet) => `in_${facet}`).join(', ')}, count(*)::int as n,
          min(hash) as hash
        from seen group by ${FACETS.flatMap((facet) => [facet, `in_${facet}`]).join(', ')})
      ${FACETS.map(
        (
          facet,
        ) => `select '${facet}' as facet, ${facet} as key, sum(n)::int as count, min(hash) as "procedureHash",
            ${facet === 'unit' ? '(select name from amtsweg.org_unit o where o.unit = counted.unit)' : 'null'} as "unitName"
          from counted where ${others(facet)} group by ${facet}`,
      ).join(' union all ')}
      order by facet, count desc, key`,
    values,
  });
  const of = (facet: Facet): FacetValue[] =>
    rows.filter((row) => row.facet === facet).map(({ facet: _facet, ...value }) => value);
  const due = of('due');
  return {
    procedure: of('procedure'),
    unit: of('unit'),
    milestone: of('milestone'),
    channel: of('channel'),
    due: dueSpans.map((key) => ({ key, count: due.find((one) => one.key === key)?.count ?? 0 })),
  };
}
