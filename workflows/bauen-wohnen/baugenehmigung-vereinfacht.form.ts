import {
  partySection,
  plotSection,
  plotSupplement,
  type EvidenceItem,
  type Field,
  type Form,
} from '@amtsweg/procedure';

const designer: Field = {
  name: 'designer',
  label: 'Entwurfsverfasserin oder Entwurfsverfasser',
  type: 'group',
  required: true,
  fields: [
    { name: 'name', label: 'Name', type: 'name', maxLength: 160, required: true },
    {
      name: 'listNumber',
      label: 'Nummer in der Liste der Kammer',
      type: 'text',
      maxLength: 30,
      required: true,
    },
    { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
  ],
};

/** The application of NBauVorlVO for what § 63 NBauO leaves to be examined. */
export const form: Form = {
  sections: [
    partySection('Bauherrin oder Bauherr', designer),
    plotSection('Baugrundstück'),
    {
      title: 'Das Vorhaben',
      fields: [
        {
          name: 'measure',
          label: 'Baumaßnahme',
          type: 'choice',
          required: true,
          options: [
            { value: 'erection', label: 'Errichtung' },
            { value: 'alteration', label: 'Änderung oder Erweiterung' },
          ],
        },
        { name: 'project', label: 'Bezeichnung des Vorhabens', type: 'text', maxLength: 300, required: true },
        {
          name: 'use',
          label: 'Art des Gebäudes',
          type: 'choice',
          required: true,
          options: [
            { value: 'housing', label: 'Wohngebäude' },
            { value: 'mainlyHousing', label: 'Überwiegend Wohnen' },
            { value: 'commercial', label: 'Büro, Gewerbe oder Handel' },
            { value: 'antenna', label: 'Antenne mit Mast' },
            { value: 'other', label: 'Anderes' },
          ],
        },
        {
          name: 'buildingClass',
          label: 'Gebäudeklasse (§ 2 Abs. 3 NBauO)',
          type: 'integer',
          min: 1,
          max: 5,
          when: 'form.use != "antenna"',
          required: true,
        },
        {
          name: 'dwellings',
          label: 'Wohnungen',
          type: 'integer',
          min: 1,
          max: 500,
          when: 'form.use in ("housing", "mainlyHousing")',
          required: true,
        },
        {
          name: 'grossVolume',
          label: 'Brutto-Rauminhalt in m³',
          type: 'decimal',
          min: 1,
          max: 500000,
          required: true,
        },
        {
          name: 'parkingSpaces',
          label: 'Einstellplätze für Kraftfahrzeuge',
          type: 'integer',
          min: 0,
          max: 500,
        },
        {
          name: 'bicycleSpaces',
          label: 'Fahrradabstellplätze',
          type: 'integer',
          min: 0,
          max: 2000,
          required: true,
        },
        {
          name: 'structuralProof',
          label: 'Nachweis der Standsicherheit',
          type: 'choice',
          required: true,
          options: [
            { value: 'enclosed', label: 'liegt bei' },
            { value: 'later', label: 'wird nach Erteilung nachgereicht (§ 67 Abs. 3 NBauO)' },
            { value: 'notChecked', label: 'nicht zu prüfen (§ 65 Abs. 3 NBauO)' },
          ],
        },
        {
          name: 'trees',
          label: 'Auf dem Grundstück stehen geschützte Bäume',
          type: 'boolean',
          required: true,
        },
        {
          name: 'drainageChange',
          label: 'Die Entwässerung wird geändert oder neu angeschlossen',
          type: 'boolean',
          required: true,
        },
        {
          name: 'deviations',
          label: 'Beantragte Abweichungen, Ausnahmen und Befreiungen',
          type: 'list',
          max: 20,
          fields: [
            {
              name: 'provision',
              label: 'Vorschrift oder Festsetzung',
              type: 'text',
              maxLength: 200,
              required: true,
            },
            { name: 'reason', label: 'Begründung', type: 'longText', maxLength: 3000, required: true },
            {
              name: 'protectsNeighbours',
              label: 'Dient auch dem Schutz der Nachbarn (zum Beispiel Grenzabstand)',
              type: 'boolean',
              required: true,
            },
          ],
        },
        { name: 'buildingCosts', label: 'Rohbaukosten', type: 'money', min: 100000, required: true },
      ],
    },
  ],
  plausibility: [
    {
      holds: 'form.structuralProof != "notChecked" or form.buildingClass <= 3 or form.use = "antenna"',
      message: 'Der Nachweis der Standsicherheit entfällt nur bis Gebäudeklasse 3.',
      field: 'structuralProof',
    },
  ],
};

export const evidence: readonly EvidenceItem[] = [
  { name: 'application', label: 'Bauantrag auf dem amtlichen Vordruck', legalBasis: '§ 67 NBauO' },
  {
    name: 'sitePlan',
    label: 'Lageplan auf der Grundlage der Liegenschaftskarte',
    legalBasis: '§ 11 NBauVorlVO',
  },
  { name: 'drawings', label: 'Bauzeichnungen', legalBasis: '§ 12 NBauVorlVO' },
  { name: 'description', label: 'Baubeschreibung', legalBasis: '§ 13 NBauVorlVO' },
  {
    name: 'structuralProof',
    label: 'Bautechnische Nachweise',
    legalBasis: '§§ 14, 15 NBauVorlVO',
    when: 'form.structuralProof = "enclosed"',
  },
];

export const supplementFields: readonly Field[] = [
  ...plotSupplement,
  { name: 'project', label: 'Bezeichnung des Vorhabens', type: 'text', maxLength: 300 },
  { name: 'parkingSpaces', label: 'Einstellplätze für Kraftfahrzeuge', type: 'integer', min: 0, max: 500 },
  { name: 'bicycleSpaces', label: 'Fahrradabstellplätze', type: 'integer', min: 0, max: 2000 },
];
