import type { StateConfig } from '@amtsweg/engine';
import {
  dispatchState,
  documentState,
  drivingFitness,
  requestOutcome,
  roadTrafficRefusal,
  taskState,
  transmissionState,
} from '@amtsweg/procedure';

export const fitness = drivingFitness({
  registers:
    '["Kraftfahrt-Bundesamt, Fahreignungsregister", "Kraftfahrt-Bundesamt, Zentrales Fahrerlaubnisregister"]',
  legalBasis: '§ 2 Abs. 4 StVG, § 48a Abs. 1 FeV',
  task: 'Registerauskünfte und Sehtest der Bewerberin oder des Bewerbers auswerten',
  fit: '#case.checked.companionInquiry',
  opinions: [
    { value: 'eyes', label: 'Augenärztliches Gutachten (§ 12 FeV)' },
    { value: 'maturity', label: 'Medizinisch-psychologisches Gutachten (§ 11 Abs. 3 FeV)' },
    { value: 'medical', label: 'Ärztliches Gutachten (§ 11 Abs. 2 FeV)' },
  ],
  period: 'P3M',
});

/** The register is asked about others than the applicant; what it says of them is theirs alone. */
export const companions: Readonly<Record<string, StateConfig>> = {
  companionInquiry: transmissionState({
    id: 'companionInquiry',
    state: 'Auskünfte zu den Begleitpersonen werden eingeholt',
    status: 'waitingForOthers',
    receivers: '["Kraftfahrt-Bundesamt, Fahreignungsregister (Begleitpersonen)"]',
    legalBasis: '§ 30 Abs. 8 StVG mit Einwilligung, § 48a Abs. 5 FeV',
    to: 'companionCheck',
  }),
  companionCheck: taskState({
    id: 'companionCheck',
    state: 'Begleitpersonen werden geprüft',
    status: 'inReview',
    task: 'Jede Begleitperson prüfen: 30 Jahre, fünf Jahre Klasse B, höchstens ein Punkt',
    post: 'clerk',
    legalBasis: '§ 48a Abs. 5 FeV',
    outcomes: {
      accepted: {
        label: 'Mindestens eine Person geeignet',
        to: 'companionLetter',
        fields: [
          { name: 'accepted', label: 'Eingetragen werden', type: 'text', maxLength: 500, required: true },
          { name: 'dropped', label: 'Nicht eingetragen werden', type: 'text', maxLength: 500 },
        ],
      },
      noneLeft: { ...requestOutcome, label: 'Niemand geeignet, andere benennen lassen' },
    },
  }),
  companionLetter: documentState({
    id: 'companionLetter',
    state: 'Mitteilung über die Begleitpersonen wird erstellt',
    status: 'inReview',
    document: 'companionsResult',
    to: 'companionDispatch',
  }),
  companionDispatch: dispatchState({
    id: 'companionDispatch',
    state: 'Mitteilung über die Begleitpersonen geht hinaus',
    status: 'inReview',
    document: 'companionLetter',
    to: '#case.approved',
  }),
};

export const refusal = roadTrafficRefusal({
  application: 'Ihren Antrag auf Begleitetes Fahren ab 17',
  legalBasis: '§ 2 Abs. 2 und 4 StVG, § 48a FeV',
  convinced: 'fitness.review',
  upheld: '#case.checked.companionInquiry',
});
