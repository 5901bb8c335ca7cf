import { useMe, type Answer } from '@amtsweg/api-client';
import { Badge, Button, formatDate } from '@amtsweg/ui';
import { mayManageProtection } from './may-manage-protection.js';

/** The id of the note, which takes the focus when a case has just been protected. */
export const PROTECTION_NOTE = 'schutz-hinweis';

/** A reason up to here stands in the head of the case; a longer one opens on demand. */
const SHORT = 200;

/** That a case is protected, by whom and why; nothing for a case that is not. */
export function ProtectionNote({
  file,
  onManage,
}: {
  readonly file: Answer<'CaseFile'>;
  readonly onManage: () => void;
}) {
  const me = useMe();
  const { protection } = file;
  if (protection === null) return null;
  return (
    <div className="aw-protected" id={PROTECTION_NOTE} tabIndex={-1}>
      <Badge tone="warning">Geschützter Vorgang</Badge>
      <span>
        Nur mit Sonderberechtigung zu sehen; geschützt von {protection.protectedByName} am{' '}
        {formatDate(protection.protectedAt)}.
      </span>
      <Reason text={protection.reason} />
      {mayManageProtection(me, file) ? (
        <Button look="tertiary" onClick={onManage}>
          Wer ihn sehen darf
        </Button>
      ) : null}
    </div>
  );
}

function Reason({ text }: { readonly text: string }) {
  if (text.length <= SHORT) return <span className="aw-file-text">Grund: {text}</span>;
  return (
    <details>
      <summary>Grund</summary>
      <p className="aw-file-text">{text}</p>
    </details>
  );
}
