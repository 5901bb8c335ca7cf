import type { CatalogueEntry } from '../catalogue-entry.js';

/** The procedures of the domain `bauen-wohnen`. */
export const bauenWohnen: readonly CatalogueEntry[] = [];
