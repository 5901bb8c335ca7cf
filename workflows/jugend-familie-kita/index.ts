import type { CatalogueEntry } from '../catalogue-entry.js';
import elterngeld from './elterngeld.js';
import elterngeldJourneys from './elterngeld.journeys.js';
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
import sorgeerklaerung from './sorgeerklaerung.js';
import sorgeerklaerungJourneys from './sorgeerklaerung.journeys.js';
import sorgeregisterBescheinigung from './sorgeregister-bescheinigung.js';
import sorgeregisterBescheinigungJourneys from './sorgeregister-bescheinigung.journeys.js';
import unterhaltsvorschuss from './unterhaltsvorschuss.js';
import unterhaltsvorschussJourneys from './unterhaltsvorschuss.journeys.js';

/** The procedures of the domain `jugend-familie-kita`. */
export const jugendFamilieKita: readonly CatalogueEntry[] = [
  { procedure: elterngeld, journeys: elterngeldJourneys },
  { procedure: kindertagespflegeErlaubnis, journeys: kindertagespflegeErlaubnisJourneys },
  { procedure: kindertagespflegeFoerderung, journeys: kindertagespflegeFoerderungJourneys },
  { procedure: kindeswohlgefaehrdungMelden, journeys: kindeswohlgefaehrdungMeldenJourneys },
  { procedure: kitaBeitragErmaessigung, journeys: kitaBeitragErmaessigungJourneys },
  { procedure: kitaBeitragFestsetzung, journeys: kitaBeitragFestsetzungJourneys },
  { procedure: kitaPlatzAnmelden, journeys: kitaPlatzAnmeldenJourneys },
  { procedure: sorgeerklaerung, journeys: sorgeerklaerungJourneys },
  { procedure: sorgeregisterBescheinigung, journeys: sorgeregisterBescheinigungJourneys },
  { procedure: unterhaltsvorschuss, journeys: unterhaltsvorschussJourneys },
];
