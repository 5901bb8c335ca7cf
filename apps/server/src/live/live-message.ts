/** Somebody who has a case open. */
export interface PresentPerson {
  readonly user: string;
  readonly name: string;
  readonly taskId: string | null;
}

/** What the processes of an installation tell each other, as JSON on one channel of the database. */
export type LiveMessage =
  | {
      readonly kind: 'change';
      readonly caseId: string;
      readonly posts: readonly string[];
      /** Whether people who could see the case before may not see it any more. */
      readonly isTaken?: boolean;
    }
  | { readonly kind: 'presence'; readonly caseId: string; readonly people: readonly PresentPerson[] }
  /** A session was ended; named by the hash of its secret. */
  | { readonly kind: 'sessionEnd'; readonly sessionId: string }
  /** More happened than can be told. */
  | { readonly kind: 'gap' };

/** The channel. */
export const LIVE_CHANNEL = 'amtsweg_live';
