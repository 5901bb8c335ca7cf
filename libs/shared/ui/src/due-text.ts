const DAY_MS = 24 * 60 * 60 * 1000;

/** Whole days from one civil date to another; negative when `to` lies before. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** How a due date stands: as words, and as the tone that colours them. Colour never says it alone (IN-19). */
export function dueText(
  dueOn: string,
  today: string,
): { readonly text: string; readonly tone: 'danger' | 'warning' | 'default' } {
  const days = daysBetween(today, dueOn);
  if (days < -1) return { text: `${-days} Tage überfällig`, tone: 'danger' };
  if (days === -1) return { text: 'seit gestern überfällig', tone: 'danger' };
  if (days === 0) return { text: 'heute fällig', tone: 'warning' };
  if (days === 1) return { text: 'morgen fällig', tone: 'warning' };
  return { text: `in ${days} Tagen`, tone: days <= 3 ? 'warning' : 'default' };
}
