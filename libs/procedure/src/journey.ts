import type { JsonObject } from '@amtsweg/kernel';

/**
 * One step of a journey: a task ends with an outcome, somebody sends an event, a clock runs out or is acted upon. In data the text
 * `{today}` stands for the day of the step.
 */
export type JourneyStep =
  | { readonly task: string; readonly outcome: string; readonly data?: JsonObject }
  | { readonly event: string; readonly by: 'applicant' | 'clerk' | 'authority'; readonly data?: JsonObject }
  | { readonly clock: string }
  /** An office hand on a running clock; `period` is by how much it is extended. The machine does not move. */
  | {
      readonly clockAct: 'suspend' | 'resume' | 'extend' | 'restart';
      readonly on: string;
      readonly reason: string;
      readonly period?: string;
    };

/**
 * One way a case can go, as a story: the application, what people do one after the other, and how it ends.
 *
 * Journeys are the examples a procedure is tested with, the cases the demo town is made of, and documentation:
 * the journeys of a procedure together take every transition of its machine.
 */
export interface Journey {
  /** A statement of fact in the language of the office. */
  readonly title: string;
  readonly form: JsonObject;
  readonly steps: readonly JourneyStep[];
  /** The named ending; `closed` where the procedure went its normal way to the end. */
  readonly ending: string;
}
