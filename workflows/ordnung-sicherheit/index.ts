import type { CatalogueEntry } from '../catalogue-entry.js';

/** The procedures of the domain `ordnung-sicherheit`. */
export const ordnungSicherheit: readonly CatalogueEntry[] = [];
