import { useQuery } from '@tanstack/react-query';
import { api, take, type Answer } from '@amtsweg/api-client';
import { Empty, ErrorNote, Loading, PageHead } from '@amtsweg/ui';
import { ClocksAtRisk } from './clocks-at-risk.js';
import { OpenConflicts } from './open-conflicts.js';
import { PostLoads } from './post-loads.js';
import { TeamAbsences } from './team-absences.js';
import { UnitIncidents } from './unit-incidents.js';
import './team.css';

/** What somebody who leads units looks at: load and age by post, clocks, conflicts to decide, absences, incidents. */
export function Team() {
  const team = useQuery({ queryKey: ['team', 'load'], queryFn: () => take(api.GET('/api/v1/team')) });
  return (
    <>
      <PageHead title="Team" />
      {team.isPending ? <Loading /> : null}
      {team.error === null ? null : (
        <ErrorNote
          error={team.error}
          title="Das Team ist nicht zu sehen"
          onAgain={() => void team.refetch()}
        />
      )}
      {team.data === undefined ? null : <Rooms team={team.data} />}
    </>
  );
}

function Rooms({ team }: { readonly team: Answer<'TeamLoad'> }) {
  const units = [...new Map(team.posts.map(({ unit, unitName }) => [unit, unitName]))];
  if (units.length === 0) {
    return (
      <Empty title="Sie leiten zurzeit keine Einheit.">Hier steht sonst, was in Ihrer Einheit liegt.</Empty>
    );
  }
  return (
    <div className="aw-stack">
      <OpenConflicts />
      <UnitIncidents incidents={team.incidents} />
      <ClocksAtRisk />
      <PostLoads posts={team.posts} units={units} />
      <TeamAbsences units={units} />
    </div>
  );
}
