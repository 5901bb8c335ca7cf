import type { Json, JsonObject } from '@amtsweg/kernel';

/** The day on which journeys are told: dates around it move along with the day on which they are walked. */
const TOLD_ON = '2026-01-12';

/** Dates before this day are history, such as births, and stay. */
const HISTORY = '2025-01-01';

const DAY_MS = 86_400_000;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The data of a journey on the day it is walked: the text `{today}` becomes that day, and a date around the day on which
 * journeys are told (12 January 2026) lies as far from the day on which the case began as it did then. So a story keeps to
 * its periods whenever it is walked. Dates before 2025 stay.
 */
export function journeyData(data: JsonObject, today: string, startedOn: string = today): JsonObject {
  const days = (Date.parse(startedOn) - Date.parse(TOLD_ON)) / DAY_MS;
  return dated(data, today, days) as JsonObject;
}

function dated(value: Json, today: string, days: number): Json {
  if (value === '{today}') return today;
  if (typeof value === 'string') return DATE.test(value) && value >= HISTORY ? moved(value, days) : value;
  if (isList(value)) return value.map((item) => dated(item, today, days));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]): [string, Json][] =>
      // A story leaves an answer of another one out by `undefined`, which is no JSON.
      inner === undefined ? [] : [[name, dated(inner, today, days)]],
    ),
  );
}

function moved(date: string, days: number): string {
  const time = Date.parse(date);
  return Number.isNaN(time) ? date : new Date(time + days * DAY_MS).toISOString().slice(0, 10);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
