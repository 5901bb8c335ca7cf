import type { CatalogueEntry } from '../catalogue-entry.js';

/** The procedures of the domain `wahlen-buergerbeteiligung`. */
export const wahlenBuergerbeteiligung: readonly CatalogueEntry[] = [];
