import type { CatalogueEntry } from '../catalogue-entry.js';
import bienenWanderbescheinigung from './bienen-wanderbescheinigung.js';
import bienenWanderbescheinigungJourneys from './bienen-wanderbescheinigung.journeys.js';
import bienenhaltungAnzeigen from './bienenhaltung-anzeigen.js';
import bienenhaltungAnzeigenJourneys from './bienenhaltung-anzeigen.journeys.js';
import fundtierMelden from './fundtier-melden.js';
import fundtierMeldenJourneys from './fundtier-melden.journeys.js';
import gefaehrlicheTiereHaltung from './gefaehrliche-tiere-haltung.js';
import gefaehrlicheTiereHaltungJourneys from './gefaehrliche-tiere-haltung.journeys.js';
import hundeschuleErlaubnis from './hundeschule-erlaubnis.js';
import hundeschuleErlaubnisJourneys from './hundeschule-erlaubnis.journeys.js';
import lebensmittelBeschwerde from './lebensmittel-beschwerde.js';
import lebensmittelBeschwerdeJourneys from './lebensmittel-beschwerde.journeys.js';
import lebensmittelbetriebRegistrierung from './lebensmittelbetrieb-registrierung.js';
import lebensmittelbetriebRegistrierungJourneys from './lebensmittelbetrieb-registrierung.journeys.js';
import nutztierhaltungAnzeigen from './nutztierhaltung-anzeigen.js';
import nutztierhaltungAnzeigenJourneys from './nutztierhaltung-anzeigen.journeys.js';
import tierausstellungAnzeigen from './tierausstellung-anzeigen.js';
import tierausstellungAnzeigenJourneys from './tierausstellung-anzeigen.journeys.js';
import tierhaltungGewerblichErlaubnis from './tierhaltung-gewerblich-erlaubnis.js';
import tierhaltungGewerblichErlaubnisJourneys from './tierhaltung-gewerblich-erlaubnis.journeys.js';
import tierschutzverstossMelden from './tierschutzverstoss-melden.js';
import tierschutzverstossMeldenJourneys from './tierschutzverstoss-melden.journeys.js';
import verbraucherinformation from './verbraucherinformation.js';
import verbraucherinformationJourneys from './verbraucherinformation.journeys.js';

/** The procedures of the domain `gesundheit-veterinaer`. */
export const gesundheitVeterinaer: readonly CatalogueEntry[] = [
  { procedure: bienenWanderbescheinigung, journeys: bienenWanderbescheinigungJourneys },
  { procedure: bienenhaltungAnzeigen, journeys: bienenhaltungAnzeigenJourneys },
  { procedure: fundtierMelden, journeys: fundtierMeldenJourneys },
  { procedure: gefaehrlicheTiereHaltung, journeys: gefaehrlicheTiereHaltungJourneys },
  { procedure: hundeschuleErlaubnis, journeys: hundeschuleErlaubnisJourneys },
  { procedure: lebensmittelBeschwerde, journeys: lebensmittelBeschwerdeJourneys },
  { procedure: lebensmittelbetriebRegistrierung, journeys: lebensmittelbetriebRegistrierungJourneys },
  { procedure: nutztierhaltungAnzeigen, journeys: nutztierhaltungAnzeigenJourneys },
  { procedure: tierausstellungAnzeigen, journeys: tierausstellungAnzeigenJourneys },
  { procedure: tierhaltungGewerblichErlaubnis, journeys: tierhaltungGewerblichErlaubnisJourneys },
  { procedure: tierschutzverstossMelden, journeys: tierschutzverstossMeldenJourneys },
  { procedure: verbraucherinformation, journeys: verbraucherinformationJourneys },
];
