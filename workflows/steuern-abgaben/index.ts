import type { CatalogueEntry } from '../catalogue-entry.js';
import hundesteuerAnmelden from './hundesteuer-anmelden.js';
import hundesteuerAnmeldenJourneys from './hundesteuer-anmelden.journeys.js';

/** The procedures of the domain `steuern-abgaben`. */
export const steuernAbgaben: readonly CatalogueEntry[] = [
  { procedure: hundesteuerAnmelden, journeys: hundesteuerAnmeldenJourneys },
];
