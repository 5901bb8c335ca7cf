import type { CatalogueEntry } from '../catalogue-entry.js';
import meldebescheinigung from './meldebescheinigung.js';
import meldebescheinigungJourneys from './meldebescheinigung.journeys.js';

/** The procedures of the domain `buergerservice-meldewesen`. */
export const buergerserviceMeldewesen: readonly CatalogueEntry[] = [
  { procedure: meldebescheinigung, journeys: meldebescheinigungJourneys },
];
