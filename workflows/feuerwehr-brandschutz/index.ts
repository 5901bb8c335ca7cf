import type { CatalogueEntry } from '../catalogue-entry.js';
import brandsicherheitswache from './brandsicherheitswache.js';
import brandsicherheitswacheJourneys from './brandsicherheitswache.journeys.js';
import brandverhuetungsschau from './brandverhuetungsschau.js';
import brandverhuetungsschauJourneys from './brandverhuetungsschau.journeys.js';
import feuerwehreinsatzKostenersatz from './feuerwehreinsatz-kostenersatz.js';
import feuerwehreinsatzKostenersatzJourneys from './feuerwehreinsatz-kostenersatz.journeys.js';

/** The procedures of the domain `feuerwehr-brandschutz`. */
export const feuerwehrBrandschutz: readonly CatalogueEntry[] = [
  { procedure: brandsicherheitswache, journeys: brandsicherheitswacheJourneys },
  { procedure: brandverhuetungsschau, journeys: brandverhuetungsschauJourneys },
  { procedure: feuerwehreinsatzKostenersatz, journeys: feuerwehreinsatzKostenersatzJourneys },
];
