import { useQuery } from '@tanstack/react-query';
import { ApiProblem, meQuery } from '@amtsweg/api-client';
import { ErrorNote, Loading } from '@amtsweg/ui';
import { Welcome } from './shell/welcome.js';
import { Workspace } from './shell/workspace.js';

/** Whoever is logged in sees the workspace, everybody else how to log in. */
export function App() {
  const me = useQuery(meQuery);
  if (me.data !== undefined) return <Workspace me={me.data} />;
  if (me.isPending) return <Loading what="Arbeitsplatz wird geöffnet" />;
  if (me.error instanceof ApiProblem && me.error.status === 401) return <Welcome />;
  return (
    <main className="aw-welcome">
      <ErrorNote error={me.error} onAgain={() => void me.refetch()} />
    </main>
  );
}
