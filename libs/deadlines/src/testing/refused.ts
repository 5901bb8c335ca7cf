import { isRefusal, type Refusal } from '@amtsweg/kernel';

/** The refusal itself; fails the test when the call succeeded. */
export function refused(value: unknown): Refusal {
  if (!isRefusal(value)) throw new Error(`not refused: ${JSON.stringify(value)}`);
  return value;
}
