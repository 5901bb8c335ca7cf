import type { Json, JsonObject } from '@amtsweg/kernel';
import type { Field, Form } from './form.js';
import { civilText, dateText, multilineText, nameText, phoneText } from './text-patterns.js';

/** A JSON Schema (2020-12) that accepts what fits the fields; conditions in FEEL are beyond it and checked apart. */
export function fieldsSchema(fields: readonly Field[]): JsonObject {
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field)])),
    required: fields
      .filter((field) => field.required === true && field.when === undefined)
      .map((field) => field.name),
  };
}

/** The JSON Schema (2020-12) of a whole form. */
export function formSchema(form: Form): JsonObject {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...fieldsSchema(form.sections.flatMap((section) => section.fields)),
  };
}

function fieldSchema(field: Field): JsonObject {
  return { title: field.label, ...typeSchema(field) };
}

function typeSchema(field: Field): JsonObject {
  switch (field.type) {
    case 'text':
      return text(field.maxLength ?? 500, field.pattern ?? civilText);
    case 'longText':
      return text(field.maxLength ?? 5000, field.pattern ?? multilineText);
    case 'name':
      return text(field.maxLength ?? 200, nameText);
    case 'email':
      return { ...text(254, civilText), format: 'email' };
    case 'phone':
      return text(40, phoneText);
    case 'boolean':
      return { type: 'boolean' };
    case 'date':
      return { type: 'string', format: 'date', pattern: dateText };
    case 'integer':
      return { type: 'integer', ...range(field.min, field.max) };
    case 'decimal':
      return { type: 'number', ...range(field.min, field.max) };
    case 'money':
      return { type: 'integer', ...range(field.min ?? 0, field.max) };
    case 'choice': {
      const one = { enum: field.options.map((option): Json => option.value) };
      return field.many === true
        ? // With the type of its items named, Ajv compares them by a hash and not each with each.
          {
            type: 'array',
            items: { type: 'string', ...one },
            uniqueItems: true,
            maxItems: field.options.length,
          }
        : one;
    }
    case 'group':
      return fieldsSchema(field.fields);
    case 'list':
      return {
        type: 'array',
        items: fieldsSchema(field.fields),
        minItems: field.min ?? 0,
        maxItems: field.max ?? 100,
      };
  }
}

function text(maxLength: number, pattern: string): JsonObject {
  return { type: 'string', minLength: 1, maxLength, pattern };
}

/** Bounds even where a field states none: beyond them a number is no longer exact in JSON. */
function range(min = -1_000_000_000, max = 1_000_000_000): JsonObject {
  return { minimum: min, maximum: max };
}
