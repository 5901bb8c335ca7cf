import type { CatalogueEntry } from '../catalogue-entry.js';

/** The procedures of the domain `gesundheit-veterinaer`. */
export const gesundheitVeterinaer: readonly CatalogueEntry[] = [];
