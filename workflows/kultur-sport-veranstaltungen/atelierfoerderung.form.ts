import { brief, type Form } from '@amtsweg/procedure';

/** What artists tell the office. */
export const form: Form = {
  sections: [
    {
      title: 'Künstlerin oder Künstler',
      fields: [
        { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
        { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
        { name: 'artistName', label: 'Künstlername', type: 'name', maxLength: 120 },
        brief.text('address', 'Anschrift', 200),
        { name: 'email', label: 'E-Mail', type: 'email', required: true },
        brief.pick('residence', 'Wohnsitz', {
          hannover: 'Hannover',
          region: 'Region Hannover',
          elsewhere: 'anderswo',
        }),
        brief.yes('student', 'Ich studiere noch'),
        brief.count('exhibitions', 'Ausstellungen in den letzten fünf Jahren', 200),
        brief.text('iban', 'IBAN', 34),
      ],
    },
    {
      title: 'Förderung',
      fields: [
        brief.pick('kind', 'Ich bewerbe mich um', {
          studio: 'einen Zuschuss zur Ateliermiete',
          stipend: 'ein Arbeitsstipendium',
        }),
        brief.text('studioAddress', 'Atelier', 200, { when: 'form.kind = "studio"' }),
        brief.yes('studioInHannover', 'Das Atelier liegt in Hannover', { when: 'form.kind = "studio"' }),
        {
          name: 'rent',
          label: 'Kaltmiete des Ateliers im Monat',
          type: 'money',
          min: 1000,
          max: 500000,
          when: 'form.kind = "studio"',
          required: true,
        },
        brief.long('plan', 'Arbeitsvorhaben', 6000, { when: 'form.kind = "stipend"' }),
        brief.pick('portfolio', 'Werkmappe', { paper: 'auf Papier', digital: 'digital' }),
        brief.list(
          'works',
          'Arbeiten',
          [brief.text('title', 'Titel', 160), brief.text('technique', 'Technik, Jahr', 160)],
          { required: true, min: 1, max: 10 },
        ),
        brief.yes('supportedBefore', 'In den letzten drei Jahren gefördert'),
      ],
    },
  ],
  plausibility: [
    {
      holds: 'form.supportedBefore = false or form.kind = "studio"',
      message: 'Ein Stipendium ist erst drei Jahre nach der letzten Förderung wieder möglich.',
      field: 'supportedBefore',
    },
  ],
};
