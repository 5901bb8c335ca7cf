import { notHidden } from './hidden-cases.js';
import { storable } from '@amtsweg/pg';
import type { TaskFilter, TaskScope } from './task-filter.js';
import { ownPosts } from './visible-posts.js';

/** Adds a value to a statement and answers what stands for it there. */
export type Bind = (value: unknown) => string;

/** The filters that are also facets: each can be left out when its own values are counted. */
export type Facet = 'procedure' | 'unit' | 'milestone' | 'channel' | 'due';

/** What a filter comes to as conditions on a task `t`; those of facets apart, absent where nothing is asked. */
export interface TaskConditions {
  readonly always: readonly string[];
  readonly facets: Readonly<Partial<Record<Facet, string>>>;
}

/** What a basket and a filter ask of a task `t` besides its post; `today` is a civil date. */
export function taskConditions(
  scope: TaskScope,
  filter: TaskFilter,
  today: string,
  bind: Bind,
): TaskConditions {
  const now = onDay(today, bind);
  const { procedure, unit, milestone, channel, due } = filter;
  const equal = (column: string, value: string): string => `${column} = ${bind(storable(value))}`;
  return {
    always: [
      't.closed_at is null',
      notHidden('t.case_id', bind(scope.user)),
      ...inBasket(scope, filter.basket, now, bind),
      ...narrowed(filter, now, bind),
    ],
    facets: {
      ...(procedure === undefined ? {} : { procedure: equal('t.procedure_key', procedure) }),
      ...(unit === undefined ? {} : { unit: equal('t.unit', unit) }),
      ...(milestone === undefined ? {} : { milestone: ofCase(equal('n.milestone', milestone)) }),
      ...(channel === undefined ? {} : { channel: ofCase(equal('n.channel', channel)) }),
      ...(due === undefined ? {} : { due: `(${dueSpan('t.due_on', now())}) = ${bind(due)}` }),
    },
  };
}

/** Bound where it is first needed: PostgreSQL refuses a value that no part of a statement names. */
function onDay(today: string, bind: Bind): () => string {
  let bound: string | null = null;
  return () => (bound ??= `${bind(today)}::date`);
}

/** SQL of the span a due date lies in, seen from today. */
export function dueSpan(column: string, now: string): string {
  return `case when ${column} is null then 'none' when ${column} < ${now} then 'overdue'
    when ${column} = ${now} then 'today' when ${column} <= ${now} + 7 then 'week' else 'later' end`;
}

function inBasket(scope: TaskScope, basket: TaskFilter['basket'], now: () => string, bind: Bind): string[] {
  switch (basket) {
    case 'mine':
      return [`t.assignee = ${bind(scope.user)}`];
    case 'groups':
      return [`t.state = 'open'`];
    case 'substitution':
      return [leftByAbsent(scope, bind)];
    case 'overdue':
      return [`t.due_on < ${now()}`];
    case 'unit':
    case 'all':
      return [];
  }
}

/** Claimed by somebody who is away, or open in a post that the person has only through them. */
export function leftByAbsent(scope: TaskScope, bind: Bind): string {
  const absent = scope.standsIn.map(({ user }) => user);
  const theirs = scope.standsIn.flatMap(({ posts }) => posts);
  return `(t.post = any (${bind(theirs)}::text[]) and (t.assignee = any (${bind(absent)}::text[])
    or (t.assignee is null and t.post <> all (${bind(ownPosts(scope))}::text[]))))`;
}

function narrowed(filter: TaskFilter, now: () => string, bind: Bind): string[] {
  const { assignee, state, overdue, dueUntil, clock, text } = filter;
  const pattern = text === undefined ? null : bind(`%${storable(text).replace(/[\\%_]/g, '\\$&')}%`);
  return [
    ...(assignee === undefined ? [] : [`t.assignee = ${bind(storable(assignee))}`]),
    ...(state === undefined ? [] : [`t.state = ${bind(state)}`]),
    ...(overdue === true ? [`t.due_on < ${now()}`] : []),
    ...(dueUntil === undefined ? [] : [`t.due_on <= ${bind(dueUntil)}::date`]),
    ...(clock === undefined ? [] : [clockStands(clock, now)]),
    ...(pattern === null
      ? []
      : [`(t.label ilike ${pattern} or ${ofCase(`n.case_number ilike ${pattern}`)})`]),
  ];
}

function ofCase(condition: string): string {
  return `exists (select 1 from amtsweg.cases n where n.case_id = t.case_id and ${condition})`;
}

function clockStands(clock: NonNullable<TaskFilter['clock']>, now: () => string): string {
  const some = (condition: string): string =>
    `exists (select 1 from amtsweg.clock l where l.case_id = t.case_id and l.ended_seq is null and ${condition})`;
  switch (clock) {
    case 'overdue':
      return some(`l.state in ('running', 'exceeded') and l.last_day < ${now()}`);
    case 'week':
      return some(`l.state = 'running' and l.last_day between ${now()} and ${now()} + 7`);
    case 'suspended':
      return some(`l.state = 'suspended'`);
    case 'none':
      return `not ${some(`l.state in ('running', 'exceeded')`)}`;
  }
}
