/** When a public holiday falls: on a fixed date of the year, or so many days after Easter Sunday. */
export type HolidayRule = { readonly name: string; readonly source: string } & (
  { readonly month: number; readonly day: number } | { readonly afterEaster: number }
) & {
    /** First day on which the rule is law; absent: since before the calendar's first day. */
    readonly validFrom?: string;
    /** Last day on which the rule is law; absent: until further notice. */
    readonly validTo?: string;
  };

/** The public holidays of one land. */
export interface HolidayRules {
  /** First day for which the rules are complete; earlier days are not judged. */
  readonly knownFrom: string;
  readonly rules: readonly HolidayRule[];
}

const NI = '§ 2 Abs. 1 NFeiertagsG';

/**
 * Public holidays by land, with the time during which each rule is law (T-11).
 *
 * The calendar of Lower Saxony is complete from 1995, the first year without Buß- und Bettag.
 */
export const holidayRules: ReadonlyMap<string, HolidayRules> = new Map([
  [
    'DE-NI',
    {
      knownFrom: '1995-01-01',
      rules: [
        { name: 'Neujahr', source: NI, month: 1, day: 1 },
        { name: 'Karfreitag', source: NI, afterEaster: -2 },
        { name: 'Ostermontag', source: NI, afterEaster: 1 },
        { name: 'Tag der Arbeit', source: NI, month: 5, day: 1 },
        { name: 'Christi Himmelfahrt', source: NI, afterEaster: 39 },
        { name: 'Pfingstmontag', source: NI, afterEaster: 50 },
        { name: 'Tag der Deutschen Einheit', source: NI, month: 10, day: 3 },
        {
          name: 'Reformationstag (500 Jahre Reformation)',
          source: 'Niedersächsische Verordnung, einmalig 2017',
          month: 10,
          day: 31,
          validFrom: '2017-10-31',
          validTo: '2017-10-31',
        },
        { name: 'Reformationstag', source: NI, month: 10, day: 31, validFrom: '2018-10-31' },
        { name: 'Erster Weihnachtstag', source: NI, month: 12, day: 25 },
        { name: 'Zweiter Weihnachtstag', source: NI, month: 12, day: 26 },
      ],
    },
  ],
]);

/** The land whose holidays count at a place (T-11: the place of the authority). */
export const placeLands: ReadonlyMap<string, string> = new Map([
  ['DE-NI', 'DE-NI'],
  ['DE-NI-hannover', 'DE-NI'],
]);
