import type { StateConfig } from '@amtsweg/engine';
import { brief, gate, set, taskState, ways } from '@amtsweg/procedure';

/** The payment card (§ 3 (2) AsylbLG): made, handed over in person, lost and replaced, taken back. */
export const card: StateConfig = {
  meta: { label: 'Bezahlkarte', status: 'benefitRunning' },
  initial: 'gate',
  states: {
    gate: gate('Karte oder Konto', 'benefitRunning', [
      { to: 'making', when: 'facts.decision.means = "card" and facts.cardNumber = null' },
      { to: 'inUse', when: 'facts.decision.means = "card"' },
      { to: 'none' },
    ]),
    making: taskState(
      {
        id: 'card',
        state: 'Bezahlkarte ausgeben',
        status: 'benefitRunning',
        task: 'Karte freischalten und gegen Ausweis persönlich aushändigen',
        post: 'clerk',
        target: 'P3D',
        legalBasis: '§ 3 Abs. 2 AsylbLG',
        outcomes: {
          handedOver: {
            label: 'Ausgehändigt',
            to: [{ to: 'inUse', then: [set('cardNumber', 'event.number')] }],
            fields: [brief.text('number', 'Kartennummer (letzte vier Stellen)', 4)],
          },
        },
      },
      { after: { pickupPeriod: 'notCollected' } },
    ),
    notCollected: taskState({
      id: 'notCollected',
      state: 'Karte nicht abgeholt',
      status: 'benefitRunning',
      task: 'Aufenthalt in der Unterkunft prüfen; Karte nachreichen oder Zahlung anhalten',
      post: 'clerk',
      legalBasis: '§ 11 Abs. 5 AsylbLG',
      outcomes: {
        again: { label: 'Neuer Termin zur Ausgabe', to: 'making' },
        gone: { label: 'Unbekannt verzogen', to: 'none' },
      },
    }),
    inUse: {
      meta: { label: 'Karte in Gebrauch', status: 'benefitRunning' },
      on: { cardLost: ways('blocking', ['record']), caseMoved: ways('none', ['record']) },
      after: { cardCheck: 'checking' },
    },
    checking: taskState({
      id: 'cardCheck',
      state: 'Karte ungenutzt oder noch nötig',
      status: 'benefitRunning',
      task: 'Prüfen, ob die Leistung noch läuft; sonst Karte sperren und einziehen',
      post: 'clerk',
      outcomes: {
        stays: { label: 'Bleibt in Gebrauch', to: 'inUse' },
        withdrawn: { label: 'Gesperrt und eingezogen', to: 'none' },
      },
    }),
    blocking: taskState({
      id: 'blocking',
      state: 'Karte sperren',
      status: 'benefitRunning',
      task: 'Karte sofort sperren und Ersatz bestellen',
      post: 'clerk',
      target: 'P1D',
      priority: 1,
      outcomes: {
        replaced: {
          label: 'Gesperrt, Ersatz bestellt',
          to: [{ to: 'making', then: [set('cardNumber', 'null')] }],
        },
      },
    }),
    none: { type: 'final', meta: { label: 'Ohne Karte', status: 'benefitRunning' } },
  },
};
