import { PatternField } from '../http/fields.js';

/** Which version of a service to show. */
export class VersionQuery {
  @PatternField({
    description:
      'Fassung (SHA-256 des Leistungsdokuments), nach der zum Beispiel ein Vorgang läuft; ohne Angabe die von heute.',
    example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    pattern: '^[0-9a-f]{64}$',
    max: 64,
    optional: true,
  })
  hash?: string;
}
