import { CountField, LineField } from './fields.js';

/** Paging of a list: at most `limit` items, after `cursor`. */
export class PageQuery {
  @LineField({
    description: '„next“ der Seite davor; ohne Angabe die erste Seite.',
    max: 500,
    optional: true,
  })
  cursor?: string;

  @CountField({
    description: 'Höchstens so viele Einträge; ohne Angabe 50.',
    min: 1,
    max: 200,
    optional: true,
  })
  limit?: number;
}

/** Items of a page unless the client asks for fewer or more. */
export const PAGE = 50;
