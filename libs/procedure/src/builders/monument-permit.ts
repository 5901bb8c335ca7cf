import type { MachineConfig, StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { Field } from '../form.js';
import type { PublicStatus } from '../procedure.js';
import type { EventSpec } from '../task-spec.js';
import {
  actionAgainst,
  appealableNotice,
  appealableNoticeStatus,
  courtEvents,
  feeFixedBy,
} from './appealable-notice.js';
import { completeness, replyPeriod, requestOutcome } from './completeness.js';
import { endings } from './endings.js';
import { hearing, hearingPeriod, statementEvent } from './hearing.js';
import { inactionMarker, inactionWhileIncomplete } from './inaction.js';
import { opinionEvent, opinionPeriod, participation } from './participation.js';
import { taskState } from './task-state.js';
import { conclude, note, set } from './transition.js';
import { withdrawal, withdrawEvent } from './withdrawal.js';

/** The clocks of `monumentPermit`; those of the execution are the procedure's own. */
export function monumentClocks(): Record<string, ClockSpec> {
  return {
    replyPeriod,
    hearingPeriod: hearingPeriod(),
    inactionMarker,
    stateOfficePeriod: opinionPeriod('Frist des Landesamts für Denkmalpflege', '§§ 20, 26 NDSchG', 'P1M'),
    ...actionAgainst('permit'),
    ...actionAgainst('refusal'),
    ...feeFixedBy('permit', '§ 7 NVwKostG'),
  };
}

/** The events of `monumentPermit`. */
export function monumentEvents(): Record<string, EventSpec> {
  return {
    withdraw: withdrawEvent,
    statement: statementEvent,
    stateOfficeOpinion: opinionEvent('Stellungnahme des Landesamts für Denkmalpflege eintragen'),
    ...courtEvents('permit', 'refusal'),
  };
}

/** The public statuses of `monumentPermit`. */
export const monumentStatuses: Readonly<Record<string, PublicStatus>> = {
  ...appealableNoticeStatus,
  permitInForce: {
    de: 'Genehmigung erteilt',
    easy: 'Sie dürfen anfangen. Halten Sie sich an die Auflagen.',
    en: 'Permit granted',
    actor: 'applicant',
    next: 'Zeigen Sie den Beginn an und erfüllen Sie die Auflagen.',
  },
};

/**
 * A permit under the Niedersächsische Denkmalschutzgesetz (§§ 10, 13, 24, 26): what is done to a monument is looked at
 * on the spot, the State office for the care of monuments is heard (Benehmen, § 20 (2), § 26), refusals are heard about,
 * and the team lead signs. No objection (§ 80 (1) NJG), the action is open at once.
 *
 * What is examined, which provisions there are and how the work is accompanied is each procedure's own.
 */
export function monumentPermit(config: {
  readonly check: string;
  /** When the State office is heard, in FEEL. */
  readonly stateOffice: string;
  readonly visit: { readonly task: string; readonly fields: readonly Field[] };
  /** The examination proper after visit and consultation; it leads to `decision`. */
  readonly appraisal: StateConfig;
  readonly decision: {
    readonly task: string;
    readonly legalBasis: string;
    readonly fields: readonly Field[];
  };
  readonly feeFields: readonly Field[];
  readonly execution: StateConfig;
}): MachineConfig {
  return {
    initial: 'submitted',
    states: {
      submitted: {
        ...completeness({ post: 'clerk', target: 'P7D', task: config.check }),
        after: inactionWhileIncomplete,
      },
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        after: {
          inactionMarker: {
            actions: [note('Drei Monate seit Eingang ohne Entscheidung (§ 75 VwGO): vorrangig entscheiden.')],
          },
        },
        initial: 'visit',
        states: {
          visit: taskState({
            id: 'visit',
            state: 'Ortstermin am Denkmal',
            status: 'inReview',
            task: config.visit.task,
            post: 'inspector',
            target: 'P21D',
            legalBasis: '§ 27 NDSchG',
            outcomes: {
              visited: { label: 'Besichtigt', to: 'stateOffice', fields: config.visit.fields },
              known: { label: 'Objekt ist hinreichend bekannt', to: 'stateOffice' },
            },
          }),
          stateOffice: {
            ...participation({
              id: 'stateOffice',
              label: 'Beteiligung der Denkmalfachbehörde',
              authority: 'Niedersächsisches Landesamt für Denkmalpflege',
              effect: 'Benehmen',
              legalBasis: '§§ 20, 26 NDSchG',
              clock: 'stateOfficePeriod',
              needed: config.stateOffice,
            }),
            onDone: 'appraisal',
          },
          appraisal: config.appraisal,
          decision: taskState({
            id: 'decision',
            state: 'Entscheidung wird entworfen',
            status: 'inReview',
            task: config.decision.task,
            post: 'clerk',
            target: 'P14D',
            legalBasis: config.decision.legalBasis,
            outcomes: {
              granted: {
                label: 'Zu genehmigen',
                to: 'signature',
                fields: [...config.decision.fields, ...config.feeFields],
              },
              refused: {
                label: 'Zu versagen',
                adverse: true,
                to: [
                  { to: 'hearing', when: 'facts.heardOn = null', then: [set('heardOn', 'today')] },
                  { to: 'signature' },
                ],
              },
              moreDocuments: requestOutcome,
            },
          }),
          hearing: hearing({
            document: 'hearing',
            event: 'statement',
            clock: 'hearingPeriod',
            to: 'decision',
          }),
          signature: taskState({
            id: 'signature',
            state: 'Bescheid zur Zeichnung',
            status: 'inReview',
            task: 'Entwurf prüfen und zeichnen',
            post: 'lead',
            target: 'P3D',
            notBy: ['decision'],
            outcomes: {
              signed: {
                label: 'Gezeichnet',
                to: [
                  { to: '#case.rejected', when: 'facts.decision.outcome = "refused"' },
                  { to: '#case.approved', then: [{ type: 'assessFee', params: { on: 'today' } }] },
                ],
              },
              returned: { label: 'Zurück', adverse: true, to: 'decision' },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Genehmigung gezeichnet', status: 'decided' },
        initial: 'ready',
        states: { ready: { meta: { label: 'Zur Ausfertigung', status: 'decided' }, always: '#case.issued' } },
      },
      issued: appealableNotice({
        label: 'Denkmalrechtliche Genehmigung',
        document: 'permit',
        prefix: 'permit',
        status: ['decided', 'permitInForce'],
        fee: { due: 'facts.fee.cents > 0', notBy: ['decision'] },
        beside: { execution: config.execution },
      }),
      rejected: appealableNotice({
        label: 'Genehmigung versagt',
        document: 'refusal',
        prefix: 'refusal',
        status: ['decided', 'rejected'],
        entry: [conclude('rejected')],
        upheld: { to: '#case.checked.decision', then: [conclude('closed'), set('heardOn', 'null')] },
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  };
}
