import { unknownNames } from '@amtsweg/engine';
import { compileProcedure } from '../../compile-procedure.js';
import { vocabularyOf } from '../../vocabulary-of.js';
import { error } from '../finding.js';
import type { Rule } from '../rule.js';

/** XState cannot build the machine, for a reason that no other rule names. */
export const doesNotCompile: Rule = (procedure, graph) => {
  const explained =
    graph.unresolved.length > 0 || unknownNames(procedure.machine, vocabularyOf(procedure)).length > 0;
  if (explained) return [];
  try {
    compileProcedure(procedure);
    return [];
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return [
      error(
        'does-not-compile',
        'machine',
        {
          de: `Der Ablauf lässt sich nicht übersetzen: ${reason}`,
          en: `The machine cannot be compiled: ${reason}`,
        },
        'Den genannten Zustand vervollständigen; ein Zustand mit inneren Zuständen braucht seinen Anfang („initial“).',
      ),
    ];
  }
};
