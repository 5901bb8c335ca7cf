import type { CatalogueEntry } from '../catalogue-entry.js';
import bibliotheksausweis from './bibliotheksausweis.js';
import bibliotheksausweisJourneys from './bibliotheksausweis.journeys.js';
import einbuergerungstest from './einbuergerungstest.js';
import einbuergerungstestJourneys from './einbuergerungstest.journeys.js';
import fernleihe from './fernleihe.js';
import fernleiheJourneys from './fernleihe.journeys.js';
import grundschuleAnmelden from './grundschule-anmelden.js';
import grundschuleAnmeldenJourneys from './grundschule-anmelden.journeys.js';
import musikschuleAnmelden from './musikschule-anmelden.js';
import musikschuleAnmeldenJourneys from './musikschule-anmelden.journeys.js';
import musikschuleErmaessigung from './musikschule-ermaessigung.js';
import musikschuleErmaessigungJourneys from './musikschule-ermaessigung.journeys.js';
import schulbezirkAusnahme from './schulbezirk-ausnahme.js';
import schulbezirkAusnahmeJourneys from './schulbezirk-ausnahme.journeys.js';
import schulraumNutzung from './schulraum-nutzung.js';
import schulraumNutzungJourneys from './schulraum-nutzung.journeys.js';
import stadtarchivAuskunft from './stadtarchiv-auskunft.js';
import stadtarchivAuskunftJourneys from './stadtarchiv-auskunft.journeys.js';
import vhsKursAnmelden from './vhs-kurs-anmelden.js';
import vhsKursAnmeldenJourneys from './vhs-kurs-anmelden.journeys.js';
import vhsSchulabschluss from './vhs-schulabschluss.js';
import vhsSchulabschlussJourneys from './vhs-schulabschluss.journeys.js';

/** The procedures of the domain `schule-bildung-bibliothek`. */
export const schuleBildungBibliothek: readonly CatalogueEntry[] = [
  { procedure: bibliotheksausweis, journeys: bibliotheksausweisJourneys },
  { procedure: einbuergerungstest, journeys: einbuergerungstestJourneys },
  { procedure: fernleihe, journeys: fernleiheJourneys },
  { procedure: grundschuleAnmelden, journeys: grundschuleAnmeldenJourneys },
  { procedure: musikschuleAnmelden, journeys: musikschuleAnmeldenJourneys },
  { procedure: musikschuleErmaessigung, journeys: musikschuleErmaessigungJourneys },
  { procedure: schulbezirkAusnahme, journeys: schulbezirkAusnahmeJourneys },
  { procedure: schulraumNutzung, journeys: schulraumNutzungJourneys },
  { procedure: stadtarchivAuskunft, journeys: stadtarchivAuskunftJourneys },
  { procedure: vhsKursAnmelden, journeys: vhsKursAnmeldenJourneys },
  { procedure: vhsSchulabschluss, journeys: vhsSchulabschlussJourneys },
];
