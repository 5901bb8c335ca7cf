import { isRefusal, refuse, type Refusal } from '@amtsweg/kernel';
import { calendarOf } from './calendar-of.js';
import type { Terms } from './close-deadline.js';
import type { Deadline } from './deadline.js';
import type { EpochDay } from './epoch-day.js';
import type { LawName } from './laws.js';
import { parseDate } from './parse-date.js';

/** What a computed deadline says about its own end. */
export interface ReadTerms {
  readonly terms: Terms;
  /** First counted and unmoved last day; `null` for an hour period. */
  readonly days: { readonly first: EpochDay; readonly unmovedEnd: EpochDay } | null;
}

/**
 * Reads the terms of a deadline back from the last step of its derivation, so that what is stored is enough to go on.
 *
 * A deadline without such a step was not computed here and is refused (`deadline-without-derivation`).
 */
export function readTerms(deadline: Deadline): ReadTerms | Refusal {
  const last = deadline.derivation.at(-1);
  const inputs = last?.inputs ?? {};
  const law = lawNames.find((name) => name === inputs['law']);
  const place = inputs['place'];
  if (last === undefined || law === undefined || typeof place !== 'string') return underived();
  const calendar = calendarOf(place);
  if (isRefusal(calendar)) return calendar;
  const terms: Terms = { calendar, law, endMoves: last.rule === 'T-4' };
  if (inputs['unmovedEnd'] === undefined) return { terms, days: null };
  const first = parseDate(String(inputs['firstDay']));
  const unmovedEnd = parseDate(String(inputs['unmovedEnd']));
  if (isRefusal(first) || isRefusal(unmovedEnd)) return underived();
  return { terms, days: { first, unmovedEnd } };
}

const lawNames: readonly LawName[] = ['VwVfG', 'AO', 'SGB X'];

function underived(): Refusal {
  return refuse(
    'deadline-without-derivation',
    'Die Herleitung der Frist fehlt oder ist unvollständig; ohne sie lässt sich die Frist weder verlängern noch hemmen. Die Frist ist neu zu berechnen.',
  );
}
