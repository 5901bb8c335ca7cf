import type { StateConfig } from '@amtsweg/engine';
import {
  actionNotice,
  appointmentPeriod,
  authorizationPeriod,
  authorizedEvent,
  conclude,
  counterStatus,
  directActionEvents,
  litigationStatus,
  payment,
  paymentPeriod,
  printingStatus,
  rescheduleEvent,
  statementEvent,
  taskState,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import type { Field } from '@amtsweg/procedure';
import { passportClocks, passportEvents, passportRemedy, passportRetention } from './passport-law.js';

/** Facts that all documents of the Bürgeramt share: who issues them, to whom, and that nobody applies for them online. */
export const identityService = {
  domain: 'ausweise-paesse',
  kind: 'identityDocument',
  initiation: 'application',
  unit: '32.1',
  audience: ['citizen'],
  online: null,
  secrecy: 'general',
} as const;

/** What the passports share beyond that. */
export const passportService = {
  ...identityService,
  retention: passportRetention,
  remedy: passportRemedy,
} as const;

/** Clocks from the appointment to the payment; with them those of the maker or of the office's own making. */
export const applicationClocks = {
  appointmentPeriod,
  authorizationPeriod,
  paymentPeriod: { ...paymentPeriod, legalBasis: '§ 15 PassV, § 1 PAuswGebV' },
  ...passportClocks,
};

/** Events of an application that can be refused. */
export const applicationEvents = {
  withdraw: withdrawEvent,
  reschedule: rescheduleEvent,
  authorized: authorizedEvent,
  statement: statementEvent,
  ...passportEvents,
  ...directActionEvents,
};

export const applicationStatus = { ...counterStatus, ...printingStatus, litigation: litigationStatus };

/** The state to which the maker's complaint about captured data leads. */
export function recapture(fields: readonly Field[]) {
  return taskState({
    id: 'recapture',
    state: 'Neue Aufnahme',
    status: 'recapture',
    task: 'Beanstandete Daten in Anwesenheit der antragstellenden Person neu aufnehmen',
    post: 'clerk',
    outcomes: { captured: { label: 'Aufgenommen', to: '#case.issued', fields } },
  });
}

/** The milestone `approved`: nothing is ordered or made before the fee is there or waived for need. */
export function paidFirst(exemptionBasis: string): StateConfig {
  return {
    meta: { label: 'Auszustellen', status: 'decided' },
    on: withdrawal,
    initial: 'feeGate',
    states: payment({ exemptionClaimed: 'form.needy = true', exemptionBasis, settled: '#case.issued' }),
  };
}

/** The milestone `rejected`: the document `refusal` goes out; what the court quashes is decided anew. */
export function refused(label: string, upheld = '#case.checked.decision'): StateConfig {
  return actionNotice({
    label,
    status: ['inReview', 'rejected'],
    document: 'refusal',
    prefix: 'refusal',
    clock: 'refusalActionPeriod',
    entry: [conclude('rejected')],
    upheld: { to: upheld, then: [conclude('closed')] },
  });
}
