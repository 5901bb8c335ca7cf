import { brief, type Form } from '@amtsweg/procedure';

/** What the office needs to know. */
export const form: Form = {
  sections: [
    {
      title: 'Person (§ 4 Abs. 1 ProstSchG)',
      fields: [
        { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
        { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
        brief.day('birthDate', 'Geburtsdatum', { notAfter: 'today' }),
        brief.text('birthPlace', 'Geburtsort', 120),
        brief.text('nationality', 'Staatsangehörigkeit', 80),
        brief.text('deliveryAddress', 'Melde- oder Zustellanschrift', 200, {
          help: 'Eine Anschrift, unter der Sie Post bekommen möchten; sie kann eine Beratungsstelle sein.',
        }),
        brief.pick('residence', 'Aufenthalt und Arbeit in Deutschland', {
          free: 'freizügigkeitsberechtigt oder deutsch',
          permitted: 'Aufenthaltstitel mit Erlaubnis zur Erwerbstätigkeit',
          none: 'keine Erlaubnis zur Erwerbstätigkeit',
        }),
      ],
    },
    {
      title: 'Tätigkeit',
      fields: [
        brief.text('places', 'Länder oder Gemeinden, in denen Sie tätig sein wollen', 300),
        brief.yes('alias', 'Ich möchte zusätzlich eine Aliasbescheinigung'),
        {
          name: 'aliasName',
          label: 'Aliasname',
          type: 'name',
          maxLength: 80,
          when: 'form.alias = true',
          required: true,
        },
        brief.text('language', 'Sprache für das Gespräch', 60),
        brief.day('counselledOn', 'Gesundheitliche Beratung am', {
          notAfter: 'today',
          help: 'Die Bescheinigung darf bei der ersten Anmeldung höchstens drei Monate alt sein (§ 4 Abs. 3 ProstSchG).',
        }),
      ],
    },
  ],
  plausibility: [
    {
      holds: 'date(form.counselledOn) + duration("P3M") >= date(today)',
      message: 'Die Bescheinigung über die gesundheitliche Beratung ist älter als drei Monate.',
      field: 'counselledOn',
    },
  ],
};
