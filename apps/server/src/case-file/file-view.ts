import type { CaseFile, CaseLink } from '@amtsweg/cases-store';
import type { JsonObject } from '@amtsweg/kernel';

/** A link that the reader may see, with the name of the other case's service. */
export interface NamedLink extends CaseLink {
  readonly procedureName: string;
}

/** What clerks have added to a file, as the office sees it. */
export function fileView(file: CaseFile, links: readonly NamedLink[], today: string): JsonObject {
  return {
    followUps: file.followUps.map((one) => ({ ...one, overdue: one.doneAt === null && one.dueOn < today })),
    links: links.map(({ procedureHash: _hash, ...link }) => ({ ...link })),
    routingSlip: file.routingSlip.map((step) => ({ ...step, signature: signatureOf(step) })),
    corrections: file.corrections.map((one) => ({ ...one })),
  };
}

/** `i. A. Sabine Krüger (für Thomas Brandt)`: suffix of the post, the person, and whom they stood in for. */
function signatureOf(step: CaseFile['routingSlip'][number]): string | null {
  if (step.state !== 'done' || step.closedByName === null) return null;
  const name = [step.suffix ?? '', step.closedByName].filter((part) => part !== '').join(' ');
  return step.closedForName === null ? name : `${name} (für ${step.closedForName})`;
}
