import type { CatalogueEntry } from '../catalogue-entry.js';
import brandmeldeanlageAufschaltung from './brandmeldeanlage-aufschaltung.js';
import brandmeldeanlageAufschaltungJourneys from './brandmeldeanlage-aufschaltung.journeys.js';
import brandsicherheitswache from './brandsicherheitswache.js';
import brandsicherheitswacheJourneys from './brandsicherheitswache.journeys.js';
import brandverhuetungsschau from './brandverhuetungsschau.js';
import brandverhuetungsschauJourneys from './brandverhuetungsschau.journeys.js';
import feuerwehreinsatzKostenersatz from './feuerwehreinsatz-kostenersatz.js';
import feuerwehreinsatzKostenersatzJourneys from './feuerwehreinsatz-kostenersatz.journeys.js';
import feuerwehrplanPruefung from './feuerwehrplan-pruefung.js';
import feuerwehrplanPruefungJourneys from './feuerwehrplan-pruefung.journeys.js';
import freiwilligeFeuerwehrMitglied from './freiwillige-feuerwehr-mitglied.js';
import freiwilligeFeuerwehrMitgliedJourneys from './freiwillige-feuerwehr-mitglied.journeys.js';

/** The procedures of the domain `feuerwehr-brandschutz`. */
export const feuerwehrBrandschutz: readonly CatalogueEntry[] = [
  { procedure: brandmeldeanlageAufschaltung, journeys: brandmeldeanlageAufschaltungJourneys },
  { procedure: brandsicherheitswache, journeys: brandsicherheitswacheJourneys },
  { procedure: brandverhuetungsschau, journeys: brandverhuetungsschauJourneys },
  { procedure: feuerwehreinsatzKostenersatz, journeys: feuerwehreinsatzKostenersatzJourneys },
  { procedure: feuerwehrplanPruefung, journeys: feuerwehrplanPruefungJourneys },
  { procedure: freiwilligeFeuerwehrMitglied, journeys: freiwilligeFeuerwehrMitgliedJourneys },
];
