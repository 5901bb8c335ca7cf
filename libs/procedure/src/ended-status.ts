import { endingInfo } from './ending-info.js';
import type { Procedure, PublicStatus } from './procedure.js';
import { stateInfo } from './state-info.js';

/**
 * What is told of a case that is over: the public status where the milestone of its ending ends, not the one of the files,
 * in which a case refused and a case granted look the same. Of several the one that asks nothing of anybody; `null` when
 * the case ended without a name of its own.
 */
export function endedStatus(
  procedure: Pick<Procedure, 'machine' | 'publicStatus'>,
  ending: string | null,
): PublicStatus | null {
  const info = endingInfo(procedure, ending);
  if (info === null) return null;
  const inside = [...stateInfo(procedure).values()].filter(
    ({ path, final }) => final && path.startsWith(`${info.path}.`),
  );
  const told = inside.flatMap(({ publicStatus }) => publicStatus ?? []);
  return told.find(({ actor }) => actor === 'nobody') ?? told[0] ?? info.publicStatus;
}
