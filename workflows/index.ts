import type { Journey, Procedure } from '@amtsweg/procedure';
import meldebescheinigung from './buergerservice-meldewesen/meldebescheinigung.js';
import meldebescheinigungJourneys from './buergerservice-meldewesen/meldebescheinigung.journeys.js';
import eheurkunde from './standesamt/eheurkunde.js';
import eheurkundeJourneys from './standesamt/eheurkunde.journeys.js';
import geburtsurkunde from './standesamt/geburtsurkunde.js';
import geburtsurkundeJourneys from './standesamt/geburtsurkunde.journeys.js';
import lebenspartnerschaftsurkunde from './standesamt/lebenspartnerschaftsurkunde.js';
import lebenspartnerschaftsurkundeJourneys from './standesamt/lebenspartnerschaftsurkunde.journeys.js';
import sterbeurkunde from './standesamt/sterbeurkunde.js';
import sterbeurkundeJourneys from './standesamt/sterbeurkunde.journeys.js';
import hundesteuerAnmelden from './steuern-abgaben/hundesteuer-anmelden.js';
import hundesteuerAnmeldenJourneys from './steuern-abgaben/hundesteuer-anmelden.journeys.js';
import gewerbeanmeldung from './gewerbe-gaststaetten/gewerbeanmeldung.js';
import gewerbeanmeldungJourneys from './gewerbe-gaststaetten/gewerbeanmeldung.journeys.js';
import reisegewerbekarte from './gewerbe-gaststaetten/reisegewerbekarte.js';
import reisegewerbekarteJourneys from './gewerbe-gaststaetten/reisegewerbekarte.journeys.js';
import baumfaellgenehmigung from './umwelt-baeume-gewaesser/baumfaellgenehmigung.js';
import baumfaellgenehmigungJourneys from './umwelt-baeume-gewaesser/baumfaellgenehmigung.journeys.js';
import karteikartenabschriftFuehrerschein from './kfz-fuehrerschein/karteikartenabschrift-fuehrerschein.js';
import karteikartenabschriftFuehrerscheinJourneys from './kfz-fuehrerschein/karteikartenabschrift-fuehrerschein.journeys.js';

/** A procedure and the journeys that show it at work. */
export interface CatalogueEntry {
  readonly procedure: Procedure;
  readonly journeys: readonly Journey[];
}

/** All procedures of the city, by key. */
export const catalogue: readonly CatalogueEntry[] = [
  { procedure: meldebescheinigung, journeys: meldebescheinigungJourneys },
  { procedure: eheurkunde, journeys: eheurkundeJourneys },
  { procedure: geburtsurkunde, journeys: geburtsurkundeJourneys },
  { procedure: lebenspartnerschaftsurkunde, journeys: lebenspartnerschaftsurkundeJourneys },
  { procedure: sterbeurkunde, journeys: sterbeurkundeJourneys },
  { procedure: hundesteuerAnmelden, journeys: hundesteuerAnmeldenJourneys },
  { procedure: gewerbeanmeldung, journeys: gewerbeanmeldungJourneys },
  { procedure: reisegewerbekarte, journeys: reisegewerbekarteJourneys },
  { procedure: baumfaellgenehmigung, journeys: baumfaellgenehmigungJourneys },
  { procedure: karteikartenabschriftFuehrerschein, journeys: karteikartenabschriftFuehrerscheinJourneys },
];
export { organisation } from './organisation.js';
