import { dispatchChannels } from '@amtsweg/deadlines';
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
  record,
  text,
  type Schemas,
} from '../http/schema.js';

const derivation = listOf(anyObject('Rechenschritt.'), 'Die Herleitung als Daten; siehe „Deadline“.');

/** What clocks and notification look like in the file of a case. */
export const caseClockSchemas: Schemas = {
  CaseClock: record('Eine Frist des Vorgangs.', {
    clockId: text('Kennung, unter der sie gehemmt, verlängert … wird.', 'replyPeriod@7'),
    name: text('Name in der Leistung.', 'replyPeriod'),
    label: text('Bezeichnung.', 'Frist zur Nachreichung'),
    kind: oneOf('Gesetzlich, behördlich gesetzt oder Zielvorgabe.', [
      'statutory',
      'setByAuthority',
      'target',
    ]),
    legalBasis: text('Rechtsgrundlage.', '§ 31 Abs. 2 VwVfG'),
    bound: oneOf('Wen sie bindet.', ['authority', 'party']),
    state: oneOf(
      '„pending“: Bekanntgabe offen; „exceeded“: überschritten, und der Vorgang steht noch dort; „fired“: abgelaufen.',
      ['pending', 'running', 'suspended', 'exceeded', 'fired', 'stopped'],
    ),
    startedOn: orNull(day('Tag, der sie in Gang gesetzt hat.')),
    lastDay: orNull(day('Letzter Tag.')),
    dueAt: orNull(text('Erster Augenblick danach.')),
    suspendedOn: orNull(day('Gehemmt seit.')),
    dispatchId: orNull(id('Versand, von dessen Bekanntgabe sie zählt.')),
    warnings: listOf(
      record('Vorfrist.', { on: day('Tag.'), to: oneOf('Für wen.', ['clerk', 'lead']) }),
      'Vorfristen.',
    ),
    explanation: text('Die Herleitung in Sätzen.'),
    derivation,
    changes: listOf(
      record('Was mit ihr geschah.', {
        act: text('Handlung.', 'extend'),
        effectiveOn: day('Wirksam ab.'),
        reason: text('Begründung.'),
        legalBasis: orNull(text('Rechtsgrundlage.')),
        actor: text('Konto.'),
        lastDayBefore: orNull(day('Letzter Tag vorher.')),
        lastDay: orNull(day('Letzter Tag danach.')),
        seq: count('Eintrag der Historie.'),
      }),
    ),
    possible: listOf(
      oneOf('Handlung.', ['suspend', 'resume', 'extend', 'restart', 'end']),
      'Was jetzt möglich ist.',
    ),
  }),
  CaseDispatch: record('Ein Versand (Absendevermerk) mit seiner Bekanntgabe.', {
    dispatchId: id('Kennung.'),
    documentId: id('Das Schriftstück.'),
    title: text('Titel.'),
    channel: oneOf('Weg.', dispatchChannels),
    addressee: listOf(text('Zeile.')),
    dispatchedOn: day('Abgesandt am.'),
    appealable: flag('Ob ein Rechtsbehelf gegeben ist.'),
    replaces: orNull(id('Der Versand, an dessen Stelle er trat.')),
    notifications: listOf(
      record('Was über den Zugang bekannt ist; der letzte Eintrag gilt.', {
        kind: oneOf('Art.', ['deemed', 'awaited', 'proven', 'returned', 'replaced', 'instruction']),
        receivedOn: orNull(day('Nachgewiesener Zugang.')),
        notifiedOn: orNull(day('Tag der Bekanntgabe.')),
        instruction: oneOf('Rechtsbehelfsbelehrung.', ['given', 'missing', 'wrong']),
        remedyUntil: orNull(day('Letzter Tag der Rechtsbehelfsfrist.')),
        derivation,
        reason: orNull(text('Begründung.')),
        actor: text('Konto.'),
        recordedAt: instant('Eingetragen.'),
      }),
    ),
  }),
  Finality: record('Bestandskraft.', {
    since: orNull(day('Seit wann alles bestandskräftig ist.')),
    addressees: listOf(
      record('Bestandskraft gegenüber einer Person.', {
        dispatchId: id('Versand.'),
        title: text('Schriftstück.'),
        addressee: text('Name.'),
        state: oneOf('Stand.', ['open', 'appealable', 'challenged', 'final']),
        notifiedOn: orNull(day('Bekanntgegeben am.')),
        remedyUntil: orNull(day('Anfechtbar bis.')),
        finalSince: orNull(day('Bestandskräftig seit.')),
      }),
    ),
  }),
};
