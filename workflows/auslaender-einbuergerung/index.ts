import type { CatalogueEntry } from '../catalogue-entry.js';
import aufenthaltserlaubnisAusbildung from './aufenthaltserlaubnis-ausbildung.js';
import aufenthaltserlaubnisAusbildungJourneys from './aufenthaltserlaubnis-ausbildung.journeys.js';
import aufenthaltserlaubnisFachkraft from './aufenthaltserlaubnis-fachkraft.js';
import aufenthaltserlaubnisFachkraftJourneys from './aufenthaltserlaubnis-fachkraft.journeys.js';
import aufenthaltserlaubnisFamilie from './aufenthaltserlaubnis-familie.js';
import aufenthaltserlaubnisFamilieJourneys from './aufenthaltserlaubnis-familie.journeys.js';
import aufenthaltserlaubnisHumanitaer from './aufenthaltserlaubnis-humanitaer.js';
import aufenthaltserlaubnisHumanitaerJourneys from './aufenthaltserlaubnis-humanitaer.journeys.js';
import aufenthaltserlaubnisStudium from './aufenthaltserlaubnis-studium.js';
import aufenthaltserlaubnisStudiumJourneys from './aufenthaltserlaubnis-studium.journeys.js';
import aufenthaltserlaubnisVoruebergehenderSchutz from './aufenthaltserlaubnis-voruebergehender-schutz.js';
import aufenthaltserlaubnisVoruebergehenderSchutzJourneys from './aufenthaltserlaubnis-voruebergehender-schutz.journeys.js';
import blaueKarteEu from './blaue-karte-eu.js';
import blaueKarteEuJourneys from './blaue-karte-eu.journeys.js';
import daueraufenthaltEu from './daueraufenthalt-eu.js';
import daueraufenthaltEuJourneys from './daueraufenthalt-eu.journeys.js';
import einbuergerungAnspruch from './einbuergerung-anspruch.js';
import einbuergerungAnspruchJourneys from './einbuergerung-anspruch.journeys.js';
import niederlassungserlaubnis from './niederlassungserlaubnis.js';
import niederlassungserlaubnisJourneys from './niederlassungserlaubnis.journeys.js';
import verpflichtungserklaerung from './verpflichtungserklaerung.js';
import verpflichtungserklaerungJourneys from './verpflichtungserklaerung.journeys.js';

/** The procedures of the domain `auslaender-einbuergerung`. */
export const auslaenderEinbuergerung: readonly CatalogueEntry[] = [
  { procedure: aufenthaltserlaubnisAusbildung, journeys: aufenthaltserlaubnisAusbildungJourneys },
  { procedure: aufenthaltserlaubnisFachkraft, journeys: aufenthaltserlaubnisFachkraftJourneys },
  { procedure: aufenthaltserlaubnisFamilie, journeys: aufenthaltserlaubnisFamilieJourneys },
  { procedure: aufenthaltserlaubnisHumanitaer, journeys: aufenthaltserlaubnisHumanitaerJourneys },
  { procedure: aufenthaltserlaubnisStudium, journeys: aufenthaltserlaubnisStudiumJourneys },
  { procedure: aufenthaltserlaubnisVoruebergehenderSchutz, journeys: aufenthaltserlaubnisVoruebergehenderSchutzJourneys },
  { procedure: blaueKarteEu, journeys: blaueKarteEuJourneys },
  { procedure: daueraufenthaltEu, journeys: daueraufenthaltEuJourneys },
  { procedure: einbuergerungAnspruch, journeys: einbuergerungAnspruchJourneys },
  { procedure: niederlassungserlaubnis, journeys: niederlassungserlaubnisJourneys },
  { procedure: verpflichtungserklaerung, journeys: verpflichtungserklaerungJourneys },
];
