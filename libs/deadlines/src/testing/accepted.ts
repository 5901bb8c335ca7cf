import { isRefusal, type Refusal } from '@amtsweg/kernel';

/** The value itself; fails the test with the refusal's text when it was refused. */
export function accepted<T>(value: T | Refusal): T {
  if (isRefusal(value)) throw new Error(`refused: ${value.code}: ${value.detail}`);
  return value;
}
