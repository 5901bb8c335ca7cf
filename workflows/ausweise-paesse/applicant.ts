import { appointmentField, type Field } from '@amtsweg/procedure';

/** Whom the document is for: what is printed and stored (§ 4 (1) PassG, § 5 (2) PAuswG). */
export const personFields: readonly Field[] = [
  { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
  { name: 'birthName', label: 'Geburtsname, wenn abweichend', type: 'name', maxLength: 120 },
  { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
  { name: 'birthDate', label: 'Geburtsdatum', type: 'date', required: true, notAfter: 'today' },
  { name: 'birthPlace', label: 'Geburtsort', type: 'text', maxLength: 120, required: true },
  { name: 'address', label: 'Anschrift der Hauptwohnung', type: 'text', maxLength: 200, required: true },
  { name: 'email', label: 'E-Mail', type: 'email' },
];

/** What is printed beside the person's data. */
export const bodyFields: readonly Field[] = [
  { name: 'height', label: 'Körpergröße in cm', type: 'integer', min: 30, max: 250, required: true },
  { name: 'eyeColour', label: 'Augenfarbe', type: 'text', maxLength: 30, required: true },
  {
    name: 'religiousName',
    label: 'Ordens- oder Künstlername',
    type: 'name',
    maxLength: 120,
    help: 'Wird nur eingetragen, wenn Sie unter diesem Namen bekannt sind.',
  },
];

/** Where the photograph comes from: since May 2025 digital only (§ 5 (3) PassG, § 9 (3) PAuswG). */
export const photo: Field = {
  name: 'photo',
  label: 'Lichtbild',
  type: 'choice',
  required: true,
  options: [
    { value: 'office', label: 'Aufnahme im Bürgeramt (6 Euro)' },
    { value: 'cloud', label: 'Code eines zertifizierten Fotodienstes' },
  ],
};

/** The last section of every form here. */
export const visit: readonly Field[] = [
  appointmentField,
  {
    name: 'needy',
    label: 'Ich beantrage, von der Gebühr wegen Bedürftigkeit abzusehen',
    type: 'boolean',
  },
];

/** Holds when the person has completed this year of life on the day. */
export function aged(years: number): string {
  return `date(form.birthDate) + duration("P${years}Y") <= date(today)`;
}

/** What is taken at the counter; fingerprints from six years on, signature from ten (§ 4 PassG, § 5 PAuswG). */
export const captureFields: readonly Field[] = [
  {
    name: 'fingerprints',
    label: 'Fingerabdrücke',
    type: 'choice',
    when: aged(6),
    required: true,
    options: [
      { value: 'taken', label: 'Aufgenommen' },
      { value: 'impossible', label: 'Nicht nur vorübergehend unmöglich (vermerkt)' },
    ],
  },
  {
    name: 'signature',
    label: 'Unterschrift',
    type: 'choice',
    when: aged(10),
    required: true,
    options: [
      { value: 'given', label: 'Geleistet' },
      { value: 'impossible', label: 'Unterschrift nicht möglich (vermerkt)' },
    ],
  },
];
