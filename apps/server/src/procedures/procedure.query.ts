import { ChoiceField, LineField, SearchField } from '../http/fields.js';

/** Which services to list. */
export class ProcedureQuery {
  @SearchField({
    description:
      'Wonach gesucht wird, in eigenen Worten; Wortformen, Alltagswörter und Tippfehler werden verstanden. Das Passendste steht vorn.',
    example: 'Hund anmelden',
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

  @LineField({ description: 'Zuständige Einheit.', example: '32.1', max: 20, optional: true })
  unit?: string;

  @ChoiceField({ description: 'Für wen.', values: ['citizen', 'company'], optional: true })
  audience?: 'citizen' | 'company';
}
