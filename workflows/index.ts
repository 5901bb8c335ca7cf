import { transferable } from '@amtsweg/procedure';
import type { CatalogueEntry } from './catalogue-entry.js';
import { ausweisePaesse } from './ausweise-paesse/index.js';
import { auslaenderEinbuergerung } from './auslaender-einbuergerung/index.js';
import { bauenWohnen } from './bauen-wohnen/index.js';
import { buergerserviceMeldewesen } from './buergerservice-meldewesen/index.js';
import { feuerwehrBrandschutz } from './feuerwehr-brandschutz/index.js';
import { friedhofBestattung } from './friedhof-bestattung/index.js';
import { gesundheitVeterinaer } from './gesundheit-veterinaer/index.js';
import { gewerbeGaststaetten } from './gewerbe-gaststaetten/index.js';
import { jugendFamilieKita } from './jugend-familie-kita/index.js';
import { kfzFuehrerschein } from './kfz-fuehrerschein/index.js';
import { kulturSportVeranstaltungen } from './kultur-sport-veranstaltungen/index.js';
import { ordnungSicherheit } from './ordnung-sicherheit/index.js';
import { schuleBildungBibliothek } from './schule-bildung-bibliothek/index.js';
import { soziales } from './soziales/index.js';
import { standesamt } from './standesamt/index.js';
import { steuernAbgaben } from './steuern-abgaben/index.js';
import { strassenVerkehrSondernutzung } from './strassen-verkehr-sondernutzung/index.js';
import { umweltBaeumeGewaesser } from './umwelt-baeume-gewaesser/index.js';
import { wahlenBuergerbeteiligung } from './wahlen-buergerbeteiligung/index.js';

export type { CatalogueEntry } from './catalogue-entry.js';
export { domains } from './domains.js';
export type { Domain } from './domains.js';
export { organisation } from './organisation.js';

/** Every one, domain by domain, as its file states it. */
const written: readonly CatalogueEntry[] = [
  ...ausweisePaesse,
  ...auslaenderEinbuergerung,
  ...bauenWohnen,
  ...buergerserviceMeldewesen,
  ...feuerwehrBrandschutz,
  ...friedhofBestattung,
  ...gesundheitVeterinaer,
  ...gewerbeGaststaetten,
  ...jugendFamilieKita,
  ...kfzFuehrerschein,
  ...kulturSportVeranstaltungen,
  ...ordnungSicherheit,
  ...schuleBildungBibliothek,
  ...soziales,
  ...standesamt,
  ...steuernAbgaben,
  ...strassenVerkehrSondernutzung,
  ...umweltBaeumeGewaesser,
  ...wahlenBuergerbeteiligung,
];

/** All procedures of the city, domain by domain, each with the transfer to the competent authority. */
export const catalogue: readonly CatalogueEntry[] = written.map(({ procedure, journeys }) => ({
  procedure: transferable(procedure),
  journeys,
}));
