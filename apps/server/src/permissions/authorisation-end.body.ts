import { ParagraphsField } from '../http/fields.js';

/** Why an authorisation ends. */
export class AuthorisationEndBody {
  @ParagraphsField({ description: 'Grund.', max: 2000 })
  reason!: string;
}
