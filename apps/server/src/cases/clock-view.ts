import { clockIdOf, explainClock } from '@amtsweg/cases-shell';
import type { CaseClock } from '@amtsweg/cases-store';
import type { Json, JsonObject } from '@amtsweg/kernel';
import { clockTerms, type Procedure } from '@amtsweg/procedure';

/** A clock as the office sees it: the dates, why they are so in German sentences, and what may be done with it. */
export function clockView(clock: CaseClock, procedure: Procedure): JsonObject {
  const { startedSeq, derivation, changes, warnings, ...rest } = clock;
  return {
    clockId: clockIdOf({ name: clock.name, startedSeq }),
    ...rest,
    warnings: warnings,
    explanation: explainClock(clock),
    derivation: derivation as unknown as Json,
    changes: changes,
    possible: possibleActs(clock, procedure),
  };
}

/** The acts that law and state of a clock leave open; dates and reasons are looked at when one is asked for. */
function possibleActs({ name, state }: CaseClock, procedure: Procedure): string[] {
  const spec = procedure.clocks[name];
  if (spec === undefined || state === 'fired' || state === 'stopped' || state === 'pending') return [];
  const { suspension, extension, free } = clockTerms(spec, procedure.law);
  return [
    ...(suspension !== null && state === 'running' ? ['suspend'] : []),
    ...(state === 'suspended' ? ['resume'] : []),
    ...(extension === null ? [] : ['extend']),
    ...(free ? ['restart', 'end'] : []),
  ];
}
