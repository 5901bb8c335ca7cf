import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { DocumentSpec } from '../document-spec.js';
import type { EventSpec } from '../task-spec.js';
import { actionAgainst, courtEvents, courtRemedy } from './appealable-notice.js';
import { brief } from './brief-fields.js';
import { finished } from './brief-states.js';
import { collection, collectionPeriod } from './collection.js';
import { dispatchState, documentState } from './document-state.js';
import { hearing, hearingPeriod, statementEvent } from './hearing.js';
import { taskState } from './task-state.js';

const RECOVERY = 'grantRecovery';

/** The clocks of the recovery alone. */
export function recoveryClocks(): Record<string, ClockSpec> {
  return {
    ...actionAgainst('recovery'),
    recoveryHearingPeriod: hearingPeriod('recoveryHearing'),
    recoveryPeriod: collectionPeriod(
      'recoveryPayment',
      'Erstattungsfrist',
      '§ 49a Abs. 1, 3 VwVfG',
      'facts.recoveryDispatch',
    ),
  };
}

/** The events of the recovery alone. */
export function recoveryEvents(): Record<string, EventSpec> {
  return {
    recoveryStatement: { ...statementEvent, label: 'Zur beabsichtigten Rückforderung Stellung nehmen' },
    ...courtEvents('recovery'),
  };
}

/** The documents of the recovery: `recoveryHearing` and `recovery`; `grant` is the notice in the genitive. */
export function recoveryDocuments(grant: string): Record<'recoveryHearing' | 'recovery', DocumentSpec> {
  return {
    recoveryHearing: {
      kind: 'letter',
      title: 'Anhörung vor einer Rückforderung',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: `wir beabsichtigen einen ganzen oder teilweisen Widerruf ${grant} und die Rückforderung der Zuwendung: {facts.recoveryReason}`,
        },
        {
          type: 'paragraph',
          text: 'Sie können sich innerhalb von zwei Wochen nach der Bekanntgabe äußern (§ 28 Abs. 1 VwVfG).',
        },
      ],
    },
    recovery: {
      kind: 'notice',
      title: 'Widerruf und Erstattung',
      remedy: true,
      signedBy: 'recovery',
      blocks: [
        {
          type: 'paragraph',
          text: 'Die Zuwendung wird in Höhe von {euro(facts.recovery.amount)} zurückgefordert ({facts.recovery.ground}; § 49a Abs. 1 VwVfG). Der Betrag ist vom {facts.recovery.interestFrom} an mit fünf Prozentpunkten über dem Basiszinssatz zu verzinsen (§ 49a Abs. 3 VwVfG).',
        },
        { type: 'heading', text: 'Gründe' },
        { type: 'paragraph', text: '{facts.recovery.reason}' },
      ],
    },
  };
}

/**
 * Revocation and recovery of a grant (§§ 48, 49 (3), 49a VwVfG): hearing, decision of the lead by discretion within the year
 * of § 48 (4), notice with interest, action, and the money. Enter at `recoveryHearing`; leads to `settled`.
 */
export function grantRecovery(decider: readonly string[]): Record<string, StateConfig> {
  return {
    recoveryHearing: hearing({
      prefix: 'recoveryHearing',
      document: 'recoveryHearing',
      event: 'recoveryStatement',
      clock: 'recoveryHearingPeriod',
      to: 'recovery',
    }),
    recovery: taskState({
      id: 'recovery',
      state: 'Entscheidung über die Rückforderung',
      status: RECOVERY,
      task: 'Über Widerruf, Erstattung und Zinsen nach Ermessen entscheiden; Jahresfrist beachten',
      post: 'lead',
      notBy: decider,
      legalBasis: '§§ 48, 49 Abs. 3, § 49a VwVfG',
      outcomes: {
        recover: {
          label: 'Widerrufen und zurückfordern',
          adverse: true,
          to: 'recoveryDocument',
          fields: [
            { name: 'amount', label: 'Erstattung', type: 'money', min: 1, required: true },
            brief.pick('ground', 'Rechtsgrund', {
              '§ 49 Abs. 3 Satz 1 Nr. 1 VwVfG': 'Zweckverfehlung',
              '§ 49 Abs. 3 Satz 1 Nr. 2 VwVfG': 'Auflage nicht erfüllt',
              '§ 48 Abs. 2 VwVfG': 'von Anfang an rechtswidrig',
              'auflösende Bedingung': 'Ausgaben ermäßigt (auflösende Bedingung)',
            }),
            brief.day('interestFrom', 'Zinsen ab'),
          ],
        },
        refrain: {
          label: 'Absehen',
          to: 'settled',
          fields: [brief.long('grounds', 'Ermessensgründe', 3000)],
        },
      },
    }),
    recoveryDocument: documentState({
      id: 'recoveryDocument',
      state: 'Erstattungsbescheid wird ausgefertigt',
      status: RECOVERY,
      document: 'recovery',
      to: 'recoveryDispatch',
    }),
    recoveryDispatch: dispatchState({
      id: 'recoveryDispatch',
      state: 'Erstattungsbescheid geht hinaus',
      status: RECOVERY,
      document: 'recoveryDocument',
      to: 'recovering',
    }),
    recovering: {
      type: 'parallel',
      meta: { label: 'Erstattung', status: RECOVERY },
      onDone: 'settled',
      states: {
        remedy: courtRemedy({ prefix: 'recovery', status: RECOVERY }),
        payment: collection({
          id: 'recoveryPayment',
          label: 'Erstattung',
          clock: 'recoveryPeriod',
          status: RECOVERY,
          notBy: ['recovery'],
        }),
      },
    },
    settled: finished('Zuwendung abgerechnet', 'closed'),
  };
}
