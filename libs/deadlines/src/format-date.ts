import { civilDate } from './civil-date.js';
import type { EpochDay } from './epoch-day.js';

/** Writes a day as an ISO civil date (`2026-05-05`). */
export function formatDate(epochDay: EpochDay): string {
  const { year, month, day } = civilDate(epochDay);
  return `${year < 1000 ? String(year).padStart(4, '0') : year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}
