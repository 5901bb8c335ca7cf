import type { ClockSpec } from '../clock-spec.js';
import type { DocumentSpec } from '../document-spec.js';
import { replyPeriod, requestLetter } from './completeness.js';

/**
 * Request and clock of `completeness` where two weeks do not fit: a burial cannot wait so long, the bereaved should not be
 * pressed. Letter and clock say the same period (T-5); `period` is its ISO form, `words` the dative: `einem Tag`.
 */
export function requestWithin(
  subject: string,
  period: string,
  words: string,
): { readonly letter: DocumentSpec; readonly clock: ClockSpec } {
  const usual = requestLetter(subject);
  return {
    letter: {
      ...usual,
      blocks: [
        ...usual.blocks.slice(0, -1),
        {
          type: 'paragraph',
          text: `Bitte reichen Sie dies innerhalb von ${words} nach der Bekanntgabe dieses Schreibens nach; früher genügt auch eine Nachricht vorab. Danach entscheiden wir, wie es weitergeht (§ 26 Abs. 2 VwVfG).`,
        },
      ],
    },
    clock: { ...replyPeriod, period },
  };
}
