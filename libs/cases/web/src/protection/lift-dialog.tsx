import { api, take } from '@amtsweg/api-client';
import { useCaseCommand } from '../file/kit/use-case-command.js';
import { taskLists } from '../work/task-lists.js';
import { focusBehindDialog } from './focus-behind-dialog.js';
import { ReasonDialog } from './reason-dialog.js';

/** Ends the protection of a case: whoever is competent sees it again. */
export function LiftDialog({ caseId, onClose }: { readonly caseId: string; readonly onClose: () => void }) {
  const command = useCaseCommand(
    caseId,
    (body: { reason: string }, header) =>
      take(api.POST('/api/v1/cases/{caseId}/protection/end', { params: { path: { caseId }, header }, body })),
    {
      said: 'Der Schutz ist aufgehoben.',
      lists: taskLists,
      done: () => {
        onClose();
        // The sheet on which the button stood is gone with the protection.
        focusBehindDialog('[role=tabpanel]');
      },
    },
  );
  return (
    <ReasonDialog title="Schutz aufheben" submit="Aufheben" command={command} onClose={onClose}>
      <p>
        Danach sieht den Vorgang wieder, wer zuständig ist, auch in Listen und in der Suche. Alle
        Sonderberechtigungen enden damit; wer befangen ist, bleibt ausgeschlossen.
      </p>
    </ReasonDialog>
  );
}
