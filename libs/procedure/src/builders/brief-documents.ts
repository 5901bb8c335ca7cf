import type { ClockSpec } from '../clock-spec.js';
import type { BlockSpec, DocumentSpec } from '../document-spec.js';

type Part = string | readonly [text: string, when: string] | BlockSpec;

function block(part: Part): BlockSpec {
  if (typeof part === 'string') return { type: 'paragraph', text: part };
  if ('type' in part) return part;
  const [text, when] = part;
  return { type: 'paragraph', text, when };
}

/** A plain letter without legal effect: a text is a paragraph, a pair a paragraph with its condition. */
export function plainLetter(title: string, ...parts: readonly Part[]): DocumentSpec {
  return { kind: 'letter', title, signedAs: 'clerk', blocks: parts.map(block) };
}

/** An administrative act: signed by who decided, with the instruction on remedies (§ 37 (6) VwVfG, § 36 SGB X). */
export function plainNotice(title: string, signedBy: string, ...parts: readonly Part[]): DocumentSpec {
  return { kind: 'notice', title, signedBy, remedy: true, blocks: parts.map(block) };
}

/** A period of waiting for somebody, from the day the waiting begins; no law sets it, so it is the office's own. */
export function waitingFor(
  label: string,
  period: string,
  legalBasis = 'Zielvorgabe der Einheit (Wiedervorlage)',
  bound: ClockSpec['bound'] = 'party',
): ClockSpec {
  return { label, kind: 'target', legalBasis, bound, start: { rule: 'event' }, period };
}
