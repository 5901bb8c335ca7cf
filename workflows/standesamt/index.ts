import type { CatalogueEntry } from '../catalogue-entry.js';
import eheurkunde from './eheurkunde.js';
import eheurkundeJourneys from './eheurkunde.journeys.js';
import geburtsurkunde from './geburtsurkunde.js';
import geburtsurkundeJourneys from './geburtsurkunde.journeys.js';
import lebenspartnerschaftsurkunde from './lebenspartnerschaftsurkunde.js';
import lebenspartnerschaftsurkundeJourneys from './lebenspartnerschaftsurkunde.journeys.js';
import sterbeurkunde from './sterbeurkunde.js';
import sterbeurkundeJourneys from './sterbeurkunde.journeys.js';

/** The procedures of the domain `standesamt`. */
export const standesamt: readonly CatalogueEntry[] = [
  { procedure: eheurkunde, journeys: eheurkundeJourneys },
  { procedure: geburtsurkunde, journeys: geburtsurkundeJourneys },
  { procedure: lebenspartnerschaftsurkunde, journeys: lebenspartnerschaftsurkundeJourneys },
  { procedure: sterbeurkunde, journeys: sterbeurkundeJourneys },
];
