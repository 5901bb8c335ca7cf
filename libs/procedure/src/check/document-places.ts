import type { BlockSpec, DocumentSpec } from '../document-spec.js';
import type { FeelPlace } from './feel-place.js';
import { textExpressions } from './text-expressions.js';

/** The expressions of a document: in its texts, its lists and tables, and its conditions. */
export function documentPlaces(path: string, document: DocumentSpec): FeelPlace[] {
  return [
    ...textPlaces(`${path}.title`, document.title),
    ...document.blocks.flatMap((block, index) => blockPlaces(`${path}.blocks.${index}`, block)),
  ];
}

function blockPlaces(path: string, block: BlockSpec): FeelPlace[] {
  const when = block.when === undefined ? [] : [{ path: `${path}.when`, expression: block.when }];
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [...when, ...textPlaces(`${path}.text`, block.text)];
    case 'facts':
      return [...when, ...block.rows.flatMap(([, value], row) => textPlaces(`${path}.rows.${row}.1`, value))];
    case 'list':
      return [
        ...when,
        { path: `${path}.of`, expression: block.of },
        ...textPlaces(`${path}.item`, block.item, block.of),
      ];
    case 'table':
      return [
        ...when,
        { path: `${path}.of`, expression: block.of },
        ...textPlaces(`${path}.caption`, block.caption),
        ...block.columns.flatMap(([, value], column) =>
          textPlaces(`${path}.columns.${column}.1`, value, block.of),
        ),
      ];
  }
}

function textPlaces(path: string, text: string, itemOf?: string): FeelPlace[] {
  return textExpressions(text).map((found) =>
    'error' in found
      ? { path, expression: text, error: found.error }
      : { path, expression: found.expression, itemOf },
  );
}
