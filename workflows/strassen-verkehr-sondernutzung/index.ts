import type { CatalogueEntry } from '../catalogue-entry.js';
import arbeitsstelleVerkehrsrechtlicheAnordnung from './arbeitsstelle-verkehrsrechtliche-anordnung.js';
import arbeitsstelleVerkehrsrechtlicheAnordnungJourneys from './arbeitsstelle-verkehrsrechtliche-anordnung.journeys.js';
import aufgrabungGenehmigung from './aufgrabung-genehmigung.js';
import aufgrabungGenehmigungJourneys from './aufgrabung-genehmigung.journeys.js';
import befahrenFussgaengerzone from './befahren-fussgaengerzone.js';
import befahrenFussgaengerzoneJourneys from './befahren-fussgaengerzone.journeys.js';
import behindertenparkplatzPersonenbezogen from './behindertenparkplatz-personenbezogen.js';
import behindertenparkplatzPersonenbezogenJourneys from './behindertenparkplatz-personenbezogen.journeys.js';
import bewohnerparkausweis from './bewohnerparkausweis.js';
import bewohnerparkausweisJourneys from './bewohnerparkausweis.journeys.js';
import dreharbeitenGenehmigung from './dreharbeiten-genehmigung.js';
import dreharbeitenGenehmigungJourneys from './dreharbeiten-genehmigung.journeys.js';
import grossraumSchwertransport from './grossraum-schwertransport.js';
import grossraumSchwertransportJourneys from './grossraum-schwertransport.journeys.js';
import grundstueckszufahrtGenehmigung from './grundstueckszufahrt-genehmigung.js';
import grundstueckszufahrtGenehmigungJourneys from './grundstueckszufahrt-genehmigung.journeys.js';
import gurtHelmBefreiung from './gurt-helm-befreiung.js';
import gurtHelmBefreiungJourneys from './gurt-helm-befreiung.journeys.js';
import haltverbotSonstige from './haltverbot-sonstige.js';
import haltverbotSonstigeJourneys from './haltverbot-sonstige.journeys.js';
import haltverbotUmzug from './haltverbot-umzug.js';
import haltverbotUmzugJourneys from './haltverbot-umzug.journeys.js';
import handwerkerparkausweis from './handwerkerparkausweis.js';
import handwerkerparkausweisJourneys from './handwerkerparkausweis.journeys.js';
import parkausweisOrange from './parkausweis-orange.js';
import parkausweisOrangeJourneys from './parkausweis-orange.journeys.js';
import parkausweisSchwerbehinderteBlau from './parkausweis-schwerbehinderte-blau.js';
import parkausweisSchwerbehinderteBlauJourneys from './parkausweis-schwerbehinderte-blau.journeys.js';
import sondernutzungAussengastronomie from './sondernutzung-aussengastronomie.js';
import sondernutzungAussengastronomieJourneys from './sondernutzung-aussengastronomie.journeys.js';
import sondernutzungBaustelleneinrichtung from './sondernutzung-baustelleneinrichtung.js';
import sondernutzungBaustelleneinrichtungJourneys from './sondernutzung-baustelleneinrichtung.journeys.js';
import sondernutzungInfostand from './sondernutzung-infostand.js';
import sondernutzungInfostandJourneys from './sondernutzung-infostand.journeys.js';
import sondernutzungPlakatierung from './sondernutzung-plakatierung.js';
import sondernutzungPlakatierungJourneys from './sondernutzung-plakatierung.journeys.js';
import sondernutzungWarenauslage from './sondernutzung-warenauslage.js';
import sondernutzungWarenauslageJourneys from './sondernutzung-warenauslage.journeys.js';
import sonntagsfahrverbotAusnahme from './sonntagsfahrverbot-ausnahme.js';
import sonntagsfahrverbotAusnahmeJourneys from './sonntagsfahrverbot-ausnahme.journeys.js';
import strassenbeleuchtungStoerungMelden from './strassenbeleuchtung-stoerung-melden.js';
import strassenbeleuchtungStoerungMeldenJourneys from './strassenbeleuchtung-stoerung-melden.journeys.js';
import strassenschadenMelden from './strassenschaden-melden.js';
import strassenschadenMeldenJourneys from './strassenschaden-melden.journeys.js';
import stvzoAusnahme from './stvzo-ausnahme.js';
import stvzoAusnahmeJourneys from './stvzo-ausnahme.journeys.js';
import veranstaltungStrasseErlaubnis from './veranstaltung-strasse-erlaubnis.js';
import veranstaltungStrasseErlaubnisJourneys from './veranstaltung-strasse-erlaubnis.journeys.js';
import verkehrszeichenAnregen from './verkehrszeichen-anregen.js';
import verkehrszeichenAnregenJourneys from './verkehrszeichen-anregen.journeys.js';

/** The procedures of the domain `strassen-verkehr-sondernutzung`. */
export const strassenVerkehrSondernutzung: readonly CatalogueEntry[] = [
  {
    procedure: arbeitsstelleVerkehrsrechtlicheAnordnung,
    journeys: arbeitsstelleVerkehrsrechtlicheAnordnungJourneys,
  },
  { procedure: aufgrabungGenehmigung, journeys: aufgrabungGenehmigungJourneys },
  { procedure: befahrenFussgaengerzone, journeys: befahrenFussgaengerzoneJourneys },
  { procedure: behindertenparkplatzPersonenbezogen, journeys: behindertenparkplatzPersonenbezogenJourneys },
  { procedure: bewohnerparkausweis, journeys: bewohnerparkausweisJourneys },
  { procedure: dreharbeitenGenehmigung, journeys: dreharbeitenGenehmigungJourneys },
  { procedure: grossraumSchwertransport, journeys: grossraumSchwertransportJourneys },
  { procedure: grundstueckszufahrtGenehmigung, journeys: grundstueckszufahrtGenehmigungJourneys },
  { procedure: gurtHelmBefreiung, journeys: gurtHelmBefreiungJourneys },
  { procedure: haltverbotSonstige, journeys: haltverbotSonstigeJourneys },
  { procedure: haltverbotUmzug, journeys: haltverbotUmzugJourneys },
  { procedure: handwerkerparkausweis, journeys: handwerkerparkausweisJourneys },
  { procedure: parkausweisOrange, journeys: parkausweisOrangeJourneys },
  { procedure: parkausweisSchwerbehinderteBlau, journeys: parkausweisSchwerbehinderteBlauJourneys },
  { procedure: sondernutzungAussengastronomie, journeys: sondernutzungAussengastronomieJourneys },
  { procedure: sondernutzungBaustelleneinrichtung, journeys: sondernutzungBaustelleneinrichtungJourneys },
  { procedure: sondernutzungInfostand, journeys: sondernutzungInfostandJourneys },
  { procedure: sondernutzungPlakatierung, journeys: sondernutzungPlakatierungJourneys },
  { procedure: sondernutzungWarenauslage, journeys: sondernutzungWarenauslageJourneys },
  { procedure: sonntagsfahrverbotAusnahme, journeys: sonntagsfahrverbotAusnahmeJourneys },
  { procedure: strassenbeleuchtungStoerungMelden, journeys: strassenbeleuchtungStoerungMeldenJourneys },
  { procedure: strassenschadenMelden, journeys: strassenschadenMeldenJourneys },
  { procedure: stvzoAusnahme, journeys: stvzoAusnahmeJourneys },
  { procedure: veranstaltungStrasseErlaubnis, journeys: veranstaltungStrasseErlaubnisJourneys },
  { procedure: verkehrszeichenAnregen, journeys: verkehrszeichenAnregenJourneys },
];
