/** A source of chance that the same seed makes repeat itself (mulberry32). Answers numbers from 0 to 1, without 1. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const again = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((again ^ (again >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The seed of a run: `AMTSWEG_SEED` to repeat one, else a new one. */
export function freshSeed(): number {
  return Number(process.env['AMTSWEG_SEED'] ?? Date.now() % 1_000_000);
}
