import { Temporal } from 'temporal-polyfill';
import type { Pool } from 'pg';
import type { Actor } from '@amtsweg/identity-contract';
import { listClocks, type ClockRow } from '@amtsweg/inbox-store';
import { accept } from '../http/refused.js';
import { deskOf } from './scope-of-clocks.js';

/** How long a deadline stays in the calendar after its last day. */
const DAYS_BACK = 30;

/** More than anybody reads, and little enough for every calendar program. */
const ENTRIES = 1000;

/**
 * The clocks of somebody's calendar: what they work with on this day, the nearest first. A barred account and whoever has
 * no post any more get none, so that their calendar empties itself: after an error it would keep what it had.
 */
export async function calendarClocks(
  pool: Pool,
  actor: Actor | null,
  today: string,
): Promise<readonly ClockRow[]> {
  if (actor === null) return [];
  const dueFrom = Temporal.PlainDate.from(today).subtract({ days: DAYS_BACK }).toString();
  const page = await listClocks(pool, deskOf(actor), { dueFrom }, { cursor: null, limit: ENTRIES, today });
  return accept(page).items;
}
