import { useQuery } from '@tanstack/react-query';
import { api, take } from '@amtsweg/api-client';
import { Empty } from '@amtsweg/ui';
import { SubstitutionForm } from './substitution-form.js';
import { SubstitutionTable } from './substitution-table.js';

/** The absences of the units somebody leads, and the sudden ones that the lead enters. */
export function TeamAbsences({ units }: { readonly units: readonly (readonly [string, string])[] }) {
  const list = useQuery({
    queryKey: ['team', 'substitutions'],
    queryFn: () => take(api.GET('/api/v1/substitutions')),
  });
  const colleagues = useQuery({
    queryKey: ['colleagues'],
    queryFn: () => take(api.GET('/api/v1/colleagues')),
  });
  const led = new Set(units.map(([unit]) => unit));
  const people = (colleagues.data?.items ?? [])
    .filter(({ posts }) => posts.some((post) => led.has(post.slice(0, post.lastIndexOf('/')))))
    .map(({ user, name }) => ({ value: user, label: name }));
  const items = list.data?.items ?? [];
  return (
    <section className="aw-panel aw-stack" aria-labelledby="team-abwesend">
      <h2 className="kern-title kern-title--small" id="team-abwesend">
        Abwesenheiten im Team
      </h2>
      {items.length === 0 ? (
        <Empty title="Niemand ist abwesend gemeldet." />
      ) : (
        <SubstitutionTable items={items} label="Abwesenheiten im Team" />
      )}
      <details>
        <summary>Abwesenheit für jemanden eintragen (z. B. plötzlicher Ausfall)</summary>
        {people.length === 0 ? null : <SubstitutionForm absent="" posts={[]} people={people} />}
      </details>
    </section>
  );
}
