import type { StateConfig } from '@amtsweg/engine';
import { gate } from './brief-states.js';
import { participation } from './participation.js';

/**
 * `participation` as a state on the way, not a region beside others: whoever comes here has to ask this authority, once;
 * an answer that is there already holds when the case comes back with a supplement. `to` is where it goes on.
 */
export function consultation(
  config: Omit<Parameters<typeof participation>[0], 'needed' | 'settledBy'>,
  to: string,
): StateConfig {
  const region = participation({ ...config, needed: 'true' });
  return {
    ...region,
    onDone: to,
    states: {
      ...region.states,
      gate: gate('Schon beteiligt?', 'inReview', [
        { to: 'answered', when: `facts.${config.id}Opinion != null` },
        { to: 'request' },
      ]),
    },
  };
}
