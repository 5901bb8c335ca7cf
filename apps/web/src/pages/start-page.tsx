import { Navigate } from '@tanstack/react-router';
import { useMe } from '@amtsweg/api-client';
import { Empty, PageHead } from '@amtsweg/ui';

/** Where somebody begins: clerks with their posts' tasks, the administration with its own room. */
export function StartPage() {
  const { roles, posts } = useMe();
  if (roles.includes('clerk') || roles.includes('lead')) {
    return <Navigate to="/aufgaben" search={{ korb: posts.length > 0 ? 'groups' : 'mine' }} replace />;
  }
  if (roles.includes('administrator')) return <Navigate to="/verwaltung" replace />;
  return (
    <>
      <PageHead title="Willkommen" />
      <Empty title="Für Ihre Rolle gibt es hier noch keinen Raum.">
        <p>Dieser Arbeitsplatz ist für die Sachbearbeitung, die Leitung und die Systemverwaltung da.</p>
      </Empty>
    </>
  );
}
