import type { JsonObject } from '@amtsweg/kernel';
import { feel, oneOf, ref, strict, text, textList } from './parts.js';

const actions: JsonObject = { type: 'array', items: ref('action') };
const transitions: JsonObject = { type: 'object', additionalProperties: ref('transition') };
const anything: JsonObject = { type: 'object' };

/** A name of the vocabulary, short or with parameters; `known` fixes the parameters of some names. */
function named(known: Readonly<Record<string, JsonObject>>): JsonObject {
  return {
    if: { type: 'object' },
    then: {
      ...strict({ type: text, params: anything }, ['params']),
      allOf: Object.entries(known).map(([name, params]) => ({
        if: { properties: { type: { const: name } }, required: ['type'] },
        then: { properties: { params }, required: needsParams(params) ? ['params'] : [] },
      })),
    },
    else: text,
  };
}

function needsParams({ required }: JsonObject): boolean {
  return Array.isArray(required) && required.length > 0;
}

/** Input of the services of the vocabulary; that of a task is the task itself. */
const inputs: Readonly<Record<string, JsonObject>> = {
  task: ref('task'),
  document: strict({ document: text }),
  dispatch: strict({ document: text }),
  transmission: strict({ receivers: feel, legalBasis: text }),
};

const members = {
  initial: text,
  states: { type: 'object', additionalProperties: ref('state') },
  on: transitions,
  always: ref('transition'),
  after: transitions,
  invoke: {
    if: { type: 'array' },
    then: { type: 'array', items: ref('invocation') },
    else: ref('invocation'),
  },
  onDone: ref('transition'),
  entry: actions,
  exit: actions,
  tags: textList,
  description: { type: 'string' },
};

/** Machines as XState v5 configs in plain JSON. */
export const machineSchemas: JsonObject = {
  machine: strict({ type: oneOf('compound', 'parallel'), ...members }, ['type', ...Object.keys(members)]),
  state: strict(
    {
      type: oneOf('atomic', 'compound', 'parallel', 'final', 'history'),
      history: oneOf('shallow', 'deep'),
      target: text,
      ...members,
      meta: {
        type: 'object',
        properties: {
          label: { type: 'string' },
          status: { type: 'string' },
          exceptions: { type: 'array', items: strict({ rule: text, reason: text, legalBasis: text }) },
        },
      },
    },
    ['type', 'history', 'target', 'meta', ...Object.keys(members)],
  ),
  transition: {
    if: { type: 'array' },
    then: { type: 'array', items: ref('way') },
    else: ref('way'),
  },
  way: {
    if: { type: 'object' },
    then: strict(
      {
        target: { type: ['string', 'array'], minLength: 1, items: text },
        guard: ref('guard'),
        actions,
        reenter: { type: 'boolean' },
        description: { type: 'string' },
      },
      ['target', 'guard', 'actions', 'reenter', 'description'],
    ),
    else: text,
  },
  guard: named({ feel: strict({ expr: feel }) }),
  action: named({
    set: strict({ fact: { type: 'string', pattern: '^[a-z][A-Za-z0-9]*$' }, value: feel }),
    assessFee: strict({ fact: text, on: feel }, ['fact', 'on']),
    decide: strict({ table: text, fact: { type: 'string', pattern: '^[a-z][A-Za-z0-9]*$' } }),
    conclude: strict({ ending: text }),
    note: strict({ text }),
    raise: {
      type: 'object',
      properties: { event: { type: 'object', properties: { type: text }, required: ['type'] } },
      required: ['event'],
    },
  }),
  invocation: {
    ...strict(
      { id: text, src: text, input: anything, onDone: ref('transition'), onError: ref('transition') },
      ['input', 'onDone', 'onError'],
    ),
    allOf: Object.entries(inputs).map(([src, input]) => ({
      if: { properties: { src: { const: src } }, required: ['src'] },
      then: { properties: { input }, required: ['input'] },
    })),
  },
};
