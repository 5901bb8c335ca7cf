import { brief, type Form } from '@amtsweg/procedure';

/** What happened where, and as much of the complainant as he wants to say. */
export const form: Form = {
  sections: [
    {
      title: 'Einrichtung',
      fields: [
        brief.text('home', 'Einrichtung und Anschrift'),
        brief.text('ward', 'Wohnbereich', 80, { required: false }),
        brief.pick(
          'matter',
          'Worum es geht',
          {
            violence: 'Gewalt, Fixierung, Medikamente zum Ruhigstellen',
            care: 'Pflege, Wundversorgung, Trinken',
            staff: 'zu wenig Personal',
            dignity: 'Umgang und Selbstbestimmung',
            building: 'Räume, Sauberkeit, Brandschutz',
            contract: 'Entgelt und Vertrag',
          },
          { many: true },
        ),
        brief.yes('acute', 'Jemand ist jetzt in Gefahr'),
        brief.long('facts', 'Was, wann, wer', 6000),
      ],
    },
    {
      title: 'Wer sich meldet',
      fields: [
        brief.yes('anonymous', 'Ich möchte anonym bleiben'),
        brief.pick('role', 'Ich bin', {
          resident: 'Bewohnerin oder Bewohner',
          relative: 'angehörig oder betreuend',
          staff: 'beschäftigt dort',
          other: 'jemand anders',
        }),
        {
          name: 'name',
          label: 'Name',
          type: 'name',
          maxLength: 200,
          required: true,
          when: 'form.anonymous = false',
        },
        brief.text('address', 'Anschrift oder E-Mail', 200, { when: 'form.anonymous = false' }),
        brief.yes('nameMayBeTold', 'Mein Name darf dem Heim genannt werden', {
          when: 'form.anonymous = false',
        }),
      ],
    },
  ],
};
