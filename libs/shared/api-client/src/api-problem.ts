/** A value that does not fit, as the API points at it. */
interface ProblemError {
  /** JSON Pointer (RFC 6901) into what was sent. */
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

/** A problem in the form of RFC 9457, with the members that its kind adds. */
interface ProblemBody {
  readonly type?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly errors?: readonly ProblemError[];
  readonly [member: string]: unknown;
}

/**
 * The answer of the API to what it does not do: `message` is its German sentence, `code` the last part of its `type`.
 *
 * `status` is 0 when there was no answer at all.
 */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly code: string;
  readonly errors: readonly ProblemError[];

  constructor(
    readonly status: number,
    readonly body: ProblemBody,
  ) {
    super(body.detail ?? body.title ?? 'Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.');
    this.code = body.type?.split(':').at(-1) ?? 'unknown';
    this.errors = body.errors ?? [];
  }

  /** No answer: the server is away, or the connection. */
  static unanswered(): ApiProblem {
    return new ApiProblem(0, {
      type: 'urn:amtsweg:problem:unanswered',
      detail:
        'Der Server antwortet gerade nicht. Ihre Eingaben bleiben erhalten; bitte versuchen Sie es gleich noch einmal.',
    });
  }
}
