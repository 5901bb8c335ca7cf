/** What is wrong with a value somebody gave: where, which rule, and a German sentence that helps to repair it. */
export interface DataFinding {
  /** JSON Pointer into the data (RFC 6901). */
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}
