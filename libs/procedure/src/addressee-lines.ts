import type { JsonObject } from '@amtsweg/kernel';
import { fillText } from './fill-text.js';
import type { Procedure } from './procedure.js';

const usual = ['{form.givenNames} {form.familyName}', '{form.address}'];

/** The applicant's name and postal address as the form gives them; empty lines are left out, the first is the name. */
export function addresseeLines(procedure: Procedure, form: JsonObject): readonly string[] {
  return (procedure.addressee ?? usual)
    .map((line) => fillText(line, { form, facts: {} }).trim())
    .filter((line) => line !== '');
}
