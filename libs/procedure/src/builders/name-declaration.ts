import type { StateConfig } from '@amtsweg/engine';
import type { BlockSpec } from '../document-spec.js';
import type { Feel, Field } from '../form.js';
import type { Procedure } from '../procedure.js';
import { completeness, replyPeriod, requestLetter } from './completeness.js';
import { atCourt, courtDecision, courtInquiry, courtReferral } from './court-referral.js';
import { endings } from './endings.js';
import { payment, paymentPeriod } from './payment.js';
import { processingTarget } from './processing-target.js';
import { registeredElsewhere, registerFollowUp, registerReply } from './register-follow-up.js';
import {
  afterAppointment,
  appointmentMade,
  declarationAppointment,
  invitationLetter,
} from './registrar-appointment.js';
import { fixedFee, refusalLetter, refusedAct, registryService } from './registrar.js';
import type { Way } from './transition.js';
import { supplementEvent, withdrawal, withdrawEvent } from './withdrawal.js';

/** What distinguishes one declaration on names from the others. */
export interface NameDeclaration {
  /** `die Erklärung über den Ehenamen`: completes the letters. */
  readonly act: string;
  /** Task and basis of the certification. */
  readonly certification: { readonly task: string; readonly legalBasis: string };
  /** The registrar's examination; enter at its first state, `#case.approved` is the way on. */
  readonly examination: Readonly<Record<string, StateConfig>>;
  /** Where a complete declaration goes; the examination unless told. */
  readonly checked?: string | readonly Way[];
  /** What the declaration itself says, certified by the registrar. */
  readonly declared: readonly Field[];
  readonly followUp: Omit<Parameters<typeof registerFollowUp>[0], 'label'>;
  /** Rows of the certificate (§ 46 PStV). */
  readonly certificate: readonly (readonly [label: string, value: string])[];
  readonly certificateNotes?: readonly BlockSpec[];
  readonly intake: string;
  readonly supplement: readonly Field[];
  /** Holds when the law leaves it free of charge for a reason a clerk examines. */
  readonly exemptionClaimed?: { readonly when: Feel; readonly legalBasis: string };
}

/**
 * A declaration on names towards the registry office (§§ 41–45a PStG): examined by a registrar, certified in person or
 * received as certified elsewhere, effective when the office that keeps the register has it, then attested (§ 46 PStV).
 *
 * No administrative act is made: who fulfils the conditions shapes the name by declaring, and what the registrar can
 * refuse is to receive it (§ 49 (1) PStG). Until the certification it can be withdrawn; afterwards it binds.
 */
export function nameDeclaration(
  config: NameDeclaration,
): Pick<Procedure, 'clocks' | 'documents' | 'events' | 'publicStatus' | 'machine'> {
  return {
    clocks: {
      replyPeriod,
      paymentPeriod,
      courtInquiry,
      afterAppointment,
      registerReply,
      processingTarget: processingTarget({
        period: 'P4W',
        pausesIn: [
          'submitted.awaitingApplicant',
          'checked.awaitingCourt',
          'approved.awaitingPayment',
          'approved.declaration',
        ],
      }),
    },
    documents: documentsOf(config),
    events: {
      withdraw: withdrawEvent,
      supplement: supplementEvent(config.supplement),
      courtDecision,
      registered: registeredElsewhere,
    },
    publicStatus: { ...registryService.publicStatus, atCourt, appointmentMade },
    machine: machineOf(config),
  };
}

function documentsOf(config: NameDeclaration): Procedure['documents'] {
  return {
    request: requestLetter(`Ihrem Anliegen (${config.act})`),
    invitation: invitationLetter(config.act),
    refusal: refusalLetter(`Entgegennahme: ${config.act}`),
    certificate: {
      kind: 'certificate',
      title: 'Bescheinigung über die Namensführung (§ 46 PStV)',
      signedAs: 'registrar',
      sealed: true,
      blocks: [
        {
          type: 'facts',
          rows: [...config.certificate, ['Wirksam seit', '{facts.effectiveOn}'] as const],
        },
        ...(config.certificateNotes ?? []),
      ],
    },
  };
}

function machineOf(config: NameDeclaration): Procedure['machine'] {
  const { act, certification, examination, exemptionClaimed } = config;
  return {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P3D',
        task: config.intake,
        ...(config.checked === undefined ? {} : { checked: config.checked }),
      }),
      checked: {
        meta: { label: 'Prüfung der Namenserklärung', status: 'inReview' },
        on: withdrawal,
        initial: Object.keys(examination)[0] ?? '',
        states: { ...examination, ...courtReferral({ ordered: '#case.approved' }) },
      },
      approved: {
        meta: { label: 'Erklärung kann entgegengenommen werden', status: 'decided' },
        on: withdrawal,
        initial: 'feeGate',
        states: {
          ...(exemptionClaimed === undefined
            ? fixedFee('scheduling')
            : payment({
                settled: 'scheduling',
                exemptionClaimed: exemptionClaimed.when,
                exemptionBasis: exemptionClaimed.legalBasis,
              })),
          ...declarationAppointment({
            act,
            ...certification,
            certifiedElsewhere: { to: '#case.issued' },
            outcomes: {
              certified: { label: 'Beglaubigt oder beurkundet', to: '#case.issued', fields: config.declared },
              doubtful: {
                label: 'Die Erklärung weicht von der geprüften ab: neu prüfen',
                to: `#case.checked.${Object.keys(examination)[0] ?? ''}`,
              },
            },
          }),
        },
      },
      issued: registerFollowUp({ label: 'Wirksamwerden der Erklärung', ...config.followUp }),
      rejected: refusedAct('Entgegennahme abgelehnt'),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  };
}
