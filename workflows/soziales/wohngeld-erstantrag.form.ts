import {
  bankSection,
  declarationSection,
  householdSection,
  personSection,
  type EvidenceItem,
  type Form,
} from '@amtsweg/procedure';

/** The Mietzuschuss asks for the tenancy beside person and household (§§ 3 (1), 9 to 11 WoGG). */
export const form: Form = {
  sections: [
    personSection,
    householdSection,
    {
      title: 'Gemieteter Wohnraum',
      fields: [
        {
          name: 'tenure',
          label: 'Nutzungsverhältnis',
          type: 'choice',
          required: true,
          options: [
            { value: 'tenant', label: 'Hauptmiete' },
            { value: 'subtenant', label: 'Untermiete' },
            { value: 'home', label: 'Bewohner eines Heimes (§ 3 Abs. 1 Satz 2 Nr. 3 WoGG)' },
            { value: 'cooperative', label: 'Genossenschaft oder mietähnliches Nutzungsverhältnis' },
          ],
        },
        { name: 'movedIn', label: 'Eingezogen am', type: 'date', required: true },
        { name: 'area', label: 'Wohnfläche in m²', type: 'decimal', min: 5, max: 1000, required: true },
        {
          name: 'grossRent',
          label: 'Monatliche Gesamtmiete',
          type: 'money',
          min: 1,
          max: 1000000,
          required: 'form.tenure != "home"',
          when: 'form.tenure != "home"',
        },
        {
          name: 'heatingIncluded',
          label: 'Darin Kosten für Heizung und Warmwasser',
          type: 'money',
          min: 0,
          max: 500000,
          required: 'form.tenure != "home"',
          when: 'form.tenure != "home"',
        },
        { name: 'subletRent', label: 'Einnahmen aus Untervermietung', type: 'money', min: 0, max: 500000 },
        {
          name: 'businessArea',
          label: 'Davon gewerblich oder beruflich genutzt, in m²',
          type: 'decimal',
          min: 0,
          max: 1000,
        },
        {
          name: 'landlord',
          label: 'Vermieterin oder Vermieter',
          type: 'name',
          maxLength: 200,
          required: true,
        },
        {
          name: 'landlordAddress',
          label: 'Anschrift der Vermieterseite',
          type: 'text',
          maxLength: 200,
          required: true,
        },
      ],
    },
    bankSection(true),
    declarationSection,
  ],
  plausibility: [
    {
      holds: 'form.heatingIncluded = null or form.heatingIncluded < form.grossRent',
      message: 'Die Heizkosten sind ein Teil der Gesamtmiete und müssen kleiner sein.',
      field: 'heatingIncluded',
    },
    {
      holds: 'count(form.members[relation = "self"]) = 1',
      message: 'Bitte tragen Sie sich selbst genau einmal als Haushaltsmitglied ein.',
      field: 'members',
    },
    {
      holds: 'form.truthful = true and form.dataMatching = true',
      message: 'Ohne diese Erklärungen können wir den Antrag nicht annehmen.',
      field: 'truthful',
    },
  ],
};

export const evidence: readonly EvidenceItem[] = [
  { name: 'lease', label: 'Mietvertrag', legalBasis: '§ 9 WoGG' },
  {
    name: 'rentCertificate',
    label: 'Mietbescheinigung',
    legalBasis: '§ 23 Abs. 3 WoGG',
    when: 'form.tenure != "home"',
  },
  { name: 'income', label: 'Einkommensnachweise aller Haushaltsmitglieder', legalBasis: '§§ 14, 15 WoGG' },
  {
    name: 'disability',
    label: 'Schwerbehindertenausweis oder Bescheid über den Pflegegrad',
    legalBasis: '§ 17 WoGG',
    when: 'some m in form.members satisfies m.disability = true',
  },
  {
    name: 'transfer',
    label: 'Bescheid oder Antrag auf die Transferleistung',
    legalBasis: '§ 7 WoGG',
    when: 'some m in form.members satisfies m.transferBenefit != "none"',
  },
];
