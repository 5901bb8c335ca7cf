import type { Form } from '@amtsweg/procedure';

/** What the office needs to know: Wahlschein und Briefwahlunterlagen. */
export const form: Form = {
  sections: [
    {
      title: 'Wahl',
      fields: [
        {
          name: 'election',
          label: 'Wahl',
          type: 'choice',
          required: true,
          options: [
            { value: 'federal', label: 'Bundestagswahl' },
            { value: 'european', label: 'Europawahl' },
            { value: 'state', label: 'Landtagswahl' },
            { value: 'local', label: 'Kommunalwahl' },
          ],
        },
        { name: 'electionOn', label: 'Tag der Wahl', type: 'date', required: true, notBefore: 'today' },
        {
          name: 'district',
          label: 'Wahlbezirk und Nummer im Wählerverzeichnis (aus der Wahlbenachrichtigung)',
          type: 'text',
          maxLength: 20,
          pattern: '^[0-9 /-]{1,20}$',
        },
      ],
    },
    {
      title: 'Wahlberechtigte Person',
      fields: [
        { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
        { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
        { name: 'birthDate', label: 'Geburtsdatum', type: 'date', required: true, notAfter: 'today' },
        {
          name: 'address',
          label: 'Wohnanschrift in Hannover',
          type: 'text',
          maxLength: 200,
          required: true,
        },
        {
          name: 'suddenIllness',
          label: 'Ich bin plötzlich erkrankt und kann den Wahlraum nicht aufsuchen',
          type: 'boolean',
          required: true,
        },
      ],
    },
    {
      title: 'Unterlagen',
      fields: [
        {
          name: 'handover',
          label: 'Wie sollen die Unterlagen zu Ihnen kommen?',
          type: 'choice',
          required: true,
          options: [
            { value: 'home', label: 'an meine Wohnanschrift' },
            { value: 'elsewhere', label: 'an eine andere Anschrift' },
            { value: 'counter', label: 'ich hole sie ab oder wähle gleich dort' },
            { value: 'proxy', label: 'eine andere Person holt sie ab' },
          ],
        },
        {
          name: 'postalAddress',
          label: 'Abweichende Anschrift',
          type: 'text',
          maxLength: 200,
          when: 'form.handover = "elsewhere"',
          required: true,
        },
        {
          name: 'proxyName',
          label: 'Name der bevollmächtigten Person',
          type: 'name',
          maxLength: 120,
          when: 'form.handover = "proxy"',
          required: true,
        },
        {
          name: 'represented',
          label: 'Für wie viele Wahlberechtigte holt sie Unterlagen ab?',
          type: 'integer',
          min: 1,
          max: 4,
          when: 'form.handover = "proxy"',
          required: true,
          help: 'Eine Person darf nicht mehr als vier Wahlberechtigte vertreten (§ 28 Abs. 5 BWO).',
        },
      ],
    },
  ],
};
