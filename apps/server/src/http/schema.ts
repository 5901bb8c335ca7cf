import type { OpenAPIObject } from '@nestjs/swagger';

/** A JSON Schema (2020-12) as an OpenAPI 3.1 document holds it. */
export type Schema = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>[string];

/** Schemas by the names under which the API's description lists them. */
export type Schemas = Readonly<Record<string, Schema>>;

/** The schema of that name. */
export function ref(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}

/** An object with exactly these members; `optional` may be absent. */
export function record(description: string, properties: Schemas, optional: readonly string[] = []): Schema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', description, properties, required, additionalProperties: false };
}

/** An object whose members depend on the procedure. */
export function anyObject(description: string): Schema {
  return { type: 'object', description, additionalProperties: true };
}

/** An object with members of any name and one kind. */
export function mapOf(description: string, values: Schema): Schema {
  return { type: 'object', description, additionalProperties: values };
}

/** A list. */
export function listOf(items: Schema, description?: string): Schema {
  return { type: 'array', items, ...(description === undefined ? {} : { description }) };
}

/** A page of a list: items and, if there are more, the cursor of the next page. */
export function pageOf(items: Schema): Schema {
  return record('Eine Seite der Liste.', {
    items: listOf(items),
    next: orNull(text('Für die nächste Seite als „cursor“ mitzugeben; null auf der letzten.')),
  });
}

/** A text. */
export function text(description: string, example?: string): Schema {
  return { type: 'string', description, ...(example === undefined ? {} : { example }) };
}

/** One of a list of words. */
export function oneOf(description: string, values: readonly string[]): Schema {
  return { type: 'string', description, enum: [...values] };
}

/** A whole number that is not negative. */
export function count(description: string): Schema {
  return { type: 'integer', minimum: 0, description };
}

/** True or false. */
export function flag(description: string): Schema {
  return { type: 'boolean', description };
}

/** A UUID. */
export function id(description: string): Schema {
  return { type: 'string', format: 'uuid', description };
}

/** A civil date. */
export function day(description: string): Schema {
  return { type: 'string', format: 'date', description };
}

/** An instant. */
export function instant(description: string): Schema {
  return { type: 'string', format: 'date-time', description };
}

/** That, or null. */
export function orNull(schema: Schema): Schema {
  return { anyOf: [schema, { type: 'null' }] };
}
