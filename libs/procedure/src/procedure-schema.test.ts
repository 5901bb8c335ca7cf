import { Ajv2020 } from 'ajv/dist/2020.js';
import { soundProcedure } from './check/testing/sound-procedure.js';
import { vary, type Change } from './check/testing/vary.js';
import { procedureSchema } from './procedure-schema.js';

const validate = new Ajv2020({
  discriminator: true,
  strict: true,
  strictTypes: false,
  strictRequired: false,
}).compile(procedureSchema);

test('a sound procedure fits', () => {
  validate(soundProcedure);
  expect(validate.errors).toBeNull();
});

test('the schema is plain JSON with a name of its own', () => {
  expect(JSON.parse(JSON.stringify(procedureSchema))).toEqual(procedureSchema);
  expect(procedureSchema['$id']).toBe('https://amtsweg.example.org/schemas/procedure.json');
  expect(procedureSchema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
});

const formalCheck = 'machine.states.submitted.states.formalCheck';

const broken: readonly [what: string, ...changes: Change[]][] = [
  ['no key', ['key', undefined]],
  ['a key with a space', ['key', 'zwei worte']],
  ['an unknown member', ['colour', 'red']],
  ['a field of no known type', ['form.sections.0.fields.0.type', 'colour']],
  ['a choice without options', ['form.sections.0.fields.0.type', 'choice']],
  ['limits at a text', ['form.sections.0.fields.1.min', 3]],
  ['a field name with a dot', ['form.sections.0.fields.0.name', 'a.b']],
  ['a fault deep in a list of fields', ['form.sections.0.fields.2.fields.0.label', '']],
  ['a period nobody can read', ['clocks.replyPeriod.period', 'two weeks']],
  ['a clock without a date to start on', ['clocks.replyPeriod.start', { rule: 'vwvfg-post' }]],
  ['a block of no known type', ['documents.notice.blocks.0.type', 'poem']],
  ['a row of three', ['documents.notice.blocks.1.rows.0', ['a', 'b', 'c']]],
  ['a tariff without FEEL', ['fee.0.cents', 2500]],
  ['an event for nobody', ['events.withdraw.by', []]],
  ['a state of no known type', [`${formalCheck}.type`, 'medium']],
  ['a member a state does not have', [`${formalCheck}.colour`, 'red']],
  ['a fault deep in the states', ['machine.states.checked.states.decision.on', { 'decision.grant': 7 }]],
  ['a task for a post that does not exist', [`${formalCheck}.invoke.input.post`, 'king']],
  ['a dispatch of nothing', ['machine.states.issued.states.sending.invoke.input', {}]],
  [
    'a value to set without a name',
    ['machine.states.approved.always.actions', [{ type: 'set', params: { value: '1' } }]],
  ],
  ['a machine that is a leaf', ['machine.type', 'final']],
];

test.each(broken)('%s does not fit', (_what, ...changes) => {
  expect(validate(vary(soundProcedure, ...changes))).toBe(false);
});
