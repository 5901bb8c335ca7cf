import { FlagField, ParagraphsField } from '../http/fields.js';

/** What the lead decides about a declared conflict. */
export class ConflictDecisionBody {
  @FlagField({ description: 'Ob die Person ausgeschlossen bleibt.' })
  confirmed!: boolean;

  @ParagraphsField({ description: 'Bemerkung.', max: 2000, optional: true })
  remark?: string;
}
