import type { CatalogueEntry } from '../catalogue-entry.js';
import gewerbeanmeldung from './gewerbeanmeldung.js';
import gewerbeanmeldungJourneys from './gewerbeanmeldung.journeys.js';
import reisegewerbekarte from './reisegewerbekarte.js';
import reisegewerbekarteJourneys from './reisegewerbekarte.journeys.js';

/** The procedures of the domain `gewerbe-gaststaetten`. */
export const gewerbeGaststaetten: readonly CatalogueEntry[] = [
  { procedure: gewerbeanmeldung, journeys: gewerbeanmeldungJourneys },
  { procedure: reisegewerbekarte, journeys: reisegewerbekarteJourneys },
];
