import type { InboxRow } from './inbox-row.js';

/** The word for a task that the reader may not see any more. */
export const HIDDEN = 'nicht mehr in Ihren Körben';

/** What stays of a row whose case the reader may not see any more: its place, and nothing of the case. */
export function hiddenRow(row: InboxRow): InboxRow {
  const nobody = { assignee: null, assigneeName: null, forName: null, applicantName: null };
  return {
    ...{ ...row, ...nobody, gone: HIDDEN, pending: undefined, isNew: false },
    ...{ label: 'Aufgabe', caseNumber: '', procedureName: '', party: '', states: [] },
  };
}
