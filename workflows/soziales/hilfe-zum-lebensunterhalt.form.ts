import { accountField, assistancePerson, brief, type Form } from '@amtsweg/procedure';

const cents = (name: string, label: string, max: number) =>
  ({ name, label, type: 'money', min: 0, max, required: true }) as const;

/** Who may have this help at all, and everybody whose means count with it (§§ 19, 27, 39 SGB XII). */
export const form: Form = {
  sections: [
    { title: 'Person', fields: [...assistancePerson, accountField] },
    {
      title: 'Warum nicht Bürgergeld oder Grundsicherung',
      fields: [
        brief.pick('capacity', 'Arbeiten kann ich', {
          able: 'mindestens drei Stunden am Tag',
          temporary: 'auf Zeit weniger als drei Stunden am Tag',
          child: 'nicht: Kind unter 15 Jahren bei Verwandten',
          early: 'nicht: vorgezogene Altersrente',
          detained: 'nicht: stationäre Behandlung über sechs Monate',
        }),
        brief.day('incapableUntil', 'Befristet bis', { when: 'form.capacity = "temporary"' }),
        brief.yes(
          'withAble',
          'Ich lebe mit einer Partnerin oder einem Partner zusammen, die oder der Bürgergeld bekommen kann',
        ),
        brief.yes('penniless', 'Ich habe kein Geld mehr für Essen und Strom'),
      ],
    },
    {
      title: 'Haushalt',
      fields: [
        brief.pick('household', 'Ich lebe', {
          alone: 'allein, auch mit Kindern',
          partner: 'mit Partnerin oder Partner',
          others: 'mit anderen Verwandten oder Verschwägerten',
        }),
        brief.list(
          'members',
          'Weitere Personen',
          [
            { name: 'name', label: 'Name', type: 'name', maxLength: 200, required: true },
            brief.day('birthDate', 'Geburtsdatum', { notAfter: 'today' }),
            cents('income', 'Einkommen im Monat', 2000000),
          ],
          { required: false, max: 12 },
        ),
        cents('rent', 'Miete mit Nebenkosten', 500000),
        cents('heating', 'Heizung', 100000),
      ],
    },
    {
      title: 'Einkommen und Vermögen',
      fields: [
        cents('income', 'Eigenes Einkommen im Monat (Rente, Kindergeld, Unterhalt)', 2000000),
        cents('assets', 'Vermögen (Konten, Bargeld, Versicherungen)', 1000000000),
        brief.long('oneOff', 'Einmaliger Bedarf (Erstausstattung der Wohnung, bei Schwangerschaft)', 2000, {
          required: false,
        }),
      ],
    },
  ],
  plausibility: [
    {
      holds: 'form.household = "alone" or form.members != null',
      message: 'Bitte nennen Sie die Personen, mit denen Sie zusammen wohnen.',
      field: 'members',
    },
    {
      holds: 'form.capacity != "child" or date(form.birthDate) + duration("P15Y") > date(today)',
      message: 'Ab 15 Jahren ist für erwerbsfähige Personen das Jobcenter zuständig (§ 7 Abs. 1 SGB II).',
      field: 'capacity',
    },
  ],
};
