import { FlagField, LineField } from '../http/fields.js';

/** What a deadline is reckoned from. */
export class DeadlineBody {
  @LineField({ description: 'Was die Frist in Gang setzt.', example: 'vwvfg-post', max: 40 })
  rule!: string;

  @LineField({ description: 'Tag der Aufgabe zur Post, des Ereignisses …', example: '2026-11-20', max: 40 })
  start!: string;

  @LineField({ description: 'Dauer nach ISO 8601: P1M, P2W, P3D.', example: 'P1M', max: 20 })
  period!: string;

  @LineField({
    description: 'Ort, dessen Feiertage gelten; ohne Angabe Hannover.',
    example: 'DE-NI-hannover',
    max: 80,
    optional: true,
  })
  place?: string;

  @FlagField({
    description: 'Ob sich ein Ende am Wochenende oder Feiertag verschiebt; ohne Angabe ja.',
    optional: true,
  })
  endMoves?: boolean;
}
