import {
  anyObject,
  count,
  day,
  flag,
  id,
  instant,
  listOf,
  mapOf,
  oneOf,
  orNull,
  pageOf,
  record,
  ref,
  text,
  type Schemas,
} from '../http/schema.js';
import { caseClockSchemas } from './case-clock.schemas.js';

const identity: Schemas = {
  caseId: id('Kennung des Vorgangs.'),
  caseNumber: text('Aktenzeichen.', '32.1-33.20.10-2026-000001'),
  procedureKey: text('Schlüssel der Leistung.', 'meldebescheinigung'),
  procedureName: text('Name der Leistung.'),
  receivedAt: instant('Eingang des Antrags.'),
  status: oneOf('Ob der Vorgang läuft.', ['active', 'done']),
  revision: count('Stand; steigt mit jedem Schritt.'),
};

const head: Schemas = {
  ...identity,
  procedureHash: text('Fassung der Leistung, nach der der Vorgang läuft (SHA-256).'),
  unit: text('Zuständige Einheit.', '32.1'),
  channel: oneOf('Wie der Antrag kam.', ['online', 'paper']),
  receivedOn: day('Tag des Eingangs in Hannover.'),
  milestone: text('Meilenstein.', 'submitted'),
  ending: orNull(text('Wie der Vorgang endete.', 'transferred')),
  endingLabel: orNull(text('Dasselbe auf Deutsch; nichts, wenn er ohne Besonderheit zu den Akten kam.')),
  changedAt: instant('Letzter Schritt.'),
  states: listOf(ref('State'), 'Zustände, in denen der Vorgang steht.'),
};

const event = {
  type: text('Name, wie ihn POST …/events erwartet.', 'withdraw'),
  label: text('Deutsche Bezeichnung.', 'Antrag zurücknehmen'),
  note: text('Was die Person vorher wissen sollte.'),
  fields: listOf(anyObject('Feld.'), 'Felder, die mit dem Ereignis anzugeben sind.'),
};

const document = {
  documentId: id('Kennung.'),
  title: text('Titel.'),
  mediaType: text('Art der Datei.', 'application/pdf'),
  size: count('Größe in Bytes.'),
  createdAt: instant('Zur Akte genommen.'),
  origin: oneOf('Eingereicht oder ausgestellt.', ['received', 'issued']),
};

/** What the answers about cases look like. */
export const caseSchemas: Schemas = {
  ...caseClockSchemas,
  CommandAnswer: record('Wo der Vorgang nach dem Schritt steht.', {
    kind: oneOf('Immer „done“.', ['done']),
    caseId: id('Kennung des Vorgangs.'),
    caseNumber: text('Aktenzeichen.'),
    revision: count('Stand des Vorgangs nach dem Schritt.'),
    status: oneOf('Ob der Vorgang läuft.', ['active', 'done']),
    milestone: text('Meilenstein.'),
    states: listOf(text('Zustand.')),
    ending: orNull(text('Wie der Vorgang endete.')),
    tasks: mapOf('Aufgaben, die der Schritt eröffnet hat, nach ihrer Art.', id('Kennung der Aufgabe.')),
  }),
  State: record('Ein Zustand.', { path: text('Weg im Zustandsbaum.'), label: text('Deutsche Bezeichnung.') }),
  PublicStatus: record('Was Antragstellende erfahren.', {
    de: text('Deutsch.'),
    easy: text('In Leichter Sprache.'),
    en: text('Englisch.'),
    actor: oneOf('Wer am Zug ist.', ['office', 'applicant', 'other', 'nobody']),
    next: text('Wie es weitergeht.'),
  }),
  PossibleEvent: record('Ein Ereignis, das jetzt möglich ist.', event, ['note']),
  CaseRow: record('Ein Vorgang in der Liste der Behörde.', head),
  ApplicantCaseRow: record('Ein Vorgang in der Liste der Antragstellenden.', {
    ...identity,
    publicStatus: orNull(ref('PublicStatus')),
  }),
  CasePage: pageOf({ anyOf: [ref('CaseRow'), ref('ApplicantCaseRow')] }),
  CaseFile: record('Ein Vorgang, wie ihn die Behörde sieht.', {
    ...head,
    applicant: orNull(text('Nutzerkonto der antragstellenden Person.')),
    form: anyObject('Angaben im Antrag.'),
    facts: anyObject('Was im Verfahren festgestellt wurde.'),
    tasks: listOf(anyObject('Aufgabe, mit „assigneeName“ und „postLabel“.')),
    clocks: listOf(ref('CaseClock'), 'Fristen, auch beendete.'),
    documents: listOf(
      record('Ein Dokument der Akte.', {
        ...document,
        name: text('Wofür es steht.'),
        version: count('Fassung.'),
        sha256: text('SHA-256 des Inhalts.'),
        dispatched: flag('Ob es den Beteiligten zugegangen ist.'),
      }),
    ),
    notes: listOf(ref('Note')),
    parties: listOf(anyObject('Beteiligte.')),
    dispatches: listOf(ref('CaseDispatch')),
    finality: ref('Finality'),
    transmissions: listOf(anyObject('Mitteilung an eine andere Stelle.')),
    followUps: listOf(ref('FollowUp'), 'Wiedervorlagen, die offenen zuerst.'),
    links: listOf(ref('CaseLink'), 'Bezüge zu Vorgängen, die Sie sehen dürfen.'),
    routingSlip: listOf(ref('RoutingStep'), 'Der Umlauf in seiner Reihenfolge.'),
    corrections: listOf(ref('Correction'), 'Berichtigungen.'),
    protection: orNull(ref('Protection')),
    possible: listOf(ref('PossibleEvent')),
  }),
  ApplicantCase: record('Ein Vorgang, wie ihn die antragstellende Person sieht.', {
    ...identity,
    publicStatus: orNull(ref('PublicStatus')),
    form: anyObject('Angaben im Antrag.'),
    clocks: listOf(
      record('Eine Frist, die Sie bindet.', {
        label: text('Bezeichnung.'),
        lastDay: day('Letzter Tag.'),
        legalBasis: text('Rechtsgrundlage.'),
      }),
    ),
    documents: listOf(record('Ein Dokument.', document)),
    possible: listOf(ref('PossibleEvent')),
  }),
  Case: { anyOf: [ref('CaseFile'), ref('ApplicantCase')] },
  HistoryPage: record('Einträge der Historie in ihrer Reihenfolge.', {
    caseNumber: text('Aktenzeichen.'),
    items: listOf(ref('HistoryLine')),
    next: orNull(count('Für die nächste Seite als „after“ mitzugeben.')),
  }),
  HistoryLine: record('Ein Eintrag der Historie.', {
    seq: count('Laufende Nummer.'),
    at: instant('Zeitpunkt, der rechtlich gilt.'),
    recordedAt: instant('Zeitpunkt der Aufzeichnung.'),
    actor: record('Wer.', {
      user: text('Konto.'),
      name: text('Name dazu.'),
      post: orNull(text('Stelle.')),
      for: orNull(text('In Vertretung für dieses Konto.')),
      forName: orNull(text('Name dazu.')),
    }),
    act: text('Art der Handlung.'),
    name: text('Name des Ereignisses, der Aufgabe oder der Frist.'),
    text: text('Ein deutscher Satz.'),
    from: listOf(text('Zustand vorher.')),
    to: listOf(text('Zustand nachher.')),
    hash: text('SHA-256 des Eintrags.'),
    prev: text('SHA-256 des Eintrags davor.'),
  }),
};
