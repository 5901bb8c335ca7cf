import type { CatalogueEntry } from '../catalogue-entry.js';
import ausweisStatusabfrage from './ausweis-statusabfrage.js';
import ausweisStatusabfrageJourneys from './ausweis-statusabfrage.journeys.js';
import befreiungAusweispflicht from './befreiung-ausweispflicht.js';
import befreiungAusweispflichtJourneys from './befreiung-ausweispflicht.journeys.js';
import eidKarte from './eid-karte.js';
import eidKarteJourneys from './eid-karte.journeys.js';
import onlineAusweisfunktionAktivieren from './online-ausweisfunktion-aktivieren.js';
import onlineAusweisfunktionAktivierenJourneys from './online-ausweisfunktion-aktivieren.journeys.js';
import onlineAusweisfunktionSperren from './online-ausweisfunktion-sperren.js';
import onlineAusweisfunktionSperrenJourneys from './online-ausweisfunktion-sperren.journeys.js';
import personalausweis from './personalausweis.js';
import personalausweisJourneys from './personalausweis.journeys.js';
import personalausweisAnschriftAendern from './personalausweis-anschrift-aendern.js';
import personalausweisAnschriftAendernJourneys from './personalausweis-anschrift-aendern.journeys.js';
import personalausweisUnter16 from './personalausweis-unter-16.js';
import personalausweisUnter16Journeys from './personalausweis-unter-16.journeys.js';
import personalausweisVerlustMelden from './personalausweis-verlust-melden.js';
import personalausweisVerlustMeldenJourneys from './personalausweis-verlust-melden.journeys.js';
import personalausweisWiederauffindenMelden from './personalausweis-wiederauffinden-melden.js';
import personalausweisWiederauffindenMeldenJourneys from './personalausweis-wiederauffinden-melden.journeys.js';
import reisepass from './reisepass.js';
import reisepassJourneys from './reisepass.journeys.js';
import reisepassExpress from './reisepass-express.js';
import reisepassExpressJourneys from './reisepass-express.journeys.js';
import reisepassMinderjaehrige from './reisepass-minderjaehrige.js';
import reisepassMinderjaehrigeJourneys from './reisepass-minderjaehrige.journeys.js';
import reisepassVerlustMelden from './reisepass-verlust-melden.js';
import reisepassVerlustMeldenJourneys from './reisepass-verlust-melden.journeys.js';
import reisepassWohnortAendern from './reisepass-wohnort-aendern.js';
import reisepassWohnortAendernJourneys from './reisepass-wohnort-aendern.journeys.js';
import reisepassZweitpass from './reisepass-zweitpass.js';
import reisepassZweitpassJourneys from './reisepass-zweitpass.journeys.js';
import vorlaeufigerPersonalausweis from './vorlaeufiger-personalausweis.js';
import vorlaeufigerPersonalausweisJourneys from './vorlaeufiger-personalausweis.journeys.js';
import vorlaeufigerReisepass from './vorlaeufiger-reisepass.js';
import vorlaeufigerReisepassJourneys from './vorlaeufiger-reisepass.journeys.js';

/** The procedures of the domain `ausweise-paesse`. */
export const ausweisePaesse: readonly CatalogueEntry[] = [
  { procedure: personalausweis, journeys: personalausweisJourneys },
  { procedure: personalausweisUnter16, journeys: personalausweisUnter16Journeys },
  { procedure: vorlaeufigerPersonalausweis, journeys: vorlaeufigerPersonalausweisJourneys },
  { procedure: personalausweisVerlustMelden, journeys: personalausweisVerlustMeldenJourneys },
  { procedure: personalausweisWiederauffindenMelden, journeys: personalausweisWiederauffindenMeldenJourneys },
  { procedure: onlineAusweisfunktionSperren, journeys: onlineAusweisfunktionSperrenJourneys },
  { procedure: onlineAusweisfunktionAktivieren, journeys: onlineAusweisfunktionAktivierenJourneys },
  { procedure: personalausweisAnschriftAendern, journeys: personalausweisAnschriftAendernJourneys },
  { procedure: eidKarte, journeys: eidKarteJourneys },
  { procedure: befreiungAusweispflicht, journeys: befreiungAusweispflichtJourneys },
  { procedure: reisepass, journeys: reisepassJourneys },
  { procedure: reisepassExpress, journeys: reisepassExpressJourneys },
  { procedure: reisepassZweitpass, journeys: reisepassZweitpassJourneys },
  { procedure: reisepassMinderjaehrige, journeys: reisepassMinderjaehrigeJourneys },
  { procedure: vorlaeufigerReisepass, journeys: vorlaeufigerReisepassJourneys },
  { procedure: reisepassVerlustMelden, journeys: reisepassVerlustMeldenJourneys },
  { procedure: reisepassWohnortAendern, journeys: reisepassWohnortAendernJourneys },
  { procedure: ausweisStatusabfrage, journeys: ausweisStatusabfrageJourneys },
];
