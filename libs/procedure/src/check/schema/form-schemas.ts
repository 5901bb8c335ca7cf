import type { Json, JsonObject } from '@amtsweg/kernel';
import { byType, feel, oneOf, ref, strict, text } from './parts.js';

const count: JsonObject = { type: 'integer', minimum: 0 };
const number: JsonObject = { type: 'number' };
const fields: JsonObject = { type: 'array', items: ref('field') };

/** A kind of field: its types, and what it has beside a field's common members. */
function field(types: readonly string[], own: JsonObject, needed: readonly string[] = []): JsonObject {
  const common = {
    type: oneOf(...types),
    name: { type: 'string', pattern: '^[a-z][A-Za-z0-9]*$' },
    label: text,
    help: text,
    required: { type: ['boolean', 'string'], minLength: 1 } satisfies Json,
    when: feel,
  };
  const optional = [...Object.keys(own).filter((name) => !needed.includes(name)), 'help', 'required', 'when'];
  return strict({ ...common, ...own }, optional);
}

/** Forms, their fields and plausibility rules. */
export const formSchemas: JsonObject = {
  form: strict(
    {
      sections: { type: 'array', items: strict({ title: text, fields }) },
      plausibility: { type: 'array', items: strict({ holds: feel, message: text, field: text }) },
    },
    ['plausibility'],
  ),
  option: strict({ value: text, label: text }),
  field: byType([
    field(['text', 'longText'], { maxLength: count, pattern: { type: 'string' } }),
    field(['name'], { maxLength: count }),
    field(['email', 'phone', 'boolean'], {}),
    field(['date'], { notAfter: feel, notBefore: feel }),
    field(['integer', 'decimal', 'money'], { min: number, max: number }),
    field(
      ['choice'],
      { options: { type: 'array', items: ref('option'), minItems: 1 }, many: { type: 'boolean' } },
      ['options'],
    ),
    field(['group'], { fields }, ['fields']),
    field(['list'], { fields, min: count, max: count }, ['fields']),
  ]),
};
