import type { Form } from '@amtsweg/procedure';

/** The deed and the witness; dates tell limitation. */
export const form: Form = {
  sections: [
    {
      title: 'Der Verstoß',
      fields: [
        { name: 'plate', label: 'Kennzeichen', type: 'text', maxLength: 14, required: true },
        { name: 'foreign', label: 'Ausländisches Kennzeichen (Land)', type: 'text', maxLength: 40 },
        { name: 'make', label: 'Fabrikat und Farbe', type: 'text', maxLength: 80, required: true },
        {
          name: 'offence',
          label: 'Verstoß',
          type: 'choice',
          required: true,
          options: [
            { value: 'footway', label: 'Parken auf dem Gehweg' },
            { value: 'cycleway', label: 'Parken auf dem Radweg oder Schutzstreifen' },
            { value: 'disabled', label: 'Parken auf einem Behindertenparkplatz' },
            { value: 'crossing', label: 'Parken vor Bordsteinabsenkung oder im 5-m-Bereich' },
            { value: 'fireAccess', label: 'Parken in einer Feuerwehrzufahrt' },
            { value: 'noStopping', label: 'Parken im Haltverbot' },
          ],
        },
        {
          name: 'location',
          label: 'Tatort (Straße, Hausnummer)',
          type: 'text',
          maxLength: 200,
          required: true,
        },
        { name: 'date', label: 'Tattag', type: 'date', required: true, notAfter: 'today' },
        {
          name: 'from',
          label: 'Uhrzeit von',
          type: 'text',
          pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$',
          required: true,
        },
        {
          name: 'until',
          label: 'Uhrzeit bis',
          type: 'text',
          pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$',
          required: true,
        },
        {
          name: 'obstruction',
          label: 'Wer wurde wie behindert oder gefährdet?',
          type: 'longText',
          maxLength: 1000,
        },
        { name: 'stillThere', label: 'Das Fahrzeug steht jetzt noch dort', type: 'boolean', required: true },
      ],
    },
    {
      title: 'Sie als Zeugin oder Zeuge',
      fields: [
        { name: 'name', label: 'Name', type: 'name', maxLength: 200, required: true },
        { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
        { name: 'email', label: 'E-Mail', type: 'email', required: true },
        {
          name: 'truth',
          label: 'Ich habe den Verstoß selbst gesehen und sage notfalls vor Gericht aus',
          type: 'boolean',
          required: true,
        },
      ],
    },
  ],
  plausibility: [
    {
      holds: 'form.truth = true',
      message: 'Nur eigene Beobachtungen können angezeigt werden.',
      field: 'truth',
    },
    {
      holds: 'date(form.date) + duration("P3M") > date(today)',
      message: 'Der Verstoß ist verjährt (drei Monate, § 26 Abs. 3 StVG).',
      field: 'date',
    },
  ],
};
