import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { DocumentSpec } from '../document-spec.js';
import type { Field } from '../form.js';
import type { PublicStatus } from '../procedure.js';
import type { EventSpec } from '../task-spec.js';
import { missingItems } from './counter-fields.js';
import { dispatchState, documentState } from './document-state.js';
import { taskState, type OutcomeWay } from './task-state.js';
import { set, ways } from './transition.js';
import { withdrawal } from './withdrawal.js';

/** The form's field from which the clock of `counter` counts. */
export const appointmentField: Field = {
  name: 'appointmentOn',
  label: 'Termin im Bürgeramt am',
  type: 'date',
  required: true,
  notBefore: 'today',
};

const nextAppointment: Field = { ...appointmentField, label: 'Neuer Termin am' };

/** The clock `appointmentPeriod` of `counter`: the day after the appointment. */
export const appointmentPeriod: ClockSpec = {
  label: 'Termin im Bürgeramt',
  kind: 'setByAuthority',
  legalBasis: '§ 26 Abs. 2, § 31 Abs. 2 VwVfG',
  bound: 'party',
  start: {
    rule: 'event',
    on: 'if facts.appointmentOn = null then form.appointmentOn else facts.appointmentOn',
  },
  period: 'P1D',
};

/** The event with which the appointment is moved. */
export const rescheduleEvent: EventSpec = {
  label: 'Termin verlegen',
  by: ['applicant', 'clerk'],
  fields: [nextAppointment],
};

/** The document `request` that `counter` hands out; `subject` completes "für … brauchen wir noch". */
export function counterRequest(subject: string): DocumentSpec {
  return {
    kind: 'letter',
    title: 'Was Sie zum nächsten Termin mitbringen',
    signedAs: 'clerk',
    blocks: [
      { type: 'paragraph', text: `für ${subject} brauchen wir noch:` },
      {
        type: 'list',
        of: 'facts.missing',
        item: '{item.item}{if item.reason = null then "" else " (" + item.reason + ")"}',
      },
      { type: 'paragraph', text: 'Ihr neuer Termin ist am {facts.appointmentOn}.' },
    ],
  };
}

/** The public status while the applicant is expected at the counter. */
export const counterStatus: Readonly<Record<string, PublicStatus>> = {
  appointment: {
    de: 'Termin vereinbart',
    easy: 'Bitte kommen Sie zu Ihrem Termin in das Bürgeramt.',
    en: 'Appointment made',
    actor: 'applicant',
    next: 'Bitte bringen Sie die genannten Unterlagen im Original mit. Sie können den Termin verlegen.',
  },
};

/**
 * The milestone `submitted` where the law wants the person, not a paper (§ 6 (1) PassG, § 9 (1) PAuswG): the online data
 * is a draft, the application is made at the counter, before the eyes of the clerk (task `attendance`).
 *
 * What is missing is named on a slip with the next appointment. Whoever stays away has made no application yet; the clerk
 * offers another appointment or closes the file. Needs the clock `appointmentPeriod`, the events `reschedule` and
 * `withdraw`, the document `request` and the status `appointment`.
 */
export function counter(config: {
  readonly task: string;
  readonly legalBasis: string;
  readonly taken: OutcomeWay;
  readonly outcomes?: Readonly<Record<string, OutcomeWay>>;
}): StateConfig {
  const moved = {
    reschedule: ways([{ to: 'appointment', then: [set('appointmentOn', 'event.appointmentOn')] }]),
  };
  return {
    meta: { label: 'Vorsprache im Bürgeramt', status: 'appointment' },
    on: withdrawal,
    initial: 'appointment',
    states: {
      appointment: taskState(
        {
          id: 'attendance',
          state: 'Termin im Bürgeramt',
          status: 'appointment',
          task: config.task,
          post: 'clerk',
          legalBasis: config.legalBasis,
          outcomes: {
            taken: config.taken,
            incomplete: {
              label: 'Unterlagen fehlen, neuer Termin',
              to: [
                {
                  to: 'requesting',
                  then: [set('missing', 'event.missing'), set('appointmentOn', 'event.appointmentOn')],
                },
              ],
              fields: [missingItems, nextAppointment],
            },
            ...config.outcomes,
          },
        },
        { on: moved, after: { appointmentPeriod: 'missed' } },
      ),
      requesting: documentState({
        id: 'requestLetter',
        state: 'Merkblatt zum neuen Termin wird erstellt',
        status: 'appointment',
        document: 'request',
        to: 'sendingRequest',
      }),
      sendingRequest: dispatchState({
        id: 'requestDispatch',
        state: 'Merkblatt zum neuen Termin geht hinaus',
        status: 'appointment',
        document: 'requestLetter',
        to: 'appointment',
      }),
      missed: taskState(
        {
          id: 'missed',
          state: 'Zum Termin nicht erschienen',
          status: 'appointment',
          task: 'Neuen Termin anbieten oder den Vorgang beenden',
          post: 'clerk',
          target: 'P3D',
          outcomes: {
            offer: {
              label: 'Neuer Termin',
              to: [{ to: 'appointment', then: [set('appointmentOn', 'event.appointmentOn')] }],
              fields: [nextAppointment],
            },
            discontinue: { label: 'Vorgang beenden', adverse: true, to: '#case.discontinued' },
          },
        },
        { on: moved },
      ),
    },
  };
}
