import type { CatalogueEntry } from '../catalogue-entry.js';

/** The procedures of the domain `feuerwehr-brandschutz`. */
export const feuerwehrBrandschutz: readonly CatalogueEntry[] = [];
