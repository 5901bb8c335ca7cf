import type { CatalogueEntry } from '../catalogue-entry.js';
import bestattungAnmelden from './bestattung-anmelden.js';
import bestattungAnmeldenJourneys from './bestattung-anmelden.journeys.js';
import bestattungAusnahmegenehmigung from './bestattung-ausnahmegenehmigung.js';
import bestattungAusnahmegenehmigungJourneys from './bestattung-ausnahmegenehmigung.journeys.js';
import bestattungOrdnungsbehoerdlich from './bestattung-ordnungsbehoerdlich.js';
import bestattungOrdnungsbehoerdlichJourneys from './bestattung-ordnungsbehoerdlich.journeys.js';
import friedhofGewerbezulassung from './friedhof-gewerbezulassung.js';
import friedhofGewerbezulassungJourneys from './friedhof-gewerbezulassung.journeys.js';
import grabmalGenehmigung from './grabmal-genehmigung.js';
import grabmalGenehmigungJourneys from './grabmal-genehmigung.journeys.js';
import grabstaetteRueckgabe from './grabstaette-rueckgabe.js';
import grabstaetteRueckgabeJourneys from './grabstaette-rueckgabe.journeys.js';
import trauerhalleNutzung from './trauerhalle-nutzung.js';
import trauerhalleNutzungJourneys from './trauerhalle-nutzung.journeys.js';
import umbettungGenehmigung from './umbettung-genehmigung.js';
import umbettungGenehmigungJourneys from './umbettung-genehmigung.journeys.js';
import wahlgrabNutzungsrecht from './wahlgrab-nutzungsrecht.js';
import wahlgrabNutzungsrechtJourneys from './wahlgrab-nutzungsrecht.journeys.js';
import wahlgrabVerlaengern from './wahlgrab-verlaengern.js';
import wahlgrabVerlaengernJourneys from './wahlgrab-verlaengern.journeys.js';

/** The procedures of the domain `friedhof-bestattung`. */
export const friedhofBestattung: readonly CatalogueEntry[] = [
  { procedure: bestattungAnmelden, journeys: bestattungAnmeldenJourneys },
  { procedure: bestattungAusnahmegenehmigung, journeys: bestattungAusnahmegenehmigungJourneys },
  { procedure: bestattungOrdnungsbehoerdlich, journeys: bestattungOrdnungsbehoerdlichJourneys },
  { procedure: friedhofGewerbezulassung, journeys: friedhofGewerbezulassungJourneys },
  { procedure: grabmalGenehmigung, journeys: grabmalGenehmigungJourneys },
  { procedure: grabstaetteRueckgabe, journeys: grabstaetteRueckgabeJourneys },
  { procedure: trauerhalleNutzung, journeys: trauerhalleNutzungJourneys },
  { procedure: umbettungGenehmigung, journeys: umbettungGenehmigungJourneys },
  { procedure: wahlgrabNutzungsrecht, journeys: wahlgrabNutzungsrechtJourneys },
  { procedure: wahlgrabVerlaengern, journeys: wahlgrabVerlaengernJourneys },
];
