import type { CatalogueEntry } from '../catalogue-entry.js';

/** The procedures of the domain `soziales`. */
export const soziales: readonly CatalogueEntry[] = [];
