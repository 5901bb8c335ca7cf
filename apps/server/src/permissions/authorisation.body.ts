import { DateField, LineField, ParagraphsField } from '../http/fields.js';

/** Who may see a protected case. */
export class AuthorisationBody {
  @LineField({ description: 'Konto der Person.', example: 's.krueger', max: 200 })
  user!: string;

  @ParagraphsField({ description: 'Grund.', max: 2000 })
  reason!: string;

  @DateField({ description: 'Letzter Tag; ohne Angabe, solange der Vorgang geschützt ist.', optional: true })
  until?: string;
}
