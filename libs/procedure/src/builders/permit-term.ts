import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { Feel } from '../form.js';
import type { PublicStatus } from '../procedure.js';
import { taskState } from './task-state.js';
import { ways } from './transition.js';

/** The public statuses of a permit in use. */
export const permitTermStatus: Readonly<Record<string, PublicStatus>> = {
  permitValid: {
    de: 'Genehmigung gültig',
    easy: 'Sie haben die Genehmigung. Im Brief steht, was Sie beachten müssen.',
    en: 'Permit valid',
    actor: 'nobody',
    next: 'Für die Zeit danach stellen Sie bitte rechtzeitig einen neuen Antrag.',
  },
  revoked: {
    de: 'Widerrufen',
    easy: 'Die Genehmigung gilt nicht mehr. Die Gründe stehen im Brief.',
    en: 'Revoked',
    actor: 'applicant',
    next: 'Im Bescheid steht, was Sie dagegen tun können und was Sie zurückgeben müssen.',
  },
  toReturn: {
    de: 'Rückgabe offen',
    easy: 'Bitte geben Sie den Ausweis an uns zurück.',
    en: 'To be returned',
    actor: 'applicant',
    next: 'Die Genehmigung gilt nicht mehr; der Ausweis muss zurückgegeben werden.',
  },
};

/** The clock `validity`: the last day of the permit, which a weekend does not move (§ 31 (4), (5) VwVfG). */
export function validityEnd(until: Feel, legalBasis: string): ClockSpec {
  return {
    label: 'Ende der Gültigkeit',
    kind: 'statutory',
    legalBasis,
    bound: 'party',
    start: { rule: 'start-of-day', on: until },
    period: 'P1D',
    endMoves: false,
    extension: 'never',
    suspension: 'never',
  };
}

/**
 * A region in which a dated permit is used until it expires, is given up or is revoked (§§ 36 (2), 43 (2) VwVfG).
 *
 * With `surrender` the paper itself has to come back after an early end (§ 52 VwVfG): a task until it is there or its
 * loss is on record; after mere expiry it is worthless and nobody asks for it.
 */
export function permitTerm(config: {
  readonly label: string;
  /** Event with which the holder gives the permit up. */
  readonly givenUp: string;
  readonly more?: StateConfig['on'];
  readonly revocation: { readonly on: StateConfig['on']; readonly state: StateConfig };
  readonly surrender?: string;
  readonly states?: Readonly<Record<string, StateConfig>>;
}): StateConfig {
  const end = config.surrender === undefined ? 'ended' : 'surrender';
  return {
    meta: { label: config.label, status: 'permitValid' },
    initial: 'valid',
    states: {
      valid: {
        meta: { label: config.label, status: 'permitValid' },
        on: { ...config.revocation.on, ...config.more, [config.givenUp]: ways(end, ['record']) },
        after: { validity: 'ended' },
      },
      revocation: config.revocation.state,
      ...config.states,
      ...(config.surrender === undefined
        ? {}
        : {
            surrender: taskState({
              id: 'surrender',
              state: 'Rückgabe des Ausweises (§ 52 VwVfG)',
              status: 'toReturn',
              task: config.surrender,
              post: 'clerk',
              target: 'P14D',
              legalBasis: '§ 52 VwVfG',
              outcomes: {
                returned: {
                  label: 'Zurückgegeben',
                  to: 'ended',
                  fields: [
                    {
                      name: 'returnedOn',
                      label: 'Zurückgegeben am',
                      type: 'date',
                      required: true,
                      notAfter: 'today',
                    },
                  ],
                },
                lost: { label: 'Verlust glaubhaft, Nummer gesperrt', adverse: true, to: 'ended' },
              },
            }),
          }),
      ended: { type: 'final', meta: { label: 'Genehmigung beendet', status: 'closed' } },
    },
  };
}
