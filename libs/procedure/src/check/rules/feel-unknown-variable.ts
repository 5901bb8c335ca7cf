import { readFeel } from '../../feel.js';
import { caseNames, type FeelPlace } from '../feel-place.js';
import { feelPlaces } from '../feel-places.js';
import { error, type FindingMessage } from '../finding.js';
import { knownNames } from '../known-names.js';
import { readNames, type NameFault } from '../read-names.js';
import type { Rule } from '../rule.js';
import type { Shape } from '../shape.js';

type Names = ReadonlyMap<string, Shape>;

/** An expression reads what does not exist: it would silently be null, and the case would go the wrong way. */
export const feelUnknownVariable: Rule = (procedure, graph) => {
  const names = knownNames(procedure, graph);
  return feelPlaces(procedure, graph)
    .filter((place) => parses(place))
    .flatMap((place) =>
      readNames(place.expression, namesAt(place, names)).faults.map((fault) =>
        error('feel-unknown-variable', place.path, describe(fault, place), remedies[fault.kind]),
      ),
    );
};

function parses({ expression, error: broken }: FeelPlace): boolean {
  return broken === undefined && !('error' in readFeel(expression));
}

function namesAt({ names: allowed = caseNames, itemOf }: FeelPlace, all: Names): Names {
  const names = new Map([...all].filter(([name]) => allowed.includes(name)));
  if (itemOf === undefined) return names;
  return names.set('item', 'error' in readFeel(itemOf) ? 'any' : readNames(itemOf, names).shape);
}

function describe({ kind, name, of }: NameFault, { path, expression }: FeelPlace): FindingMessage {
  const de = `Der Ausdruck „${expression}“ an der Stelle „${path}“`;
  const en = `The expression "${expression}" at "${path}"`;
  switch (kind) {
    case 'variable':
      return {
        de: `${de} liest „${name}“; das gibt es nicht.`,
        en: `${en} reads "${name}", which does not exist.`,
      };
    case 'member':
      return {
        de: `${de} liest „${of}.${name}“; „${of}“ hat kein „${name}“.`,
        en: `${en} reads "${of}.${name}", and "${of}" has no "${name}".`,
      };
    case 'function':
      return {
        de: `${de} ruft „${name}()“ auf; diese Funktion kennt FEEL nicht.`,
        en: `${en} calls "${name}()", which FEEL does not know.`,
      };
    case 'clock':
      return {
        de: `${de} liest mit „${name}()“ die Uhr; eine Entscheidung darf das nicht.`,
        en: `${en} reads the clock with "${name}()", which a decision may not.`,
      };
  }
}

const remedies: Readonly<Record<NameFault['kind'], string>> = {
  variable: 'Lesbar sind form, facts und today, in Abläufen auch event, in Listen und Tabellen auch item.',
  member:
    'Einen vorhandenen Namen verwenden: Felder des Formulars, Kennungen von Aufgaben und Leistungen, mit „set“ gesetzte Werte.',
  function:
    'Eine Funktion des FEEL-Standards verwenden; Namen werden klein und mit Leerzeichen geschrieben („string length“).',
  clock: 'Das Datum der Entscheidung steht als „today“ (ohne Klammern) bereit.',
};
