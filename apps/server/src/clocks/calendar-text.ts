import {
  ICalAlarmType,
  ICalCalendar,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalEventData,
} from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import type { ClockRow } from '@amtsweg/inbox-store';
import { explainClock } from '@amtsweg/cases-shell';

/** How often a calendar program should ask again, in seconds. */
const REFRESH = 3600;

/** When an early warning rings. */
const MORNING = { timeZone: 'Europe/Berlin', plainTime: '08:00' };

/** A calendar of deadlines as iCalendar (RFC 5545), without personal data. `at` is when it was asked for. */
export function calendarText(clocks: readonly ClockRow[], at: Date): string {
  const calendar = new ICalCalendar({
    prodId: { company: 'Amtsweg', product: 'Fristen', language: 'DE' },
    name: 'Amtsweg – Fristen',
    ttl: REFRESH,
    events: clocks.flatMap((clock) => eventOf(clock, at)),
  });
  // The library ends with its last line; RFC 5545 ends every line.
  return `${calendar.toString()}\r\n`;
}

function eventOf(clock: ClockRow, at: Date): ICalEventData[] {
  if (clock.lastDay === null) return [];
  const { caseId, clockId, label, caseNumber, legalBasis, state } = clock;
  return [
    {
      id: `${caseId}-${clockId.replace('@', '-')}@amtsweg`,
      sequence: clock.changes,
      stamp: at,
      start: new Date(`${clock.lastDay}T00:00:00Z`),
      allDay: true,
      summary: `Frist: ${label} · ${caseNumber}`,
      description: [legalBasis, explainClock(clock)].filter((text) => text !== '').join('\n'),
      status: state === 'suspended' ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
      // A deadline is no appointment: whoever has one is not busy.
      transparency: ICalEventTransparency.TRANSPARENT,
      alarms: warningDays(clock).map((day) => ({ type: ICalAlarmType.display, trigger: morningOf(day) })),
    },
  ];
}

/** The days on which an early warning rings, once for whomever it is; none while the clock is suspended. */
function warningDays({ state, warnings }: ClockRow): string[] {
  return state === 'suspended' ? [] : [...new Set(warnings.map(({ on }) => on))].sort();
}

function morningOf(day: string): Date {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime(MORNING).epochMilliseconds);
}
