import { IsInt, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import type { JsonObject } from '@amtsweg/kernel';
import { civilText } from '@amtsweg/procedure';
import { ObjectField } from '../http/fields.js';
import { NullableField } from './nullable-field.js';

/** What has been typed into a task. */
export class DraftBody {
  @NullableField(
    'Das gewählte Ergebnis; null, solange keines gewählt ist.',
    { type: 'string', maxLength: 200 },
    IsString(),
    MaxLength(200),
    Matches(new RegExp(civilText, 'u')),
  )
  outcome?: string | null;

  @ObjectField({
    description: 'Die Eingaben, wie sie getippt wurden, auch unvollständig; bis 256 kB.',
    example: { reason: 'Die Angaben sind' },
  })
  data!: JsonObject;

  @NullableField(
    'Stand des Entwurfs, der gelesen wurde; null, wenn es keinen gab.',
    { type: 'integer' },
    IsInt(),
    Min(1),
    Max(2_000_000_000),
  )
  ifRevision?: number | null;
}
