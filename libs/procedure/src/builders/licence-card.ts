import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { DocumentSpec } from '../document-spec.js';
import type { Field } from '../form.js';
import type { PublicStatus } from '../procedure.js';
import { dispatchState, documentState, transmissionState } from './document-state.js';
import { taskState } from './task-state.js';
import { ways, type Way } from './transition.js';

/** What a procedure takes from `licenceCard`: parts to be spread where they belong. */
interface CardParts {
  /** Order and production, entered at `cardOrder`. */
  readonly making: Readonly<Record<'cardOrder' | 'cardDelivery', StateConfig>>;
  /** Handing over, entered at `cardGate`. */
  readonly handing: Readonly<Record<string, StateConfig>>;
  readonly documents: Readonly<Record<'pickup', DocumentSpec>>;
  readonly clocks: Readonly<Record<'pickupPeriod', ClockSpec>>;
  readonly publicStatus: Readonly<Record<'cardOrdered' | 'cardReady', PublicStatus>>;
}

/**
 * The card: ordered from the Bundesdruckerei over the Kraftfahrt-Bundesamt, checked on delivery, handed over in exchange
 * for what it replaces (§ 25 FeV). A central producer makes all cards, so a wrong one is ordered anew, never mended.
 *
 * Direct dispatch by the producer is for those who hold no licence to give back or gave it back or had it invalidated on
 * application (`config.direct`). A card nobody collects is kept and at last destroyed; the right to drive does not depend
 * on it where it existed before.
 */
export function licenceCard(config: {
  /** `Kartenführerschein`, `Fahrerqualifizierungsnachweis`. */
  readonly card: string;
  readonly legalBasis: string;
  /** Holds where the producer sends the card to the holder himself. */
  readonly direct?: string;
  readonly made: string | readonly Way[];
  readonly handed: string;
  /** What is given back in exchange. */
  readonly surrender?: readonly Field[];
  readonly uncollected: string;
}): CardParts {
  const { card, legalBasis } = config;
  return {
    making: {
      cardOrder: transmissionState({
        id: 'cardOrder',
        state: `${card} wird bestellt`,
        status: 'cardOrdered',
        receivers: '["Bundesdruckerei GmbH, über das Kraftfahrt-Bundesamt"]',
        legalBasis,
        to: 'cardDelivery',
      }),
      cardDelivery: taskState({
        id: 'cardDelivery',
        state: `${card} in Herstellung`,
        status: 'cardOrdered',
        task: 'Lieferung der Bundesdruckerei zuordnen und Karte mit dem Auftrag vergleichen',
        post: 'clerk',
        target: 'P4W',
        outcomes: {
          right: {
            label: 'Geliefert und richtig',
            to: config.made,
            fields: [
              {
                name: 'number',
                label: 'Dokumentnummer',
                type: 'text',
                maxLength: 11,
                pattern: '^[A-Z0-9]{9,11}$',
                required: true,
              },
            ],
          },
          wrong: { label: 'Fehlerhaft oder nicht geliefert, reklamieren', to: 'cardOrder' },
        },
      }),
    },
    handing: handing(config),
    documents: { pickup: pickupLetter(card) },
    clocks: { pickupPeriod },
    publicStatus,
  };
}

function handing(config: Parameters<typeof licenceCard>[0]): Readonly<Record<string, StateConfig>> {
  const pickup = 'pickupLetter';
  return {
    cardGate: {
      meta: { label: 'Übergabe', status: 'cardReady' },
      always: ways(
        config.direct === undefined ? pickup : [{ to: 'mailing', when: config.direct }, { to: pickup }],
      ),
    },
    ...(config.direct === undefined ? {} : { mailing: mailing(config.handed, pickup) }),
    pickupLetter: documentState({
      id: 'pickupLetter',
      state: 'Abholnachricht wird erstellt',
      status: 'cardReady',
      document: 'pickup',
      to: 'pickupDispatch',
    }),
    pickupDispatch: dispatchState({
      id: 'pickupDispatch',
      state: 'Abholnachricht geht hinaus',
      status: 'cardReady',
      document: 'pickupLetter',
      to: 'awaitingPickup',
    }),
    awaitingPickup: taskState(
      {
        id: 'cardHandover',
        state: `${config.card} liegt zur Abholung bereit`,
        status: 'cardReady',
        task: `${config.card} gegen Ausweis aushändigen, Empfang bestätigen lassen, bisheriges Dokument einziehen`,
        post: 'clerk',
        legalBasis: config.legalBasis,
        outcomes: {
          handed: {
            label: 'Ausgehändigt',
            to: config.handed,
            ...(config.surrender === undefined ? {} : { fields: config.surrender }),
          },
        },
      },
      { after: { pickupPeriod: 'notCollected' } },
    ),
    notCollected: taskState({
      id: 'notCollected',
      state: 'Nicht abgeholt',
      status: 'cardReady',
      task: 'Über Erinnerung oder Vernichtung der nicht abgeholten Karte entscheiden',
      post: 'clerk',
      outcomes: {
        remind: { label: 'Noch einmal zur Abholung auffordern', to: 'pickupLetter' },
        destroy: { label: 'Karte vernichten, Vorgang beenden', adverse: true, to: config.uncollected },
      },
    }),
  };
}

function mailing(handed: string, pickup: string): StateConfig {
  return taskState({
    id: 'directDispatch',
    state: 'Direktversand durch den Kartenhersteller',
    status: 'cardReady',
    task: 'Sendungsstatus des Direktversands prüfen',
    post: 'clerk',
    target: 'P2W',
    outcomes: {
      delivered: {
        label: 'Zugestellt',
        to: handed,
        fields: [
          { name: 'deliveredOn', label: 'Zugestellt am', type: 'date', required: true, notAfter: 'today' },
        ],
      },
      returned: { label: 'Unzustellbar zurück, im Amt abzuholen', to: pickup },
    },
  });
}

function pickupLetter(card: string): DocumentSpec {
  return {
    kind: 'letter',
    title: `Ihr ${card} liegt bereit`,
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: `Ihr ${card} Nr. {facts.cardDelivery.number} liegt in der Fahrerlaubnisbehörde bereit. Bitte holen Sie ihn mit Termin und Ausweis innerhalb von drei Monaten ab. Ein bisheriges Dokument ist dabei abzugeben; auf Wunsch erhalten Sie es entwertet zurück.`,
      },
    ],
  };
}

const pickupPeriod: ClockSpec = {
  label: 'Abholfrist',
  kind: 'setByAuthority',
  legalBasis: 'Verwaltungspraxis der Fahrerlaubnisbehörde (zu bestätigen)',
  bound: 'party',
  start: { notified: 'facts.pickupDispatch' },
  period: 'P3M',
};

const publicStatus: CardParts['publicStatus'] = {
  cardOrdered: {
    de: 'Karte bestellt',
    easy: 'Wir haben Ihre Karte bestellt. Das dauert einige Wochen.',
    en: 'Card ordered',
    actor: 'other',
    next: 'Die Bundesdruckerei stellt die Karte her; wir melden uns, wenn sie da ist.',
  },
  cardReady: {
    de: 'Karte fertig',
    easy: 'Ihre Karte ist fertig.',
    en: 'Card ready',
    actor: 'applicant',
    next: 'Holen Sie die Karte mit Termin ab oder warten Sie auf die Post, wenn Sie den Direktversand gewählt haben.',
  },
};
