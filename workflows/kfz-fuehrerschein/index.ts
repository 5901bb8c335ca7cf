import type { CatalogueEntry } from '../catalogue-entry.js';
import karteikartenabschriftFuehrerschein from './karteikartenabschrift-fuehrerschein.js';
import karteikartenabschriftFuehrerscheinJourneys from './karteikartenabschrift-fuehrerschein.journeys.js';

/** The procedures of the domain `kfz-fuehrerschein`. */
export const kfzFuehrerschein: readonly CatalogueEntry[] = [
  { procedure: karteikartenabschriftFuehrerschein, journeys: karteikartenabschriftFuehrerscheinJourneys },
];
