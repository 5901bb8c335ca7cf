import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { Feel } from '../form.js';
import type { EventSpec } from '../task-spec.js';
import { dispatchState, documentState, transmissionState } from './document-state.js';
import { registrarTask } from './registrar.js';
import { taskState } from './task-state.js';
import { set, ways } from './transition.js';

/** The event `registered` with which the office that keeps the register confirms receipt and entry. */
export const registeredElsewhere: EventSpec = {
  label: 'Mitteilung des registerführenden Standesamts eintragen',
  by: ['authority', 'clerk'],
  fields: [
    { name: 'effectiveOn', label: 'Entgegengenommen am', type: 'date', required: true, notAfter: 'today' },
    { name: 'registerNumber', label: 'Registernummer', type: 'text', maxLength: 40, required: true },
  ],
};

/** The clock `registerReply` of `registerFollowUp`. */
export const registerReply: ClockSpec = {
  label: 'Rückmeldung des registerführenden Standesamts',
  kind: 'target',
  legalBasis: '§ 5 PStG, § 26 VwVfG (Wiedervorlage)',
  bound: 'authority',
  start: { rule: 'event' },
  period: 'P1M',
};

/**
 * The milestone `issued` of a declaration that becomes effective only when the office keeping the register receives it
 * (§§ 41 (2), 42 (2), 43 (2), 45 (2) PStG): own register → entry by the registrar; elsewhere → the certified declaration
 * goes there and its answer is awaited. Then the receivers are told, and the person gets the certificate (§ 46 PStV).
 *
 * Needs the event `registered`, the clock `registerReply` and the document `certificate`. Facts: `effectiveOn`.
 */
export function registerFollowUp(config: {
  readonly label: string;
  /** Holds when this office keeps the register. */
  readonly keptHere: Feel;
  /** FEEL: name of the other office. */
  readonly office: Feel;
  readonly forwardingBasis: string;
  /** What the registrar enters, as an instruction, with its basis. */
  readonly entry: { readonly task: string; readonly legalBasis: string };
  /** FEEL list of who is told, with the basis. */
  readonly receivers: { readonly of: Feel; readonly legalBasis: string };
}): StateConfig {
  const confirmed = {
    registered: ways([{ to: 'notifying', then: [set('effectiveOn', 'event.effectiveOn')] }], ['record']),
  };
  return {
    meta: { label: config.label, status: 'inProduction' },
    initial: 'gate',
    onDone: '#case.closed',
    states: {
      gate: {
        meta: { label: 'Registerführung', status: 'inProduction' },
        always: ways([{ to: 'entry', when: config.keptHere }, { to: 'forwarding' }]),
      },
      entry: registrarTask({
        id: 'registerEntry',
        state: 'Folgebeurkundung',
        status: 'inProduction',
        task: config.entry.task,
        target: 'P5D',
        legalBasis: config.entry.legalBasis,
        outcomes: {
          entered: {
            label: 'Beurkundet',
            to: [{ to: 'notifying', then: [set('effectiveOn', 'event.effectiveOn')] }],
            fields: [
              {
                name: 'effectiveOn',
                label: 'Erklärung entgegengenommen am',
                type: 'date',
                required: true,
                notAfter: 'today',
              },
              {
                name: 'registerNumber',
                label: 'Registernummer mit laufender Nummer der Folgebeurkundung',
                type: 'text',
                maxLength: 60,
                required: true,
              },
            ],
          },
        },
      }),
      forwarding: transmissionState({
        id: 'forwarding',
        state: 'Weitergabe an das registerführende Standesamt',
        status: 'waitingForOthers',
        receivers: `[${config.office}]`,
        legalBasis: config.forwardingBasis,
        to: 'awaitingRegister',
      }),
      awaitingRegister: {
        meta: {
          label: 'Wartet auf Entgegennahme durch das registerführende Standesamt',
          status: 'waitingForOthers',
        },
        on: confirmed,
        after: { registerReply: 'registerReminder' },
      },
      registerReminder: taskState(
        {
          id: 'registerReminder',
          state: 'Rückmeldung steht aus',
          status: 'waitingForOthers',
          task: 'Beim registerführenden Standesamt nachfragen: Die Erklärung ist bis zur Entgegennahme nicht wirksam',
          post: 'clerk',
          outcomes: {
            asked: { label: 'Nachgefragt, weiter warten', to: 'awaitingRegister' },
            again: { label: 'Noch einmal übersenden', to: 'forwarding' },
          },
        },
        { on: confirmed },
      ),
      notifying: transmissionState({
        id: 'notifying',
        state: 'Mitteilungen',
        status: 'inProduction',
        receivers: config.receivers.of,
        legalBasis: config.receivers.legalBasis,
        to: 'production',
      }),
      production: documentState({
        id: 'certificateDocument',
        state: 'Bescheinigung wird ausgefertigt',
        status: 'inProduction',
        document: 'certificate',
        to: 'dispatch',
      }),
      dispatch: dispatchState({
        id: 'certificateDispatch',
        state: 'Bescheinigung geht hinaus',
        status: 'inProduction',
        document: 'certificateDocument',
        to: 'done',
      }),
      done: { type: 'final', meta: { label: 'Eingetragen und bescheinigt', status: 'sent' } },
    },
  };
}
