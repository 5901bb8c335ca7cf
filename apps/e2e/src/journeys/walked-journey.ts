import type { JourneyStep } from '@amtsweg/procedure';
import type { PlannedJourney } from './plan-journeys.js';

type ClockAct = Extract<JourneyStep, { clockAct: string }>['clockAct'];

/** A command that the server has acknowledged: what it did, and the revision of the case that it made. */
export interface Acknowledged {
  readonly user: string;
  readonly act: 'open' | 'event' | 'claimTask' | 'completeTask' | `${ClockAct}Clock`;
  /** Name as the history has it. */
  readonly name: string;
  readonly revision: number;
}

/** What came of walking a journey. */
export interface WalkedJourney extends PlannedJourney {
  /** `null` when not even the application was taken. */
  readonly caseId: string | null;
  readonly caseNumber: string | null;
  readonly acknowledged: readonly Acknowledged[];
  /** What went otherwise than told; `null` when the journey reached its ending. */
  readonly fault: string | null;
}
