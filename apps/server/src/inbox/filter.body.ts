import type { JsonObject } from '@amtsweg/kernel';
import { LineField, ObjectField } from '../http/fields.js';

/** A filter to save. */
export class FilterBody {
  @LineField({
    description: 'Name, unter dem man ihn wiederfindet.',
    example: 'Hundesteuer, überfällig',
    max: 100,
  })
  name!: string;

  @ObjectField({
    description: 'Filter der Aufgabenliste wie in deren Adresse: Name und Text, ohne cursor und limit.',
    example: { basket: 'overdue', procedure: 'hundesteuer-anmelden' },
  })
  query!: JsonObject;

  @LineField({
    description: 'Einheit, mit der er geteilt wird; nur wer sie leitet, teilt.',
    example: '32.1',
    max: 40,
    optional: true,
  })
  shared?: string | null;
}
