/** The quantities that statutes set and legislators change. */
export type LegalParameterName =
  | 'vwvfg-post'
  | 'vwvfg-electronic'
  | 'vwvfg-portal-retrieval'
  | 'vwvfg-portal-window'
  | 'ozg9-mailbox'
  | 'ao-post'
  | 'ao-electronic'
  | 'ao-post-abroad'
  | 'sgbx-post'
  | 'sgbx-electronic'
  | 'registered-letter'
  | 'public-notice'
  | 'single-point-receipt'
  | 'single-point-abroad';

/** One value of a parameter with the time during which it is law. */
export interface LegalParameter {
  readonly name: LegalParameterName;
  /** First deciding date (posting, sending, provision …) for which the value holds. */
  readonly validFrom: string;
  /** The value as a period. */
  readonly period: string;
  /** `to-be-confirmed`: the legal office has not yet confirmed the value; derivations say so. */
  readonly status: 'in-force' | 'to-be-confirmed';
}

/**
 * Parameters of law by the date that decides (T-7, T-8, T-9, LC-14, LC-37, LC-42 … LC-44); the latest row that has begun holds.
 *
 * Four days instead of three since 2025-01-01: Postrechtsmodernisierungsgesetz of 2024, by the day of posting.
 * Older first dates are those of the statutes themselves.
 */
export const legalParameters: readonly LegalParameter[] = [
  { name: 'vwvfg-post', validFrom: '1977-01-01', period: 'P3D', status: 'in-force' },
  { name: 'vwvfg-post', validFrom: '2025-01-01', period: 'P4D', status: 'in-force' },
  { name: 'vwvfg-electronic', validFrom: '2003-02-01', period: 'P3D', status: 'in-force' },
  { name: 'vwvfg-electronic', validFrom: '2025-01-01', period: 'P4D', status: 'in-force' },
  { name: 'vwvfg-portal-retrieval', validFrom: '2017-01-01', period: 'P1D', status: 'in-force' },
  { name: 'vwvfg-portal-window', validFrom: '2017-01-01', period: 'P10D', status: 'in-force' },
  // The stored text of § 9 OZG (24 July 2024) says three days, a FITKO requirement of later date four (LC-42).
  { name: 'ozg9-mailbox', validFrom: '2020-12-10', period: 'P3D', status: 'in-force' },
  { name: 'ozg9-mailbox', validFrom: '2025-01-01', period: 'P4D', status: 'to-be-confirmed' },
  { name: 'ao-post', validFrom: '1977-01-01', period: 'P3D', status: 'in-force' },
  { name: 'ao-post', validFrom: '2025-01-01', period: 'P4D', status: 'in-force' },
  { name: 'ao-electronic', validFrom: '2003-02-01', period: 'P3D', status: 'in-force' },
  { name: 'ao-electronic', validFrom: '2025-01-01', period: 'P4D', status: 'in-force' },
  { name: 'ao-post-abroad', validFrom: '1977-01-01', period: 'P1M', status: 'in-force' },
  { name: 'sgbx-post', validFrom: '1981-01-01', period: 'P3D', status: 'in-force' },
  { name: 'sgbx-post', validFrom: '2025-01-01', period: 'P4D', status: 'in-force' },
  { name: 'sgbx-electronic', validFrom: '2003-02-01', period: 'P3D', status: 'in-force' },
  { name: 'sgbx-electronic', validFrom: '2025-01-01', period: 'P4D', status: 'in-force' },
  { name: 'registered-letter', validFrom: '2006-02-01', period: 'P3D', status: 'in-force' },
  { name: 'registered-letter', validFrom: '2025-01-01', period: 'P4D', status: 'in-force' },
  { name: 'public-notice', validFrom: '1977-01-01', period: 'P2W', status: 'in-force' },
  // Still the third day of § 71b (2), which is not one of posting (LC-14).
  { name: 'single-point-receipt', validFrom: '2009-12-18', period: 'P3D', status: 'in-force' },
  { name: 'single-point-abroad', validFrom: '2009-12-18', period: 'P1M', status: 'in-force' },
];
