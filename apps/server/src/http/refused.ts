import { isRefusal, type Refusal } from '@amtsweg/kernel';

/** Carries a refusal out of a controller to the filter that answers it; refusals stay values everywhere else. */
export class Refused extends Error {
  override readonly name = 'Refused';
  constructor(readonly refusal: Refusal) {
    super(refusal.detail);
  }
}

/** The value, or `Refused` for the filter. */
export function accept<T>(value: T | Refusal): T {
  if (isRefusal(value)) throw new Refused(value);
  return value;
}
