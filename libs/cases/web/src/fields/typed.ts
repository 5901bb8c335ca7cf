import type { JsonObject } from '@amtsweg/kernel';

/** What somebody has typed into a form: numbers as the text that was typed, so that nothing half-typed is lost. */
export type Typed = JsonObject;

/** Whether a value is an object of members. */
export function isTyped(value: unknown): value is Typed {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The items of a list, whatever stands in its place. */
export function itemsOf(value: unknown): readonly Typed[] {
  return Array.isArray(value) ? value.filter(isTyped) : [];
}
