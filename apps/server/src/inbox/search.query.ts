import { LineField, SearchField } from '../http/fields.js';
import { PageQuery } from '../http/page-query.js';

/** What to search for. */
export class SearchQuery extends PageQuery {
  @SearchField({
    description:
      'Aktenzeichen, Name, Geburtsdatum, Anschrift oder fremdes Kennzeichen; alle Wörter müssen vorkommen, auch als Anfang.',
    example: 'Öztürk Limmerstraße',
    max: 200,
  })
  text!: string;

  @LineField({
    description:
      'Zweck der Suche. Verlangt, wenn sie Vorgänge zeigt, die einem besonderen Geheimnis unterliegen; er wird protokolliert.',
    example: 'Anruf der Antragstellerin',
    max: 200,
    optional: true,
  })
  purpose?: string;
}
