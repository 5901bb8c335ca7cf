/** Reports the first of a row of failures only: while the database is away each round fails, and one message is enough. */
export class Outage {
  #isReported = false;

  constructor(private readonly report: (error: unknown) => void) {}

  failed(error: unknown): void {
    if (!this.#isReported) this.report(error);
    this.#isReported = true;
  }

  over(): void {
    this.#isReported = false;
  }
}
