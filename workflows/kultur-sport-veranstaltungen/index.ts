import type { CatalogueEntry } from '../catalogue-entry.js';

/** The procedures of the domain `kultur-sport-veranstaltungen`. */
export const kulturSportVeranstaltungen: readonly CatalogueEntry[] = [];
