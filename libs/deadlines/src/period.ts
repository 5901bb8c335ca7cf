/** The units in which the law measures periods (§§ 188, 189 BGB, § 31 Abs. 6 VwVfG) plus working days. */
export type PeriodUnit = 'years' | 'months' | 'weeks' | 'days' | 'working-days' | 'hours';

/** A length of time in one unit; `iso` is the text it was read from. */
export interface Period {
  readonly unit: PeriodUnit;
  readonly count: number;
  readonly iso: string;
}
