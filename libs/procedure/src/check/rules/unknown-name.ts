import { unknownNames } from '@amtsweg/engine';
import type { Procedure } from '../../procedure.js';
import { vocabularyOf } from '../../vocabulary-of.js';
import { factNames } from '../fact-names.js';
import { fieldShape } from '../field-shape.js';
import { error, type Finding } from '../finding.js';
import type { Rule } from '../rule.js';
import type { Shape } from '../shape.js';
import { isSpawnName } from '../spawn-names.js';
import type { InvocationAt, StateGraph } from '../state-graph.js';
import { usedActions } from '../used-actions.js';

const RULE = 'unknown-name';

const german = { guard: 'Bedingung', action: 'Aktion', actor: 'Leistung' };

/** The machine names a guard, an action, an actor, a document or a fact that does not exist. */
export const unknownName: Rule = (procedure, graph) => [
  ...unknownNames(procedure.machine, vocabularyOf(procedure))
    .filter(({ kind, name }) => kind !== 'action' || !isSpawnName(name))
    .map(({ path, kind, name }) =>
      error(
        RULE,
        path,
        {
          de: `Die ${german[kind]} „${name}“ in „${path || 'Wurzel'}“ gehört nicht zum Vokabular.`,
          en: `The ${kind} "${name}" at "${path || 'root'}" is not in the vocabulary.`,
        },
        'Einen Namen des Vokabulars verwenden; Bedingungen stehen als FEEL-Ausdruck in der Bedingung „feel“.',
      ),
    ),
  ...graph.invocations.flatMap((at) => [
    ...unknownDocument(procedure, at),
    ...unknownDocumentFact(procedure, graph, at),
  ]),
  ...unknownFields(procedure),
  ...unknownTables(procedure, graph),
];

function unknownTables({ decisions = {} }: Procedure, graph: StateGraph): Finding[] {
  return usedActions(graph).flatMap(({ node, action }) => {
    const table =
      typeof action === 'object' && action.type === 'decide' ? action.params?.['table'] : undefined;
    if (typeof table !== 'string' || Object.hasOwn(decisions, table)) return [];
    return [
      error(
        RULE,
        node.path,
        {
          de: `In „${node.path}“ soll nach der Tabelle „${table}“ entschieden werden; es gibt sie nicht.`,
          en: `"${node.path}" decides by the table "${table}", which does not exist.`,
        },
        `Unter „decisions“ die Tabelle „${table}“ anlegen oder eine vorhandene nennen.`,
      ),
    ];
  });
}

function unknownFields({ form }: Procedure): Finding[] {
  const shape = fieldShape(form.sections.flatMap(({ fields }) => fields));
  return (form.plausibility ?? []).flatMap(({ field }, index) =>
    hasMember(shape, field.split('.'))
      ? []
      : [
          error(
            RULE,
            `form.plausibility.${index}.field`,
            {
              de: `Die Prüfregel zeigt auf das Feld „${field}“; das Formular hat kein solches Feld.`,
              en: `The plausibility rule points at the field "${field}", which the form does not have.`,
            },
            'Ein Feld des Formulars nennen; Felder in Gruppen und Listen mit Punkt („hund.rasse“).',
          ),
        ],
  );
}

function hasMember(shape: Shape | undefined, [name, ...rest]: readonly string[]): boolean {
  if (name === undefined) return shape !== undefined;
  return shape !== undefined && shape !== 'any' && hasMember(shape.get(name), rest);
}

function unknownDocument(procedure: Procedure, { node, call }: InvocationAt): Finding[] {
  const name = call.input?.['document'];
  if (call.src !== 'document' || typeof name !== 'string' || Object.hasOwn(procedure.documents, name))
    return [];
  return [
    error(
      RULE,
      node.path,
      {
        de: `„${node.path}“ fertigt das Dokument „${name}“ aus; es ist nicht beschrieben.`,
        en: `"${node.path}" produces the document "${name}", which is not declared.`,
      },
      `Unter „documents“ das Dokument „${name}“ anlegen oder ein vorhandenes nennen.`,
    ),
  ];
}

function unknownDocumentFact(
  procedure: Procedure,
  graph: StateGraph,
  { node, call }: InvocationAt,
): Finding[] {
  const name = call.input?.['document'];
  if (call.src !== 'dispatch' || typeof name !== 'string') return [];
  const made = graph.invocations.some((other) => other.call.src === 'document' && other.call.id === name);
  if (made || factNames(procedure, graph).computed.has(name)) return [];
  return [
    error(
      RULE,
      node.path,
      {
        de: `„${node.path}“ versendet „${name}“; kein Zustand fertigt ein Dokument mit dieser Kennung aus.`,
        en: `"${node.path}" dispatches "${name}", and no state produces a document under this id.`,
      },
      'Die Kennung des Zustands nennen, der das Dokument ausfertigt (nicht den Namen des Dokuments).',
    ),
  ];
}
