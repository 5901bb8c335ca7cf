/** The closed seasons of the law that a deadline can run into. */
export const seasonClosureNames = ['bnatschg-39-5'] as const;

/** The name of a closed season. */
export type SeasonClosureName = (typeof seasonClosureNames)[number];

/** A part of every year in which what is due must not be done. */
export interface SeasonClosure {
  /** How sentences call it, after "in": the dative. */
  readonly label: string;
  readonly source: string;
  /** First closed day of the year. */
  readonly from: { readonly month: number; readonly day: number };
  /** Last closed day of the same year. */
  readonly to: { readonly month: number; readonly day: number };
  /** First day on which the closure is law. */
  readonly validFrom: string;
}

/** Every closed season as a row. */
export const seasonClosures: Readonly<Record<SeasonClosureName, SeasonClosure>> = {
  'bnatschg-39-5': {
    label: 'der Schonzeit für Bäume, Hecken und Gebüsche',
    source: '§ 39 Abs. 5 Satz 1 Nr. 2 BNatSchG',
    from: { month: 3, day: 1 },
    to: { month: 9, day: 30 },
    validFrom: '2010-03-01',
  },
};
