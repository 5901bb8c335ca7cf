import { parseExpression } from 'feelin';
import type { Feel } from '../form.js';
import { builtInFunctions } from './built-in-functions.js';
import type { Shape } from './shape.js';

/** A name in an expression that means nothing. */
export interface NameFault {
  /** `clock` is a call of `now()` or `today()`. */
  readonly kind: 'variable' | 'member' | 'function' | 'clock';
  readonly name: string;
  /** What the member was looked for in. */
  readonly of?: string;
}

/** Names that may be read; an `open` scope may hold others that nobody knows. */
interface Scope {
  readonly names: ReadonlyMap<string, Shape>;
  readonly open: boolean;
}

type Node = ReturnType<typeof parseExpression>['topNode'];

/** Reads one expression in a scope: gives its shape and collects faults. */
class Reader {
  readonly faults: NameFault[] = [];
  constructor(private readonly source: string) {}

  read(node: Node, scope: Scope): Shape {
    switch (node.name) {
      case 'VariableName':
        return this.variable(node, scope);
      case 'PathExpression':
        return this.path(node, scope);
      case 'FilterExpression':
        return this.filter(node, scope);
      case 'ForExpression':
      case 'QuantifiedExpression':
        return this.iteration(node, scope);
      case 'FunctionDefinition':
        return this.definition(node, scope);
      case 'FunctionInvocation':
        return this.call(node, scope);
      case 'Context':
        return this.context(node, scope);
      case 'Expression':
      case 'ParenthesizedExpression':
        return this.last(node, scope);
      case 'Name':
      case 'ParameterName':
      case 'Type':
        return 'any';
      default:
        this.last(node, scope);
        return 'any';
    }
  }

  private variable(node: Node, scope: Scope): Shape {
    const name = this.text(node);
    const known = scope.names.get(name);
    if (known === undefined && !scope.open && !builtInFunctions.has(name))
      this.faults.push({ kind: 'variable', name });
    return known ?? 'any';
  }

  private path(node: Node, scope: Scope): Shape {
    const [owner, , member] = children(node);
    if (owner === undefined || member === undefined) return 'any';
    const shape = this.read(owner, scope);
    const name = this.text(member);
    if (shape === 'any') return 'any';
    const found = shape.get(name);
    if (found === undefined) this.faults.push({ kind: 'member', name, of: this.text(owner) });
    return found ?? 'any';
  }

  /** Inside the brackets an element's members stand for themselves, beside `item`. */
  private filter(node: Node, scope: Scope): Shape {
    const [list, ...rest] = children(node);
    if (list === undefined) return 'any';
    const shape = this.read(list, scope);
    const members = shape === 'any' ? [] : shape;
    const inner: Scope = {
      names: new Map([...scope.names, ['item', shape], ...members]),
      open: scope.open || shape === 'any',
    };
    rest.forEach((part) => this.read(part, inner));
    return shape;
  }

  private iteration(node: Node, scope: Scope): Shape {
    const parts = children(node);
    const bindings = parts.find((part) => part.name === 'InExpressions');
    const start = node.name === 'ForExpression' ? bind(scope, 'partial', 'any') : scope;
    const inner = (bindings === undefined ? [] : children(bindings)).reduce((around, binding) => {
      const name = binding.getChild('Name');
      const list = binding.getChild('IterationContext');
      const shape = list === null ? 'any' : this.last(list, around);
      return name === null ? around : bind(around, this.text(name), shape);
    }, start);
    const shapes = parts.filter((part) => part !== bindings).map((part) => this.read(part, inner));
    return node.name === 'ForExpression' ? (shapes.at(-1) ?? 'any') : 'any';
  }

  private definition(node: Node, scope: Scope): Shape {
    const parameters = node.getChild('FormalParameters')?.getChildren('FormalParameter') ?? [];
    const inner = parameters.reduce(
      (around, one) => bind(around, this.text(one).split(':')[0] ?? '', 'any'),
      scope,
    );
    const body = node.getChild('FunctionBody');
    if (body !== null) this.read(body, inner);
    return 'any';
  }

  private call(node: Node, scope: Scope): Shape {
    const [callee, ...rest] = children(node);
    if (callee?.name === 'VariableName') this.callee(this.text(callee), scope);
    else if (callee !== undefined) this.read(callee, scope);
    rest.forEach((part) => this.read(part, scope));
    return 'any';
  }

  private callee(name: string, scope: Scope): void {
    if (name === 'now' || name === 'today') this.faults.push({ kind: 'clock', name });
    else if (!builtInFunctions.has(name) && !scope.names.has(name))
      this.faults.push({ kind: 'function', name });
  }

  /** Later entries of a context see the earlier ones. */
  private context(node: Node, scope: Scope): Shape {
    const shapes = new Map<string, Shape>();
    node.getChildren('ContextEntry').reduce((around, entry) => {
      const [key, value] = children(entry);
      if (key === undefined || value === undefined) return around;
      const name = this.text(key).replace(/^"|"$/g, '');
      shapes.set(name, this.read(value, around));
      return bind(around, name, shapes.get(name) ?? 'any');
    }, scope);
    return shapes;
  }

  /** The shape of the last part that is more than a bracket or a word of the language. */
  private last(node: Node, scope: Scope): Shape {
    const shapes = children(node)
      .filter((part) => /^[A-Z]/.test(part.name))
      .map((part) => this.read(part, scope));
    return shapes.at(-1) ?? 'any';
  }

  private text(node: Node): string {
    return this.source.slice(node.from, node.to).trim().replace(/\s+/g, ' ');
  }
}

function children(node: Node): Node[] {
  const found: Node[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) found.push(child);
  return found;
}

function bind(scope: Scope, name: string, shape: Shape): Scope {
  return { names: new Map([...scope.names, [name, shape]]), open: scope.open };
}

/** Reads an expression that parses and tells which of its names mean nothing; gives its shape for what builds on it. */
export function readNames(
  expression: Feel,
  names: ReadonlyMap<string, Shape>,
): { readonly faults: readonly NameFault[]; readonly shape: Shape } {
  const reader = new Reader(expression);
  const shape = reader.read(parseExpression(expression, {}, undefined).topNode, { names, open: false });
  return { faults: reader.faults, shape };
}
