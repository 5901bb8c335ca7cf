import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, take, type Answer } from '@amtsweg/api-client';
import { Button, ErrorNote, formatDate, TextField, useAnnounce } from '@amtsweg/ui';
import { grounds } from './grounds.js';

type Conflict = Answer<'ConflictList'>['items'][number];

/** Declared conflicts of interest that wait for the decision of whoever leads the unit (§ 21 VwVfG). */
export function OpenConflicts() {
  const conflicts = useQuery({
    queryKey: ['team', 'conflicts'],
    queryFn: () => take(api.GET('/api/v1/conflicts')),
  });
  const open = (conflicts.data?.items ?? []).filter(({ state }) => state === 'declared');
  if (open.length === 0) return null;
  return (
    <section className="aw-panel" aria-labelledby="team-befangen">
      <h2 className="kern-title kern-title--small" id="team-befangen">
        Befangenheit: Ihre Entscheidung steht aus
      </h2>
      {open.map((conflict) => (
        <ConflictDecision key={conflict.conflictId} conflict={conflict} />
      ))}
    </section>
  );
}

function ConflictDecision({ conflict }: { readonly conflict: Conflict }) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const [remark, setRemark] = useState('');
  const decide = useMutation({
    mutationFn: (confirmed: boolean) =>
      take(
        api.POST('/api/v1/conflicts/{conflictId}/decision', {
          params: { path: { conflictId: conflict.conflictId } },
          body: { confirmed, remark },
        }),
      ),
    onSuccess: async () => {
      announce('Entschieden.');
      await queries.invalidateQueries({ queryKey: ['team', 'conflicts'] });
    },
  });
  return (
    <article className="aw-stack">
      <p>
        <strong>{conflict.name}</strong> hat sich am {formatDate(conflict.declaredAt)} im Vorgang{' '}
        {conflict.caseNumber} für befangen erklärt:{' '}
        {grounds.find(({ value }) => value === conflict.ground)?.label ?? conflict.ground}.
      </p>
      <blockquote>{conflict.reason}</blockquote>
      <TextField label="Bemerkung" value={remark} onChange={setRemark} required maxLength={2000} rows={2} />
      {decide.error === null ? null : <ErrorNote error={decide.error} />}
      <div className="aw-toolbar">
        <Button look="primary" disabled={decide.isPending} onClick={() => decide.mutate(true)}>
          Bestätigen: Die Person wirkt nicht mit
        </Button>
        <Button disabled={decide.isPending} onClick={() => decide.mutate(false)}>
          Nicht befangen: Der Vorgang geht an sie zurück
        </Button>
      </div>
    </article>
  );
}
