import type { Field, Procedure } from '@amtsweg/procedure';

/** Who applies: a person or a firm, as every form of the traffic authority asks first. */
export const applicantFields: readonly Field[] = [
  {
    name: 'applicantType',
    label: 'Antrag als',
    type: 'choice',
    required: true,
    options: [
      { value: 'person', label: 'Privatperson' },
      { value: 'company', label: 'Unternehmen, Verein oder Einrichtung' },
    ],
  },
  {
    name: 'organisation',
    label: 'Name des Unternehmens, des Vereins oder der Einrichtung',
    type: 'name',
    maxLength: 200,
    when: 'form.applicantType = "company"',
    required: true,
  },
  { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
  { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
  { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
  { name: 'email', label: 'E-Mail', type: 'email' },
  { name: 'phone', label: 'Telefon für Rückfragen', type: 'phone' },
];

/** The same for services that only firms apply for. */
export const companyFields: readonly Field[] = [
  { name: 'organisation', label: 'Unternehmen', type: 'name', maxLength: 200, required: true },
  { name: 'contact', label: 'Ansprechperson', type: 'name', maxLength: 200, required: true },
  { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
  { name: 'email', label: 'E-Mail', type: 'email' },
  { name: 'phone', label: 'Telefon, auch während der Ausführung', type: 'phone', required: true },
];

/** The same for services that concern one natural person. */
export const personFields: readonly Field[] = [
  { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
  { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
  { name: 'birthDate', label: 'Geburtsdatum', type: 'date', required: true, notAfter: 'today' },
  { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
  { name: 'email', label: 'E-Mail', type: 'email' },
];

/** Addressee of whoever filled in `applicantFields`. */
export const applicant: readonly string[] = [
  '{form.organisation}',
  '{form.givenNames} {form.familyName}',
  '{form.address}',
];

/** Addressee of a firm. */
export const company: readonly string[] = ['{form.organisation}', '{form.contact}', '{form.address}'];

/** Addressee of one person. */
export const person: readonly string[] = ['{form.givenNames} {form.familyName}', '{form.address}'];

/** How long the files of traffic and road law are kept after the permit has ended. */
export function kept(years: number): Procedure['retention'] {
  return {
    years,
    legalBasis: 'nach Ende der Genehmigung; Aktenplan der Stadt (zu bestätigen)',
    evidence: 'assumed',
  };
}
