import { IsUUID } from 'class-validator';
import { NullableField } from './nullable-field.js';

/** Where in a case somebody is. */
export class PresenceBody {
  @NullableField(
    'Die Aufgabe, an der Sie sind; null, wenn Sie nur lesen.',
    { type: 'string', format: 'uuid' },
    IsUUID(),
  )
  taskId?: string | null;
}
