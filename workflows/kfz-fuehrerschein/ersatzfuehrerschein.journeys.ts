import type { Journey } from '@amtsweg/procedure';
import { applicant, cardMade, feePaid, refusedFor } from './licence-steps.js';

const form = {
  ...applicant,
  reason: 'lost',
  since: '2026-01-03',
  circumstances: 'Geldbörse in der Stadtbahnlinie 4 liegen gelassen.',
  delivery: 'direct',
  needsProof: true,
};

export default [
  {
    title: 'a lost licence is sworn, searched and replaced; a preliminary proof bridges the weeks',
    form,
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      { task: 'affidavit', outcome: 'taken' },
      { task: 'entitlement', outcome: 'exists', data: { classes: 'AM, B, L' } },
      feePaid,
      cardMade,
      { task: 'directDispatch', outcome: 'delivered', data: { deliveredOn: '{today}' } },
    ],
    ending: 'closed',
  },
  {
    title: 'the licence turns up again before the replacement is decided',
    form,
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      { task: 'affidavit', outcome: 'taken' },
      { event: 'found', by: 'applicant' },
    ],
    ending: 'foundAgain',
  },
  {
    title: 'a licence in the keeping of the prosecutor is not replaced',
    form: { ...form, needsProof: false },
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      { task: 'affidavit', outcome: 'taken' },
      {
        task: 'entitlement',
        outcome: 'barred',
        data: { reason: 'Der Führerschein wurde am 20. Dezember 2025 beschlagnahmt (§ 94 StPO).' },
      },
      ...refusedFor('Der Führerschein ist beschlagnahmt; die Fahrerlaubnis ist vorläufig entzogen.'),
    ],
    ending: 'rejected',
  },
] satisfies readonly Journey[];
