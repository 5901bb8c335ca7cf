import { api, take } from '@amtsweg/api-client';
import { useCaseCommand } from '../file/kit/use-case-command.js';
import { taskLists } from '../work/task-lists.js';
import { focusBehindDialog } from './focus-behind-dialog.js';
import { PROTECTION_NOTE } from './protection-note.js';
import { ReasonDialog } from './reason-dialog.js';

/** Protects a case: from then on only those see it whom the lead authorises. */
export function ProtectDialog({
  caseId,
  onClose,
}: {
  readonly caseId: string;
  readonly onClose: () => void;
}) {
  const command = useCaseCommand(
    caseId,
    (body: { reason: string }, header) =>
      take(api.POST('/api/v1/cases/{caseId}/protection', { params: { path: { caseId }, header }, body })),
    {
      said: 'Der Vorgang ist geschützt.',
      lists: taskLists,
      done: () => {
        onClose();
        // The button that was pressed is gone with what it offered.
        focusBehindDialog(`#${PROTECTION_NOTE}`);
      },
    },
  );
  return (
    <ReasonDialog title="Vorgang schützen" submit="Schützen" command={command} onClose={onClose}>
      <p>Was dann geschieht:</p>
      <ul>
        <li>
          In der Behörde sehen den Vorgang nur noch Sie und die Personen, denen Sie eine Sonderberechtigung
          erteilen. Für alle anderen gibt es ihn nicht, auch nicht in der Suche.
        </li>
        <li>Aufgaben, die andere übernommen haben, gehen an ihre Stelle zurück.</li>
        <li>Wer den Antrag gestellt hat, sieht ihn weiter wie bisher.</li>
      </ul>
    </ReasonDialog>
  );
}
