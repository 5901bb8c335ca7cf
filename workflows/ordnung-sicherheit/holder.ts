import type { Field, Procedure } from '@amtsweg/procedure';

/** The person whose reliability is examined: what the registers are asked with. */
export const holderFields: readonly Field[] = [
  { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
  { name: 'birthName', label: 'Geburtsname, frühere Namen', type: 'name', maxLength: 240 },
  { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
  { name: 'birthDate', label: 'Geburtsdatum', type: 'date', required: true, notAfter: 'today' },
  { name: 'birthPlace', label: 'Geburtsort', type: 'text', maxLength: 120, required: true },
  { name: 'nationalities', label: 'Staatsangehörigkeiten', type: 'text', maxLength: 120, required: true },
  { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
  {
    name: 'formerAddresses',
    label: 'Wohnorte der letzten fünf Jahre',
    type: 'longText',
    maxLength: 1000,
  },
  { name: 'email', label: 'E-Mail', type: 'email' },
];

/** Postal address of that person. */
export const holder: readonly string[] = ['{form.givenNames} {form.familyName}', '{form.address}'];

/** How long files of the office for public order are kept. */
export function kept(years: number, since: string): Procedure['retention'] {
  return { years, legalBasis: `nach ${since}; Aktenplan der Stadt (zu bestätigen)`, evidence: 'assumed' };
}
