import type { CatalogueEntry } from '../catalogue-entry.js';
import aufenthaltserlaubnisFachkraft from './aufenthaltserlaubnis-fachkraft.js';
import aufenthaltserlaubnisFachkraftJourneys from './aufenthaltserlaubnis-fachkraft.journeys.js';
import blaueKarteEu from './blaue-karte-eu.js';
import blaueKarteEuJourneys from './blaue-karte-eu.journeys.js';
import einbuergerungAnspruch from './einbuergerung-anspruch.js';
import einbuergerungAnspruchJourneys from './einbuergerung-anspruch.journeys.js';
import niederlassungserlaubnis from './niederlassungserlaubnis.js';
import niederlassungserlaubnisJourneys from './niederlassungserlaubnis.journeys.js';
import verpflichtungserklaerung from './verpflichtungserklaerung.js';
import verpflichtungserklaerungJourneys from './verpflichtungserklaerung.journeys.js';

/** The procedures of the domain `auslaender-einbuergerung`. */
export const auslaenderEinbuergerung: readonly CatalogueEntry[] = [
  { procedure: aufenthaltserlaubnisFachkraft, journeys: aufenthaltserlaubnisFachkraftJourneys },
  { procedure: blaueKarteEu, journeys: blaueKarteEuJourneys },
  { procedure: einbuergerungAnspruch, journeys: einbuergerungAnspruchJourneys },
  { procedure: niederlassungserlaubnis, journeys: niederlassungserlaubnisJourneys },
  { procedure: verpflichtungserklaerung, journeys: verpflichtungserklaerungJourneys },
];
