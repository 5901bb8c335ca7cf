/** What kept the embedded PostgreSQL from starting, for programs; people read the sentence in `message`. */
export type EmbeddedPostgresErrorCode =
  | 'binaries-missing'
  | 'data-missing'
  | 'data-of-another-home'
  | 'home-in-use'
  | 'home-not-writable'
  | 'initdb-failed'
  | 'no-reachable-place'
  | 'no-server-account'
  | 'orphan-stays'
  | 'other-major-version'
  | 'other-owner'
  | 'password-missing'
  | 'start-failed';

/**
 * The embedded PostgreSQL cannot be started on this home.
 *
 * `message` is one German sentence for the operator that names the thing, the rule and the remedy.
 */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';

  constructor(
    readonly code: EmbeddedPostgresErrorCode,
    sentence: string,
    options?: ErrorOptions,
  ) {
    super(sentence, options);
  }
}
