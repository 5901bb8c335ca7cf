/** Any value that survives `JSON.parse(JSON.stringify(value))` unchanged. Absent members may be `undefined`. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object. */
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}
