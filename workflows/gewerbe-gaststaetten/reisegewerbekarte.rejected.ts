import type { StateConfig } from '@amtsweg/engine';
import { collection, conclude, dispatchState, documentState, set, taskState } from '@amtsweg/procedure';
import { granted, grantFields } from './reisegewerbekarte.examination.js';
import { lawsuit } from './reisegewerbekarte.lawsuit.js';

/** Refused in time, with fee (§ 1 NVwKostG) and remedy. */
export const rejected: StateConfig = {
  type: 'parallel',
  meta: { label: 'Versagung bekannt gegeben (§ 57 GewO)', status: 'rejected' },
  entry: [conclude('rejected')],
  onDone: '#case.closed',
  states: {
    remedy: lawsuit({
      clock: 'refusalLawsuitPeriod',
      status: 'rejected',
      upheld: { to: '#case.compliance', then: [conclude('closed'), set('fee', 'null')] },
    }),
    payment: collection({
      id: 'refusalPayment',
      label: 'Gebühr der Versagung',
      due: 'facts.fee.cents > 0',
      clock: 'refusalFeePeriod',
      status: 'feeDue',
      notBy: ['feeSetting'],
    }),
  },
};

/**
 * What the court has ordered, beyond `checked`: the period of § 6a GewO was kept by the refusal and does not run anew.
 * The quashed refusal takes its fee along; paying it back is a matter of the cash office.
 */
export const compliance: StateConfig = {
  meta: { label: 'Neubescheidung nach Urteil (§ 113 Abs. 5 VwGO)', status: 'litigation' },
  initial: 'decision',
  states: {
    decision: taskState({
      id: 'compliance',
      state: 'Entscheidung nach Urteil',
      status: 'litigation',
      task: 'Erlaubnis nach der Rechtsauffassung des Gerichts erteilen',
      post: 'lead',
      priority: 2,
      legalBasis: '§ 113 Abs. 5 VwGO, § 55 Abs. 2 GewO',
      outcomes: {
        grant: {
          label: 'Erlaubnis erteilt',
          to: [{ to: 'production', then: [set('result', '"granted"'), ...granted] }],
          fields: grantFields,
        },
      },
    }),
    production: documentState({
      id: 'complianceDocument',
      state: 'Erlaubnisbescheid nach Urteil wird ausgefertigt',
      status: 'decided',
      document: 'compliancePermit',
      to: 'dispatch',
    }),
    dispatch: dispatchState({
      id: 'complianceDispatch',
      state: 'Erlaubnisbescheid nach Urteil geht hinaus',
      status: 'decided',
      document: 'complianceDocument',
      to: '#case.approved',
    }),
  },
};
