import { Icon } from '@amtsweg/ui';
import { usePresence } from './use-presence.js';

/** Who else has the case open right now. */
export function PresenceNote({
  caseId,
  taskId,
}: {
  readonly caseId: string;
  readonly taskId: string | undefined;
}) {
  const people = usePresence(caseId, taskId ?? null);
  const text = people
    .map(({ name, taskId: at }) =>
      at !== null && at === taskId ? `${name} ist auch an dieser Aufgabe` : `${name} ist auch hier`,
    )
    .join(', ');
  return (
    <p className="aw-presence" role="status">
      {text === '' ? null : (
        <>
          <Icon name="account-circle" /> {text}
        </>
      )}
    </p>
  );
}
