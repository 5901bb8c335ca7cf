import type { CaseContext, CaseEvent, Vocabulary } from '@amtsweg/engine';
import type { Json, JsonObject } from '@amtsweg/kernel';
import { assessFee } from './assess-fee.js';
import { decideTable } from './decide-table.js';
import { feel, holds } from './feel.js';
import type { Procedure } from './procedure.js';
import { scopeOf } from './scope-of.js';

/** What a worker does for a case while a state waits for it. */
const serviceNames = ['document', 'dispatch', 'transmission'] as const;

/**
 * The vocabulary of all machines: the names that a definition may use, and nothing else.
 *
 * - guard `feel` `{ expr }`: holds when the FEEL expression is true
 * - action `record`: keeps the data of a task's outcome or a service's result under the name of task or service
 * - action `set` `{ fact, value }`: keeps a computed value
 * - action `amendForm`: the event's data replaces the members of the form that it names
 * - action `assessFee` `{ fact?, on? }`: keeps the fee of the tariff valid on the date `on` (FEEL; today unless told)
 * - action `decide` `{ table, fact }`: keeps what a decision table of the procedure gives, with the rule that fitted
 * - action `conclude` `{ ending }`: names the ending the case takes
 * - action `note` `{ text }`: an effect; a note for the file, written by the procedure itself
 */
export function vocabularyOf(procedure: Pick<Procedure, 'fee' | 'decisions'>): Vocabulary {
  return {
    guards: { feel: (context, event, params) => holdsOnce(text(params, 'expr'), context, event) },
    assigns: {
      record: (context, event) => ({ facts: { ...context.facts, ...recorded(event) } }),
      set: (context, event, params) => ({
        facts: {
          ...context.facts,
          [text(params, 'fact')]: feel(text(params, 'value'), scopeOf(context, event)),
        },
      }),
      amendForm: (context, event) => ({ form: { ...context.form, ...object(event.data) } }),
      assessFee: (context, event, params) => {
        const scope = scopeOf(context, event);
        const on = typeof params['on'] === 'string' ? feel(params['on'], scope) : context.time.today;
        const fee = assessFee(procedure, scope, typeof on === 'string' ? on : context.time.today);
        const fact = typeof params['fact'] === 'string' ? params['fact'] : 'fee';
        return { facts: { ...context.facts, [fact]: fee === null ? null : { ...fee } } };
      },
      decide: (context, event, params) => {
        const table = procedure.decisions?.[text(params, 'table')];
        if (table === undefined) throw new Error(`there is no decision table ${text(params, 'table')}`);
        return {
          facts: { ...context.facts, [text(params, 'fact')]: decideTable(table, scopeOf(context, event)) },
        };
      },
      conclude: (_context, _event, params) => ({ ending: text(params, 'ending') }),
    },
    effects: ['note'],
    services: serviceNames,
  };
}

const answers = new WeakMap<CaseContext, WeakMap<CaseEvent, Map<string, boolean>>>();

/**
 * Whether a condition holds, computed once per context and event: a decision asks each condition twice (may the event
 * be taken, and which way), and parsing FEEL is most of its cost.
 */
function holdsOnce(expression: string, context: CaseContext, event: CaseEvent): boolean {
  const byEvent = answers.get(context) ?? new WeakMap<CaseEvent, Map<string, boolean>>();
  answers.set(context, byEvent);
  const byExpression = byEvent.get(event) ?? new Map<string, boolean>();
  byEvent.set(event, byExpression);
  const answer = byExpression.get(expression) ?? holds(expression, scopeOf(context, event));
  byExpression.set(expression, answer);
  return answer;
}

const SERVICE_RESULT = /^xstate\.(?:done|error)\.actor\.(.+)$/;

/** `check.ok` with data gives `{ check: { outcome: 'ok', …data } }`; a service's result is kept under its own name. */
function recorded(event: CaseEvent): JsonObject {
  const service = SERVICE_RESULT.exec(event.type)?.[1];
  if (service !== undefined) return { [service]: event.data ?? null };
  const [name = event.type, ...outcome] = event.type.split('.');
  return { [name]: { outcome: outcome.join('.'), ...object(event.data) } };
}

function object(value: Json | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !isList(value) ? value : {};
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function text(params: JsonObject, name: string): string {
  const value = params[name];
  if (typeof value !== 'string') throw new Error(`an action or guard lacks its parameter ${name}`);
  return value;
}
