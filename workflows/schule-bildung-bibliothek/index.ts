import type { CatalogueEntry } from '../catalogue-entry.js';

/** The procedures of the domain `schule-bildung-bibliothek`. */
export const schuleBildungBibliothek: readonly CatalogueEntry[] = [];
