const DAY_MS = 24 * 60 * 60 * 1000;

/** Days that a follow-up often falls on, seen from a civil date; one on a weekend moves to the Monday behind it. */
export function soon(today: string): readonly { readonly label: string; readonly day: string }[] {
  return [
    { label: 'in 1 Woche', day: workday(today, 7) },
    { label: 'in 2 Wochen', day: workday(today, 14) },
    { label: 'in 4 Wochen', day: workday(today, 28) },
  ];
}

function workday(from: string, days: number): string {
  const at = new Date(Date.parse(`${from}T00:00:00Z`) + days * DAY_MS);
  const weekday = at.getUTCDay();
  const late = weekday === 6 ? 2 : weekday === 0 ? 1 : 0;
  return new Date(at.getTime() + late * DAY_MS).toISOString().slice(0, 10);
}
