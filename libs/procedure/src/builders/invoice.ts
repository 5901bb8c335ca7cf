import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { BlockSpec, DocumentSpec } from '../document-spec.js';
import type { Feel } from '../form.js';
import type { PublicStatus } from '../procedure.js';
import { dispatchState, documentState, transmissionState } from './document-state.js';
import { taskState } from './task-state.js';
import { set, ways, type Way } from './transition.js';

const STATUS = 'invoiceDue';

/** The clock `invoicePeriod` of `invoice`: two weeks from the bill, and again from each reminder. */
export const invoicePeriod: ClockSpec = {
  label: 'Zahlungsziel der Rechnung',
  kind: 'setByAuthority',
  legalBasis: '§§ 271, 286 BGB',
  bound: 'party',
  start: {
    notified: 'if facts.invoiceRemindedOn = null then facts.invoiceDispatch else facts.invoiceRemindedOn',
  },
  period: 'P2W',
};

/** The public status of `invoice`. */
export const invoiceStatus: Readonly<Record<typeof STATUS, PublicStatus>> = {
  [STATUS]: {
    de: 'Rechnung offen',
    easy: 'Bitte bezahlen Sie die Rechnung.',
    en: 'Invoice open',
    actor: 'applicant',
    next: 'Überweisen Sie den Betrag innerhalb von zwei Wochen unter Angabe des Kassenzeichens.',
  },
};

/** The document `invoice`: a bill and no notice; `service` is what is paid for. */
export function invoiceLetter(service: string, more: readonly BlockSpec[] = []): DocumentSpec {
  return {
    kind: 'letter',
    title: 'Rechnung',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'facts',
        rows: [
          ['Leistung', service],
          ['Entgelt', '{euro(facts.fee.cents)} ({facts.fee.legalBasis})'],
          ['Zahlbar bis', 'zwei Wochen nach Zugang dieser Rechnung'],
        ],
      },
      ...more,
    ],
  };
}

/**
 * Substates in which a price under private law comes in (Entgelt, not a fee: §§ 433, 535, 631 BGB). Enter at `priceGate`.
 *
 * The amount is that of the tariff of charges (`assessFee`). Nothing here is a notice and nothing is enforced by the
 * city itself: a bill is sent, a late payer is reminded, and at last either the contract falls (`unpaid`: paid before
 * the service, § 323 BGB) or the claim goes to the civil courts (§§ 688 ff. ZPO). Whoever agreed the price does not book it.
 */
export function invoice(config: {
  readonly notBy: readonly string[];
  readonly paid: string | readonly Way[];
  /** Where an unpaid contract falls; without it the service is rendered and the claim is pursued, then as `paid`. */
  readonly unpaid?: readonly Way[];
  /** The decisive day of the tariff, in FEEL; today unless told. */
  readonly on?: Feel;
}): Record<string, StateConfig> {
  const { notBy, paid, unpaid } = config;
  return {
    priceGate: {
      meta: { label: 'Entgelt', status: STATUS },
      always: ways([{ to: 'priced', then: [{ type: 'assessFee', params: { on: config.on ?? 'today' } }] }]),
    },
    priced: {
      meta: { label: 'Entgelt steht fest', status: STATUS },
      always: ways([
        { to: 'invoicing', when: 'facts.fee.cents > 0' },
        ...(typeof paid === 'string' ? [{ to: paid }] : paid),
      ]),
    },
    invoicing: documentState({
      id: 'invoiceDocument',
      state: 'Rechnung wird erstellt',
      status: STATUS,
      document: 'invoice',
      to: 'sendingInvoice',
    }),
    sendingInvoice: dispatchState({
      id: 'invoiceDispatch',
      state: 'Rechnung geht hinaus',
      status: STATUS,
      document: 'invoiceDocument',
      to: 'awaitingMoney',
    }),
    awaitingMoney: taskState(
      {
        id: 'invoicePayment',
        state: 'Wartet auf Zahlung der Rechnung',
        status: STATUS,
        task: 'Zahlungseingang zur Rechnung prüfen und buchen',
        post: 'cashier',
        unit: '20.3',
        notBy,
        legalBasis: '§ 42 Abs. 5 KomHKVO',
        outcomes: {
          paid: {
            label: 'Zahlung eingegangen',
            to: paid,
            fields: [
              {
                name: 'receivedOn',
                label: 'Eingegangen am',
                type: 'date',
                required: true,
                notAfter: 'today',
              },
            ],
          },
        },
      },
      { after: { invoicePeriod: 'inArrears' } },
    ),
    inArrears: arrears(unpaid),
    ...(unpaid === undefined ? { courtOrder: courtOrder(paid) } : {}),
  };
}

function arrears(unpaid: readonly Way[] | undefined): StateConfig {
  return taskState({
    id: 'arrears',
    state: 'Rechnung nicht bezahlt',
    status: STATUS,
    task: 'Mahnen oder die Folgen des Verzugs bestimmen',
    post: 'cashier',
    unit: '20.3',
    legalBasis: '§§ 286, 323 BGB',
    outcomes: {
      reminded: {
        label: 'Gemahnt, weiter warten',
        to: [{ to: 'awaitingMoney', then: [set('invoiceRemindedOn', 'today')] }],
      },
      ...(unpaid === undefined
        ? { court: { label: 'Gerichtliches Mahnverfahren', adverse: true, to: 'courtOrder' } }
        : { rescind: { label: 'Vom Vertrag zurücktreten', adverse: true, to: unpaid } }),
    },
  });
}

function courtOrder(to: string | readonly Way[]): StateConfig {
  return transmissionState({
    id: 'courtOrder',
    state: 'Abgabe in das gerichtliche Mahnverfahren',
    status: STATUS,
    receivers: '["Landeshauptstadt Hannover, Rechtsamt", "Amtsgericht Uelzen, Zentrales Mahngericht"]',
    legalBasis: '§§ 688, 689 ZPO',
    to,
  });
}
