import { seasonClosureNames } from '@amtsweg/deadlines';
import type { JsonObject } from '@amtsweg/kernel';
import { date, feel, oneOf, ref, strict, text } from './parts.js';

const period: JsonObject = { type: 'string', pattern: '^P(\\d+(Y|M|WD|W|D)|T\\d+H)$' };

function list(items: JsonObject): JsonObject {
  return { type: 'array', items, minItems: 1 };
}

function orNever(terms: JsonObject): JsonObject {
  return { if: { type: 'string' }, then: { const: 'never' }, else: terms };
}

/** The smaller parts of a procedure: evidence, fees, remedies, clocks and public statuses. */
export const procedureParts: JsonObject = {
  evidenceGrade: oneOf('documented', 'derived', 'assumed'),
  certainty: strict({ evidence: ref('evidenceGrade'), source: text }, ['source']),
  evidenceItem: strict({ name: text, label: text, legalBasis: text, when: feel }, ['legalBasis', 'when']),
  tariff: strict(
    {
      id: text,
      legalBasis: text,
      type: oneOf('fixed', 'range', 'time', 'value', 'free'),
      cents: feel,
      when: feel,
      validFrom: date,
      validTo: date,
      evidence: ref('evidenceGrade'),
    },
    ['when', 'validFrom', 'validTo'],
  ),
  remedy: strict(
    {
      kind: oneOf('action', 'objection', 'districtCourt', 'none'),
      legalBasis: text,
      text,
      validFrom: date,
      evidence: ref('evidenceGrade'),
    },
    ['text'],
  ),
  clock: strict(
    {
      label: text,
      kind: oneOf('statutory', 'setByAuthority', 'target'),
      legalBasis: text,
      bound: oneOf('authority', 'party'),
      start: {
        if: { required: ['notified'] },
        then: strict({ notified: feel }),
        else: {
          if: { properties: { rule: { const: 'event' } } },
          then: strict({ rule: { const: 'event' }, on: feel }, ['on']),
          else: strict({
            rule: oneOf(
              'start-of-day',
              'vwvfg-post',
              'ao-post',
              'vwvfg-electronic',
              'ao-electronic',
              'authority-set',
            ),
            on: feel,
          }),
        },
      },
      period,
      endMoves: { type: 'boolean' },
      optional: { const: true },
      warnings: list(strict({ before: period, to: oneOf('clerk', 'lead') })),
      extension: orNever(
        strict({ legalBasis: text, times: { type: 'integer', minimum: 1 }, noticeInTime: { const: true } }, [
          'times',
          'noticeInTime',
        ]),
      ),
      suspension: orNever(strict({ legalBasis: text })),
      pausesIn: list(text),
      remedy: { const: true },
      closure: oneOf(...seasonClosureNames),
      runsIn: list(text),
      atEnd: oneOf('mark', 'escalate'),
    },
    [
      'endMoves',
      'optional',
      'warnings',
      'extension',
      'suspension',
      'pausesIn',
      'remedy',
      'closure',
      'runsIn',
      'atEnd',
    ],
  ),
  decisionTable: strict({
    label: text,
    legalBasis: text,
    hitPolicy: oneOf('unique', 'first'),
    inputs: list(
      strict(
        {
          label: text,
          expression: feel,
          type: oneOf('boolean', 'number', 'integer', 'text', 'date'),
          values: list(text),
          min: { type: 'number' },
          max: { type: 'number' },
        },
        ['values', 'min', 'max'],
      ),
    ),
    outputs: list(strict({ name: { type: 'string', pattern: '^[a-z][A-Za-z0-9]*$' }, label: text })),
    rules: list(strict({ when: list(feel), then: list(feel), legalBasis: text }, ['legalBasis'])),
  }),
  publicStatus: strict({
    de: text,
    easy: text,
    en: text,
    actor: oneOf('office', 'applicant', 'other', 'nobody'),
    next: text,
  }),
};
