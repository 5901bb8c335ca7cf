import type { CatalogueEntry } from '../catalogue-entry.js';
import auslandseheNachbeurkunden from './auslandsehe-nachbeurkunden.js';
import auslandseheNachbeurkundenJourneys from './auslandsehe-nachbeurkunden.journeys.js';
import auslandsgeburtNachbeurkunden from './auslandsgeburt-nachbeurkunden.js';
import auslandsgeburtNachbeurkundenJourneys from './auslandsgeburt-nachbeurkunden.journeys.js';
import auslandssterbefallNachbeurkunden from './auslandssterbefall-nachbeurkunden.js';
import auslandssterbefallNachbeurkundenJourneys from './auslandssterbefall-nachbeurkunden.journeys.js';
import ehefaehigkeitszeugnis from './ehefaehigkeitszeugnis.js';
import ehefaehigkeitszeugnisJourneys from './ehefaehigkeitszeugnis.journeys.js';
import ehefaehigkeitszeugnisBefreiung from './ehefaehigkeitszeugnis-befreiung.js';
import ehefaehigkeitszeugnisBefreiungJourneys from './ehefaehigkeitszeugnis-befreiung.journeys.js';
import eheregisterRegisterausdruck from './eheregister-registerausdruck.js';
import eheregisterRegisterausdruckJourneys from './eheregister-registerausdruck.journeys.js';
import eheschliessungAnmelden from './eheschliessung-anmelden.js';
import eheschliessungAnmeldenJourneys from './eheschliessung-anmelden.journeys.js';
import eheurkunde from './eheurkunde.js';
import eheurkundeJourneys from './eheurkunde.journeys.js';
import geburtAnzeigen from './geburt-anzeigen.js';
import geburtAnzeigenJourneys from './geburt-anzeigen.journeys.js';
import geburtenregisterRegisterausdruck from './geburtenregister-registerausdruck.js';
import geburtenregisterRegisterausdruckJourneys from './geburtenregister-registerausdruck.journeys.js';
import geburtsurkunde from './geburtsurkunde.js';
import geburtsurkundeJourneys from './geburtsurkunde.journeys.js';
import geschlechtseintragAendern from './geschlechtseintrag-aendern.js';
import geschlechtseintragAendernJourneys from './geschlechtseintrag-aendern.journeys.js';
import hausgeburtAnzeigen from './hausgeburt-anzeigen.js';
import hausgeburtAnzeigenJourneys from './hausgeburt-anzeigen.journeys.js';
import kirchenaustritt from './kirchenaustritt.js';
import kirchenaustrittJourneys from './kirchenaustritt.journeys.js';
import lebenspartnerschaftUmwandlungEhe from './lebenspartnerschaft-umwandlung-ehe.js';
import lebenspartnerschaftUmwandlungEheJourneys from './lebenspartnerschaft-umwandlung-ehe.journeys.js';
import lebenspartnerschaftsurkunde from './lebenspartnerschaftsurkunde.js';
import lebenspartnerschaftsurkundeJourneys from './lebenspartnerschaftsurkunde.journeys.js';
import mehrsprachigePersonenstandsurkunde from './mehrsprachige-personenstandsurkunde.js';
import mehrsprachigePersonenstandsurkundeJourneys from './mehrsprachige-personenstandsurkunde.journeys.js';
import namensaenderungOeffentlichRechtlich from './namensaenderung-oeffentlich-rechtlich.js';
import namensaenderungOeffentlichRechtlichJourneys from './namensaenderung-oeffentlich-rechtlich.journeys.js';
import namensangleichung from './namensangleichung.js';
import namensangleichungJourneys from './namensangleichung.journeys.js';
import namenserklaerungEhegatten from './namenserklaerung-ehegatten.js';
import namenserklaerungEhegattenJourneys from './namenserklaerung-ehegatten.journeys.js';
import namenserklaerungKind from './namenserklaerung-kind.js';
import namenserklaerungKindJourneys from './namenserklaerung-kind.journeys.js';
import personenstandsregisterAuskunft from './personenstandsregister-auskunft.js';
import personenstandsregisterAuskunftJourneys from './personenstandsregister-auskunft.journeys.js';
import personenstandsregisterBerichtigung from './personenstandsregister-berichtigung.js';
import personenstandsregisterBerichtigungJourneys from './personenstandsregister-berichtigung.journeys.js';
import sterbefallAnzeigen from './sterbefall-anzeigen.js';
import sterbefallAnzeigenJourneys from './sterbefall-anzeigen.journeys.js';
import sterberegisterRegisterausdruck from './sterberegister-registerausdruck.js';
import sterberegisterRegisterausdruckJourneys from './sterberegister-registerausdruck.journeys.js';
import sterbeurkunde from './sterbeurkunde.js';
import sterbeurkundeJourneys from './sterbeurkunde.journeys.js';
import sternenkindBescheinigung from './sternenkind-bescheinigung.js';
import sternenkindBescheinigungJourneys from './sternenkind-bescheinigung.journeys.js';
import todesfallBescheinigungAnzeige from './todesfall-bescheinigung-anzeige.js';
import todesfallBescheinigungAnzeigeJourneys from './todesfall-bescheinigung-anzeige.journeys.js';
import trauterminReservieren from './trautermin-reservieren.js';
import trauterminReservierenJourneys from './trautermin-reservieren.journeys.js';
import trauungBesondererOrt from './trauung-besonderer-ort.js';
import trauungBesondererOrtJourneys from './trauung-besonderer-ort.journeys.js';
import vaterschaftsanerkennung from './vaterschaftsanerkennung.js';
import vaterschaftsanerkennungJourneys from './vaterschaftsanerkennung.journeys.js';
import vornamenReihenfolgeAendern from './vornamen-reihenfolge-aendern.js';
import vornamenReihenfolgeAendernJourneys from './vornamen-reihenfolge-aendern.journeys.js';

/** The procedures of the domain `standesamt`. */
export const standesamt: readonly CatalogueEntry[] = [
  { procedure: auslandseheNachbeurkunden, journeys: auslandseheNachbeurkundenJourneys },
  { procedure: auslandsgeburtNachbeurkunden, journeys: auslandsgeburtNachbeurkundenJourneys },
  { procedure: auslandssterbefallNachbeurkunden, journeys: auslandssterbefallNachbeurkundenJourneys },
  { procedure: ehefaehigkeitszeugnis, journeys: ehefaehigkeitszeugnisJourneys },
  { procedure: ehefaehigkeitszeugnisBefreiung, journeys: ehefaehigkeitszeugnisBefreiungJourneys },
  { procedure: eheregisterRegisterausdruck, journeys: eheregisterRegisterausdruckJourneys },
  { procedure: eheschliessungAnmelden, journeys: eheschliessungAnmeldenJourneys },
  { procedure: eheurkunde, journeys: eheurkundeJourneys },
  { procedure: geburtAnzeigen, journeys: geburtAnzeigenJourneys },
  { procedure: geburtenregisterRegisterausdruck, journeys: geburtenregisterRegisterausdruckJourneys },
  { procedure: geburtsurkunde, journeys: geburtsurkundeJourneys },
  { procedure: geschlechtseintragAendern, journeys: geschlechtseintragAendernJourneys },
  { procedure: hausgeburtAnzeigen, journeys: hausgeburtAnzeigenJourneys },
  { procedure: kirchenaustritt, journeys: kirchenaustrittJourneys },
  { procedure: lebenspartnerschaftUmwandlungEhe, journeys: lebenspartnerschaftUmwandlungEheJourneys },
  { procedure: lebenspartnerschaftsurkunde, journeys: lebenspartnerschaftsurkundeJourneys },
  { procedure: mehrsprachigePersonenstandsurkunde, journeys: mehrsprachigePersonenstandsurkundeJourneys },
  { procedure: namensaenderungOeffentlichRechtlich, journeys: namensaenderungOeffentlichRechtlichJourneys },
  { procedure: namensangleichung, journeys: namensangleichungJourneys },
  { procedure: namenserklaerungEhegatten, journeys: namenserklaerungEhegattenJourneys },
  { procedure: namenserklaerungKind, journeys: namenserklaerungKindJourneys },
  { procedure: personenstandsregisterAuskunft, journeys: personenstandsregisterAuskunftJourneys },
  { procedure: personenstandsregisterBerichtigung, journeys: personenstandsregisterBerichtigungJourneys },
  { procedure: sterbefallAnzeigen, journeys: sterbefallAnzeigenJourneys },
  { procedure: sterberegisterRegisterausdruck, journeys: sterberegisterRegisterausdruckJourneys },
  { procedure: sterbeurkunde, journeys: sterbeurkundeJourneys },
  { procedure: sternenkindBescheinigung, journeys: sternenkindBescheinigungJourneys },
  { procedure: todesfallBescheinigungAnzeige, journeys: todesfallBescheinigungAnzeigeJourneys },
  { procedure: trauterminReservieren, journeys: trauterminReservierenJourneys },
  { procedure: trauungBesondererOrt, journeys: trauungBesondererOrtJourneys },
  { procedure: vaterschaftsanerkennung, journeys: vaterschaftsanerkennungJourneys },
  { procedure: vornamenReihenfolgeAendern, journeys: vornamenReihenfolgeAendernJourneys },
];
