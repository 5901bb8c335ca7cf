/** The procedure laws with a provision on periods of their own. */
export type LawName = 'VwVfG' | 'AO' | 'SGB X';

/** Where a procedure law says what about periods. */
export interface LawSources {
  /** Adopts §§ 187–193 BGB. */
  readonly adopts: string;
  /** Moves an end on a Saturday, Sunday or holiday (T-4). */
  readonly moves: string;
  /** Fixed dates, duties of the authority and appointments stay (T-6). */
  readonly stays: string;
  /** Hour periods (T-6). */
  readonly hours: string;
}

/** The provisions by procedure law; the three run parallel to one another. */
export const laws: Readonly<Record<LawName, LawSources>> = {
  VwVfG: {
    adopts: '§ 31 Abs. 1 VwVfG',
    moves: '§ 31 Abs. 3 Satz 1 VwVfG',
    stays: '§ 31 Abs. 3 Satz 2, Abs. 4 und 5 VwVfG',
    hours: '§ 31 Abs. 6 VwVfG',
  },
  AO: {
    adopts: '§ 108 Abs. 1 AO',
    moves: '§ 108 Abs. 3 AO',
    stays: '§ 108 Abs. 4 und 5 AO',
    hours: '§ 108 Abs. 6 AO',
  },
  'SGB X': {
    adopts: '§ 26 Abs. 1 SGB X',
    moves: '§ 26 Abs. 3 Satz 1 SGB X',
    stays: '§ 26 Abs. 3 Satz 2, Abs. 4 und 5 SGB X',
    hours: '§ 26 Abs. 6 SGB X',
  },
};
