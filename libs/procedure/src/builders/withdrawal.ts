import type { StateConfig } from '@amtsweg/engine';
import type { Field } from '../form.js';
import type { EventSpec } from '../task-spec.js';

/**
 * The `on` of a milestone in which the application can still be withdrawn: until the decision, by the applicant alone
 * (LC-17). Not to be confused with rescission (§ 48) and revocation (§ 49).
 */
export const withdrawal = {
  withdraw: [{ target: '#case.withdrawn', actions: ['record'] }],
} as const satisfies StateConfig['on'];

/** The event that `withdrawal` handles. */
export const withdrawEvent: EventSpec = {
  label: 'Antrag zurücknehmen',
  by: ['applicant', 'clerk'],
  fields: [{ name: 'reason', label: 'Grund (freiwillig)', type: 'longText', maxLength: 2000 }],
  note: 'Auch ein zurückgenommener Antrag kann Kosten auslösen (§ 1 NVwKostG).',
};

/** The event with which an applicant answers a request: corrected answers by field, and what they want to say. */
export function supplementEvent(fields: readonly Field[]): EventSpec {
  return { label: 'Angaben oder Unterlagen nachreichen', by: ['applicant', 'clerk'], fields };
}
