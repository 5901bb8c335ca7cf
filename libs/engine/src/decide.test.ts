import { compileMachine } from './compile-machine.js';
import { decide } from './decide.js';
import type { Effect } from './effect.js';
import type { MachineConfig } from './machine-config.js';
import { StaleSnapshot } from './revive.js';
import type { StoredCase } from './stored-case.js';
import type { Accepted, Verdict } from './verdict.js';
import type { Vocabulary } from './vocabulary.js';

const time = { instant: '2026-04-01T08:00:00Z', today: '2026-04-01' };

const vocabulary: Vocabulary = {
  guards: {
    atLeast: (context, _event, params) => Number(context.facts['count'] ?? 0) >= Number(params['count']),
    formSays: (context, event, params) => context.form[String(params['field'])] === true && event.type !== '',
    onDay: (context, _event, params) => context.time.today === params['day'],
    broken: () => {
      throw new Error('a bug in a definition');
    },
  },
  assigns: {
    count: (context) => ({ facts: { ...context.facts, count: Number(context.facts['count'] ?? 0) + 1 } }),
    amend: (context, event) => ({ form: { ...context.form, amended: event.data } }),
    end: (_context, _event, params) => ({ ending: String(params['ending']) }),
  },
  effects: ['note'],
  services: ['document'],
};

/** Sends commands to one machine, one after the other, through JSON as the store would. */
function caseOn(config: MachineConfig, form = {}) {
  const machine = compileMachine('test', config, vocabulary);
  let stored: StoredCase | null = null;
  const take = (verdict: Verdict): Verdict => {
    if (verdict.kind === 'accepted') {
      stored = JSON.parse(JSON.stringify({ snapshot: verdict.snapshot, form: verdict.form })) as StoredCase;
    }
    return verdict;
  };
  const must = (verdict: Verdict): Accepted => {
    if (verdict.kind !== 'accepted') throw new Error(JSON.stringify(verdict));
    return verdict;
  };
  return {
    opened: must(take(decide(machine, null, { kind: 'open', form }, time))),
    send: (type: string, data = {}) =>
      must(take(decide(machine, stored, { kind: 'event', type, data }, time))),
    clock: (id: string) => must(take(decide(machine, stored, { kind: 'clock', id }, time))),
    done: (invocation: string, output = {}) =>
      must(take(decide(machine, stored, { kind: 'serviceDone', invocation, output }, time))),
    failed: (invocation: string) =>
      must(take(decide(machine, stored, { kind: 'serviceFailed', invocation, error: 'no' }, time))),
    try: (type: string) => decide(machine, stored, { kind: 'event', type }, time),
    stored: () => stored,
  };
}

const task = (id: string) => ({ id, src: 'task', input: { label: id } });
const kinds = (effects: readonly Effect[]) =>
  effects.map((effect) => {
    switch (effect.type) {
      case 'openTask':
      case 'closeTask':
        return `${effect.type} ${effect.activity}`;
      case 'startClock':
      case 'stopClock':
        return `${effect.type} ${effect.id}`;
      case 'startService':
      case 'stopService':
        return `${effect.type} ${effect.invocation}`;
      case 'perform':
        return `perform ${effect.action}`;
    }
  });

describe('tasks, clocks and services of a step', () => {
  const machine: MachineConfig = {
    initial: 'check',
    states: {
      check: {
        invoke: task('check'),
        after: { reply: 'closed' },
        on: { 'check.ok': 'work', 'check.*': 'closed' },
      },
      work: {
        type: 'parallel',
        states: {
          visit: {
            initial: 'open',
            states: {
              open: { invoke: task('visit'), on: { 'visit.done': 'seen' } },
              seen: { type: 'final' },
            },
          },
          letter: {
            initial: 'making',
            states: {
              making: {
                invoke: {
                  id: 'letter',
                  src: 'document',
                  input: { name: 'notice' },
                  onDone: 'made',
                  onError: 'failed',
                },
              },
              made: { type: 'final' },
              failed: { on: { again: 'making' } },
            },
          },
        },
        onDone: 'closed',
      },
      closed: { type: 'final', entry: [{ type: 'end', params: { ending: 'closed' } }] },
    },
  };

  test('entering a state opens its task and starts its clock', () => {
    const { opened } = caseOn(machine);
    expect(opened.effects).toEqual([
      { type: 'startClock', id: 'xstate.after.reply.case.check', clock: 'reply', state: 'check' },
      { type: 'openTask', activity: 'check', spec: { label: 'check' } },
    ]);
    expect(opened.snapshot.children).toEqual({ check: 'task' });
  });

  test('leaving it closes the task and stops the clock', () => {
    expect(kinds(caseOn(machine).send('check.ok').effects)).toEqual([
      'stopClock xstate.after.reply.case.check',
      'closeTask check',
      'openTask visit',
      'startService letter',
    ]);
  });

  test('parallel parts end together, in any order', () => {
    const run = caseOn(machine);
    run.send('check.ok');
    run.done('letter');
    expect(run.send('visit.done')).toMatchObject({
      to: ['closed'],
      snapshot: { status: 'done', ending: 'closed' },
    });
  });

  test('a service that fails takes its error transition and can be started again', () => {
    const run = caseOn(machine);
    run.send('check.ok');
    expect(run.failed('letter').to).toEqual(['work.visit.open', 'work.letter.failed']);
    expect(kinds(run.send('again').effects)).toEqual(['startService letter']);
  });

  test('a clock that runs out moves the case', () => {
    expect(caseOn(machine).clock('xstate.after.reply.case.check').to).toEqual(['closed']);
  });

  test('a partial event descriptor catches the outcomes nobody named', () => {
    expect(caseOn(machine).send('check.whatever').to).toEqual(['closed']);
  });

  test.each<[string, string, Partial<Verdict>]>([
    ['an event of another state', 'visit.done', { reason: 'notHere', allowed: ['check.ok', 'check.*'] }],
    ['an event nobody knows', 'nonsense', { reason: 'notHere', states: ['check'] }],
  ])('%s is not allowed and says what is', (_, event, expected) => {
    expect(caseOn(machine).try(event)).toMatchObject({ kind: 'notAllowed', ...expected });
  });

  test('a closed case takes nothing', () => {
    const run = caseOn(machine);
    run.send('check.no');
    expect(run.try('check.ok')).toMatchObject({ kind: 'notAllowed', reason: 'closed', allowed: [] });
  });

  test('a result that nobody waits for any more is not allowed', () => {
    const run = caseOn(machine);
    expect(() => run.done('letter')).toThrow('notHere');
  });
});

describe('what XState machines offer as data', () => {
  test('shallow and deep history states remember through the store', () => {
    const inner = { initial: 'a', states: { a: { on: { next: 'b' } }, b: {} } };
    const run = caseOn({
      initial: 'work',
      states: {
        work: {
          initial: 'outer',
          states: {
            outer: inner,
            deep: { type: 'history', history: 'deep' },
            shallow: { type: 'history', history: 'shallow', target: 'outer' },
          },
          on: { pause: 'paused' },
        },
        paused: { on: { resume: 'work.deep', restart: 'work.shallow' } },
      },
    });
    run.send('next');
    run.send('pause');
    expect(run.send('resume').to).toEqual(['work.outer.b']);
    run.send('pause');
    expect(run.send('restart').to).toEqual(['work.outer.a']);
  });

  test('always transitions follow at once, with conditions over form, facts and time', () => {
    const machine: MachineConfig = {
      initial: 'gate',
      states: {
        gate: {
          always: [
            { guard: { type: 'formSays', params: { field: 'free' } }, target: 'free' },
            { guard: { type: 'onDay', params: { day: '2026-04-01' } }, target: 'today' },
          ],
        },
        free: {},
        today: {},
      },
    };
    expect(caseOn(machine, { free: true }).opened.to).toEqual(['free']);
    expect(caseOn(machine).opened.to).toEqual(['today']);
  });

  test('a condition that says no is told from an event that is unknown', () => {
    const run = caseOn({
      initial: 'a',
      on: {
        go: { guard: { type: 'atLeast', params: { count: 1 } }, target: '.b' },
        count: { actions: ['count'] },
      },
      states: { a: {}, b: {} },
    });
    expect(run.try('go')).toMatchObject({ reason: 'condition' });
    run.send('count');
    expect(run.send('go').to).toEqual(['b']);
  });

  test('a raised event is taken within the same step and sees the time of the decision', () => {
    const run = caseOn({
      initial: 'a',
      states: {
        a: {
          on: { go: { target: 'b', actions: [{ type: 'raise', params: { event: { type: 'go on' } } }] } },
        },
        b: { on: { 'go on': { target: 'c', guard: { type: 'onDay', params: { day: '2026-04-01' } } } } },
        c: {},
      },
    });
    expect(run.send('go').to).toEqual(['c']);
  });

  test('an internal self-transition keeps the task, an external one opens it again', () => {
    const run = caseOn({
      initial: 'a',
      states: {
        a: {
          invoke: task('t'),
          on: { stay: { actions: ['count'] }, again: { target: 'a', reenter: true } },
        },
      },
    });
    expect(run.send('stay').effects).toEqual([]);
    expect(kinds(run.send('again').effects)).toEqual(['closeTask t', 'openTask t']);
  });

  test('entry, transition and exit actions run in order', () => {
    const note = (text: string) => ({ type: 'note', params: { text } });
    const run = caseOn({
      initial: 'a',
      states: {
        a: { exit: [note('out')], on: { go: { target: 'b', actions: [note('way')] } } },
        b: { entry: [note('in')] },
      },
    });
    expect(run.send('go').effects.map((one) => one.type === 'perform' && one.params['text'])).toEqual([
      'out',
      'way',
      'in',
    ]);
  });

  test('a state only passed through opens no task and starts no clock', () => {
    const run = caseOn({
      initial: 'a',
      states: {
        a: { on: { go: 'through' } },
        through: { invoke: task('t'), after: { reply: 'a' }, always: 'b' },
        b: {},
      },
    });
    expect(run.send('go').effects).toEqual([]);
  });

  test('a change of the form comes back apart from the snapshot', () => {
    const run = caseOn({ initial: 'a', states: { a: { on: { more: { actions: ['amend'] } } } } }, { x: 1 });
    const step = run.send('more', { y: 2 });
    expect(step.form).toEqual({ x: 1, amended: { y: 2 } });
    expect(JSON.stringify(step.snapshot)).not.toContain('amended');
  });
});

describe('faulty definitions', () => {
  test.each<[string, MachineConfig, string]>([
    ['an unknown action', { initial: 'a', states: { a: { entry: ['dance'] } } }, 'action "dance" at a'],
    [
      'an unknown actor',
      { initial: 'a', states: { a: { invoke: { id: 'x', src: 'y' } } } },
      'actor "y" at a',
    ],
    [
      'an unknown guard',
      { initial: 'a', states: { a: { always: { guard: 'g', target: 'a' } } } },
      'guard "g" at a',
    ],
    ['an unknown target', { initial: 'a', states: { a: { on: { go: 'nowhere' } } } }, 'nowhere'],
  ])('%s is found when the machine is compiled', (_, config, message) => {
    expect(() => compileMachine('faulty', config, vocabulary)).toThrow(message);
  });

  test('an endless loop ends with an exception', () => {
    const loop: MachineConfig = { initial: 'a', states: { a: { always: 'b' }, b: { always: 'a' } } };
    expect(() => caseOn(loop)).toThrow(/infinite|iterations/i);
  });

  test('a condition that throws is a bug and names machine and cause', () => {
    const run = caseOn({ initial: 'a', states: { a: { on: { go: { guard: 'broken', target: 'a' } } } } });
    expect(() => run.try('go')).toThrow('a bug in a definition');
  });

  test('a stored state that no longer exists is named', () => {
    const machine = compileMachine('new', { initial: 'a', states: { a: {} } }, vocabulary);
    const stored: StoredCase = {
      snapshot: { status: 'active', value: 'gone', history: {}, facts: {}, ending: null, children: {} },
      form: {},
    };
    expect(() => decide(machine, stored, { kind: 'event', type: 'x' }, time)).toThrow(StaleSnapshot);
  });
});
