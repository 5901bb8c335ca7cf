import { storable } from '@amtsweg/pg';
import { notHidden, openOrGeneral } from './hidden-cases.js';

/**
 * Whose clocks somebody may see: those of the cases of their units and of cases their posts have worked on; where special
 * secrecy binds the office, only as long as they have a task there (LC-27).
 */
export interface ClockScope {
  /** Never sees clocks of cases in which they are the applicant themselves (§ 20 (1) no. 1 VwVfG). */
  readonly user: string;
  readonly units: readonly string[];
  readonly posts: readonly string[];
  /** Clocks of all other cases; for auditors. */
  readonly all: boolean;
}

/** Adds a value to a statement and answers what stands for it there. */
export type Bind = (value: unknown) => string;

/**
 * Which active clocks somebody may see, in two parts that have none in common: apart, each finds its index; an `or` over
 * both would read every active clock.
 */
export interface VisibleClocks {
  /** SQL of the units all of whose clocks are seen, one by one: each is a range of the index `clock_calendar`. */
  readonly units: string | null;
  /** SQL of the other units, and the condition on a clock `l` there: one of the posts has worked on its case. */
  readonly elsewhere: { readonly units: string; readonly seen: string } | null;
  /** Condition on every clock `l`: that it is active and its case is not kept from the person. */
  readonly always: string;
}

/** What a scope comes to, for clocks of one unit if one is named. */
export function visibleClocks(scope: ClockScope, unit: string | undefined, bind: Bind): VisibleClocks {
  const wanted = unit === undefined ? null : storable(unit);
  const user = bind(scope.user);
  return {
    units: unitsOf(scope, wanted, bind),
    elsewhere: elsewhere(scope, wanted, bind),
    always: `l.ended_seq is null and ${notHidden('l.case_id', user)}`,
  };
}

function unitsOf(scope: ClockScope, wanted: string | null, bind: Bind): string | null {
  if (scope.all && wanted === null) return EVERY_UNIT;
  const units = wanted === null ? scope.units : scope.all ? [wanted] : scope.units.filter(isNamed(wanted));
  return units.length === 0 ? null : `select unnest(${bind(units)}::text[])`;
}

function elsewhere(scope: ClockScope, wanted: string | null, bind: Bind): VisibleClocks['elsewhere'] {
  if (scope.all || scope.posts.length === 0 || scope.units.some(isNamed(wanted))) return null;
  return {
    units:
      wanted === null
        ? `${EVERY_UNIT} and every.unit <> all (${bind(scope.units)}::text[])`
        : `select unnest(${bind([wanted])}::text[])`,
    seen: `exists (select 1 from amtsweg.task t
      where t.case_id = l.case_id and t.post = any (${bind(scope.posts)}::text[]) and ${openOrGeneral('t', HASH)})`,
  };
}

function isNamed(wanted: string | null): (unit: string) => boolean {
  return (unit) => unit === wanted;
}

const HASH = '(select o.procedure_hash from amtsweg.cases o where o.case_id = l.case_id)';

// Jumps from unit to unit in the index; `distinct` would read every entry.
const EVERY_UNIT = `
  with recursive every (unit) as (
    (select l.unit from amtsweg.clock l where l.ended_seq is null order by l.unit limit 1)
    union all
    select (select l.unit from amtsweg.clock l where l.ended_seq is null and l.unit > every.unit
      order by l.unit limit 1)
    from every where every.unit is not null)
  select every.unit from every where every.unit is not null`;
