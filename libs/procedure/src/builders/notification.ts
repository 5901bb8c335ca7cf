import type { ActionConfig, StateConfig } from '@amtsweg/engine';
import { dispatchState, documentState } from './document-state.js';

/**
 * Makes a document, sends it and, where it is an appealable act, waits until it is final: the usual substates of
 * `issued`, and of an ending with a notice of its own.
 *
 * `remedyClock` names the clock that starts with the notification and ends with finality (Bestandskraft, LC-53).
 * The document is kept as fact `<prefix>Document`, the dispatch note as `<prefix>Dispatch`.
 */
export function notification(config: {
  readonly label: string;
  /** Public status while the document is made and after it went out. */
  readonly status: readonly [making: string, sent: string];
  readonly document: string;
  readonly prefix?: string;
  readonly remedyClock?: string;
  readonly entry?: readonly ActionConfig[];
  /** What follows finality or, without a remedy period, dispatch: states by name, the first is entered. */
  readonly then?: Readonly<Record<string, StateConfig>>;
  readonly onDone?: string;
}): StateConfig {
  const prefix = config.prefix ?? 'notice';
  const [making, sent] = config.status;
  const follows = Object.keys(config.then ?? {})[0] ?? 'done';
  return {
    meta: { label: config.label, status: making },
    ...(config.entry === undefined ? {} : { entry: config.entry }),
    initial: 'production',
    onDone: config.onDone ?? '#case.closed',
    states: {
      production: documentState({
        id: `${prefix}Document`,
        state: 'Dokument wird ausgefertigt',
        status: making,
        document: config.document,
        to: 'dispatch',
      }),
      dispatch: dispatchState({
        id: `${prefix}Dispatch`,
        state: 'Wird abgesandt',
        status: making,
        document: `${prefix}Document`,
        to: config.remedyClock === undefined ? follows : 'remedyPeriod',
      }),
      ...(config.remedyClock === undefined
        ? {}
        : {
            remedyPeriod: {
              meta: { label: 'Rechtsbehelfsfrist läuft', status: sent },
              after: { [config.remedyClock]: follows },
            },
          }),
      ...config.then,
      done: { type: 'final', meta: { label: 'Abgeschlossen', status: sent } },
    },
  };
}
