import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, take, useMe } from '@amtsweg/api-client';
import { DialogForm, Button, ErrorNote, SelectField, TextField, useAnnounce } from '@amtsweg/ui';
import { searchOfQuery, type TaskQuery } from './task-query.js';

const filtersKey = ['filters'] as const;

/** Filters that have been kept, one's own and those of one's units, and how to keep the one that is shown. */
export function SavedFilters({ query }: { readonly query: TaskQuery }) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const [isNaming, setIsNaming] = useState(false);
  const saved = useQuery({ queryKey: filtersKey, queryFn: () => take(api.GET('/api/v1/filters')) });
  const remove = useMutation({
    mutationFn: ({ filterId }: { filterId: string; name: string }) =>
      take(api.DELETE('/api/v1/filters/{filterId}', { params: { path: { filterId } } })),
    onSuccess: async (_, { name }) => {
      announce(`Filter „${name}“ gelöscht.`);
      await queries.invalidateQueries({ queryKey: filtersKey });
    },
  });
  const items = saved.data?.items ?? [];
  return (
    <section className="aw-facet" aria-labelledby="gemerkte-filter">
      <h3 id="gemerkte-filter">Gemerkte Filter</h3>
      {remove.error === null ? null : <ErrorNote error={remove.error} />}
      {saved.error === null ? null : <p className="aw-muted">{saved.error.message}</p>}
      <ul>
        {items.map(({ filterId, name, query: kept, own, shared }) => (
          <li key={filterId} className="aw-facet__saved">
            <Link to="/aufgaben" search={searchOfQuery(kept)} activeOptions={{ includeSearch: true }}>
              {name}
              {shared === null ? null : <span className="aw-muted"> (Einheit {shared})</span>}
            </Link>
            {own ? (
              <Button
                look="tertiary"
                icon="delete"
                iconOnly
                disabled={remove.isPending}
                onClick={() => remove.mutate({ filterId, name })}
              >
                {`Filter „${name}“ löschen`}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <Button icon="add" onClick={() => setIsNaming(true)}>
        Filter merken
      </Button>
      {isNaming ? <SaveDialog query={query} onClose={() => setIsNaming(false)} /> : null}
    </section>
  );
}

function SaveDialog({ query, onClose }: { readonly query: TaskQuery; readonly onClose: () => void }) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const { leads } = useMe();
  const [name, setName] = useState('');
  const [shared, setShared] = useState('');
  const save = useMutation({
    mutationFn: () =>
      take(
        api.POST('/api/v1/filters', {
          body: { name: name.trim(), query: { ...query }, ...(shared === '' ? {} : { shared }) },
        }),
      ),
    onSuccess: async () => {
      announce(`Filter „${name.trim()}“ gemerkt.`);
      await queries.invalidateQueries({ queryKey: filtersKey });
      onClose();
    },
  });
  return (
    <DialogForm
      title="Filter merken"
      submit="Merken"
      isReady={name.trim() !== ''}
      isBusy={save.isPending}
      error={save.error}
      onSubmit={() => save.mutate()}
      onClose={onClose}
    >
      <p className="kern-body">Gemerkt werden Korb, Reihenfolge und alle Filter, die gerade gelten.</p>
      <TextField label="Name" value={name} onChange={setName} required maxLength={100} />
      {leads.length === 0 ? null : (
        <SelectField
          label="Für wen?"
          value={shared}
          none="nur für mich"
          options={leads.map((unit) => ({ value: unit, label: `auch für die Einheit ${unit}` }))}
          onChange={setShared}
        />
      )}
    </DialogForm>
  );
}
