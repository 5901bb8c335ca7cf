import { brief, type Form } from '@amtsweg/procedure';

/** What applicants tell the office. */
export const form: Form = {
  sections: [
    {
      title: 'Wer soll schwimmen lernen?',
      fields: [
        { name: 'swimmer', label: 'Name', type: 'name', maxLength: 160, required: true },
        brief.day('birthDate', 'Geburtsdatum', { notAfter: 'today' }),
        brief.pick('badge', 'Abzeichen', {
          none: 'keines',
          seahorse: 'Seepferdchen',
          bronze: 'Bronze',
          silver: 'Silber',
        }),
        brief.yes('depthFear', 'Angst vor tiefem Wasser'),
      ],
    },
    {
      title: 'Kurs',
      fields: [
        brief.pick('course', 'Kurs', {
          beginner: 'Anfängerkurs für Kinder',
          bronze: 'Bronze',
          silver: 'Silber',
          adult: 'Erwachsene',
        }),
        brief.pick('bath', 'Bad', {
          stadionbad: 'Stadionbad',
          vahrenwald: 'Vahrenwalder Bad',
          anderten: 'Bad Anderten',
          stoecken: 'Stöckener Bad',
        }),
        brief.pick('day', 'Zeiten', {
          weekday: 'nachmittags',
          saturday: 'samstags',
          holidays: 'Ferienkurs',
        }),
        brief.yes('activePass', 'HannoverAktivPass vorhanden'),
      ],
    },
    {
      title: 'Anmeldende Person',
      fields: [
        {
          name: 'parent',
          label: 'Name (bei Kindern: Sorgeberechtigte)',
          type: 'name',
          maxLength: 160,
          required: true,
        },
        brief.text('address', 'Anschrift', 200),
        { name: 'phone', label: 'Telefon für Ausfälle', type: 'phone', required: true },
      ],
    },
  ],
};
