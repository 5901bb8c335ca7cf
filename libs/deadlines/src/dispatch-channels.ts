/**
 * The ways in which an act leaves the authority (§ 41 VwVfG, § 122 AO, § 37 SGB X, § 9 OZG, VwZG; LC-37 … LC-44).
 *
 * `portal` is the mailbox of the user account (§ 9 OZG), `retrieval` the retrieval of § 41 (2a) VwVfG; `pzu` is service
 * with certificate, `receipt` service against a signed receipt, `public` the public notice.
 */
export const dispatchChannels = [
  'post',
  'abroad',
  'electronic',
  'portal',
  'retrieval',
  'pzu',
  'registered',
  'receipt',
  'public',
] as const;

/** The way in which an act leaves the authority. */
export type DispatchChannel = (typeof dispatchChannels)[number];
