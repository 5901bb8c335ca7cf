import {
  count,
  day,
  flag,
  id,
  instant,
  oneOf,
  orNull,
  pageOf,
  record,
  text,
  type Schemas,
} from '../http/schema.js';
import { linkKinds } from './link.body.js';

const where: Schemas = {
  caseId: id('Kennung des Vorgangs.'),
  caseNumber: text('Aktenzeichen.'),
  procedureName: text('Name der Leistung.'),
  party: orNull(text('Name der antragstellenden Person.')),
};

const verdict = orNull(oneOf('Wie gezeichnet wurde.', ['agreed', 'reserved', 'refused', 'noted']));
const kind = oneOf('Mitzeichnung, Kenntnisnahme oder Schlusszeichnung.', ['cosign', 'acknowledge', 'final']);

const created: Schemas = {
  createdBy: text('Wer es verfügt hat.'),
  createdByName: text('Name dazu.'),
};

/** What the answers about the clerk's own part of a file look like. */
export const caseFileSchemas: Schemas = {
  FollowUp: record('Eine Wiedervorlage des Vorgangs.', {
    followUpId: id('Kennung.'),
    dueOn: day('Tag der Wiedervorlage.'),
    reason: text('Warum.'),
    forUser: orNull(text('Konto der Person, der vorgelegt wird.')),
    forUserName: orNull(text('Name dazu.')),
    forPost: orNull(text('Stelle, der vorgelegt wird.')),
    ...created,
    createdAt: instant('Verfügt am.'),
    doneAt: orNull(instant('Erledigt am.')),
    doneBy: orNull(text('Wer sie erledigt hat.')),
    doneByName: orNull(text('Name dazu.')),
    remark: orNull(text('Bemerkung dazu.')),
    overdue: flag('Ob der Tag vorbei und sie noch offen ist.'),
  }),
  CaseLink: record('Ein Bezug zu einem anderen Vorgang.', {
    linkId: id('Kennung.'),
    caseId: id('Kennung des anderen Vorgangs.'),
    caseNumber: text('Sein Aktenzeichen.'),
    procedureName: text('Seine Leistung.'),
    status: oneOf('Ob er läuft.', ['active', 'done']),
    kind: oneOf('Art des Bezugs.', linkKinds),
    direction: oneOf(
      '„to“: Der andere Vorgang ist das für diesen. „from“: Dieser ist das für den anderen, in dessen Akte der Bezug steht.',
      ['to', 'from'],
    ),
    ...created,
    createdAt: instant('Hergestellt am.'),
  }),
  RoutingStep: record('Ein Schritt des Umlaufs.', {
    stepId: id('Kennung.'),
    rank: count('Reihenfolge; gleiche laufen nebeneinander.'),
    kind,
    post: text('Stelle.', '32.1/lead'),
    postLabel: text('Bezeichnung der Stelle.'),
    instruction: text('Was zu prüfen oder zu tun ist.'),
    state: oneOf('Stand.', ['future', 'current', 'done', 'skipped']),
    addedBy: text('Wer ihn verfügt hat.'),
    addedByName: text('Name dazu.'),
    addedAt: instant('Verfügt am.'),
    verdict,
    remark: orNull(text('Bemerkung, oder warum er übersprungen ist.')),
    closedBy: orNull(text('Wer gezeichnet hat.')),
    closedByName: orNull(text('Name dazu.')),
    closedPost: orNull(text('Für welche Stelle.')),
    closedForName: orNull(text('In Vertretung für wen.')),
    suffix: orNull(text('Zusatz der Zeichnung.', 'i. A.')),
    signature: orNull(text('Die Zeichnung, wie sie im Umlauf steht.', 'i. A. Sabine Krüger')),
    closedAt: orNull(instant('Gezeichnet am.')),
  }),
  Correction: record('Eine Berichtigung (§ 42 VwVfG).', {
    correctionId: id('Kennung.'),
    documentId: id('Das berichtigte Schriftstück.'),
    title: text('Sein Titel.'),
    error: text('Was falsch steht.'),
    correction: text('Was stehen muss.'),
    letterId: id('Das Schreiben über die Berichtigung.'),
    ...created,
    createdAt: instant('Berichtigt am.'),
  }),
  FollowUpPage: pageOf(
    record('Eine offene Wiedervorlage.', {
      followUpId: id('Kennung.'),
      ...where,
      dueOn: day('Tag der Wiedervorlage.'),
      reason: text('Warum.'),
      forUser: orNull(text('Konto der Person, der vorgelegt wird.')),
      forPost: orNull(text('Stelle, der vorgelegt wird.')),
      ...created,
      overdue: flag('Ob der Tag vorbei ist.'),
    }),
  ),
  RoutingPage: pageOf(
    record('Ein Schritt, der an der Reihe ist.', {
      stepId: id('Kennung.'),
      ...where,
      kind,
      post: text('Stelle.', '32.1/lead'),
      postLabel: text('Bezeichnung der Stelle.'),
      instruction: text('Was zu prüfen oder zu tun ist.'),
      addedBy: text('Wer ihn verfügt hat.'),
      addedByName: text('Name dazu.'),
      addedAt: instant('Verfügt am.'),
      forName: orNull(text('In Vertretung für wen.')),
    }),
  ),
  Note: record('Ein Aktenvermerk.', {
    noteId: id('Kennung.'),
    text: text('Wortlaut.'),
    author: text('Konto.'),
    authorName: text('Name dazu.'),
    writtenAt: instant('Geschrieben am.'),
    corrects: orNull(id('Der Vermerk, den dieser berichtigt.')),
  }),
};
