import type { CatalogueEntry } from '../catalogue-entry.js';
import anhoerungVerkehrsordnungswidrigkeit from './anhoerung-verkehrsordnungswidrigkeit.js';
import anhoerungVerkehrsordnungswidrigkeitJourneys from './anhoerung-verkehrsordnungswidrigkeit.journeys.js';
import bussgeldEinspruch from './bussgeld-einspruch.js';
import bussgeldEinspruchJourneys from './bussgeld-einspruch.journeys.js';
import europaeischerFeuerwaffenpass from './europaeischer-feuerwaffenpass.js';
import europaeischerFeuerwaffenpassJourneys from './europaeischer-feuerwaffenpass.journeys.js';
import falschparkenAnzeigen from './falschparken-anzeigen.js';
import falschparkenAnzeigenJourneys from './falschparken-anzeigen.journeys.js';
import feuerwerkAnzeigen from './feuerwerk-anzeigen.js';
import feuerwerkAnzeigenJourneys from './feuerwerk-anzeigen.journeys.js';
import feuerwerkPrivatAusnahme from './feuerwerk-privat-ausnahme.js';
import feuerwerkPrivatAusnahmeJourneys from './feuerwerk-privat-ausnahme.journeys.js';
import fundsacheAnzeigen from './fundsache-anzeigen.js';
import fundsacheAnzeigenJourneys from './fundsache-anzeigen.journeys.js';
import fundsacheSuchenAbholen from './fundsache-suchen-abholen.js';
import fundsacheSuchenAbholenJourneys from './fundsache-suchen-abholen.journeys.js';
import gefaehrlicherHundErlaubnis from './gefaehrlicher-hund-erlaubnis.js';
import gefaehrlicherHundErlaubnisJourneys from './gefaehrlicher-hund-erlaubnis.journeys.js';
import hundSachkundeNachweis from './hund-sachkunde-nachweis.js';
import hundSachkundeNachweisJourneys from './hund-sachkunde-nachweis.journeys.js';
import hundevorfallMelden from './hundevorfall-melden.js';
import hundevorfallMeldenJourneys from './hundevorfall-melden.journeys.js';
import jagdschein from './jagdschein.js';
import jagdscheinJourneys from './jagdschein.journeys.js';
import kleinerWaffenschein from './kleiner-waffenschein.js';
import kleinerWaffenscheinJourneys from './kleiner-waffenschein.journeys.js';
import schiesserlaubnis from './schiesserlaubnis.js';
import schiesserlaubnisJourneys from './schiesserlaubnis.journeys.js';
import schiessstaetteErlaubnis from './schiessstaette-erlaubnis.js';
import schiessstaetteErlaubnisJourneys from './schiessstaette-erlaubnis.journeys.js';
import sprengstoffUnbedenklichkeit from './sprengstoff-unbedenklichkeit.js';
import sprengstoffUnbedenklichkeitJourneys from './sprengstoff-unbedenklichkeit.journeys.js';
import sprengstofferlaubnis from './sprengstofferlaubnis.js';
import sprengstofferlaubnisJourneys from './sprengstofferlaubnis.journeys.js';
import waffeErwerbAnzeigen from './waffe-erwerb-anzeigen.js';
import waffeErwerbAnzeigenJourneys from './waffe-erwerb-anzeigen.journeys.js';
import waffenaufbewahrungNachweis from './waffenaufbewahrung-nachweis.js';
import waffenaufbewahrungNachweisJourneys from './waffenaufbewahrung-nachweis.journeys.js';
import waffenbesitzkarteErben from './waffenbesitzkarte-erben.js';
import waffenbesitzkarteErbenJourneys from './waffenbesitzkarte-erben.journeys.js';
import waffenbesitzkarteJaeger from './waffenbesitzkarte-jaeger.js';
import waffenbesitzkarteJaegerJourneys from './waffenbesitzkarte-jaeger.journeys.js';
import waffenbesitzkarteSammler from './waffenbesitzkarte-sammler.js';
import waffenbesitzkarteSammlerJourneys from './waffenbesitzkarte-sammler.journeys.js';
import waffenbesitzkarteSportschuetze from './waffenbesitzkarte-sportschuetze.js';
import waffenbesitzkarteSportschuetzeJourneys from './waffenbesitzkarte-sportschuetze.journeys.js';
import waffenhandelErlaubnis from './waffenhandel-erlaubnis.js';
import waffenhandelErlaubnisJourneys from './waffenhandel-erlaubnis.journeys.js';
import waffenschein from './waffenschein.js';
import waffenscheinJourneys from './waffenschein.journeys.js';

/** The procedures of the domain `ordnung-sicherheit`. */
export const ordnungSicherheit: readonly CatalogueEntry[] = [
  { procedure: anhoerungVerkehrsordnungswidrigkeit, journeys: anhoerungVerkehrsordnungswidrigkeitJourneys },
  { procedure: bussgeldEinspruch, journeys: bussgeldEinspruchJourneys },
  { procedure: europaeischerFeuerwaffenpass, journeys: europaeischerFeuerwaffenpassJourneys },
  { procedure: falschparkenAnzeigen, journeys: falschparkenAnzeigenJourneys },
  { procedure: feuerwerkAnzeigen, journeys: feuerwerkAnzeigenJourneys },
  { procedure: feuerwerkPrivatAusnahme, journeys: feuerwerkPrivatAusnahmeJourneys },
  { procedure: fundsacheAnzeigen, journeys: fundsacheAnzeigenJourneys },
  { procedure: fundsacheSuchenAbholen, journeys: fundsacheSuchenAbholenJourneys },
  { procedure: gefaehrlicherHundErlaubnis, journeys: gefaehrlicherHundErlaubnisJourneys },
  { procedure: hundSachkundeNachweis, journeys: hundSachkundeNachweisJourneys },
  { procedure: hundevorfallMelden, journeys: hundevorfallMeldenJourneys },
  { procedure: jagdschein, journeys: jagdscheinJourneys },
  { procedure: kleinerWaffenschein, journeys: kleinerWaffenscheinJourneys },
  { procedure: schiesserlaubnis, journeys: schiesserlaubnisJourneys },
  { procedure: schiessstaetteErlaubnis, journeys: schiessstaetteErlaubnisJourneys },
  { procedure: sprengstoffUnbedenklichkeit, journeys: sprengstoffUnbedenklichkeitJourneys },
  { procedure: sprengstofferlaubnis, journeys: sprengstofferlaubnisJourneys },
  { procedure: waffeErwerbAnzeigen, journeys: waffeErwerbAnzeigenJourneys },
  { procedure: waffenaufbewahrungNachweis, journeys: waffenaufbewahrungNachweisJourneys },
  { procedure: waffenbesitzkarteErben, journeys: waffenbesitzkarteErbenJourneys },
  { procedure: waffenbesitzkarteJaeger, journeys: waffenbesitzkarteJaegerJourneys },
  { procedure: waffenbesitzkarteSammler, journeys: waffenbesitzkarteSammlerJourneys },
  { procedure: waffenbesitzkarteSportschuetze, journeys: waffenbesitzkarteSportschuetzeJourneys },
  { procedure: waffenhandelErlaubnis, journeys: waffenhandelErlaubnisJourneys },
  { procedure: waffenschein, journeys: waffenscheinJourneys },
];
