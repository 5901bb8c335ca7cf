import { ChoiceField, LineField, SearchField } from '../http/fields.js';

/** Which services to list. */
export class ProcedureQuery {
  @SearchField({
    description: 'Wörter aus Name, Schlüssel oder Bereich.',
    example: 'baum',
    max: 200,
    optional: true,
  })
  search?: string;

  @LineField({ description: 'Bereich.', example: 'standesamt', max: 80, optional: true })
  domain?: string;

  @ChoiceField({
    description: 'Ob sie online beantragt werden kann.',
    values: ['true', 'false'],
    optional: true,
  })
  online?: 'true' | 'false';
}
