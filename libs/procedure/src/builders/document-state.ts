import type { StateConfig } from '@amtsweg/engine';
import { ways, type Way } from './transition.js';

/**
 * A state in which a document of the procedure is typeset and stored; it is left only when the document exists.
 *
 * A renderer that fails becomes an incident and the case stays here: nothing is issued without its document.
 * The result (`documentId`, `sha256`) is kept as fact `<id>`.
 */
export function documentState(config: {
  readonly id: string;
  readonly state: string;
  readonly status: string;
  /** Key in the procedure's `documents`. */
  readonly document: string;
  readonly to: string | readonly Way[];
}): StateConfig {
  return {
    meta: { label: config.state, status: config.status },
    invoke: {
      id: config.id,
      src: 'document',
      input: { document: config.document },
      onDone: ways(config.to, ['record']),
    },
  };
}

/**
 * A state in which a document goes out to the parties: into the portal account of whoever applied online and chose so,
 * else to the mailroom's list. The dispatch note (Absendevermerk) is the result, kept as fact `<id>` with
 * `dispatchedOn`, `channel` and `documentId`; it starts the fiction of notification (LC-40).
 */
export function dispatchState(config: {
  readonly id: string;
  readonly state: string;
  readonly status: string;
  /** The fact that holds the document: the id of its `documentState`. */
  readonly document: string;
  readonly to: string | readonly Way[];
}): StateConfig {
  return {
    meta: { label: config.state, status: config.status },
    invoke: {
      id: config.id,
      src: 'dispatch',
      input: { document: config.document },
      onDone: ways(config.to, ['record']),
    },
  };
}

/**
 * A state in which data of the case is handed to other bodies, each transmission with receiver and legal basis (AU-18).
 * `receivers` is FEEL giving a list of names; the result lists the transmissions and is kept as fact `<id>`.
 */
export function transmissionState(config: {
  readonly id: string;
  readonly state: string;
  readonly status: string;
  readonly receivers: string;
  readonly legalBasis: string;
  readonly to: string | readonly Way[];
}): StateConfig {
  return {
    meta: { label: config.state, status: config.status },
    invoke: {
      id: config.id,
      src: 'transmission',
      input: { receivers: config.receivers, legalBasis: config.legalBasis },
      onDone: ways(config.to, ['record']),
    },
  };
}
