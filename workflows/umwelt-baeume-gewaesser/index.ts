import type { CatalogueEntry } from '../catalogue-entry.js';
import baumfaellgenehmigung from './baumfaellgenehmigung.js';
import baumfaellgenehmigungJourneys from './baumfaellgenehmigung.journeys.js';

/** The procedures of the domain `umwelt-baeume-gewaesser`. */
export const umweltBaeumeGewaesser: readonly CatalogueEntry[] = [
  { procedure: baumfaellgenehmigung, journeys: baumfaellgenehmigungJourneys },
];
