import type { Json, JsonObject } from '@amtsweg/kernel';

/**
 * The data of a journey on the day it is walked: the text `{today}` becomes that day, so that a story told in January
 * and one told in June both keep to their periods.
 */
export function journeyData(data: JsonObject, today: string): JsonObject {
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, dated(value ?? null, today)]));
}

function dated(value: Json, today: string): Json {
  if (value === '{today}') return today;
  if (isList(value)) return value.map((item) => dated(item, today));
  return typeof value === 'object' && value !== null ? journeyData(value, today) : value;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
