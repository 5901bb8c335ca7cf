import type { CatalogueEntry } from '../catalogue-entry.js';
import begleitetesFahren from './begleitetes-fahren.js';
import begleitetesFahrenJourneys from './begleitetes-fahren.journeys.js';
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
import fahrerlaubnisUmschreibungDrittstaat from './fahrerlaubnis-umschreibung-drittstaat.js';
import fahrerlaubnisUmschreibungDrittstaatJourneys from './fahrerlaubnis-umschreibung-drittstaat.journeys.js';
import fahrerlaubnisVerlaengerung from './fahrerlaubnis-verlaengerung.js';
import fahrerlaubnisVerlaengerungJourneys from './fahrerlaubnis-verlaengerung.journeys.js';
import fuehrerscheinUmtausch from './fuehrerschein-umtausch.js';
import fuehrerscheinUmtauschJourneys from './fuehrerschein-umtausch.journeys.js';
import internationalerFuehrerschein from './internationaler-fuehrerschein.js';
import internationalerFuehrerscheinJourneys from './internationaler-fuehrerschein.journeys.js';
import karteikartenabschriftFuehrerschein from './karteikartenabschrift-fuehrerschein.js';
import karteikartenabschriftFuehrerscheinJourneys from './karteikartenabschrift-fuehrerschein.journeys.js';
import kfzAusserbetriebsetzung from './kfz-ausserbetriebsetzung.js';
import kfzAusserbetriebsetzungJourneys from './kfz-ausserbetriebsetzung.journeys.js';
import kfzImportDrittstaat from './kfz-import-drittstaat.js';
import kfzImportDrittstaatJourneys from './kfz-import-drittstaat.journeys.js';
import kfzNeuzulassung from './kfz-neuzulassung.js';
import kfzNeuzulassungJourneys from './kfz-neuzulassung.journeys.js';
import kfzTageszulassung from './kfz-tageszulassung.js';
import kfzTageszulassungJourneys from './kfz-tageszulassung.journeys.js';
import kfzUmschreibungHalterwechsel from './kfz-umschreibung-halterwechsel.js';
import kfzUmschreibungHalterwechselJourneys from './kfz-umschreibung-halterwechsel.journeys.js';
import kfzWiederzulassung from './kfz-wiederzulassung.js';
import kfzWiederzulassungJourneys from './kfz-wiederzulassung.journeys.js';
import kurzzeitkennzeichen from './kurzzeitkennzeichen.js';
import kurzzeitkennzeichenJourneys from './kurzzeitkennzeichen.journeys.js';
import rotesKennzeichenGewerbe from './rotes-kennzeichen-gewerbe.js';
import rotesKennzeichenGewerbeJourneys from './rotes-kennzeichen-gewerbe.journeys.js';
import wunschkennzeichenReservieren from './wunschkennzeichen-reservieren.js';
import wunschkennzeichenReservierenJourneys from './wunschkennzeichen-reservieren.journeys.js';
import zulassungsbescheinigung2Ersatz from './zulassungsbescheinigung-2-ersatz.js';
import zulassungsbescheinigung2ErsatzJourneys from './zulassungsbescheinigung-2-ersatz.journeys.js';

/** The procedures of the domain `kfz-fuehrerschein`. */
export const kfzFuehrerschein: readonly CatalogueEntry[] = [
  { procedure: begleitetesFahren, journeys: begleitetesFahrenJourneys },
  { procedure: ersatzfuehrerschein, journeys: ersatzfuehrerscheinJourneys },
  { procedure: fahrerlaubnisErsterteilung, journeys: fahrerlaubnisErsterteilungJourneys },
  { procedure: fahrerlaubnisErweiterung, journeys: fahrerlaubnisErweiterungJourneys },
  { procedure: fahrerlaubnisFahrgastbefoerderung, journeys: fahrerlaubnisFahrgastbefoerderungJourneys },
  { procedure: fahrerlaubnisNeuerteilung, journeys: fahrerlaubnisNeuerteilungJourneys },
  { procedure: fahrerlaubnisUmschreibungDrittstaat, journeys: fahrerlaubnisUmschreibungDrittstaatJourneys },
  { procedure: fahrerlaubnisVerlaengerung, journeys: fahrerlaubnisVerlaengerungJourneys },
  { procedure: fuehrerscheinUmtausch, journeys: fuehrerscheinUmtauschJourneys },
  { procedure: internationalerFuehrerschein, journeys: internationalerFuehrerscheinJourneys },
  { procedure: karteikartenabschriftFuehrerschein, journeys: karteikartenabschriftFuehrerscheinJourneys },
  { procedure: kfzAusserbetriebsetzung, journeys: kfzAusserbetriebsetzungJourneys },
  { procedure: kfzImportDrittstaat, journeys: kfzImportDrittstaatJourneys },
  { procedure: kfzNeuzulassung, journeys: kfzNeuzulassungJourneys },
  { procedure: kfzTageszulassung, journeys: kfzTageszulassungJourneys },
  { procedure: kfzUmschreibungHalterwechsel, journeys: kfzUmschreibungHalterwechselJourneys },
  { procedure: kfzWiederzulassung, journeys: kfzWiederzulassungJourneys },
  { procedure: kurzzeitkennzeichen, journeys: kurzzeitkennzeichenJourneys },
  { procedure: rotesKennzeichenGewerbe, journeys: rotesKennzeichenGewerbeJourneys },
  { procedure: wunschkennzeichenReservieren, journeys: wunschkennzeichenReservierenJourneys },
  { procedure: zulassungsbescheinigung2Ersatz, journeys: zulassungsbescheinigung2ErsatzJourneys },
];
