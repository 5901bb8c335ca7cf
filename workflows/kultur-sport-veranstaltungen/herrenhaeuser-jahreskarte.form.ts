import { brief, type Form } from '@amtsweg/procedure';

/** What applicants tell the office. */
export const form: Form = {
  sections: [
    {
      title: 'Karteninhaberin oder Karteninhaber',
      fields: [
        { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
        { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
        brief.day('birthDate', 'Geburtsdatum', { notAfter: 'today' }),
        brief.text('address', 'Anschrift', 200),
        { name: 'email', label: 'E-Mail', type: 'email' },
        brief.text('photo', 'Lichtbild (Dateiname)', 120),
      ],
    },
    {
      title: 'Karte',
      fields: [
        brief.pick('card', 'Welche Karte?', {
          adult: 'Erwachsene',
          reduced: 'Ermäßigt',
          couple: 'Partnerkarte für zwei',
          child: 'Kind bis 12 Jahre',
        }),
        brief.pick(
          'ground',
          'Ermäßigung wegen',
          {
            student: 'Schule, Studium, Ausbildung',
            disability: 'Schwerbehinderung',
            activePass: 'HannoverAktivPass',
            job: 'Arbeitslosigkeit',
          },
          { when: 'form.card = "reduced"' },
        ),
        {
          name: 'partner',
          label: 'Zweite Person',
          type: 'name',
          maxLength: 160,
          when: 'form.card = "couple"',
          required: true,
        },
        brief.pick('delivery', 'Zustellung', { post: 'mit der Post', desk: 'Abholung an der Kasse' }),
        brief.yes('remindMe', 'Bitte an die Verlängerung erinnern'),
        brief.yes('gift', 'Die Karte ist ein Geschenk'),
      ],
    },
  ],
  plausibility: [
    {
      holds:
        'form.card != "child" or years and months duration(date(form.birthDate), date(today)).years <= 12',
      message: 'Die Kinderkarte gibt es bis 12 Jahre.',
      field: 'card',
    },
  ],
};
