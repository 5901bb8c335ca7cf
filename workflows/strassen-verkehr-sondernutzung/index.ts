import type { CatalogueEntry } from '../catalogue-entry.js';
import arbeitsstelleVerkehrsrechtlicheAnordnung from './arbeitsstelle-verkehrsrechtliche-anordnung.js';
import arbeitsstelleVerkehrsrechtlicheAnordnungJourneys from './arbeitsstelle-verkehrsrechtliche-anordnung.journeys.js';
import aufgrabungGenehmigung from './aufgrabung-genehmigung.js';
import aufgrabungGenehmigungJourneys from './aufgrabung-genehmigung.journeys.js';
import behindertenparkplatzPersonenbezogen from './behindertenparkplatz-personenbezogen.js';
import behindertenparkplatzPersonenbezogenJourneys from './behindertenparkplatz-personenbezogen.journeys.js';
import bewohnerparkausweis from './bewohnerparkausweis.js';
import bewohnerparkausweisJourneys from './bewohnerparkausweis.journeys.js';
import grossraumSchwertransport from './grossraum-schwertransport.js';
import grossraumSchwertransportJourneys from './grossraum-schwertransport.journeys.js';
import haltverbotUmzug from './haltverbot-umzug.js';
import haltverbotUmzugJourneys from './haltverbot-umzug.journeys.js';
import parkausweisSchwerbehinderteBlau from './parkausweis-schwerbehinderte-blau.js';
import parkausweisSchwerbehinderteBlauJourneys from './parkausweis-schwerbehinderte-blau.journeys.js';
import sondernutzungAussengastronomie from './sondernutzung-aussengastronomie.js';
import sondernutzungAussengastronomieJourneys from './sondernutzung-aussengastronomie.journeys.js';
import sondernutzungBaustelleneinrichtung from './sondernutzung-baustelleneinrichtung.js';
import sondernutzungBaustelleneinrichtungJourneys from './sondernutzung-baustelleneinrichtung.journeys.js';
import strassenschadenMelden from './strassenschaden-melden.js';
import strassenschadenMeldenJourneys from './strassenschaden-melden.journeys.js';

/** The procedures of the domain `strassen-verkehr-sondernutzung`. */
export const strassenVerkehrSondernutzung: readonly CatalogueEntry[] = [
  {
    procedure: arbeitsstelleVerkehrsrechtlicheAnordnung,
    journeys: arbeitsstelleVerkehrsrechtlicheAnordnungJourneys,
  },
  { procedure: aufgrabungGenehmigung, journeys: aufgrabungGenehmigungJourneys },
  { procedure: behindertenparkplatzPersonenbezogen, journeys: behindertenparkplatzPersonenbezogenJourneys },
  { procedure: bewohnerparkausweis, journeys: bewohnerparkausweisJourneys },
  { procedure: grossraumSchwertransport, journeys: grossraumSchwertransportJourneys },
  { procedure: haltverbotUmzug, journeys: haltverbotUmzugJourneys },
  { procedure: parkausweisSchwerbehinderteBlau, journeys: parkausweisSchwerbehinderteBlauJourneys },
  { procedure: sondernutzungAussengastronomie, journeys: sondernutzungAussengastronomieJourneys },
  { procedure: sondernutzungBaustelleneinrichtung, journeys: sondernutzungBaustelleneinrichtungJourneys },
  { procedure: strassenschadenMelden, journeys: strassenschadenMeldenJourneys },
];
