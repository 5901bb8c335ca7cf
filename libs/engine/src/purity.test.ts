import { compileMachine } from './compile-machine.js';
import { decide } from './decide.js';
import type { MachineConfig } from './machine-config.js';
import { StaleSnapshot } from './revive.js';
import type { StoredCase } from './stored-case.js';
import type { Vocabulary } from './vocabulary.js';

/** Where a program gets at time, chance, other processes and the world outside. */
const outside = [
  ...['performance', 'crypto', 'process', 'fetch', 'console', 'navigator', 'WebSocket', 'queueMicrotask'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval'],
];

const time = { instant: '2026-04-01T08:00:00Z', today: '2026-04-01' };

const vocabulary: Vocabulary = {
  guards: { onDay: (context, _event, params) => context.time.today === params['day'] },
  assigns: { count: (context) => ({ facts: { count: Number(context.facts['count'] ?? 0) + 1 } }) },
  effects: ['note'],
  services: ['document'],
};

/** Uses each feature by which a machine could wait, call somebody or send something. */
const machine: MachineConfig = {
  initial: 'check',
  states: {
    check: {
      entry: ['note'],
      invoke: { id: 'check', src: 'task' },
      after: { reply: 'closed' },
      on: {
        go: { target: 'work', actions: ['count'], guard: { type: 'onDay', params: { day: time.today } } },
      },
    },
    work: {
      invoke: { id: 'letter', src: 'document', onDone: 'sent', onError: 'check' },
      after: { reply: 'closed' },
    },
    sent: { entry: [{ type: 'raise', params: { event: { type: 'end' } } }], on: { end: 'closed' } },
    closed: { type: 'final' },
  },
};

/** A whole case and a stale one: what was decided, as text. */
function decideAll(): string[] {
  const compiled = compileMachine('pure', machine, vocabulary);
  const opened = decide(compiled, null, { kind: 'open', form: {} }, time);
  const checked = decide(compiled, stored(opened), { kind: 'event', type: 'go' }, time);
  const sent = decide(
    compiled,
    stored(checked),
    { kind: 'serviceDone', invocation: 'letter', output: {} },
    time,
  );
  const expired = decide(
    compiled,
    stored(opened),
    { kind: 'clock', id: 'xstate.after.reply.case.check' },
    time,
  );
  const refused = decide(compiled, stored(checked), { kind: 'event', type: 'go' }, time);
  return [opened, checked, sent, expired, refused].map((verdict) => JSON.stringify(verdict));
}

function decideStale(): void {
  const compiled = compileMachine('pure', machine, vocabulary);
  const gone = {
    status: 'active',
    value: 'gone',
    history: {},
    facts: {},
    ending: null,
    children: {},
  } as const;
  decide(compiled, { snapshot: gone, form: {} }, { kind: 'event', type: 'go' }, time);
}

function stored(verdict: unknown): StoredCase {
  return JSON.parse(JSON.stringify(verdict)) as StoredCase;
}

/** Runs `work` where every access to the world outside throws, and gives what came of it. */
function inVoid<T>(work: () => T): { readonly result: T } | { readonly thrown: unknown } {
  const before = Object.getOwnPropertyDescriptors(globalThis);
  const random = Object.getOwnPropertyDescriptor(Math, 'random') ?? {};
  Object.defineProperty(Math, 'random', { configurable: true, get: () => refuse('Math.random') });
  Object.defineProperty(globalThis, 'Date', { configurable: true, value: timelessDate() });
  for (const name of outside)
    Object.defineProperty(globalThis, name, { configurable: true, get: () => refuse(name) });
  try {
    return { result: work() };
  } catch (thrown) {
    return { thrown };
  } finally {
    Object.defineProperty(Math, 'random', random);
    for (const name of ['Date', ...outside]) {
      const original = before[name];
      if (original === undefined) Reflect.deleteProperty(globalThis, name);
      else Object.defineProperty(globalThis, name, original);
    }
  }
}

/** `Date` that reckons with given instants and knows no present. */
function timelessDate(): DateConstructor {
  return new Proxy(Date, {
    construct: (date, parts: unknown[]) =>
      parts.length === 0 ? refuse('new Date()') : (Reflect.construct(date, parts) as object),
    apply: () => refuse('Date()'),
    get: (date, name) => (name === 'now' ? refuse('Date.now') : (Reflect.get(date, name) as unknown)),
  });
}

function refuse(name: string): never {
  throw new Error(`${name} is out of reach`);
}

describe('a decision', () => {
  test('is made without clock, chance, timers or I/O, and is the same each time', () => {
    const inWorld = decideAll();
    expect(inWorld.map((text) => (JSON.parse(text) as { kind: string }).kind)).toEqual([
      ...['accepted', 'accepted', 'accepted', 'accepted', 'notAllowed'],
    ]);
    expect(inVoid(decideAll)).toEqual({ result: inWorld });
  });

  test('that fails needs nothing from outside either', () => {
    const outcome = inVoid(decideStale);
    expect('thrown' in outcome && outcome.thrown).toBeInstanceOf(StaleSnapshot);
  });

  test.each([
    ['the clock', () => Date.now()],
    ['a date of now', () => new Date()],
    ['chance', () => Math.random()],
    ['a timer', () => setTimeout(() => undefined, 0)],
    ['an id', () => crypto.randomUUID()],
    ['the environment', () => process.env['HOME']],
  ])('would be stopped from reading %s', (_, impure) => {
    const outcome = inVoid<unknown>(impure);
    expect(outcome).toEqual({
      thrown: expect.objectContaining({ message: expect.stringMatching(/out of reach$/) }),
    });
  });
});
