import type { JsonObject } from '@amtsweg/kernel';
import { postFunctions } from '../../task-spec.js';
import { feel, oneOf, ref, strict, text, textList } from './parts.js';

/** Tasks with their outcomes, and events. */
export const taskSchemas: JsonObject = {
  postFunction: oneOf(...Object.keys(postFunctions)),
  outcome: strict(
    { label: text, fields: { type: 'array', items: ref('field') }, adverse: { type: 'boolean' } },
    ['fields', 'adverse'],
  ),
  task: strict(
    {
      label: text,
      post: ref('postFunction'),
      unit: text,
      outcomes: { type: 'object', additionalProperties: ref('outcome') },
      target: { type: 'string', pattern: '^P\\d+[DWM]$' },
      priority: { type: 'integer', minimum: 1, maximum: 9 },
      notBy: textList,
      appointment: oneOf('registrar'),
      legalBasis: text,
    },
    ['unit', 'target', 'priority', 'notBy', 'appointment', 'legalBasis'],
  ),
  event: strict(
    {
      label: text,
      by: { type: 'array', items: oneOf('applicant', 'clerk', 'authority'), minItems: 1 },
      fields: { type: 'array', items: ref('field') },
      note: text,
      when: feel,
    },
    ['fields', 'note', 'when'],
  ),
};
