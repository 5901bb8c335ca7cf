import { ChoiceField, DateField, LineField } from '../http/fields.js';
import { PageQuery } from '../http/page-query.js';

/** Which clocks to list. */
export class ClockQuery extends PageQuery {
  @LineField({ description: 'Zuständige Einheit des Vorgangs.', example: '67.7', max: 40, optional: true })
  unit?: string;

  @ChoiceField({
    description:
      '„statutory“ gesetzliche, „setByAuthority“ von der Behörde gesetzte Frist, „target“ internes Ziel.',
    values: ['statutory', 'setByAuthority', 'target'],
    optional: true,
  })
  kind?: 'statutory' | 'setByAuthority' | 'target';

  @ChoiceField({
    description: 'Wen die Frist bindet: „authority“ die Behörde, „party“ die Beteiligten.',
    values: ['authority', 'party'],
    optional: true,
  })
  bound?: 'authority' | 'party';

  @ChoiceField({
    description:
      '„pending“ noch nicht angelaufen, „running“ läuft, „suspended“ gehemmt, „exceeded“ überschritten, ' +
      'ohne dass der Vorgang weitergekommen ist.',
    values: ['pending', 'running', 'suspended', 'exceeded'],
    optional: true,
  })
  state?: 'pending' | 'running' | 'suspended' | 'exceeded';

  @LineField({ description: 'Schlüssel der Leistung.', max: 200, optional: true })
  procedure?: string;

  @DateField({ description: 'Letzter Tag frühestens an diesem Tag.', example: '2026-11-01', optional: true })
  dueFrom?: string;

  @DateField({ description: 'Letzter Tag spätestens an diesem Tag.', example: '2026-11-30', optional: true })
  dueUntil?: string;

  @ChoiceField({ description: 'Nur überschrittene.', values: ['true'], optional: true })
  overdue?: 'true';

  @ChoiceField({ description: 'Nur solche, deren Vorfrist erreicht ist.', values: ['true'], optional: true })
  warned?: 'true';
}
