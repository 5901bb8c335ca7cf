import type { CatalogueEntry } from '../catalogue-entry.js';
import asylbewerberleistungen from './asylbewerberleistungen.js';
import asylbewerberleistungenJourneys from './asylbewerberleistungen.journeys.js';
import bestattungskostenUebernahme from './bestattungskosten-uebernahme.js';
import bestattungskostenUebernahmeJourneys from './bestattungskosten-uebernahme.journeys.js';
import bildungUndTeilhabe from './bildung-und-teilhabe.js';
import bildungUndTeilhabeJourneys from './bildung-und-teilhabe.journeys.js';
import blindenhilfe from './blindenhilfe.js';
import blindenhilfeJourneys from './blindenhilfe.journeys.js';
import grundsicherungAlter from './grundsicherung-alter.js';
import grundsicherungAlterJourneys from './grundsicherung-alter.journeys.js';
import hannoverAktivpass from './hannover-aktivpass.js';
import hannoverAktivpassJourneys from './hannover-aktivpass.journeys.js';
import haushaltshilfe from './haushaltshilfe.js';
import haushaltshilfeJourneys from './haushaltshilfe.journeys.js';
import heimaufsichtBeschwerde from './heimaufsicht-beschwerde.js';
import heimaufsichtBeschwerdeJourneys from './heimaufsicht-beschwerde.journeys.js';
import heimbetriebAnzeigen from './heimbetrieb-anzeigen.js';
import heimbetriebAnzeigenJourneys from './heimbetrieb-anzeigen.journeys.js';
import hilfeBesondereSchwierigkeiten from './hilfe-besondere-schwierigkeiten.js';
import hilfeBesondereSchwierigkeitenJourneys from './hilfe-besondere-schwierigkeiten.journeys.js';
import hilfeZumLebensunterhalt from './hilfe-zum-lebensunterhalt.js';
import hilfeZumLebensunterhaltJourneys from './hilfe-zum-lebensunterhalt.journeys.js';
import hilfeZurPflegeAmbulant from './hilfe-zur-pflege-ambulant.js';
import hilfeZurPflegeAmbulantJourneys from './hilfe-zur-pflege-ambulant.journeys.js';
import hilfeZurPflegeStationaer from './hilfe-zur-pflege-stationaer.js';
import hilfeZurPflegeStationaerJourneys from './hilfe-zur-pflege-stationaer.journeys.js';
import mietschuldenUebernahme from './mietschulden-uebernahme.js';
import mietschuldenUebernahmeJourneys from './mietschulden-uebernahme.journeys.js';
import obdachlosenunterbringung from './obdachlosenunterbringung.js';
import obdachlosenunterbringungJourneys from './obdachlosenunterbringung.journeys.js';
import seniorenberatungTermin from './seniorenberatung-termin.js';
import seniorenberatungTerminJourneys from './seniorenberatung-termin.journeys.js';
import wohngeldAenderungMitteilen from './wohngeld-aenderung-mitteilen.js';
import wohngeldAenderungMitteilenJourneys from './wohngeld-aenderung-mitteilen.journeys.js';
import wohngeldErhoehung from './wohngeld-erhoehung.js';
import wohngeldErhoehungJourneys from './wohngeld-erhoehung.journeys.js';
import wohngeldErstantrag from './wohngeld-erstantrag.js';
import wohngeldErstantragJourneys from './wohngeld-erstantrag.journeys.js';
import wohngeldLastenzuschuss from './wohngeld-lastenzuschuss.js';
import wohngeldLastenzuschussJourneys from './wohngeld-lastenzuschuss.journeys.js';
import wohngeldWeiterleistung from './wohngeld-weiterleistung.js';
import wohngeldWeiterleistungJourneys from './wohngeld-weiterleistung.journeys.js';

/** The procedures of the domain `soziales`. */
export const soziales: readonly CatalogueEntry[] = [
  { procedure: asylbewerberleistungen, journeys: asylbewerberleistungenJourneys },
  { procedure: bestattungskostenUebernahme, journeys: bestattungskostenUebernahmeJourneys },
  { procedure: bildungUndTeilhabe, journeys: bildungUndTeilhabeJourneys },
  { procedure: blindenhilfe, journeys: blindenhilfeJourneys },
  { procedure: grundsicherungAlter, journeys: grundsicherungAlterJourneys },
  { procedure: hannoverAktivpass, journeys: hannoverAktivpassJourneys },
  { procedure: haushaltshilfe, journeys: haushaltshilfeJourneys },
  { procedure: heimaufsichtBeschwerde, journeys: heimaufsichtBeschwerdeJourneys },
  { procedure: heimbetriebAnzeigen, journeys: heimbetriebAnzeigenJourneys },
  { procedure: hilfeBesondereSchwierigkeiten, journeys: hilfeBesondereSchwierigkeitenJourneys },
  { procedure: hilfeZumLebensunterhalt, journeys: hilfeZumLebensunterhaltJourneys },
  { procedure: hilfeZurPflegeAmbulant, journeys: hilfeZurPflegeAmbulantJourneys },
  { procedure: hilfeZurPflegeStationaer, journeys: hilfeZurPflegeStationaerJourneys },
  { procedure: mietschuldenUebernahme, journeys: mietschuldenUebernahmeJourneys },
  { procedure: obdachlosenunterbringung, journeys: obdachlosenunterbringungJourneys },
  { procedure: seniorenberatungTermin, journeys: seniorenberatungTerminJourneys },
  { procedure: wohngeldAenderungMitteilen, journeys: wohngeldAenderungMitteilenJourneys },
  { procedure: wohngeldErhoehung, journeys: wohngeldErhoehungJourneys },
  { procedure: wohngeldErstantrag, journeys: wohngeldErstantragJourneys },
  { procedure: wohngeldLastenzuschuss, journeys: wohngeldLastenzuschussJourneys },
  { procedure: wohngeldWeiterleistung, journeys: wohngeldWeiterleistungJourneys },
];
