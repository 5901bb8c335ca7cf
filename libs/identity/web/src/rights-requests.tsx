import { useQuery } from '@tanstack/react-query';
import { api, take, useMe, type Answer } from '@amtsweg/api-client';
import { Badge, Empty, ErrorNote, formatDate, formatDay } from '@amtsweg/ui';
import { RightsDecision } from './rights-decision.js';
import { RightsProposal } from './rights-proposal.js';

type RightsRequest = Answer<'RightsRequestList'>['items'][number];

const kinds = { role: 'Rolle', post: 'Stelle', appointment: 'Bestellung' } as const;

/** Rights, and ends of rights, that one administrator proposes and another decides: nobody alone, nobody for themselves. */
export function RightsRequests() {
  const me = useMe();
  const requests = useQuery({
    queryKey: ['rights-requests'],
    queryFn: () => take(api.GET('/api/v1/rights-requests')),
  });
  const items = requests.data?.items ?? [];
  return (
    <section className="aw-panel aw-stack" aria-labelledby="rechte">
      <h2 className="kern-title kern-title--small" id="rechte">
        Rechte
      </h2>
      <p className="kern-body">
        Ein Recht gilt erst, und es endet erst, wenn eine zweite Person der Systemverwaltung zugestimmt hat.
        Über eigene Vorschläge und Rechte für sich selbst entscheidet niemand.
      </p>
      {requests.error === null ? null : (
        <ErrorNote error={requests.error} onAgain={() => void requests.refetch()} />
      )}
      {requests.data !== undefined && items.length === 0 ? (
        <Empty title="Es gibt noch keine Vorschläge." />
      ) : null}
      {items.map((request) => (
        <article
          key={request.requestId}
          className="aw-stack"
          aria-label={`${kindOf(request)} für ${request.name}`}
        >
          <p>
            <State of={request} /> {kindOf(request)} für <strong>{request.name}</strong> ab{' '}
            {formatDay(request.validFrom)}
            {request.validTo === null ? '' : ` bis ${formatDay(request.validTo)}`}, vorgeschlagen von{' '}
            {request.requestedByName} am {formatDate(request.requestedAt)}: {request.reason}
          </p>
          {request.decidedByName === null ? null : (
            <p className="aw-muted">
              Entschieden von {request.decidedByName}
              {request.remark === null ? '' : `: ${request.remark}`}
            </p>
          )}
          {request.state === 'open' ? <RightsDecision request={request} me={me.user} /> : null}
        </article>
      ))}
      <RightsProposal />
    </section>
  );
}

function kindOf({ kind, value, change }: RightsRequest): string {
  const right = `${kinds[kind]} „${value}“`;
  return change === 'end' ? `Ende: ${right}` : right;
}

function State({ of: { state, change } }: { readonly of: RightsRequest }) {
  if (state === 'open') return <Badge tone="warning">offen</Badge>;
  if (state === 'refused') return <Badge tone="danger">abgelehnt</Badge>;
  return <Badge tone="success">{change === 'end' ? 'beendet' : 'gewährt'}</Badge>;
}
