/** Somebody whom the user stands in for today, and with which posts. */
export interface StandIn {
  readonly user: string;
  readonly name: string;
  readonly posts: readonly string[];
  /** Units that the user leads in their place. */
  readonly ledUnits: readonly string[];
}

/**
 * Whose tasks somebody may see: those of posts they hold, of units they lead, and of posts they stand in for, with
 * the units that come with a lead's. Nothing else is ever listed, and nothing of a case that is kept from them (`hiddenCases`).
 */
export interface TaskScope {
  readonly user: string;
  readonly posts: readonly string[];
  /** By a post of their own. */
  readonly ledUnits: readonly string[];
  readonly standsIn: readonly StandIn[];
}

/** The baskets of an inbox. */
export const taskBaskets = ['mine', 'groups', 'substitution', 'unit', 'overdue', 'all'] as const;

/** The orders of an inbox: by due date, by priority, or the oldest first. */
export const taskSorts = ['due', 'priority', 'age'] as const;

/** When tasks are due, seen from today: a week is the next seven days. */
export const dueSpans = ['overdue', 'today', 'week', 'later', 'none'] as const;

/** How the clocks of a task's case stand. */
export const clockStates = ['overdue', 'week', 'suspended', 'none'] as const;

/** Which of them to list. */
export interface TaskFilter {
  /**
   * `mine`: claimed by the user; `groups`: open in the user's posts; `substitution`: left by those whom the user stands in
   * for; `unit`: of the units the user leads; `overdue`: due before today; `all`: everything the user may see.
   */
  readonly basket: (typeof taskBaskets)[number];
  /** `due` unless told. */
  readonly sort?: (typeof taskSorts)[number] | undefined;
  readonly procedure?: string | undefined;
  readonly unit?: string | undefined;
  readonly post?: string | undefined;
  readonly posts?: readonly string[] | undefined;
  readonly assignee?: string | undefined;
  readonly state?: 'open' | 'claimed' | undefined;
  readonly overdue?: boolean | undefined;
  /** Due on or before this civil date. */
  readonly dueUntil?: string | undefined;
  readonly due?: (typeof dueSpans)[number] | undefined;
  /** Milestone of the case. */
  readonly milestone?: string | undefined;
  readonly channel?: 'online' | 'paper' | undefined;
  /** A clock of the case is over, ends within a week, or stands still; or the case has none that runs. */
  readonly clock?: (typeof clockStates)[number] | undefined;
  /** Part of the file reference or of the task's label. */
  readonly text?: string | undefined;
}
