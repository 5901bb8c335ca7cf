import { invocationsOf, transitionsOf, walkStates, type StateConfig } from '@amtsweg/engine';
import type { DocumentSpec } from '../document-spec.js';
import type { Procedure } from '../procedure.js';
import type { EventSpec } from '../task-spec.js';
import { transmissionState } from './document-state.js';
import { notification } from './notification.js';
import { conclude } from './transition.js';

/** Milestones before the decision: after it the office has acted, and what is wrong is put right by §§ 46, 48 VwVfG. */
const BEFORE_DECISION = ['submitted', 'checked'];

/**
 * The procedure with the step that all of them have in law: an office that finds itself not competent hands the case to
 * the one that is, keeps the day of receipt, and says so to whoever applied (LC-06, § 3 VwVfG, § 16 (2) SGB I).
 *
 * A procedure that models its own transfer, with states of the public status `transferred`, is left as it is: there
 * another register or office is a usual way out, found by a task.
 */
export function transferable(procedure: Procedure): Procedure {
  const { states = {} } = procedure.machine;
  const open = BEFORE_DECISION.filter((name) => hasWork(states[name]));
  const isModelled = walkStates(procedure.machine).some(
    ({ state }) => state.meta?.['status'] === 'transferred',
  );
  if (isModelled || open.length === 0) return procedure;
  const isWritten = Object.keys(procedure.documents).length > 0;
  return {
    ...procedure,
    documents: isWritten
      ? { ...procedure.documents, transferNotice: transferNotice(procedure) }
      : procedure.documents,
    events: { ...procedure.events, notCompetent: notCompetentEvent(procedure) },
    machine: {
      ...procedure.machine,
      states: {
        ...states,
        ...Object.fromEntries(open.map((name) => [name, withTransfer(states[name] ?? {})])),
        transferred: transferred(procedure, isWritten),
      },
    },
  };
}

/** Whether somebody works in a milestone; through one without a task the case only passes. */
function hasWork(state: StateConfig | undefined): boolean {
  if (state === undefined) return false;
  const isTask = invocationsOf(state).some(({ src }) => src === 'task');
  return isTask || Object.values(state.states ?? {}).some(hasWork);
}

/** Where nothing can be withdrawn any more because an act of the same case stands, nothing is handed over either. */
function withTransfer(milestone: StateConfig): StateConfig {
  const withdrawals = transitionsOf(milestone).filter(({ trigger }) => trigger === 'withdraw');
  const guard = withdrawals.length === 1 ? withdrawals[0]?.transition.guard : undefined;
  const notCompetent = [
    { target: '#case.transferred', ...(guard === undefined ? {} : { guard }), actions: ['record'] },
  ];
  return { ...milestone, on: { ...milestone.on, notCompetent } };
}

function notCompetentEvent(procedure: Procedure): EventSpec {
  return {
    label: 'An die zuständige Stelle abgeben',
    by: ['clerk'],
    fields: [
      { name: 'receiver', label: 'Zuständige Stelle', type: 'text', maxLength: 200, required: true },
      {
        name: 'ground',
        label: 'Warum die Stadt nicht zuständig ist',
        type: 'longText',
        maxLength: 1000,
        required: true,
      },
    ],
    note: `Wenn die Stadt sachlich oder örtlich nicht zuständig ist (${competenceLaw(procedure)}). Der Tag des Eingangs wird mitgeteilt und bleibt erhalten.`,
  };
}

/** The milestone: handed over first, then told to whoever applied, where the procedure writes letters at all. */
function transferred(procedure: Procedure, isWritten: boolean): StateConfig {
  const label = 'An die zuständige Stelle abgegeben';
  const told = notification({
    label,
    status: ['transferred', 'transferred'],
    document: 'transferNotice',
    prefix: 'transferNotice',
    entry: [conclude('transferred')],
  });
  const { done, ...letter } = told.states ?? {};
  return {
    ...told,
    initial: 'handover',
    states: {
      handover: transmissionState({
        id: 'transferHandover',
        state: 'Unterlagen werden übergeben',
        status: 'transferred',
        receivers: '[facts.notCompetent.receiver]',
        legalBasis: handoverLaw(procedure),
        to: isWritten ? 'production' : 'done',
      }),
      ...(isWritten ? letter : {}),
      ...(done === undefined ? {} : { done }),
    },
  };
}

function transferNotice(procedure: Procedure): DocumentSpec {
  const counts = isBenefit(procedure)
    ? ' Ein Antrag auf Sozialleistungen gilt als an diesem Tag gestellt (§ 16 Abs. 2 Satz 2 SGB I).'
    : '';
  return {
    kind: 'letter',
    title: 'Abgabenachricht',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: `in der Sache „${procedure.name}“ ist nicht die Landeshauptstadt Hannover zuständig, sondern: {facts.notCompetent.receiver}. {facts.notCompetent.ground}`,
      },
      {
        type: 'paragraph',
        text: `Wir haben die Unterlagen heute dorthin abgegeben und mitgeteilt, dass sie am {facts.receivedOn} bei uns eingegangen sind.${counts} Sie müssen nichts weiter tun; die zuständige Stelle meldet sich bei Ihnen.`,
      },
    ],
  };
}

/** Where it stands that another office is competent. */
function competenceLaw(procedure: Procedure): string {
  const { law } = procedure;
  if (law === 'SGB X') return isBenefit(procedure) ? '§ 16 Abs. 2 SGB I' : '§ 2 SGB X';
  return law === 'AO' ? '§§ 16 bis 29 AO' : '§ 3 VwVfG';
}

/** What allows the data to go to the other office; secrecy of its own comes before the general law (LC-27). */
function handoverLaw({ law, secrecy }: Procedure): string {
  if (law === 'SGB X') return '§ 69 Abs. 1 Nr. 1 SGB X';
  if (secrecy === 'tax') return '§ 30 Abs. 4 Nr. 1 AO';
  if (secrecy === 'registration') return '§ 34 Abs. 1 BMG';
  return '§ 3 VwVfG, § 5 NDSG';
}

/** Applications for social benefits count from the day they reached any office of the state (§ 16 (2) SGB I). */
function isBenefit({ law, kind }: Procedure): boolean {
  return law === 'SGB X' && kind === 'benefit';
}
