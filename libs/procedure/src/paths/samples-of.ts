import type { Json, JsonObject } from '@amtsweg/kernel';
import type { Journey } from '../journey.js';
import { journeyData } from '../journey-data.js';

/** Values that journeys give to fields, by the field's name: people chose them so that they fit. */
export type Samples = ReadonlyMap<string, readonly Json[]>;

/** Collects the values of all fields that journeys fill in. */
export function samplesOf(journeys: readonly Journey[], today: string): Samples {
  const samples = new Map<string, Json[]>();
  const visit = (data: JsonObject): void => {
    for (const [name, value] of Object.entries(data)) {
      if (value === undefined) continue;
      const known = samples.get(name) ?? [];
      if (!known.some((one) => JSON.stringify(one) === JSON.stringify(value))) known.push(value);
      samples.set(name, known);
      for (const inner of isList(value) ? value : [value]) if (isObject(inner)) visit(inner);
    }
  };
  for (const { form, steps } of journeys) {
    visit(journeyData(form, today));
    for (const step of steps) if ('data' in step) visit(journeyData(step.data, today));
  }
  return samples;
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
