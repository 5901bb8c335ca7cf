import type { Json, JsonObject } from '@amtsweg/kernel';

/**
 * The machine's part of a case as it is stored: JSON, never a live snapshot. Only `revive` turns it back into one.
 *
 * The form is not in it: it is large, rarely changes, and lives in a row of its own (`StoredCase.form`).
 */
export interface StoredSnapshot {
  readonly status: 'active' | 'done';
  readonly value: Json;
  readonly history: JsonObject;
  readonly facts: JsonObject;
  readonly ending: string | null;
  /** Active invocations: id to actor name. Open tasks and running services are exactly these. */
  readonly children: Readonly<Record<string, string>>;
}

/** Everything a decision needs of a case. */
export interface StoredCase {
  readonly snapshot: StoredSnapshot;
  readonly form: JsonObject;
}
