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
import aufenthaltsgestattung from './aufenthaltsgestattung.js';
import aufenthaltsgestattungJourneys from './aufenthaltsgestattung.journeys.js';
import aufenthaltskarteFamilieEu from './aufenthaltskarte-familie-eu.js';
import aufenthaltskarteFamilieEuJourneys from './aufenthaltskarte-familie-eu.journeys.js';
import aufenthaltstitelUebertrag from './aufenthaltstitel-uebertrag.js';
import aufenthaltstitelUebertragJourneys from './aufenthaltstitel-uebertrag.journeys.js';
import ausbildungsduldung from './ausbildungsduldung.js';
import ausbildungsduldungJourneys from './ausbildungsduldung.journeys.js';
import beschaeftigungserlaubnis from './beschaeftigungserlaubnis.js';
import beschaeftigungserlaubnisJourneys from './beschaeftigungserlaubnis.journeys.js';
import beschleunigtesFachkraefteverfahren from './beschleunigtes-fachkraefteverfahren.js';
import beschleunigtesFachkraefteverfahrenJourneys from './beschleunigtes-fachkraefteverfahren.journeys.js';
import blaueKarteEu from './blaue-karte-eu.js';
import blaueKarteEuJourneys from './blaue-karte-eu.journeys.js';
import daueraufenthaltEu from './daueraufenthalt-eu.js';
import daueraufenthaltEuJourneys from './daueraufenthalt-eu.journeys.js';
import duldung from './duldung.js';
import duldungJourneys from './duldung.journeys.js';
import einbuergerungAnspruch from './einbuergerung-anspruch.js';
import einbuergerungAnspruchJourneys from './einbuergerung-anspruch.journeys.js';
import einbuergerungErmessen from './einbuergerung-ermessen.js';
import einbuergerungErmessenJourneys from './einbuergerung-ermessen.journeys.js';
import fiktionsbescheinigung from './fiktionsbescheinigung.js';
import fiktionsbescheinigungJourneys from './fiktionsbescheinigung.journeys.js';
import niederlassungserlaubnis from './niederlassungserlaubnis.js';
import niederlassungserlaubnisJourneys from './niederlassungserlaubnis.journeys.js';
import reiseausweisAuslaender from './reiseausweis-auslaender.js';
import reiseausweisAuslaenderJourneys from './reiseausweis-auslaender.journeys.js';
import reiseausweisFluechtlinge from './reiseausweis-fluechtlinge.js';
import reiseausweisFluechtlingeJourneys from './reiseausweis-fluechtlinge.journeys.js';
import staatsangehoerigkeitsausweis from './staatsangehoerigkeitsausweis.js';
import staatsangehoerigkeitsausweisJourneys from './staatsangehoerigkeitsausweis.journeys.js';
import verpflichtungserklaerung from './verpflichtungserklaerung.js';
import verpflichtungserklaerungJourneys from './verpflichtungserklaerung.journeys.js';

/** The procedures of the domain `auslaender-einbuergerung`. */
export const auslaenderEinbuergerung: readonly CatalogueEntry[] = [
  { procedure: aufenthaltserlaubnisAusbildung, journeys: aufenthaltserlaubnisAusbildungJourneys },
  { procedure: aufenthaltserlaubnisFachkraft, journeys: aufenthaltserlaubnisFachkraftJourneys },
  { procedure: aufenthaltserlaubnisFamilie, journeys: aufenthaltserlaubnisFamilieJourneys },
  { procedure: aufenthaltserlaubnisHumanitaer, journeys: aufenthaltserlaubnisHumanitaerJourneys },
  { procedure: aufenthaltserlaubnisStudium, journeys: aufenthaltserlaubnisStudiumJourneys },
  {
    procedure: aufenthaltserlaubnisVoruebergehenderSchutz,
    journeys: aufenthaltserlaubnisVoruebergehenderSchutzJourneys,
  },
  { procedure: aufenthaltsgestattung, journeys: aufenthaltsgestattungJourneys },
  { procedure: aufenthaltskarteFamilieEu, journeys: aufenthaltskarteFamilieEuJourneys },
  { procedure: aufenthaltstitelUebertrag, journeys: aufenthaltstitelUebertragJourneys },
  { procedure: ausbildungsduldung, journeys: ausbildungsduldungJourneys },
  { procedure: beschaeftigungserlaubnis, journeys: beschaeftigungserlaubnisJourneys },
  { procedure: beschleunigtesFachkraefteverfahren, journeys: beschleunigtesFachkraefteverfahrenJourneys },
  { procedure: blaueKarteEu, journeys: blaueKarteEuJourneys },
  { procedure: daueraufenthaltEu, journeys: daueraufenthaltEuJourneys },
  { procedure: duldung, journeys: duldungJourneys },
  { procedure: einbuergerungAnspruch, journeys: einbuergerungAnspruchJourneys },
  { procedure: einbuergerungErmessen, journeys: einbuergerungErmessenJourneys },
  { procedure: fiktionsbescheinigung, journeys: fiktionsbescheinigungJourneys },
  { procedure: niederlassungserlaubnis, journeys: niederlassungserlaubnisJourneys },
  { procedure: reiseausweisAuslaender, journeys: reiseausweisAuslaenderJourneys },
  { procedure: reiseausweisFluechtlinge, journeys: reiseausweisFluechtlingeJourneys },
  { procedure: staatsangehoerigkeitsausweis, journeys: staatsangehoerigkeitsausweisJourneys },
  { procedure: verpflichtungserklaerung, journeys: verpflichtungserklaerungJourneys },
];
