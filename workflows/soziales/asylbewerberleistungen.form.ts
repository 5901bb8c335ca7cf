import { assistancePerson, brief, type Form } from '@amtsweg/procedure';

/** Papers, assignment, household and means of a family (§§ 1, 7, 10a AsylbLG). */
export const form: Form = {
  sections: [
    {
      title: 'Person',
      fields: [
        ...assistancePerson,
        brief.text('nationality', 'Staatsangehörigkeit', 80),
        brief.text('language', 'Sprache für Briefe und Gespräche', 60),
        brief.pick('paper', 'Aufenthaltspapier', {
          gestattung: 'Aufenthaltsgestattung oder Ankunftsnachweis',
          duldung: 'Duldung',
          enforceable: 'vollziehbar ausreisepflichtig',
          followUp: 'Folge- oder Zweitantrag',
          title: 'Aufenthaltserlaubnis',
        }),
        brief.day('enteredOn', 'In Deutschland seit', { notAfter: 'today' }),
        brief.text('assignedTo', 'Zugewiesen nach (Gemeinde)', 120),
      ],
    },
    {
      title: 'Haushalt, Unterkunft, Geld',
      fields: [
        brief.pick('household', 'Ich lebe', {
          alone: 'allein',
          partner: 'mit Partnerin oder Partner',
          shared: 'in einer Gemeinschaftsunterkunft',
        }),
        brief.list(
          'children',
          'Kinder',
          [
            { name: 'name', label: 'Name', type: 'name', maxLength: 200, required: true },
            brief.day('birthDate', 'Geburtsdatum', { notAfter: 'today' }),
          ],
          { required: false, max: 12 },
        ),
        {
          name: 'assets',
          label: 'Vermögen der Familie',
          type: 'money',
          min: 0,
          max: 100000000,
          required: true,
        },
        {
          name: 'income',
          label: 'Einkommen der Familie im Monat',
          type: 'money',
          min: 0,
          max: 2000000,
          required: true,
        },
      ],
    },
  ],
};
