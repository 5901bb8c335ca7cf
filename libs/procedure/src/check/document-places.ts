import type { BlockSpec, DocumentSpec } from '../document-spec.js';
import { documentNames, type FeelPlace } from './feel-place.js';
import { textPlaces } from './text-places.js';

/** The expressions of a document: in its texts, its lists and tables, and its conditions. */
export function documentPlaces(path: string, document: DocumentSpec): FeelPlace[] {
  const places = [
    ...textPlaces(`${path}.title`, document.title),
    ...(document.addressee ?? []).flatMap((line, at) => textPlaces(`${path}.addressee.${at}`, line)),
    ...document.blocks.flatMap((block, index) => blockPlaces(`${path}.blocks.${index}`, block)),
  ];
  return places.map((place) => ({ ...place, names: documentNames }));
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
        ...block.columns.flatMap(([, value], column) =>
          textPlaces(`${path}.columns.${column}.1`, value, block.of),
        ),
      ];
  }
}
