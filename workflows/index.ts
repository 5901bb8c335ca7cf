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
];
export { organisation } from './organisation.js';
