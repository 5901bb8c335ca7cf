import type { CatalogueEntry } from '../catalogue-entry.js';
import adoptionBewerbung from './adoption-bewerbung.js';
import adoptionBewerbungJourneys from './adoption-bewerbung.journeys.js';
import beistandschaft from './beistandschaft.js';
import beistandschaftJourneys from './beistandschaft.journeys.js';
import eingliederungshilfeSeelischeBehinderung from './eingliederungshilfe-seelische-behinderung.js';
import eingliederungshilfeSeelischeBehinderungJourneys from './eingliederungshilfe-seelische-behinderung.journeys.js';
import elterngeld from './elterngeld.js';
import elterngeldJourneys from './elterngeld.journeys.js';
import erziehungsberatung from './erziehungsberatung.js';
import erziehungsberatungJourneys from './erziehungsberatung.journeys.js';
import ferienprogrammAnmelden from './ferienprogramm-anmelden.js';
import ferienprogrammAnmeldenJourneys from './ferienprogramm-anmelden.journeys.js';
import hilfeJungeVolljaehrige from './hilfe-junge-volljaehrige.js';
import hilfeJungeVolljaehrigeJourneys from './hilfe-junge-volljaehrige.journeys.js';
import hilfeZurErziehung from './hilfe-zur-erziehung.js';
import hilfeZurErziehungJourneys from './hilfe-zur-erziehung.journeys.js';
import kindertagespflegeErlaubnis from './kindertagespflege-erlaubnis.js';
import kindertagespflegeErlaubnisJourneys from './kindertagespflege-erlaubnis.journeys.js';
import kindertagespflegeFoerderung from './kindertagespflege-foerderung.js';
import kindertagespflegeFoerderungJourneys from './kindertagespflege-foerderung.journeys.js';
import kindeswohlgefaehrdungMelden from './kindeswohlgefaehrdung-melden.js';
import kindeswohlgefaehrdungMeldenJourneys from './kindeswohlgefaehrdung-melden.journeys.js';
import kitaBeitragErmaessigung from './kita-beitrag-ermaessigung.js';
import kitaBeitragErmaessigungJourneys from './kita-beitrag-ermaessigung.journeys.js';
import kitaBeitragFestsetzung from './kita-beitrag-festsetzung.js';
import kitaBeitragFestsetzungJourneys from './kita-beitrag-festsetzung.journeys.js';
import kitaPlatzAnmelden from './kita-platz-anmelden.js';
import kitaPlatzAnmeldenJourneys from './kita-platz-anmelden.journeys.js';
import pflegekindAufnehmen from './pflegekind-aufnehmen.js';
import pflegekindAufnehmenJourneys from './pflegekind-aufnehmen.journeys.js';
import sorgeerklaerung from './sorgeerklaerung.js';
import sorgeerklaerungJourneys from './sorgeerklaerung.journeys.js';
import sorgeregisterBescheinigung from './sorgeregister-bescheinigung.js';
import sorgeregisterBescheinigungJourneys from './sorgeregister-bescheinigung.journeys.js';
import umgangSorgeBeratung from './umgang-sorge-beratung.js';
import umgangSorgeBeratungJourneys from './umgang-sorge-beratung.journeys.js';
import unterhaltsverpflichtungBeurkunden from './unterhaltsverpflichtung-beurkunden.js';
import unterhaltsverpflichtungBeurkundenJourneys from './unterhaltsverpflichtung-beurkunden.journeys.js';
import unterhaltsvorschuss from './unterhaltsvorschuss.js';
import unterhaltsvorschussJourneys from './unterhaltsvorschuss.journeys.js';

/** The procedures of the domain `jugend-familie-kita`. */
export const jugendFamilieKita: readonly CatalogueEntry[] = [
  { procedure: adoptionBewerbung, journeys: adoptionBewerbungJourneys },
  { procedure: beistandschaft, journeys: beistandschaftJourneys },
  {
    procedure: eingliederungshilfeSeelischeBehinderung,
    journeys: eingliederungshilfeSeelischeBehinderungJourneys,
  },
  { procedure: elterngeld, journeys: elterngeldJourneys },
  { procedure: erziehungsberatung, journeys: erziehungsberatungJourneys },
  { procedure: ferienprogrammAnmelden, journeys: ferienprogrammAnmeldenJourneys },
  { procedure: hilfeJungeVolljaehrige, journeys: hilfeJungeVolljaehrigeJourneys },
  { procedure: hilfeZurErziehung, journeys: hilfeZurErziehungJourneys },
  { procedure: kindertagespflegeErlaubnis, journeys: kindertagespflegeErlaubnisJourneys },
  { procedure: kindertagespflegeFoerderung, journeys: kindertagespflegeFoerderungJourneys },
  { procedure: kindeswohlgefaehrdungMelden, journeys: kindeswohlgefaehrdungMeldenJourneys },
  { procedure: kitaBeitragErmaessigung, journeys: kitaBeitragErmaessigungJourneys },
  { procedure: kitaBeitragFestsetzung, journeys: kitaBeitragFestsetzungJourneys },
  { procedure: kitaPlatzAnmelden, journeys: kitaPlatzAnmeldenJourneys },
  { procedure: pflegekindAufnehmen, journeys: pflegekindAufnehmenJourneys },
  { procedure: sorgeerklaerung, journeys: sorgeerklaerungJourneys },
  { procedure: sorgeregisterBescheinigung, journeys: sorgeregisterBescheinigungJourneys },
  { procedure: umgangSorgeBeratung, journeys: umgangSorgeBeratungJourneys },
  { procedure: unterhaltsverpflichtungBeurkunden, journeys: unterhaltsverpflichtungBeurkundenJourneys },
  { procedure: unterhaltsvorschuss, journeys: unterhaltsvorschussJourneys },
];
