import type { MachineConfig, StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { DocumentSpec } from '../document-spec.js';
import type { Field } from '../form.js';
import type { EventSpec } from '../task-spec.js';
import { adjudication, followUp, noticeStates, refusal } from './adjudication.js';
import { collectionPeriod } from './collection.js';
import { completeness, replyPeriod } from './completeness.js';
import { directActionEvents, directActionPeriod } from './direct-action.js';
import type { deemedApproval } from './deemed-approval.js';
import { effortFeeBlocks } from './effort-fee.js';
import { endings } from './endings.js';
import { hearingPeriod, statementEvent } from './hearing.js';
import { inactionMarker } from './inaction.js';
import { processingTarget } from './processing-target.js';
import { taskState } from './task-state.js';
import { conclude, set } from './transition.js';
import { supplementEvent, withdrawal, withdrawEvent } from './withdrawal.js';

type Fiction = ReturnType<typeof deemedApproval>;
type Intake = Parameters<typeof completeness>[0];
type Adjudication = Parameters<typeof adjudication>[0];

interface SpineConfig {
  readonly intake: Omit<Intake, 'post' | 'checked'> & Partial<Pick<Intake, 'post' | 'checked'>>;
  /** What is examined before the decision; the first state is entered and a way leads to `decision`. */
  readonly examination: Readonly<Record<string, StateConfig>>;
  readonly decision: Omit<Adjudication, 'granted' | 'refused'>;
  /** German name of the permit as a document: `Erlaubnis`. */
  readonly permit: string;
  /** Public status while the permit stands. */
  readonly status: string;
  /** The statute orders a fiction: the parts of `deemedApproval`. */
  readonly fiction?: Fiction;
  /** Regions beside remedy and fee: what the holder has to do, what the office watches, what expires. */
  readonly obligations?: Readonly<Record<string, StateConfig>>;
  /** Where the case goes when remedy, fee and obligations are settled. */
  readonly onDone?: StateConfig['onDone'];
  /** Further milestones: transfers, lapse, revocation. */
  readonly more?: Readonly<Record<string, StateConfig>>;
}

/**
 * The spine of a permit on application against which the action is open (§ 22, §§ 35 ff. VwVfG, § 80 (1) NJG): complete,
 * examined, decided, notified, final. What makes one permit differ from another – examination, grounds, obligations – is
 * given by the procedure; the spine adds only what all of them have in law.
 *
 * With a fiction everything until the dispatch of the notice lies in `checked`, because until then silence can still
 * grant (§ 42a VwVfG); a court that quashes a refusal then leads to `compliance`, where no period runs anew.
 */
export function permitSpine(config: SpineConfig): MachineConfig {
  const { fiction } = config;
  return {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        ...config.intake,
        ...(fiction === undefined
          ? {}
          : {
              findings: [fiction.completeOn, ...(config.intake.findings ?? [])],
              checked: [{ to: '#case.checked', then: [set('completeOn', 'event.completeOn')] }],
            }),
      }),
      checked: checked(config),
      approved: {
        meta: { label: `${config.permit} erteilt`, status: 'decided' },
        ...(fiction === undefined
          ? { initial: 'permitDocument', states: noticeStates('permit', config.permit, '#case.issued') }
          : { always: '#case.issued' }),
      },
      issued: {
        type: 'parallel',
        meta: { label: `${config.permit} in Kraft`, status: config.status },
        onDone: config.onDone ?? '#case.closed',
        states: {
          ...followUp({
            of: 'grant',
            status: config.status,
            ...(fiction === undefined ? {} : { none: 'facts.deemedSince != null' }),
          }),
          ...(fiction === undefined ? {} : { fiction: fiction.standing }),
          ...config.obligations,
        },
      },
      ...(fiction === undefined ? {} : { deemedApproved: fiction.milestone, compliance: compliance(config) }),
      rejected: refusal({
        label: `${config.permit} versagt`,
        upheld: {
          to: fiction === undefined ? '#case.checked.decision' : '#case.compliance',
          then: [conclude('closed'), set('fee', 'null')],
        },
        ...(fiction === undefined ? {} : { made: true }),
      }),
      ...config.more,
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  };
}

function checked({ examination, decision, fiction, permit }: SpineConfig): StateConfig {
  const [granted, refused] =
    fiction === undefined ? ['#case.approved', '#case.rejected'] : ['permitDocument', 'refusalDocument'];
  return {
    meta: { label: 'Prüfung und Entscheidung', status: 'inReview' },
    on: withdrawal,
    ...(fiction === undefined ? {} : { after: fiction.after }),
    initial: Object.keys(examination)[0] ?? 'decision',
    states: {
      ...examination,
      ...adjudication({ ...decision, granted, refused }),
      ...(fiction === undefined
        ? {}
        : {
            ...noticeStates('permit', permit, '#case.approved'),
            ...noticeStates('refusal', 'Versagung', '#case.rejected'),
          }),
    },
  };
}

function compliance({ decision, permit }: SpineConfig): StateConfig {
  return {
    meta: { label: 'Neubescheidung nach Urteil (§ 113 Abs. 5 VwGO)', status: 'decided' },
    initial: 'deciding',
    states: {
      deciding: taskState({
        id: 'compliance',
        state: 'Bescheid nach Urteil',
        status: 'decided',
        task: 'Nach der Rechtsauffassung des Gerichts entscheiden',
        post: 'lead',
        priority: 2,
        legalBasis: '§ 113 Abs. 5 VwGO',
        outcomes: {
          grant: {
            label: 'Erteilen',
            to: [{ to: 'issuance', then: [set('result', '"granted"'), set('grant', 'event')] }],
            ...(decision.grantFields === undefined ? {} : { fields: decision.grantFields }),
          },
        },
      }),
      issuance: {
        meta: { label: `${permit} nach Urteil`, status: 'decided' },
        initial: 'complianceDocument',
        states: noticeStates('compliance', permit, '#case.approved'),
      },
    },
  };
}

/** The clocks of `permitSpine`; those of inquiries and obligations are the procedure's own. */
export function permitClocks(config: {
  readonly target: string;
  readonly pausesIn?: readonly string[];
  readonly fiction?: Fiction;
}): Record<string, ClockSpec> {
  return {
    ...config.fiction?.clocks,
    replyPeriod,
    hearingPeriod: hearingPeriod(),
    inactionMarker: {
      ...inactionMarker,
      runsIn: config.fiction === undefined ? ['submitted', 'checked'] : ['submitted'],
      atEnd: 'escalate',
    },
    processingTarget: processingTarget({
      period: config.target,
      pausesIn: ['submitted.awaitingApplicant', ...(config.pausesIn ?? [])],
    }),
    actionPeriod: directActionPeriod(
      config.fiction === undefined
        ? 'facts.permitDispatch'
        : '(if facts.complianceDispatch = null then facts.permitDispatch else facts.complianceDispatch)',
    ),
    refusalActionPeriod: directActionPeriod('facts.refusalDispatch'),
    feePeriod: collectionPeriod('feePayment', 'Zahlungsfrist', '§ 7 NVwKostG', 'facts.permitDispatch'),
    refusalFeePeriod: collectionPeriod(
      'refusalPayment',
      'Zahlungsfrist der Versagung',
      '§ 7 NVwKostG',
      'facts.refusalDispatch',
    ),
  };
}

/** The events of `permitSpine`. */
export function permitEvents(supplement: readonly Field[]): Record<string, EventSpec> {
  return {
    withdraw: withdrawEvent,
    supplement: supplementEvent(supplement.map((field): Field => ({ ...field, required: false }))),
    statement: statementEvent,
    ...directActionEvents,
  };
}

/** The document `compliance` of `permitSpine` with a fiction: the permit once more, by order of the court and without fee. */
export function complianceNotice(permit: DocumentSpec): DocumentSpec {
  return {
    ...permit,
    signedBy: 'compliance',
    blocks: [
      ...permit.blocks.filter((block) => !effortFeeBlocks.includes(block)),
      {
        type: 'paragraph',
        text: 'Der Bescheid folgt dem Urteil zum Aktenzeichen {facts.lawsuit.courtReference}. Die Versagung und ihre Kostenentscheidung sind aufgehoben.',
      },
    ],
  };
}
