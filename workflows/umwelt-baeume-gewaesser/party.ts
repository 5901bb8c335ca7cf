import { brief, type Field } from '@amtsweg/procedure';

/** Who applies in matters of water and greenery: name, address, how to be reached. */
export const partyFields: readonly Field[] = [
  { name: 'name', label: 'Name oder Firma', type: 'name', maxLength: 200, required: true },
  brief.text('address', 'Anschrift', 200),
  { name: 'email', label: 'E-Mail', type: 'email' },
  { name: 'phone', label: 'Telefon für Rückfragen', type: 'phone' },
];

/** Postal address of whoever filled in `partyFields`. */
export const party: readonly string[] = ['{form.name}', '{form.address}'];
