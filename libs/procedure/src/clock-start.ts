import type { Dispatched, DispatchChannel } from '@amtsweg/deadlines';
import { dispatchChannels } from '@amtsweg/deadlines';
import type { Json, JsonObject } from '@amtsweg/kernel';
import type { ClockSpec } from './clock-spec.js';
import { feel } from './feel.js';
import type { Procedure } from './procedure.js';

/** What the start of a clock is computed over. */
export interface ClockScope {
  readonly form: JsonObject;
  readonly facts: JsonObject;
  readonly case: { readonly receivedOn: string };
  readonly today: string;
}

/** What of a dispatch the law needs: its note, and what became known of it later. */
export interface DispatchNote {
  readonly dispatchId: string;
  readonly channel: DispatchChannel;
  readonly dispatchedOn: string;
  readonly receivedOn: string | null;
  /** The dispatch that this one stands in for. */
  readonly replaces: string | null;
  /** What is known of it last; `returned`: the mail came back, and nothing has been notified. */
  readonly kind: string | null;
}

/** What a clock counts from: a day, or the notification of a dispatch. */
export type FoundStart =
  | { readonly kind: 'day'; readonly day: string }
  | {
      readonly kind: 'dispatch';
      readonly dispatched: Dispatched;
      readonly dispatchId: string | null;
      readonly returned: boolean;
    };

/**
 * Finds what a clock counts from; `null` when the case does not know it.
 *
 * `known` are the dispatches as they now stand: one that was sent anew, or whose receipt is proven, counts as it is today,
 * not as the dispatch note said.
 */
export function clockStart(
  procedure: Procedure,
  spec: ClockSpec,
  scope: ClockScope,
  known: readonly DispatchNote[],
): FoundStart | null {
  const { start } = spec;
  if ('notified' in start) return fromDispatch(procedure, feel(start.notified, { ...scope }), known);
  if (!('on' in start)) return { kind: 'day', day: scope.today };
  const day = feel(start.on, { ...scope });
  return typeof day === 'string' ? { kind: 'day', day } : null;
}

function fromDispatch(procedure: Procedure, value: Json, known: readonly DispatchNote[]): FoundStart | null {
  const law = procedure.law ?? 'VwVfG';
  if (typeof value === 'string') {
    return started({ law, channel: 'post', dispatchedOn: value }, null);
  }
  if (!isObject(value) || typeof value['dispatchedOn'] !== 'string') return null;
  const { dispatchedOn, channel, dispatchId } = value;
  const id = typeof dispatchId === 'string' ? dispatchId : null;
  const latest = id === null ? undefined : latestOf(id, known);
  if (latest !== undefined) {
    return started(dispatchedAs(procedure, latest), latest.dispatchId, latest.kind === 'returned');
  }
  return started({ law, channel: isChannel(channel) ? channel : 'post', dispatchedOn }, id);
}

function started(dispatched: Dispatched, dispatchId: string | null, returned = false): FoundStart {
  return { kind: 'dispatch', dispatched, dispatchId, returned };
}

/** The dispatch that stands for an act now: the last in the chain of those sent anew. */
function latestOf(dispatchId: string, known: readonly DispatchNote[]): DispatchNote | undefined {
  const next = known.find(({ replaces }) => replaces === dispatchId);
  if (next !== undefined) return latestOf(next.dispatchId, known);
  return known.find((one) => one.dispatchId === dispatchId);
}

/** What the law needs to know of a dispatch. */
export function dispatchedAs(
  procedure: Procedure,
  { channel, dispatchedOn, receivedOn }: Pick<DispatchNote, 'channel' | 'dispatchedOn' | 'receivedOn'>,
): Dispatched {
  return { law: procedure.law ?? 'VwVfG', channel, dispatchedOn, receivedOn };
}

function isChannel(value: Json | undefined): value is DispatchChannel {
  return dispatchChannels.some((channel) => channel === value);
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
