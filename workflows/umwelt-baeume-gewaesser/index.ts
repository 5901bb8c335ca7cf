import type { CatalogueEntry } from '../catalogue-entry.js';
import baumfaellgenehmigung from './baumfaellgenehmigung.js';
import baumfaellgenehmigungJourneys from './baumfaellgenehmigung.journeys.js';
import ersatzpflanzungNachweis from './ersatzpflanzung-nachweis.js';
import ersatzpflanzungNachweisJourneys from './ersatzpflanzung-nachweis.journeys.js';
import niederschlagswassergebuehr from './niederschlagswassergebuehr.js';
import niederschlagswassergebuehrJourneys from './niederschlagswassergebuehr.journeys.js';
import umweltinformation from './umweltinformation.js';
import umweltinformationJourneys from './umweltinformation.journeys.js';

/** The procedures of the domain `umwelt-baeume-gewaesser`. */
export const umweltBaeumeGewaesser: readonly CatalogueEntry[] = [
  { procedure: baumfaellgenehmigung, journeys: baumfaellgenehmigungJourneys },
  { procedure: ersatzpflanzungNachweis, journeys: ersatzpflanzungNachweisJourneys },
  { procedure: niederschlagswassergebuehr, journeys: niederschlagswassergebuehrJourneys },
  { procedure: umweltinformation, journeys: umweltinformationJourneys },
];
