import type { JsonObject } from '@amtsweg/kernel';

/**
 * The hashed part of a record (Protokolleintrag): what anybody may verify, without personal payload.
 *
 * With the opened payload it holds everything that `decide` needs to be replayed.
 */
export interface RecordEnvelope {
  readonly v: 1;
  readonly caseId: string;
  readonly seq: number;
  /** Hash of the entry before; 64 zeros for the first. */
  readonly prev: string;
  /** When it happened, by the clock of the office. */
  readonly at: string;
  /** The civil date in Europe/Berlin that the law reckons with. */
  readonly on: string;
  /** When it was written down, by the clock of the machine. */
  readonly recordedAt: string;
  readonly procedure: { readonly key: string; readonly hash: string };
  /** `open`, `event`, `clock`, `serviceDone`, `serviceFailed` run the machine; the others concern tasks and papers. */
  readonly act: string;
  /** Name of the event, activity, clock or document. */
  readonly name: string;
  /** `for` is the absent person whom the actor stood in for (IN-03); not there when they stood in for nobody. */
  readonly actor: { readonly user: string; readonly post: string | null; readonly for?: string };
  readonly task: { readonly taskId: string; readonly activity: string } | null;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly effects: readonly { readonly type: string; readonly name: string }[];
  /** SHA-256 over the canonical JSON of snapshot and form after the step. */
  readonly stateHash: string;
  /** SHA-256 over salt and payload; the salt is sealed with the payload. */
  readonly payloadDigest: string;
}

/** The personal part of a record, stored apart and sealed under the key of the case. */
export type RecordPayload = JsonObject;
