import type { Json, JsonObject } from '@amtsweg/kernel';

/**
 * What a machine's conditions read and its actions write.
 *
 * `form` is what the applicant declared, `facts` what the procedure found out, one member per activity or `set` action.
 * `ending` is the named ending the case took, once it has taken one. `time` is the time of the decision under way:
 * it is put in for each decision and never stored, so that every condition of one step reads the same time, also
 * those of events that the machine raises itself.
 */
export interface CaseContext {
  readonly form: JsonObject;
  readonly facts: JsonObject;
  readonly ending: string | null;
  readonly time: DecisionTime;
}

/** The time a decision is taken at: the instant, and the civil date in Europe/Berlin that the law reckons with (T-10). */
export interface DecisionTime {
  /** ISO 8601 in UTC. */
  readonly instant: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** An event as guards and actions see it. */
export interface CaseEvent {
  readonly type: string;
  readonly data?: Json | undefined;
}
