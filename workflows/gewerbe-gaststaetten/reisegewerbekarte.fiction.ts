import { deemedApproval } from '@amtsweg/procedure';

/** Three months after the complete documents the permit counts as granted, for what was applied for and unconditionally. */
export const fiction = deemedApproval({
  statute: '§ 6a Abs. 1 GewO',
  subject: 'die beantragte Erlaubnis für das Reisegewerbe (Reisegewerbekarte, § 55 Abs. 2 GewO)',
  complete: 'facts.completeOn',
  content: [
    ['Antrag vom', '{facts.receivedOn}'],
    ['Name', '{form.givenNames} {form.familyName}'],
    ['Firma', '{form.registeredName}'],
    ['Tätigkeit', '{form.activity}'],
  ],
  to: '#case.issued',
});
