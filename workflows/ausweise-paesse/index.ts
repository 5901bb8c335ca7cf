import type { CatalogueEntry } from '../catalogue-entry.js';

/** The procedures of the domain `ausweise-paesse`. */
export const ausweisePaesse: readonly CatalogueEntry[] = [];
