import type { JsonObject } from '@amtsweg/kernel';

/**
 * What a step asks the outside world to do, as data: never executed inside the decision.
 *
 * Effects of one step are ordered as the machine produced them and name nothing twice:
 * what a step both starts and stops is left out.
 */
export type Effect =
  | { readonly type: 'openTask'; readonly activity: string; readonly spec: JsonObject }
  | { readonly type: 'closeTask'; readonly activity: string }
  /** `id` is XState's id of the delayed event and at the same time the event's type. */
  | { readonly type: 'startClock'; readonly id: string; readonly clock: string; readonly state: string }
  | { readonly type: 'stopClock'; readonly id: string }
  | {
      readonly type: 'startService';
      readonly invocation: string;
      readonly service: string;
      readonly input: JsonObject;
    }
  | { readonly type: 'stopService'; readonly invocation: string }
  | { readonly type: 'perform'; readonly action: string; readonly params: JsonObject };
