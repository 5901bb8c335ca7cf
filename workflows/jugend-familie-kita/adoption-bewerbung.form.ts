import { type Form, applicantSection, brief } from '@amtsweg/procedure';

/** What the office has to know. */
export const form: Form = {
  sections: [
    applicantSection(
      'Bewerberinnen und Bewerber',
      brief.day('birthDate', 'Geburtsdatum', { notAfter: 'today' }),
      brief.pick('status', 'Familienstand', {
        married: 'verheiratet',
        partners: 'verfestigte Lebensgemeinschaft',
        single: 'allein',
      }),
      {
        name: 'spouse',
        label: 'Ehegatte oder Partner',
        type: 'name',
        maxLength: 200,
        when: 'form.status != "single"',
        required: true,
      },
      brief.day('spouseBirth', 'Dessen Geburtsdatum', {
        when: 'form.status != "single"',
        notAfter: 'today',
      }),
      brief.pick('wish', 'Wunsch', {
        unrelated: 'Kind aus dem Inland',
        stepchild: 'Kind des Partners',
        abroad: 'Kind aus dem Ausland',
      }),
      {
        name: 'childName',
        label: 'Kind des Partners',
        type: 'name',
        maxLength: 200,
        when: 'form.wish = "stepchild"',
        required: true,
      },
      brief.count('children', 'Kinder im Haushalt', 12),
    ),
    {
      title: 'Lebenslage',
      fields: [
        brief.long('motives', 'Beweggründe', 4000),
        brief.long(
          'imagined',
          'Welches Kind können Sie sich vorstellen (Alter, Geschwister, Krankheit)',
          3000,
        ),
        {
          name: 'income',
          label: 'Nettoeinkommen des Haushalts im Monat',
          type: 'money',
          min: 0,
          max: 10000000,
          required: true,
        },
        brief.yes('openness', 'Offene oder halboffene Adoption kommt in Frage (§ 8a AdVermiG)'),
      ],
    },
  ],
  plausibility: [
    {
      holds:
        'if form.status = "married" and form.wish != "stepchild" then (date(form.birthDate) + duration("P25Y") <= date(today) and date(form.spouseBirth) + duration("P21Y") <= date(today)) or (date(form.birthDate) + duration("P21Y") <= date(today) and date(form.spouseBirth) + duration("P25Y") <= date(today)) else date(form.birthDate) + duration(if form.wish = "stepchild" then "P21Y" else "P25Y") <= date(today)',
      message: 'Das Mindestalter des § 1743 BGB ist noch nicht erreicht.',
      field: 'birthDate',
    },
  ],
};
