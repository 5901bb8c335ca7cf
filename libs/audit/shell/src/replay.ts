/** The first thing in which a history and what comes of running it again differ. */
export interface Mismatch {
  readonly seq: number;
  /**
   * `chain`: an entry is missing, altered, unlinked or cut off. `case`: an entry of another case. `payload`: the sealed
   * part cannot be opened or is another one. `procedure`: the pinned version is gone or altered. `act`: no act that the
   * engine knows, or not in its place. `verdict`: the machine does not take the act. `from`, `to`, `state`: it takes it
   * and stands elsewhere. `row`: the case row is not what the history leads to.
   */
  readonly what:
    'chain' | 'case' | 'payload' | 'procedure' | 'act' | 'verdict' | 'from' | 'to' | 'state' | 'row';
  /** What the record says. */
  readonly expected: string | null;
  /** What was found instead. */
  readonly found: string | null;
}

/** What came of replaying a case. */
export interface Replay {
  readonly kind: 'replay';
  readonly caseId: string;
  readonly caseNumber: string;
  /** Nothing deviates, as far as it could be checked: with `erased` that is the chain and the row, not the decisions. */
  readonly ok: boolean;
  /** Entries of the history; the chain over all of them has been verified before anything else. */
  readonly entries: number;
  /** Entries that were run again and fitted. */
  readonly checked: number;
  /** The key of the case was destroyed: a replay is not possible any more. */
  readonly erased: boolean;
  readonly mismatch: Mismatch | null;
}
