import type { CatalogueEntry } from '../catalogue-entry.js';
import bestattungAnmelden from './bestattung-anmelden.js';
import bestattungAnmeldenJourneys from './bestattung-anmelden.journeys.js';
import bestattungAusnahmegenehmigung from './bestattung-ausnahmegenehmigung.js';
import bestattungAusnahmegenehmigungJourneys from './bestattung-ausnahmegenehmigung.journeys.js';
import bestattungOrdnungsbehoerdlich from './bestattung-ordnungsbehoerdlich.js';
import bestattungOrdnungsbehoerdlichJourneys from './bestattung-ordnungsbehoerdlich.journeys.js';
import grabmalGenehmigung from './grabmal-genehmigung.js';
import grabmalGenehmigungJourneys from './grabmal-genehmigung.journeys.js';
import wahlgrabVerlaengern from './wahlgrab-verlaengern.js';
import wahlgrabVerlaengernJourneys from './wahlgrab-verlaengern.journeys.js';

/** The procedures of the domain `friedhof-bestattung`. */
export const friedhofBestattung: readonly CatalogueEntry[] = [
  { procedure: bestattungAnmelden, journeys: bestattungAnmeldenJourneys },
  { procedure: bestattungAusnahmegenehmigung, journeys: bestattungAusnahmegenehmigungJourneys },
  { procedure: bestattungOrdnungsbehoerdlich, journeys: bestattungOrdnungsbehoerdlichJourneys },
  { procedure: grabmalGenehmigung, journeys: grabmalGenehmigungJourneys },
  { procedure: wahlgrabVerlaengern, journeys: wahlgrabVerlaengernJourneys },
];
