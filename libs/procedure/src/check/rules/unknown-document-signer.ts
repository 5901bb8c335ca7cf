import { error } from '../finding.js';
import type { Rule } from '../rule.js';

/** A document is signed by the doer of a task that does not exist. */
export const unknownDocumentSigner: Rule = ({ documents }, graph) => {
  const tasks = new Set(
    graph.invocations.filter(({ call }) => call.src === 'task').map(({ call }) => call.id),
  );
  return Object.entries(documents).flatMap(([name, { signedBy }]) =>
    signedBy === undefined || tasks.has(signedBy)
      ? []
      : [
          error(
            'unknown-document-signer',
            `documents.${name}.signedBy`,
            {
              de: `Das Dokument „${name}“ zeichnet, wer die Aufgabe „${signedBy}“ erledigt; diese Aufgabe gibt es nicht.`,
              en: `The document "${name}" is signed by the doer of "${signedBy}", and there is no such task.`,
            },
            'Die Kennung einer Aufgabe dieses Verfahrens nennen.',
          ),
        ],
  );
};
