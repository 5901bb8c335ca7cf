import { useId, useState } from 'react';
import type { Answer } from '@amtsweg/api-client';
import { Button } from '@amtsweg/ui';
import type { InboxSearch } from './check-inbox-search.js';
import type { TaskQuery } from './task-query.js';
import { useFacets } from './use-facets.js';
import { clockNames, dueNames, stateNames } from './words.js';

/** So many values of a facet are shown until more are asked for. */
const SHOWN = 7;

interface Value {
  readonly key: string;
  readonly name: string;
  readonly count?: number;
}

/** The filters beside the list, each value with how many tasks it would leave. */
export function Facets({
  query,
  search,
  onChange,
}: {
  readonly query: TaskQuery;
  readonly search: InboxSearch;
  readonly onChange: (change: Partial<InboxSearch>) => void;
}) {
  const data = useFacets(query);
  const choose = (name: keyof InboxSearch) => (key: string | undefined) => onChange({ [name]: key });
  return (
    <>
      <Facet
        title="Fälligkeit"
        values={dueValues(data)}
        chosen={search.faellig}
        onChoose={choose('faellig')}
      />
      <Facet
        title="Leistung"
        values={data?.procedures}
        chosen={search.leistung}
        onChoose={choose('leistung')}
      />
      <Facet title="Stand" values={data?.milestones} chosen={search.stand} onChoose={choose('stand')} />
      <Facet title="Eingang" values={data?.channels} chosen={search.kanal} onChoose={choose('kanal')} />
      <Facet title="Einheit" values={data?.units} chosen={search.einheit} onChoose={choose('einheit')} />
      <Facet
        title="Bearbeitung"
        values={named(stateNames)}
        chosen={search.zustand}
        onChoose={choose('zustand')}
      />
      <Facet
        title="Frist des Vorgangs"
        values={named(clockNames)}
        chosen={search.frist}
        onChoose={choose('frist')}
      />
    </>
  );
}

function Facet({
  title,
  values = [],
  chosen,
  onChoose,
}: {
  readonly title: string;
  readonly values?: readonly Value[] | undefined;
  readonly chosen: string | undefined;
  readonly onChoose: (key: string | undefined) => void;
}) {
  const id = useId();
  const [isLong, setIsLong] = useState(false);
  if (values.length === 0 || (values.length === 1 && chosen === undefined && values[0]?.count !== undefined))
    return null;
  const shown = values.filter(({ key }, index) => isLong || index < SHOWN || key === chosen);
  return (
    <section aria-labelledby={id} className="aw-facet">
      <h3 id={id}>{title}</h3>
      <ul>
        {shown.map(({ key, name, count }) => (
          <li key={key}>
            <button
              type="button"
              aria-pressed={key === chosen}
              onClick={() => onChoose(key === chosen ? undefined : key)}
            >
              <span>{name}</span>
              {count === undefined ? null : (
                <span className="aw-facet__count">{count.toLocaleString('de-DE')}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
      {values.length > SHOWN ? (
        <Button look="tertiary" aria-expanded={isLong} onClick={() => setIsLong(!isLong)}>
          {isLong ? 'Weniger' : `Alle ${values.length} zeigen`}
        </Button>
      ) : null}
    </section>
  );
}

function dueValues(facets: Answer<'TaskFacets'> | undefined): readonly Value[] | undefined {
  const counts = new Map<string, number>(facets?.due.map(({ key, count }) => [key, count]));
  return (
    facets &&
    named(dueNames).flatMap(({ key, name }) => {
      const count = counts.get(key) ?? 0;
      return count === 0 ? [] : [{ key, name, count }];
    })
  );
}

function named(names: Readonly<Record<string, string>>): readonly Value[] {
  return Object.entries(names).map(([key, name]) => ({ key, name }));
}
