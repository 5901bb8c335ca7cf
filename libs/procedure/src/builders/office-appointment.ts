import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { DocumentSpec } from '../document-spec.js';
import type { PublicStatus } from '../procedure.js';
import type { EventSpec } from '../task-spec.js';
import { brief } from './brief-fields.js';
import { dispatchState, documentState } from './document-state.js';
import { taskState, type OutcomeWay } from './task-state.js';
import { set, ways } from './transition.js';

/** The agreed day and time; fact `slotOn` and `slotAt`, set when the slot is agreed and when it is moved. */
const slotFields = [
  brief.day('slotOn', 'Termin am', { notBefore: 'today' }),
  brief.text('slotAt', 'Uhrzeit', 5),
];

const agreed = [set('slotOn', 'event.slotOn'), set('slotAt', 'event.slotAt')];

/** Fields and actions with which a clerk gives out a slot. */
export const slotOffer = { fields: slotFields, then: agreed } as const;

/** The clocks of `officeAppointment`: the reminder two days before, and the day after. */
export const slotClocks: Readonly<Record<'slotReminder' | 'slotOver', ClockSpec>> = {
  slotReminder: {
    label: 'Erinnerung an den Termin',
    kind: 'target',
    legalBasis: '§ 25 VwVfG (Auskunft und Beratung)',
    bound: 'authority',
    start: { rule: 'event', on: 'string(date(facts.slotOn) - duration("P3D"))' },
    period: 'P1D',
    endMoves: false,
  },
  slotOver: {
    label: 'Tag des Termins vorbei',
    kind: 'setByAuthority',
    legalBasis: '§ 10 Satz 2 VwVfG',
    bound: 'party',
    start: { rule: 'event', on: 'facts.slotOn' },
    period: 'P1D',
    endMoves: false,
  },
};

/** The events of `officeAppointment`. */
export const slotEvents: Readonly<Record<'cancelSlot' | 'moveSlot', EventSpec>> = {
  cancelSlot: { label: 'Termin absagen', by: ['applicant', 'clerk'] },
  moveSlot: { label: 'Termin verlegen', by: ['applicant', 'clerk'], fields: slotFields },
};

/** The public status while somebody is expected. */
export const slotStatus: Readonly<Record<string, PublicStatus>> = {
  slotBooked: {
    de: 'Termin gebucht',
    easy: 'Sie haben einen Termin. Sie können ihn verlegen oder absagen.',
    en: 'Appointment booked',
    actor: 'applicant',
    next: 'Kommen Sie pünktlich und bringen Sie mit, was in der Bestätigung steht. Sagen Sie ab, wenn Sie nicht können.',
  },
};

/** The documents `slotConfirmed` and `slotReminder`; `place` is where, `bring` what to have at hand. */
export function slotLetters(
  place: string,
  bring: string,
): Record<'slotConfirmed' | 'slotReminder', DocumentSpec> {
  return {
    slotConfirmed: {
      kind: 'receipt',
      title: 'Terminbestätigung',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Tag', '{facts.slotOn}'],
            ['Uhrzeit', '{facts.slotAt}'],
            ['Ort', place],
          ],
        },
        { type: 'paragraph', text: bring },
      ],
    },
    slotReminder: {
      kind: 'letter',
      title: 'Erinnerung an Ihren Termin',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: `wir erwarten Sie am {facts.slotOn} um {facts.slotAt} Uhr: ${place}. Wenn Sie verhindert sind, sagen Sie bitte ab; dann bekommt jemand anders den Platz.`,
        },
      ],
    },
  };
}

/**
 * States of an appointment that is the service itself, from the confirmation to the meeting: confirmed, moved, called off,
 * reminded two days before, kept or missed. It is real action, no act and no duty: whoever stays away loses nothing but
 * the slot, and whoever calls off in time gives it back (`#case.cancelled`). Other than in `counter` no application hangs on it.
 *
 * Enter at `confirming` with the facts of `slotOffer`. `kept` says how the meeting is recorded and where it leads.
 */
export function officeAppointment(config: {
  readonly task: string;
  readonly kept: Readonly<Record<string, OutcomeWay>>;
  /** What is offered to whoever stayed away. */
  readonly missedTask: string;
}): Record<string, StateConfig> {
  const status = 'slotBooked';
  const changes = {
    cancelSlot: ways('#case.cancelled', ['record']),
    moveSlot: ways([{ to: 'confirming', then: agreed }]),
  };
  return {
    confirming: documentState({
      id: 'slotConfirmation',
      state: 'Bestätigung wird erstellt',
      status,
      document: 'slotConfirmed',
      to: 'sending',
    }),
    sending: dispatchState({
      id: 'slotSent',
      state: 'Bestätigung geht hinaus',
      status,
      document: 'slotConfirmation',
      to: 'awaiting',
    }),
    awaiting: {
      meta: { label: 'Termin steht bevor', status },
      on: changes,
      after: { slotReminder: 'reminding' },
    },
    reminding: documentState({
      id: 'slotReminderLetter',
      state: 'Erinnerung wird erstellt',
      status,
      document: 'slotReminder',
      to: 'reminded',
    }),
    reminded: dispatchState({
      id: 'slotReminderSent',
      state: 'Erinnerung geht hinaus',
      status,
      document: 'slotReminderLetter',
      to: 'expected',
    }),
    expected: taskState(
      {
        id: 'meeting',
        state: 'Person wird erwartet',
        status,
        task: config.task,
        post: 'clerk',
        outcomes: config.kept,
      },
      { on: changes, after: { slotOver: 'missed' } },
    ),
    missed: taskState(
      {
        id: 'missed',
        state: 'Nicht erschienen',
        status,
        task: config.missedTask,
        post: 'clerk',
        target: 'P3D',
        outcomes: {
          again: { label: 'Neuer Termin', to: [{ to: 'confirming', then: [...agreed] }], fields: slotFields },
          dropped: { label: 'Termin verfallen lassen', to: '#case.missed' },
        },
      },
      { on: { moveSlot: changes.moveSlot } },
    ),
  };
}

/** The endings `cancelled` and `missed` of `officeAppointment`. */
export const slotEndings: Record<string, StateConfig> = {
  cancelled: {
    type: 'final',
    meta: { label: 'Termin abgesagt', status: 'withdrawn' },
    entry: [{ type: 'conclude', params: { ending: 'cancelled' } }],
  },
  missed: {
    type: 'final',
    meta: { label: 'Termin verfallen', status: 'discontinued' },
    entry: [{ type: 'conclude', params: { ending: 'missed' } }],
  },
};
