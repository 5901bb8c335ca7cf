import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { Feel, Field } from '../form.js';
import { payment, paymentPeriod } from './payment.js';
import { secureDocument, secureDocumentClocks, secureDocumentPickup } from './secure-document.js';
import { taskState } from './task-state.js';

/** The clocks of `chipDocument`: payment, delivery and collection. */
export const chipDocumentClocks: Record<string, ClockSpec> = {
  ...secureDocumentClocks,
  paymentPeriod: { ...paymentPeriod, legalBasis: '§ 69 AufenthG, § 16 BGebG (entsprechend)' },
};

/** The document `pickup` of `chipDocument`. */
export const chipPickup = secureDocumentPickup;

/**
 * The milestones `approved` and `issued` of a card or booklet with chip that aliens law gives beside a residence title
 * (§§ 78, 78a AufenthG, § 4 AufenthV, § 5 FreizügG/EU): fingerprints and photograph in person (§ 49 AufenthG), the fee,
 * then order, delivery and handing over. Needs `chipDocumentClocks`, the document `pickup` and the statuses of
 * `residenceStatuses`.
 */
export function chipDocument(config: {
  readonly what: string;
  readonly legalBasis: string;
  /** What the person hands in or shows in the appointment, as part of the task. */
  readonly appointment: string;
  readonly exemption?: { readonly claimed: Feel; readonly basis: string };
  readonly handoverFields?: readonly Field[];
  /** What follows the handover: states by name, the first is entered; `ended` closes the case. */
  readonly after: Readonly<Record<string, StateConfig>>;
}): Readonly<Record<'approved' | 'issued', StateConfig>> {
  const { what, legalBasis, exemption } = config;
  const first = Object.keys(config.after)[0] ?? 'ended';
  return {
    approved: {
      meta: { label: `Auszustellen: ${what}`, status: 'appointment' },
      initial: 'biometrics',
      states: {
        biometrics: taskState({
          id: 'biometrics',
          state: 'Vorsprache mit Lichtbild und Fingerabdrücken',
          status: 'appointment',
          task: `Identität prüfen, Lichtbild, Fingerabdrücke (ab sechs Jahren) und Unterschrift aufnehmen; ${config.appointment}`,
          post: 'clerk',
          target: 'P3W',
          legalBasis: `§ 49 AufenthG, ${legalBasis}`,
          outcomes: {
            taken: { label: 'Aufgenommen', to: 'feeGate' },
            stayedAway: { label: 'Zweimal nicht erschienen', adverse: true, to: '#case.discontinued' },
          },
        }),
        ...payment({
          ...(exemption === undefined
            ? {}
            : { exemptionClaimed: exemption.claimed, exemptionBasis: exemption.basis }),
          settled: '#case.issued',
        }),
      },
    },
    issued: {
      meta: { label: `${what}: Herstellung und Ausgabe`, status: 'cardMaking' },
      initial: 'order',
      onDone: '#case.closed',
      states: {
        ...secureDocument({
          what,
          legalBasis,
          status: ['cardMaking', 'cardReady'],
          ...(config.handoverFields === undefined ? {} : { handoverFields: config.handoverFields }),
          handedOver: first,
          destroyed: 'ended',
        }),
        ...config.after,
        ended: { type: 'final', meta: { label: `${what}: beendet`, status: 'closed' } },
      },
    },
  };
}
