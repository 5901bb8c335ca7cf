import type { CatalogueEntry } from '../catalogue-entry.js';
import beherbergungsteuer from './beherbergungsteuer.js';
import beherbergungsteuerJourneys from './beherbergungsteuer.journeys.js';
import gewerbesteuerFestsetzung from './gewerbesteuer-festsetzung.js';
import gewerbesteuerFestsetzungJourneys from './gewerbesteuer-festsetzung.journeys.js';
import gewerbesteuerVorauszahlungAnpassen from './gewerbesteuer-vorauszahlung-anpassen.js';
import gewerbesteuerVorauszahlungAnpassenJourneys from './gewerbesteuer-vorauszahlung-anpassen.journeys.js';
import grundsteuerErlass from './grundsteuer-erlass.js';
import grundsteuerErlassJourneys from './grundsteuer-erlass.journeys.js';
import grundsteuerFestsetzung from './grundsteuer-festsetzung.js';
import grundsteuerFestsetzungJourneys from './grundsteuer-festsetzung.journeys.js';
import hundesteuerAbmelden from './hundesteuer-abmelden.js';
import hundesteuerAbmeldenJourneys from './hundesteuer-abmelden.journeys.js';
import hundesteuerAendern from './hundesteuer-aendern.js';
import hundesteuerAendernJourneys from './hundesteuer-aendern.journeys.js';
import hundesteuerAnmelden from './hundesteuer-anmelden.js';
import hundesteuerAnmeldenJourneys from './hundesteuer-anmelden.journeys.js';
import hundesteuerBefreiung from './hundesteuer-befreiung.js';
import hundesteuerBefreiungJourneys from './hundesteuer-befreiung.journeys.js';
import hundesteuerErmaessigung from './hundesteuer-ermaessigung.js';
import hundesteuerErmaessigungJourneys from './hundesteuer-ermaessigung.journeys.js';
import hundesteuermarkeErsatz from './hundesteuermarke-ersatz.js';
import hundesteuermarkeErsatzJourneys from './hundesteuermarke-ersatz.journeys.js';
import kleineinleiterabgabe from './kleineinleiterabgabe.js';
import kleineinleiterabgabeJourneys from './kleineinleiterabgabe.journeys.js';
import sepaLastschriftmandat from './sepa-lastschriftmandat.js';
import sepaLastschriftmandatJourneys from './sepa-lastschriftmandat.journeys.js';
import stundungAbgaben from './stundung-abgaben.js';
import stundungAbgabenJourneys from './stundung-abgaben.journeys.js';
import vergnuegungsteuer from './vergnuegungsteuer.js';
import vergnuegungsteuerJourneys from './vergnuegungsteuer.journeys.js';
import zweitwohnungsteuer from './zweitwohnungsteuer.js';
import zweitwohnungsteuerJourneys from './zweitwohnungsteuer.journeys.js';
import zweitwohnungsteuerBefreiung from './zweitwohnungsteuer-befreiung.js';
import zweitwohnungsteuerBefreiungJourneys from './zweitwohnungsteuer-befreiung.journeys.js';

/** The procedures of the domain `steuern-abgaben`. */
export const steuernAbgaben: readonly CatalogueEntry[] = [
  { procedure: beherbergungsteuer, journeys: beherbergungsteuerJourneys },
  { procedure: gewerbesteuerFestsetzung, journeys: gewerbesteuerFestsetzungJourneys },
  { procedure: gewerbesteuerVorauszahlungAnpassen, journeys: gewerbesteuerVorauszahlungAnpassenJourneys },
  { procedure: grundsteuerErlass, journeys: grundsteuerErlassJourneys },
  { procedure: grundsteuerFestsetzung, journeys: grundsteuerFestsetzungJourneys },
  { procedure: hundesteuerAbmelden, journeys: hundesteuerAbmeldenJourneys },
  { procedure: hundesteuerAendern, journeys: hundesteuerAendernJourneys },
  { procedure: hundesteuerAnmelden, journeys: hundesteuerAnmeldenJourneys },
  { procedure: hundesteuerBefreiung, journeys: hundesteuerBefreiungJourneys },
  { procedure: hundesteuerErmaessigung, journeys: hundesteuerErmaessigungJourneys },
  { procedure: hundesteuermarkeErsatz, journeys: hundesteuermarkeErsatzJourneys },
  { procedure: kleineinleiterabgabe, journeys: kleineinleiterabgabeJourneys },
  { procedure: sepaLastschriftmandat, journeys: sepaLastschriftmandatJourneys },
  { procedure: stundungAbgaben, journeys: stundungAbgabenJourneys },
  { procedure: vergnuegungsteuer, journeys: vergnuegungsteuerJourneys },
  { procedure: zweitwohnungsteuer, journeys: zweitwohnungsteuerJourneys },
  { procedure: zweitwohnungsteuerBefreiung, journeys: zweitwohnungsteuerBefreiungJourneys },
];
