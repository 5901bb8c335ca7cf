import type { CatalogueEntry } from '../catalogue-entry.js';
import atelierfoerderung from './atelierfoerderung.js';
import atelierfoerderungJourneys from './atelierfoerderung.journeys.js';
import gaertenFotogenehmigung from './gaerten-fotogenehmigung.js';
import gaertenFotogenehmigungJourneys from './gaerten-fotogenehmigung.journeys.js';
import grossveranstaltungAnmelden from './grossveranstaltung-anmelden.js';
import grossveranstaltungAnmeldenJourneys from './grossveranstaltung-anmelden.journeys.js';
import herrenhaeuserJahreskarte from './herrenhaeuser-jahreskarte.js';
import herrenhaeuserJahreskarteJourneys from './herrenhaeuser-jahreskarte.journeys.js';
import kulturfoerderung from './kulturfoerderung.js';
import kulturfoerderungJourneys from './kulturfoerderung.journeys.js';
import museumsfuehrungBuchen from './museumsfuehrung-buchen.js';
import museumsfuehrungBuchenJourneys from './museumsfuehrung-buchen.journeys.js';
import schwimmkursAnmelden from './schwimmkurs-anmelden.js';
import schwimmkursAnmeldenJourneys from './schwimmkurs-anmelden.journeys.js';
import sportfoerderung from './sportfoerderung.js';
import sportfoerderungJourneys from './sportfoerderung.journeys.js';
import sportstaetteNutzung from './sportstaette-nutzung.js';
import sportstaetteNutzungJourneys from './sportstaette-nutzung.journeys.js';
import stadtteilzentrumRaum from './stadtteilzentrum-raum.js';
import stadtteilzentrumRaumJourneys from './stadtteilzentrum-raum.journeys.js';

/** The procedures of the domain `kultur-sport-veranstaltungen`. */
export const kulturSportVeranstaltungen: readonly CatalogueEntry[] = [
  { procedure: atelierfoerderung, journeys: atelierfoerderungJourneys },
  { procedure: gaertenFotogenehmigung, journeys: gaertenFotogenehmigungJourneys },
  { procedure: grossveranstaltungAnmelden, journeys: grossveranstaltungAnmeldenJourneys },
  { procedure: herrenhaeuserJahreskarte, journeys: herrenhaeuserJahreskarteJourneys },
  { procedure: kulturfoerderung, journeys: kulturfoerderungJourneys },
  { procedure: museumsfuehrungBuchen, journeys: museumsfuehrungBuchenJourneys },
  { procedure: schwimmkursAnmelden, journeys: schwimmkursAnmeldenJourneys },
  { procedure: sportfoerderung, journeys: sportfoerderungJourneys },
  { procedure: sportstaetteNutzung, journeys: sportstaetteNutzungJourneys },
  { procedure: stadtteilzentrumRaum, journeys: stadtteilzentrumRaumJourneys },
];
