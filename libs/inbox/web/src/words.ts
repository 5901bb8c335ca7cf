/** What the spans of due dates are called. */
export const dueNames = {
  overdue: 'überfällig',
  today: 'heute fällig',
  week: 'in den nächsten 7 Tagen',
  later: 'später',
  none: 'ohne Termin',
} as const;

/** What it is called how the clocks of a case stand. */
export const clockNames = {
  overdue: 'Frist abgelaufen',
  week: 'Frist endet in 7 Tagen',
  suspended: 'Frist gehemmt',
  none: 'keine Frist läuft',
} as const;

/** Whether somebody has a task. */
export const stateNames = { open: 'noch frei', claimed: 'in Bearbeitung' } as const;

/** How an application came. */
export const channelNames = { online: 'Online', paper: 'Papier' } as const;

/** The orders of the list. */
export const sortNames = {
  due: 'Fälligkeit',
  priority: 'Dringlichkeit',
  age: 'Alter, die ältesten zuerst',
} as const;

/** The baskets, and what it means that one is empty. */
export const baskets = {
  mine: {
    title: 'Meine Aufgaben',
    empty: 'Sie haben keine Aufgabe übernommen.',
    next: 'Freie Aufgaben liegen unter „Meine Stellen“; mit der Taste n übernehmen Sie die älteste davon.',
  },
  groups: {
    title: 'Meine Stellen',
    empty: 'In Ihren Stellen ist keine Aufgabe frei.',
    next: 'Was schon jemand übernommen hat, steht unter „Alle offenen“. Neue Aufgaben erscheinen hier von selbst.',
  },
  substitution: {
    title: 'In Vertretung',
    empty: 'Von den Personen, die Sie vertreten, liegt nichts an.',
    next: 'Wen Sie vertreten, steht unter „Abwesenheit und Vertretung“.',
  },
  unit: {
    title: 'Meine Einheit',
    empty: 'In den Einheiten, die Sie leiten, ist keine Aufgabe offen.',
    next: 'Vorgänge, die auf andere warten, stehen unter „Wartet auf andere“.',
  },
  overdue: {
    title: 'Überfällig',
    empty: 'Nichts ist überfällig.',
    next: 'Was heute fällig ist, finden Sie unter „Meine Aufgaben“ und „Meine Stellen“.',
  },
  all: {
    title: 'Alle offenen Aufgaben',
    empty: 'Für Ihre Stellen gibt es keine offene Aufgabe.',
    next: 'Vorgänge, die auf andere warten, stehen unter „Wartet auf andere“.',
  },
} as const;
