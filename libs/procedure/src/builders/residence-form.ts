import type { Field, Form } from '../form.js';

const until = 'form.currentStatus in ("title", "visa", "exempt")';

/** Who applies, with passport, and under which status they stay now: what § 81 AufenthG asks for decides on the fiction. */
const person: readonly Field[] = [
  { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
  { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
  { name: 'birthDate', label: 'Geburtsdatum', type: 'date', required: true, notAfter: 'today' },
  { name: 'birthPlace', label: 'Geburtsort und Geburtsstaat', type: 'text', maxLength: 120, required: true },
  { name: 'nationality', label: 'Staatsangehörigkeit', type: 'text', maxLength: 120, required: true },
  { name: 'address', label: 'Anschrift in Hannover', type: 'text', maxLength: 200, required: true },
  { name: 'email', label: 'E-Mail', type: 'email' },
  { name: 'phone', label: 'Telefon', type: 'phone' },
];

const stay: readonly Field[] = [
  { name: 'passportNumber', label: 'Nummer des Passes', type: 'text', maxLength: 20 },
  { name: 'passportValidUntil', label: 'Pass gültig bis', type: 'date' },
  {
    name: 'currentStatus',
    label: 'Bisheriger Aufenthalt',
    type: 'choice',
    required: true,
    options: [
      { value: 'title', label: 'Aufenthaltserlaubnis oder Blaue Karte' },
      { value: 'visa', label: 'nationales Visum (D)' },
      { value: 'exempt', label: 'ohne Visum eingereist und aufenthaltsberechtigt' },
      { value: 'asylum', label: 'Aufenthaltsgestattung' },
      { value: 'toleration', label: 'Duldung' },
      { value: 'none', label: 'keiner davon' },
    ],
  },
  { name: 'currentUntil', label: 'Gültig oder erlaubt bis', type: 'date', when: until, required: true },
  {
    name: 'feeFree',
    label: 'Ich mache einen Befreiungs- oder Ermäßigungsgrund geltend (§§ 50, 52, 53 AufenthV)',
    type: 'boolean',
    required: true,
  },
];

/** The form of an application for a residence title: person, stay, and the sections of the purpose. */
export function residenceForm(
  sections: Form['sections'],
  plausibility: NonNullable<Form['plausibility']> = [],
): Form {
  return {
    sections: [
      { title: 'Ihre Person', fields: person },
      { title: 'Pass und bisheriger Aufenthalt', fields: stay },
      ...sections,
    ],
    plausibility,
  };
}

/** The fields an applicant may correct in answer to a request. */
export const residenceSupplement: readonly Field[] = [
  { name: 'address', label: 'Anschrift in Hannover', type: 'text', maxLength: 200 },
  { name: 'passportNumber', label: 'Nummer des Passes', type: 'text', maxLength: 20 },
  { name: 'passportValidUntil', label: 'Pass gültig bis', type: 'date' },
];

/** Lines of the postal address. */
export const residenceAddressee = ['{form.givenNames} {form.familyName}', '{form.address}'] as const;
