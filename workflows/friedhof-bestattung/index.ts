import type { CatalogueEntry } from '../catalogue-entry.js';

/** The procedures of the domain `friedhof-bestattung`. */
export const friedhofBestattung: readonly CatalogueEntry[] = [];
