import type { ActionConfig, StateConfig } from '@amtsweg/engine';
import type { Field } from '../form.js';
import type { PublicStatus } from '../procedure.js';
import { directAction } from './direct-action.js';
import { dispatchState, documentState } from './document-state.js';
import { taskState } from './task-state.js';

/** The public statuses of a charge that is assessed: `received`, `inReview`, `hearing`, `assessing`, `assessed`. */
export const chargeStatuses: Readonly<Record<string, PublicStatus>> = {
  received: {
    de: 'Eingegangen',
    easy: 'Ihre Angaben sind bei uns angekommen.',
    en: 'Received',
    actor: 'office',
    next: 'Wir prüfen, ob alle Angaben vorliegen.',
  },
  inReview: {
    de: 'In Bearbeitung',
    easy: 'Wir prüfen die Angaben.',
    en: 'Being processed',
    actor: 'office',
    next: 'Wir stellen fest, ob und wie viel zu zahlen ist.',
  },
  hearing: {
    de: 'Gelegenheit zur Äußerung',
    easy: 'Wir wollen von Ihren Angaben oder Ihrem Antrag abweichen. Vorher dürfen Sie uns Ihre Meinung sagen.',
    en: 'Your comments are invited',
    actor: 'applicant',
    next: 'Sie können sich innerhalb der Frist äußern. Danach entscheiden wir.',
  },
  assessing: {
    de: 'Abgabe wird festgesetzt',
    easy: 'Wir rechnen aus, was zu zahlen ist.',
    en: 'Charge being assessed',
    actor: 'office',
    next: 'Sie erhalten einen Bescheid.',
  },
  assessed: {
    de: 'Bescheid versandt',
    easy: 'Wir haben Ihnen einen Brief geschickt. Dort steht, wann Sie wie viel zahlen müssen.',
    en: 'Notice sent',
    actor: 'applicant',
    next: 'Zahlen Sie zu den Terminen im Bescheid. Dort steht auch, wie Sie sich gegen ihn wehren können.',
  },
};

/** What an action against a charge does not stop, for the instruction on remedies (§ 80 (2) no. 1 VwGO; LC-48). */
export const chargeEffect =
  'Ein Widerspruch oder Einspruch findet nicht statt. Die Klage hat keine aufschiebende Wirkung (§ 80 Abs. 2 Satz 1 Nr. 1 der Verwaltungsgerichtsordnung): Die Abgabe ist auch dann zu den genannten Terminen zu zahlen.';

/**
 * The order to collect or to write off money fixed under the AO: reckoned by one, certified by a second, ordered by a
 * third (§ 42 (3), (4) KomHKVO). `certification` and `order`; the objection of the second leads back to `reassess`.
 */
export function chargeOrder(config: {
  readonly what: string;
  /** The activities in which the amount was found. */
  readonly reckonedIn: readonly string[];
  readonly reassess: string;
  readonly ordered: string;
  readonly credit?: boolean;
}): Record<string, StateConfig> {
  const kind = config.credit === true ? 'Auszahlungs- und Absetzungsanordnung' : 'Annahmeanordnung';
  return {
    certification: taskState({
      id: 'certification',
      state: 'Sachliche und rechnerische Feststellung',
      status: 'assessing',
      task: `Berechnung sachlich und rechnerisch richtig zeichnen: ${config.what}`,
      post: 'clerk',
      notBy: config.reckonedIn,
      legalBasis: '§ 42 Abs. 3 KomHKVO',
      outcomes: {
        correct: { label: 'Sachlich und rechnerisch richtig', to: 'order' },
        objected: { label: 'Beanstandet', adverse: true, to: config.reassess },
      },
    }),
    order: taskState({
      id: 'order',
      state: kind,
      status: 'assessing',
      task: `${kind} erteilen: ${config.what}`,
      post: 'lead',
      notBy: ['certification'],
      legalBasis: '§ 42 Abs. 4 KomHKVO',
      outcomes: { ordered: { label: 'Angeordnet', to: config.ordered } },
    }),
  };
}

/**
 * The milestone `issued` of a charge: the notice goes out, then finality and the account run side by side, because
 * neither the period nor an action stops the debt (§ 80 (2) no. 1 VwGO). Whoever ordered does not post (§ 42 (5) KomHKVO).
 *
 * Needs the document `notice`, the clock `remedyPeriod` on `facts.noticeDispatch` and `directActionEvents`.
 */
export function chargeNotice(config: {
  readonly label: string;
  /** What the cash office posts, as an instruction. */
  readonly posting: string;
  readonly postingFields?: readonly Field[];
  readonly reassess: string;
  readonly entry?: readonly ActionConfig[];
  /** Public status after the notice: `assessed` unless told. */
  readonly sent?: string;
  /** What follows: states by name, the first is entered; they end in `done`. */
  readonly then?: Readonly<Record<string, StateConfig>>;
}): StateConfig {
  const sent = config.sent ?? 'assessed';
  return {
    meta: { label: config.label, status: 'assessing' },
    ...(config.entry === undefined ? {} : { entry: config.entry }),
    initial: 'production',
    onDone: '#case.closed',
    states: {
      production: documentState({
        id: 'noticeDocument',
        state: `${config.label}: Ausfertigung`,
        status: 'assessing',
        document: 'notice',
        to: 'dispatch',
      }),
      dispatch: dispatchState({
        id: 'noticeDispatch',
        state: `${config.label}: Versand`,
        status: 'assessing',
        document: 'noticeDocument',
        to: 'effect',
      }),
      effect: {
        type: 'parallel',
        meta: { label: 'Bekannt gegeben', status: sent },
        onDone: Object.keys(config.then ?? {})[0] ?? 'done',
        states: {
          finality: directAction({ clock: 'remedyPeriod', status: sent, upheld: { to: config.reassess } }),
          account: {
            meta: { label: 'Kassenkonto', status: sent },
            initial: 'posting',
            states: {
              posting: taskState({
                id: 'posting',
                state: 'Buchung',
                status: sent,
                task: config.posting,
                post: 'cashier',
                unit: '20.3',
                notBy: ['certification', 'order'],
                legalBasis: '§ 42 Abs. 5 KomHKVO',
                outcomes: {
                  posted: {
                    label: 'Gebucht',
                    to: 'posted',
                    fields: [
                      {
                        name: 'postedOn',
                        label: 'Gebucht am',
                        type: 'date',
                        required: true,
                        notAfter: 'today',
                      },
                      ...(config.postingFields ?? []),
                    ],
                  },
                },
              }),
              posted: { type: 'final', meta: { label: 'Gebucht', status: sent } },
            },
          },
        },
      },
      ...config.then,
      done: { type: 'final', meta: { label: 'Abgeschlossen', status: 'closed' } },
    },
  };
}
