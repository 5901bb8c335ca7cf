/** Whose tasks somebody may see: those of posts they hold and of units they lead. Nothing else is ever listed. */
export interface TaskScope {
  readonly user: string;
  readonly posts: readonly string[];
  readonly ledUnits: readonly string[];
}

/** Which of them to list. */
export interface TaskFilter {
  /**
   * `mine`: claimed by the user; `groups`: open in the user's posts; `unit`: of the units the user leads; `all`:
   * everything the user may see.
   */
  readonly basket: 'mine' | 'groups' | 'unit' | 'all';
  readonly procedure?: string | undefined;
  readonly unit?: string | undefined;
  readonly post?: string | undefined;
  readonly posts?: readonly string[] | undefined;
  readonly assignee?: string | undefined;
  readonly state?: 'open' | 'claimed' | undefined;
  readonly overdue?: boolean | undefined;
  /** Due on or before this civil date. */
  readonly dueUntil?: string | undefined;
  /** Part of the file reference or of the task's label. */
  readonly text?: string | undefined;
}
