import { anyObject, count, flag, listOf, orNull, record, ref, text, type Schemas } from '../http/schema.js';

const version: Schemas = {
  hash: text('Fassung (SHA-256 des Leistungsdokuments).'),
  version: count('Laufende Nummer der Fassung.'),
};

/** What the answers about procedures look like. */
export const procedureSchemas: Schemas = {
  ProcedureList: record('Leistungen.', {
    items: listOf(ref('ProcedureSummary')),
    counts: record('Zahlen des ganzen Katalogs.', {
      all: count('Alle Leistungen.'),
      online: count('Davon online.'),
    }),
  }),
  DomainList: record('Bereiche.', {
    items: listOf(
      record('Ein Bereich des Katalogs.', {
        key: text('Schlüssel.', 'standesamt'),
        name: text('Name.', 'Standesamt'),
        overview: text('Was man dort findet.'),
        all: count('Leistungen darin.'),
        online: count('Davon online.'),
      }),
    ),
  }),
  ProcedureSummary: record('Eine Leistung in der Liste.', {
    key: text('Schlüssel.', 'meldebescheinigung'),
    name: text('Name.', 'Meldebescheinigung'),
    domain: text('Bereich.', 'buergerservice-meldewesen'),
    kind: text('Rechtliche Art.', 'attestation'),
    unit: text('Zuständige Einheit.', '32.1'),
    audience: listOf(text('Für wen.')),
    online: flag('Ob sie online beantragt werden kann.'),
    onlineSince: orNull(text('Seit wann sie online ist.', '2022-12')),
    onlineEvidence: orNull(text('Woher das bekannt ist.')),
    maturity: record('Wie weit die Leistung digital ist.', {
      model: text('Name des Modells.', 'OZG-Reifegradmodell'),
      level: count('Stufe des Modells.'),
    }),
    legalBasis: listOf(text('Rechtsgrundlage.')),
    ...version,
  }),
  Procedure: {
    ...record(
      'Eine Leistung ohne ihre Maschine; vollständig unter /api/v1/schemas/procedure.json beschrieben.',
      {
        key: text('Schlüssel.'),
        name: text('Name.'),
        form: anyObject('Formular.'),
        formSchema: anyObject('JSON Schema (2020-12), dem „form“ in POST /api/v1/cases genügen muss.'),
        ...version,
      },
    ),
    additionalProperties: true,
  },
  Machine: record('Die Maschine einer Leistung.', {
    key: text('Schlüssel.'),
    machine: anyObject('Konfiguration für XState 5.'),
    ...version,
  }),
  JsonSchema: anyObject('Ein JSON Schema (2020-12).'),
};
