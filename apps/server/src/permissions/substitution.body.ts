import { DateField, LineField, ParagraphsField } from '../http/fields.js';

/** A substitution to enter. */
export class SubstitutionBody {
  @LineField({ description: 'Wer abwesend ist; ohne Angabe Sie selbst.', max: 200, optional: true })
  absent?: string;

  @LineField({ description: 'Wer vertritt.', example: 's.albers', max: 200 })
  deputy!: string;

  @LineField({
    description: 'Nur diese Stelle; ohne Angabe alle.',
    example: '32.1/clerk',
    max: 80,
    optional: true,
  })
  post?: string;

  @DateField({ description: 'Erster Tag.', example: '2026-07-01' })
  from!: string;

  @DateField({ description: 'Letzter Tag; ohne Angabe bis auf Weiteres.', optional: true })
  to?: string;

  @ParagraphsField({ description: 'Grund.', example: 'Urlaub', max: 500 })
  reason!: string;
}
