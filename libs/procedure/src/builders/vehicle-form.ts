import type { Field, Form } from '../form.js';

const company = 'form.holderKind = "company"';
const natural = 'form.holderKind = "person"';

/** Holder of a vehicle, as the registers keep it (§ 33 (1) no. 2 StVG, § 6 (1) FZV). */
const holder: readonly Field[] = [
  {
    name: 'holderKind',
    label: 'Halterin oder Halter',
    type: 'choice',
    required: true,
    options: [
      { value: 'person', label: 'natürliche Person' },
      { value: 'company', label: 'juristische Person, Firma oder Vereinigung' },
    ],
  },
  { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, when: natural, required: true },
  { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, when: natural, required: true },
  {
    name: 'birthDate',
    label: 'Geburtsdatum',
    type: 'date',
    notAfter: 'today',
    when: natural,
    required: true,
  },
  { name: 'birthPlace', label: 'Geburtsort', type: 'text', maxLength: 120, when: natural, required: true },
  {
    name: 'companyName',
    label: 'Name oder Firma',
    type: 'name',
    maxLength: 160,
    when: company,
    required: true,
  },
  {
    name: 'companyRegister',
    label: 'Registergericht und -nummer',
    type: 'text',
    maxLength: 80,
    when: company,
  },
  {
    name: 'address',
    label: 'Anschrift, bei Firmen Sitz oder beteiligte Niederlassung in Hannover',
    type: 'text',
    maxLength: 200,
    required: true,
  },
  {
    name: 'agent',
    label: 'Bevollmächtigte Person oder Zulassungsdienst',
    type: 'name',
    maxLength: 160,
  },
  { name: 'email', label: 'E-Mail', type: 'email' },
  { name: 'phone', label: 'Telefon', type: 'phone' },
];

/** The vehicle identification number, 17 characters without I, O, Q (ISO 3779). */
export const vin: Field = {
  name: 'vin',
  label: 'Fahrzeug-Identifizierungsnummer',
  type: 'text',
  maxLength: 17,
  pattern: '^[A-HJ-NPR-Z0-9]{17}$',
  required: true,
};

/** A plate of the city. */
export const cityPlate: Field = {
  name: 'plate',
  label: 'Kennzeichen',
  type: 'text',
  maxLength: 12,
  pattern: '^H-[A-Z]{1,2} [1-9][0-9]{0,3}[EH]?$',
  required: true,
};

/** The insurer's electronic confirmation, fetched by its seven characters (§ 49 FZV). */
export const insuranceCode: Field = {
  name: 'insuranceCode',
  label: 'Versicherungsbestätigungsnummer (eVB)',
  type: 'text',
  maxLength: 7,
  pattern: '^[A-Z0-9]{7}$',
  required: true,
};

/** Mandate for the vehicle tax, without which no taxable vehicle is admitted (§ 13 (1) KraftStG). */
export const taxFields: readonly Field[] = [
  {
    name: 'tax',
    label: 'Kraftfahrzeugsteuer',
    type: 'choice',
    required: true,
    options: [
      { value: 'mandate', label: 'SEPA-Lastschriftmandat an das Hauptzollamt' },
      { value: 'exempt', label: 'Steuerbefreiung wird beantragt' },
    ],
  },
  {
    name: 'iban',
    label: 'IBAN',
    type: 'text',
    maxLength: 34,
    pattern: '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$',
    when: 'form.tax = "mandate"',
    required: true,
  },
  {
    name: 'accountHolder',
    label: 'Kontoinhaberin oder Kontoinhaber, wenn abweichend',
    type: 'name',
    maxLength: 160,
    when: 'form.tax = "mandate"',
  },
  {
    name: 'exemption',
    label: 'Grund der Steuerbefreiung',
    type: 'text',
    maxLength: 200,
    when: 'form.tax = "exempt"',
    required: true,
  },
];

/** Whether a wanted number is asked for. */
export const wishFields: readonly Field[] = [
  { name: 'wish', label: 'Wunschkennzeichen', type: 'boolean', required: true },
  {
    ...cityPlate,
    name: 'wishedPlate',
    label: 'Wunschkennzeichen oder reserviertes Kennzeichen',
    when: 'form.wish = true',
  },
];

/** The application of a holder about a vehicle; the sections of the service follow. */
export function vehicleForm(
  sections: Form['sections'],
  plausibility: NonNullable<Form['plausibility']> = [],
): Form {
  return { sections: [{ title: 'Halterin oder Halter', fields: holder }, ...sections], plausibility };
}

/** Postal address of who applies on `vehicleForm`. */
export const vehicleAddressee: readonly string[] = [
  '{if form.holderKind = "company" then form.companyName else form.givenNames + " " + form.familyName}',
  '{form.address}',
];

/** What every holder corrects or hands in later. */
export const vehicleSupplement: readonly Field[] = [
  { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200 },
  { name: 'agent', label: 'Bevollmächtigte Person', type: 'name', maxLength: 160 },
];
