import type { CatalogueEntry } from '../catalogue-entry.js';
import abbruchanzeige from './abbruchanzeige.js';
import abbruchanzeigeJourneys from './abbruchanzeige.journeys.js';
import abgeschlossenheitsbescheinigung from './abgeschlossenheitsbescheinigung.js';
import abgeschlossenheitsbescheinigungJourneys from './abgeschlossenheitsbescheinigung.journeys.js';
import bauakteneinsicht from './bauakteneinsicht.js';
import bauakteneinsichtJourneys from './bauakteneinsicht.journeys.js';
import baugenehmigungSonderbau from './baugenehmigung-sonderbau.js';
import baugenehmigungSonderbauJourneys from './baugenehmigung-sonderbau.journeys.js';
import baugenehmigungVereinfacht from './baugenehmigung-vereinfacht.js';
import baugenehmigungVereinfachtJourneys from './baugenehmigung-vereinfacht.journeys.js';
import baugenehmigungVerlaengerung from './baugenehmigung-verlaengerung.js';
import baugenehmigungVerlaengerungJourneys from './baugenehmigung-verlaengerung.journeys.js';
import baulastEintragen from './baulast-eintragen.js';
import baulastEintragenJourneys from './baulast-eintragen.journeys.js';
import baulastenauskunft from './baulastenauskunft.js';
import baulastenauskunftJourneys from './baulastenauskunft.journeys.js';
import bauleitplanungStellungnahme from './bauleitplanung-stellungnahme.js';
import bauleitplanungStellungnahmeJourneys from './bauleitplanung-stellungnahme.journeys.js';
import baumassnahmeMitteilung from './baumassnahme-mitteilung.js';
import baumassnahmeMitteilungJourneys from './baumassnahme-mitteilung.journeys.js';
import bauordnungAbweichung from './bauordnung-abweichung.js';
import bauordnungAbweichungJourneys from './bauordnung-abweichung.journeys.js';
import bauordnungswidrigerZustandMelden from './bauordnungswidriger-zustand-melden.js';
import bauordnungswidrigerZustandMeldenJourneys from './bauordnungswidriger-zustand-melden.journeys.js';
import bauvoranfrage from './bauvoranfrage.js';
import bauvoranfrageJourneys from './bauvoranfrage.journeys.js';
import bebauungsplanAuskunft from './bebauungsplan-auskunft.js';
import bebauungsplanAuskunftJourneys from './bebauungsplan-auskunft.journeys.js';
import bebauungsplanBefreiung from './bebauungsplan-befreiung.js';
import bebauungsplanBefreiungJourneys from './bebauungsplan-befreiung.journeys.js';
import bodenfundAnzeigen from './bodenfund-anzeigen.js';
import bodenfundAnzeigenJourneys from './bodenfund-anzeigen.journeys.js';
import denkmalauskunft from './denkmalauskunft.js';
import denkmalauskunftJourneys from './denkmalauskunft.journeys.js';
import denkmalrechtlicheGenehmigung from './denkmalrechtliche-genehmigung.js';
import denkmalrechtlicheGenehmigungJourneys from './denkmalrechtliche-genehmigung.journeys.js';
import erdarbeitenDenkmalrecht from './erdarbeiten-denkmalrecht.js';
import erdarbeitenDenkmalrechtJourneys from './erdarbeiten-denkmalrecht.journeys.js';
import erhaltungssatzungGenehmigung from './erhaltungssatzung-genehmigung.js';
import erhaltungssatzungGenehmigungJourneys from './erhaltungssatzung-genehmigung.journeys.js';
import fliegendeBauten from './fliegende-bauten.js';
import fliegendeBautenJourneys from './fliegende-bauten.journeys.js';
import hausnummerZuteilen from './hausnummer-zuteilen.js';
import hausnummerZuteilenJourneys from './hausnummer-zuteilen.journeys.js';
import mietspiegelAuskunft from './mietspiegel-auskunft.js';
import mietspiegelAuskunftJourneys from './mietspiegel-auskunft.journeys.js';
import nutzungsaenderungGenehmigung from './nutzungsaenderung-genehmigung.js';
import nutzungsaenderungGenehmigungJourneys from './nutzungsaenderung-genehmigung.journeys.js';
import sanierungsrechtlicheGenehmigung from './sanierungsrechtliche-genehmigung.js';
import sanierungsrechtlicheGenehmigungJourneys from './sanierungsrechtliche-genehmigung.journeys.js';
import stadtkarteGeodaten from './stadtkarte-geodaten.js';
import stadtkarteGeodatenJourneys from './stadtkarte-geodaten.journeys.js';
import vorkaufsrechtNegativzeugnis from './vorkaufsrecht-negativzeugnis.js';
import vorkaufsrechtNegativzeugnisJourneys from './vorkaufsrecht-negativzeugnis.journeys.js';
import werbeanlageGenehmigung from './werbeanlage-genehmigung.js';
import werbeanlageGenehmigungJourneys from './werbeanlage-genehmigung.journeys.js';
import wohnberechtigungsschein from './wohnberechtigungsschein.js';
import wohnberechtigungsscheinJourneys from './wohnberechtigungsschein.journeys.js';

/** The procedures of the domain `bauen-wohnen`. */
export const bauenWohnen: readonly CatalogueEntry[] = [
  { procedure: abbruchanzeige, journeys: abbruchanzeigeJourneys },
  { procedure: abgeschlossenheitsbescheinigung, journeys: abgeschlossenheitsbescheinigungJourneys },
  { procedure: bauakteneinsicht, journeys: bauakteneinsichtJourneys },
  { procedure: baugenehmigungSonderbau, journeys: baugenehmigungSonderbauJourneys },
  { procedure: baugenehmigungVereinfacht, journeys: baugenehmigungVereinfachtJourneys },
  { procedure: baugenehmigungVerlaengerung, journeys: baugenehmigungVerlaengerungJourneys },
  { procedure: baulastEintragen, journeys: baulastEintragenJourneys },
  { procedure: baulastenauskunft, journeys: baulastenauskunftJourneys },
  { procedure: bauleitplanungStellungnahme, journeys: bauleitplanungStellungnahmeJourneys },
  { procedure: baumassnahmeMitteilung, journeys: baumassnahmeMitteilungJourneys },
  { procedure: bauordnungAbweichung, journeys: bauordnungAbweichungJourneys },
  { procedure: bauordnungswidrigerZustandMelden, journeys: bauordnungswidrigerZustandMeldenJourneys },
  { procedure: bauvoranfrage, journeys: bauvoranfrageJourneys },
  { procedure: bebauungsplanAuskunft, journeys: bebauungsplanAuskunftJourneys },
  { procedure: bebauungsplanBefreiung, journeys: bebauungsplanBefreiungJourneys },
  { procedure: bodenfundAnzeigen, journeys: bodenfundAnzeigenJourneys },
  { procedure: denkmalauskunft, journeys: denkmalauskunftJourneys },
  { procedure: denkmalrechtlicheGenehmigung, journeys: denkmalrechtlicheGenehmigungJourneys },
  { procedure: erdarbeitenDenkmalrecht, journeys: erdarbeitenDenkmalrechtJourneys },
  { procedure: erhaltungssatzungGenehmigung, journeys: erhaltungssatzungGenehmigungJourneys },
  { procedure: fliegendeBauten, journeys: fliegendeBautenJourneys },
  { procedure: hausnummerZuteilen, journeys: hausnummerZuteilenJourneys },
  { procedure: mietspiegelAuskunft, journeys: mietspiegelAuskunftJourneys },
  { procedure: nutzungsaenderungGenehmigung, journeys: nutzungsaenderungGenehmigungJourneys },
  { procedure: sanierungsrechtlicheGenehmigung, journeys: sanierungsrechtlicheGenehmigungJourneys },
  { procedure: stadtkarteGeodaten, journeys: stadtkarteGeodatenJourneys },
  { procedure: vorkaufsrechtNegativzeugnis, journeys: vorkaufsrechtNegativzeugnisJourneys },
  { procedure: werbeanlageGenehmigung, journeys: werbeanlageGenehmigungJourneys },
  { procedure: wohnberechtigungsschein, journeys: wohnberechtigungsscheinJourneys },
];
