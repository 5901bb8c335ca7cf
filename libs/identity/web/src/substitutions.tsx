import { useQuery } from '@tanstack/react-query';
import { api, take, useMe } from '@amtsweg/api-client';
import { Empty, ErrorNote, Loading, PageHead } from '@amtsweg/ui';
import { SubstitutionForm } from './substitution-form.js';
import { SubstitutionTable } from './substitution-table.js';

/** Who is away, who stands in for whom, and how to enter it (IN-03). */
export function Substitutions() {
  const me = useMe();
  const list = useQuery({
    queryKey: ['team', 'substitutions'],
    queryFn: () => take(api.GET('/api/v1/substitutions')),
  });
  const items = list.data?.items ?? [];
  const mine = items.filter(({ absent }) => absent === me.user);
  const others = items.filter(({ absent }) => absent !== me.user);
  return (
    <>
      <PageHead title="Abwesenheit und Vertretung" />
      {list.isPending ? <Loading /> : null}
      {list.error === null ? null : <ErrorNote error={list.error} onAgain={() => void list.refetch()} />}
      <div className="aw-columns">
        <section className="aw-panel aw-stack" aria-labelledby="eigene-abwesenheit">
          <h2 className="kern-title kern-title--small" id="eigene-abwesenheit">
            Meine Abwesenheit
          </h2>
          {mine.length === 0 ? (
            <Empty title="Keine Abwesenheit eingetragen." />
          ) : (
            <SubstitutionTable items={mine} label="Meine Abwesenheiten" />
          )}
          <SubstitutionForm absent={me.user} posts={me.posts} />
        </section>
        <section className="aw-panel aw-stack" aria-labelledby="vertretungen">
          <h2 className="kern-title kern-title--small" id="vertretungen">
            Ich vertrete
          </h2>
          {me.standsInFor.length === 0 ? (
            <Empty title="Zurzeit vertreten Sie niemanden." />
          ) : (
            <p>
              Heute: {me.standsInFor.map(({ name }) => name).join(', ')}. Die Aufgaben liegen im Korb „In
              Vertretung“; was Sie dort tun, steht als Ihr Handeln für die vertretene Person in der Akte.
            </p>
          )}
          {others.length === 0 ? null : <SubstitutionTable items={others} label="Vertretungen" />}
        </section>
      </div>
    </>
  );
}
