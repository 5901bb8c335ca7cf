import type { JsonObject } from '@amtsweg/kernel';
import { fillText } from './fill-text.js';
import type { DocumentSpec } from './document-spec.js';
import type { Procedure } from './procedure.js';

const usual = ['{form.givenNames} {form.familyName}', '{form.address}'];

/** The applicant's name and postal address as the form gives them; empty lines are left out, the first is the name. */
export function addresseeLines(procedure: Procedure, form: JsonObject): readonly string[] {
  return (procedure.addressee ?? usual)
    .map((line) => fillText(line, { form, facts: {} }).trim())
    .filter((line) => line !== '');
}

/** The lines of the address of one document: its own where it names them, else those of the party. */
export function documentAddressee(
  procedure: Procedure,
  { addressee }: Pick<DocumentSpec, 'addressee'>,
  scope: { readonly form: JsonObject; readonly facts: JsonObject },
): readonly string[] {
  if (addressee === undefined) return addresseeLines(procedure, scope.form);
  return addressee.map((line) => fillText(line, { ...scope })).filter((line) => line.trim() !== '');
}
