import type { CatalogueEntry } from '../catalogue-entry.js';
import anregungBeschwerdeRat from './anregung-beschwerde-rat.js';
import anregungBeschwerdeRatJourneys from './anregung-beschwerde-rat.journeys.js';
import buergerbegehren from './buergerbegehren.js';
import buergerbegehrenJourneys from './buergerbegehren.journeys.js';
import einwohnerantrag from './einwohnerantrag.js';
import einwohnerantragJourneys from './einwohnerantrag.journeys.js';
import schoeffeBewerbung from './schoeffe-bewerbung.js';
import schoeffeBewerbungJourneys from './schoeffe-bewerbung.journeys.js';
import waehlbarkeitsbescheinigung from './waehlbarkeitsbescheinigung.js';
import waehlbarkeitsbescheinigungJourneys from './waehlbarkeitsbescheinigung.journeys.js';
import waehlerverzeichnisAuslandsdeutsche from './waehlerverzeichnis-auslandsdeutsche.js';
import waehlerverzeichnisAuslandsdeutscheJourneys from './waehlerverzeichnis-auslandsdeutsche.journeys.js';
import waehlerverzeichnisEinsicht from './waehlerverzeichnis-einsicht.js';
import waehlerverzeichnisEinsichtJourneys from './waehlerverzeichnis-einsicht.journeys.js';
import wahlhelferMelden from './wahlhelfer-melden.js';
import wahlhelferMeldenJourneys from './wahlhelfer-melden.journeys.js';
import wahlrechtsbescheinigung from './wahlrechtsbescheinigung.js';
import wahlrechtsbescheinigungJourneys from './wahlrechtsbescheinigung.journeys.js';
import wahlscheinBriefwahl from './wahlschein-briefwahl.js';
import wahlscheinBriefwahlJourneys from './wahlschein-briefwahl.journeys.js';

/** The procedures of the domain `wahlen-buergerbeteiligung`. */
export const wahlenBuergerbeteiligung: readonly CatalogueEntry[] = [
  { procedure: anregungBeschwerdeRat, journeys: anregungBeschwerdeRatJourneys },
  { procedure: buergerbegehren, journeys: buergerbegehrenJourneys },
  { procedure: einwohnerantrag, journeys: einwohnerantragJourneys },
  { procedure: schoeffeBewerbung, journeys: schoeffeBewerbungJourneys },
  { procedure: waehlbarkeitsbescheinigung, journeys: waehlbarkeitsbescheinigungJourneys },
  { procedure: waehlerverzeichnisAuslandsdeutsche, journeys: waehlerverzeichnisAuslandsdeutscheJourneys },
  { procedure: waehlerverzeichnisEinsicht, journeys: waehlerverzeichnisEinsichtJourneys },
  { procedure: wahlhelferMelden, journeys: wahlhelferMeldenJourneys },
  { procedure: wahlrechtsbescheinigung, journeys: wahlrechtsbescheinigungJourneys },
  { procedure: wahlscheinBriefwahl, journeys: wahlscheinBriefwahlJourneys },
];
