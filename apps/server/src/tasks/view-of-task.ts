import type { Office } from '@amtsweg/cases-shell';
import type { TaskRow } from '@amtsweg/inbox-store';
import type { JsonObject } from '@amtsweg/kernel';
import { outcomeFields, stateInfo, type TaskSpec } from '@amtsweg/procedure';

/** A task as people read it, with the words of its procedure; `today` decides what is overdue. */
export async function viewOfTask(office: Office, row: TaskRow, today: string): Promise<JsonObject> {
  const { procedure } = await office.shelf.version(row.procedureHash);
  const infos = stateInfo(procedure);
  const { spec, states, ...rest } = row;
  // Stored from a TaskSpec and never changed.
  const { outcomes, legalBasis } = spec as unknown as TaskSpec;
  return {
    ...rest,
    openedAt: row.openedAt.toISOString(),
    procedureName: procedure.name,
    overdue: row.dueOn !== null && row.dueOn < today,
    states: states.map((path) => ({ path, label: infos.get(path)?.label ?? path })),
    legalBasis,
    outcomes: Object.entries(outcomes).map(([name, outcome]) => ({
      name,
      label: outcome.label,
      adverse: outcome.adverse === true,
      fields: outcomeFields(outcome) as never,
    })),
  };
}
