import type { Journey, Procedure } from '@amtsweg/procedure';

/** A procedure and the journeys that show it at work. */
export interface CatalogueEntry {
  readonly procedure: Procedure;
  readonly journeys: readonly Journey[];
}
