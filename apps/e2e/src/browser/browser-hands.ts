import type { Browser } from 'playwright-core';
import { outcomeFields, type Procedure, taskSpec } from '@amtsweg/procedure';
import type { TaskHands, TaskWork } from '../journeys/task-hands.js';
import { Desk } from './desk.js';
import { fillFields } from './fill-fields.js';

/** The people of a journey at their browsers: each logs in once and does all their tasks by clicking and typing. */
export class BrowserHands {
  readonly #desks = new Map<string, Promise<Desk>>();
  /** What each person is at: journeys walk side by side, and the cashier of two of them has one pair of hands. */
  readonly #work = new Map<string, Promise<void>>();

  constructor(
    private readonly browser: Browser,
    private readonly origin: string,
    private readonly procedures: ReadonlyMap<string, Procedure>,
  ) {}

  /** Takes the task, chooses the outcome, fills in its form and sends it. */
  readonly do: TaskHands = (work) => {
    const before = this.#work.get(work.user) ?? Promise.resolve();
    const now = before.then(() => this.#complete(work));
    // What goes wrong in one journey must not keep the person from the work of another.
    this.#work.set(
      work.user,
      now.catch(() => undefined),
    );
    return now;
  };

  /** All that went wrong in anybody's browser. */
  async faults(): Promise<string[]> {
    const desks = await Promise.all(this.#desks.values());
    return desks.flatMap(({ user, faults }) => faults.map((fault) => `${user}: ${fault}`));
  }

  async close(): Promise<void> {
    for (const desk of await Promise.all(this.#desks.values())) await desk.close();
  }

  async #complete({ user, caseId, procedure: key, task, outcome, data }: TaskWork): Promise<void> {
    const procedure = this.procedures.get(key);
    const spec = procedure === undefined ? null : taskSpec(procedure, task.activity)?.outcomes[outcome];
    if (spec === null || spec === undefined)
      throw new Error(`${key} has no outcome ${task.activity}.${outcome}`);
    const { page } = await this.desk(user);
    await page.goto(`${this.origin}/vorgaenge/${caseId}?aufgabe=${task.taskId}`);
    const actions = page.getByRole('main');
    await actions.getByRole('button', { name: 'Übernehmen', exact: true }).click();
    await actions.locator(`[id="ergebnis-${outcome}"]`).click();
    await page.locator('[id="ergebnis-abschicken"]').waitFor();
    await fillFields(page, outcomeFields(spec), data);
    await page.locator('[id="ergebnis-abschicken"]').click();
    const confirm = page.getByRole('dialog').getByRole('button', { name: spec.label, exact: true });
    const done = page.getByText(`„${task.label}“ ist abgeschlossen`);
    await confirm.or(done.first()).first().waitFor();
    if (await confirm.isVisible()) await confirm.click();
    await done.first().waitFor();
  }

  private desk(user: string): Promise<Desk> {
    const known = this.#desks.get(user);
    if (known !== undefined) return known;
    const opened = Desk.open(this.browser, this.origin, user);
    this.#desks.set(user, opened);
    return opened;
  }
}
