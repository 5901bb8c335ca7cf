import { brief, type Form } from '@amtsweg/procedure';

/** By what a group may be picked and what is told of each (§ 46 (2), (3) BMG); nothing else can be asked for. */
export const form: Form = {
  sections: [
    {
      title: 'Antragstellende Stelle',
      fields: [
        { name: 'body', label: 'Stelle', type: 'name', maxLength: 200, required: true },
        brief.text('bodyAddress', 'Anschrift'),
        brief.pick('nature', 'Art', {
          university: 'Hochschule oder Forschungsinstitut',
          health: 'Gesundheitswesen (Früherkennung)',
          charity: 'gemeinnütziger Träger',
          company: 'Unternehmen im öffentlichen Auftrag',
        }),
        brief.text('commissionedBy', 'Öffentlicher Auftraggeber', 200, { when: 'form.nature = "company"' }),
        brief.text('protectionOfficer', 'Datenschutzbeauftragte Person', 200),
      ],
    },
    {
      title: 'Zweck und Gruppe',
      fields: [
        brief.long('purpose', 'Zweck und öffentliches Interesse', 5000),
        brief.pick(
          'criteria',
          'Auswahl nach',
          {
            birth: 'Geburtsdatum',
            sex: 'Geschlecht',
            nationality: 'Staatsangehörigkeit',
            area: 'Anschrift oder Stadtteil',
            moved: 'Tag des Einzugs oder Auszugs',
            marital: 'Familienstand',
          },
          { many: true },
        ),
        brief.pick(
          'data',
          'Mitzuteilen',
          {
            name: 'Namen und Doktorgrad',
            age: 'Alter',
            sex: 'Geschlecht',
            address: 'Anschriften',
            representative: 'gesetzliche Vertretung Minderjähriger',
          },
          { many: true },
        ),
        brief.count('size', 'Höchstzahl der Personen', 200000, { min: 10 }),
        brief.day('deleteBy', 'Löschung bis', { notBefore: 'today' }),
      ],
    },
  ],
  plausibility: [
    {
      holds: 'date(form.deleteBy) <= date(today) + duration("P3Y")',
      message: 'Die Daten dürfen höchstens drei Jahre aufbewahrt werden.',
      field: 'deleteBy',
    },
  ],
};
