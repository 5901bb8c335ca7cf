import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, take, type Answer } from '@amtsweg/api-client';
import { Button, ErrorNote, TextField, useAnnounce } from '@amtsweg/ui';

/** The second person's decision about a proposed right or its end; whoever may not decide reads why. */
export function RightsDecision({
  request,
  me,
}: {
  readonly request: Answer<'RightsRequestList'>['items'][number];
  readonly me: string;
}) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const [remark, setRemark] = useState('');
  const decide = useMutation({
    mutationFn: (granted: boolean) =>
      take(
        api.POST('/api/v1/rights-requests/{requestId}/decision', {
          params: { path: { requestId: request.requestId } },
          body: remark === '' ? { granted } : { granted, remark },
        }),
      ),
    onSuccess: async () => {
      announce('Entschieden.');
      await queries.invalidateQueries({ queryKey: ['rights-requests'] });
    },
  });
  if (request.requestedBy === me || request.user === me) {
    return <p className="aw-muted">Hierüber entscheidet eine andere Person der Systemverwaltung.</p>;
  }
  return (
    <>
      <TextField label="Bemerkung" value={remark} onChange={setRemark} maxLength={2000} />
      {decide.error === null ? null : <ErrorNote error={decide.error} />}
      <div className="aw-toolbar">
        <Button look="primary" disabled={decide.isPending} onClick={() => decide.mutate(true)}>
          {request.change === 'end' ? 'Recht beenden' : 'Gewähren'}
        </Button>
        <Button disabled={decide.isPending} onClick={() => decide.mutate(false)}>
          Ablehnen
        </Button>
      </div>
    </>
  );
}
