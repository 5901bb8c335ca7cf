import type { JsonObject } from '@amtsweg/kernel';
import { ozgMaturity, type Procedure } from '@amtsweg/procedure';
import { foldWords, searchWords } from './fold-words.js';

/** A procedure as the catalogue lists it; members are those of the API. */
function catalogueSummary(procedure: Procedure): JsonObject {
  const { key, name, domain, kind, unit, audience, online, legalBasis } = procedure;
  return {
    ...{ key, name, domain, kind, unit, audience, online: online !== null, legalBasis },
    onlineSince: online?.since ?? null,
    onlineEvidence: online?.evidence ?? null,
    maturity: { ...ozgMaturity(procedure) },
  };
}

/** The row of `catalogue_entry` for a procedure. */
export function catalogueRow(procedure: Procedure): JsonObject {
  const { key, name, keywords = [], domain, kind, unit, audience, online, legalBasis } = procedure;
  return {
    ...{ key, name, keywords: keywords.join('\n'), domain, kind, unit, audience, online: online !== null },
    summary: catalogueSummary(procedure),
    phrases: [name, ...keywords].map(foldWords),
    words: searchWords([name, ...keywords, key.replaceAll('-', ' '), ...legalBasis].join(' ')),
  };
}
