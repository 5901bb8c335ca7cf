import { ChoiceField, LineField } from '../http/fields.js';
import { PageQuery } from '../http/page-query.js';

/** Which cases to list. */
export class CaseQuery extends PageQuery {
  @LineField({ description: 'Schlüssel der Leistung.', max: 200, optional: true })
  procedure?: string;

  @LineField({ description: 'Zuständige Einheit.', example: '32.1', max: 40, optional: true })
  unit?: string;

  @ChoiceField({ description: 'Laufend oder beendet.', values: ['active', 'done'], optional: true })
  status?: 'active' | 'done';

  @LineField({ description: 'Meilenstein.', example: 'submitted', max: 80, optional: true })
  milestone?: string;

  @LineField({ description: 'Wie der Vorgang endete.', example: 'withdrawn', max: 80, optional: true })
  ending?: string;

  @LineField({
    description: 'Aktenzeichen, von vorn.',
    example: '32.1-33.20.10-2026',
    max: 80,
    optional: true,
  })
  caseNumber?: string;
}
