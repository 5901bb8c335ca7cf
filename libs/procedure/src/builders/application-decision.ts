import type { StateConfig } from '@amtsweg/engine';
import type { BlockSpec, DocumentSpec } from '../document-spec.js';
import type { Feel, Field, Option } from '../form.js';
import type { PostFunction } from '../task-spec.js';
import { requestOutcome } from './completeness.js';
import { hearing } from './hearing.js';
import { taskState, type OutcomeWay } from './task-state.js';
import { set, type Way } from './transition.js';

/** The fee within a frame, fixed with the decision and reasoned (§ 9 NVwKostG, § 1 GebOSt): `feeCents`, `feeReason`. */
export function frameFee(min: number, max: number, when?: Feel): readonly Field[] {
  const condition = when === undefined ? {} : { when };
  return [
    {
      name: 'feeCents',
      label: 'Gebühr innerhalb des Rahmens',
      type: 'money',
      min,
      max,
      required: true,
      ...condition,
    },
    {
      name: 'feeReason',
      label: 'Bemessung (Aufwand, Bedeutung, wirtschaftlicher Wert)',
      type: 'longText',
      maxLength: 1000,
      required: true,
      ...condition,
    },
  ];
}

/** Ancillary provisions of a grant, each with its reason (§ 36 VwVfG, LC-29). */
export function provisionsField(legalBasis: string): Field {
  return {
    name: 'provisions',
    label: `Nebenbestimmungen (${legalBasis})`,
    type: 'list',
    max: 30,
    fields: [
      { name: 'text', label: 'Wortlaut', type: 'longText', maxLength: 2000, required: true },
      { name: 'reason', label: 'Warum erforderlich', type: 'text', maxLength: 500, required: true },
    ],
  };
}

/** The blocks of a notice that list the provisions of `provisionsField` of the task `decision`. */
export const provisionBlocks: readonly BlockSpec[] = [
  { type: 'heading', text: 'Nebenbestimmungen', when: 'count(facts.decision.provisions) > 0' },
  {
    type: 'list',
    of: 'facts.decision.provisions',
    ordered: true,
    item: '{item.text} Grund: {item.reason}',
    when: 'count(facts.decision.provisions) > 0',
  },
];

/** What a notice says about the fee it fixes (LC-60); of a fee within a frame with the reasons of its amount. */
export const costBlocks: readonly BlockSpec[] = [
  { type: 'heading', text: 'Kosten', when: 'facts.fee != null' },
  {
    type: 'paragraph',
    text: 'Für diese Entscheidung wird eine Gebühr von {euro(facts.fee.cents)} festgesetzt ({facts.fee.legalBasis}). Sie ist innerhalb eines Monats nach der Bekanntgabe unter Angabe des Kassenzeichens zu zahlen.',
    when: 'facts.fee.cents > 0',
  },
  { type: 'paragraph', text: 'Eine Gebühr wird nicht erhoben.', when: 'facts.fee.cents = 0' },
];

/** The letter of the hearing before `applicationDecision` refuses; `subject` in the nominative: `die Erlaubnis`. */
export function hearingLetter(subject: string, rows: readonly (readonly [string, string])[]): DocumentSpec {
  return {
    kind: 'letter',
    title: 'Anhörung zu Ihrem Antrag',
    signedAs: 'clerk',
    blocks: [
      { type: 'facts', rows },
      {
        type: 'paragraph',
        text: `nach dem Stand der Prüfung kann ${subject} nicht erteilt werden ({facts.decision.ground}):`,
      },
      { type: 'paragraph', text: '{facts.decision.reason}' },
      {
        type: 'paragraph',
        text: 'Sie können sich innerhalb von zwei Wochen nach der Bekanntgabe dieses Schreibens zu den erheblichen Tatsachen äußern (§ 28 Abs. 1 VwVfG). Danach entscheiden wir nach Aktenlage.',
      },
    ],
  };
}

/** The notice of refusal after the hearing, with reasons (§ 39 VwVfG), costs and remedy. */
export function refusalNotice(
  title: string,
  rows: readonly (readonly [string, string])[],
  more: readonly BlockSpec[] = [],
): DocumentSpec {
  return {
    kind: 'notice',
    title,
    signedBy: 'decision',
    remedy: true,
    blocks: [
      { type: 'facts', rows },
      { type: 'paragraph', text: 'Ihr Antrag wird abgelehnt ({facts.decision.ground}).' },
      { type: 'heading', text: 'Gründe' },
      { type: 'paragraph', text: '{facts.decision.reason}' },
      {
        type: 'paragraph',
        text: 'Ihre Stellungnahme haben wir berücksichtigt: {facts.statement.statement}',
        when: 'facts.statement != null',
      },
      ...more,
      ...costBlocks,
    ],
  };
}

/**
 * The decision on an application: granted, refused after a hearing (§ 28 (1) VwVfG, LC-22), or sent back for documents.
 *
 * The first refusal leads to the hearing, the one after it to `refused`; documents that come in later open the hearing
 * again, because there are new facts. Grounds are legal provisions: their value is what the letters print.
 */
export function applicationDecision(config: {
  readonly state: string;
  readonly task: string;
  readonly legalBasis: string;
  readonly post?: PostFunction;
  readonly target?: string;
  readonly notBy?: readonly string[];
  readonly grant: OutcomeWay;
  readonly grounds: readonly Option[];
  /** Fields of a refusal beside ground and reasons. */
  readonly refusalFields?: readonly Field[];
  /** Where the refusal goes once it may be made; the fee is assessed on the way. */
  readonly refused?: readonly Way[];
  readonly more?: Readonly<Record<string, OutcomeWay>>;
}): Readonly<Record<'decision' | 'hearing', StateConfig>> {
  const heard = set('heard', 'true');
  const refused = config.refused ?? [
    { to: '#case.rejected', then: [{ type: 'assessFee', params: { on: 'today' } }] },
  ];
  return {
    decision: taskState({
      id: 'decision',
      state: config.state,
      status: 'inReview',
      task: config.task,
      post: config.post ?? 'clerk',
      legalBasis: config.legalBasis,
      ...(config.target === undefined ? {} : { target: config.target }),
      ...(config.notBy === undefined ? {} : { notBy: config.notBy }),
      outcomes: {
        grant: config.grant,
        refuse: {
          label: 'Ablehnen',
          adverse: true,
          to: [{ to: 'hearing', when: 'facts.heard != true', then: [heard] }, ...refused],
          fields: [
            {
              name: 'ground',
              label: 'Versagungsgrund',
              type: 'choice',
              required: true,
              options: config.grounds,
            },
            ...(config.refusalFields ?? []),
          ],
        },
        incomplete: {
          ...requestOutcome,
          to: [
            {
              to: '#case.submitted.requesting',
              then: [set('missing', 'event.missing'), set('heard', 'false')],
            },
          ],
        },
        ...config.more,
      },
    }),
    hearing: hearing({ document: 'hearing', event: 'statement', clock: 'hearingPeriod', to: 'decision' }),
  };
}
