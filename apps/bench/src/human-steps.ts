import { benchSteps } from './bench-procedure.js';
import { HUMAN_STEPS } from './contender.js';
import type { Contender, OpenTask } from './contender.js';
import { observe } from './observe.js';
import type { Observer } from './observe.js';
import { addWork } from './work.js';
import type { Work } from './work.js';

/** How many cases each client has before it in one go. */
const STOCK = 25;

/** Claims and completions by clients that each have a stock of opened cases: opening them is not measured. */
export async function humanSteps(
  contender: Contender,
  observer: Observer,
  clients: number,
  seconds: number,
): Promise<Work> {
  const turn = async (): Promise<Work> => {
    const stocks = await Promise.all(
      Array.from({ length: clients }, async () => {
        const stock: OpenTask[] = [];
        while (stock.length < STOCK) stock.push(await contender.start());
        return stock;
      }),
    );
    const effort = await observe(observer, async () => {
      await Promise.all(stocks.map((stock) => finish(contender, stock)));
    });
    return { ...effort, count: clients * STOCK * HUMAN_STEPS };
  };
  let sum = await turn();
  while (sum.seconds < seconds) sum = addWork(sum, await turn());
  return sum;
}

async function finish(contender: Contender, stock: readonly OpenTask[]): Promise<void> {
  for (const opened of stock) {
    let task = opened;
    for (const step of benchSteps) {
      await contender.claim(task);
      task = await contender.complete(task, step);
    }
  }
}
