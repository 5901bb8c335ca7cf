import { clockStates, dueSpans, taskBaskets, taskSorts, type TaskFilter } from '@amtsweg/inbox-store';
import { ChoiceField, DateField, LineField, SearchField } from '../http/fields.js';
import { PageQuery } from '../http/page-query.js';

/** Which tasks to list. */
export class TaskQuery extends PageQuery {
  @ChoiceField({
    description:
      '„mine“ von mir übernommen, „groups“ offen in meinen Stellen, „substitution“ von Personen, die ich vertrete, ' +
      '„unit“ in den Einheiten, die ich leite, „overdue“ überfällig, „all“ alle, die ich sehen darf.',
    values: taskBaskets,
    optional: true,
  })
  basket?: TaskFilter['basket'];

  @ChoiceField({
    description: 'Nach Fälligkeit (ohne Angabe), Dringlichkeit oder Alter.',
    values: taskSorts,
    optional: true,
  })
  sort?: NonNullable<TaskFilter['sort']>;

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

  @LineField({ description: 'Meilenstein des Vorgangs.', example: 'submitted', max: 80, optional: true })
  milestone?: string;

  @ChoiceField({
    description: 'Online gestellt oder auf Papier.',
    values: ['online', 'paper'],
    optional: true,
  })
  channel?: 'online' | 'paper';

  @ChoiceField({
    description:
      'Fristen des Vorgangs: „overdue“ eine ist abgelaufen, „week“ eine endet in den nächsten sieben Tagen, ' +
      '„suspended“ eine ist angehalten, „none“ keine läuft.',
    values: clockStates,
    optional: true,
  })
  clock?: NonNullable<TaskFilter['clock']>;

  @ChoiceField({
    description:
      '„overdue“ überfällig, „today“ heute, „week“ in den nächsten sieben Tagen, „later“ später, „none“ ohne Fälligkeit.',
    values: dueSpans,
    optional: true,
  })
  due?: NonNullable<TaskFilter['due']>;

  @ChoiceField({ description: 'Nur überfällige.', values: ['true'], optional: true })
  overdue?: 'true';

  @DateField({ description: 'Fällig bis zu diesem Tag.', example: '2026-11-30', optional: true })
  dueUntil?: string;

  @SearchField({ description: 'Teil des Aktenzeichens oder der Bezeichnung.', max: 200, optional: true })
  text?: string;
}
