import type { StateConfig } from '@amtsweg/engine';
import { collection, documentState, dispatchState, taskState } from '@amtsweg/procedure';
import { fiction } from './reisegewerbekarte.fiction.js';
import { lawsuit } from './reisegewerbekarte.lawsuit.js';

const done = { type: 'final', meta: { label: 'Karte ausgehändigt', status: 'permitGranted' } } as const;

/** The card is a thing to be carried (§ 60c GewO): made, and handed over or posted, whether granted or deemed granted. */
const handover: StateConfig = {
  meta: { label: 'Aushändigung der Karte (§ 60c GewO)', status: 'inProduction' },
  initial: 'cardMaking',
  states: {
    cardMaking: taskState({
      id: 'cardMaking',
      state: 'Karte wird hergestellt',
      status: 'inProduction',
      task: 'Reisegewerbekarte mit Lichtbild und die verlangten Zweitschriften herstellen',
      post: 'clerk',
      target: 'P3D',
      legalBasis: '§ 55 Abs. 2, § 60c GewO',
      outcomes: {
        made: {
          label: 'Hergestellt',
          to: 'cardProduction',
          fields: [
            { name: 'number', label: 'Nummer der Karte', type: 'text', maxLength: 40, required: true },
            {
              name: 'copies',
              label: 'Zweitschriften (§ 60c Abs. 2 GewO)',
              type: 'integer',
              min: 0,
              max: 200,
              required: true,
            },
          ],
        },
      },
    }),
    cardProduction: documentState({
      id: 'cardDocument',
      state: 'Karte wird ausgefertigt',
      status: 'inProduction',
      document: 'card',
      to: [{ to: 'posting', when: 'form.handover = "post"' }, { to: 'pickupLetter' }],
    }),
    posting: taskState({
      id: 'cardPosting',
      state: 'Karte zum Versand',
      status: 'inProduction',
      task: 'Reisegewerbekarte und Zweitschriften mit Zustellnachweis versenden',
      post: 'mailroom',
      outcomes: {
        posted: {
          label: 'Versandt',
          to: 'handedOver',
          fields: [
            { name: 'postedOn', label: 'Versandt am', type: 'date', required: true, notAfter: 'today' },
          ],
        },
      },
    }),
    pickupLetter: documentState({
      id: 'pickupLetter',
      state: 'Einladung zur Abholung wird erstellt',
      status: 'inProduction',
      document: 'pickup',
      to: 'pickupDispatch',
    }),
    pickupDispatch: dispatchState({
      id: 'pickupDispatch',
      state: 'Einladung zur Abholung geht hinaus',
      status: 'inProduction',
      document: 'pickupLetter',
      to: 'awaitingPickup',
    }),
    awaitingPickup: taskState(
      {
        id: 'pickup',
        state: 'Karte liegt zur Abholung bereit',
        status: 'cardReady',
        task: 'Karte beim Termin gegen Ausweis aushändigen',
        post: 'clerk',
        outcomes: {
          collected: {
            label: 'Ausgehändigt',
            to: 'handedOver',
            fields: [
              {
                name: 'collectedOn',
                label: 'Ausgehändigt am',
                type: 'date',
                required: true,
                notAfter: 'today',
              },
              { name: 'identityChecked', label: 'Ausweis gesehen', type: 'boolean', required: true },
            ],
          },
        },
      },
      { after: { pickupPeriod: 'uncollected' } },
    ),
    uncollected: taskState({
      id: 'uncollected',
      state: 'Karte nicht abgeholt',
      status: 'cardReady',
      task: 'Über die nicht abgeholte Karte entscheiden',
      post: 'clerk',
      outcomes: {
        remind: { label: 'Noch einmal einladen', to: 'pickupLetter' },
        post: { label: 'Mit der Post schicken', to: 'posting' },
        keep: { label: 'Karte bleibt bei der Akte', to: 'handedOver' },
      },
    }),
    handedOver: done,
  },
};

/**
 * The permit stands, by notice or by law: the card goes to its holder, the fee comes in, act or fiction become final.
 *
 * The fiction sets no fee: a fee drafted before it was never notified and is not asked for.
 */
export const issued: StateConfig = {
  type: 'parallel',
  meta: { label: 'Erlaubnis erteilt oder fingiert', status: 'permitGranted' },
  onDone: '#case.closed',
  states: {
    handover,
    payment: collection({
      id: 'feePayment',
      label: 'Gebühr',
      due: 'facts.deemedSince = null and facts.fee.cents > 0',
      clock: 'feePeriod',
      status: 'feeDue',
      notBy: ['feeSetting'],
    }),
    remedy: lawsuit({
      clock: 'permitLawsuitPeriod',
      status: 'permitGranted',
      none: 'facts.deemedSince != null',
      upheld: { to: 'execution' },
      more: {
        execution: taskState({
          id: 'judgment',
          state: 'Urteil wird umgesetzt',
          status: 'litigation',
          task: 'Erlaubnis, Karte und Kosten nach dem Urteil ändern',
          post: 'clerk',
          legalBasis: '§ 113 VwGO',
          outcomes: { executed: { label: 'Umgesetzt', to: 'final' } },
        }),
      },
    }),
    fiction: fiction.standing,
  },
};
