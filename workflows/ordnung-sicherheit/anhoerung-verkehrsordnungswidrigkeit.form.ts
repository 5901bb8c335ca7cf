import { brief, type Form } from '@amtsweg/procedure';

/** What the form asks: Anhörung im Bußgeldverfahren online beantworten. */
export const form: Form = {
  sections: [
    {
      title: 'Schreiben, das Sie bekommen haben',
      fields: [
        {
          name: 'reference',
          label: 'Aktenzeichen',
          type: 'text',
          maxLength: 30,
          pattern: '^[0-9A-Z./-]+$',
          required: true,
        },
        brief.day('letterOn', 'Datum des Schreibens', { notAfter: 'today' }),
        brief.day('offenceOn', 'Tag der Tat', { notAfter: 'today' }),
        brief.text('plate', 'Kennzeichen', 12),
        brief.pick('role', 'Sie sind', {
          concerned: 'Betroffene oder Betroffener (Anhörungsbogen)',
          keeper: 'Halterin, Halter oder Zeuge (Zeugenfragebogen)',
        }),
      ],
    },
    {
      title: 'Pflichtangaben zur Person (§ 111 OWiG)',
      fields: [
        {
          name: 'name',
          label: 'Vornamen, Familienname, Geburtsname',
          type: 'name',
          maxLength: 200,
          required: true,
        },
        brief.day('birthDate', 'Geburtsdatum', { notAfter: 'today' }),
        brief.text('birthPlace', 'Geburtsort', 120),
        brief.text('address', 'Anschrift'),
        brief.pick(
          'maritalStatus',
          'Familienstand',
          { single: 'ledig', married: 'verheiratet oder verpartnert', other: 'anders' },
          { required: false },
        ),
        brief.text('profession', 'Beruf', 120, { required: false }),
      ],
    },
    {
      title: 'Angaben zur Sache (freiwillig)',
      fields: [
        brief.pick(
          'answer',
          'Zum Vorwurf',
          {
            silent: 'Ich äußere mich nicht',
            admitted: 'Ich gebe den Verstoß zu',
            disputed: 'Ich gebe den Verstoß nicht zu',
          },
          { when: 'form.role = "concerned"' },
        ),
        brief.long('statement', 'Stellungnahme', 5000, { required: false }),
        brief.pick(
          'witness',
          'Als Zeuge',
          {
            named: 'Ich nenne, wer gefahren ist',
            unknown: 'Ich weiß nicht, wer gefahren ist',
            privilege: 'Ich verweigere die Aussage (§§ 52, 55 StPO)',
          },
          { when: 'form.role = "keeper"' },
        ),
        {
          name: 'driverName',
          label: 'Wer gefahren ist',
          type: 'name',
          maxLength: 200,
          when: 'form.witness = "named"',
          required: true,
        },
        brief.text('driverAddress', 'Anschrift', 200, { when: 'form.witness = "named"' }),
      ],
    },
  ],
};
