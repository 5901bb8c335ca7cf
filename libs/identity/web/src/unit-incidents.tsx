import { Link } from '@tanstack/react-router';
import type { Answer } from '@amtsweg/api-client';
import { Alert, formatDate } from '@amtsweg/ui';

/** Work of the product itself that failed in cases of these units. */
export function UnitIncidents({ incidents }: { readonly incidents: Answer<'TeamLoad'>['incidents'] }) {
  if (incidents.length === 0) return null;
  return (
    <Alert
      tone="warning"
      title={
        incidents.length === 1
          ? 'Eine Störung in Ihren Vorgängen'
          : `${incidents.length} Störungen in Ihren Vorgängen`
      }
    >
      <p>Die Systemverwaltung ist informiert und kann die Schritte wiederholen.</p>
      <ul>
        {incidents.map((incident) => (
          <li key={incident.incidentId}>
            <Link to="/vorgaenge/$caseId" params={{ caseId: incident.caseId }} search={{}}>
              {incident.caseNumber}
            </Link>{' '}
            {incident.procedureName}, seit {formatDate(incident.occurredAt)}, {incident.attempts} Versuche
          </li>
        ))}
      </ul>
    </Alert>
  );
}
