interface Waiting {
  readonly due: number;
  readonly wake: () => void;
  readonly fail: (error: unknown) => void;
}

/**
 * One clock for all journeys of a run, since an installation has only one.
 *
 * Time stands while any journey has something to do. When each has ended or waits for a clock of its case, it moves on to
 * the earliest of their dates: no journey loses time to another one, and the whole run takes as long as its longest story.
 */
export class SharedTime {
  readonly #move: (at: Date) => Promise<void>;
  #busy: number;
  #waiting: Waiting[] = [];
  #slots: number;
  readonly #queue: (() => void)[] = [];

  /** `journeys` is how many take part, `atOnce` how many of them may be at work at the same time. */
  constructor(journeys: number, atOnce: number, move: (at: Date) => Promise<void>) {
    this.#busy = journeys;
    this.#slots = atOnce;
    this.#move = move;
  }

  /** Takes part with a journey: runs it when there is room, and lets time move on without it afterwards. */
  async spend<T>(journey: () => Promise<T>): Promise<T> {
    await this.#takeSlot();
    try {
      return await journey();
    } finally {
      this.#giveSlot();
      this.#rest();
    }
  }

  /** Waits, inside `spend`, until the clock has come to an instant. */
  async until(due: Date): Promise<void> {
    this.#giveSlot();
    const moved = new Promise<void>((wake, fail) => {
      this.#waiting.push({ due: due.getTime(), wake, fail });
    });
    this.#rest();
    try {
      await moved;
    } finally {
      await this.#takeSlot();
    }
  }

  #rest(): void {
    this.#busy -= 1;
    if (this.#busy > 0 || this.#waiting.length === 0) return;
    const next = Math.min(...this.#waiting.map(({ due }) => due));
    const reached = this.#waiting.filter(({ due }) => due <= next);
    this.#waiting = this.#waiting.filter(({ due }) => due > next);
    this.#busy = reached.length;
    this.#move(new Date(next)).then(
      () => reached.forEach(({ wake }) => wake()),
      (error: unknown) => reached.forEach(({ fail }) => fail(error)),
    );
  }

  async #takeSlot(): Promise<void> {
    if (this.#slots > 0) this.#slots -= 1;
    else await new Promise<void>((free) => this.#queue.push(free));
  }

  #giveSlot(): void {
    const next = this.#queue.shift();
    if (next === undefined) this.#slots += 1;
    else next();
  }
}
