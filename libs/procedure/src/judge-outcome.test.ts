import { decide, type StoredCase } from '@amtsweg/engine';
import { soundProcedure } from './check/testing/sound-procedure.js';
import { compileProcedure } from './compile-procedure.js';
import { judgeOutcome } from './judge-outcome.js';

const time = { instant: '2026-01-12T09:00:00Z', today: '2026-01-12' };

/** The first task's outcome with these ways, judged in a fresh case. */
function judged(ways: unknown, type = 'formalCheck.complete') {
  const path = ['machine', 'states', 'submitted', 'states', 'formalCheck', 'on', 'formalCheck.complete'];
  const procedure = structuredClone(soundProcedure) as unknown as Record<string, unknown>;
  let at = procedure;
  for (const name of path.slice(0, -1)) at = at[name] as Record<string, unknown>;
  at['formalCheck.complete'] = ways;
  const compiled = compileProcedure(procedure as never);
  const opened = decide(compiled.machine, null, { kind: 'open', form: { name: 'Öz', trees: [] } }, time);
  if (opened.kind !== 'accepted') throw new Error('not opened');
  const stored: StoredCase = { snapshot: opened.snapshot, form: opened.form };
  return judgeOutcome(compiled, stored, type, time);
}

const to = '#case.checked';
const when = (expr: string, description?: string) => ({
  target: to,
  guard: { type: 'feel', params: { expr } },
  ...(description === undefined ? {} : { description }),
});

test.each<[string, unknown, object]>([
  ['a way without a condition', to, { kind: 'possible', onData: false }],
  ['a condition that holds', [when('form.name = "Öz"')], { kind: 'possible', onData: false }],
  ['a condition on the data', [when('event.fee > 0')], { kind: 'possible', onData: true }],
  ['one on the data, and another way', [when('event.fee > 0'), to], { kind: 'possible', onData: false }],
  [
    'one that no data can meet',
    [when('event.fee > 0 and form.name = "X"', 'Die Gebühr muss feststehen')],
    { kind: 'condition', conditions: ['Die Gebühr muss feststehen'] },
  ],
  ['one without words', [when('form.name = "X"')], { kind: 'condition', conditions: [] }],
  [
    'two, of which data can meet one',
    [when('form.name = "X"'), when('form.name = "Öz" and event.ok')],
    { kind: 'possible', onData: true },
  ],
])('%s', (_, ways, judgement) => {
  expect(judged(ways)).toEqual(judgement);
});

test('an outcome of a task that is not open is not here, whatever inherits its name', () => {
  expect(judged(to, 'decision.grant')).toEqual({ kind: 'notHere' });
  expect(judged(to, 'toString')).toEqual({ kind: 'notHere' });
});
