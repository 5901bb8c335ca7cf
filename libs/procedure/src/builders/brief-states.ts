import type { StateConfig } from '@amtsweg/engine';
import { ways, type Way } from './transition.js';

/** A state that is left at once by the first way whose condition holds. */
export function gate(label: string, status: string, to: readonly Way[]): StateConfig {
  return { meta: { label, status }, always: ways(to) };
}

/** The final state of a region or milestone. */
export function finished(label: string, status: string): StateConfig {
  return { type: 'final', meta: { label, status } };
}
