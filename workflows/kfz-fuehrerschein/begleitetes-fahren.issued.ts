import type { StateConfig } from '@amtsweg/engine';
import {
  drivingTest,
  licenceCard,
  taskState,
  transmissionState,
  ways,
  withdrawal,
  type ClockSpec,
} from '@amtsweg/procedure';

function birthday(label: string, period: string, bound: ClockSpec['bound'], legalBasis: string): ClockSpec {
  return {
    label,
    kind: 'statutory',
    legalBasis,
    bound,
    start: { rule: 'event', on: 'form.birthDate' },
    period,
    endMoves: false,
    extension: 'never',
    suspension: 'never',
  };
}

export const ages: Readonly<Record<string, ClockSpec>> = {
  majority: birthday('18. Geburtstag', 'P18Y', 'authority', '§ 48a Abs. 2 FeV'),
  certificateEnd: birthday(
    'Ende der Prüfungsbescheinigung: drei Monate nach dem 18. Geburtstag',
    'P219M',
    'party',
    '§ 48a Abs. 3 Satz 2 FeV',
  ),
};

export const test = drivingTest({
  passed: [{ to: '#case.issued.register' }],
  lapsed: '#case.lapsed',
});

export const card = licenceCard({
  card: 'Kartenführerschein',
  legalBasis: '§ 48a Abs. 4, § 25 FeV',
  made: '#case.issued',
  handed: 'holding',
  surrender: [
    {
      name: 'certificate',
      label: 'Prüfungsbescheinigung',
      type: 'choice',
      required: true,
      options: [
        { value: 'returned', label: 'zurückgegeben' },
        { value: 'lost', label: 'verloren' },
      ],
    },
  ],
  uncollected: 'holding',
});

/** From the test over the year with companions to the card. */
export const issued: StateConfig = {
  meta: { label: 'Prüfung und begleitetes Fahren', status: 'testOrdered' },
  initial: 'test',
  onDone: '#case.closed',
  states: {
    test: { ...test.state, on: withdrawal },
    register: transmissionState({
      id: 'registerEntry',
      state: 'Erteilung, Begleitpersonen und Probezeit werden eingetragen',
      status: 'accompanied',
      receivers: '["Kraftfahrt-Bundesamt, Zentrales Fahrerlaubnisregister"]',
      legalBasis: '§§ 50, 51 StVG, § 48a FeV',
      to: 'accompanied',
    }),
    accompanied: {
      meta: { label: 'Fahren nur in Begleitung', status: 'accompanied' },
      on: { companionAdded: ways('additionalCompanion', ['record']) },
      after: { majority: 'ofAge' },
    },
    additionalCompanion: taskState({
      id: 'additionalCompanion',
      state: 'Weitere Begleitperson wird geprüft',
      status: 'accompanied',
      task: 'Begleitperson nach § 48a Abs. 5 FeV prüfen; neue Prüfungsbescheinigung gegen die bisherige aushändigen',
      post: 'clerk',
      target: 'P1W',
      legalBasis: '§ 48a Abs. 3 und 5 FeV',
      outcomes: {
        entered: { label: 'Eingetragen, neue Bescheinigung ausgehändigt', to: 'accompanied' },
        unsuitable: { label: 'Voraussetzungen fehlen, nicht eingetragen', adverse: true, to: 'accompanied' },
      },
    }),
    ofAge: taskState(
      {
        id: 'ofAge',
        state: 'Volljährig: Karte liegt bereit',
        status: 'cardReady',
        task: 'Über den Umtausch der Prüfungsbescheinigung in den Kartenführerschein benachrichtigen',
        post: 'clerk',
        target: 'P1W',
        outcomes: { notify: { label: 'Abholnachricht', to: 'pickupLetter' } },
      },
      { after: { certificateEnd: 'pickupLetter' } },
    ),
    pickupLetter: card.handing['pickupLetter'] ?? {},
    pickupDispatch: card.handing['pickupDispatch'] ?? {},
    awaitingPickup: card.handing['awaitingPickup'] ?? {},
    notCollected: card.handing['notCollected'] ?? {},
    holding: { type: 'final', meta: { label: 'Fahrerlaubnis ohne Auflage der Begleitung', status: 'sent' } },
  },
};
