import type { CatalogueEntry } from '../catalogue-entry.js';
import baumfaellgenehmigung from './baumfaellgenehmigung.js';
import baumfaellgenehmigungJourneys from './baumfaellgenehmigung.journeys.js';
import baumschutzVerstossMelden from './baumschutz-verstoss-melden.js';
import baumschutzVerstossMeldenJourneys from './baumschutz-verstoss-melden.journeys.js';
import begruenungFoerderung from './begruenung-foerderung.js';
import begruenungFoerderungJourneys from './begruenung-foerderung.journeys.js';
import entwaesserungsgenehmigung from './entwaesserungsgenehmigung.js';
import entwaesserungsgenehmigungJourneys from './entwaesserungsgenehmigung.journeys.js';
import ersatzpflanzungNachweis from './ersatzpflanzung-nachweis.js';
import ersatzpflanzungNachweisJourneys from './ersatzpflanzung-nachweis.journeys.js';
import gruenanlageNutzung from './gruenanlage-nutzung.js';
import gruenanlageNutzungJourneys from './gruenanlage-nutzung.journeys.js';
import indirekteinleitungGenehmigung from './indirekteinleitung-genehmigung.js';
import indirekteinleitungGenehmigungJourneys from './indirekteinleitung-genehmigung.journeys.js';
import kanalauskunft from './kanalauskunft.js';
import kanalauskunftJourneys from './kanalauskunft.journeys.js';
import kanalstoerungMelden from './kanalstoerung-melden.js';
import kanalstoerungMeldenJourneys from './kanalstoerung-melden.journeys.js';
import kleingartenPachten from './kleingarten-pachten.js';
import kleingartenPachtenJourneys from './kleingarten-pachten.journeys.js';
import niederschlagswassergebuehr from './niederschlagswassergebuehr.js';
import niederschlagswassergebuehrJourneys from './niederschlagswassergebuehr.journeys.js';
import schmutzwasserAbsetzung from './schmutzwasser-absetzung.js';
import schmutzwasserAbsetzungJourneys from './schmutzwasser-absetzung.journeys.js';
import spielplatzSchadenMelden from './spielplatz-schaden-melden.js';
import spielplatzSchadenMeldenJourneys from './spielplatz-schaden-melden.journeys.js';
import umweltinformation from './umweltinformation.js';
import umweltinformationJourneys from './umweltinformation.journeys.js';

/** The procedures of the domain `umwelt-baeume-gewaesser`. */
export const umweltBaeumeGewaesser: readonly CatalogueEntry[] = [
  { procedure: baumfaellgenehmigung, journeys: baumfaellgenehmigungJourneys },
  { procedure: baumschutzVerstossMelden, journeys: baumschutzVerstossMeldenJourneys },
  { procedure: begruenungFoerderung, journeys: begruenungFoerderungJourneys },
  { procedure: entwaesserungsgenehmigung, journeys: entwaesserungsgenehmigungJourneys },
  { procedure: ersatzpflanzungNachweis, journeys: ersatzpflanzungNachweisJourneys },
  { procedure: gruenanlageNutzung, journeys: gruenanlageNutzungJourneys },
  { procedure: indirekteinleitungGenehmigung, journeys: indirekteinleitungGenehmigungJourneys },
  { procedure: kanalauskunft, journeys: kanalauskunftJourneys },
  { procedure: kanalstoerungMelden, journeys: kanalstoerungMeldenJourneys },
  { procedure: kleingartenPachten, journeys: kleingartenPachtenJourneys },
  { procedure: niederschlagswassergebuehr, journeys: niederschlagswassergebuehrJourneys },
  { procedure: schmutzwasserAbsetzung, journeys: schmutzwasserAbsetzungJourneys },
  { procedure: spielplatzSchadenMelden, journeys: spielplatzSchadenMeldenJourneys },
  { procedure: umweltinformation, journeys: umweltinformationJourneys },
];
