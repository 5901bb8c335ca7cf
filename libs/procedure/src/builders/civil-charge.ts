import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { Feel, Field } from '../form.js';
import type { PublicStatus, Remedy } from '../procedure.js';
import { brief } from './brief-fields.js';
import { taskState } from './task-state.js';
import { set, ways } from './transition.js';

/** The remedy of a service under a private-law scale of charges (§ 5 NKAG leaves the choice): none, the civil courts. */
export function civilRemedy(subject: string): Remedy {
  return {
    kind: 'none',
    legalBasis: `${subject} beruht auf einem privatrechtlichen Vertrag nach der Entgeltordnung, kein Verwaltungsakt (§ 35 VwVfG); Amtsgericht Hannover (§ 13 GVG)`,
    validFrom: '2022-01-01',
    evidence: 'assumed',
  };
}

/** The clock of `civilCharge`: from the invoice, then from each reminder (§ 286 (2), (3) BGB). */
export function civilChargePeriod(id: string, dispatch: Feel, period = 'P1M'): ClockSpec {
  return {
    label: 'Zahlungsziel des Entgelts',
    kind: 'setByAuthority',
    legalBasis: '§§ 271, 286 BGB, Entgeltordnung',
    bound: 'party',
    start: { notified: `if facts.${id}RemindedOn = null then ${dispatch} else facts.${id}RemindedOn` },
    period,
  };
}

/** The public status `chargeDue`. */
export const chargeDue: PublicStatus = {
  de: 'Entgelt zu zahlen',
  easy: 'Bitte bezahlen Sie die Rechnung oder sorgen Sie für Geld auf Ihrem Konto.',
  en: 'Charge due',
  actor: 'applicant',
  next: 'Der Betrag steht in der Rechnung. Mit einem SEPA-Mandat buchen wir ihn ab.',
};

/** Account and mandate, wanted only when the charge shall be debited (Art. 5 SEPA regulation). */
export const mandateFields: readonly Field[] = [
  brief.pick('payment', 'Zahlungsweise', {
    debit: 'SEPA-Lastschrift',
    transfer: 'Überweisung nach Rechnung',
  }),
  brief.text('iban', 'IBAN ohne Leerzeichen', 34, { when: 'form.payment = "debit"' }),
  brief.text('accountHolder', 'Kontoinhaber, falls jemand anderes', 120, {
    when: 'form.payment = "debit"',
    required: false,
  }),
];

/**
 * A region in which a charge under private law comes in. Nothing is enforced by notice: a debit that comes back is
 * invoiced again, who does not pay is reminded and put in default (§ 286 BGB), and then the court issues the order for
 * payment (§§ 688 ff. ZPO). Who agreed the charge does not book it (`notBy`, § 42 (5) KomHKVO).
 */
export function civilCharge(config: {
  readonly id: string;
  readonly label: string;
  /** Whether anything is to be paid; certain where absent. */
  readonly due?: Feel;
  readonly clock: string;
  readonly notBy: readonly string[];
}): StateConfig {
  const { id, label } = config;
  const again = [{ to: 'awaiting', then: [set(`${id}RemindedOn`, 'today')] }];
  return {
    meta: { label, status: 'chargeDue' },
    initial: 'open',
    states: {
      open: {
        meta: { label: `${label}: Forderung wird eingebucht`, status: 'chargeDue' },
        always:
          config.due === undefined
            ? ways('awaiting')
            : ways([{ to: 'awaiting', when: config.due }, { to: 'settled' }]),
      },
      awaiting: taskState(
        {
          id,
          state: `${label}: wartet auf Zahlung`,
          status: 'chargeDue',
          task: `Lastschrift oder Überweisung zum Kassenzeichen buchen: ${label}`,
          post: 'cashier',
          unit: '20.3',
          notBy: config.notBy,
          legalBasis: '§ 42 Abs. 5 KomHKVO',
          outcomes: {
            paid: {
              label: 'Gezahlt',
              to: 'settled',
              fields: [brief.day('receivedOn', 'Eingegangen am', { notAfter: 'today' })],
            },
            returned: {
              label: 'Lastschrift zurückgegeben, Rechnung neu stellen',
              to: again,
              fields: [{ name: 'bankCharge', label: 'Rücklastgebühr', type: 'money', min: 0, max: 2000 }],
            },
          },
        },
        { after: { [config.clock]: 'overdue' } },
      ),
      overdue: taskState({
        id: `${id}Overdue`,
        state: `${label}: überfällig`,
        status: 'chargeDue',
        task: `Mahnen, stunden oder gerichtliches Mahnverfahren einleiten: ${label}`,
        post: 'cashier',
        unit: '20.3',
        legalBasis: '§§ 286, 288 BGB, §§ 688 ff. ZPO',
        outcomes: {
          remind: { label: 'Gemahnt oder gestundet', to: again },
          dunning: { label: 'Mahnbescheid beim Amtsgericht beantragt', to: 'settled' },
          waive: { label: 'Forderung nach Entgeltordnung erlassen', to: 'settled' },
        },
      }),
      settled: { type: 'final', meta: { label: `${label}: erledigt`, status: 'closed' } },
    },
  };
}
