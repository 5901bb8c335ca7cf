import type { CatalogueEntry } from '../catalogue-entry.js';
import kulturfoerderung from './kulturfoerderung.js';
import kulturfoerderungJourneys from './kulturfoerderung.journeys.js';

/** The procedures of the domain `kultur-sport-veranstaltungen`. */
export const kulturSportVeranstaltungen: readonly CatalogueEntry[] = [
  { procedure: kulturfoerderung, journeys: kulturfoerderungJourneys },
];
