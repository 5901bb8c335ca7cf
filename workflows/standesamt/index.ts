import type { CatalogueEntry } from '../catalogue-entry.js';
import auslandseheNachbeurkunden from './auslandsehe-nachbeurkunden.js';
import auslandseheNachbeurkundenJourneys from './auslandsehe-nachbeurkunden.journeys.js';
import auslandsgeburtNachbeurkunden from './auslandsgeburt-nachbeurkunden.js';
import auslandsgeburtNachbeurkundenJourneys from './auslandsgeburt-nachbeurkunden.journeys.js';
import auslandssterbefallNachbeurkunden from './auslandssterbefall-nachbeurkunden.js';
import auslandssterbefallNachbeurkundenJourneys from './auslandssterbefall-nachbeurkunden.journeys.js';
import ehefaehigkeitszeugnisBefreiung from './ehefaehigkeitszeugnis-befreiung.js';
import ehefaehigkeitszeugnisBefreiungJourneys from './ehefaehigkeitszeugnis-befreiung.journeys.js';
import eheschliessungAnmelden from './eheschliessung-anmelden.js';
import eheschliessungAnmeldenJourneys from './eheschliessung-anmelden.journeys.js';
import eheurkunde from './eheurkunde.js';
import eheurkundeJourneys from './eheurkunde.journeys.js';
import geburtAnzeigen from './geburt-anzeigen.js';
import geburtAnzeigenJourneys from './geburt-anzeigen.journeys.js';
import geburtsurkunde from './geburtsurkunde.js';
import geburtsurkundeJourneys from './geburtsurkunde.journeys.js';
import geschlechtseintragAendern from './geschlechtseintrag-aendern.js';
import geschlechtseintragAendernJourneys from './geschlechtseintrag-aendern.journeys.js';
import kirchenaustritt from './kirchenaustritt.js';
import kirchenaustrittJourneys from './kirchenaustritt.journeys.js';
import lebenspartnerschaftsurkunde from './lebenspartnerschaftsurkunde.js';
import lebenspartnerschaftsurkundeJourneys from './lebenspartnerschaftsurkunde.journeys.js';
import namensangleichung from './namensangleichung.js';
import namensangleichungJourneys from './namensangleichung.journeys.js';
import namenserklaerungEhegatten from './namenserklaerung-ehegatten.js';
import namenserklaerungEhegattenJourneys from './namenserklaerung-ehegatten.journeys.js';
import namenserklaerungKind from './namenserklaerung-kind.js';
import namenserklaerungKindJourneys from './namenserklaerung-kind.journeys.js';
import personenstandsregisterBerichtigung from './personenstandsregister-berichtigung.js';
import personenstandsregisterBerichtigungJourneys from './personenstandsregister-berichtigung.journeys.js';
import sterbefallAnzeigen from './sterbefall-anzeigen.js';
import sterbefallAnzeigenJourneys from './sterbefall-anzeigen.journeys.js';
import sterbeurkunde from './sterbeurkunde.js';
import sterbeurkundeJourneys from './sterbeurkunde.journeys.js';
import sternenkindBescheinigung from './sternenkind-bescheinigung.js';
import sternenkindBescheinigungJourneys from './sternenkind-bescheinigung.journeys.js';
import todesfallBescheinigungAnzeige from './todesfall-bescheinigung-anzeige.js';
import todesfallBescheinigungAnzeigeJourneys from './todesfall-bescheinigung-anzeige.journeys.js';
import vaterschaftsanerkennung from './vaterschaftsanerkennung.js';
import vaterschaftsanerkennungJourneys from './vaterschaftsanerkennung.journeys.js';
import vornamenReihenfolgeAendern from './vornamen-reihenfolge-aendern.js';
import vornamenReihenfolgeAendernJourneys from './vornamen-reihenfolge-aendern.journeys.js';

/** The procedures of the domain `standesamt`. */
export const standesamt: readonly CatalogueEntry[] = [
  { procedure: auslandseheNachbeurkunden, journeys: auslandseheNachbeurkundenJourneys },
  { procedure: auslandsgeburtNachbeurkunden, journeys: auslandsgeburtNachbeurkundenJourneys },
  { procedure: auslandssterbefallNachbeurkunden, journeys: auslandssterbefallNachbeurkundenJourneys },
  { procedure: ehefaehigkeitszeugnisBefreiung, journeys: ehefaehigkeitszeugnisBefreiungJourneys },
  { procedure: eheschliessungAnmelden, journeys: eheschliessungAnmeldenJourneys },
  { procedure: eheurkunde, journeys: eheurkundeJourneys },
  { procedure: geburtAnzeigen, journeys: geburtAnzeigenJourneys },
  { procedure: geburtsurkunde, journeys: geburtsurkundeJourneys },
  { procedure: geschlechtseintragAendern, journeys: geschlechtseintragAendernJourneys },
  { procedure: kirchenaustritt, journeys: kirchenaustrittJourneys },
  { procedure: lebenspartnerschaftsurkunde, journeys: lebenspartnerschaftsurkundeJourneys },
  { procedure: namensangleichung, journeys: namensangleichungJourneys },
  { procedure: namenserklaerungEhegatten, journeys: namenserklaerungEhegattenJourneys },
  { procedure: namenserklaerungKind, journeys: namenserklaerungKindJourneys },
  { procedure: personenstandsregisterBerichtigung, journeys: personenstandsregisterBerichtigungJourneys },
  { procedure: sterbefallAnzeigen, journeys: sterbefallAnzeigenJourneys },
  { procedure: sterbeurkunde, journeys: sterbeurkundeJourneys },
  { procedure: sternenkindBescheinigung, journeys: sternenkindBescheinigungJourneys },
  { procedure: todesfallBescheinigungAnzeige, journeys: todesfallBescheinigungAnzeigeJourneys },
  { procedure: vaterschaftsanerkennung, journeys: vaterschaftsanerkennungJourneys },
  { procedure: vornamenReihenfolgeAendern, journeys: vornamenReihenfolgeAendernJourneys },
];
