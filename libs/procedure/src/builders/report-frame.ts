import type { StateConfig } from '@amtsweg/engine';
import type { BlockSpec, DocumentSpec } from '../document-spec.js';
import type { Field, Form } from '../form.js';
import type { Remedy } from '../procedure.js';
import { dispatchState, documentState } from './document-state.js';
import { ways } from './transition.js';

/** Whoever reports may stay unknown; an address is asked for only because of the answer. */
export const reporterSection: Form['sections'][number] = {
  title: 'Rückmeldung (freiwillig)',
  fields: [
    { name: 'name', label: 'Name', type: 'name', maxLength: 160 },
    { name: 'email', label: 'E-Mail für die Antwort', type: 'email' },
    { name: 'phone', label: 'Telefon für Rückfragen', type: 'phone' },
  ] satisfies readonly Field[],
};

/** A report is answered, not decided: it aims at nothing that has direct legal effect (§ 35 VwVfG). */
export function reportRemedy(why: string): Remedy {
  return { kind: 'none', legalBasis: why, validFrom: '2010-01-01', evidence: 'derived' };
}

/** The document `receipt`: made automatically, bears no signature. */
export function reportReceipt(blocks: readonly BlockSpec[]): DocumentSpec {
  return { kind: 'receipt', title: 'Ihre Meldung ist eingegangen', blocks };
}

/** The milestone `submitted` of a report: taken as it comes, acknowledged where an address was left, never incomplete. */
export function reported(to: string): StateConfig {
  return {
    meta: { label: 'Gemeldet', status: 'received' },
    initial: 'wanted',
    states: { ...letter('receipt', 'received', 'Eingangsbestätigung', to) },
  };
}

/** The milestone `issued` of a report: the document `answer` for whoever left an address. */
export function reportAnswered(): StateConfig {
  return {
    meta: { label: 'Antwort', status: 'closed' },
    initial: 'wanted',
    onDone: '#case.closed',
    states: {
      ...letter('answer', 'closed', 'Antwort', 'done'),
      done: { type: 'final', meta: { label: 'Beantwortet', status: 'closed' } },
    },
  };
}

function letter(
  document: 'receipt' | 'answer',
  status: string,
  label: string,
  to: string,
): Record<string, StateConfig> {
  return {
    wanted: {
      meta: { label: `${label} erwünscht?`, status },
      always: ways([{ to: 'letter', when: 'form.email != null' }, { to }]),
    },
    letter: documentState({
      id: `${document}Document`,
      state: `${label} wird erstellt`,
      status,
      document,
      to: 'dispatch',
    }),
    dispatch: dispatchState({
      id: `${document}Dispatch`,
      state: `${label} geht hinaus`,
      status,
      document: `${document}Document`,
      to,
    }),
  };
}
