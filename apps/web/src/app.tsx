import { useQuery } from '@tanstack/react-query';
import { ApiProblem, meQuery } from '@amtsweg/api-client';
import { Button, ErrorNote, Loading } from '@amtsweg/ui';
import { logOut } from './shell/log-out.js';
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
      {me.error instanceof ApiProblem && me.error.status === 403 ? (
        <Button icon="logout" onClick={() => void logOut()}>
          Abmelden
        </Button>
      ) : null}
    </main>
  );
}
