import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { PublicStatus } from '../procedure.js';
import type { EventSpec } from '../task-spec.js';
import { dispatchState, documentState } from './document-state.js';
import { ways, type Way } from './transition.js';

/** The events of `placeOffer`: a free place binds nobody before it is taken (§§ 145 to 148 BGB). */
export const placeOfferEvents: Readonly<Record<'acceptOffer' | 'declineOffer', EventSpec>> = {
  acceptOffer: { label: 'Angebotenen Platz annehmen', by: ['applicant', 'clerk'] },
  declineOffer: {
    label: 'Angebotenen Platz ablehnen',
    by: ['applicant', 'clerk'],
    fields: [{ name: 'why', label: 'Grund (freiwillig)', type: 'longText', maxLength: 1000 }],
  },
};

/** The clock `offerPeriod` of `placeOffer`: the period that the offer names (§ 148 BGB). */
export function offerPeriod(period: string): ClockSpec {
  return {
    label: 'Annahmefrist',
    kind: 'setByAuthority',
    legalBasis: '§ 148 BGB',
    bound: 'party',
    start: { notified: 'facts.offerDispatch' },
    period,
  };
}

/** The public status `offered` of `placeOffer`. */
export const offered: PublicStatus = {
  de: 'Platz angeboten',
  easy: 'Wir haben einen Platz für Sie. Bitte sagen Sie uns, ob Sie ihn nehmen.',
  en: 'Place offered',
  actor: 'applicant',
  next: 'Bitte nehmen Sie das Angebot innerhalb der Frist an, sonst geht der Platz weiter.',
};

/**
 * Substates in which a scarce place is offered: letter `offer`, dispatch, and the time to take it. Silence is no
 * acceptance: the place goes to the next when `offerPeriod` is over. Enter at `offerLetter`.
 */
export function placeOffer(config: {
  readonly accepted: string | readonly Way[];
  readonly declined: string | readonly Way[];
  readonly lapsed: string | readonly Way[];
}): Record<'offerLetter' | 'offerDispatch' | 'awaitingAcceptance', StateConfig> {
  return {
    offerLetter: documentState({
      id: 'offerDocument',
      state: 'Platzangebot wird erstellt',
      status: 'inReview',
      document: 'offer',
      to: 'offerDispatch',
    }),
    offerDispatch: dispatchState({
      id: 'offerDispatch',
      state: 'Platzangebot geht hinaus',
      status: 'inReview',
      document: 'offerDocument',
      to: 'awaitingAcceptance',
    }),
    awaitingAcceptance: {
      meta: { label: 'Wartet auf die Annahme des Platzes', status: 'offered' },
      on: {
        acceptOffer: ways(config.accepted, ['record']),
        declineOffer: ways(config.declined, ['record']),
      },
      after: { offerPeriod: ways(config.lapsed) },
    },
  };
}
