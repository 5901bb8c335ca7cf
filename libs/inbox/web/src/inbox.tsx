import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { PageHead, SelectField } from '@amtsweg/ui';
import { checkInboxSearch, type InboxSearch } from './check-inbox-search.js';
import { Facets } from './facets.js';
import { FilterChips } from './filter-chips.js';
import { FilterText } from './filter-text.js';
import { InboxList } from './inbox-list.js';
import { recallRow } from './place.js';
import { SavedFilters } from './saved-filters.js';
import { facetsOptions } from './task-pages.js';
import { taskQuery } from './task-query.js';
import { totalOf } from './total-of.js';
import { baskets, sortNames } from './words.js';
import './inbox.css';

/** The tasks of a basket: to see at a glance what comes next, and to do it from the keyboard. */
export function Inbox() {
  const found = useSearch({ strict: false });
  const search = useMemo(() => checkInboxSearch(found), [found]);
  const navigate = useNavigate();
  const query = useMemo(() => taskQuery({ korb: 'mine', ...search }), [search]);
  const place = JSON.stringify(query);
  const [isReturn] = useState(() => recallRow(place) !== null);
  const [mounted] = useState(place);
  const [isOpen, setIsOpen] = useState(false);
  const change = useCallback(
    (changed: Partial<Record<keyof InboxSearch, string | undefined>>) => {
      const next = checkInboxSearch({ ...search, ...changed });
      void navigate({ to: '/aufgaben', search: next, replace: 'text' in changed, resetScroll: false });
    },
    [navigate, search],
  );
  useEffect(() => {
    if (search.korb === undefined)
      void navigate({ to: '/aufgaben', search: { ...search, korb: 'mine' }, replace: true });
  }, [navigate, search]);
  const basket = baskets[search.korb ?? 'mine'];
  const facets = useQuery(facetsOptions(query));
  return (
    <div className="aw-inbox">
      <PageHead title={basket.title} focus={!isReturn}>
        <div className="aw-toolbar aw-inbox__tools">
          <FilterText value={search.text ?? ''} onChange={(text) => change({ text })} />
          <SelectField
            label="Reihenfolge"
            value={search.sort ?? 'due'}
            options={Object.entries(sortNames).map(([value, label]) => ({ value, label }))}
            onChange={(sort) => change({ sort: sort === 'due' ? undefined : sort })}
            compact
          />
        </div>
      </PageHead>
      <FilterChips query={query} search={search} onChange={change} />
      <div className="aw-inbox__body">
        <details
          className="aw-inbox__side"
          open={isOpen}
          onToggle={(event) => setIsOpen(event.currentTarget.open)}
        >
          <summary>Filter</summary>
          <aside aria-label="Filter" tabIndex={0}>
            <SavedFilters query={query} />
            <Facets query={query} search={search} onChange={change} />
          </aside>
        </details>
        <InboxList
          key={place}
          place={place}
          query={query}
          basket={basket}
          total={facets.data === undefined ? null : totalOf(facets.data, query.due)}
          isFiltered={isFiltered(search)}
          takesFocus={isReturn && place === mounted}
          onUnfilter={() => void navigate({ to: '/aufgaben', search: { korb: search.korb ?? 'mine' } })}
        />
      </div>
    </div>
  );
}

function isFiltered({ korb: _korb, sort: _sort, ...filters }: InboxSearch): boolean {
  return Object.keys(filters).length > 0;
}
