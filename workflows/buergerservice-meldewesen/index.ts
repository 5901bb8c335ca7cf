import type { CatalogueEntry } from '../catalogue-entry.js';
import auskunftssperreMelderegister from './auskunftssperre-melderegister.js';
import auskunftssperreMelderegisterJourneys from './auskunftssperre-melderegister.journeys.js';
import beglaubigungDokumente from './beglaubigung-dokumente.js';
import beglaubigungDokumenteJourneys from './beglaubigung-dokumente.journeys.js';
import beglaubigungUnterschrift from './beglaubigung-unterschrift.js';
import beglaubigungUnterschriftJourneys from './beglaubigung-unterschrift.journeys.js';
import fuehrungszeugnis from './fuehrungszeugnis.js';
import fuehrungszeugnisJourneys from './fuehrungszeugnis.journeys.js';
import fuehrungszeugnisErweitert from './fuehrungszeugnis-erweitert.js';
import fuehrungszeugnisErweitertJourneys from './fuehrungszeugnis-erweitert.journeys.js';
import meldebescheinigung from './meldebescheinigung.js';
import meldebescheinigungJourneys from './meldebescheinigung.journeys.js';
import melderegisterauskunftEinfach from './melderegisterauskunft-einfach.js';
import melderegisterauskunftEinfachJourneys from './melderegisterauskunft-einfach.journeys.js';
import uebermittlungssperreMelderegister from './uebermittlungssperre-melderegister.js';
import uebermittlungssperreMelderegisterJourneys from './uebermittlungssperre-melderegister.journeys.js';
import wohnsitzAbmelden from './wohnsitz-abmelden.js';
import wohnsitzAbmeldenJourneys from './wohnsitz-abmelden.journeys.js';
import wohnsitzAnmelden from './wohnsitz-anmelden.js';
import wohnsitzAnmeldenJourneys from './wohnsitz-anmelden.journeys.js';
import wohnsitzUmmelden from './wohnsitz-ummelden.js';
import wohnsitzUmmeldenJourneys from './wohnsitz-ummelden.journeys.js';

/** The procedures of the domain `buergerservice-meldewesen`. */
export const buergerserviceMeldewesen: readonly CatalogueEntry[] = [
  { procedure: meldebescheinigung, journeys: meldebescheinigungJourneys },
  { procedure: wohnsitzAnmelden, journeys: wohnsitzAnmeldenJourneys },
  { procedure: wohnsitzUmmelden, journeys: wohnsitzUmmeldenJourneys },
  { procedure: wohnsitzAbmelden, journeys: wohnsitzAbmeldenJourneys },
  { procedure: melderegisterauskunftEinfach, journeys: melderegisterauskunftEinfachJourneys },
  { procedure: auskunftssperreMelderegister, journeys: auskunftssperreMelderegisterJourneys },
  { procedure: uebermittlungssperreMelderegister, journeys: uebermittlungssperreMelderegisterJourneys },
  { procedure: fuehrungszeugnis, journeys: fuehrungszeugnisJourneys },
  { procedure: fuehrungszeugnisErweitert, journeys: fuehrungszeugnisErweitertJourneys },
  { procedure: beglaubigungDokumente, journeys: beglaubigungDokumenteJourneys },
  { procedure: beglaubigungUnterschrift, journeys: beglaubigungUnterschriftJourneys },
];
