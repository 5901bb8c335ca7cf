/** Why somebody holds themselves not to be impartial: party, relative, advantage (§ 20 VwVfG), or bias (§ 21 VwVfG). */
export type ConflictGround = 'party' | 'relative' | 'advantage' | 'bias';

/** What a step says about who may see the case, as `commit_access` takes it. Absent members change nothing. */
export interface AccessStep {
  /** Somebody's own declaration; the tasks that they have claimed go back to their posts. */
  readonly declare?: {
    readonly conflictId: string;
    readonly user: string;
    readonly ground: ConflictGround;
    readonly reason: string;
  };
  readonly decide?: {
    readonly conflictId: string;
    readonly state: 'confirmed' | 'rejected';
    readonly by: string;
    readonly remark: string | null;
  };
  /** The tasks that others have claimed go back to their posts. */
  readonly protect?: { readonly protectionId: string; readonly by: string; readonly reason: string };
  readonly lift?: { readonly by: string };
  readonly authorise?: {
    readonly authorisationId: string;
    readonly user: string;
    readonly reason: string;
    /** Last day. */
    readonly until: string | null;
    readonly by: string;
  };
  /** A case that takes up another one is kept from whom that one is kept from. */
  readonly inherit?: { readonly fromCaseId: string };
  /** The tasks that the person has claimed go back to their posts, unless another authorisation holds. */
  readonly endAuthorisation?: {
    readonly authorisationId: string;
    readonly user: string;
    readonly reason: string;
    readonly by: string;
  };
}
