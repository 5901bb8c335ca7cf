import { DateField } from '../http/fields.js';
import { PageQuery } from '../http/page-query.js';

/** Which follow-ups to list. */
export class FollowUpQuery extends PageQuery {
  @DateField({
    description: 'Nur solche bis zu diesem Tag; ohne Angabe alle offenen.',
    example: '2026-12-31',
    optional: true,
  })
  until?: string;
}
