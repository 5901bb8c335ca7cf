import type { ActionConfig, StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { Feel } from '../form.js';
import type { PublicStatus, Remedy } from '../procedure.js';
import type { EventSpec } from '../task-spec.js';
import { collection, collectionPeriod } from './collection.js';
import { directActionEvents, directActionRemedy } from './direct-action.js';
import { dispatchState, documentState } from './document-state.js';
import { standardStatuses } from '../standard-statuses.js';
import { taskState } from './task-state.js';
import { ways, type Way } from './transition.js';
import { waitsForCourt } from './excused.js';

/** The instruction where no preliminary procedure is held (§ 80 (1) NJG, LC-46): action at the Verwaltungsgericht Hannover. */
export const actionRemedy: Remedy = directActionRemedy({
  effect:
    'Gegen die Festsetzung von Kosten hat die Klage keine aufschiebende Wirkung (§ 80 Abs. 2 Satz 1 Nr. 1 der Verwaltungsgerichtsordnung).',
});

/** The public statuses that `appealableNotice` uses. */
export const appealableNoticeStatus: Readonly<Record<string, PublicStatus>> = {
  feeDue: standardStatuses.feeDue,
  litigation: {
    de: 'Klage anhängig',
    easy: 'Das Gericht prüft unsere Entscheidung.',
    en: 'Action pending',
    actor: 'other',
    next: 'Das Verwaltungsgericht entscheidet.',
  },
};

const { lawsuit, judged } = directActionEvents;

/** What the court brings in, for each notice by its prefix: `<prefix>Lawsuit` and `<prefix>Judged`. */
export function courtEvents(...prefixes: readonly string[]): Record<string, EventSpec> {
  return Object.fromEntries(
    prefixes.flatMap((prefix) => [
      [`${prefix}Lawsuit`, lawsuit],
      [`${prefix}Judged`, judged],
    ]),
  );
}

/** The period of the action against the notice with this prefix: `<prefix>ActionPeriod`. */
export function actionAgainst(prefix: string): Record<string, ClockSpec> {
  return {
    [`${prefix}ActionPeriod`]: {
      label: 'Klagefrist',
      kind: 'statutory',
      legalBasis: '§ 74 Abs. 1 VwGO, § 80 Abs. 1 NJG',
      bound: 'party',
      start: { notified: `facts.${prefix}Dispatch` },
      period: 'P1M',
      remedy: true,
    },
  };
}

/** The period for the fee fixed by the notice with this prefix: `<prefix>FeePeriod`. */
export function feeFixedBy(prefix: string, legalBasis: string): Record<string, ClockSpec> {
  return {
    [`${prefix}FeePeriod`]: collectionPeriod(
      `${prefix}Payment`,
      'Zahlungsfrist',
      legalBasis,
      `facts.${prefix}Dispatch`,
    ),
  };
}

/**
 * From the notice to its finality where the action is open at once (§ 74 (1) sentence 2 VwGO, § 80 (1) NJG).
 *
 * `upheld` is where the case goes on when the court has quashed the act; without it the judgment is executed here.
 */
export function courtRemedy(config: {
  readonly prefix: string;
  readonly status: string;
  readonly upheld?: Way;
}): StateConfig {
  const { prefix, status, upheld = { to: 'execution' } } = config;
  return {
    meta: { label: 'Rechtsbehelf', status },
    initial: 'actionPeriod',
    states: {
      actionPeriod: {
        meta: { label: 'Klagefrist läuft', status },
        on: { [`${prefix}Lawsuit`]: ways('litigation', ['record']) },
        after: { [`${prefix}ActionPeriod`]: 'final' },
      },
      litigation: {
        meta: { label: 'Klage anhängig', status: 'litigation', ...waitsForCourt },
        on: {
          [`${prefix}Judged`]: ways(
            [{ ...upheld, when: 'event.result = "upheld"' }, { to: 'final' }],
            ['record'],
          ),
        },
      },
      ...(config.upheld !== undefined
        ? {}
        : {
            execution: taskState({
              id: `${prefix}Judgment`,
              state: 'Urteil wird umgesetzt',
              status: 'litigation',
              task: 'Bescheid und Kosten nach dem Urteil ändern und die Ausführung vermerken',
              post: 'lead',
              legalBasis: '§ 113 VwGO',
              outcomes: { executed: { label: 'Umgesetzt', to: 'final' } },
            }),
          }),
      final: { type: 'final', meta: { label: 'Bestandskräftig', status } },
    },
  };
}

/**
 * A notice and what follows it side by side: it is made and sent, becomes final or is contested in court (§§ 41, 43
 * VwVfG, LC-36, LC-53), the fee it fixes comes in (§ 80 (2) sentence 1 no. 1 VwGO), and what is peculiar to the service.
 *
 * The document is kept as fact `<prefix>Document`, the dispatch note as `<prefix>Dispatch`. Clocks: `actionAgainst` and,
 * with a fee, `feeFixedBy`; events: `courtEvents`.
 */
export function appealableNotice(config: {
  readonly label: string;
  readonly document: string;
  readonly prefix: string;
  /** Public status while the notice is made and while it is in force. */
  readonly status: readonly [making: string, inForce: string];
  readonly entry?: readonly ActionConfig[];
  /** `due` tells whether there is anything to pay; certain where absent. */
  readonly fee?: { readonly due?: Feel; readonly notBy: readonly string[] };
  readonly upheld?: Way;
  /** Regions beside remedy and fee. */
  readonly beside?: Readonly<Record<string, StateConfig>>;
  readonly onDone?: readonly Way[];
}): StateConfig {
  const { label, prefix, fee } = config;
  const [making, inForce] = config.status;
  return {
    meta: { label, status: making },
    ...(config.entry === undefined ? {} : { entry: config.entry }),
    initial: 'production',
    states: {
      production: documentState({
        id: `${prefix}Document`,
        state: 'Bescheid wird ausgefertigt',
        status: making,
        document: config.document,
        to: 'dispatch',
      }),
      dispatch: dispatchState({
        id: `${prefix}Dispatch`,
        state: 'Bescheid geht hinaus',
        status: making,
        document: `${prefix}Document`,
        to: 'inForce',
      }),
      inForce: {
        type: 'parallel',
        meta: { label: 'Bekannt gegeben', status: inForce },
        onDone: ways(config.onDone ?? '#case.closed'),
        states: {
          remedy: courtRemedy({
            prefix,
            status: inForce,
            ...(config.upheld === undefined ? {} : { upheld: config.upheld }),
          }),
          ...(fee === undefined
            ? {}
            : {
                payment: collection({
                  id: `${prefix}Payment`,
                  label: 'Gebühr',
                  ...(fee.due === undefined ? {} : { due: fee.due }),
                  clock: `${prefix}FeePeriod`,
                  status: 'feeDue',
                  notBy: fee.notBy,
                }),
              }),
          ...config.beside,
        },
      },
    },
  };
}
