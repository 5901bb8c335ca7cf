import type { JsonObject } from '@amtsweg/kernel';

/** A text that is not empty. */
export const text: JsonObject = { type: 'string', minLength: 1 };

/** A list of texts. */
export const textList: JsonObject = { type: 'array', items: text };

/** A FEEL expression; whether it parses is the checker's matter. */
export const feel: JsonObject = { type: 'string', minLength: 1, description: 'FEEL expression' };

/** A civil date. */
export const date: JsonObject = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };

/** A closed list of words. */
export function oneOf(...words: readonly string[]): JsonObject {
  return { type: 'string', enum: words };
}

/** A reference into `$defs`. */
export function ref(name: string): JsonObject {
  return { $ref: `#/$defs/${name}` };
}

/** An object that has exactly these members; all of them are needed but the `optional` ones. */
export function strict(properties: JsonObject, optional: readonly string[] = []): JsonObject {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', properties, required, additionalProperties: false };
}

/** Objects told apart by their member `type`. */
export function byType(schemas: readonly JsonObject[]): JsonObject {
  return { type: 'object', required: ['type'], discriminator: { propertyName: 'type' }, oneOf: schemas };
}
