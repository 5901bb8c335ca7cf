import type { LinkKind } from '@amtsweg/cases-store';

/** What another case is to this one, in the words of the office. */
export const linkNames: Readonly<Record<LinkKind, string>> = {
  parallel: 'Parallelvorgang',
  appeal: 'Widerspruch',
  predecessor: 'Vorgänger',
  enforcement: 'Vollstreckung',
  fine: 'Bußgeldverfahren',
  reopening: 'wieder aufgegriffener Vorgang',
};
