import type { StateConfig } from '@amtsweg/engine';
import type { BlockSpec } from '../document-spec.js';
import type { Field, Option } from '../form.js';
import type { Procedure, Tariff } from '../procedure.js';
import type { PostFunction } from '../task-spec.js';
import { appealableNotice, appealableNoticeStatus } from './appealable-notice.js';
import { applicationClocks, applicationEvents, refusedApplication } from './application-case.js';
import { applicationDecision, costBlocks, hearingLetter, refusalNotice } from './application-decision.js';
import { gate } from './brief-states.js';
import { completeness, requestLetter } from './completeness.js';
import { directActionRemedy } from './direct-action.js';
import { transmissionState } from './document-state.js';
import { endings } from './endings.js';
import { taskState, type OutcomeWay } from './task-state.js';
import { conclude, note } from './transition.js';
import { reliabilityGrounds, weaponsReliability } from './weapons-reliability.js';
import { withdrawal } from './withdrawal.js';

/** The action, which does not stop a revocation for want of reliability or fitness (§ 45 (5) WaffG). */
export const weaponsRemedy = directActionRemedy({
  effect:
    'Gegen die Festsetzung von Kosten und gegen den Widerruf wegen fehlender Zuverlässigkeit oder persönlicher Eignung hat die Klage keine aufschiebende Wirkung (§ 80 Abs. 2 Satz 1 Nr. 1 der Verwaltungsgerichtsordnung, § 45 Abs. 5 des Waffengesetzes).',
});

type Inquiries = Parameters<typeof weaponsReliability>[0];

/** What distinguishes one permit of the WaffG from another. */
interface WeaponsPermit {
  /** In the nominative: `die Waffenbesitzkarte`. */
  readonly subject: string;
  readonly title: string;
  readonly rows: readonly (readonly [label: string, value: string])[];
  readonly intake: { readonly task: string; readonly target?: string };
  readonly supplement: readonly Field[];
  /** FEEL: who is young and needs the certificate of § 6 (3) WaffG. */
  readonly youngFitness?: Inquiries['youngFitness'];
  /** Authorities and registers of § 5 (5) WaffG; all four unless told. */
  readonly ask?: Inquiries['ask'];
  /** What is examined after the inquiries; the first state is entered and a way leads to `decision`. */
  readonly examination: Readonly<Record<string, StateConfig>>;
  readonly decision: {
    readonly task: string;
    readonly legalBasis: string;
    readonly post?: PostFunction;
    readonly notBy?: readonly string[];
    readonly grounds: readonly Option[];
    readonly grantFields?: readonly Field[];
    /** FEEL: what the statute itself makes a condition; a grant against it comes back to the decision. */
    readonly grantable?: string;
    readonly more?: Readonly<Record<string, OutcomeWay>>;
  };
  /** What the permit says; the costs come after it. */
  readonly granting: readonly BlockSpec[];
  readonly target: string;
  /** Public status while the permit stands. */
  readonly status: string;
  /** What follows: cards, entries, terms, reviews. */
  readonly beside: Readonly<Record<string, StateConfig>>;
  /** Parts of `beside`: clocks, events, documents. */
  readonly parts: Pick<Procedure, 'clocks' | 'events' | 'documents'>;
}

/** Fees of a permit of the WaffG, which the Land fixes (§ 50 WaffG), and of its refusal. */
export function weaponsTariffs(position: string, cents: string): readonly Tariff[] {
  return [
    {
      id: 'refused',
      legalBasis: `AllGO, Waffenrecht, ${position}: Ablehnung`,
      type: 'fixed',
      cents: `floor(0.75 * (${cents}))`,
      when: 'facts.decision.outcome = "refuse"',
      evidence: 'assumed',
    },
    {
      id: 'granted',
      legalBasis: `AllGO, Waffenrecht, ${position}`,
      type: 'fixed',
      cents,
      evidence: 'assumed',
    },
  ];
}

/**
 * A permit of the WaffG on application (§§ 2 (2), 4 to 8, 10 WaffG): the inquiries of § 5 (5) first, because no need and no
 * expertise helps who is unreliable; then what this permit's own paragraph examines; the decision after a hearing where it
 * is adverse; entry in the National Weapons Register with its numbers, and the card (§§ 4 ff. WaffRG); notice, fee, action.
 */
export function weaponsPermit(
  config: WeaponsPermit,
): Pick<
  Procedure,
  | 'domain'
  | 'kind'
  | 'initiation'
  | 'unit'
  | 'online'
  | 'secrecy'
  | 'remedy'
  | 'clocks'
  | 'documents'
  | 'events'
  | 'machine'
  | 'certainty'
> & { readonly publicStatus: Procedure['publicStatus'] } {
  const { rows, parts } = config;
  const inquiries = weaponsReliability({
    ask: config.ask ?? ['criminal', 'prosecution', 'police', 'constitution'],
    ...(config.youngFitness === undefined ? {} : { youngFitness: config.youngFitness }),
    to: Object.keys(config.examination)[0] ?? 'decision',
  });
  return {
    domain: 'ordnung-sicherheit',
    kind: 'permit',
    initiation: 'application',
    unit: '32.6',
    online: null,
    secrecy: 'general',
    remedy: weaponsRemedy,
    certainty: { filePlan: { evidence: 'assumed' } },
    clocks: {
      ...applicationClocks({ target: config.target, pausesIn: ['checked.inquiries'], feeLaw: '§ 50 WaffG' }),
      ...inquiries.clocks,
      ...parts.clocks,
    },
    documents: {
      request: requestLetter(`Ihrem Antrag: ${config.title}`),
      hearing: hearingLetter(config.subject, rows),
      refusal: refusalNotice(`Versagung: ${config.title}`, rows),
      permit: {
        kind: 'notice',
        title: config.title,
        signedBy: 'decision',
        remedy: true,
        blocks: [
          { type: 'facts', rows: [...rows, ['Nummer', '{facts.card.number}']] },
          ...config.granting,
          ...costBlocks,
        ],
      },
      ...parts.documents,
    },
    events: { ...applicationEvents(config.supplement), ...inquiries.events, ...parts.events },
    publicStatus: appealableNoticeStatus,
    machine: {
      initial: 'submitted',
      states: {
        submitted: completeness({ post: 'clerk', target: 'P5D', ...config.intake }),
        checked: checked(config, inquiries.state),
        approved: approved(config),
        issued: appealableNotice({
          label: config.title,
          document: 'permit',
          prefix: 'permit',
          status: ['inProduction', config.status],
          fee: { notBy: ['decision'] },
          beside: config.beside,
          onDone: [{ to: '#case.revoked', when: 'facts.aftermath = "revoked"' }, { to: '#case.closed' }],
        }),
        rejected: refusedApplication({
          label: `Versagt: ${config.title}`,
          feeSetBy: ['decision'],
          anew: 'checked.decision',
        }),
        revoked: {
          type: 'final',
          meta: { label: 'Erlaubnis entzogen (§ 45 WaffG)', status: 'revoked' },
          entry: [conclude('revoked')],
        },
        ...endings('closed', 'withdrawn', 'discontinued'),
      },
    },
  };
}

function checked(config: WeaponsPermit, inquiries: StateConfig): StateConfig {
  const { grantable, grantFields, more, grounds, ...decision } = config.decision;
  const granted = { to: '#case.approved', then: [{ type: 'assessFee', params: { on: 'today' } }] };
  return {
    meta: { label: 'Prüfung', status: 'inReview' },
    on: withdrawal,
    initial: 'inquiries',
    states: {
      inquiries,
      ...config.examination,
      ...applicationDecision({
        ...decision,
        state: 'Entscheidung',
        target: 'P14D',
        grant: {
          label: 'Erteilen',
          to:
            grantable === undefined
              ? [granted]
              : [
                  { ...granted, when: grantable },
                  {
                    to: 'barred',
                    then: [
                      note('Nicht erteilt: Eine gesetzliche Voraussetzung liegt nach der Prüfung nicht vor.'),
                    ],
                  },
                ],
          ...(grantFields === undefined ? {} : { fields: grantFields }),
        },
        grounds: [...reliabilityGrounds, ...grounds],
        ...(more === undefined ? {} : { more }),
      }),
      ...(grantable === undefined
        ? {}
        : { barred: gate('Gesetzliche Voraussetzung fehlt', 'inReview', [{ to: 'decision' }]) }),
    },
  };
}

function approved({ title }: WeaponsPermit): StateConfig {
  return {
    meta: { label: `Bewilligt: ${title}`, status: 'decided' },
    initial: 'register',
    states: {
      register: transmissionState({
        id: 'weaponsRegister',
        state: 'Eintrag in das Nationale Waffenregister',
        status: 'decided',
        receivers: '["Nationales Waffenregister, Bundesverwaltungsamt"]',
        legalBasis: '§§ 4, 5, 9 WaffRG',
        to: 'card',
      }),
      card: taskState({
        id: 'card',
        state: 'Urkunde wird ausgestellt',
        status: 'inProduction',
        task: `Urkunde mit den Ordnungsnummern des Waffenregisters ausstellen und siegeln: ${title}`,
        post: 'clerk',
        target: 'P3D',
        legalBasis: '§ 10 WaffG, § 9 WaffRG',
        outcomes: {
          made: {
            label: 'Ausgestellt',
            to: '#case.issued',
            fields: [
              { name: 'number', label: 'Nummer der Urkunde', type: 'text', maxLength: 30, required: true },
              {
                name: 'permitId',
                label: 'Erlaubnis-ID im Waffenregister',
                help: 'E und 20 Ziffern oder Großbuchstaben.',
                type: 'text',
                pattern: '^E[0-9A-Z]{20}$',
                required: true,
              },
            ],
          },
        },
      }),
    },
  };
}
