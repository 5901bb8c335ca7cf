import type { RecordEnvelope, RecordPayload } from '@amtsweg/audit-store';
import type { Command } from '@amtsweg/engine';
import { refuse, type Json, type JsonObject, type Refusal } from '@amtsweg/kernel';

/** Acts that concern tasks and papers: the machine does not move. */
const STILL = new Set(['claimTask', 'releaseTask', 'delegateTask', 'addDocument', 'addNote', 'addParty']);

/** The command a record was made from; `null` for an act that does not run the machine, a refusal for an unknown one. */
export function commandOf(envelope: RecordEnvelope, payload: RecordPayload): Command | null | Refusal {
  const { act, name } = envelope;
  switch (act) {
    case 'open':
      return { kind: 'open', form: object(payload['form']) };
    case 'event':
      return { kind: 'event', type: name, data: object(payload['data']) };
    case 'clock':
      return { kind: 'clock', id: name };
    case 'serviceDone':
      return { kind: 'serviceDone', invocation: name, output: payload['output'] ?? null };
    case 'serviceFailed':
      return { kind: 'serviceFailed', invocation: name, error: String(payload['error']) };
  }
  return STILL.has(act) ? null : refuse('act-unknown', `Die Handlung „${act}“ kennt diese Version nicht.`);
}

function object(value: Json | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !isList(value) ? value : {};
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
