import type { JsonObject } from '@amtsweg/kernel';
import { byType, feel, oneOf, ref, strict, text, textList } from './parts.js';

const pair: JsonObject = { type: 'array', items: { type: 'string' }, minItems: 2, maxItems: 2 };
const pairs: JsonObject = { type: 'array', items: pair };

/** Documents and the blocks they are made of. */
export const documentSchemas: JsonObject = {
  document: strict(
    {
      kind: oneOf('notice', 'certificate', 'receipt', 'letter'),
      title: text,
      blocks: { type: 'array', items: ref('block') },
      addressee: textList,
      remedy: { type: 'boolean' },
      signedBy: text,
      signedAs: ref('postFunction'),
      sealed: { type: 'boolean' },
    },
    ['addressee', 'remedy', 'signedBy', 'signedAs', 'sealed'],
  ),
  block: byType([
    strict({ type: oneOf('heading', 'paragraph'), text, when: feel }, ['when']),
    strict({ type: oneOf('facts'), rows: pairs, when: feel }, ['when']),
    strict({ type: oneOf('list'), of: feel, item: text, ordered: { type: 'boolean' }, when: feel }, [
      'ordered',
      'when',
    ]),
    strict({ type: oneOf('table'), caption: text, of: feel, columns: pairs, when: feel }, ['when']),
  ]),
};
