import { useMe, type Answer } from '@amtsweg/api-client';
import { Tabs, type Tab } from '@amtsweg/ui';
import { mayManageProtection } from '../protection/may-manage-protection.js';
import { ProtectionTab } from '../protection/protection-tab.js';
import { CourseTab } from './course/course-tab.js';
import { DocumentsTab } from './documents/documents-tab.js';
import { FollowUpsTab } from './follow-ups-tab.js';
import { FormData } from './form-data.js';
import { HistoryTab } from './history-tab.js';
import { partiesOf, transmissionsOf } from './kit/file-view.js';
import { useKept } from './kit/use-kept.js';
import { LinksTab } from './links/links-tab.js';
import { MailTab } from './mail/mail-tab.js';
import { NotesTab } from './notes-tab.js';
import { PartiesTab } from './parties-tab.js';
import { RoutingTab } from './routing/routing-tab.js';
import './file.css';

/** The file of a case in its sheets (`blatt`), one of which is shown. */
export function FileTabs({
  caseId,
  file,
  chosen,
  onChoose,
}: {
  readonly caseId: string;
  readonly file: Answer<'CaseFile'>;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}) {
  const me = useMe();
  const [, showDocument] = useKept<string | null>(`document ${caseId}`, null);
  const open = (documentId: string): void => {
    showDocument(documentId);
    onChoose('dokumente');
  };
  return (
    <div className="aw-file" key={caseId}>
      <h2 className="kern-sr-only">Akte</h2>
      <Tabs
        label="Akte"
        tabs={tabsOf(caseId, file, open, mayManageProtection(me, file))}
        chosen={chosen}
        onChoose={onChoose}
      />
    </div>
  );
}

function tabsOf(
  caseId: string,
  file: Answer<'CaseFile'>,
  open: (documentId: string) => void,
  isManaged: boolean,
): readonly Tab[] {
  const { documents, notes, followUps, routingSlip, links, dispatches } = file;
  const parties = partiesOf(file);
  const waiting = followUps.filter(({ doneAt }) => doneAt === null).length;
  const steps = routingSlip.filter(({ state }) => state === 'current' || state === 'future').length;
  return [
    { id: 'antrag', label: 'Antrag', content: () => <FormData file={file} /> },
    {
      id: 'dokumente',
      label: 'Dokumente',
      count: documents.length,
      content: () => <DocumentsTab caseId={caseId} file={file} />,
    },
    {
      id: 'vermerke',
      label: 'Vermerke',
      count: notes.length,
      content: () => <NotesTab caseId={caseId} notes={notes} />,
    },
    {
      id: 'wiedervorlagen',
      label: 'Wiedervorlagen',
      count: waiting,
      content: () => <FollowUpsTab caseId={caseId} file={file} followUps={followUps} />,
    },
    {
      id: 'post',
      label: 'Post',
      count: dispatches.length,
      content: () => <MailTab caseId={caseId} file={file} onOpen={open} />,
    },
    {
      id: 'beteiligte',
      label: 'Beteiligte',
      count: parties.length,
      content: () => (
        <PartiesTab caseId={caseId} file={file} parties={parties} transmissions={transmissionsOf(file)} />
      ),
    },
    {
      id: 'umlauf',
      label: 'Umlauf',
      count: steps,
      content: () => <RoutingTab caseId={caseId} file={file} />,
    },
    {
      id: 'bezuege',
      label: 'Bezüge',
      count: links.length,
      content: () => <LinksTab caseId={caseId} file={file} />,
    },
    ...(isManaged ? protectionTab(file) : []),
    { id: 'ablauf', label: 'Ablauf', content: () => <CourseTab caseId={caseId} file={file} /> },
    { id: 'verlauf', label: 'Verlauf', content: () => <HistoryTab caseId={caseId} /> },
  ];
}

/** Who may see a protected case; there is no such sheet for a case that is not. */
function protectionTab(file: Answer<'CaseFile'>): readonly Tab[] {
  const { protection } = file;
  if (protection === null) return [];
  return [
    {
      id: 'schutz',
      label: 'Schutz',
      count: protection.authorisations.length,
      content: () => <ProtectionTab file={file} protection={protection} />,
    },
  ];
}
