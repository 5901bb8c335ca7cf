import type { Refusal } from '@amtsweg/kernel';

/** A problem answer (RFC 9457). */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly [field: string]: unknown;
}

/** HTTP status by refusal code: 404 hides, 403 forbids, 409 is about the state, 412 about a revision, 422 about data. */
const statusByCode: Readonly<Record<string, number>> = {
  'case-not-found': 404,
  'task-not-found': 404,
  'document-not-found': 404,
  'incident-not-found': 404,
  'procedure-unknown': 404,
  'calendar-not-found': 404,
  'clock-not-found': 404,
  'dispatch-not-found': 404,
  'party-not-found': 404,
  'event-not-possible': 409,
  'condition-not-met': 409,
  'case-closed': 409,
  'task-claimed': 409,
  'task-not-claimed': 409,
  'task-ended': 409,
  'event-of-task': 409,
  'clock-never-pauses': 409,
  'clock-not-extendable': 409,
  'clock-not-suspended': 409,
  'clock-notice-late': 409,
  'clock-of-law': 409,
  'clock-only-way-on': 409,
  'clock-paused-by-case': 409,
  'clock-state': 409,
  'clock-still-over': 409,
  'clock-suspended-before': 409,
  'deadline-extension-limit': 409,
  'deadline-resumed-before-suspended': 409,
  'deadline-suspended-after-end': 409,
  'deadline-suspended-before-start': 409,
  'dispatch-replaced': 409,
  'dispatch-state': 409,
  'notification-before-dispatch': 409,
  'revision-stale': 412,
  'document-type-forbidden': 415,
  'clock-day-ahead': 422,
  'data-invalid': 422,
  'outcome-unknown': 422,
  'idempotency-key-reused': 422,
  'task-forbidden-post': 403,
  'task-forbidden-appointment': 403,
  'task-forbidden-four-eyes': 403,
  'delegate-forbidden': 403,
  'event-forbidden': 403,
  'act-forbidden': 403,
};

const titles: Readonly<Record<number, string>> = {
  400: 'Anfrage nicht lesbar',
  401: 'Nicht angemeldet',
  403: 'Nicht befugt',
  404: 'Nicht gefunden',
  408: 'Zu langsam',
  409: 'Jetzt nicht möglich',
  411: 'Länge fehlt',
  412: 'Zwischenzeitlich geändert',
  413: 'Zu groß',
  415: 'Art nicht erlaubt',
  422: 'Angaben passen nicht',
  431: 'Zu groß',
  500: 'Fehler im System',
  503: 'Im Augenblick nicht möglich',
};

/** The problem answer to a refusal; a code without a status of its own is a bad request. */
export function problemOf(refusal: Refusal): Problem {
  return problem(statusByCode[refusal.code] ?? 400, refusal.code, refusal.detail, refusal.fields);
}

/** A problem answer; `code` is stable and becomes the `type`. */
export function problem(
  status: number,
  code: string,
  detail: string,
  fields: Readonly<Record<string, unknown>> = {},
): Problem {
  return {
    ...fields,
    type: `urn:amtsweg:problem:${code}`,
    title: titles[status] ?? 'Nicht möglich',
    status,
    detail,
  };
}
