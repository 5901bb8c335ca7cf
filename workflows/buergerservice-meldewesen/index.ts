import type { CatalogueEntry } from '../catalogue-entry.js';
import auskunftssperreMelderegister from './auskunftssperre-melderegister.js';
import auskunftssperreMelderegisterJourneys from './auskunftssperre-melderegister.journeys.js';
import beglaubigungDokumente from './beglaubigung-dokumente.js';
import beglaubigungDokumenteJourneys from './beglaubigung-dokumente.journeys.js';
import beglaubigungUnterschrift from './beglaubigung-unterschrift.js';
import beglaubigungUnterschriftJourneys from './beglaubigung-unterschrift.journeys.js';
import erweiterteMeldebescheinigung from './erweiterte-meldebescheinigung.js';
import erweiterteMeldebescheinigungJourneys from './erweiterte-meldebescheinigung.journeys.js';
import fuehrungszeugnis from './fuehrungszeugnis.js';
import fuehrungszeugnisJourneys from './fuehrungszeugnis.journeys.js';
import fuehrungszeugnisErweitert from './fuehrungszeugnis-erweitert.js';
import fuehrungszeugnisErweitertJourneys from './fuehrungszeugnis-erweitert.journeys.js';
import meldebescheinigung from './meldebescheinigung.js';
import meldebescheinigungJourneys from './meldebescheinigung.journeys.js';
import meldebestaetigung from './meldebestaetigung.js';
import meldebestaetigungJourneys from './meldebestaetigung.journeys.js';
import melderegisterBerichtigung from './melderegister-berichtigung.js';
import melderegisterBerichtigungJourneys from './melderegister-berichtigung.journeys.js';
import melderegisterGruppenauskunft from './melderegister-gruppenauskunft.js';
import melderegisterGruppenauskunftJourneys from './melderegister-gruppenauskunft.journeys.js';
import melderegisterSelbstauskunft from './melderegister-selbstauskunft.js';
import melderegisterSelbstauskunftJourneys from './melderegister-selbstauskunft.journeys.js';
import melderegisterauskunftEinfach from './melderegisterauskunft-einfach.js';
import melderegisterauskunftEinfachJourneys from './melderegisterauskunft-einfach.journeys.js';
import melderegisterauskunftErweitert from './melderegisterauskunft-erweitert.js';
import melderegisterauskunftErweitertJourneys from './melderegisterauskunft-erweitert.journeys.js';
import nebenwohnungAbmelden from './nebenwohnung-abmelden.js';
import nebenwohnungAbmeldenJourneys from './nebenwohnung-abmelden.journeys.js';
import nebenwohnungAnmelden from './nebenwohnung-anmelden.js';
import nebenwohnungAnmeldenJourneys from './nebenwohnung-anmelden.journeys.js';
import terminBuergeramt from './termin-buergeramt.js';
import terminBuergeramtJourneys from './termin-buergeramt.journeys.js';
import uebermittlungssperreMelderegister from './uebermittlungssperre-melderegister.js';
import uebermittlungssperreMelderegisterJourneys from './uebermittlungssperre-melderegister.journeys.js';
import untersuchungsberechtigungsschein from './untersuchungsberechtigungsschein.js';
import untersuchungsberechtigungsscheinJourneys from './untersuchungsberechtigungsschein.journeys.js';
import wohnsitzAbmelden from './wohnsitz-abmelden.js';
import wohnsitzAbmeldenJourneys from './wohnsitz-abmelden.journeys.js';
import wohnsitzAnmelden from './wohnsitz-anmelden.js';
import wohnsitzAnmeldenJourneys from './wohnsitz-anmelden.journeys.js';
import wohnsitzUmmelden from './wohnsitz-ummelden.js';
import wohnsitzUmmeldenJourneys from './wohnsitz-ummelden.journeys.js';
import wohnungsgeberAuskunft from './wohnungsgeber-auskunft.js';
import wohnungsgeberAuskunftJourneys from './wohnungsgeber-auskunft.journeys.js';
import wohnungsstatusAendern from './wohnungsstatus-aendern.js';
import wohnungsstatusAendernJourneys from './wohnungsstatus-aendern.journeys.js';

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
  { procedure: nebenwohnungAnmelden, journeys: nebenwohnungAnmeldenJourneys },
  { procedure: nebenwohnungAbmelden, journeys: nebenwohnungAbmeldenJourneys },
  { procedure: wohnungsstatusAendern, journeys: wohnungsstatusAendernJourneys },
  { procedure: erweiterteMeldebescheinigung, journeys: erweiterteMeldebescheinigungJourneys },
  { procedure: meldebestaetigung, journeys: meldebestaetigungJourneys },
  { procedure: melderegisterauskunftErweitert, journeys: melderegisterauskunftErweitertJourneys },
  { procedure: melderegisterGruppenauskunft, journeys: melderegisterGruppenauskunftJourneys },
  { procedure: melderegisterSelbstauskunft, journeys: melderegisterSelbstauskunftJourneys },
  { procedure: melderegisterBerichtigung, journeys: melderegisterBerichtigungJourneys },
  { procedure: wohnungsgeberAuskunft, journeys: wohnungsgeberAuskunftJourneys },
  { procedure: untersuchungsberechtigungsschein, journeys: untersuchungsberechtigungsscheinJourneys },
  { procedure: terminBuergeramt, journeys: terminBuergeramtJourneys },
];
