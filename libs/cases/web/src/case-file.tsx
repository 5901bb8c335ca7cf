import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import { api, ApiProblem, take, useMe, type Answer } from '@amtsweg/api-client';
import { Empty, ErrorNote, Loading, PageHead } from '@amtsweg/ui';
import { FileTabs } from './file/file-tabs.js';
import { CaseHead } from './head/case-head.js';
import { useNeighbours } from './head/use-neighbours.js';
import { mayManageProtection } from './protection/may-manage-protection.js';
import { FurtherSteps } from './work/further-steps.js';
import { TaskPanel } from './work/task-panel.js';
import './case-file.css';

const route = getRouteApi('/vorgaenge/$caseId');

/** One case on one screen: what it is, the task at hand, and its file beside it. */
export function CaseFile() {
  const { caseId } = route.useParams();
  const found = useQuery({
    queryKey: ['case', caseId],
    queryFn: async () => {
      const answer = await take(api.GET('/api/v1/cases/{caseId}', { params: { path: { caseId } } }));
      return isOfficeFile(answer) ? answer : null;
    },
  });
  // What was read before counts no more once the case is kept from its reader.
  if (found.data === null || (found.error instanceof ApiProblem && found.error.status === 404)) {
    return (
      <>
        <PageHead title="Vorgang nicht gefunden" />
        <Empty title="Diesen Vorgang gibt es nicht, oder Sie haben keinen Zugriff darauf." />
      </>
    );
  }
  if (found.data !== undefined) return <ReadyFile key={caseId} file={found.data} />;
  if (found.isError) {
    return (
      <>
        <PageHead title="Vorgang" />
        <ErrorNote error={found.error} onAgain={() => void found.refetch()} />
      </>
    );
  }
  return <Loading what="Vorgang wird geladen" />;
}

function ReadyFile({ file }: { readonly file: Answer<'CaseFile'> }) {
  const { aufgabe, blatt = 'antrag' } = route.useSearch();
  const navigate = route.useNavigate();
  const { caseId, caseNumber, procedureName } = file;
  const mayProtect = mayManageProtection(useMe(), file) && file.protection === null;
  useNeighbours(caseId, aufgabe);
  useEffect(() => {
    document.title = `${caseNumber} ${procedureName} – Amtsweg`;
  }, [caseNumber, procedureName]);
  const search = (change: { aufgabe?: string | undefined; blatt?: string }): void => {
    const next = { aufgabe, blatt, ...change };
    void navigate({
      search: {
        ...(next.aufgabe === undefined ? {} : { aufgabe: next.aufgabe }),
        ...(next.blatt === 'antrag' ? {} : { blatt: next.blatt }),
      },
      replace: true,
      resetScroll: false,
    });
  };
  return (
    <div className="aw-case">
      <CaseHead file={file} taskId={aufgabe} onManageProtection={() => search({ blatt: 'schutz' })} />
      <section className="aw-case__work" aria-label="Bearbeitung">
        <TaskPanel file={file} chosen={aufgabe} onChoose={(taskId) => search({ aufgabe: taskId })} />
        {file.status === 'active' || file.possible.length > 0 || mayProtect ? (
          <FurtherSteps file={file} />
        ) : null}
      </section>
      <section className="aw-case__file" aria-label="Akte">
        <FileTabs caseId={caseId} file={file} chosen={blatt} onChoose={(id) => search({ blatt: id })} />
      </section>
    </div>
  );
}

/** Whoever works here and has applied here sees their own case as an applicant: that is not this page's matter. */
function isOfficeFile(answer: Answer<'Case'>): answer is Answer<'CaseFile'> {
  return 'tasks' in answer;
}
