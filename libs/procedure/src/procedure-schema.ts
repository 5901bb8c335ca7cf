import type { JsonObject } from '@amtsweg/kernel';
import { procedureKinds } from './procedure.js';
import { documentSchemas } from './check/schema/document-schemas.js';
import { formSchemas } from './check/schema/form-schemas.js';
import { machineSchemas } from './check/schema/machine-schemas.js';
import { oneOf, ref, strict, text, textList } from './check/schema/parts.js';
import { procedureParts } from './check/schema/procedure-parts.js';
import { taskSchemas } from './check/schema/task-schemas.js';

/**
 * JSON Schema 2020-12 of the whole procedure document; published under `/api/v1/schemas/procedure.json`.
 *
 * It states the form only: unknown members are refused, types and closed lists hold. What the parts mean to each other
 * (targets, names, expressions) is the checker's matter. `discriminator` is a note for tools that know it, as in OpenAPI.
 */
export const procedureSchema: JsonObject = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://amtsweg.example.org/schemas/procedure.json',
  title: 'Verfahren (procedure)',
  ...strict(
    {
      key: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 100 },
      name: text,
      domain: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
      kind: oneOf(...procedureKinds),
      initiation: oneOf('application', 'notification', 'exOfficio'),
      unit: text,
      filePlan: text,
      leika: textList,
      legalBasis: textList,
      law: oneOf('VwVfG', 'AO', 'SGB X'),
      audience: { type: 'array', items: oneOf('citizen', 'company') },
      online: { anyOf: [{ type: 'null' }, strict({ since: text, evidence: text })] },
      secrecy: oneOf('general', 'tax', 'civilStatus', 'registration'),
      retention: strict({
        years: { type: 'integer', minimum: 0 },
        legalBasis: text,
        evidence: ref('evidenceGrade'),
      }),
      form: ref('form'),
      addressee: textList,
      evidence: { type: 'array', items: ref('evidenceItem') },
      fee: { type: 'array', items: ref('tariff') },
      remedy: ref('remedy'),
      clocks: { type: 'object', additionalProperties: ref('clock') },
      documents: { type: 'object', additionalProperties: ref('document') },
      events: { type: 'object', additionalProperties: ref('event') },
      publicStatus: { type: 'object', additionalProperties: ref('publicStatus') },
      certainty: { type: 'object', additionalProperties: ref('certainty') },
      keywords: textList,
      exceptions: {
        type: 'array',
        items: strict({ rule: text, path: text, reason: text, legalBasis: text }),
      },
      alike: { type: 'object', additionalProperties: text },
      decisions: { type: 'object', additionalProperties: ref('decisionTable') },
      machine: ref('machine'),
    },
    ['addressee', 'law', 'certainty', 'keywords', 'exceptions', 'alike', 'decisions'],
  ),
  $defs: { ...procedureParts, ...formSchemas, ...taskSchemas, ...documentSchemas, ...machineSchemas },
};
