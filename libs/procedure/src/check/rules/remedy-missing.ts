import { error } from '../finding.js';
import type { Rule } from '../rule.js';

/** A document promises an instruction on legal remedies, and the procedure has none. */
export const remedyMissing: Rule = ({ documents, remedy }) => {
  if (remedy.kind !== 'none' && (remedy.text ?? '').trim() !== '') return [];
  return Object.entries(documents)
    .filter(([, document]) => document.remedy === true)
    .map(([name]) =>
      error(
        'remedy-missing',
        `documents.${name}.remedy`,
        {
          de: `Das Dokument „${name}“ soll eine Rechtsbehelfsbelehrung tragen; das Verfahren hat keinen Text dafür.`,
          en: `The document "${name}" is to carry an instruction on remedies, and the procedure has no text for it.`,
        },
        'Unter „remedy“ Art und geprüften Text der Belehrung eintragen; ohne sie beträgt die Frist ein Jahr (§ 58 Abs. 2 VwGO).',
      ),
    );
};
