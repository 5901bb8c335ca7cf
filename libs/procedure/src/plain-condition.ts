import type { Feel } from './form.js';

/** What a plain condition gives when it meets a value it knows nothing about: FEEL itself has to be asked. */
export const unknown = Symbol('unknown');

type Value = string | number | boolean | null;
type Plain = (scope: Readonly<Record<string, unknown>>) => Value | typeof unknown;

/** Expressions are finite in number, but a designer who types makes many; beyond this many they are read anew. */
const MOST = 20_000;

const compiled = new Map<Feel, Plain | null>();

/**
 * The meaning of an expression that only compares members of the scope with texts, numbers, true, false and null, joined
 * by `and`, `or`, `not(…)`, `if … then … else` and parentheses; `null` for any other.
 *
 * Nine of ten conditions are of this kind. FEEL's parser reads its whole library of functions anew for each evaluation,
 * which costs a hundred times what the comparison does. The meaning is FEEL's (three-valued logic, no value equals null
 * but null): a property test compares both on random expressions and values.
 */
export function plainCondition(expression: Feel): Plain | null {
  const known = compiled.get(expression);
  if (known !== undefined) return known;
  if (compiled.size >= MOST) compiled.clear();
  const plain = compile(expression);
  compiled.set(expression, plain);
  return plain;
}

const TOKEN =
  /\s*(?:("[^"\\]*")|(\d+(?:\.\d+)?)(?![\w.])|([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)|(!=|<=|>=|=|<|>|\(|\)|,))/gy;

/** Words of FEEL that are no names here; those not handled below make an expression not plain. */
const WORDS = new Set(
  'and or not in if then else for return some every satisfies between instance of function'.split(' '),
);

function tokens(expression: Feel): readonly string[] | null {
  const found: string[] = [];
  let end = 0;
  for (const match of expression.matchAll(TOKEN)) {
    found.push(match[0].trim());
    end = match.index + match[0].length;
  }
  return expression.slice(end).trim() === '' ? found : null;
}

function compile(expression: Feel): Plain | null {
  const list = tokens(expression);
  if (list === null || list.length === 0) return null;
  const reader = new Reader(list);
  try {
    const plain = reader.choice();
    return reader.isAtEnd ? plain : null;
  } catch (error) {
    if (error instanceof NotPlain) return null;
    throw error;
  }
}

class NotPlain extends Error {}

class Reader {
  #at = 0;
  constructor(private readonly list: readonly string[]) {}

  get isAtEnd(): boolean {
    return this.#at === this.list.length;
  }

  choice(): Plain {
    if (!this.#takes('if')) return this.#or();
    const test = this.choice();
    this.#expect('then');
    const yes = this.choice();
    this.#expect('else');
    const no = this.choice();
    return (scope) => {
      const answer = test(scope);
      if (answer !== null && typeof answer !== 'boolean') return unknown;
      return answer === true ? yes(scope) : no(scope);
    };
  }

  #or(): Plain {
    let left = this.#and();
    while (this.#takes('or')) left = either(left, this.#and(), true);
    return left;
  }

  #and(): Plain {
    let left = this.#comparison();
    while (this.#takes('and')) left = either(left, this.#comparison(), false);
    return left;
  }

  #comparison(): Plain {
    const left = this.#operand();
    if (this.#takes('in')) return this.#among(left);
    const operator = operators.get(this.list[this.#at] ?? '');
    if (operator === undefined) return left;
    this.#at += 1;
    const right = this.#operand();
    // `a = b = c` means something in FEEL that nobody writes.
    if (operators.has(this.list[this.#at] ?? '')) throw new NotPlain();
    return (scope) => {
      const one = left(scope);
      const other = right(scope);
      return one === unknown || other === unknown ? unknown : operator(one, other);
    };
  }

  /** `x in ("a", "b")`: whether it equals one of the values. */
  #among(left: Plain): Plain {
    const values: Value[] = [];
    this.#expect('(');
    do values.push(this.#literal());
    while (this.#takes(','));
    this.#expect(')');
    // One value in parentheses is an expression of its own to FEEL, and goes on behind them.
    if (values.length === 1) throw new NotPlain();
    return (scope) => {
      const one = left(scope);
      // Where the types differ FEEL's answer depends on the order; nobody writes that.
      if (one === null || one === unknown || values.some((value) => typeof value !== typeof one))
        return unknown;
      return values.includes(one);
    };
  }

  #literal(): Value {
    const token = this.list[this.#at] ?? '';
    if (!/^["\d]/u.test(token)) throw new NotPlain();
    this.#at += 1;
    return token.startsWith('"') ? token.slice(1, -1) : Number(token);
  }

  #operand(): Plain {
    const token = this.list[this.#at] ?? '';
    this.#at += 1;
    if (token === '(') {
      const inner = this.choice();
      this.#expect(')');
      return inner;
    }
    if (token === 'not') {
      this.#expect('(');
      const inner = this.choice();
      this.#expect(')');
      return (scope) => negated(inner(scope));
    }
    if (token.startsWith('"')) return constant(token.slice(1, -1));
    if (/^\d/u.test(token)) return constant(Number(token));
    if (token === 'true' || token === 'false') return constant(token === 'true');
    if (token === 'null') return constant(null);
    if (!/^[A-Za-z_]/u.test(token) || WORDS.has(token) || this.list[this.#at] === '(') throw new NotPlain();
    return member(token.split('.'));
  }

  #takes(word: string): boolean {
    if (this.list[this.#at] !== word) return false;
    this.#at += 1;
    return true;
  }

  #expect(word: string): void {
    if (!this.#takes(word)) throw new NotPlain();
  }
}

function constant(value: Value): Plain {
  return () => value;
}

function member(names: readonly string[]): Plain {
  return (scope) => {
    let at: unknown = scope;
    for (const name of names) {
      if (at === null || at === undefined) return null;
      if (!isPlain(at)) return unknown;
      // `now` and `today` are functions of FEEL where the scope has none of them.
      at = Object.hasOwn(at, name) ? at[name] : at === scope ? unknown : null;
      if (at === unknown) return unknown;
    }
    return isValue(at) ? at : at === undefined ? null : unknown;
  };
}

function isValue(value: unknown): value is Value {
  return (
    value === null ||
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    (typeof value === 'number' && Number.isFinite(value))
  );
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

type Answer = Value | typeof unknown;

function negated(answer: Answer): Answer {
  return answer === null || typeof answer === 'boolean' ? (answer === null ? null : !answer) : unknown;
}

/** Three-valued `or` (`decisive` true) and `and` (`decisive` false); what is no truth value is left to FEEL. */
function either(left: Plain, right: Plain, decisive: boolean): Plain {
  return (scope) => {
    const one = left(scope);
    if (one !== null && typeof one !== 'boolean') return unknown;
    const other = right(scope);
    if (other !== null && typeof other !== 'boolean') return unknown;
    if (one === decisive || other === decisive) return decisive;
    return one === null || other === null ? null : !decisive;
  };
}

function equals(one: Value, other: Value): Answer {
  if (one === null || other === null) return one === other;
  return typeof one === typeof other ? one === other : null;
}

function ordered(holds: (one: string | number, other: string | number) => boolean) {
  return (one: Value, other: Value): Answer => {
    if (typeof one === 'number' && typeof other === 'number') return holds(one, other);
    if (typeof one === 'string' && typeof other === 'string') return holds(one, other);
    return unknown;
  };
}

const operators = new Map<string, (one: Value, other: Value) => Answer>([
  ['=', equals],
  ['!=', (one, other) => negated(equals(one, other))],
  ['<', ordered((one, other) => one < other)],
  ['<=', ordered((one, other) => one <= other)],
  ['>', ordered((one, other) => one > other)],
  ['>=', ordered((one, other) => one >= other)],
]);
