import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import { finished } from './brief-states.js';
import { collection, collectionPeriod } from './collection.js';
import { dispatchState, documentState } from './document-state.js';
import { taskState } from './task-state.js';

/**
 * The clocks of a notification under § 14 GewO: the receipt is certified within three days of the complete notification
 * (§ 15 (1) GewO), from which nothing follows but the duty; and the fee, asked for afterwards.
 */
export const receiptClocks: Readonly<Record<'receiptPeriod' | 'feePeriod', ClockSpec>> = {
  receiptPeriod: {
    label: 'Bescheinigung des Empfangs binnen drei Tagen',
    kind: 'statutory',
    legalBasis: '§ 15 Abs. 1 GewO',
    bound: 'authority',
    start: { rule: 'event' },
    period: 'P3D',
    warnings: [{ before: 'P1D', to: 'clerk' }],
  },
  feePeriod: collectionPeriod('feePayment', 'Zahlungsfrist', '§ 7 NVwKostG', 'facts.feeDispatch'),
};

/** A region beside the examination of a notification: when three days are over the lead has the receipt made first of all. */
export function receiptWatch(): StateConfig {
  return {
    meta: { label: 'Drei-Tage-Frist (§ 15 Abs. 1 GewO)', status: 'inReview' },
    initial: 'running',
    states: {
      running: { meta: { label: 'Frist läuft', status: 'inReview' }, after: { receiptPeriod: 'late' } },
      late: taskState({
        id: 'lateReceipt',
        state: 'Frist versäumt',
        status: 'inReview',
        task: 'Empfangsbescheinigung vorziehen oder den Grund der Verspätung festhalten',
        post: 'lead',
        priority: 1,
        legalBasis: '§ 15 Abs. 1 GewO',
        outcomes: {
          hastened: { label: 'Wird vorgezogen', to: 'noted' },
          explained: { label: 'Verspätung begründet', adverse: true, to: 'noted' },
        },
      }),
      noted: finished('Vermerkt', 'inReview'),
    },
  };
}

/** The task that enters a notification in the register of trades; the number is fact `<id>`. */
export function registerEntry(config: {
  readonly id: string;
  readonly task: string;
  readonly legalBasis: string;
  readonly to: string;
}): StateConfig {
  return taskState({
    id: config.id,
    state: 'Eintragung in das Gewerberegister',
    status: 'inReview',
    task: config.task,
    post: 'clerk',
    target: 'P1D',
    legalBasis: config.legalBasis,
    outcomes: {
      entered: {
        label: 'Eingetragen',
        to: config.to,
        fields: [
          { name: 'number', label: 'Nummer der Eintragung', type: 'text', maxLength: 40, required: true },
          { name: 'enteredAs', label: 'Eingetragen wird', type: 'longText', maxLength: 2000, required: true },
        ],
      },
    },
  });
}

/**
 * A region in which the fee of a notification or certificate is fixed by a notice of its own (document `feeNotice`) after
 * the receipt went out, and comes in. The receipt never waits for money.
 */
export function feeRegion(config: {
  readonly status: string;
  readonly notBy: readonly string[];
}): StateConfig {
  const { status } = config;
  const { states: money } = collection({
    id: 'feePayment',
    label: 'Gebühr',
    clock: 'feePeriod',
    status: 'feeDue',
    notBy: config.notBy,
  });
  return {
    meta: { label: 'Gebühr', status },
    initial: 'assessing',
    states: {
      assessing: {
        meta: { label: 'Gebühr nach Tarif', status },
        always: [{ target: 'feeDocument', actions: ['assessFee'] }],
      },
      feeDocument: documentState({
        id: 'feeDocument',
        state: 'Gebührenbescheid wird ausgefertigt',
        status,
        document: 'feeNotice',
        to: 'feeDispatch',
      }),
      feeDispatch: dispatchState({
        id: 'feeDispatch',
        state: 'Gebührenbescheid geht hinaus',
        status,
        document: 'feeDocument',
        to: 'awaiting',
      }),
      ...money,
    },
  };
}
