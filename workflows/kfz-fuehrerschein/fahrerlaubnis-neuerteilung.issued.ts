import type { StateConfig } from '@amtsweg/engine';
import {
  conclude,
  drivingTest,
  licenceCard,
  transmissionState,
  ways,
  withdrawal,
  type ClockSpec,
} from '@amtsweg/procedure';

/** The last day of the ban; the licence may be handed over on the day after (§ 69a StGB). */
export const banEnd: ClockSpec = {
  label: 'Ende der Sperrfrist',
  kind: 'statutory',
  legalBasis: '§ 69a StGB, § 20 Abs. 4 FeV',
  bound: 'authority',
  start: { rule: 'event', on: 'date(form.banUntil) - duration("P1D")' },
  period: 'P1D',
  endMoves: false,
  extension: 'never',
  suspension: 'never',
};

export const card = licenceCard({
  card: 'Kartenführerschein',
  legalBasis: '§ 20 Abs. 1, § 22 Abs. 4, § 25 FeV',
  made: '#case.issued',
  handed: 'register',
  uncollected: '#case.discontinued',
});

export const test = drivingTest({
  passed: [
    { to: '#case.issued.cardGate', when: 'event.result = "toCollect"' },
    { to: '#case.issued.register' },
  ],
  lapsed: '#case.lapsed',
});

/** The ban first, then a test where ability is in doubt, then the card from hand to hand. */
export const issued: StateConfig = {
  meta: { label: 'Erteilung', status: 'cardReady' },
  initial: 'banGate',
  onDone: '#case.closed',
  states: {
    banGate: {
      meta: { label: 'Sperrfrist wird geprüft', status: 'cardReady' },
      always: ways([
        { to: 'banRunning', when: 'form.banUntil != null and date(form.banUntil) >= date(today)' },
        { to: 'abilityGate' },
      ]),
    },
    banRunning: {
      meta: { label: 'Sperrfrist läuft noch', status: 'banRunning' },
      on: withdrawal,
      after: { banEnd: 'abilityGate' },
    },
    abilityGate: {
      meta: { label: 'Befähigung', status: 'cardReady' },
      always: ways([{ to: 'test', when: 'facts.decision.testNeeded = true' }, { to: 'cardGate' }]),
    },
    test: { ...test.state, on: withdrawal },
    ...card.handing,
    register: transmissionState({
      id: 'registerEntry',
      state: 'Neuerteilung wird eingetragen, Rest der Probezeit wird berechnet',
      status: 'sent',
      receivers:
        '["Kraftfahrt-Bundesamt, Zentrales Fahrerlaubnisregister", "Kraftfahrt-Bundesamt, Fahreignungsregister"]',
      legalBasis: '§§ 28, 50, 51 StVG, § 2a Abs. 1 Satz 6 StVG',
      to: 'granted',
    }),
    granted: { type: 'final', meta: { label: 'Fahrerlaubnis neu erteilt', status: 'sent' } },
  },
};

export const lapsed: StateConfig = {
  type: 'final',
  meta: { label: 'Prüfauftrag verfallen (§ 22 Abs. 5 FeV)', status: 'testLapsed' },
  entry: [conclude('lapsed')],
};
