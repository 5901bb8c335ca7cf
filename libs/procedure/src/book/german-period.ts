const units: Readonly<Record<string, readonly [one: string, many: string]>> = {
  Y: ['Jahr', 'Jahre'],
  M: ['Monat', 'Monate'],
  W: ['Woche', 'Wochen'],
  D: ['Tag', 'Tage'],
  WD: ['Werktag', 'Werktage'],
  H: ['Stunde', 'Stunden'],
};

/** An ISO 8601 period in German words: `P2W` is „2 Wochen“. */
export function germanPeriod(period: string): string {
  const [, count = '', unit = ''] = /^PT?(\d+)(Y|M|WD|W|D|H)$/u.exec(period) ?? [];
  const words = units[unit];
  return words === undefined ? period : `${count} ${words[count === '1' ? 0 : 1]}`;
}
