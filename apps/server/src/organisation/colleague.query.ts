import { LineField } from '../http/fields.js';

/** Which colleagues are listed. */
export class ColleagueQuery {
  @LineField({ description: 'Nur wer diese Stelle innehat.', example: '32.1/clerk', max: 80, optional: true })
  post?: string;

  @LineField({
    description: 'Nur wer eine Stelle dieser Einheit innehat.',
    example: '32.1',
    max: 20,
    optional: true,
  })
  unit?: string;
}
