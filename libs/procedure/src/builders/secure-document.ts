import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { DocumentSpec } from '../document-spec.js';
import type { Field } from '../form.js';
import { dispatchState, documentState, transmissionState } from './document-state.js';
import { taskState } from './task-state.js';
import type { Way } from './transition.js';

/** The clocks `deliveryPeriod` and `pickupPeriod` of `secureDocument`. */
export const secureDocumentClocks: Readonly<Record<'deliveryPeriod' | 'pickupPeriod', ClockSpec>> = {
  deliveryPeriod: {
    label: 'Lieferung der Bundesdruckerei',
    kind: 'target',
    legalBasis: 'Liefervertrag mit der Bundesdruckerei (zu bestätigen)',
    bound: 'authority',
    start: { rule: 'event' },
    period: 'P6W',
  },
  pickupPeriod: {
    label: 'Frist zur Abholung',
    kind: 'setByAuthority',
    legalBasis: '§ 31 Abs. 2 VwVfG, § 82 AufenthG',
    bound: 'party',
    start: { notified: 'facts.pickupDispatch' },
    period: 'P2M',
  },
};

/** The document `pickup`; `what` in the nominative with its article. */
export function secureDocumentPickup(what: string): DocumentSpec {
  return {
    kind: 'letter',
    title: `${what} liegt bereit`,
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: `${what} liegt für Sie bereit. Bitte holen Sie das Dokument innerhalb von zwei Monaten persönlich ab und bringen Sie Ihren Pass und das bisherige Dokument mit.`,
      },
    ],
  };
}

/**
 * Ordering, delivery and handing over of a document with chip that only the Bundesdruckerei makes (§ 78 AufenthG, § 4
 * AufenthV): a faulty one is ordered again, a late one traced, one that nobody fetches reminded and at last destroyed.
 *
 * It is handed over in person, against the earlier document (`handover`). Enter at `order`.
 */
export function secureDocument(config: {
  readonly what: string;
  readonly legalBasis: string;
  readonly status: readonly [making: string, ready: string];
  readonly handoverFields?: readonly Field[];
  readonly handedOver: string | readonly Way[];
  readonly destroyed: string;
}): Record<string, StateConfig> {
  const { what, legalBasis } = config;
  const [making, ready] = config.status;
  return {
    order: taskState({
      id: 'order',
      state: `Bestellung: ${what}`,
      status: making,
      task: `Lichtbild, Fingerabdrücke und Textfelder prüfen und bestellen: ${what}`,
      post: 'clerk',
      target: 'P2D',
      legalBasis,
      outcomes: { ordered: { label: 'Bestellt', to: 'ordering' } },
    }),
    ordering: transmissionState({
      id: 'orderTransmission',
      state: 'Bestelldaten gehen an die Bundesdruckerei',
      status: making,
      receivers: '["Bundesdruckerei GmbH"]',
      legalBasis,
      to: 'awaitingDelivery',
    }),
    awaitingDelivery: taskState(
      {
        id: 'delivery',
        state: 'Wird hergestellt',
        status: making,
        task: `Lieferung der Bundesdruckerei prüfen: ${what}`,
        post: 'clerk',
        outcomes: {
          delivered: {
            label: 'Geliefert und fehlerfrei',
            fields: [{ name: 'serial', label: 'Seriennummer', type: 'text', maxLength: 20, required: true }],
            to: 'pickupLetter',
          },
          faulty: { label: 'Fehlerhaft: reklamieren', adverse: true, to: 'order' },
        },
      },
      { after: { deliveryPeriod: 'tracing' } },
    ),
    tracing: taskState({
      id: 'tracing',
      state: 'Lieferung überfällig',
      status: making,
      task: 'Stand der Bestellung bei der Bundesdruckerei erfragen',
      post: 'clerk',
      outcomes: {
        coming: { label: 'Wird noch geliefert', to: 'awaitingDelivery' },
        lost: { label: 'Verloren: neu bestellen', adverse: true, to: 'order' },
      },
    }),
    pickupLetter: documentState({
      id: 'pickupLetter',
      state: 'Einladung zur Abholung wird erstellt',
      status: ready,
      document: 'pickup',
      to: 'pickupDispatch',
    }),
    pickupDispatch: dispatchState({
      id: 'pickupDispatch',
      state: 'Einladung zur Abholung geht hinaus',
      status: ready,
      document: 'pickupLetter',
      to: 'awaitingPickup',
    }),
    awaitingPickup: taskState(
      {
        id: 'handover',
        state: 'Liegt zur Abholung bereit',
        status: ready,
        task: `Identität prüfen, bisheriges Dokument einziehen und aushändigen: ${what}`,
        post: 'clerk',
        legalBasis,
        outcomes: {
          handedOver: {
            label: 'Ausgehändigt',
            fields: [
              { name: 'on', label: 'Ausgehändigt am', type: 'date', required: true, notAfter: 'today' },
              { name: 'identityChecked', label: 'Identität geprüft', type: 'boolean', required: true },
              {
                name: 'oldDocument',
                label: 'Bisheriges Dokument eingezogen oder entwertet',
                type: 'boolean',
                required: true,
              },
              ...(config.handoverFields ?? []),
            ],
            to: config.handedOver,
          },
        },
      },
      { after: { pickupPeriod: 'uncollected' } },
    ),
    uncollected: taskState({
      id: 'uncollected',
      state: 'Nicht abgeholt',
      status: ready,
      task: 'Melderegister prüfen; erinnern oder das Dokument vernichten und sperren lassen',
      post: 'clerk',
      legalBasis,
      outcomes: {
        remind: { label: 'Noch einmal einladen', to: 'pickupLetter' },
        destroy: { label: 'Vernichtet und gesperrt', adverse: true, to: config.destroyed },
      },
    }),
  };
}
