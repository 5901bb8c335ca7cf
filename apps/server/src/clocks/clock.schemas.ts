import {
  anyObject,
  count,
  day,
  flag,
  id,
  instant,
  listOf,
  oneOf,
  orNull,
  pageOf,
  record,
  ref,
  text,
  type Schemas,
} from '../http/schema.js';

const warning = record('Eine Vorfrist.', {
  on: day('Tag der Vorfrist.'),
  to: oneOf('Für die Sachbearbeitung oder die Leitung.', ['clerk', 'lead']),
});

const step = record(
  'Ein Schritt der Berechnung.',
  {
    rule: text('Regel.', 'T-7'),
    source: text('Vorschrift.', '§ 41 Abs. 2 VwVfG'),
    date: day('Zwischenergebnis.'),
    text: text('Ein deutscher Satz.'),
    inputs: anyObject('Woraus gerechnet wurde.'),
  },
  ['inputs'],
);

const clock = record('Eine Frist, die nicht beendet ist.', {
  caseId: id('Kennung des Vorgangs.'),
  caseNumber: text('Aktenzeichen.', '67.7-36.40-2026-000012'),
  procedureKey: text('Schlüssel der Leistung.', 'baumfaellgenehmigung'),
  procedureName: text('Name der Leistung.'),
  unit: text('Zuständige Einheit.', '67.7'),
  clockId: text('Kennung der Frist in ihrem Vorgang.', 'hearing@4'),
  name: text('Name in der Leistung.', 'hearing'),
  label: text('Deutsche Bezeichnung.', 'Äußerungsfrist'),
  kind: oneOf('Gesetzlich, von der Behörde gesetzt oder internes Ziel.', [
    'statutory',
    'setByAuthority',
    'target',
  ]),
  legalBasis: text('Rechtsgrundlage.', '§ 28 Abs. 1 VwVfG'),
  bound: oneOf('Wen sie bindet.', ['authority', 'party']),
  state: oneOf('Stand.', ['pending', 'running', 'suspended', 'exceeded']),
  startedOn: orNull(day('Tag, der sie in Gang gesetzt hat; null, solange er nicht feststeht.')),
  lastDay: orNull(day('Letzter Tag; null, solange er nicht feststeht.')),
  dueAt: orNull(instant('Erster Augenblick nach der Frist.')),
  suspendedOn: orNull(day('Gehemmt seit.')),
  warnings: listOf(warning, 'Vorfristen, die früheste zuerst.'),
  nextWarning: orNull(warning),
  overdue: flag('Ob der letzte Tag vorbei ist.'),
  daysLeft: orNull({
    type: 'integer',
    description: 'Kalendertage bis zum letzten Tag, nach ihm negativ; null, solange die Frist nicht läuft.',
  }),
  explanation: text('Wie der letzte Tag zustande kommt, in deutschen Sätzen.'),
  derivation: listOf(step, 'Dasselbe als Daten.'),
});

const secretAddress = record('Eine geheime Kalenderadresse. Wer sie kennt, liest den Kalender.', {
  url: text('Adresse; wird nur dieses eine Mal gezeigt.', '/api/v1/calendar/….ics'),
  createdAt: instant('Angelegt.'),
});

/** What the answers about clocks and calendars look like. */
export const clockSchemas: Schemas = {
  Clock: clock,
  ClockPage: pageOf(ref('Clock')),
  ClockCounters: record('Wie viele Fristen worauf warten.', {
    overdue: count('Überschritten.'),
    dueToday: count('Laufen heute ab.'),
    dueThisWeek: count('Laufen heute oder in den sechs Tagen danach ab.'),
    warned: count('Vorfrist erreicht.'),
    suspended: count('Gehemmt.'),
    pending: count('Noch nicht angelaufen.'),
    all: count('Alle, die ich sehen darf.'),
  }),
  CalendarAddress: secretAddress,
  CalendarState: record('Ob es eine Kalenderadresse gibt.', {
    createdAt: orNull(instant('Seit wann; null, wenn es keine gibt.')),
  }),
};
