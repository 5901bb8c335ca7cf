import { residenceForm, type Form } from '@amtsweg/procedure';

const spouse = 'form.relationship = "spouse"';
const needy = 'form.sponsor != "german"';

/** Whom one joins, as what, and where the family will live. */
export const form: Form = residenceForm([
  {
    title: 'Stammberechtigte Person',
    fields: [
      {
        name: 'sponsor',
        label: 'Wohin ziehen Sie nach?',
        type: 'choice',
        required: true,
        options: [
          { value: 'german', label: 'zu einer oder einem Deutschen (§ 28)' },
          { value: 'title', label: 'zu einer Person mit Aufenthaltstitel (§§ 29, 30, 32)' },
          { value: 'refugee', label: 'zu einer Person mit Asyl oder Flüchtlingseigenschaft (§ 29 Abs. 2)' },
        ],
      },
      { name: 'sponsorName', label: 'Name', type: 'name', maxLength: 160, required: true },
      { name: 'sponsorBirthDate', label: 'Geburtsdatum', type: 'date', required: true, notAfter: 'today' },
      {
        name: 'protectedSince',
        label: 'Anerkennung unanfechtbar seit',
        type: 'date',
        when: 'form.sponsor = "refugee"',
        required: true,
        notAfter: 'today',
      },
    ],
  },
  {
    title: 'Familienverhältnis',
    fields: [
      {
        name: 'relationship',
        label: 'Sie sind',
        type: 'choice',
        required: true,
        options: [
          { value: 'spouse', label: 'Ehegatte oder Lebenspartner' },
          { value: 'child', label: 'minderjähriges lediges Kind' },
          { value: 'parent', label: 'Elternteil eines minderjährigen Kindes' },
          { value: 'other', label: 'anderes Familienmitglied' },
        ],
      },
      { name: 'together', label: 'Zusammen in Deutschland seit', type: 'date', when: spouse, required: true },
      {
        name: 'languageA1',
        label: 'Deutschkenntnisse A1',
        type: 'choice',
        when: spouse,
        required: true,
        options: [
          { value: 'shown', label: 'nachgewiesen oder offenkundig' },
          { value: 'excused', label: 'Ausnahme (Krankheit, Härte, Staatsangehörigkeit, Fachkraft)' },
          { value: 'none', label: 'nicht nachgewiesen' },
        ],
      },
      {
        name: 'alone',
        label: 'Das Kind verlegt seinen Lebensmittelpunkt ohne die Eltern',
        type: 'boolean',
        when: 'form.relationship = "child"',
        required: true,
      },
    ],
  },
  {
    title: 'Wohnung und Einkommen',
    fields: [
      {
        name: 'area',
        label: 'Wohnfläche in m²',
        type: 'decimal',
        min: 5,
        max: 1000,
        when: needy,
        required: true,
      },
      {
        name: 'personsFromSix',
        label: 'Personen ab sechs Jahren im Haushalt',
        type: 'integer',
        min: 1,
        max: 20,
        when: needy,
        required: true,
      },
      {
        name: 'personsTwoToFive',
        label: 'Kinder von zwei bis fünf Jahren',
        type: 'integer',
        min: 0,
        max: 10,
        when: needy,
        required: true,
      },
      {
        name: 'income',
        label: 'Nettoeinkommen der Familie im Monat',
        type: 'money',
        min: 0,
        max: 10000000,
        when: needy,
        required: true,
      },
    ],
  },
]);
