import type { RecordEnvelope, RecordPayload } from '@amtsweg/audit-store';
import type { Command } from '@amtsweg/engine';
import { refuse, type Json, type JsonObject, type Refusal } from '@amtsweg/kernel';

/** Acts that concern tasks, papers, clocks and notification: the machine does not move. */
const STILL = new Set([
  ...['claimTask', 'releaseTask', 'delegateTask', 'transferTask', 'addDocument', 'addNote', 'addParty'],
  ...['suspendClock', 'resumeClock', 'extendClock', 'restartClock', 'endClock'],
  ...[
    'declareConflict',
    'decideConflict',
    'protectCase',
    'liftProtection',
    'authorisePerson',
    'endAuthorisation',
  ],
  ...['addFollowUp', 'doFollowUp', 'linkCase', 'correctDocument'],
  ...['addRoutingStep', 'signRoutingStep', 'skipRoutingStep'],
  ...['returnedDispatch', 'provenDispatch', 'repeatDispatch', 'instructionDispatch', 'dispatchTo'],
]);

/** The end of a clock beside the machine moves nothing. */
const BESIDE = /^watch\./;

/** The command a record was made from; `null` for an act that does not run the machine, a refusal for an unknown one. */
export function commandOf(envelope: RecordEnvelope, payload: RecordPayload): Command | null | Refusal {
  const { act, name } = envelope;
  switch (act) {
    case 'open':
      return { kind: 'open', form: object(payload['form']), facts: object(payload['facts']) };
    case 'event':
      return { kind: 'event', type: name, data: object(payload['data']) };
    case 'clock':
      return BESIDE.test(name) ? null : { kind: 'clock', id: name, data: object(payload['data']) };
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
