import { actionName } from '@amtsweg/engine';
import { error } from '../finding.js';
import type { Rule } from '../rule.js';
import { isSpawnName } from '../spawn-names.js';
import { usedActions } from '../used-actions.js';

/** An action starts an actor of its own: what runs in a case is written as an invocation, never spawned. */
export const spawnRefused: Rule = (_procedure, graph) =>
  usedActions(graph)
    .filter(({ action }) => isSpawnName(actionName(action)))
    .map(({ node, action }) =>
      error(
        'spawn-refused',
        node.path,
        {
          de: `Der Zustand „${node.path}“ verwendet die Aktion „${actionName(action)}“; eigene Akteure sind nicht zugelassen.`,
          en: `The state "${node.path}" uses the action "${actionName(action)}"; spawning is not allowed.`,
        },
        'Die Arbeit als Aufgabe oder Leistung des Zustands anlegen („invoke“).',
      ),
    );
