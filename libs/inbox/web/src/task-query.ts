import type { paths } from '@amtsweg/api-client';
import { checkInboxSearch, type InboxSearch } from './check-inbox-search.js';

/** What the API is asked for when it lists or counts tasks. */
export type TaskQuery = Omit<
  NonNullable<paths['/api/v1/tasks']['get']['parameters']['query']>,
  'cursor' | 'limit'
>;

const names = {
  korb: 'basket',
  sort: 'sort',
  leistung: 'procedure',
  einheit: 'unit',
  stelle: 'post',
  stand: 'milestone',
  kanal: 'channel',
  faellig: 'due',
  frist: 'clock',
  zustand: 'state',
  wer: 'assignee',
  text: 'text',
} as const satisfies Record<keyof InboxSearch, keyof TaskQuery>;

/** The list that an address of the inbox shows. */
export function taskQuery(search: InboxSearch): TaskQuery {
  const entries = Object.entries(names).map(
    ([ours, theirs]) => [theirs, search[ours as keyof InboxSearch]] as const,
  );
  // The names of both sides are matched by `names`, whose values the address has already checked.
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** The address that shows a list which has been saved as a filter; what is no longer known in it is left out. */
export function searchOfQuery(query: Readonly<Record<string, unknown>>): InboxSearch {
  return checkInboxSearch(
    Object.fromEntries(Object.entries(names).map(([ours, theirs]) => [ours, query[theirs]])),
  );
}
