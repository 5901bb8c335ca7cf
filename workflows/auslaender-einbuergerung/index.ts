import type { CatalogueEntry } from '../catalogue-entry.js';

/** The procedures of the domain `auslaender-einbuergerung`. */
export const auslaenderEinbuergerung: readonly CatalogueEntry[] = [];
