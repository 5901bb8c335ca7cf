import type { Json, JsonObject } from '@amtsweg/kernel';

/** What may be asked of a case. Ids and time come in from outside; the decision makes neither. */
export type Command =
  /** `facts` are known before anybody looked at the application, such as the day of its receipt. */
  | { readonly kind: 'open'; readonly form: JsonObject; readonly facts?: JsonObject | undefined }
  | { readonly kind: 'event'; readonly type: string; readonly data?: JsonObject | undefined }
  /** A clock ran out; `id` as in the `startClock` effect. `data` is what conditions read as `event`. */
  | { readonly kind: 'clock'; readonly id: string; readonly data?: JsonObject | undefined }
  | { readonly kind: 'serviceDone'; readonly invocation: string; readonly output: Json }
  | { readonly kind: 'serviceFailed'; readonly invocation: string; readonly error: string };
