import type { FileLink } from '../kit/file-view.js';

/** What the other case is to this one. */
export const linkKinds: Readonly<Record<FileLink['kind'], string>> = {
  parallel: 'Parallelvorgang',
  appeal: 'Widerspruch',
  predecessor: 'Vorgänger',
  enforcement: 'Vollstreckung',
  fine: 'Bußgeldverfahren',
  reopening: 'Wiederaufgreifen',
};

const inverses: Readonly<Record<FileLink['kind'], string>> = {
  parallel: 'Parallelvorgang',
  appeal: 'angefochtener Vorgang',
  predecessor: 'Nachfolger',
  enforcement: 'vollstreckter Vorgang',
  fine: 'Anlass des Bußgeldverfahrens',
  reopening: 'ursprünglicher Vorgang',
};

/** What the other case of a link is, seen from this one. */
export function linkWord({ kind, direction }: Pick<FileLink, 'kind' | 'direction'>): string {
  return direction === 'to' ? linkKinds[kind] : inverses[kind];
}
