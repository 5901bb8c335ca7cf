import { ChoiceField, DateField, LineField, SearchField } from '../http/fields.js';
import { PageQuery } from '../http/page-query.js';

/** Which tasks to list. */
export class TaskQuery extends PageQuery {
  @ChoiceField({
    description:
      '„mine“ von mir übernommen, „groups“ offen in meinen Stellen, „unit“ in den Einheiten, die ich leite, ' +
      '„all“ alle, die ich sehen darf.',
    values: ['mine', 'groups', 'unit', 'all'],
    optional: true,
  })
  basket?: 'mine' | 'groups' | 'unit' | 'all';

  @ChoiceField({ description: 'Offen oder übernommen.', values: ['open', 'claimed'], optional: true })
  state?: 'open' | 'claimed';

  @LineField({ description: 'Konto der Person, die sie übernommen hat.', max: 200, optional: true })
  assignee?: string;

  @LineField({ description: 'Schlüssel der Leistung.', max: 200, optional: true })
  procedure?: string;

  @LineField({ description: 'Einheit der Aufgabe.', example: '32.1', max: 40, optional: true })
  unit?: string;

  @LineField({ description: 'Stelle der Aufgabe.', example: '32.1/clerk', max: 80, optional: true })
  post?: string;

  @ChoiceField({ description: 'Nur überfällige.', values: ['true'], optional: true })
  overdue?: 'true';

  @DateField({ description: 'Fällig bis zu diesem Tag.', example: '2026-11-30', optional: true })
  dueUntil?: string;

  @SearchField({ description: 'Teil des Aktenzeichens oder der Bezeichnung.', max: 200, optional: true })
  text?: string;
}
