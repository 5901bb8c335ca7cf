import type { Answer } from '@amtsweg/api-client';

/** A row of the inbox: a task, and what has happened to it since the list was fetched. */
export type InboxRow = Answer<'Task'> & {
  /** Why it no longer belongs to the list, in words; such a row is grey and goes with the next refresh. */
  readonly gone?: string;
  /** What is being done to it right now. */
  readonly pending?: string | undefined;
  readonly isNew?: boolean;
};

/** A page of the inbox; the first one knows how many tasks there were in all when it was fetched. */
export interface InboxPage {
  readonly items: readonly InboxRow[];
  readonly next: string | null;
  readonly total: number;
}
