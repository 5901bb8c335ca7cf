import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, take } from '@amtsweg/api-client';
import { Button, Empty, ErrorNote, formatDate, useAnnounce } from '@amtsweg/ui';

/** Work of the product itself that failed for good, and the button that tries it again. */
export function Incidents() {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const incidents = useQuery({ queryKey: ['incidents'], queryFn: () => take(api.GET('/api/v1/incidents')) });
  const retry = useMutation({
    mutationFn: (incidentId: string) =>
      take(api.POST('/api/v1/incidents/{incidentId}/retry', { params: { path: { incidentId } } })),
    onSuccess: async () => {
      announce('Der Schritt wird noch einmal versucht.');
      await queries.invalidateQueries({ queryKey: ['incidents'] });
    },
  });
  const items = incidents.data?.items ?? [];
  return (
    <section className="aw-panel aw-stack" aria-labelledby="stoerungen">
      <h2 className="kern-title kern-title--small" id="stoerungen">
        Störungen
      </h2>
      {incidents.error === null ? null : (
        <ErrorNote error={incidents.error} onAgain={() => void incidents.refetch()} />
      )}
      {retry.error === null ? null : <ErrorNote error={retry.error} />}
      {incidents.data !== undefined && items.length === 0 ? <Empty title="Alles läuft." /> : null}
      {items.map((incident) => (
        <article key={incident.incidentId}>
          <p>
            {incident.source}, seit {formatDate(incident.occurredAt)}, {incident.attempts} Versuche
          </p>
          <pre>{incident.error}</pre>
          <Button
            icon="autorenew"
            disabled={retry.isPending}
            onClick={() => retry.mutate(incident.incidentId)}
          >
            Noch einmal versuchen
          </Button>
        </article>
      ))}
    </section>
  );
}
