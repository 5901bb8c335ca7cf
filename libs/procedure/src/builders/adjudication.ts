import type { StateConfig } from '@amtsweg/engine';
import type { BlockSpec, DocumentSpec } from '../document-spec.js';
import type { Field, Option } from '../form.js';
import type { PostFunction } from '../task-spec.js';
import { collection } from './collection.js';
import { requestOutcome } from './completeness.js';
import { dispatchState, documentState } from './document-state.js';
import { effortFee, effortFeeBlocks } from './effort-fee.js';
import { hearing } from './hearing.js';
import { tradeAction } from './trade-action.js';
import { taskState, type OutcomeWay } from './task-state.js';
import { conclude, set, type Way } from './transition.js';

interface AdjudicationConfig {
  /** What is weighed, as an instruction. */
  readonly task: string;
  readonly post?: PostFunction;
  readonly target?: string;
  readonly legalBasis: string;
  /** The statute's own grounds of refusal; an application is refused on no other. */
  readonly grounds: readonly Option[];
  /** FEEL: what the law itself computes; where it does not hold, the grant cannot be chosen. */
  readonly grantable?: string;
  /** What a grant has to say: scope, term, ancillary provisions. */
  readonly grantFields?: readonly Field[];
  readonly outcomes?: Readonly<Record<string, OutcomeWay>>;
  readonly feeBasis: string;
  /** Who signs besides whoever decided; the team lead unless told. */
  readonly signer?: PostFunction;
  readonly granted: string;
  readonly refused: string;
}

/**
 * Substates from the decision of an application to its signature: `decision`, `hearing`, `feeSetting`, `signature`.
 *
 * A refusal passes the hearing (§ 28 VwVfG) once; what the applicant says may change the decision, a second refusal
 * goes on to the fee. The lead signs and may not be the one who decided. What is granted is kept as fact `grant`, so
 * that obligations read it whoever decided.
 */
export function adjudication(config: AdjudicationConfig): Record<string, StateConfig> {
  const ground: Field = {
    name: 'ground',
    label: 'Versagungsgrund',
    type: 'choice',
    required: true,
    options: config.grounds,
  };
  return {
    decision: taskState({
      id: 'decision',
      state: 'Entscheidung',
      status: 'inReview',
      task: config.task,
      post: config.post ?? 'clerk',
      target: config.target ?? 'P14D',
      legalBasis: config.legalBasis,
      outcomes: {
        grant: {
          label: 'Erteilen',
          to: [
            {
              to: 'feeSetting',
              ...(config.grantable === undefined ? {} : { when: config.grantable }),
              then: [set('result', '"granted"'), set('grant', 'event')],
            },
          ],
          ...(config.grantFields === undefined ? {} : { fields: config.grantFields }),
        },
        refuse: {
          label: 'Versagen',
          adverse: true,
          to: [
            { to: 'hearing', when: 'facts.heard != true', then: [set('heard', 'true')] },
            { to: 'feeSetting', then: [set('result', '"refused"')] },
          ],
          fields: [ground],
        },
        incomplete: incompleteAfterAll,
        ...config.outcomes,
      },
    }),
    hearing: hearing({ document: 'hearing', event: 'statement', clock: 'hearingPeriod', to: 'decision' }),
    feeSetting: effortFee({ basis: config.feeBasis, to: 'signature' }),
    signature: taskState({
      id: 'signature',
      state: 'Schlusszeichnung',
      status: 'inReview',
      task: 'Entwurf des Bescheids prüfen und zeichnen',
      post: config.signer ?? 'lead',
      target: 'P3D',
      notBy: ['decision', 'feeSetting'],
      outcomes: {
        signed: {
          label: 'Gezeichnet',
          to: [{ to: config.refused, when: 'facts.result = "refused"' }, { to: config.granted }],
        },
        returned: { label: 'Zur Überarbeitung zurück', adverse: true, to: 'decision' },
      },
    }),
  };
}

/** What was taken for complete is not: asked for again; a period of § 42a VwVfG then has never begun. */
const incompleteAfterAll: OutcomeWay = {
  ...requestOutcome,
  label: 'Doch unvollständig: nachfordern',
  to: [
    {
      to: '#case.submitted.requesting',
      then: [set('missing', 'event.missing'), set('completeOn', 'null'), set('heard', 'false')],
    },
  ],
};

/** A pair of states that makes a notice and sends it: `<id>Document` and `<id>Dispatch`. */
export function noticeStates(
  id: string,
  label: string,
  to: string | readonly Way[],
): Record<string, StateConfig> {
  return {
    [`${id}Document`]: documentState({
      id: `${id}Document`,
      state: `${label} wird ausgefertigt`,
      status: 'decided',
      document: id,
      to: `${id}Dispatch`,
    }),
    [`${id}Dispatch`]: dispatchState({
      id: `${id}Dispatch`,
      state: `${label} geht hinaus`,
      status: 'decided',
      document: `${id}Document`,
      to,
    }),
  };
}

/**
 * The regions that follow a notified act and wait for nobody but themselves: its finality and its fee. Fee and remedy of
 * a grant use the clocks `actionPeriod` and `feePeriod`, of a refusal `refusalActionPeriod` and `refusalFeePeriod`.
 */
export function followUp(config: {
  readonly of: 'grant' | 'refusal';
  readonly status: string;
  /** Holds when the permit exists by law and no notice was made. */
  readonly none?: string;
  readonly upheld?: Way;
}): Record<'remedy' | 'payment', StateConfig> {
  const refusal = config.of === 'refusal';
  const id = refusal ? 'refusalPayment' : 'feePayment';
  const owed = `facts.fee.cents > 0 and facts.${id}.outcome != "paid"`;
  return {
    remedy: tradeAction({
      clock: refusal ? 'refusalActionPeriod' : 'actionPeriod',
      status: config.status,
      ...(config.none === undefined ? {} : { none: config.none }),
      ...(config.upheld === undefined ? {} : { upheld: config.upheld }),
    }),
    payment: collection({
      id,
      label: refusal ? 'Gebühr der Versagung' : 'Gebühr',
      due: config.none === undefined ? owed : `not(${config.none}) and ${owed}`,
      clock: refusal ? 'refusalFeePeriod' : 'feePeriod',
      status: refusal ? config.status : 'feeDue',
      notBy: ['feeSetting'],
    }),
  };
}

/** The milestone `rejected`: the refusal is notified, its fee comes in, it becomes final or the court opens it again. */
export function refusal(config: {
  readonly label: string;
  readonly upheld: Way;
  readonly made?: true;
}): StateConfig {
  const inForce: StateConfig = {
    type: 'parallel',
    meta: { label: 'Versagung bekannt gegeben', status: 'rejected' },
    onDone: '#case.closed',
    states: followUp({ of: 'refusal', status: 'rejected', upheld: config.upheld }),
  };
  return {
    meta: { label: config.label, status: 'rejected' },
    entry: [conclude('rejected')],
    initial: config.made === true ? 'inForce' : 'refusalDocument',
    states: {
      ...(config.made === true ? {} : noticeStates('refusal', 'Versagung', 'inForce')),
      inForce,
    },
  };
}

/**
 * The letters that `adjudication` and `refusal` send: `hearing`, `permit`, `refusal`. The blocks that say what is
 * granted, and the sentence for each ground, are the procedure's own.
 */
export function adjudicationDocuments(config: {
  /** In the accusative: `die Erlaubnis für das Pfandleihgewerbe`. */
  readonly subject: string;
  readonly title: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
  /** What the notice grants. */
  readonly granting: readonly BlockSpec[];
  /** The sentence that the law gives for each ground, by its value. */
  readonly groundTexts: Readonly<Record<string, string>>;
  /** What follows from the refusal for the applicant. */
  readonly consequence: string;
}): Record<'hearing' | 'permit' | 'refusal', DocumentSpec> {
  const rows: BlockSpec = { type: 'facts', rows: [['Antrag vom', '{facts.receivedOn}'], ...config.facts] };
  const grounds: readonly BlockSpec[] = Object.entries(config.groundTexts).map(([ground, text]) => ({
    type: 'paragraph',
    text,
    when: `facts.decision.ground = "${ground}"`,
  }));
  return {
    hearing: {
      kind: 'letter',
      title: 'Gelegenheit zur Äußerung (§ 28 VwVfG)',
      signedBy: 'decision',
      blocks: [
        rows,
        { type: 'paragraph', text: `wir beabsichtigen, ${config.subject} zu versagen.` },
        ...grounds,
        { type: 'paragraph', text: '{facts.decision.reason}' },
        {
          type: 'paragraph',
          text: 'Zu den erheblichen Tatsachen können Sie sich innerhalb von zwei Wochen nach Bekanntgabe dieses Schreibens äußern. Auch ohne Äußerung entscheiden wir danach.',
        },
      ],
    },
    permit: {
      kind: 'notice',
      title: config.title,
      signedBy: 'signature',
      remedy: true,
      blocks: [rows, ...config.granting, ...effortFeeBlocks],
    },
    refusal: {
      kind: 'notice',
      title: `Versagung: ${config.title}`,
      signedBy: 'signature',
      remedy: true,
      blocks: [
        rows,
        { type: 'paragraph', text: `Ihr Antrag auf ${config.subject} wird abgelehnt. ${config.consequence}` },
        { type: 'heading', text: 'Gründe' },
        ...grounds,
        { type: 'paragraph', text: '{facts.decision.reason}' },
        {
          type: 'paragraph',
          text: 'Ihre Äußerung „{facts.statement.statement}“ haben wir gewürdigt.',
          when: 'facts.statement != null',
        },
        ...effortFeeBlocks,
      ],
    },
  };
}
