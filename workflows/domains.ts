/** An area of the catalogue as people look for it. */
export interface Domain {
  /** Name of its folder. */
  readonly key: string;
  readonly name: string;
  /** What is found there, in one sentence. */
  readonly overview: string;
}

/** The areas of the city's services, in the order in which the portal lists them. */
export const domains: readonly Domain[] = [
  {
    key: 'buergerservice-meldewesen',
    name: 'Bürgerservice und Meldewesen',
    overview: 'An-, Um- und Abmelden, Auskünfte aus dem Melderegister, Beglaubigungen und Führungszeugnisse.',
  },
  {
    key: 'ausweise-paesse',
    name: 'Ausweise und Pässe',
    overview: 'Personalausweis, Reisepass, eID-Karte, Verlust und Online-Ausweisfunktion.',
  },
  {
    key: 'standesamt',
    name: 'Standesamt',
    overview: 'Geburt, Ehe, Namen, Sterbefälle, Urkunden und Kirchenaustritt.',
  },
  {
    key: 'kfz-fuehrerschein',
    name: 'Fahrzeuge und Führerschein',
    overview: 'Zulassung, Kennzeichen, Fahrerlaubnisse, Fahrschulen, Taxen und Mietwagen.',
  },
  {
    key: 'gewerbe-gaststaetten',
    name: 'Gewerbe und Gaststätten',
    overview: 'Gewerbe anmelden, erlaubnispflichtige Gewerbe, Gaststätten, Märkte und Spiele.',
  },
  {
    key: 'ordnung-sicherheit',
    name: 'Ordnung und Sicherheit',
    overview: 'Waffen, Sprengstoff, Feuerwerk, Hunde, Lärm, Fundsachen und Bußgelder.',
  },
  {
    key: 'steuern-abgaben',
    name: 'Steuern und Abgaben',
    overview: 'Hundesteuer, Grund- und Gewerbesteuer, Zweitwohnungsteuer, Stundung und Lastschrift.',
  },
  {
    key: 'bauen-wohnen',
    name: 'Bauen und Wohnen',
    overview: 'Baugenehmigungen, Denkmalschutz, Bauakten, Bebauungspläne und Wohnberechtigung.',
  },
  {
    key: 'umwelt-baeume-gewaesser',
    name: 'Umwelt, Bäume und Gewässer',
    overview: 'Bäume fällen, Kleingärten, Grünanlagen, Entwässerung und Kanäle.',
  },
  {
    key: 'strassen-verkehr-sondernutzung',
    name: 'Straßen und Verkehr',
    overview: 'Parkausweise, Haltverbote, Sondernutzungen, Ausnahmen und Schäden an Straßen.',
  },
  {
    key: 'soziales',
    name: 'Soziales',
    overview: 'Wohngeld, Grundsicherung, Hilfe zur Pflege, Bildung und Teilhabe und Hilfen in Notlagen.',
  },
  {
    key: 'jugend-familie-kita',
    name: 'Jugend, Familie und Kita',
    overview: 'Kita-Plätze und Beiträge, Elterngeld, Unterhalt, Sorge, Pflege und Hilfen zur Erziehung.',
  },
  {
    key: 'schule-bildung-bibliothek',
    name: 'Schule, Bildung und Bibliothek',
    overview: 'Einschulung, Volkshochschule, Musikschule, Stadtbibliothek und Stadtarchiv.',
  },
  {
    key: 'kultur-sport-veranstaltungen',
    name: 'Kultur, Sport und Veranstaltungen',
    overview: 'Förderungen, Sportstätten, Museen, Gärten und große Veranstaltungen.',
  },
  {
    key: 'gesundheit-veterinaer',
    name: 'Gesundheit und Veterinärwesen',
    overview: 'Lebensmittel, Tierhaltung, Tierschutz und Verbraucherinformation.',
  },
  {
    key: 'auslaender-einbuergerung',
    name: 'Aufenthalt und Einbürgerung',
    overview: 'Aufenthaltstitel, Duldung, Reiseausweise, Fachkräfte und Staatsangehörigkeit.',
  },
  {
    key: 'friedhof-bestattung',
    name: 'Friedhof und Bestattung',
    overview: 'Bestattungen, Gräber, Grabmale und Umbettungen.',
  },
  {
    key: 'wahlen-buergerbeteiligung',
    name: 'Wahlen und Bürgerbeteiligung',
    overview: 'Briefwahl, Wählerverzeichnis, Bürgerbegehren, Anregungen an den Rat und Ehrenämter.',
  },
  {
    key: 'feuerwehr-brandschutz',
    name: 'Feuerwehr und Brandschutz',
    overview: 'Brandsicherheitswachen, Brandverhütungsschau, Einsätze und Freiwillige Feuerwehr.',
  },
];
