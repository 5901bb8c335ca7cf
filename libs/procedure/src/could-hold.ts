import { parseExpression } from 'feelin';
import { holds, type FeelScope } from './feel.js';
import type { Feel } from './form.js';

/** Expressions are finite in number, but a designer who types makes many; beyond this many they are read anew. */
const MOST = 20_000;

type Condition =
  { readonly all: readonly Condition[] } | { readonly any: readonly Condition[] } | { readonly leaf: Feel };

const parsed = new Map<Feel, Condition>();

/**
 * Whether a condition can become true once the data of an event is known; `scope` is what is known already.
 *
 * Sound: where any data makes the condition true, the answer is true. It is taken apart at its outermost `and`, `or` and
 * parentheses; a part that reads `event` may turn out either way, any other is decided now. So `facts.heard = true and
 * event.fee > 0` cannot hold while nobody was heard, whatever the fee.
 */
export function couldHold(expression: Feel, scope: FeelScope): boolean {
  const could = (condition: Condition): boolean => {
    if ('all' in condition) return condition.all.every(could);
    if ('any' in condition) return condition.any.some(could);
    return readsEvent(condition.leaf) || holds(condition.leaf, scope);
  };
  return could(conditionOf(expression));
}

/** Whether an expression mentions `event` outside of its texts. */
export function readsEvent(expression: Feel): boolean {
  return /\bevent\b/u.test(expression.replace(/"(?:[^"\\]|\\.)*"/gu, '""'));
}

function conditionOf(expression: Feel): Condition {
  const known = parsed.get(expression);
  if (known !== undefined) return known;
  if (parsed.size >= MOST) parsed.clear();
  const condition = partsOf(expression, parseExpression(expression, {}, undefined).topNode);
  parsed.set(expression, condition);
  return condition;
}

type Node = ReturnType<typeof parseExpression>['topNode'];

function partsOf(expression: Feel, node: Node): Condition {
  const inner = childrenOf(node);
  const parts = (): Condition[] =>
    inner.filter(({ name }) => name !== 'and' && name !== 'or').map((child) => partsOf(expression, child));
  const [only] = inner;
  switch (node.name) {
    case 'Conjunction':
      return { all: parts() };
    case 'Disjunction':
      return { any: parts() };
    case 'Expression':
      if (inner.length === 1 && only !== undefined) return partsOf(expression, only);
      break;
    case 'ParenthesizedExpression':
      // The parentheses themselves are the first and the last child.
      if (inner.length === 3 && inner[1] !== undefined) return partsOf(expression, inner[1]);
  }
  return { leaf: expression.slice(node.from, node.to) };
}

function childrenOf(node: Node): Node[] {
  const found: Node[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) found.push(child);
  return found;
}
