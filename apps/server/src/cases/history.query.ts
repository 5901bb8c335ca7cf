import { CountField } from '../http/fields.js';

/** Which entries of a history to list. */
export class HistoryQuery {
  @CountField({
    description: 'Laufende Nummer, hinter der es weitergeht: „next“ der Seite davor.',
    min: 0,
    max: 1_000_000,
    optional: true,
  })
  after?: number;

  @CountField({
    description: 'Höchstens so viele Einträge; ohne Angabe 50.',
    min: 1,
    max: 500,
    optional: true,
  })
  limit?: number;
}
