import { setTimeout as pause } from 'node:timers/promises';

/** Asks until the answer is as wanted. Throws with the last answer when it does not come about. */
export async function eventually<T>(
  ask: () => T | Promise<T>,
  wanted: (answer: T) => boolean,
  patienceMs = 60_000,
): Promise<T> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const answer = await ask();
    if (wanted(answer)) return answer;
    if (performance.now() > deadline)
      throw new Error(`it does not come about; last: ${JSON.stringify(answer)}`);
    await pause(50);
  }
}
