import {
  brief,
  finished,
  revocation,
  set,
  taskState,
  ways,
  type ClockSpec,
  type EventSpec,
} from '@amtsweg/procedure';

const revoked = revocation({
  subject: 'die Erlaubnis für Ihre Veranstaltung',
  kept: 'issued.inForce.event.ready',
  to: 'clearance',
  duty: 'Die Veranstaltung darf nicht stattfinden; Sperren und Aufbauten sind zu entfernen.',
  grounds: [
    { value: '§ 49 Abs. 2 Satz 1 Nr. 2 VwVfG', label: 'Versicherung oder andere Auflage fehlt' },
    { value: '§ 49 Abs. 2 Satz 1 Nr. 3 VwVfG', label: 'Gefahrenlage, Sperrung, Unwetterwarnung' },
  ],
});
const cancelled = ways('clearance', ['record']);
const status = 'eventAhead';
const toRevocation = [{ to: 'revocation', then: [set('startRevocation', '{facts: event.reason}')] }];

/** From the notice to the clean street: proof of insurance, acceptance on the day before, the event, clearing up. */
export const eventRegion = {
  meta: { label: 'Veranstaltung', status },
  initial: 'insurance',
  states: {
    insurance: {
      meta: { label: 'Versicherungsnachweis erwartet', status },
      on: { insuranceProof: ways('ready', ['record']), eventCancelled: cancelled },
      after: { insuranceDue: 'uninsured' },
    },
    uninsured: taskState(
      {
        id: 'uninsured',
        state: 'Versicherungsnachweis fehlt',
        status,
        task: 'Ohne Haftpflichtversicherung: Nachweis fernmündlich anfordern oder Widerruf einleiten',
        post: 'lead',
        target: 'P1D',
        legalBasis: 'VwV-StVO zu § 29 Abs. 2, I. 3',
        outcomes: {
          proven: {
            label: 'Nachweis liegt vor',
            to: 'ready',
            fields: [brief.text('policy', 'Versicherer, Nummer', 120)],
          },
          revoke: { label: 'Widerruf einleiten', adverse: true, to: toRevocation },
        },
      },
      { on: { insuranceProof: ways('ready', ['record']), eventCancelled: cancelled } },
    ),
    ready: {
      meta: { label: 'Erlaubt, Aufbau steht bevor', status },
      on: { ...revoked.on, eventCancelled: cancelled },
      after: { setUpDay: 'acceptance' },
    },
    revocation: revoked.state,
    acceptance: taskState({
      id: 'acceptance',
      state: 'Abnahme vor Beginn',
      status,
      task: 'Mit Feuerwehr und Polizei Sperren, Rettungswege, Ordnungsdienst und Beschilderung abnehmen',
      post: 'inspector',
      target: 'P1D',
      legalBasis: '§ 29 Abs. 2 StVO, Auflagen der Erlaubnis',
      outcomes: {
        accepted: { label: 'Abgenommen', to: 'running' },
        defects: { label: 'Mängel, sofort zu beheben', adverse: true, to: 'acceptance' },
        unsafe: { label: 'Nicht sicher, Veranstaltung untersagt', adverse: true, to: 'clearance' },
      },
    }),
    running: {
      meta: { label: 'Veranstaltung läuft', status },
      on: { eventCancelled: cancelled },
      after: { eventEnd: 'clearance' },
    },
    clearance: taskState({
      id: 'clearance',
      state: 'Straße wird zurückgegeben',
      status,
      task: 'Reinigung, Belag, Grün und Verkehrszeichen nach dem Abbau prüfen',
      post: 'inspector',
      target: 'P2D',
      legalBasis: '§ 17 NStrG',
      outcomes: {
        clean: { label: 'Sauber und unbeschädigt', to: 'over' },
        soiled: { label: 'Verschmutzt oder beschädigt', adverse: true, to: 'cleaning' },
      },
    }),
    cleaning: {
      meta: { label: 'Nachreinigung durch den Veranstalter', status },
      on: { cleaned: ways('clearance', ['record']) },
      after: { cleaningPeriod: 'substitute' },
    },
    substitute: taskState({
      id: 'substitute',
      state: 'Reinigung auf Kosten des Veranstalters',
      status,
      task: 'Reinigung oder Reparatur beauftragen, Kosten im eigenen Vorgang geltend machen',
      post: 'clerk',
      target: 'P3D',
      legalBasis: '§ 17 Abs. 1 NStrG',
      outcomes: { commissioned: { label: 'Beauftragt', adverse: true, to: 'over' } },
    }),
    over: finished('Veranstaltung abgewickelt', 'closed'),
  },
};

function day(label: string, legalBasis: string, on: string, bound: ClockSpec['bound']): ClockSpec {
  return {
    label,
    kind: 'setByAuthority',
    legalBasis,
    bound,
    start: { rule: 'start-of-day', on },
    period: 'P1D',
    endMoves: false,
  };
}

export const eventPart = {
  clocks: {
    ...revoked.clocks,
    insuranceDue: day(
      'Versicherungsnachweis bis eine Woche vorher',
      'VwV-StVO zu § 29 Abs. 2, I. 3',
      'date(form.start) - duration("P7D")',
      'party',
    ),
    setUpDay: day(
      'Tag vor der Veranstaltung',
      'Auflage der Erlaubnis',
      'date(form.start) - duration("P1D")',
      'party',
    ),
    eventEnd: day('Letzter Tag der Veranstaltung', '§ 29 Abs. 2 StVO', 'form.end', 'party'),
    cleaningPeriod: {
      label: 'Frist zur Nachreinigung',
      kind: 'setByAuthority',
      legalBasis: '§ 17 Abs. 1 NStrG',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P1D',
    },
  } satisfies Readonly<Record<string, ClockSpec>>,
  events: {
    ...revoked.events,
    insuranceProof: {
      label: 'Versicherungsnachweis vorlegen',
      by: ['applicant', 'clerk'],
      fields: [brief.text('policy', 'Versicherer, Nummer, Deckungssummen', 200)],
    },
    eventCancelled: {
      label: 'Veranstaltung absagen oder abbrechen',
      by: ['applicant', 'clerk', 'authority'],
      fields: [brief.text('ground', 'Grund', 300)],
    },
    cleaned: { label: 'Straße gereinigt melden', by: ['applicant', 'clerk'] },
  } satisfies Readonly<Record<string, EventSpec>>,
  documents: revoked.documents,
  publicStatus: {
    eventAhead: {
      de: 'Veranstaltung erlaubt',
      easy: 'Sie dürfen feiern oder laufen. Bitte halten Sie die Regeln im Brief ein.',
      en: 'Event permitted',
      actor: 'applicant' as const,
      next: 'Legen Sie den Versicherungsnachweis vor und lassen Sie den Aufbau abnehmen.',
    },
  },
};
