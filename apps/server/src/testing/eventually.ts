import { setTimeout as pause } from 'node:timers/promises';

/** Waits until it holds; throws when it has not come about by then. */
export async function eventually(holds: () => boolean | Promise<boolean>, seconds = 10): Promise<void> {
  for (let round = 0; round < seconds * 50; round += 1) {
    if (await holds()) return;
    await pause(20);
  }
  throw new Error('it did not come about');
}
