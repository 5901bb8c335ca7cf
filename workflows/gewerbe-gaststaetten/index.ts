import type { CatalogueEntry } from '../catalogue-entry.js';
import andereSpieleErlaubnis from './andere-spiele-erlaubnis.js';
import andereSpieleErlaubnisJourneys from './andere-spiele-erlaubnis.journeys.js';
import automatenaufstellungAnzeigen from './automatenaufstellung-anzeigen.js';
import automatenaufstellungAnzeigenJourneys from './automatenaufstellung-anzeigen.journeys.js';
import bewachungsgewerbeErlaubnis from './bewachungsgewerbe-erlaubnis.js';
import bewachungsgewerbeErlaubnisJourneys from './bewachungsgewerbe-erlaubnis.journeys.js';
import bewachungspersonalAnmelden from './bewachungspersonal-anmelden.js';
import bewachungspersonalAnmeldenJourneys from './bewachungspersonal-anmelden.journeys.js';
import feiertagsausnahme from './feiertagsausnahme.js';
import feiertagsausnahmeJourneys from './feiertagsausnahme.journeys.js';
import gaststaetteVertretungswechsel from './gaststaette-vertretungswechsel.js';
import gaststaetteVertretungswechselJourneys from './gaststaette-vertretungswechsel.journeys.js';
import gaststaetteVoruebergehend from './gaststaette-voruebergehend.js';
import gaststaetteVoruebergehendJourneys from './gaststaette-voruebergehend.journeys.js';
import gaststaetteVorzeitigerBeginn from './gaststaette-vorzeitiger-beginn.js';
import gaststaetteVorzeitigerBeginnJourneys from './gaststaette-vorzeitiger-beginn.journeys.js';
import gaststaettengewerbeAnzeigen from './gaststaettengewerbe-anzeigen.js';
import gaststaettengewerbeAnzeigenJourneys from './gaststaettengewerbe-anzeigen.journeys.js';
import gewerbeWiedergestattung from './gewerbe-wiedergestattung.js';
import gewerbeWiedergestattungJourneys from './gewerbe-wiedergestattung.journeys.js';
import gewerbeabmeldung from './gewerbeabmeldung.js';
import gewerbeabmeldungJourneys from './gewerbeabmeldung.journeys.js';
import gewerbeanmeldung from './gewerbeanmeldung.js';
import gewerbeanmeldungJourneys from './gewerbeanmeldung.journeys.js';
import gewerberegisterauskunft from './gewerberegisterauskunft.js';
import gewerberegisterauskunftJourneys from './gewerberegisterauskunft.journeys.js';
import gewerbeummeldung from './gewerbeummeldung.js';
import gewerbeummeldungJourneys from './gewerbeummeldung.journeys.js';
import gewerbezentralregisterauskunft from './gewerbezentralregisterauskunft.js';
import gewerbezentralregisterauskunftJourneys from './gewerbezentralregisterauskunft.journeys.js';
import kleineLotterieErlaubnis from './kleine-lotterie-erlaubnis.js';
import kleineLotterieErlaubnisJourneys from './kleine-lotterie-erlaubnis.journeys.js';
import maklerBautraegerErlaubnis from './makler-bautraeger-erlaubnis.js';
import maklerBautraegerErlaubnisJourneys from './makler-bautraeger-erlaubnis.journeys.js';
import marktfestsetzungJahrmarkt from './marktfestsetzung-jahrmarkt.js';
import marktfestsetzungJahrmarktJourneys from './marktfestsetzung-jahrmarkt.journeys.js';
import marktfestsetzungMesse from './marktfestsetzung-messe.js';
import marktfestsetzungMesseJourneys from './marktfestsetzung-messe.journeys.js';
import pfandleihgewerbeErlaubnis from './pfandleihgewerbe-erlaubnis.js';
import pfandleihgewerbeErlaubnisJourneys from './pfandleihgewerbe-erlaubnis.journeys.js';
import prostituierteAnmeldung from './prostituierte-anmeldung.js';
import prostituierteAnmeldungJourneys from './prostituierte-anmeldung.journeys.js';
import prostitutionsgewerbeErlaubnis from './prostitutionsgewerbe-erlaubnis.js';
import prostitutionsgewerbeErlaubnisJourneys from './prostitutionsgewerbe-erlaubnis.journeys.js';
import reisegewerbeAnzeigen from './reisegewerbe-anzeigen.js';
import reisegewerbeAnzeigenJourneys from './reisegewerbe-anzeigen.journeys.js';
import reisegewerbekarte from './reisegewerbekarte.js';
import reisegewerbekarteJourneys from './reisegewerbekarte.journeys.js';
import schaustellungPersonenErlaubnis from './schaustellung-personen-erlaubnis.js';
import schaustellungPersonenErlaubnisJourneys from './schaustellung-personen-erlaubnis.journeys.js';
import sonntagsoeffnungGenehmigung from './sonntagsoeffnung-genehmigung.js';
import sonntagsoeffnungGenehmigungJourneys from './sonntagsoeffnung-genehmigung.journeys.js';
import spielgeraeteAufstellerlaubnis from './spielgeraete-aufstellerlaubnis.js';
import spielgeraeteAufstellerlaubnisJourneys from './spielgeraete-aufstellerlaubnis.journeys.js';
import spielgeraeteGeeignetheit from './spielgeraete-geeignetheit.js';
import spielgeraeteGeeignetheitJourneys from './spielgeraete-geeignetheit.journeys.js';
import spielhalleErlaubnis from './spielhalle-erlaubnis.js';
import spielhalleErlaubnisJourneys from './spielhalle-erlaubnis.journeys.js';
import versteigerergewerbeErlaubnis from './versteigerergewerbe-erlaubnis.js';
import versteigerergewerbeErlaubnisJourneys from './versteigerergewerbe-erlaubnis.journeys.js';
import versteigerungAnzeigen from './versteigerung-anzeigen.js';
import versteigerungAnzeigenJourneys from './versteigerung-anzeigen.journeys.js';
import wanderlagerAnzeigen from './wanderlager-anzeigen.js';
import wanderlagerAnzeigenJourneys from './wanderlager-anzeigen.journeys.js';
import weihnachtsmarktStandplatz from './weihnachtsmarkt-standplatz.js';
import weihnachtsmarktStandplatzJourneys from './weihnachtsmarkt-standplatz.journeys.js';
import wochenmarktStandplatz from './wochenmarkt-standplatz.js';
import wochenmarktStandplatzJourneys from './wochenmarkt-standplatz.journeys.js';

/** The procedures of the domain `gewerbe-gaststaetten`. */
export const gewerbeGaststaetten: readonly CatalogueEntry[] = [
  { procedure: andereSpieleErlaubnis, journeys: andereSpieleErlaubnisJourneys },
  { procedure: automatenaufstellungAnzeigen, journeys: automatenaufstellungAnzeigenJourneys },
  { procedure: bewachungsgewerbeErlaubnis, journeys: bewachungsgewerbeErlaubnisJourneys },
  { procedure: bewachungspersonalAnmelden, journeys: bewachungspersonalAnmeldenJourneys },
  { procedure: feiertagsausnahme, journeys: feiertagsausnahmeJourneys },
  { procedure: gaststaetteVertretungswechsel, journeys: gaststaetteVertretungswechselJourneys },
  { procedure: gaststaetteVoruebergehend, journeys: gaststaetteVoruebergehendJourneys },
  { procedure: gaststaetteVorzeitigerBeginn, journeys: gaststaetteVorzeitigerBeginnJourneys },
  { procedure: gaststaettengewerbeAnzeigen, journeys: gaststaettengewerbeAnzeigenJourneys },
  { procedure: gewerbeWiedergestattung, journeys: gewerbeWiedergestattungJourneys },
  { procedure: gewerbeabmeldung, journeys: gewerbeabmeldungJourneys },
  { procedure: gewerbeanmeldung, journeys: gewerbeanmeldungJourneys },
  { procedure: gewerberegisterauskunft, journeys: gewerberegisterauskunftJourneys },
  { procedure: gewerbeummeldung, journeys: gewerbeummeldungJourneys },
  { procedure: gewerbezentralregisterauskunft, journeys: gewerbezentralregisterauskunftJourneys },
  { procedure: kleineLotterieErlaubnis, journeys: kleineLotterieErlaubnisJourneys },
  { procedure: maklerBautraegerErlaubnis, journeys: maklerBautraegerErlaubnisJourneys },
  { procedure: marktfestsetzungJahrmarkt, journeys: marktfestsetzungJahrmarktJourneys },
  { procedure: marktfestsetzungMesse, journeys: marktfestsetzungMesseJourneys },
  { procedure: pfandleihgewerbeErlaubnis, journeys: pfandleihgewerbeErlaubnisJourneys },
  { procedure: prostituierteAnmeldung, journeys: prostituierteAnmeldungJourneys },
  { procedure: prostitutionsgewerbeErlaubnis, journeys: prostitutionsgewerbeErlaubnisJourneys },
  { procedure: reisegewerbeAnzeigen, journeys: reisegewerbeAnzeigenJourneys },
  { procedure: reisegewerbekarte, journeys: reisegewerbekarteJourneys },
  { procedure: schaustellungPersonenErlaubnis, journeys: schaustellungPersonenErlaubnisJourneys },
  { procedure: sonntagsoeffnungGenehmigung, journeys: sonntagsoeffnungGenehmigungJourneys },
  { procedure: spielgeraeteAufstellerlaubnis, journeys: spielgeraeteAufstellerlaubnisJourneys },
  { procedure: spielgeraeteGeeignetheit, journeys: spielgeraeteGeeignetheitJourneys },
  { procedure: spielhalleErlaubnis, journeys: spielhalleErlaubnisJourneys },
  { procedure: versteigerergewerbeErlaubnis, journeys: versteigerergewerbeErlaubnisJourneys },
  { procedure: versteigerungAnzeigen, journeys: versteigerungAnzeigenJourneys },
  { procedure: wanderlagerAnzeigen, journeys: wanderlagerAnzeigenJourneys },
  { procedure: weihnachtsmarktStandplatz, journeys: weihnachtsmarktStandplatzJourneys },
  { procedure: wochenmarktStandplatz, journeys: wochenmarktStandplatzJourneys },
];
