import { LineField } from '../http/fields.js';

/** Whose substitutions are listed. */
export class SubstitutionQuery {
  @LineField({ description: 'Nur die dieser Einheit; Sie müssen sie leiten.', max: 20, optional: true })
  unit?: string;
}
