import { brief, type Form } from '@amtsweg/procedure';

/** What the form asks: Verlorene Gegenstände suchen und abholen. */
export const form: Form = {
  sections: [
    {
      title: 'Was Sie suchen',
      fields: [
        brief.pick('category', 'Art', {
          keys: 'Schlüssel',
          purse: 'Geldbörse',
          phone: 'Telefon, Tablet, Rechner',
          papers: 'Ausweis, Karte',
          bag: 'Tasche, Rucksack',
          bicycle: 'Fahrrad',
          jewellery: 'Schmuck, Uhr',
          clothing: 'Kleidung',
          other: 'Anderes',
        }),
        brief.long('description', 'Beschreibung (Farbe, Marke, Größe)', 1500),
        brief.text('secretMark', 'Woran nur Sie es erkennen (Inhalt, Gravur, IMEI)', 500),
        brief.day('lostOn', 'Verloren am', { notAfter: 'today' }),
        brief.text('place', 'Ort oder Linie'),
        brief.yes('transport', 'In Bus oder Bahn der ÜSTRA verloren'),
        { name: 'value', label: 'Ungefährer Wert', type: 'money', min: 0, max: 100000000, required: true },
      ],
    },
    {
      title: 'Ihre Erreichbarkeit',
      fields: [
        { name: 'name', label: 'Vornamen, Familienname', type: 'name', maxLength: 200, required: true },
        brief.text('address', 'Anschrift'),
        { name: 'email', label: 'E-Mail', type: 'email' },
        { name: 'phone', label: 'Telefon', type: 'phone' },
        brief.yes('stolen', 'Die Sache könnte gestohlen sein'),
      ],
    },
  ],
  plausibility: [
    {
      holds: 'form.stolen = false or form.email != null or form.phone != null',
      message:
        'Bei Diebstahl erstatten Sie Anzeige bei der Polizei und geben uns eine Telefonnummer oder E-Mail an.',
      field: 'phone',
    },
  ],
};
