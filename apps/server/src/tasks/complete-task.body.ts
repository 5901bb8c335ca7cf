import type { JsonObject } from '@amtsweg/kernel';
import { LineField, ObjectField } from '../http/fields.js';

/** How a task ends. */
export class CompleteTaskBody {
  @LineField({
    description: 'Eines der Ergebnisse, die die Aufgabe anbietet.',
    example: 'complete',
    max: 200,
  })
  outcome!: string;

  @ObjectField({ description: 'Angaben zu den Feldern des Ergebnisses.', example: {}, optional: true })
  data?: JsonObject;
}
