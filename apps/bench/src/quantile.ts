/** The number below or at which this part of some numbers lies: the smallest such one of them. Throws when there are none. */
export function quantile(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)];
  if (found === undefined) throw new Error('no numbers, no quantile');
  return found;
}
