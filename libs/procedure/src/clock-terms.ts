import type { LawName } from '@amtsweg/deadlines';
import type { ClockSpec, ExtensionSpec } from './clock-spec.js';

/** What people may do with a clock and on which ground; `null`: nothing of the kind. */
export interface ClockTerms {
  readonly extension: ExtensionSpec | null;
  readonly suspension: { readonly legalBasis: string } | null;
  /** Whether people may let it begin anew or end early: not where the statute itself says when it runs. */
  readonly free: boolean;
}

/** Where a law says that a period set by the authority may be extended. */
const extensions: Readonly<Record<LawName, string>> = {
  VwVfG: '§ 31 Abs. 7 VwVfG',
  AO: '§ 109 Abs. 1 AO',
  'SGB X': '§ 26 Abs. 7 SGB X',
};

/**
 * The terms of a clock: what it declares, else what follows from its kind.
 *
 * What an authority has set it may extend, with effect back to the old end (§ 31 (7) VwVfG, § 109 AO, § 26 (7) SGB X), and
 * set to rest by the same right. A target is the office's own. A statutory period is neither extended nor suspended unless
 * the clock names the provision that allows it: § 75 VwGO never pauses (LC-21), § 42a VwVfG is extended once (LC-18).
 */
export function clockTerms(spec: ClockSpec, law: LawName = 'VwVfG'): ClockTerms {
  const basis =
    spec.kind === 'setByAuthority' ? extensions[law] : spec.kind === 'target' ? spec.legalBasis : null;
  const byKind = basis === null ? null : { legalBasis: basis };
  return {
    extension: declared(spec.extension, byKind),
    suspension: declared(spec.suspension, byKind),
    free: spec.kind !== 'statutory',
  };
}

function declared<T>(own: T | 'never' | undefined, byKind: T | null): T | null {
  return own === 'never' ? null : (own ?? byKind);
}
