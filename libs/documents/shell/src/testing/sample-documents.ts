import type { ComposedDocument } from '@amtsweg/procedure';

const sender = {
  authority: 'Stadt Musterhausen',
  unit: 'Amt für Bürgerdienste und Ordnung',
  address: ['Rathausplatz 1', '12345 Musterhausen'],
};

/** A Bescheid with every kind of block. */
export const sampleNotice: ComposedDocument = {
  kind: 'notice',
  title: 'Erlaubnis zum Betrieb einer Gaststätte „Zum Goldenen Anker“, Hafenstraße 12',
  sender,
  reference: '32.1-2026-000123',
  date: '2026-11-22',
  addressee: ['Frau', 'Dr. Şükran Öztürk-Ḫalaf', 'Hafenstraße 12', '12345 Musterhausen'],
  blocks: [
    { type: 'paragraph', text: 'Sehr geehrte Frau Dr. Öztürk-Ḫalaf,' },
    {
      type: 'paragraph',
      text: 'auf Ihren Antrag vom 3. Oktober 2026 erteile ich Ihnen die Erlaubnis, in den unten bezeichneten Räumen ein Gaststättengewerbe zu betreiben. Die Erlaubnis gilt für die Betriebsart Schank- und Speisewirtschaft.',
    },
    { type: 'heading', text: 'Gegenstand der Erlaubnis' },
    {
      type: 'facts',
      rows: [
        ['Betriebsstätte', 'Hafenstraße 12, 12345 Musterhausen'],
        ['Betriebsart', 'Schank- und Speisewirtschaft'],
        [
          'Räume nach den eingereichten Grundrissen',
          'Gastraum (82 m²), Küche (24 m²), Terrasse (40 m², vom 1. April bis 31. Oktober, täglich bis 22 Uhr)',
        ],
      ],
    },
    { type: 'heading', text: 'Nebenbestimmungen' },
    {
      type: 'list',
      ordered: true,
      items: [
        'Die Außengastronomie ist ab 22 Uhr einzustellen. Die Lautstärke von Musikwiedergaben ist so zu begrenzen, dass die Immissionsrichtwerte eingehalten werden.',
        'Änderungen der Räume sind vor ihrer Ausführung anzuzeigen.',
        'Die Erlaubnis erlischt, wenn der Betrieb nicht innerhalb eines Jahres begonnen wird.',
      ],
    },
    { type: 'heading', text: 'Begründung' },
    {
      type: 'paragraph',
      text: 'Die Voraussetzungen für die Erteilung liegen vor. Versagungsgründe nach § 4 des Gaststättengesetzes sind nicht bekannt geworden. Die Nebenbestimmungen beruhen auf § 5 des Gaststättengesetzes; sie sind zum Schutz der Nachbarschaft vor erheblichen Belästigungen erforderlich und angemessen.',
    },
    { type: 'heading', text: 'Kosten' },
    {
      type: 'table',
      caption: 'Gebühren nach der Verwaltungsgebührenordnung',
      columns: ['Tarifstelle', 'Gegenstand', 'Betrag'],
      rows: [
        [
          '12.2.1',
          'Erteilung der Gaststättenerlaubnis einschließlich Prüfung der Zuverlässigkeit',
          '850,00 €',
        ],
        ['12.2.9', 'Abnahme der Betriebsräume', '120,00 €'],
        ['', 'Summe', '970,00 €'],
      ],
    },
  ],
  remedy:
    'Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch erhoben werden. Der Widerspruch ist schriftlich, in elektronischer Form nach § 3a Absatz 2 des Verwaltungsverfahrensgesetzes oder zur Niederschrift bei der Stadt Musterhausen, Amt für Bürgerdienste und Ordnung, Rathausplatz 1, 12345 Musterhausen, zu erheben.',
  signature: { suffix: 'i. A.', name: 'Petra Lindqvist', function: 'Sachbearbeiterin' },
  sealed: true,
};

/** An Urkunde under seal. */
export const sampleCertificate: ComposedDocument = {
  kind: 'certificate',
  title: 'Eheurkunde',
  sender: { ...sender, unit: 'Standesamt' },
  reference: 'E 214/2026',
  date: '2026-11-22',
  addressee: [],
  blocks: [
    {
      type: 'facts',
      rows: [
        ['Familienname', 'Müller'],
        ['Geburtsname', 'Ḑumitrescu'],
        ['Vornamen', 'Zoë K͟haṛija C̨̆'],
        ['Geburtstag, Geburtsort', '29. Februar 1996, Reykjavík'],
        ['Tag der Eheschließung', '22. November 2026'],
        ['Ort der Eheschließung', 'Musterhausen'],
      ],
    },
    {
      type: 'paragraph',
      text: 'Die Eheschließung ist im Eheregister des Standesamts Musterhausen beurkundet.',
    },
  ],
  remedy: null,
  signature: { suffix: '', name: 'Henrike Möller', function: 'Standesbeamtin' },
  sealed: true,
};

/** An Empfangsbescheinigung. */
export const sampleReceipt: ComposedDocument = {
  ...sampleNotice,
  kind: 'receipt',
  title: 'Empfangsbescheinigung',
  blocks: [
    {
      type: 'paragraph',
      text: 'Wir bestätigen den Eingang Ihrer Gewerbeanmeldung (§ 15 Absatz 1 der Gewerbeordnung).',
    },
    {
      type: 'facts',
      rows: [
        ['Eingang', '22. November 2026, 10:42 Uhr'],
        ['Vorgang', 'Gewerbeanmeldung'],
        ['Eingereichte Unterlagen', 'Personalausweis (Kopie)\nFührungszeugnis'],
      ],
    },
    {
      type: 'paragraph',
      text: 'Diese Bescheinigung enthält keine Aussage über die Zulässigkeit des Betriebs.',
    },
  ],
  remedy: null,
  sealed: false,
};

/** A letter with as little as the type allows. */
export const sampleBareLetter: ComposedDocument = {
  kind: 'letter',
  title: 'Anhörung',
  sender: { authority: '', unit: '', address: [] },
  reference: '',
  date: '2026-11-22',
  addressee: [],
  blocks: [],
  remedy: null,
  signature: { suffix: '', name: '', function: '' },
  sealed: false,
};
