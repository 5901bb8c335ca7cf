import type { Json, JsonObject } from '@amtsweg/kernel';

/** What may be asked of a case. Ids and time come in from outside; the decision makes neither. */
export type Command =
  | { readonly kind: 'open'; readonly form: JsonObject }
  | { readonly kind: 'event'; readonly type: string; readonly data?: JsonObject | undefined }
  /** A clock ran out; `id` as in the `startClock` effect. */
  | { readonly kind: 'clock'; readonly id: string }
  | { readonly kind: 'serviceDone'; readonly invocation: string; readonly output: Json }
  | { readonly kind: 'serviceFailed'; readonly invocation: string; readonly error: string };
