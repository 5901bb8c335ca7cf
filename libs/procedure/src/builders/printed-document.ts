import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { DocumentSpec } from '../document-spec.js';
import type { Feel, Field } from '../form.js';
import type { PublicStatus } from '../procedure.js';
import { dispatchState, documentState, transmissionState } from './document-state.js';
import { pickupFields } from './printed-document-fields.js';
import { taskState, type OutcomeWay } from './task-state.js';
import { set, type Way } from './transition.js';

/** The clocks of `printedDocument`: how long the maker takes, and how long a finished document is kept ready. */
export function printingClocks(maker: string, pickup = 'P3M'): Record<string, ClockSpec> {
  return {
    makerPeriod: {
      label: 'Lieferzeit der Bundesdruckerei',
      kind: 'target',
      legalBasis: 'Lieferbedingungen des Herstellers (zu bestätigen)',
      bound: 'authority',
      start: { rule: 'event' },
      period: maker,
    },
    pickupPeriod: {
      label: 'Frist zur Abholung',
      kind: 'setByAuthority',
      legalBasis: '§ 31 Abs. 2 VwVfG',
      bound: 'party',
      start: { notified: 'facts.pickupDispatch' },
      period: pickup,
      warnings: [{ before: 'P2W', to: 'clerk' }],
    },
  };
}

/** The letters of `printedDocument`: `pickup`, `recapture` and `destroyed`; `noun` is the nominative, `Ihr Reisepass`. */
export function printingLetters(noun: string, legalBasis: string): Record<string, DocumentSpec> {
  return {
    pickup: {
      kind: 'letter',
      title: `${noun} liegt bereit`,
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: `${noun} mit der Seriennummer {facts.delivery.serialNumber} ist im Bürgeramt eingetroffen. Bitte holen Sie das Dokument innerhalb von drei Monaten ab und bringen Sie das bisherige mit. Eine andere Person braucht Ihre Vollmacht und einen Ausweis.`,
        },
      ],
    },
    recapture: {
      kind: 'letter',
      title: 'Neue Aufnahme von Lichtbild, Unterschrift oder Fingerabdrücken',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: `${noun} konnte nicht hergestellt werden: {facts.delivery.fault} Bitte kommen Sie noch einmal in das Bürgeramt. Kosten entstehen dafür nicht.`,
        },
      ],
    },
    destroyed: {
      kind: 'letter',
      title: `${noun} wurde nicht abgeholt`,
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: `${noun} wurde trotz Erinnerung nicht abgeholt, am {facts.destruction.destroyedOn} ungültig gemacht und vernichtet (${legalBasis}). Die Gebühr wird nicht erstattet; ein neues Dokument ist neu zu beantragen.`,
        },
      ],
    },
  };
}

/** The public statuses of `printedDocument`. */
export const printingStatus: Readonly<Record<string, PublicStatus>> = {
  atMaker: {
    de: 'In Herstellung',
    easy: 'Die Bundesdruckerei macht Ihr Dokument.',
    en: 'In production',
    actor: 'other',
    next: 'Wir schreiben Ihnen, sobald Sie das Dokument abholen können.',
  },
  recapture: {
    de: 'Neue Aufnahme nötig',
    easy: 'Bitte kommen Sie noch einmal vorbei. Ein Foto, eine Unterschrift oder ein Fingerabdruck war nicht gut genug.',
    en: 'New capture needed',
    actor: 'applicant',
    next: 'Bitte kommen Sie noch einmal in das Bürgeramt.',
  },
  ready: {
    de: 'Liegt zur Abholung bereit',
    easy: 'Ihr Dokument ist fertig. Bitte holen Sie es ab.',
    en: 'Ready for pick-up',
    actor: 'applicant',
    next: 'Bitte holen Sie das Dokument ab und bringen Sie das bisherige mit.',
  },
  uncollected: {
    de: 'Nicht abgeholt und vernichtet',
    easy: 'Sie haben Ihr Dokument nicht abgeholt. Wir haben es vernichtet.',
    en: 'Not collected',
    actor: 'nobody',
    next: 'Ein neues Dokument müssen Sie neu beantragen.',
  },
  handedOver: {
    de: 'Ausgehändigt',
    easy: 'Sie haben Ihr Dokument bekommen.',
    en: 'Handed over',
    actor: 'nobody',
    next: 'Bitte melden Sie einen Verlust sofort.',
  },
};

/** What distinguishes one printed document from another. */
export interface PrintedDocument {
  /** Whom it concerns, in the accusative: `Reisepass`, `Personalausweis`. */
  readonly noun: string;
  /** The duty to hand the data to the maker: `§ 6a Abs. 1 PassG`. */
  readonly orderBasis: string;
  /** State to which a fault of the captured data leads, after the invitation. */
  readonly recapture: string;
  readonly handoverBasis: string;
  /** Facts noted at the handover, beyond date, person and identity. */
  readonly handover: readonly Field[];
  /** Where the handover leads; `handedOver` unless told. */
  readonly handedOver?: readonly Way[];
  /** Holds when fingerprints lie with the office, which have to be erased; absent where none are taken. */
  readonly fingerprints?: { readonly taken: Feel; readonly erasureBasis: string };
  /** Holds when the maker sends the document home, against identification of the addressee alone. */
  readonly postedByMaker?: Feel;
  /** Further ways when the maker is late. */
  readonly late?: Readonly<Record<string, OutcomeWay>>;
  readonly more?: Readonly<Record<string, StateConfig>>;
}

/**
 * The milestone `issued` of a document that the Bundesdruckerei makes (§ 4 PassG, § 4 PAuswG): order, delivery and its
 * control, pick-up, and what becomes of a document that nobody collects.
 *
 * The office may only hand over what it has compared with the application; bad biometric data comes back to the counter.
 * After the handover the fingerprints are erased (§ 16 (2) PassG, § 26 (2) PAuswG). An uncollected document is reminded
 * once and then destroyed, its holder told: it stays property of the Federal Republic. Fact `ordered` tells that there
 * was an order, so that a new capture does not cost twice.
 */
export function printedDocument(config: PrintedDocument): StateConfig {
  return {
    meta: { label: 'In Herstellung und Ausgabe', status: 'atMaker' },
    initial: 'ordering',
    onDone: '#case.closed',
    states: {
      ...making(config),
      ...pickup(config),
      ...config.more,
      handedOver: { type: 'final', meta: { label: `${config.noun} ausgehändigt`, status: 'handedOver' } },
    },
  };
}

/** The milestone `uncollected` to which `printedDocument` leads: the document is destroyed, its holder informed. */
export function uncollectedDocument(config: {
  readonly noun: string;
  readonly legalBasis: string;
}): StateConfig {
  return {
    meta: { label: `${config.noun} nicht abgeholt`, status: 'uncollected' },
    entry: [{ type: 'conclude', params: { ending: 'uncollected' } }],
    initial: 'destruction',
    onDone: '#case.closed',
    states: {
      destruction: taskState({
        id: 'destruction',
        state: `${config.noun} wird vernichtet`,
        status: 'uncollected',
        task: 'Dokument ungültig machen, im Register austragen und vernichten, Fingerabdrücke löschen',
        post: 'lead',
        legalBasis: config.legalBasis,
        outcomes: {
          destroyed: {
            label: 'Vernichtet',
            to: 'letter',
            fields: [
              {
                name: 'destroyedOn',
                label: 'Vernichtet am',
                type: 'date',
                required: true,
                notAfter: 'today',
              },
              { name: 'witness', label: 'Zweite Person', type: 'name', maxLength: 120, required: true },
            ],
          },
        },
      }),
      letter: documentState({
        id: 'destroyedLetter',
        state: 'Mitteilung wird erstellt',
        status: 'uncollected',
        document: 'destroyed',
        to: 'dispatch',
      }),
      dispatch: dispatchState({
        id: 'destroyedDispatch',
        state: 'Mitteilung geht hinaus',
        status: 'uncollected',
        document: 'destroyedLetter',
        to: 'told',
      }),
      told: { type: 'final', meta: { label: 'Inhaber unterrichtet', status: 'uncollected' } },
    },
  };
}

const fault: Field = { name: 'fault', label: 'Mangel', type: 'text', maxLength: 300, required: true };

function making(config: PrintedDocument): Record<string, StateConfig> {
  const { noun } = config;
  return {
    ordering: transmissionState({
      id: 'order',
      state: 'Bestellung bei der Bundesdruckerei',
      status: 'atMaker',
      receivers: '["Bundesdruckerei GmbH"]',
      legalBasis: config.orderBasis,
      to: [{ to: 'making', then: [set('ordered', 'true')] }],
    }),
    making: taskState(
      {
        id: 'delivery',
        state: 'Wartet auf Lieferung der Bundesdruckerei',
        status: 'atMaker',
        task: `Gelieferten ${noun} mit den Antragsdaten vergleichen`,
        post: 'clerk',
        outcomes: {
          delivered: {
            label: 'Geliefert und richtig',
            to:
              config.postedByMaker === undefined
                ? 'pickupLetter'
                : [{ to: 'posting', when: config.postedByMaker }, { to: 'pickupLetter' }],
            fields: [
              { name: 'serialNumber', label: 'Seriennummer', type: 'text', maxLength: 12, required: true },
              { name: 'validUntil', label: 'Gültig bis', type: 'date', required: true },
            ],
          },
          defective: {
            label: 'Fehlerhaft hergestellt, auf Kosten des Herstellers neu bestellen',
            to: 'ordering',
            fields: [fault],
          },
          rejected: {
            label: 'Aufgenommene Daten ungeeignet, neu aufnehmen',
            to: 'invitation',
            fields: [fault],
          },
        },
      },
      { after: { makerPeriod: 'late' } },
    ),
    late: taskState({
      id: 'late',
      state: 'Lieferung verspätet',
      status: 'atMaker',
      task: 'Lieferung bei der Bundesdruckerei verfolgen',
      post: 'clerk',
      outcomes: { inquired: { label: 'Nachgefragt, weiter warten', to: 'making' }, ...config.late },
    }),
    invitation: documentState({
      id: 'recaptureLetter',
      state: 'Einladung zur neuen Aufnahme wird erstellt',
      status: 'recapture',
      document: 'recapture',
      to: 'invitationDispatch',
    }),
    invitationDispatch: dispatchState({
      id: 'recaptureDispatch',
      state: 'Einladung zur neuen Aufnahme geht hinaus',
      status: 'recapture',
      document: 'recaptureLetter',
      to: config.recapture,
    }),
    ...(config.postedByMaker === undefined ? {} : { posting: posting(config) }),
  };
}

/** Sent home by the maker; the carrier hands it to the addressee alone, else it comes to the office. */
function posting(config: PrintedDocument): StateConfig {
  return taskState({
    id: 'posting',
    state: 'Versand durch den Hersteller',
    status: 'atMaker',
    task: 'Zustellnachweis des Versands verfolgen',
    post: 'clerk',
    legalBasis: config.handoverBasis,
    outcomes: {
      received: { label: 'Eigenhändig zugestellt', to: afterHandover(config) },
      returned: { label: 'Zurückgekommen, zur Abholung bereitlegen', to: 'pickupLetter' },
    },
  });
}

function afterHandover(config: PrintedDocument): readonly Way[] {
  const { fingerprints } = config;
  const last = config.handedOver ?? [{ to: 'handedOver' }];
  return fingerprints === undefined ? last : [{ to: 'erasure', when: fingerprints.taken }, ...last];
}

function pickup(config: PrintedDocument): Record<string, StateConfig> {
  return {
    pickupLetter: documentState({
      id: 'pickupLetter',
      state: 'Einladung zur Abholung wird erstellt',
      status: 'ready',
      document: 'pickup',
      to: 'pickupDispatch',
    }),
    pickupDispatch: dispatchState({
      id: 'pickupDispatch',
      state: 'Einladung zur Abholung geht hinaus',
      status: 'ready',
      document: 'pickupLetter',
      to: 'awaitingPickup',
    }),
    awaitingPickup: taskState(
      {
        id: 'pickup',
        state: 'Liegt zur Abholung bereit',
        status: 'ready',
        task: `${config.noun} aushändigen und das bisherige Dokument entwerten`,
        post: 'clerk',
        legalBasis: config.handoverBasis,
        outcomes: {
          collected: {
            label: 'Ausgehändigt',
            to: afterHandover(config),
            fields: [...pickupFields, ...config.handover],
          },
        },
      },
      { after: { pickupPeriod: 'unclaimed' } },
    ),
    unclaimed: taskState({
      id: 'unclaimed',
      state: 'Nicht abgeholt',
      status: 'ready',
      task: 'An die Abholung erinnern oder die Vernichtung verfügen',
      post: 'clerk',
      outcomes: {
        remind: { label: 'Erinnern', to: 'pickupLetter' },
        destroy: { label: 'Vernichtung verfügen', adverse: true, to: '#case.uncollected' },
      },
    }),
    ...(config.fingerprints === undefined
      ? {}
      : {
          erasure: taskState({
            id: 'erasure',
            state: 'Fingerabdrücke sind zu löschen',
            status: 'handedOver',
            task: 'Die in der Behörde gespeicherten Fingerabdrücke löschen',
            post: 'clerk',
            target: 'P1D',
            legalBasis: config.fingerprints.erasureBasis,
            outcomes: { erased: { label: 'Gelöscht', to: config.handedOver ?? 'handedOver' } },
          }),
        }),
  };
}
