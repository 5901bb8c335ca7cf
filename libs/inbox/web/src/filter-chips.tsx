import { useMe, type Answer } from '@amtsweg/api-client';
import { Button, Icon } from '@amtsweg/ui';
import type { InboxSearch } from './check-inbox-search.js';
import type { TaskQuery } from './task-query.js';
import { useFacets } from './use-facets.js';
import { channelNames, clockNames, dueNames, stateNames } from './words.js';

/** What the list is narrowed to; each can be taken away. */
export function FilterChips({
  query,
  search,
  onChange,
}: {
  readonly query: TaskQuery;
  readonly search: InboxSearch;
  readonly onChange: (change: Partial<InboxSearch>) => void;
}) {
  const data = useFacets(query);
  const { posts } = useMe();
  const chips = chipsOf(search, data, posts);
  if (chips.length === 0) return null;
  return (
    <ul className="aw-chips" aria-label="Gefiltert nach">
      {chips.map(({ name, text }) => (
        <li key={name}>
          <button type="button" className="aw-chip" onClick={() => onChange({ [name]: undefined })}>
            {text}
            <Icon name="close" />
            <span className="kern-sr-only">Filter entfernen</span>
          </button>
        </li>
      ))}
      <li>
        <Button
          look="tertiary"
          onClick={() => onChange(Object.fromEntries(chips.map(({ name }) => [name, undefined])))}
        >
          Alle Filter entfernen
        </Button>
      </li>
    </ul>
  );
}

interface Chip {
  readonly name: keyof InboxSearch;
  readonly text: string;
}

function chipsOf(
  search: InboxSearch,
  facets: Answer<'TaskFacets'> | undefined,
  posts: Answer<'Me'>['posts'],
): readonly Chip[] {
  const { text, leistung, einheit, stelle, stand, kanal, faellig, frist, zustand, wer } = search;
  const nameOf = (values: readonly Answer<'NamedFacet'>[] | undefined, key: string): string =>
    values?.find((value) => value.key === key)?.name ?? key;
  const post = posts.find((one) => one.post === stelle);
  const found: readonly (Chip | null)[] = [
    chip('text', text, (value) => `„${value}“`),
    chip('faellig', faellig, (value) => dueNames[value]),
    chip('leistung', leistung, (value) => nameOf(facets?.procedures, value)),
    chip('stand', stand, (value) => `Stand: ${nameOf(facets?.milestones, value)}`),
    chip('kanal', kanal, (value) => channelNames[value]),
    chip('einheit', einheit, (value) => `Einheit: ${nameOf(facets?.units, value)}`),
    chip('stelle', stelle, (value) =>
      post === undefined ? `Stelle: ${value}` : `Stelle: ${post.label}, ${post.unitName}`,
    ),
    chip('zustand', zustand, (value) => stateNames[value]),
    chip('frist', frist, (value) => clockNames[value]),
    chip('wer', wer, (value) => `bei ${value}`),
  ];
  return found.filter((one) => one !== null);
}

function chip<Value>(
  name: keyof InboxSearch,
  value: Value | undefined,
  words: (value: Value) => string,
): Chip | null {
  return value === undefined ? null : { name, text: words(value) };
}
