import type { Field, Form } from '../form.js';

/** Person of a driving-licence application as the licence has it (§ 21 (1) FeV); the sections of the service follow. */
export function licenceForm(
  sections: Form['sections'],
  plausibility: NonNullable<Form['plausibility']> = [],
): Form {
  return {
    sections: [{ title: 'Antragstellerin oder Antragsteller', fields: person }, ...sections],
    plausibility,
  };
}

const person: readonly Field[] = [
  { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
  { name: 'birthName', label: 'Geburtsname, wenn abweichend', type: 'name', maxLength: 120 },
  { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
  { name: 'doctorate', label: 'Doktorgrad', type: 'text', maxLength: 30 },
  { name: 'birthDate', label: 'Tag der Geburt', type: 'date', required: true, notAfter: 'today' },
  { name: 'birthPlace', label: 'Ort der Geburt', type: 'text', maxLength: 120, required: true },
  {
    name: 'address',
    label: 'Anschrift der Hauptwohnung',
    help: 'Zuständig ist die Fahrerlaubnisbehörde der Hauptwohnung (§ 73 Abs. 2 FeV).',
    type: 'text',
    maxLength: 200,
    required: true,
  },
  {
    name: 'residentInCity',
    label: 'Die Hauptwohnung liegt in der Landeshauptstadt Hannover',
    type: 'boolean',
    required: true,
  },
  { name: 'email', label: 'E-Mail', type: 'email' },
  { name: 'phone', label: 'Telefon', type: 'phone' },
];

/** Postal address of who applies on `licenceForm`. */
export const licenceAddressee: readonly string[] = ['{form.givenNames} {form.familyName}', '{form.address}'];

/** Classes of driving licence (§ 6 (1) FeV) that a form offers. */
export function licenceClasses(...classes: readonly string[]) {
  return classes.map((value) => ({ value, label: `Klasse ${value}` }));
}

/** What every applicant corrects or hands in later. */
export const licenceSupplement: readonly Field[] = person
  .filter(({ name }) => ['birthName', 'doctorate', 'address', 'email', 'phone'].includes(name))
  .map((field) => ({ ...field, required: false }));
