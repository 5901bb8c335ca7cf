import { isRefusal, refuse, type Refusal } from '@amtsweg/kernel';
import type { Calendar } from './calendar.js';
import { easterSunday } from './easter-sunday.js';
import { epochDay, type EpochDay } from './epoch-day.js';
import { holidayRules, placeLands, type HolidayRule, type HolidayRules } from './holiday-rules.js';
import { parseDate } from './parse-date.js';

/** The place of the authority this project is built for. */
const DEFAULT_PLACE = 'DE-NI-hannover';

/** Bound of the memo: three centuries cover every real case, and a scan to the year 9999 cannot fill the memory. */
const MOST_YEARS = 300;

const calendars: ReadonlyMap<string, Calendar> = new Map(
  [...placeLands].flatMap(([place, land]) => {
    const rules = holidayRules.get(land);
    return rules === undefined ? [] : [[place, calendarFrom(place, rules)]];
  }),
);

/** The calendar of a place (T-11); an unknown place is refused (`deadline-place-unknown`). */
export function calendarOf(place: string = DEFAULT_PLACE): Calendar | Refusal {
  return (
    calendars.get(place) ??
    refuse(
      'deadline-place-unknown',
      `Für den Ort „${place}“ ist kein Feiertagskalender hinterlegt; maßgeblich sind die Feiertage am Sitz der Behörde. Möglich sind: ${[...calendars.keys()].join(', ')}.`,
      { place, known: [...calendars.keys()] },
    )
  );
}

function calendarFrom(place: string, { knownFrom, rules }: HolidayRules): Calendar {
  const valid = rules.map((rule) => ({
    rule,
    from: bound(rule.validFrom, -Infinity),
    to: bound(rule.validTo, Infinity),
  }));
  const years = new Map<number, ReadonlyMap<EpochDay, string>>();
  return {
    place,
    knownFrom: bound(knownFrom, -Infinity),
    holidays(year) {
      const known = years.get(year);
      if (known !== undefined) return known;
      const easter = easterSunday(year);
      const found = valid
        .map(({ rule, from, to }) => ({ name: rule.name, day: dayOf(rule, year, easter), from, to }))
        .filter(({ day, from, to }) => from <= day && day <= to)
        .sort((a, b) => a.day - b.day);
      const holidays = new Map(found.map(({ day, name }) => [day, name]));
      if (years.size >= MOST_YEARS) years.clear();
      years.set(year, holidays);
      return holidays;
    },
  };
}

function dayOf(rule: HolidayRule, year: number, easter: EpochDay): EpochDay {
  return 'afterEaster' in rule ? easter + rule.afterEaster : epochDay(year, rule.month, rule.day);
}

function bound(date: string | undefined, open: number): EpochDay {
  if (date === undefined) return open;
  const day = parseDate(date);
  if (isRefusal(day)) throw new RangeError(`table of holidays: ${day.detail}`);
  return day;
}
