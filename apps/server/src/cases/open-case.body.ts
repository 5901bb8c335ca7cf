import type { JsonObject } from '@amtsweg/kernel';
import { ChoiceField, InstantField, LineField, ObjectField } from '../http/fields.js';

/** An application or notification. */
export class OpenCaseBody {
  @LineField({ description: 'Schlüssel der Leistung.', example: 'meldebescheinigung', max: 200 })
  procedure!: string;

  @ObjectField({
    description:
      'Angaben im Formular; ihr JSON Schema steht als „formSchema“ in GET /api/v1/procedures/{key}.',
    example: { familyName: 'Öztürk-Lindemann', givenNames: 'Aylin Marie', birthDate: '1988-03-14' },
  })
  form!: JsonObject;

  @ChoiceField({
    description:
      '„paper“ ist der Behörde vorbehalten, die aufnimmt, was mit der Post oder am Schalter kam. ' +
      'Ohne Angabe: online für Antragstellende, sonst paper.',
    values: ['online', 'paper'],
    optional: true,
  })
  channel?: 'online' | 'paper';

  @InstantField({
    description: 'Wann ein Antrag auf Papier eingegangen ist; nicht in der Zukunft.',
    example: '2026-11-20T09:30:00+01:00',
    optional: true,
  })
  receivedAt?: string;
}
