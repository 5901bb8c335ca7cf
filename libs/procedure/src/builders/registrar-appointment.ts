import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { DocumentSpec } from '../document-spec.js';
import type { PublicStatus } from '../procedure.js';
import { dispatchState, documentState } from './document-state.js';
import { registrarTask } from './registrar.js';
import { taskState, type OutcomeWay } from './task-state.js';
import type { Way } from './transition.js';

/** The public status while the registry office waits for persons to come. */
export const appointmentMade: PublicStatus = {
  de: 'Termin beim Standesamt',
  easy: 'Sie haben einen Termin bei uns. Bitte kommen Sie selbst und bringen Sie Ihren Ausweis mit.',
  en: 'Appointment made',
  actor: 'applicant',
  next: 'Die Erklärung wird beim Termin persönlich abgegeben. Bitte sagen Sie ab, wenn Sie verhindert sind.',
};

/** The clock `afterAppointment`: who has not come two weeks after the day is asked again or the case ends. */
export const afterAppointment: ClockSpec = {
  label: 'Nach dem Termin',
  kind: 'target',
  legalBasis: '§ 10 VwVfG (Wiedervorlage)',
  bound: 'party',
  start: { rule: 'event', on: 'facts.scheduling.on' },
  period: 'P2W',
};

/** The document `invitation`; `act` completes "für … haben wir folgenden Termin". */
export function invitationLetter(act: string): DocumentSpec {
  return {
    kind: 'letter',
    title: 'Ihr Termin beim Standesamt',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: `für ${act} haben wir den {facts.scheduling.on} um {facts.scheduling.time} Uhr vorgesehen. Bitte erscheinen Sie persönlich und bringen Sie ein gültiges Ausweispapier mit.`,
      },
      {
        type: 'paragraph',
        text: 'Weil nicht alle Beteiligten ausreichend Deutsch sprechen, wirkt eine dolmetschende Person mit (§ 2 PStV); ihre Kosten tragen Sie.',
        when: 'facts.scheduling.interpreter = true',
      },
    ],
  };
}

/**
 * States in which a declaration is made in person before the registrar: appointment, invitation, certification.
 *
 * Enter at `scheduling`. Who does not come is invited anew as often as they wish: a declaration knows no default, only
 * the office's own `afterAppointment` makes somebody look. The outcomes are those of the certifying task `declaration`.
 */
export function declarationAppointment(config: {
  readonly act: string;
  readonly task: string;
  readonly legalBasis: string;
  readonly outcomes: Readonly<Record<string, OutcomeWay>>;
  /** Leaves the appointment out, because the declaration came publicly certified (§ 129 BGB). */
  readonly certifiedElsewhere?: Way;
}): Record<string, StateConfig> {
  const { act, certifiedElsewhere } = config;
  const declaration = { to: 'invitation' } as const satisfies Way;
  return {
    scheduling: taskState({
      id: 'scheduling',
      state: 'Termin wird vereinbart',
      status: 'decided',
      task: `Termin für ${act} vereinbaren, Dolmetscherbedarf klären`,
      post: 'clerk',
      target: 'P5D',
      outcomes: {
        agreed: {
          label: 'Termin vereinbart',
          to: [declaration],
          fields: [
            { name: 'on', label: 'Tag', type: 'date', required: true, notBefore: 'today' },
            {
              name: 'time',
              label: 'Uhrzeit',
              type: 'text',
              pattern: '[0-2][0-9]:[0-5][0-9]',
              required: true,
            },
            { name: 'interpreter', label: 'Dolmetscher nötig', type: 'boolean', required: true },
          ],
        },
        ...(certifiedElsewhere === undefined
          ? {}
          : {
              certifiedElsewhere: {
                label: 'Erklärung liegt öffentlich beglaubigt vor',
                to: [certifiedElsewhere],
              },
            }),
        unreachable: { label: 'Kein Termin zustande gekommen', adverse: true, to: '#case.discontinued' },
      },
    }),
    invitation: documentState({
      id: 'invitationLetter',
      state: 'Einladung wird erstellt',
      status: 'appointmentMade',
      document: 'invitation',
      to: 'inviting',
    }),
    inviting: dispatchState({
      id: 'invitationDispatch',
      state: 'Einladung geht hinaus',
      status: 'appointmentMade',
      document: 'invitationLetter',
      to: 'declaration',
    }),
    declaration: registrarTask(
      {
        id: 'declaration',
        state: `Termin: ${act}`,
        status: 'appointmentMade',
        task: config.task,
        legalBasis: config.legalBasis,
        outcomes: {
          ...config.outcomes,
          notAppeared: { label: 'Nicht erschienen oder abgesagt, neuer Termin', to: 'scheduling' },
        },
      },
      { after: { afterAppointment: 'scheduling' } },
    ),
  };
}
