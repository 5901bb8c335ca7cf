import type { TransitionObject } from '@amtsweg/engine';
import type { StateEdge } from '../check/state-graph.js';
import { eventLabel } from '../event-label.js';
import type { Procedure } from '../procedure.js';

/** Conditions longer than this are cut in a diagram; the whole text is in the transition's title. */
const LONGEST = 44;

/** What people read at a transition: the event in German, the clock, and the condition in brackets. */
export interface EdgeLabel {
  /** What happens: `Vollständig`, `⏱ Frist zur Nachreichung`; empty for what happens by itself. */
  readonly event: string;
  /** The condition, `sonst` for a last way after others, empty without one. */
  readonly condition: string;
}

/** The label of an edge; `siblings` are all candidates of the same trigger. */
export function edgeLabel(procedure: Procedure, edge: StateEdge, siblings: readonly StateEdge[]): EdgeLabel {
  return { event: eventText(procedure, edge), condition: conditionText(edge, siblings) };
}

/** The label in one line, the condition cut to a readable length. */
export function labelText({ event, condition }: EdgeLabel): string {
  const short = condition.length > LONGEST ? `${condition.slice(0, LONGEST - 1)}…` : condition;
  return [event, short === '' ? '' : `[${short}]`].filter((part) => part !== '').join(' ');
}

function eventText(procedure: Procedure, { kind, name }: StateEdge): string {
  switch (kind) {
    case 'event':
      return eventLabel(procedure, name);
    case 'clock':
      return `⏱ ${procedure.clocks[name]?.label ?? name}`;
    case 'done':
      return 'erledigt';
    case 'error':
      return 'fehlgeschlagen';
    case 'onDone':
      return 'abgeschlossen';
    case 'always':
    case 'initial':
    case 'history':
      return '';
  }
}

function conditionText({ transition, position }: StateEdge, siblings: readonly StateEdge[]): string {
  if (transition.guard === undefined) return position > 0 && siblings.length > 1 ? 'sonst' : '';
  return guardText(transition.guard);
}

function guardText(guard: NonNullable<TransitionObject['guard']>): string {
  if (typeof guard === 'string') return guard;
  const expression = guard.params?.['expr'];
  return typeof expression === 'string' ? expression : guard.type;
}
