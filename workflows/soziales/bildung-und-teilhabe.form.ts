import { accountField, brief, type Form } from '@amtsweg/procedure';

const asks = (item: string) => `list contains(form.items, "${item}")`;

/** The child, the basic benefit that is the key, and the items asked for. */
export const form: Form = {
  sections: [
    {
      title: 'Kind und Familie',
      fields: [
        { name: 'childName', label: 'Name des Kindes', type: 'name', maxLength: 200, required: true },
        brief.day('birthDate', 'Geburtsdatum des Kindes', { notAfter: 'today' }),
        { name: 'parent', label: 'Elternteil', type: 'name', maxLength: 200, required: true },
        brief.text('address', 'Anschrift'),
        accountField,
        brief.pick('basis', 'Unsere Familie bekommt', {
          wohngeld: 'Wohngeld',
          kiz: 'Kinderzuschlag',
          sgb12: 'Sozialhilfe (SGB XII)',
          asylblg: 'Leistungen nach dem AsylbLG',
          sgb2: 'Bürgergeld',
        }),
        brief.day('basisUntil', 'Bewilligt bis'),
      ],
    },
    {
      title: 'Wofür',
      fields: [
        brief.pick('place', 'Das Kind besucht', {
          school: 'eine Schule',
          daycare: 'Kita oder Tagespflege',
          none: 'weder Schule noch Kita',
        }),
        brief.text('institution', 'Name der Schule oder Kita', 200, { when: 'form.place != "none"' }),
        brief.pick(
          'items',
          'Beantragt wird',
          {
            supplies: 'Schulbedarf',
            trip: 'Ausflug oder mehrtägige Fahrt',
            transport: 'Schülerbeförderung',
            tutoring: 'Lernförderung',
            lunch: 'Mittagessen',
            club: 'Verein, Musik, Freizeit',
          },
          { many: true },
        ),
        {
          name: 'tripCost',
          label: 'Kosten der Fahrt',
          type: 'money',
          min: 100,
          max: 200000,
          required: true,
          when: asks('trip'),
        },
        {
          name: 'provider',
          label: 'Anbieter (Verein, Küche, Nachhilfe)',
          type: 'name',
          maxLength: 200,
          when: `${asks('lunch')} or ${asks('club')} or ${asks('tutoring')}`,
        },
        brief.yes('advanced', 'Ich habe schon bezahlt und möchte das Geld zurück (§ 34b)'),
      ],
    },
  ],
  plausibility: [
    {
      holds: `form.place != "none" or not(${asks('lunch')} or ${asks('trip')})`,
      message: 'Fahrten und Mittagessen gibt es nur in Schule, Kita oder Tagespflege.',
      field: 'items',
    },
  ],
};
