import type { SeasonClosureName } from '@amtsweg/deadlines';
import type { Feel } from './form.js';

/** What a clock counts from. */
export type ClockStart =
  /** The day the state is entered (§ 187 (1) BGB: it does not count itself). */
  | { readonly rule: 'event' }
  /** § 187 (2) BGB: the date is the first day and counts; with `P1D` the clock ends on that very day. */
  | { readonly rule: 'start-of-day'; readonly on: Feel }
  /** A civil date found by an expression, for instance `case.receivedOn`. */
  | { readonly rule: 'event'; readonly on: Feel }
  /** The notification that a letter brings about, whatever its channel; `on` gives the posting or sending date. */
  | {
      readonly rule: 'vwvfg-post' | 'ao-post' | 'vwvfg-electronic' | 'ao-electronic' | 'authority-set';
      readonly on: Feel;
    }
  /**
   * The notification to the addressee (§ 41 VwVfG, § 122 AO, § 37 SGB X): FEEL giving the dispatch note, which is the fact
   * of a `dispatchState`. Its channel and the law of the procedure decide on the day; while the notification is open
   * (awaited proof of service, returned mail) the clock is pending. A mere date stands for a letter posted on that day.
   */
  | { readonly notified: Feel };

/** Whom an early warning (Vorfrist) is for. */
export interface ClockWarning {
  /** How long before the last day: `P2W`, `P3D`. A date on a day off moves forward to the working day before. */
  readonly before: string;
  readonly to: 'clerk' | 'lead';
}

/** A deadline that a machine names in `after`, or, with `runsIn`, one that runs beside the machine. */
export interface ClockSpec {
  /** German name: `Äußerungsfrist`. */
  readonly label: string;
  readonly kind: 'statutory' | 'setByAuthority' | 'target';
  readonly legalBasis: string;
  /** Whom it binds. */
  readonly bound: 'authority' | 'party';
  readonly start: ClockStart;
  /** ISO 8601 period: `P1M`, `P2W`, `P3D`, `P5WD` for working days. */
  readonly period: string;
  /** Whether an end on a weekend or holiday moves to the next working day (T-4); true unless told. */
  readonly endMoves?: boolean;
  /** Where what it counts from is not known the clock does not start, and the state waits for something else. */
  readonly optional?: true;
  /** The ladder of early warnings, the earliest first. */
  readonly warnings?: readonly ClockWarning[];
  /** Whether and how often it may be extended; see `clockTerms` for what holds unless told. */
  readonly extension?: ExtensionSpec | 'never';
  /** Whether it may be suspended by hand; see `clockTerms` for what holds unless told. */
  readonly suspension?: { readonly legalBasis: string } | 'never';
  /** State paths: while the case is in one of them or in a state inside, the clock does not run. */
  readonly pausesIn?: readonly string[];
  /** It is the period of a legal remedy: one year where the instruction is missing or wrong (§ 58 (2) VwGO). */
  readonly remedy?: true;
  /** A season in which what is due must not be done: an end inside moves to after it. */
  readonly closure?: SeasonClosureName;
  /**
   * State paths: the clock starts when the case enters one of them and stops when it is in none. No state names such a
   * clock in `after`; its end moves nothing.
   */
  readonly runsIn?: readonly string[];
  /**
   * What the end of a clock with `runsIn` does: a mark in the file (also where absent), or it counts as exceeded for as
   * long as the case stays, and the tasks are raised to the top.
   */
  readonly atEnd?: 'mark' | 'escalate';
}

/** On which terms a period may be extended. */
export interface ExtensionSpec {
  readonly legalBasis: string;
  /** How often in all; any number of times where absent. */
  readonly times?: number;
  /** The extension must reach the addressee before the period is over (§ 42a (2) sentence 4 VwVfG). */
  readonly noticeInTime?: true;
}
