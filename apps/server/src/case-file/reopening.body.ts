import type { ReopeningGround } from '@amtsweg/cases-shell';
import { ChoiceField, ParagraphsField } from '../http/fields.js';

/** Why an ended case is taken up again. */
export class ReopeningBody {
  @ChoiceField({
    description:
      '§ 51 Abs. 1 VwVfG: „changedFacts“ Änderung der Sach- oder Rechtslage, „newEvidence“ neue Beweismittel, ' +
      '„§580ZPO“ Wiederaufnahmegrund; „remand“ Zurückverweisung.',
    values: ['changedFacts', 'newEvidence', '§580ZPO', 'remand'],
    example: 'newEvidence',
  })
  ground!: ReopeningGround;

  @ParagraphsField({
    description: 'Begründung für die Akte.',
    example: 'Die Geburtsurkunde wurde nachgereicht.',
    max: 2000,
  })
  reason!: string;
}
