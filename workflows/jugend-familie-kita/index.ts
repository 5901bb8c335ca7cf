import type { CatalogueEntry } from '../catalogue-entry.js';

/** The procedures of the domain `jugend-familie-kita`. */
export const jugendFamilieKita: readonly CatalogueEntry[] = [];
