import type { StateConfig } from '@amtsweg/engine';
import { gate } from './brief-states.js';
import { participation } from './participation.js';

/**
 * `participation` of an authority that is asked in every case, and once: what it has said still holds when documents were
 * asked for in between and the examination begins anew (§ 24 (1) VwVfG). With `to` it is a state in a sequence.
 */
export function askedOnce(
  config: Omit<Parameters<typeof participation>[0], 'needed' | 'settledBy'>,
  to?: string,
): StateConfig {
  const region = participation({ ...config, needed: 'true' });
  return {
    ...region,
    ...(to === undefined ? {} : { onDone: to }),
    states: {
      ...region.states,
      gate: gate(`Schon geäußert: ${config.authority}?`, 'inReview', [
        { to: 'answered', when: `facts.${config.id}Opinion != null` },
        { to: 'request' },
      ]),
    },
  };
}
