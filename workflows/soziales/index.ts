import type { CatalogueEntry } from '../catalogue-entry.js';
import grundsicherungAlter from './grundsicherung-alter.js';
import grundsicherungAlterJourneys from './grundsicherung-alter.journeys.js';
import hannoverAktivpass from './hannover-aktivpass.js';
import hannoverAktivpassJourneys from './hannover-aktivpass.journeys.js';
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
  { procedure: grundsicherungAlter, journeys: grundsicherungAlterJourneys },
  { procedure: hannoverAktivpass, journeys: hannoverAktivpassJourneys },
  { procedure: wohngeldAenderungMitteilen, journeys: wohngeldAenderungMitteilenJourneys },
  { procedure: wohngeldErhoehung, journeys: wohngeldErhoehungJourneys },
  { procedure: wohngeldErstantrag, journeys: wohngeldErstantragJourneys },
  { procedure: wohngeldLastenzuschuss, journeys: wohngeldLastenzuschussJourneys },
  { procedure: wohngeldWeiterleistung, journeys: wohngeldWeiterleistungJourneys },
];
