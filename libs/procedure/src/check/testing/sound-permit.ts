import {
  directActionRemedy,
  directActionEvents,
  directActionPeriod,
  litigationStatus,
  actionNotice,
} from '../../builders/direct-action.js';
import { hearing, hearingPeriod, statementEvent } from '../../builders/hearing.js';
import { payment, paymentPeriod } from '../../builders/payment.js';
import { taskState } from '../../builders/task-state.js';
import { conclude } from '../../builders/transition.js';
import { defineProcedure } from '../../define-procedure.js';
import type { Procedure } from '../../procedure.js';
import { soundProcedure } from './sound-procedure.js';

const { checked, ...others } = soundProcedure.machine.states ?? {};

const decision = taskState(
  {
    id: 'decision',
    state: 'Entscheidung',
    status: 'inReview',
    task: 'Über den Antrag entscheiden',
    post: 'clerk',
    outcomes: {
      grant: {
        label: 'Genehmigen',
        to: '#case.approved',
        fields: [{ name: 'until', label: 'Gültig bis', type: 'date', notBefore: 'today' }],
      },
      hear: { label: 'Ablehnung beabsichtigt', adverse: true, to: 'hearing' },
    },
  },
  { after: { decisionPeriod: '#case.approved' } },
);

const decisionAfterHearing = taskState({
  id: 'finalDecision',
  state: 'Entscheidung nach Anhörung',
  status: 'inReview',
  task: 'Nach der Anhörung entscheiden',
  post: 'lead',
  outcomes: {
    grant: { label: 'Genehmigen', to: '#case.approved' },
    refuse: { label: 'Ablehnen', adverse: true, to: '#case.rejected' },
  },
});

/** The sound procedure with what administrative law asks about: refusal after a hearing, remedy, and a fee that is paid. */
export const soundPermit: Procedure = defineProcedure({
  ...soundProcedure,
  fee: [
    {
      id: 'until-2023',
      legalBasis: 'Satzung',
      type: 'fixed',
      cents: '2500',
      validTo: '2023-12-31',
      evidence: 'assumed',
    },
    {
      id: 'since-2024',
      legalBasis: 'Satzung',
      type: 'fixed',
      cents: '3000',
      validFrom: '2024-01-01',
      evidence: 'assumed',
    },
  ],
  remedy: directActionRemedy({}),
  clocks: {
    ...soundProcedure.clocks,
    hearingPeriod: hearingPeriod(),
    paymentPeriod,
    actionPeriod: directActionPeriod('facts.refusalDispatch'),
  },
  documents: {
    ...soundProcedure.documents,
    hearing: { kind: 'letter', title: 'Anhörung', signedBy: 'decision', blocks: [] },
    notice: {
      kind: 'notice',
      title: 'Genehmigung',
      signedBy: 'decision',
      remedy: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'Die Gebühr ist zu zahlen: {facts.exemption.reason}',
          when: 'facts.exemption.outcome = "notExempt"',
        },
      ],
    },
    refusal: {
      kind: 'notice',
      title: 'Ablehnung',
      signedBy: 'finalDecision',
      remedy: true,
      blocks: [{ type: 'paragraph', text: '{facts.finalDecision.reason}' }],
    },
  },
  events: { ...soundProcedure.events, ...directActionEvents, statement: statementEvent },
  publicStatus: { ...soundProcedure.publicStatus, litigation: litigationStatus },
  machine: {
    ...soundProcedure.machine,
    states: {
      ...others,
      checked: {
        ...checked,
        states: {
          ...checked?.states,
          decision,
          hearing: hearing({
            document: 'hearing',
            event: 'statement',
            clock: 'hearingPeriod',
            to: 'decisionAfterHearing',
          }),
          decisionAfterHearing,
        },
      },
      approved: {
        meta: { label: 'Genehmigt', status: 'decided' },
        initial: 'feeGate',
        states: payment({ exemptionClaimed: 'form.reason != null', settled: '#case.issued' }),
      },
      rejected: actionNotice({
        label: 'Abgelehnt',
        status: ['decided', 'rejected'],
        document: 'refusal',
        prefix: 'refusal',
        clock: 'actionPeriod',
        entry: [conclude('rejected')],
        upheld: { to: '#case.checked' },
      }),
    },
  },
});
