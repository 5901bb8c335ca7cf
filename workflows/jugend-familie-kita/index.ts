import type { CatalogueEntry } from '../catalogue-entry.js';
import elterngeld from './elterngeld.js';
import elterngeldJourneys from './elterngeld.journeys.js';
import kindertagespflegeErlaubnis from './kindertagespflege-erlaubnis.js';
import kindertagespflegeErlaubnisJourneys from './kindertagespflege-erlaubnis.journeys.js';
import kindeswohlgefaehrdungMelden from './kindeswohlgefaehrdung-melden.js';
import kindeswohlgefaehrdungMeldenJourneys from './kindeswohlgefaehrdung-melden.journeys.js';
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
  { procedure: kindeswohlgefaehrdungMelden, journeys: kindeswohlgefaehrdungMeldenJourneys },
  { procedure: sorgeerklaerung, journeys: sorgeerklaerungJourneys },
  { procedure: sorgeregisterBescheinigung, journeys: sorgeregisterBescheinigungJourneys },
  { procedure: unterhaltsvorschuss, journeys: unterhaltsvorschussJourneys },
];
