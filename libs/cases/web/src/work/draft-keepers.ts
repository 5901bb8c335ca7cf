import { api, ApiProblem, take } from '@amtsweg/api-client';
import type { Field } from '@amtsweg/procedure';
import { DraftKeeper, type SavedDraft, type SaveDraft, type SaveResult } from './draft-keeper.js';
import { asDraft } from './task-work.js';

/** A draft that is kept in the page, with what is needed to show it when its task is gone. */
export interface KeptDraft {
  readonly caseId: string;
  readonly taskId: string;
  readonly keeper: DraftKeeper;
  /** What the task is called, and all fields of its outcomes. */
  label: string;
  fields: readonly Field[];
}

const wait = { typing: 600, away: 4000 };

/** A request that outlives its page may carry no more than 64 kB. */
const LAST_BYTES = 60_000;

const kept = new Map<string, KeptDraft>();

/** The keeper of what is typed into a task, always the same one as long as the page lives. */
export function keptDraft(caseId: string, taskId: string): KeptDraft {
  const known = kept.get(taskId);
  if (known !== undefined) return known;
  listen();
  const fresh: KeptDraft = {
    caseId,
    taskId,
    keeper: new DraftKeeper(saveTo(taskId), wait),
    label: '',
    fields: [],
  };
  kept.set(taskId, fresh);
  return fresh;
}

/** What is typed into tasks of a case and not empty. */
export function keptDrafts(caseId: string): readonly KeptDraft[] {
  return [...kept.values()].filter(
    (one) => one.caseId === caseId && Object.keys(one.keeper.view().content.data).length > 0,
  );
}

function saveTo(taskId: string): SaveDraft {
  return async ({ outcome, data }, ifRevision, last) => {
    const body = { outcome, data, ifRevision };
    const keepalive = last && JSON.stringify(body).length < LAST_BYTES;
    try {
      const saved = await take(
        api.PUT('/api/v1/tasks/{taskId}/draft', { params: { path: { taskId } }, body, keepalive }),
      );
      return { kind: 'saved', draft: asDraft(saved) };
    } catch (error) {
      return resultOf(error);
    }
  };
}

function resultOf(error: unknown): SaveResult {
  if (!(error instanceof ApiProblem)) throw error;
  const { status, code, body, message } = error;
  if (code === 'draft-conflict') return { kind: 'conflict', theirs: theirsOf(body['current']) };
  if (status === 404 || code === 'task-ended' || code === 'case-closed')
    return { kind: 'ended', detail: message };
  // 401: the log-in has run out and can be renewed; the others pass by themselves.
  if (status === 0 || status >= 500 || [401, 408, 429].includes(status)) return { kind: 'away' };
  return { kind: 'refused', detail: message };
}

function theirsOf(current: unknown): SavedDraft | null {
  return typeof current === 'object' && current !== null ? asDraft(current as never) : null;
}

let listening = false;

/** Saves when the page is left or the network comes back, and warns when something would be lost with the page. */
function listen(): void {
  if (listening) return;
  listening = true;
  const flushAll = (last: boolean): void => {
    for (const { keeper } of kept.values()) void keeper.flush(last);
  };
  addEventListener('online', () => flushAll(false));
  addEventListener('pagehide', () => flushAll(true));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') flushAll(true);
  });
  addEventListener('beforeunload', (event) => {
    flushAll(true);
    const isAtRisk = [...kept.values()].some(({ keeper }) =>
      ['away', 'conflict', 'refused', 'ended'].includes(keeper.view().state),
    );
    if (isAtRisk) event.preventDefault();
  });
}
