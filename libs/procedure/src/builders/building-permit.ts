import type { StateConfig } from '@amtsweg/engine';
import type { Feel, Field } from '../form.js';
import { collection } from './collection.js';
import { completeness, requestOutcome } from './completeness.js';
import { dispatchState, documentState } from './document-state.js';
import { endings } from './endings.js';
import { hearing } from './hearing.js';
import { inactionWatch, inactionWhileIncomplete } from './inaction.js';
import { notification } from './notification.js';
import { waitsForObjectionAuthority } from './excused.js';
import { objection } from './objection.js';
import { taskState, type OutcomeWay } from './task-state.js';
import { conclude, note, set, ways, type Way } from './transition.js';
import { withdrawal } from './withdrawal.js';

/** A decision under building law upon application. */
export interface BuildingPermit {
  /** The formal check as an instruction, its own outcomes and findings. */
  readonly check: string;
  readonly findings?: readonly Field[];
  readonly checkOutcomes?: Readonly<Record<string, OutcomeWay>>;
  readonly checked?: readonly Way[];
  /** The examination before the decision, entered at the first state; it ends by going to `decision`. */
  readonly examination: Readonly<Record<string, StateConfig>>;
  readonly decision: {
    readonly task: string;
    readonly legalBasis: string;
    /** What a grant states: content, provisions, period. */
    readonly fields: readonly Field[];
    /** Ways of a grant that must not go on to the fee: something it needs is missing. */
    readonly blocked?: readonly Way[];
  };
  readonly fee: { readonly value: boolean; readonly least: number; readonly most: number };
  /** The life of the permit beside remedy and fee; with `lapses: false` it cannot lapse for want of use. */
  readonly use: StateConfig;
  readonly lapses?: false;
  /** A region in place of the watch over § 75 VwGO: a fiction. */
  readonly timeliness?: StateConfig;
  /** FEEL: the permit counts as granted, so that no notice started a remedy. */
  readonly deemed?: Feel;
}

const DECISION = '#case.checked.examination.decision';

/** An objection that is upheld opens the decision again: the ending falls, and whoever loses by it is heard anew. */
const decideAnew: Way = {
  to: DECISION,
  then: [conclude('closed'), set('heardOn', 'null'), set('reopened', 'true'), set('aftermath', 'null')],
};

const furtherObjection = {
  objection: [
    {
      actions: [
        'record',
        note('Weiterer oder später Widerspruch: der Rechtsstelle vorgelegt (§§ 60, 70, 80a VwGO).'),
      ],
    },
  ],
} as const;

/**
 * The milestones of a decision under building law (§§ 67 to 71 NBauO), which all its permits share: completeness with
 * rejection of what stays incomplete (§ 69 (2)), the procedure's own examination, decision with hearing before a
 * refusal, fee, signature by the lead, notice, and then objection, fee and use of the permit side by side.
 *
 * The decision is made in `checked` until its notice is out, so that a fiction can overtake it to the last moment.
 * Lower Saxony keeps the objection here (§ 80 (2) NJG), and a neighbour may raise it too.
 */
export function buildingPermit(config: BuildingPermit): Record<string, StateConfig> {
  const intake = completeness({
    post: 'clerk',
    target: 'P14D',
    task: config.check,
    ...(config.checked === undefined ? {} : { checked: config.checked }),
    ...(config.findings === undefined ? {} : { findings: config.findings }),
    ...(config.checkOutcomes === undefined ? {} : { outcomes: config.checkOutcomes }),
  });
  return {
    submitted: { ...intake, after: inactionWhileIncomplete },
    checked: {
      type: 'parallel',
      meta: { label: 'In Prüfung', status: 'inReview' },
      on: withdrawal,
      states: {
        examination: {
          meta: { label: 'Prüfung des Antrags', status: 'inReview' },
          initial: Object.keys(config.examination)[0] ?? 'decision',
          states: { ...config.examination, ...decisionStates(config) },
        },
        timeliness: config.timeliness ?? inactionWatch(),
      },
    },
    approved: {
      meta: { label: 'Bescheid erlassen und abgesandt', status: 'decided' },
      initial: 'notified',
      states: {
        notified: { meta: { label: 'Bescheid ist hinaus', status: 'decided' }, always: '#case.issued' },
      },
    },
    issued: issued(config),
    rejected: rejected(),
    ...(config.lapses === false ? {} : { lapsed }),
    discontinued: notification({
      label: 'Antrag zurückgewiesen (§ 69 Abs. 2 NBauO)',
      status: ['inReview', 'discontinued'],
      document: 'returned',
      prefix: 'return',
      remedyClock: 'returnRemedyPeriod',
      entry: [conclude('discontinued')],
    }),
    ...endings('closed', 'withdrawn'),
  };
}

const lapsed: StateConfig = {
  type: 'final',
  meta: { label: 'Bescheid ungenutzt erloschen', status: 'lapsed' },
  entry: [conclude('lapsed')],
};

function decisionStates(config: BuildingPermit): Record<string, StateConfig> {
  const { task, legalBasis, fields, blocked } = config.decision;
  return {
    decision: taskState({
      id: 'decision',
      state: 'Entscheidung wird entworfen',
      status: 'inReview',
      task,
      post: 'clerk',
      target: 'P14D',
      legalBasis,
      outcomes: {
        granted: { label: 'Zu erteilen', to: [...(blocked ?? []), { to: 'feeSetting' }], fields },
        refused: {
          label: 'Abzulehnen',
          adverse: true,
          to: [
            { to: 'hearing', when: 'facts.heardOn = null', then: [set('heardOn', 'today')] },
            { to: 'feeSetting' },
          ],
        },
        moreDocuments: requestOutcome,
      },
    }),
    ...(blocked === undefined
      ? {}
      : {
          draftBlocked: { meta: { label: 'Entwurf zurückgestellt', status: 'inReview' }, always: 'decision' },
        }),
    hearing: hearing({ document: 'hearing', event: 'statement', clock: 'hearingPeriod', to: 'decision' }),
    feeSetting: feeSetting(config.fee),
    signature: taskState({
      id: 'signature',
      state: 'Bescheid zur Zeichnung',
      status: 'inReview',
      task: 'Bescheidentwurf prüfen und zeichnen',
      post: 'lead',
      target: 'P3D',
      notBy: ['decision', 'feeSetting'],
      outcomes: {
        signed: {
          label: 'Gezeichnet',
          to: [
            { to: 'refusalProduction', when: 'facts.decision.outcome = "refused"' },
            { to: 'permitProduction' },
          ],
        },
        returned: { label: 'Zurück an die Sachbearbeitung', adverse: true, to: 'decision' },
      },
    }),
    ...notice('permit', 'Bescheid', '#case.approved'),
    ...notice('refusal', 'Ablehnung', '#case.rejected'),
  };
}

/** Production and dispatch of a notice, as `<name>Document` and `<name>Dispatch`. */
function notice(name: string, label: string, to: string): Record<string, StateConfig> {
  return {
    [`${name}Production`]: documentState({
      id: `${name}Document`,
      state: `${label} wird ausgefertigt`,
      status: 'decided',
      document: name,
      to: `${name}Sending`,
    }),
    [`${name}Sending`]: dispatchState({
      id: `${name}Dispatch`,
      state: `${label} geht hinaus`,
      status: 'decided',
      document: `${name}Document`,
      to,
    }),
  };
}

function feeSetting({ value, least, most }: BuildingPermit['fee']): StateConfig {
  const byValue = { value: 'value', label: 'Nach Rohbauwert' };
  const options = [
    ...(value ? [byValue] : []),
    { value: 'time', label: 'Nach Zeitaufwand' },
    { value: 'range', label: 'Rahmengebühr' },
    { value: 'none', label: 'Gebührenfrei (§ 2 NVwKostG)' },
  ];
  return taskState({
    id: 'feeSetting',
    state: 'Gebührenfestsetzung',
    status: 'inReview',
    task: 'Gebühr nach der Baugebührenordnung bemessen und begründen',
    post: 'clerk',
    legalBasis: 'BauGO, § 9 NVwKostG',
    outcomes: {
      set: {
        label: 'Festgesetzt',
        to: [{ to: 'signature', then: [{ type: 'assessFee', params: { on: 'today' } }] }],
        fields: [
          { name: 'basis', label: 'Bemessung', type: 'choice', required: true, options },
          ...(value
            ? [
                {
                  name: 'buildingValue',
                  label: 'Rohbauwert',
                  type: 'money',
                  min: 1,
                  when: 'event.basis = "value"',
                  required: true,
                } as const,
              ]
            : []),
          {
            name: 'quarterHours',
            label: 'Angefangene Viertelstunden',
            type: 'integer',
            min: 1,
            max: 2000,
            when: 'event.basis = "time"',
            required: true,
          },
          {
            name: 'amount',
            label: 'Gebühr im Rahmen',
            type: 'money',
            min: least,
            max: most,
            when: 'event.basis = "range"',
            required: true,
          },
          {
            name: 'reason',
            label: 'Begründung der Bemessung',
            type: 'longText',
            maxLength: 1000,
            required: true,
          },
        ],
      },
    },
  });
}

/** The objection region with the truth about its effect in building law. */
export function buildingObjection(
  remedyClock: string,
  status: string,
  upheld: Way = decideAnew,
): StateConfig {
  const region = objection({ remedyClock, actionClock: 'actionPeriod', status, upheld });
  const { pending, ...others } = region.states ?? {};
  return {
    ...region,
    states: {
      ...others,
      pending: {
        ...pending,
        meta: {
          label: 'Widerspruch anhängig (von Dritten ohne aufschiebende Wirkung, § 212a BauGB)',
          status: 'objectionPending',
          ...waitsForObjectionAuthority,
        },
      },
    },
  };
}

function issued({ use, deemed, lapses }: BuildingPermit): StateConfig {
  const due = 'facts.fee.cents > 0 and facts.feePayment.outcome != "paid"';
  return {
    type: 'parallel',
    meta: { label: 'Bescheid bekannt gegeben', status: 'permitValid' },
    entry: [set('aftermath', 'null')],
    on: furtherObjection,
    onDone: ways([
      ...(lapses === false ? [] : [{ to: '#case.lapsed', when: 'facts.aftermath = "lapsed"' }]),
      { to: '#case.closed' },
    ]),
    states: {
      remedy:
        deemed === undefined ? buildingObjection('remedyPeriod', 'permitValid') : remedyOrFiction(deemed),
      payment: collection({
        id: 'feePayment',
        label: 'Gebühr',
        // A fiction sets no fee.
        due: deemed === undefined ? due : `not(${deemed}) and ${due}`,
        clock: 'feePeriod',
        status: 'feeDue',
        notBy: ['feeSetting'],
      }),
      use,
    },
  };
}

/** After a fiction nobody was instructed: third parties have a year (§ 58 (2) VwGO), and their objection goes the same way. */
function remedyOrFiction(deemed: Feel): StateConfig {
  return {
    meta: { label: 'Rechtsbehelfe', status: 'permitValid' },
    initial: 'gate',
    states: {
      gate: {
        meta: { label: 'Bescheid oder Genehmigungsfiktion', status: 'permitValid' },
        always: ways([{ to: 'deemed', when: deemed }, { to: 'notified' }]),
      },
      notified: { ...buildingObjection('remedyPeriod', 'permitValid'), onDone: 'settled' },
      deemed: {
        meta: { label: 'Fingierte Genehmigung noch nicht bestandskräftig', status: 'deemedApproved' },
        on: { objection: ways('notified.pending', ['record']) },
        after: { deemedFinality: 'settled' },
      },
      settled: { type: 'final', meta: { label: 'Bestandskräftig', status: 'permitValid' } },
    },
  };
}

/** A refusal in force: objection and fee side by side. */
function rejected(): StateConfig {
  return {
    type: 'parallel',
    meta: { label: 'Ablehnung bekannt gegeben', status: 'rejected' },
    entry: [conclude('rejected')],
    on: furtherObjection,
    onDone: '#case.closed',
    states: {
      remedy: buildingObjection('refusalRemedyPeriod', 'rejected'),
      payment: collection({
        id: 'refusalPayment',
        label: 'Gebühr der Ablehnung',
        due: 'facts.fee.cents > 0 and facts.refusalPayment.outcome != "paid"',
        clock: 'refusalFeePeriod',
        status: 'feeDue',
        notBy: ['feeSetting'],
      }),
    },
  };
}
