import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, take, type Answer } from '@amtsweg/api-client';
import { DueDate, ErrorNote } from '@amtsweg/ui';

/** How many clocks are listed; the rest is a number. */
const SHOWN = 20;

/** Clocks that have run out or whose early warning has been reached, the first to end on top. */
export function ClocksAtRisk() {
  const clocks = useQuery({
    queryKey: ['team', 'clocks'],
    queryFn: async () => {
      const [overdue, warned, counters] = await Promise.all([
        take(api.GET('/api/v1/clocks', { params: { query: { overdue: 'true', limit: SHOWN } } })),
        take(api.GET('/api/v1/clocks', { params: { query: { warned: 'true', limit: SHOWN } } })),
        take(api.GET('/api/v1/clocks/counters')),
      ]);
      const known = new Set(overdue.items.map(nameOf));
      return {
        items: [...overdue.items, ...warned.items.filter((one) => !known.has(nameOf(one)))],
        counters,
      };
    },
  });
  if (clocks.error !== null) return <ErrorNote error={clocks.error} onAgain={() => void clocks.refetch()} />;
  if (clocks.data === undefined) return null;
  const { items, counters } = clocks.data;
  return (
    <section className="aw-panel" aria-labelledby="team-fristen">
      <h2 className="kern-title kern-title--small" id="team-fristen">
        Fristen in Gefahr
      </h2>
      <p>
        {counters.overdue} überschritten, {counters.warned} mit erreichter Vorfrist, {counters.dueThisWeek}{' '}
        enden in den nächsten sieben Tagen.
      </p>
      {items.length === 0 ? null : (
        <ul className="aw-list aw-risks">
          {items.slice(0, SHOWN).map((clock) => (
            <li key={nameOf(clock)}>
              <DueDate dueOn={clock.lastDay} />
              <span>
                <Link to="/vorgaenge/$caseId" params={{ caseId: clock.caseId }} search={{}}>
                  {clock.caseNumber}
                </Link>{' '}
                {clock.label}, {clock.procedureName} <span className="aw-muted">({clock.legalBasis})</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function nameOf({ caseId, clockId }: Answer<'Clock'>): string {
  return `${caseId} ${clockId}`;
}
