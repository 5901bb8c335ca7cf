import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { api, take, type Me } from '@amtsweg/api-client';

/** The baskets with what waits in them, and the other rooms of the workspace. */
export function Navigation({ me }: { readonly me: Me }) {
  const isOffice = me.roles.some((role) => role === 'clerk' || role === 'lead');
  return (
    <nav className="aw-nav" aria-label="Arbeitsplatz">
      <Fold>
        {isOffice ? <Baskets me={me} /> : null}
        {isOffice ? (
          <>
            <h2>Organisation</h2>
            <ul>
              {me.leads.length > 0 ? (
                <li>
                  <Link to="/team">Team</Link>
                </li>
              ) : null}
              <li>
                <Link to="/vertretung">Abwesenheit und Vertretung</Link>
              </li>
            </ul>
          </>
        ) : null}
        {me.roles.includes('administrator') ? (
          <>
            <h2>Verwaltung</h2>
            <ul>
              <li>
                <Link to="/verwaltung">Rechte und Störungen</Link>
              </li>
            </ul>
          </>
        ) : null}
      </Fold>
    </nav>
  );
}

/** On a narrow screen the rooms open on demand, and close when one is entered; on a wide one they always show. */
function Fold({ children }: { readonly children: ReactNode }) {
  const { href } = useLocation();
  const [openAt, setOpenAt] = useState<string | null>(null);
  return (
    <details
      className="aw-nav__fold"
      open={openAt === href}
      onToggle={({ currentTarget }) => setOpenAt(currentTarget.open ? href : null)}
    >
      <summary>Körbe und Bereiche</summary>
      {children}
    </details>
  );
}

function Baskets({ me }: { readonly me: Me }) {
  const counters = useQuery({
    queryKey: ['counters'],
    queryFn: () => take(api.GET('/api/v1/tasks/counters')),
  }).data;
  const baskets = [
    { korb: 'mine', label: 'Meine Aufgaben', count: counters?.mine },
    { korb: 'groups', label: 'Meine Stellen', count: counters?.groups },
    ...(me.standsInFor.length > 0
      ? [{ korb: 'substitution', label: 'In Vertretung', count: counters?.substitution } as const]
      : []),
    { korb: 'overdue', label: 'Überfällig', count: counters?.overdue },
    ...(me.leads.length > 0
      ? [{ korb: 'unit', label: 'Meine Einheit', count: counters?.unit } as const]
      : []),
    { korb: 'all', label: 'Alle offenen', count: counters?.all },
  ] as const;
  return (
    <>
      <h2>Aufgaben</h2>
      <ul>
        {baskets.map(({ korb, label, count }) => (
          <li key={korb}>
            <Link to="/aufgaben" search={{ korb }} activeOptions={{ includeSearch: true, exact: false }}>
              <span>{label}</span>
              <Count of={count} />
            </Link>
          </li>
        ))}
      </ul>
      <h2>Termine</h2>
      <ul>
        <li>
          <Link to="/wiedervorlagen">
            <span>Wiedervorlagen</span>
            <Count of={counters?.followUps} />
          </Link>
        </li>
        <li>
          <Link to="/wartend">
            <span>Wartet auf andere</span>
            <Count of={counters?.waiting} />
          </Link>
        </li>
      </ul>
    </>
  );
}

function Count({ of }: { readonly of: number | undefined }) {
  if (of === undefined) return null;
  return <span className="aw-count">{of.toLocaleString('de-DE')}</span>;
}
