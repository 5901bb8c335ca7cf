import type { Journey } from '@amtsweg/procedure';
import {
  form,
  paid,
  final,
  felled,
  granted,
  objected,
  objectionIs,
  sued,
  judged,
  startRevocation,
  revokedPermit,
} from './baumfaellgenehmigung.steps.js';

/** Revocation of a permit that was not used. */
export const revocations: readonly Journey[] = [
  {
    title: 'bats found after the permit lead to its revocation',
    form,
    steps: [...revokedPermit, { clock: 'revocationRemedyPeriod' }],
    ending: 'revoked',
  },
  {
    title: 'a good statement keeps the permit in force',
    form,
    steps: [
      ...granted,
      paid,
      final,
      startRevocation,
      {
        event: 'revocationStatement',
        by: 'applicant',
        data: { statement: 'Die Höhle ist nach dem Gutachten unbesetzt.' },
      },
      { task: 'revocation', outcome: 'keep' },
      felled,
    ],
    ending: 'closed',
  },
  {
    title: 'an objection against the revocation is withdrawn',
    form,
    steps: [
      ...revokedPermit,
      objected('revocationObjection', 'applicant'),
      objectionIs('revocationObjection', 'withdrawn'),
    ],
    ending: 'revoked',
  },
  {
    title: 'an objection brings the permit back',
    form,
    steps: [
      ...revokedPermit,
      objected('revocationObjection', 'applicant'),
      objectionIs('revocationObjection', 'upheld'),
      felled,
    ],
    ending: 'closed',
  },
  {
    title: 'a dismissed objection against the revocation becomes final',
    form,
    steps: [
      ...revokedPermit,
      objected('revocationObjection', 'applicant'),
      objectionIs('revocationObjection', 'dismissed'),
      { clock: 'revocationActionPeriod' },
    ],
    ending: 'revoked',
  },
  {
    title: 'the court upholds the revocation',
    form,
    steps: [
      ...revokedPermit,
      objected('revocationObjection', 'applicant'),
      objectionIs('revocationObjection', 'dismissed'),
      sued('revocationObjection'),
      judged('revocationObjection', 'dismissed'),
    ],
    ending: 'revoked',
  },
  {
    title: 'the court annuls the revocation',
    form,
    steps: [
      ...revokedPermit,
      objected('revocationObjection', 'applicant'),
      objectionIs('revocationObjection', 'dismissed'),
      sued('revocationObjection'),
      judged('revocationObjection', 'upheld'),
      felled,
    ],
    ending: 'closed',
  },
];
