import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { DocumentSpec } from '../document-spec.js';
import type { Field } from '../form.js';
import type { PostFunction } from '../task-spec.js';
import { dispatchState, documentState } from './document-state.js';
import { refusedAsAnnounced } from './excused.js';
import { taskState, type OutcomeWay } from './task-state.js';
import { set, type Way } from './transition.js';
import { withdrawal } from './withdrawal.js';

/** The missing items of a request for documents (IN-15): what, and on which ground. */
const missingItems: Field = {
  name: 'missing',
  label: 'Fehlende Angaben oder Unterlagen',
  type: 'list',
  required: true,
  min: 1,
  max: 20,
  fields: [
    { name: 'item', label: 'Was fehlt', type: 'text', maxLength: 300, required: true },
    { name: 'reason', label: 'Wofür wird es gebraucht (mit Rechtsgrundlage)', type: 'text', maxLength: 300 },
  ],
};

/** The outcome with which any task of a procedure sends the case back to the request for what is missing. */
export const requestOutcome: OutcomeWay = {
  label: 'Unterlagen nachfordern',
  to: [{ to: '#case.submitted.requesting', then: [set('missing', 'event.missing')] }],
  fields: [missingItems],
};

/** The document `request` that `completeness` sends; `subject` completes "zu … brauchen wir noch". */
export function requestLetter(subject: string): DocumentSpec {
  return {
    kind: 'letter',
    title: 'Bitte um Ergänzung',
    signedAs: 'clerk',
    blocks: [
      { type: 'paragraph', text: `zu ${subject} brauchen wir noch Folgendes von Ihnen:` },
      {
        type: 'list',
        of: 'facts.missing',
        item: '{item.item}{if item.reason = null then "" else " (" + item.reason + ")"}',
      },
      {
        type: 'paragraph',
        text: 'Bitte reichen Sie dies innerhalb von zwei Wochen nach der Bekanntgabe dieses Schreibens nach. Danach können wir nach Aktenlage entscheiden oder das Verfahren einstellen (§ 26 Abs. 2 VwVfG).',
      },
    ],
  };
}

/** The clock `replyPeriod` of `completeness`: two weeks from the notification of the request (T-5, T-7). */
export const replyPeriod: ClockSpec = {
  label: 'Frist zur Nachreichung',
  kind: 'setByAuthority',
  legalBasis: '§ 31 Abs. 2 VwVfG, § 26 Abs. 2 VwVfG',
  bound: 'party',
  start: { notified: 'facts.requestDispatch' },
  period: 'P2W',
};

/**
 * The milestone `submitted`: formal check, request for what is missing, waiting for the applicant, check again
 * (LC-10, LC-13, LC-15; §§ 24, 25, 26 (2) VwVfG).
 *
 * Receipt is never refused (LC-09): what is missing is asked for. The request is a document `request` of the procedure
 * and states the period of the clock `replyPeriod`; when it runs out the clerk decides how to go on, because silence
 * alone ends no procedure (LC-16). The applicant's event `supplement` leads back to the check; the application can be
 * withdrawn at any time (`withdrawal`).
 */
export function completeness(config: {
  readonly post: PostFunction;
  readonly task: string;
  readonly target?: string;
  readonly checked?: string | readonly Way[];
  /** Further outcomes of the check: not competent, nothing to decide, … */
  readonly outcomes?: Readonly<Record<string, OutcomeWay>>;
  /** Fields the clerk fills in with a complete application. */
  readonly findings?: readonly Field[];
}): StateConfig {
  return {
    meta: { label: 'Eingegangen', status: 'received' },
    on: withdrawal,
    initial: 'formalCheck',
    states: {
      formalCheck: taskState({
        id: 'formalCheck',
        state: 'Formale Prüfung',
        status: 'received',
        task: config.task,
        post: config.post,
        ...(config.target === undefined ? {} : { target: config.target }),
        outcomes: {
          complete: {
            label: 'Vollständig',
            to: config.checked ?? '#case.checked',
            ...(config.findings === undefined ? {} : { fields: config.findings }),
          },
          incomplete: requestOutcome,
          ...config.outcomes,
        },
      }),
      requesting: documentState({
        id: 'requestLetter',
        state: 'Nachforderung wird erstellt',
        status: 'received',
        document: 'request',
        to: 'sendingRequest',
      }),
      sendingRequest: dispatchState({
        id: 'requestDispatch',
        state: 'Nachforderung geht hinaus',
        status: 'received',
        document: 'requestLetter',
        to: 'awaitingApplicant',
      }),
      awaitingApplicant: {
        meta: { label: 'Wartet auf Unterlagen', status: 'waitingForYou' },
        on: { supplement: [{ target: 'formalCheck', actions: ['record', 'amendForm'] }] },
        after: { replyPeriod: 'overdue' },
      },
      overdue: taskState(
        {
          id: 'overdue',
          state: 'Nachforderung unbeantwortet',
          status: 'waitingForYou',
          task: 'Über das weitere Vorgehen nach Ablauf der Frist entscheiden',
          post: config.post,
          outcomes: {
            remind: { ...requestOutcome, label: 'Noch einmal nachfordern' },
            proceed: { label: 'Nach Aktenlage weiter prüfen', to: 'formalCheck' },
            discontinue: { label: 'Verfahren einstellen', adverse: true, to: '#case.discontinued' },
          },
        },
        // An answer that comes late is still an answer: § 26 (2) leaves no room for ignoring it.
        {
          meta: refusedAsAnnounced('§ 26 Abs. 2 VwVfG'),
          on: { supplement: [{ target: 'formalCheck', actions: ['record', 'amendForm'] }] },
        },
      ),
    },
  };
}
