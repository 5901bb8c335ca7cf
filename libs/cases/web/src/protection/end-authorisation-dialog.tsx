import { api, take, type Answer } from '@amtsweg/api-client';
import { useCaseCommand } from '../file/kit/use-case-command.js';
import { taskLists } from '../work/task-lists.js';
import { focusBehindDialog } from './focus-behind-dialog.js';
import { ReasonDialog } from './reason-dialog.js';

/** Ends a special authorisation: the case is closed for the person again. */
export function EndAuthorisationDialog({
  caseId,
  authorisation: { authorisationId, name },
  onClose,
}: {
  readonly caseId: string;
  readonly authorisation: Answer<'Authorisation'>;
  readonly onClose: () => void;
}) {
  const path = { caseId, authorisationId };
  const command = useCaseCommand(
    caseId,
    (body: { reason: string }, header) =>
      take(
        api.POST('/api/v1/cases/{caseId}/authorisations/{authorisationId}/end', {
          params: { path, header },
          body,
        }),
      ),
    {
      said: `Die Sonderberechtigung von ${name} ist beendet.`,
      lists: taskLists,
      done: () => {
        onClose();
        // The card with the button that was pressed is gone.
        focusBehindDialog('[role=tabpanel]');
      },
    },
  );
  return (
    <ReasonDialog
      title={`Sonderberechtigung von ${name} beenden`}
      submit="Beenden"
      command={command}
      onClose={onClose}
    >
      <p>
        {name} sieht den Vorgang dann nicht mehr. Aufgaben, die {name} darin übernommen hat, gehen an ihre
        Stelle zurück.
      </p>
    </ReasonDialog>
  );
}
