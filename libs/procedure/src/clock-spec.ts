import type { Feel } from './form.js';

/** What a clock counts from. */
export type ClockStart =
  /** The day the state is entered (§ 187 (1) BGB: it does not count itself). */
  | { readonly rule: 'event' }
  /** A civil date found by an expression, for instance the day of receipt. */
  | { readonly rule: 'event'; readonly on: Feel }
  /** The notification that a dispatch brings about; `on` gives the posting or sending date. */
  | {
      readonly rule: 'vwvfg-post' | 'ao-post' | 'vwvfg-electronic' | 'ao-electronic' | 'authority-set';
      readonly on: Feel;
    };

/** A deadline that a machine names in `after`. */
export interface ClockSpec {
  /** German name: `Äußerungsfrist`. */
  readonly label: string;
  readonly kind: 'statutory' | 'setByAuthority' | 'target';
  readonly legalBasis: string;
  /** Whom it binds. */
  readonly bound: 'authority' | 'party';
  readonly start: ClockStart;
  /** ISO 8601 period: `P1M`, `P2W`, `P3D`. */
  readonly period: string;
  /** Whether an end on a weekend or holiday moves to the next working day (T-4); true unless told. */
  readonly endMoves?: boolean;
}
