import { walkStates } from '@amtsweg/engine';
import type { Procedure, PublicStatus } from './procedure.js';

/** What people read about a state. */
export interface StateInfo {
  readonly path: string;
  /** German label for clerks, in the words of the law. */
  readonly label: string;
  /** Key of the public status. */
  readonly status: string;
  readonly publicStatus: PublicStatus | null;
  /** Nothing goes on here any more: the region or the case is at its end. */
  readonly final: boolean;
}

/**
 * Label and public status of each state by dotted path. A state without its own inherits them from the nearest state
 * around it; where there is none, the label is the path and the status is empty (a finding of the checker).
 */
export function stateInfo(
  procedure: Pick<Procedure, 'machine' | 'publicStatus'>,
): ReadonlyMap<string, StateInfo> {
  const infos = new Map<string, StateInfo>();
  for (const { path, state } of walkStates(procedure.machine)) {
    if (path === '') continue;
    const parent = infos.get(path.slice(0, Math.max(0, path.lastIndexOf('.'))));
    const label = own(state.meta?.['label']) ?? parent?.label ?? path;
    const status = own(state.meta?.['status']) ?? parent?.status ?? '';
    const publicStatus = procedure.publicStatus[status] ?? null;
    infos.set(path, { path, label, status, publicStatus, final: state.type === 'final' });
  }
  return infos;
}

function own(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
