import type { Answer } from '@amtsweg/api-client';
import { Badge, PageHead, formatDate } from '@amtsweg/ui';
import { ProtectionNote } from '../protection/protection-note.js';
import { ClockLine } from './clock-line.js';
import { PresenceNote } from './presence-note.js';

/** What one must know of a case at a glance: which it is, whose, where it stands, what runs, and who else is at it. */
export function CaseHead({
  file,
  taskId,
  onManageProtection,
}: {
  readonly file: Answer<'CaseFile'>;
  readonly taskId: string | undefined;
  readonly onManageProtection: () => void;
}) {
  const party = partyOf(file.parties);
  return (
    <div className="aw-case-head">
      <PageHead title={file.caseNumber}>
        <PresenceNote caseId={file.caseId} taskId={taskId} />
      </PageHead>
      <p className="aw-case-head__what">
        <strong>{file.procedureName}</strong>
        {party === null ? null : <span>{party}</span>}
        {file.endingLabel === null ? null : <Badge tone="info">{file.endingLabel}</Badge>}
        {file.states.map(({ path, label }) => (
          <Badge key={path} tone={file.status === 'done' ? 'success' : 'info'}>
            {label}
          </Badge>
        ))}
        <span className="aw-muted">
          {file.channel === 'paper' ? 'auf Papier' : 'online'} eingegangen {formatDate(file.receivedAt)},{' '}
          {file.unit}
        </span>
      </p>
      <ProtectionNote file={file} onManage={onManageProtection} />
      <ClockLine file={file} />
    </div>
  );
}

/** The name of the party whose matter it is: the applicant, or whoever comes first. */
function partyOf(parties: readonly Readonly<Record<string, unknown>>[]): string | null {
  const first = parties.find(({ role }) => role === 'applicant') ?? parties[0];
  const name = first?.['name'];
  return typeof name === 'string' && name !== '' ? name : null;
}
