import type { Field } from './form.js';
import type { OutcomeSpec } from './task-spec.js';

const reason: Field = {
  name: 'reason',
  label: 'Begründung',
  type: 'longText',
  maxLength: 5000,
  required: true,
};

const complete = new WeakMap<OutcomeSpec, readonly Field[]>();

/** The fields a clerk fills in with an outcome: the declared ones and, for an adverse one, the reasons (§ 39 VwVfG). */
export function outcomeFields(outcome: OutcomeSpec): readonly Field[] {
  const known = complete.get(outcome);
  if (known !== undefined) return known;
  const declared = outcome.fields ?? [];
  const demanded = outcome.adverse === true && !declared.some((field) => field.name === 'reason');
  const fields = demanded ? [...declared, reason] : declared;
  complete.set(outcome, fields);
  return fields;
}
