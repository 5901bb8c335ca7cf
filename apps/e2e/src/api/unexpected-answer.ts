/** The server answered something else than success. */
export class UnexpectedAnswer extends Error {
  override readonly name = 'UnexpectedAnswer';
  constructor(
    readonly status: number,
    readonly request: string,
    readonly body: string,
  ) {
    super(`${request} was answered with ${status}: ${body.slice(0, 600)}`);
  }
}
