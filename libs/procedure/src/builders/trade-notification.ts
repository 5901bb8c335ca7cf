import type { MachineConfig, StateConfig } from '@amtsweg/engine';
import type { DocumentSpec } from '../document-spec.js';
import type { Feel } from '../form.js';
import { noticeStates } from './adjudication.js';
import { finished } from './brief-states.js';
import { completeness } from './completeness.js';
import { transmissionState } from './document-state.js';
import { endings } from './endings.js';
import { feeRegion, receiptWatch } from './trade-receipt.js';
import { withdrawal } from './withdrawal.js';

/**
 * The machine of a notification whose receipt is certified within three days (§ 15 (1) GewO, also by reference): looked at
 * beside the three days, entered, certified (document `receipt`), then passed on to those who are to be told (§ 14 (8)
 * GewO) while the fee comes in. It is no permit: nothing in it refuses; what is wrong is a matter of supervision.
 *
 * What is looked at, and what happens after the receipt, is the service's own.
 */
export function tradeNotification(config: {
  readonly intake: Omit<Parameters<typeof completeness>[0], 'post'>;
  /** Substates of the examination; the first is entered, a way leads to `#case.approved`. */
  readonly examination: Readonly<Record<string, StateConfig>>;
  /** Public status once the receipt is there. */
  readonly status: string;
  /** FEEL: list of those who are told. */
  readonly receivers: Feel;
  readonly tellingBasis: string;
  readonly feeSetBy: readonly string[];
  readonly beside?: Readonly<Record<string, StateConfig>>;
  readonly more?: Readonly<Record<string, StateConfig>>;
}): MachineConfig {
  const { status } = config;
  return {
    initial: 'submitted',
    states: {
      submitted: completeness({ post: 'clerk', ...config.intake }),
      checked: {
        type: 'parallel',
        meta: { label: 'Durchsicht der Anzeige', status: 'inReview' },
        on: withdrawal,
        states: {
          receiptDue: receiptWatch(),
          examination: {
            meta: { label: 'Durchsicht', status: 'inReview' },
            initial: Object.keys(config.examination)[0] ?? '',
            states: config.examination,
          },
        },
      },
      approved: {
        meta: { label: 'Empfang wird bescheinigt', status },
        initial: 'receiptDocument',
        states: noticeStates('receipt', 'Empfangsbescheinigung', '#case.issued'),
      },
      issued: {
        type: 'parallel',
        meta: { label: 'Angezeigt', status },
        onDone: '#case.closed',
        states: {
          telling: {
            meta: { label: 'Unterrichtung anderer Stellen', status },
            initial: 'sending',
            states: {
              sending: transmissionState({
                id: 'telling',
                state: 'Anzeige wird übermittelt',
                status,
                receivers: config.receivers,
                legalBasis: config.tellingBasis,
                to: 'told',
              }),
              told: finished('Übermittelt', status),
            },
          },
          fee: feeRegion({ status, notBy: config.feeSetBy }),
          ...config.beside,
        },
      },
      ...config.more,
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  };
}

/** The document `feeNotice` of `feeRegion`; `act` is what is paid for, in the accusative: `die Bescheinigung der Anzeige`. */
export function receiptFeeNotice(act: string): DocumentSpec {
  return {
    kind: 'notice',
    title: 'Gebührenbescheid',
    signedAs: 'clerk',
    remedy: true,
    blocks: [
      {
        type: 'paragraph',
        text: `für ${act} wird eine Gebühr von {euro(facts.fee.cents)} festgesetzt ({facts.fee.legalBasis}). Gründe: Die Gebühr ist ein fester Satz des Tarifs; sie entsteht mit der Vornahme der Amtshandlung (§§ 1, 6 NVwKostG). Sie ist einen Monat nach der Bekanntgabe fällig.`,
      },
    ],
  };
}
