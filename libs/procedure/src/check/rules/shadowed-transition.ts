import { candidatesByTrigger } from '../candidates-by-trigger.js';
import { error } from '../finding.js';
import { guardOf } from '../guard-of.js';
import { guardSamples } from '../guard-samples.js';
import type { Rule } from '../rule.js';
import type { StateEdge } from '../state-graph.js';

/**
 * A way that is never taken, because whenever its condition holds that of an earlier way does: the first that holds
 * decides (as with DMN's hit policy FIRST), so conditions may overlap, but not cover each other.
 */
export const shadowedTransition: Rule = (_procedure, graph) =>
  candidatesByTrigger(graph).flatMap((candidates) =>
    candidates
      .filter((_, index) => isCovered(candidates.slice(0, index + 1)))
      .map(({ from: { path }, name, position }) =>
        error(
          'shadowed-transition',
          path,
          {
            de: `Der ${position + 1}. Weg für „${name}“ in „${path}“ wird nie genommen: Was ihn erfüllt, erfüllt schon einen früheren.`,
            en: `Way ${position + 1} for "${name}" in "${path}" is never taken: an earlier one holds whenever it does.`,
          },
          'Die Wege vom Besonderen zum Allgemeinen ordnen oder den überflüssigen entfernen.',
        ),
      ),
  );

function isCovered(candidates: readonly StateEdge[]): boolean {
  const guards = candidates.map(guardOf);
  const earlier = guards.slice(0, -1);
  if (earlier.length === 0) return false;
  if (earlier.includes(null) || earlier.includes(guards.at(-1) ?? null)) return true;
  const samples = guardSamples(guards.filter((guard) => guard !== null));
  return samples?.every((sample) => guardedBy(sample, guards.at(-1) !== null)) ?? false;
}

function guardedBy(sample: readonly boolean[], hasOwnGuard: boolean): boolean {
  const earlier = hasOwnGuard ? sample.slice(0, -1) : sample;
  return earlier.includes(true) || (hasOwnGuard && sample.at(-1) === false);
}
