import type { Field, Form } from '../form.js';

type Section = Form['sections'][number];

/** The postal lines of whoever fills in `partySection`. */
export const partyAddressee = [
  '{form.organisation}',
  '{form.givenNames} {form.familyName}',
  '{form.address}',
] as const;

/** Who applies, a person or a firm, with the address letters go to; `further` are fields of the one procedure. */
export function partySection(title: string, ...further: readonly Field[]): Section {
  return {
    title,
    fields: [
      { name: 'organisation', label: 'Firma, Behörde oder Gemeinschaft', type: 'name', maxLength: 160 },
      {
        name: 'familyName',
        label: 'Familienname (bei Firmen: vertretungsberechtigte Person)',
        type: 'name',
        maxLength: 120,
        required: true,
      },
      { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
      { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
      { name: 'email', label: 'E-Mail', type: 'email' },
      { name: 'phone', label: 'Telefon', type: 'phone' },
      ...further,
    ],
  };
}

/** The plot by its address and as the cadastre knows it, which is what building law attaches to. */
export function plotSection(title: string, ...further: readonly Field[]): Section {
  return {
    title,
    fields: [
      {
        name: 'plotAddress',
        label: 'Straße und Hausnummer des Grundstücks',
        type: 'text',
        maxLength: 200,
        required: true,
      },
      { name: 'cadastralDistrict', label: 'Gemarkung', type: 'text', maxLength: 80, required: true },
      {
        name: 'cadastralSection',
        label: 'Flur',
        type: 'text',
        maxLength: 10,
        pattern: '^[0-9]{1,4}$',
        required: true,
      },
      {
        name: 'parcel',
        label: 'Flurstück',
        help: 'Zähler und Nenner, zum Beispiel 45/7.',
        type: 'text',
        maxLength: 15,
        pattern: '^[0-9]{1,5}(/[0-9]{1,4})?$',
        required: true,
      },
      ...further,
    ],
  };
}

/** The plot as letters name it. */
export const plotLine =
  '{form.plotAddress}, Gemarkung {form.cadastralDistrict}, Flur {form.cadastralSection}, Flurstück {form.parcel}';

/** What an applicant may correct of `partySection` and `plotSection` when documents are asked for. */
export const plotSupplement: readonly Field[] = [
  { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200 },
  { name: 'parcel', label: 'Flurstück', type: 'text', maxLength: 15, pattern: '^[0-9]{1,5}(/[0-9]{1,4})?$' },
];
