import { ChoiceField, IdsField, LineField, ParagraphsField } from '../http/fields.js';

/** One act on many tasks. */
export class BulkBody {
  @IdsField({ description: 'Kennungen der Aufgaben, höchstens 200.', max: 200 })
  taskIds!: readonly string[];

  @ChoiceField({
    description: 'Übernehmen, zurückgeben, einer Person übergeben oder an eine andere Stelle abgeben.',
    values: ['claim', 'release', 'assign', 'transfer'],
  })
  act!: 'claim' | 'release' | 'assign' | 'transfer';

  @LineField({
    description: 'Für „assign“: Konto der Person.',
    example: 's.krueger',
    max: 200,
    optional: true,
  })
  user?: string;

  @LineField({ description: 'Für „transfer“: die Stelle.', example: '32.1/clerk', max: 80, optional: true })
  post?: string;

  @ParagraphsField({
    description: 'Für „transfer“: warum die Aufgaben abgegeben werden.',
    example: 'Zuständigkeit nach Geschäftsverteilung',
    max: 2000,
    optional: true,
  })
  reason?: string;
}
