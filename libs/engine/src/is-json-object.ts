import type { JsonObject } from '@amtsweg/kernel';

/** Whether a value is an object. What XState keeps for us it got as JSON, so an object among it is a JSON object. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
