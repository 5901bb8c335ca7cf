import pg from 'pg';
import { benchSteps } from './bench-procedure.js';
import { HUMAN_STEPS } from './contender.js';
import type { Contender } from './contender.js';

/** Round trips of one contender. */
export interface QueryCount {
  readonly perCase: number;
  readonly perHumanStep: number;
}

/** Counts the statements one case sends, whoever sends them: every client of `pg` in this process is listened to. */
export async function countQueries(contender: Contender): Promise<QueryCount> {
  const original: (...args: unknown[]) => unknown = Reflect.get(pg.Client.prototype, 'query');
  let count = 0;
  Reflect.set(pg.Client.prototype, 'query', function counted(this: pg.Client, ...args: unknown[]): unknown {
    count += 1;
    return Reflect.apply(original, this, args);
  });
  try {
    let task = await contender.start();
    const start = count;
    for (const step of benchSteps) {
      await contender.claim(task);
      task = await contender.complete(task, step);
    }
    return { perCase: count, perHumanStep: (count - start) / HUMAN_STEPS };
  } finally {
    Reflect.set(pg.Client.prototype, 'query', original);
  }
}
