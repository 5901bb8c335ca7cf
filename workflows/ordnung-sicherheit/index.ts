import type { CatalogueEntry } from '../catalogue-entry.js';
import bussgeldEinspruch from './bussgeld-einspruch.js';
import bussgeldEinspruchJourneys from './bussgeld-einspruch.journeys.js';
import falschparkenAnzeigen from './falschparken-anzeigen.js';
import falschparkenAnzeigenJourneys from './falschparken-anzeigen.journeys.js';
import fundsacheAnzeigen from './fundsache-anzeigen.js';
import fundsacheAnzeigenJourneys from './fundsache-anzeigen.journeys.js';
import gefaehrlicherHundErlaubnis from './gefaehrlicher-hund-erlaubnis.js';
import gefaehrlicherHundErlaubnisJourneys from './gefaehrlicher-hund-erlaubnis.journeys.js';
import jagdschein from './jagdschein.js';
import jagdscheinJourneys from './jagdschein.journeys.js';
import kleinerWaffenschein from './kleiner-waffenschein.js';
import kleinerWaffenscheinJourneys from './kleiner-waffenschein.journeys.js';
import waffenbesitzkarteErben from './waffenbesitzkarte-erben.js';
import waffenbesitzkarteErbenJourneys from './waffenbesitzkarte-erben.journeys.js';
import waffenbesitzkarteJaeger from './waffenbesitzkarte-jaeger.js';
import waffenbesitzkarteJaegerJourneys from './waffenbesitzkarte-jaeger.journeys.js';
import waffenbesitzkarteSammler from './waffenbesitzkarte-sammler.js';
import waffenbesitzkarteSammlerJourneys from './waffenbesitzkarte-sammler.journeys.js';
import waffenbesitzkarteSportschuetze from './waffenbesitzkarte-sportschuetze.js';
import waffenbesitzkarteSportschuetzeJourneys from './waffenbesitzkarte-sportschuetze.journeys.js';
import waffenschein from './waffenschein.js';
import waffenscheinJourneys from './waffenschein.journeys.js';

/** The procedures of the domain `ordnung-sicherheit`. */
export const ordnungSicherheit: readonly CatalogueEntry[] = [
  { procedure: bussgeldEinspruch, journeys: bussgeldEinspruchJourneys },
  { procedure: falschparkenAnzeigen, journeys: falschparkenAnzeigenJourneys },
  { procedure: fundsacheAnzeigen, journeys: fundsacheAnzeigenJourneys },
  { procedure: gefaehrlicherHundErlaubnis, journeys: gefaehrlicherHundErlaubnisJourneys },
  { procedure: jagdschein, journeys: jagdscheinJourneys },
  { procedure: kleinerWaffenschein, journeys: kleinerWaffenscheinJourneys },
  { procedure: waffenbesitzkarteErben, journeys: waffenbesitzkarteErbenJourneys },
  { procedure: waffenbesitzkarteJaeger, journeys: waffenbesitzkarteJaegerJourneys },
  { procedure: waffenbesitzkarteSammler, journeys: waffenbesitzkarteSammlerJourneys },
  { procedure: waffenbesitzkarteSportschuetze, journeys: waffenbesitzkarteSportschuetzeJourneys },
  { procedure: waffenschein, journeys: waffenscheinJourneys },
];
