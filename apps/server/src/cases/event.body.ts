import type { JsonObject } from '@amtsweg/kernel';
import { LineField, ObjectField } from '../http/fields.js';

/** An event of the procedure that is no outcome of a task. */
export class EventBody {
  @LineField({
    description: 'Name des Ereignisses, aus „possible“ des Vorgangs.',
    example: 'withdraw',
    max: 200,
  })
  type!: string;

  @ObjectField({ description: 'Angaben zu den Feldern des Ereignisses.', example: {}, optional: true })
  data?: JsonObject;
}
