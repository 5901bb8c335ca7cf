import type { Form } from '@amtsweg/procedure';

/** What the office needs to know: Eintragung von Auslandsdeutschen in das Wählerverzeichnis. */
export const form: Form = {
  sections: [
    {
      title: 'Wahl und Person',
      fields: [
        {
          name: 'electionOn',
          label: 'Tag der Bundestags- oder Europawahl',
          type: 'date',
          required: true,
          notBefore: 'today',
        },
        {
          name: 'familyName',
          label: 'Familienname (auch Geburtsname)',
          type: 'name',
          maxLength: 160,
          required: true,
        },
        { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
        { name: 'birthDate', label: 'Geburtsdatum', type: 'date', required: true, notAfter: 'today' },
        {
          name: 'passport',
          label: 'Nummer des deutschen Passes oder Ausweises',
          type: 'text',
          maxLength: 15,
          required: true,
        },
        {
          name: 'address',
          label: 'Anschrift im Ausland für die Briefwahlunterlagen',
          type: 'text',
          maxLength: 300,
          required: true,
        },
      ],
    },
    {
      title: 'Bezug zu Deutschland',
      fields: [
        {
          name: 'track',
          label: 'Ich bin wahlberechtigt, weil ich',
          type: 'choice',
          required: true,
          options: [
            {
              value: 'lived',
              label: 'nach dem 14. Lebensjahr drei Monate ununterbrochen in Deutschland gewohnt habe',
            },
            {
              value: 'familiar',
              label: 'mit den politischen Verhältnissen vertraut und von ihnen betroffen bin',
            },
          ],
        },
        {
          name: 'livedFrom',
          label: 'Letzter Aufenthalt von',
          type: 'date',
          when: 'form.track = "lived"',
          required: true,
        },
        {
          name: 'livedUntil',
          label: 'bis (Fortzug)',
          type: 'date',
          when: 'form.track = "lived"',
          required: true,
          notAfter: 'today',
        },
        {
          name: 'lastMunicipality',
          label: 'Letzte Gemeinde in Deutschland (sonst: Bezugsgemeinde)',
          type: 'text',
          maxLength: 120,
          required: true,
        },
        {
          name: 'familiarity',
          label: 'Vertrautheit und Betroffenheit',
          type: 'longText',
          maxLength: 4000,
          when: 'form.track = "familiar"',
          required: true,
        },
        {
          name: 'oath',
          label: 'Ich versichere die Angaben an Eides statt',
          type: 'boolean',
          required: true,
        },
      ],
    },
  ],
  plausibility: [
    {
      holds: 'form.oath = true',
      message: 'Ohne die Versicherung an Eides statt ist der Antrag nicht möglich.',
      field: 'oath',
    },
    {
      holds: 'date(form.birthDate) + duration("P18Y") <= date(form.electionOn)',
      message: 'Wahlberechtigt ist nur, wer am Wahltag 18 Jahre alt ist.',
      field: 'birthDate',
    },
  ],
};
