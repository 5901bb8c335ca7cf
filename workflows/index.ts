import type { Journey, Procedure } from '@amtsweg/procedure';
import meldebescheinigung from './buergerservice-meldewesen/meldebescheinigung.js';
import meldebescheinigungJourneys from './buergerservice-meldewesen/meldebescheinigung.journeys.js';

/** A procedure and the journeys that show it at work. */
export interface CatalogueEntry {
  readonly procedure: Procedure;
  readonly journeys: readonly Journey[];
}

/** All procedures of the city, by key. */
export const catalogue: readonly CatalogueEntry[] = [
  { procedure: meldebescheinigung, journeys: meldebescheinigungJourneys },
];
