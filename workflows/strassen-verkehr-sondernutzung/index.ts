import type { CatalogueEntry } from '../catalogue-entry.js';

/** The procedures of the domain `strassen-verkehr-sondernutzung`. */
export const strassenVerkehrSondernutzung: readonly CatalogueEntry[] = [];
