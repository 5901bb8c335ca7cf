import type { Procedure } from '../procedure.js';
import { checkProcedure } from './check-procedure.js';
import { soundProcedure } from './testing/sound-procedure.js';
import { vary, type Change } from './testing/vary.js';

const top = 'machine.states';
const formalCheck = `${top}.submitted.states.formalCheck`;
const waiting = `${top}.submitted.states.awaitingApplicant`;
const checked = `${top}.checked.states`;
const issued = `${top}.issued.states`;
const approving = `${top}.approved.always`;

/** The way out of `approved`, no longer the only one. */
const issuing = {
  target: 'issued',
  guard: { type: 'feel', params: { expr: 'form.name = "A"' } },
  actions: [{ type: 'assessFee' }, { type: 'set', params: { fact: 'on', value: 'today' } }],
};

/** One fault each: rule, what is wrong, where the finding points, and the changes that make the fault. */
const faults: readonly [rule: string, what: string, path: string, ...changes: Change[]][] = [
  ['not-serialisable', 'a function', 'form.sections.0.title', ['form.sections.0.title', () => 'Antrag']],
  ['not-serialisable', 'NaN', 'retention.years', ['retention.years', Number.NaN]],
  ['not-serialisable', 'a Date', 'remedy.validFrom', ['remedy.validFrom', new Date(0)]],
  ['not-serialisable', 'a class instance', 'legalBasis', ['legalBasis', new Set(['§ 1'])]],
  ['not-serialisable', 'undefined in a list', 'leika.0', ['leika', [undefined]]],
  ['not-serialisable', 'a member __proto__', 'clocks', ['clocks', JSON.parse('{"__proto__": {}}')]],
  ['not-serialisable', 'half a character', 'name', ['name', 'Probe \ud83c']],
  [
    'not-serialisable',
    'an action as a function',
    `${formalCheck}.entry.0`,
    [`${formalCheck}.entry`, [(): void => {}]],
  ],
  ['not-json-round-trip', 'minus zero', 'retention.years', ['retention.years', -0]],
  ['schema', 'an unknown member', '', ['colour', 'red']],
  ['schema', 'a kind that does not exist', 'kind', ['kind', 'favour']],
  [
    'schema',
    'a type of field that does not exist',
    'form.sections.0.fields.0',
    ['form.sections.0.fields.0.type', 'name2'],
  ],
  [
    'schema',
    'a member of another type of field',
    'form.sections.0.fields.0',
    ['form.sections.0.fields.0.many', true],
  ],
  [
    'schema',
    'a condition without expression',
    `${top}.approved.always.guard.params`,
    [`${top}.approved.always.guard`, { type: 'feel', params: {} }],
  ],
  [
    'schema',
    'a task without a post',
    `${formalCheck}.invoke.input`,
    [`${formalCheck}.invoke.input.post`, undefined],
  ],
  [
    'unknown-target',
    'a sibling that does not exist',
    'submitted.awaitingApplicant',
    [
      `${waiting}.after.replyPeriod`,
      [{ target: 'late', guard: { type: 'feel', params: { expr: 'form.name = "A"' } } }, 'overdue'],
    ],
  ],
  ['unknown-target', 'an initial state that does not exist', 'checked', [`${top}.checked.initial`, 'begin']],
  ['unknown-target', 'a root that is not this machine', 'approved', [approving, [issuing, '#other.closed']]],
  ['unknown-name', 'an action', 'submitted.formalCheck', [`${formalCheck}.entry`, ['celebrate']]],
  ['unknown-name', 'a guard', 'approved', [approving, [issuing, { target: 'closed', guard: 'isSunny' }]]],
  ['unknown-name', 'an actor', 'issued.informing', [`${issued}.informing.invoke.src`, 'pigeon']],
  ['unknown-name', 'a document', 'issued.production', [`${issued}.production.invoke.input.document`, 'poem']],
  [
    'unknown-name',
    'a document to dispatch',
    'issued.sending',
    [`${issued}.sending.invoke.input.document`, 'notice'],
  ],
  [
    'unknown-name',
    'a field to point at',
    'form.plausibility.0.field',
    ['form.plausibility.0.field', 'trees.height'],
  ],
  ['spawn-refused', 'spawnChild by name', 'submitted.formalCheck', [`${formalCheck}.entry`, ['spawnChild']]],
  [
    'spawn-refused',
    'enqueueActions by its full name',
    'checked',
    [`${top}.checked.exit`, [{ type: 'xstate.enqueueActions' }]],
  ],
  [
    'does-not-compile',
    'a compound state without a beginning',
    'machine',
    [`${top}.checked.states.participation.states.site.initial`, undefined],
  ],
  [
    'name-with-dot',
    'an event',
    'events.call.back',
    ['events', { ...soundProcedure.events, 'call.back': { label: 'Rückruf', by: ['clerk'] } }],
    [`${waiting}.on`, { supplement: 'formalCheck', 'call.*': 'formalCheck' }],
  ],
  [
    'name-with-dot',
    'a document',
    'documents.two-words',
    ['documents.two-words', soundProcedure.documents['request']],
  ],
  [
    'duplicate-invocation-id',
    'a task twice',
    'submitted.overdue',
    [
      `${top}.submitted.states.overdue`,
      {
        ...soundProcedure.machine.states?.['submitted']?.states?.['formalCheck'],
        meta: { label: 'Noch einmal' },
        always: '#case.discontinued',
      },
    ],
  ],
  [
    'missing-milestone',
    'no approval',
    'machine.states',
    [`${top}.granted`, soundProcedure.machine.states?.['approved']],
    [`${top}.approved`, undefined],
    [`${checked}.decision.on`, { 'decision.grant': '#case.granted' }],
    [`${checked}.decision.after`, { decisionPeriod: '#case.granted' }],
  ],
  [
    'missing-milestone',
    'closed is not final',
    'closed',
    [`${top}.closed`, { meta: { label: 'Zu', status: 'closed' }, always: 'withdrawn' }],
  ],
  [
    'unreachable-state',
    'a state nobody enters',
    'checked.attic',
    [`${checked}.attic`, { meta: { label: 'Speicher' } }],
  ],
  [
    'unreachable-state',
    'a parallel state that is never done',
    'checked.decision',
    [`${checked}.participation.states.site.states.visit.on`, { 'visit.seen': { actions: ['record'] } }],
    [`${checked}.participation.states.site.states.visited`, undefined],
  ],
  [
    'state-without-exit',
    'a state that nothing leaves',
    'limbo',
    [approving, [issuing, 'limbo']],
    [`${top}.limbo`, { meta: { label: 'Limbus', status: 'decided' } }],
  ],
  [
    'dead-end',
    'a loop',
    'loop',
    [approving, [issuing, 'loop']],
    [`${top}.loop`, { meta: { label: 'Kreis', status: 'decided' }, on: { supplement: 'loop' } }],
  ],
  [
    'dead-end',
    'a milestone that is done and goes nowhere',
    'issued.done',
    [`${top}.issued.onDone`, undefined],
    [approving, [issuing, 'closed']],
  ],
  ['missing-label', 'no label anywhere', 'approved', [`${top}.approved.meta.label`, undefined]],
  [
    'missing-label',
    'only the label of the milestone',
    'issued.done',
    [`${issued}.done.meta.label`, undefined],
  ],
  ['missing-public-status', 'no status anywhere', 'approved', [`${top}.approved.meta.status`, undefined]],
  [
    'missing-public-status',
    'a status nobody worded',
    'issued.done',
    [`${issued}.done.meta.status`, 'thinking'],
  ],
  [
    'task-without-outcome',
    'no outcome',
    'checked.participation.site.visit',
    [`${checked}.participation.states.site.states.visit.invoke.input.outcomes`, {}],
    [`${checked}.participation.states.site.states.visit.on`, { supplement: 'visited' }],
  ],
  [
    'outcome-not-handled',
    'no transition',
    'submitted.formalCheck',
    [`${formalCheck}.invoke.input.outcomes.forward`, { label: 'Weitergeben' }],
  ],
  [
    'outcome-not-handled',
    'a transition that does nothing',
    'checked.decision',
    [`${checked}.decision.on`, { 'decision.grant': {} }],
  ],
  [
    'event-not-offered',
    'an outcome of another task',
    'submitted.awaitingApplicant',
    [`${waiting}.on`, { 'formalCheck.complete': 'formalCheck', supplement: 'formalCheck' }],
  ],
  [
    'event-not-offered',
    'a prefix that nothing begins with',
    'submitted.awaitingApplicant',
    [`${waiting}.on`, { 'call.*': 'formalCheck', supplement: 'formalCheck' }],
  ],
  [
    'event-not-handled',
    'a declared event',
    'events.complain',
    ['events.complain', { label: 'Beschweren', by: ['applicant'] }],
  ],
  [
    'clock-undeclared',
    'a clock without description',
    'submitted.awaitingApplicant',
    [`${waiting}.after.otherPeriod`, 'overdue'],
  ],
  [
    'clock-unused',
    'a description without clock',
    'clocks.spare',
    ['clocks.spare', soundProcedure.clocks['replyPeriod']],
  ],
  [
    'clock-place',
    'a pause in a state that is not there',
    'clocks.replyPeriod.pausesIn',
    ['clocks.replyPeriod.pausesIn', ['submitted.nowhere']],
  ],
  [
    'clock-place',
    'a clock beside the machine that a state waits for',
    'submitted.awaitingApplicant',
    ['clocks.replyPeriod.runsIn', ['submitted']],
  ],
  [
    'clock-place',
    'an end of its own where a transition says what follows',
    'clocks.replyPeriod.atEnd',
    ['clocks.replyPeriod.atEnd', 'mark'],
  ],
  [
    'clock-place',
    'one clock for a state and a state inside',
    'submitted.awaitingApplicant',
    [`${top}.submitted.after`, { replyPeriod: '#case.approved' }],
  ],
  [
    'clock-without-consequence',
    'nothing happens',
    'checked.decision',
    [`${checked}.decision.after`, { decisionPeriod: {} }],
  ],
  [
    'clock-without-consequence',
    'nothing happens unless',
    'checked.decision',
    [
      `${checked}.decision.after`,
      { decisionPeriod: { target: '#case.approved', guard: { type: 'feel', params: { expr: 'true' } } } },
    ],
  ],
  ['feel-syntax', 'half a comparison', 'fee.0.when', ['fee.0.when', 'form.name =']],
  [
    'feel-syntax',
    'an open brace',
    'documents.notice.title',
    ['documents.notice.title', 'Bescheid für {form.name'],
  ],
  ['feel-unknown-variable', 'no such variable', 'evidence.0.when', ['evidence.0.when', 'weather = "fine"']],
  ['feel-unknown-variable', 'no such field', 'fee.0.cents', ['fee.0.cents', '100 * form.copies']],
  [
    'feel-unknown-variable',
    'no such field in a group',
    'documents.notice.blocks.1.rows.0.1',
    ['documents.notice.blocks.1.rows.0.1', '{form.site.city}'],
  ],
  [
    'feel-unknown-variable',
    'no such field of an item',
    'documents.notice.blocks.2.item',
    ['documents.notice.blocks.2.item', '{item.height}'],
  ],
  [
    'feel-unknown-variable',
    'an event in a document, which knows none',
    'documents.notice.blocks.0.when',
    ['documents.notice.blocks.0.when', 'event.until = null'],
  ],
  ['feel-unknown-variable', 'facts in an address', 'addressee.0', ['addressee', ['{facts.decision.until}']]],
  ['feel-unknown-variable', 'a function of documents elsewhere', 'fee.0.cents', ['fee.0.cents', 'euro(5)']],
  [
    'feel-syntax',
    'braces in an expression',
    'documents.notice.title',
    ['documents.notice.title', '{if form.name = "" then "{leer}" else form.name}'],
  ],
  [
    'feel-unknown-variable',
    'item outside a list',
    'documents.notice.title',
    ['documents.notice.title', '{item.species}'],
  ],
  [
    'feel-unknown-variable',
    'no such fact',
    'approved',
    [`${top}.approved.always.actions.1.params.value`, 'facts.hearing.outcome'],
  ],
  [
    'feel-unknown-variable',
    'no such field of an outcome',
    'clocks.decisionPeriod.start.on',
    ['clocks.decisionPeriod.start.on', 'facts.formalCheck.sentOn'],
  ],
  [
    'feel-unknown-variable',
    'a function that reads the clock',
    'form.sections.0.fields.1.required',
    ['form.sections.0.fields.1.required', 'today() > form.reason'],
  ],
  [
    'feel-unknown-variable',
    'a function FEEL does not have',
    'issued.informing',
    [`${issued}.informing.invoke.input.receivers`, 'all of(form.trees)'],
  ],
  [
    'table-gap',
    'a case no rule decides',
    'decisions.size',
    ['decisions.size.rules', [{ when: ['< 80'], then: ['1'] }]],
  ],
  ['table-overlap', 'a case two rules decide', 'decisions.size', ['decisions.size.rules.1.when.0', '>= 70']],
  [
    'table-rule-unreachable',
    'a rule that never decides',
    'decisions.size.rules.2',
    ['decisions.size.hitPolicy', 'first'],
    ['decisions.size.rules.1.when.0', '>= 80'],
  ],
  [
    'table-syntax',
    'a cell that is not FEEL',
    'decisions.size.rules.0',
    ['decisions.size.rules.0.when.0', '< < 80'],
  ],
  ['table-shape', 'a row that is too long', 'decisions.size.rules.0', ['decisions.size.rules.0.when.1', '-']],
  [
    'table-unused',
    'a table nobody asks',
    'decisions.spare',
    [
      'decisions.spare',
      {
        label: 'Vorrat',
        legalBasis: '§ 1',
        hitPolicy: 'first',
        inputs: [{ label: 'Ort', expression: 'form.site.street', type: 'text' }],
        outputs: [{ name: 'near', label: 'Nah' }],
        rules: [{ when: ['-'], then: ['true'] }],
      },
    ],
  ],
  [
    'unknown-name',
    'a table that does not exist',
    'issued',
    [`${top}.issued.entry`, [{ type: 'decide', params: { table: 'colour', fact: 'colour' } }]],
    ['decisions', undefined],
  ],
  [
    'feel-syntax',
    'a duration in weeks, which FEEL does not know',
    'form.sections.0.fields.1.required',
    ['form.sections.0.fields.1.required', 'date(today) + duration("P4W") > date(today)'],
  ],
  ['remedy-missing', 'no text', 'documents.notice.remedy', ['remedy.text', undefined]],
  ['remedy-missing', 'no remedy', 'documents.notice.remedy', ['remedy.kind', 'none']],
  [
    'unknown-document-signer',
    'no such task',
    'documents.notice.signedBy',
    ['documents.notice.signedBy', 'mayor'],
  ],
];

/** What the rules of structure find; those of administrative law have a test of their own. */
function found(procedure: Procedure): { rule: string; path: string }[] {
  return checkProcedure(procedure)
    .filter(({ legalBasis }) => legalBasis === undefined)
    .map(({ rule, path }) => ({ rule, path }));
}

test('a sound procedure has no finding', () => {
  expect(checkProcedure(soundProcedure)).toEqual([]);
});

const sound: readonly [what: string, ...changes: Change[]][] = [
  ['a wildcard that catches every event', [`${waiting}.on`, { '*': 'formalCheck' }]],
  [
    'a prefix that catches every outcome',
    [
      `${formalCheck}.on`,
      {
        'formalCheck.*': [
          { target: '#case.checked', guard: { type: 'feel', params: { expr: 'event.receivedOn = "A"' } } },
          'requesting',
        ],
      },
    ],
  ],
  [
    'an outcome handled around the state',
    [`${checked}.decision.on`, undefined],
    [`${top}.checked.on`, { withdraw: '#case.withdrawn', 'decision.grant': '#case.approved' }],
  ],
  [
    'an outcome handled in another region',
    [
      `${checked}.participation.states.agency.states.advice.on`,
      { 'visit.seen': 'adviceGiven', 'advice.given': 'adviceGiven' },
    ],
  ],
  [
    'an event that an action raises',
    [`${formalCheck}.entry`, [{ type: 'raise', params: { event: { type: 'ring' } } }]],
    [`${top}.submitted.on.ring`, '.overdue'],
  ],
  [
    'a history state',
    [
      `${checked}.pause`,
      { meta: { label: 'Ruht' }, on: { supplement: 'back' }, after: { replyPeriod: 'back' } },
    ],
    [`${checked}.back`, { type: 'history', history: 'deep' }],
    [`${top}.checked.on.supplement`, '.pause'],
  ],
  [
    'a transition with several targets',
    [
      `${top}.submitted.states.overdue.on.supplement`,
      { target: ['#case.checked.participation.agency.advice', '#case.checked.participation.site.visit'] },
    ],
  ],
];

test.each(sound)('%s is sound', (_what, ...changes) => {
  expect(checkProcedure(vary(soundProcedure, ...changes))).toEqual([]);
});

test.each(faults)('%s: %s is found', (rule, _what, path, ...changes) => {
  expect(found(vary(soundProcedure, ...changes))).toEqual([{ rule, path }]);
});

test('a document that contains itself is found, not followed for ever', () => {
  const procedure = vary(soundProcedure);
  Object.assign(procedure.machine, { meta: procedure });
  expect(found(procedure)).toEqual([{ rule: 'not-json-round-trip', path: '' }]);
});

test('whatever is handed over as a procedure gets findings, not an exception', () => {
  for (const value of [null, 7, 'probe', [], {}, { machine: { states: { a: null } } }]) {
    // What a designer's import may bring.
    expect(checkProcedure(value as never).every(({ rule }) => rule === 'schema')).toBe(true);
  }
});

test('every finding names a place, says a sentence in both languages and how to mend it', () => {
  const findings = faults.flatMap(([, , , ...changes]) => checkProcedure(vary(soundProcedure, ...changes)));
  for (const { message, remedy } of findings) {
    expect(message.de).toMatch(/\.$/);
    expect(message.en).toMatch(/\.$/);
    expect(remedy).toMatch(/\.$/);
  }
});
