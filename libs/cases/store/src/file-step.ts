/** What a clerk adds to a file beside the machine, as `commit_file` takes it. Absent members change nothing. */
export interface FileStep {
  readonly followUps?: readonly FollowUpToAdd[];
  readonly doneFollowUps?: readonly {
    readonly followUpId: string;
    readonly doneBy: string;
    readonly remark: string | null;
  }[];
  readonly links?: readonly LinkToAdd[];
  readonly addRouting?: readonly RoutingToAdd[];
  readonly changeRouting?: readonly RoutingChange[];
  readonly corrections?: readonly CorrectionToAdd[];
}

/** A follow-up (Wiedervorlage) for a person or a post, never both. */
export interface FollowUpToAdd {
  readonly followUpId: string;
  readonly dueOn: string;
  readonly reason: string;
  readonly forUser: string | null;
  readonly forPost: string | null;
  readonly createdBy: string;
}

/** What one case is to another. */
export type LinkKind = 'parallel' | 'appeal' | 'predecessor' | 'enforcement' | 'fine' | 'reopening';

/** A link (Bezug) from the case of the step to another one; `kind` says what the other case is to it. */
export interface LinkToAdd {
  readonly linkId: string;
  readonly toCaseId: string;
  readonly kind: LinkKind;
  readonly createdBy: string;
}

/** What a step of the routing slip asks for: Mitzeichnung, Kenntnisnahme, Schlusszeichnung. */
export type RoutingKind = 'cosign' | 'acknowledge' | 'final';

/** How a step of the routing slip ended: agreed, agreed with a reservation, refused, taken note of. */
export type RoutingVerdict = 'agreed' | 'reserved' | 'refused' | 'noted';

/** How a step of the routing slip stands; `done` and `skipped` are fixed. */
export type RoutingState = 'future' | 'current' | 'done' | 'skipped';

/** A step to put on the routing slip. */
export interface RoutingToAdd {
  readonly stepId: string;
  readonly rank: number;
  readonly kind: RoutingKind;
  readonly post: string;
  readonly instruction: string;
  readonly state: RoutingState;
  readonly addedBy: string;
}

/** How a step of the routing slip stands from now on. */
export interface RoutingChange {
  readonly stepId: string;
  readonly rank: number;
  readonly state: RoutingState;
  readonly verdict: RoutingVerdict | null;
  readonly remark: string | null;
  readonly closedBy: string | null;
  readonly closedPost: string | null;
  readonly suffix: string | null;
  /** Whom the person stood in for. */
  readonly closedFor: string | null;
}

/** An obvious error of a document and the letter that corrects it (§ 42 VwVfG). */
export interface CorrectionToAdd {
  readonly correctionId: string;
  readonly documentId: string;
  readonly error: string;
  readonly correction: string;
  readonly letterId: string;
  readonly createdBy: string;
}
