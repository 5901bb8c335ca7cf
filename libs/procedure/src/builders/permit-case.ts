import type { MachineConfig, StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { BlockSpec, DocumentSpec } from '../document-spec.js';
import type { Feel, Field } from '../form.js';
import type { PublicStatus } from '../procedure.js';
import type { EventSpec } from '../task-spec.js';
import { appealableNotice, appealableNoticeStatus } from './appealable-notice.js';
import { applicationClocks, applicationEvents, refusedApplication } from './application-case.js';
import {
  applicationDecision,
  costBlocks,
  hearingLetter,
  provisionBlocks,
  refusalNotice,
} from './application-decision.js';
import { completeness, requestLetter } from './completeness.js';
import { endings } from './endings.js';
import { permitTermStatus } from './permit-term.js';
import { conclude } from './transition.js';
import { withdrawal } from './withdrawal.js';

/** What a part of a permit's life brings along: its clocks, events, letters and public statuses. */
export interface PermitPart {
  readonly clocks?: Readonly<Record<string, ClockSpec>>;
  readonly events?: Readonly<Record<string, EventSpec>>;
  readonly documents?: Readonly<Record<string, DocumentSpec>>;
  readonly publicStatus?: Readonly<Record<string, PublicStatus>>;
}

interface PermitCase {
  /** What is applied for, in the nominative: `die Ausnahmegenehmigung`. */
  readonly subject: string;
  /** Completes "zu … brauchen wir noch": `Ihrem Antrag auf eine Ausnahmegenehmigung`. */
  readonly application: string;
  /** What letters repeat of the application. */
  readonly rows: readonly (readonly [string, string])[];
  /** The unit's own target for the decision. */
  readonly target: string;
  /** State paths in which others are at work. */
  readonly pausesIn?: readonly string[];
  readonly intake: Omit<Parameters<typeof completeness>[0], 'post'>;
  /** Fields that can be handed in later. */
  readonly supplement: readonly Field[];
  /** What is examined before the decision; the first state is entered, a way leads to `decision`. */
  readonly examination?: Readonly<Record<string, StateConfig>>;
  readonly decision: Parameters<typeof applicationDecision>[0];
  /** What has to happen between the decision and its notice; the first is entered, a way leads to `#case.issued`. */
  readonly approved?: Readonly<Record<string, StateConfig>>;
  /** What the permit is called and what it says beside provisions and costs. */
  readonly permit: { readonly label: string; readonly title: string; readonly blocks: readonly BlockSpec[] };
  /** The law under which the fees are due; free of charge where absent. */
  readonly feeLaw?: string;
  /** Whether the permit leaves anything to pay; certain where absent. */
  readonly feeDue?: Feel;
  /** Whether the refusal costs anything; certain where absent. */
  readonly refusalFeeDue?: Feel;
  /** The fee is paid before the notice is made. */
  readonly paidBefore?: true;
  /** Public status while the permit stands; `permitValid` unless told. */
  readonly status?: string;
  /** Regions beside remedy and fee: how the permit is used and how that ends. */
  readonly beside: Readonly<Record<string, StateConfig>>;
  /** It cannot be revoked, so that the ending `revoked` does not exist. */
  readonly irrevocable?: true;
  readonly parts?: readonly PermitPart[];
  /** Milestones of the service's own. */
  readonly more?: Readonly<Record<string, StateConfig>>;
}

/**
 * The frame of a permit on application that is contested in court without preliminary procedure (§§ 22, 28, 39 VwVfG,
 * § 80 (1) NJG): complete, examined, decided, notified; refused after a hearing; revoked (§ 49 VwVfG).
 *
 * What makes a permit its own (examination, grounds, what happens before the notice, how it is used and handed back) is
 * given by the procedure; the frame adds the parts' clocks, events, letters and statuses to what all of them have.
 */
export function permitCase(config: PermitCase): {
  readonly clocks: Record<string, ClockSpec>;
  readonly events: Record<string, EventSpec>;
  readonly documents: Record<string, DocumentSpec>;
  readonly publicStatus: Record<string, PublicStatus>;
  readonly machine: MachineConfig;
} {
  const { subject, rows, feeLaw, parts = [] } = config;
  const provisions = config.decision.grant.fields?.some(({ name }) => name === 'provisions') === true;
  const gathered = <K extends keyof PermitPart>(kind: K): NonNullable<PermitPart[K]> =>
    Object.assign({}, ...parts.map((part) => part[kind] ?? {})) as NonNullable<PermitPart[K]>;
  return {
    clocks: {
      ...applicationClocks({
        target: config.target,
        ...(config.pausesIn === undefined ? {} : { pausesIn: config.pausesIn }),
        ...(feeLaw === undefined ? {} : { feeLaw }),
        ...(config.paidBefore === undefined ? {} : { paidBefore: true }),
      }),
      ...gathered('clocks'),
    },
    events: { ...applicationEvents(config.supplement), ...gathered('events') },
    documents: {
      request: requestLetter(config.application),
      hearing: hearingLetter(subject, rows),
      refusal: refusalNotice(`Ablehnung: ${config.permit.title}`, rows),
      permit: {
        kind: 'notice',
        title: config.permit.title,
        signedBy: 'decision',
        remedy: true,
        blocks: [
          { type: 'facts', rows },
          ...config.permit.blocks,
          ...(provisions ? provisionBlocks : []),
          ...costBlocks,
        ],
      },
      ...gathered('documents'),
    },
    publicStatus: { ...appealableNoticeStatus, ...permitTermStatus, ...gathered('publicStatus') },
    machine: machine(config),
  };
}

function machine(config: PermitCase): MachineConfig {
  const { permit, feeLaw, approved, examination = {} } = config;
  return {
    initial: 'submitted',
    states: {
      submitted: completeness({ post: 'clerk', ...config.intake }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: Object.keys(examination)[0] ?? 'decision',
        states: { ...examination, ...applicationDecision(config.decision) },
      },
      approved: {
        meta: { label: `${permit.label} wird vorbereitet`, status: 'decided' },
        ...(approved === undefined
          ? { always: '#case.issued' }
          : { initial: Object.keys(approved)[0] ?? '', states: approved }),
      },
      issued: appealableNotice({
        label: permit.label,
        document: 'permit',
        prefix: 'permit',
        status: ['inProduction', config.status ?? 'permitValid'],
        ...(feeLaw === undefined || config.paidBefore === true
          ? {}
          : {
              fee: { notBy: ['decision'], ...(config.feeDue === undefined ? {} : { due: config.feeDue }) },
            }),
        beside: config.beside,
        ...(config.irrevocable === true
          ? {}
          : {
              onDone: [{ to: '#case.revoked', when: 'facts.aftermath = "revoked"' }, { to: '#case.closed' }],
            }),
      }),
      rejected: refusedApplication({
        label: `${permit.label} abgelehnt`,
        ...(feeLaw === undefined ? {} : { feeSetBy: ['decision'] }),
        ...(feeLaw === undefined || config.refusalFeeDue === undefined
          ? {}
          : { feeDue: config.refusalFeeDue }),
        anew: 'checked.decision',
      }),
      ...(config.irrevocable === true
        ? {}
        : {
            revoked: {
              type: 'final',
              meta: { label: `${permit.label} widerrufen`, status: 'revoked' },
              entry: [conclude('revoked')],
            },
          }),
      ...config.more,
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  };
}
