const written = new Intl.DateTimeFormat('de-DE', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Europe/Berlin',
});

/** An instant as the office reads it, in Hannover's time: 22.11.2026, 14:05. */
export function formatDate(instant: string): string {
  const at = new Date(instant);
  return Number.isNaN(at.getTime()) ? instant : written.format(at);
}
