import { isRefusal, refuse, type Refusal } from '@amtsweg/kernel';
import { civilDate } from './civil-date.js';
import { closeDeadline } from './close-deadline.js';
import type { Deadline, DerivationStep } from './deadline.js';
import { epochDay, type EpochDay } from './epoch-day.js';
import { formatDate } from './format-date.js';
import { germanDay } from './german-date.js';
import { parseDate } from './parse-date.js';
import { readTerms } from './read-terms.js';
import { seasonClosures, type SeasonClosure, type SeasonClosureName } from './season-closures.js';

const closures: ReadonlyMap<string, SeasonClosure> = new Map(Object.entries(seasonClosures));

/** A closed season of one year. */
interface Season {
  readonly closure: SeasonClosure;
  readonly name: SeasonClosureName;
  readonly from: EpochDay;
  readonly to: EpochDay;
}

/**
 * Moves an end within a closed season to the first day after it, then to a working day (§ 39 Abs. 5 Satz 1 Nr. 2 BNatSchG, T-4).
 *
 * An end outside leaves the deadline as it is. A fixed end (T-6) stays on the first day after the season. Later changes
 * count from there; to an extended or resumed deadline the closure is to be applied again. Refused: an unknown closure
 * (`season-closure-unknown`), an hour period within the season (`deadline-unit-mismatch`).
 */
export function applySeasonClosure(deadline: Deadline, closure: SeasonClosureName): Deadline | Refusal {
  const data = closures.get(closure);
  if (data === undefined) return unknownClosure(closure);
  const lastDay = parseDate(deadline.lastDay);
  if (isRefusal(lastDay)) return lastDay;
  const season = seasonOf(data, closure, lastDay);
  if (season === null) return deadline;
  const read = readTerms(deadline);
  if (isRefusal(read)) return read;
  if (read.days === null) return hoursRefused(data);
  return closeDeadline(
    {
      ...deadline,
      firstDay: read.days.first,
      unmovedEnd: season.to + 1,
      derivation: [...deadline.derivation, seasonStep(season, lastDay)],
    },
    read.terms,
  );
}

function seasonOf(closure: SeasonClosure, name: SeasonClosureName, day: EpochDay): Season | null {
  const { year } = civilDate(day);
  const from = epochDay(year, closure.from.month, closure.from.day);
  const to = epochDay(year, closure.to.month, closure.to.day);
  if (day < from || day > to || formatDate(day) < closure.validFrom) return null;
  return { closure, name, from, to };
}

function seasonStep({ closure, name, from, to }: Season, lastDay: EpochDay): DerivationStep {
  return {
    rule: 'season',
    source: closure.source,
    date: formatDate(to + 1),
    text:
      `Die Frist würde am ${germanDay(lastDay)}, enden, also in ${closure.label}, ` +
      `die von ${germanDay(from)}, bis ${germanDay(to)}, dauert. ` +
      `Sie endet nicht vor dem ersten Tag danach: ${germanDay(to + 1)}.`,
    inputs: {
      closure: name,
      closureSince: closure.validFrom,
      lastDay: formatDate(lastDay),
      closedFrom: formatDate(from),
      closedTo: formatDate(to),
    },
  };
}

function unknownClosure(name: string): Refusal {
  return refuse(
    'season-closure-unknown',
    `Die Schonzeit „${name}“ ist nicht hinterlegt. Möglich sind: ${[...closures.keys()].join(', ')}.`,
    { closure: name, known: [...closures.keys()] },
  );
}

function hoursRefused({ label, source }: SeasonClosure): Refusal {
  return refuse(
    'deadline-unit-mismatch',
    `Eine Frist nach Stunden endet in ${label} (${source}) und lässt sich nicht über sie hinweg verschieben. Möglich ist eine Frist in Tagen, Wochen, Monaten oder Jahren.`,
    { source },
  );
}
