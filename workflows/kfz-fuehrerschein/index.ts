import type { CatalogueEntry } from '../catalogue-entry.js';
import ausfuhrkennzeichen from './ausfuhrkennzeichen.js';
import ausfuhrkennzeichenJourneys from './ausfuhrkennzeichen.journeys.js';
import begleitetesFahren from './begleitetes-fahren.js';
import begleitetesFahrenJourneys from './begleitetes-fahren.journeys.js';
import eKennzeichen from './e-kennzeichen.js';
import eKennzeichenJourneys from './e-kennzeichen.journeys.js';
import ersatzfuehrerschein from './ersatzfuehrerschein.js';
import ersatzfuehrerscheinJourneys from './ersatzfuehrerschein.journeys.js';
import fahrerlaubnisErsterteilung from './fahrerlaubnis-ersterteilung.js';
import fahrerlaubnisErsterteilungJourneys from './fahrerlaubnis-ersterteilung.journeys.js';
import fahrerlaubnisErweiterung from './fahrerlaubnis-erweiterung.js';
import fahrerlaubnisErweiterungJourneys from './fahrerlaubnis-erweiterung.journeys.js';
import fahrerlaubnisFahrgastbefoerderung from './fahrerlaubnis-fahrgastbefoerderung.js';
import fahrerlaubnisFahrgastbefoerderungJourneys from './fahrerlaubnis-fahrgastbefoerderung.journeys.js';
import fahrerlaubnisNeuerteilung from './fahrerlaubnis-neuerteilung.js';
import fahrerlaubnisNeuerteilungJourneys from './fahrerlaubnis-neuerteilung.journeys.js';
import fahrerlaubnisSchluesselzahl from './fahrerlaubnis-schluesselzahl.js';
import fahrerlaubnisSchluesselzahlJourneys from './fahrerlaubnis-schluesselzahl.journeys.js';
import fahrerlaubnisUmschreibungDrittstaat from './fahrerlaubnis-umschreibung-drittstaat.js';
import fahrerlaubnisUmschreibungDrittstaatJourneys from './fahrerlaubnis-umschreibung-drittstaat.journeys.js';
import fahrerlaubnisUmschreibungEu from './fahrerlaubnis-umschreibung-eu.js';
import fahrerlaubnisUmschreibungEuJourneys from './fahrerlaubnis-umschreibung-eu.journeys.js';
import fahrerlaubnisVerlaengerung from './fahrerlaubnis-verlaengerung.js';
import fahrerlaubnisVerlaengerungJourneys from './fahrerlaubnis-verlaengerung.journeys.js';
import fahrerqualifizierungsnachweis from './fahrerqualifizierungsnachweis.js';
import fahrerqualifizierungsnachweisJourneys from './fahrerqualifizierungsnachweis.journeys.js';
import fahrlehrerlaubnis from './fahrlehrerlaubnis.js';
import fahrlehrerlaubnisJourneys from './fahrlehrerlaubnis.journeys.js';
import fahrschulerlaubnis from './fahrschulerlaubnis.js';
import fahrschulerlaubnisJourneys from './fahrschulerlaubnis.journeys.js';
import feinstaubplakette from './feinstaubplakette.js';
import feinstaubplaketteJourneys from './feinstaubplakette.journeys.js';
import fuehrerscheinUmtausch from './fuehrerschein-umtausch.js';
import fuehrerscheinUmtauschJourneys from './fuehrerschein-umtausch.journeys.js';
import halterauskunft from './halterauskunft.js';
import halterauskunftJourneys from './halterauskunft.journeys.js';
import internationalerFuehrerschein from './internationaler-fuehrerschein.js';
import internationalerFuehrerscheinJourneys from './internationaler-fuehrerschein.journeys.js';
import karteikartenabschriftFuehrerschein from './karteikartenabschrift-fuehrerschein.js';
import karteikartenabschriftFuehrerscheinJourneys from './karteikartenabschrift-fuehrerschein.journeys.js';
import kennzeichenVerlust from './kennzeichen-verlust.js';
import kennzeichenVerlustJourneys from './kennzeichen-verlust.journeys.js';
import kfzAusserbetriebsetzung from './kfz-ausserbetriebsetzung.js';
import kfzAusserbetriebsetzungJourneys from './kfz-ausserbetriebsetzung.journeys.js';
import kfzHalterdatenAendern from './kfz-halterdaten-aendern.js';
import kfzHalterdatenAendernJourneys from './kfz-halterdaten-aendern.journeys.js';
import kfzImportDrittstaat from './kfz-import-drittstaat.js';
import kfzImportDrittstaatJourneys from './kfz-import-drittstaat.journeys.js';
import kfzImportEu from './kfz-import-eu.js';
import kfzImportEuJourneys from './kfz-import-eu.journeys.js';
import kfzNeuzulassung from './kfz-neuzulassung.js';
import kfzNeuzulassungJourneys from './kfz-neuzulassung.journeys.js';
import kfzTageszulassung from './kfz-tageszulassung.js';
import kfzTageszulassungJourneys from './kfz-tageszulassung.journeys.js';
import kfzTechnischeAenderung from './kfz-technische-aenderung.js';
import kfzTechnischeAenderungJourneys from './kfz-technische-aenderung.journeys.js';
import kfzUmschreibungHalterwechsel from './kfz-umschreibung-halterwechsel.js';
import kfzUmschreibungHalterwechselJourneys from './kfz-umschreibung-halterwechsel.journeys.js';
import kfzUmschreibungZuzug from './kfz-umschreibung-zuzug.js';
import kfzUmschreibungZuzugJourneys from './kfz-umschreibung-zuzug.journeys.js';
import kfzWiederzulassung from './kfz-wiederzulassung.js';
import kfzWiederzulassungJourneys from './kfz-wiederzulassung.journeys.js';
import kurzzeitkennzeichen from './kurzzeitkennzeichen.js';
import kurzzeitkennzeichenJourneys from './kurzzeitkennzeichen.journeys.js';
import mietwagengenehmigung from './mietwagengenehmigung.js';
import mietwagengenehmigungJourneys from './mietwagengenehmigung.journeys.js';
import oldtimerkennzeichen from './oldtimerkennzeichen.js';
import oldtimerkennzeichenJourneys from './oldtimerkennzeichen.journeys.js';
import rotesKennzeichenGewerbe from './rotes-kennzeichen-gewerbe.js';
import rotesKennzeichenGewerbeJourneys from './rotes-kennzeichen-gewerbe.journeys.js';
import rotesKennzeichenOldtimer from './rotes-kennzeichen-oldtimer.js';
import rotesKennzeichenOldtimerJourneys from './rotes-kennzeichen-oldtimer.journeys.js';
import saisonkennzeichen from './saisonkennzeichen.js';
import saisonkennzeichenJourneys from './saisonkennzeichen.journeys.js';
import taxigenehmigung from './taxigenehmigung.js';
import taxigenehmigungJourneys from './taxigenehmigung.journeys.js';
import wunschkennzeichenReservieren from './wunschkennzeichen-reservieren.js';
import wunschkennzeichenReservierenJourneys from './wunschkennzeichen-reservieren.journeys.js';
import zulassungsbescheinigung1Ersatz from './zulassungsbescheinigung-1-ersatz.js';
import zulassungsbescheinigung1ErsatzJourneys from './zulassungsbescheinigung-1-ersatz.journeys.js';
import zulassungsbescheinigung2Ersatz from './zulassungsbescheinigung-2-ersatz.js';
import zulassungsbescheinigung2ErsatzJourneys from './zulassungsbescheinigung-2-ersatz.journeys.js';

/** The procedures of the domain `kfz-fuehrerschein`. */
export const kfzFuehrerschein: readonly CatalogueEntry[] = [
  { procedure: ausfuhrkennzeichen, journeys: ausfuhrkennzeichenJourneys },
  { procedure: begleitetesFahren, journeys: begleitetesFahrenJourneys },
  { procedure: eKennzeichen, journeys: eKennzeichenJourneys },
  { procedure: ersatzfuehrerschein, journeys: ersatzfuehrerscheinJourneys },
  { procedure: fahrerlaubnisErsterteilung, journeys: fahrerlaubnisErsterteilungJourneys },
  { procedure: fahrerlaubnisErweiterung, journeys: fahrerlaubnisErweiterungJourneys },
  { procedure: fahrerlaubnisFahrgastbefoerderung, journeys: fahrerlaubnisFahrgastbefoerderungJourneys },
  { procedure: fahrerlaubnisNeuerteilung, journeys: fahrerlaubnisNeuerteilungJourneys },
  { procedure: fahrerlaubnisSchluesselzahl, journeys: fahrerlaubnisSchluesselzahlJourneys },
  { procedure: fahrerlaubnisUmschreibungDrittstaat, journeys: fahrerlaubnisUmschreibungDrittstaatJourneys },
  { procedure: fahrerlaubnisUmschreibungEu, journeys: fahrerlaubnisUmschreibungEuJourneys },
  { procedure: fahrerlaubnisVerlaengerung, journeys: fahrerlaubnisVerlaengerungJourneys },
  { procedure: fahrerqualifizierungsnachweis, journeys: fahrerqualifizierungsnachweisJourneys },
  { procedure: fahrlehrerlaubnis, journeys: fahrlehrerlaubnisJourneys },
  { procedure: fahrschulerlaubnis, journeys: fahrschulerlaubnisJourneys },
  { procedure: feinstaubplakette, journeys: feinstaubplaketteJourneys },
  { procedure: fuehrerscheinUmtausch, journeys: fuehrerscheinUmtauschJourneys },
  { procedure: halterauskunft, journeys: halterauskunftJourneys },
  { procedure: internationalerFuehrerschein, journeys: internationalerFuehrerscheinJourneys },
  { procedure: karteikartenabschriftFuehrerschein, journeys: karteikartenabschriftFuehrerscheinJourneys },
  { procedure: kennzeichenVerlust, journeys: kennzeichenVerlustJourneys },
  { procedure: kfzAusserbetriebsetzung, journeys: kfzAusserbetriebsetzungJourneys },
  { procedure: kfzHalterdatenAendern, journeys: kfzHalterdatenAendernJourneys },
  { procedure: kfzImportDrittstaat, journeys: kfzImportDrittstaatJourneys },
  { procedure: kfzImportEu, journeys: kfzImportEuJourneys },
  { procedure: kfzNeuzulassung, journeys: kfzNeuzulassungJourneys },
  { procedure: kfzTageszulassung, journeys: kfzTageszulassungJourneys },
  { procedure: kfzTechnischeAenderung, journeys: kfzTechnischeAenderungJourneys },
  { procedure: kfzUmschreibungHalterwechsel, journeys: kfzUmschreibungHalterwechselJourneys },
  { procedure: kfzUmschreibungZuzug, journeys: kfzUmschreibungZuzugJourneys },
  { procedure: kfzWiederzulassung, journeys: kfzWiederzulassungJourneys },
  { procedure: kurzzeitkennzeichen, journeys: kurzzeitkennzeichenJourneys },
  { procedure: mietwagengenehmigung, journeys: mietwagengenehmigungJourneys },
  { procedure: oldtimerkennzeichen, journeys: oldtimerkennzeichenJourneys },
  { procedure: rotesKennzeichenGewerbe, journeys: rotesKennzeichenGewerbeJourneys },
  { procedure: rotesKennzeichenOldtimer, journeys: rotesKennzeichenOldtimerJourneys },
  { procedure: saisonkennzeichen, journeys: saisonkennzeichenJourneys },
  { procedure: taxigenehmigung, journeys: taxigenehmigungJourneys },
  { procedure: wunschkennzeichenReservieren, journeys: wunschkennzeichenReservierenJourneys },
  { procedure: zulassungsbescheinigung1Ersatz, journeys: zulassungsbescheinigung1ErsatzJourneys },
  { procedure: zulassungsbescheinigung2Ersatz, journeys: zulassungsbescheinigung2ErsatzJourneys },
];
