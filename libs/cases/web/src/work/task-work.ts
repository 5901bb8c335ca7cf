import type { Answer } from '@amtsweg/api-client';
import type { JsonObject } from '@amtsweg/kernel';
import type { Field } from '@amtsweg/procedure';
import type { SavedDraft } from './draft-keeper.js';

/** A task with what can be done with it now, as the API gives it. */
export type TaskWork = Answer<'TaskWork'>;

/** A way a task can end, with its fields. */
export interface Outcome extends Omit<TaskWork['outcomes'][number], 'fields'> {
  readonly fields: readonly Field[];
}

/** The outcomes of a task; fields have the form that procedures give them. */
export function outcomesOf({ outcomes }: TaskWork): readonly Outcome[] {
  return outcomes.map(({ fields, ...rest }) => ({ ...rest, fields: asFields(fields) }));
}

/** The description of fields in the API, which says no more than that they are objects, as what it is. */
export function asFields(fields: readonly Readonly<Record<string, unknown>>[]): readonly Field[] {
  return fields as unknown as readonly Field[];
}

/** What came as JSON is JSON, though the description of the API calls its members unknown. */
export function asJson(value: Readonly<Record<string, unknown>>): JsonObject {
  return value as JsonObject;
}

/** A draft as the API gives it. */
export function asDraft(draft: Answer<'Draft'>): SavedDraft {
  const { revision, savedAt, savedByName, outcome, data } = draft;
  return { revision, savedAt, savedByName, outcome, data: asJson(data) };
}
