import type { ConflictGround } from '@amtsweg/cases-store';
import { ChoiceField, ParagraphsField } from '../http/fields.js';

/** Somebody's own declaration of a conflict of interest. */
export class ConflictBody {
  @ChoiceField({
    description:
      'Beteiligt oder für Beteiligte tätig, Angehörige, Vor- oder Nachteil (§ 20 VwVfG), Besorgnis der Befangenheit (§ 21 VwVfG).',
    values: ['party', 'relative', 'advantage', 'bias'],
  })
  ground!: ConflictGround;

  @ParagraphsField({ description: 'Warum; es liest nur, wer entscheidet.', max: 2000 })
  reason!: string;
}
