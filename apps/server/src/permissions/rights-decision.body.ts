import { FlagField, ParagraphsField } from '../http/fields.js';

/** What another administrator decides about a proposed right. */
export class RightsDecisionBody {
  @FlagField({ description: 'Ob das Recht gewährt wird.' })
  granted!: boolean;

  @ParagraphsField({ description: 'Bemerkung.', max: 2000, optional: true })
  remark?: string;
}
