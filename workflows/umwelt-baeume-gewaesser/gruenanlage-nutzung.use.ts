import { brief, finished, set, taskState, ways, type ClockSpec, type EventSpec } from '@amtsweg/procedure';

const status = 'greenUse';
const calledOff = ways('refund', ['record']);

function cash(id: string, state: string, task: string, notBy: readonly string[], label: string, to: string) {
  return taskState({
    id,
    state,
    status,
    task,
    post: 'cashier',
    unit: '20.3',
    notBy,
    legalBasis: '§ 42 Abs. 5 KomHKVO',
    outcomes: {
      booked: { label, to, fields: [brief.day('bookedOn', 'Gebucht am', { notAfter: 'today' })] },
    },
  });
}

/** Deposit, handing over with a protocol, weather, taking back, refund: grass does not recover by a notice. */
export const greenUse = {
  meta: { label: 'Nutzung der Grünanlage', status },
  initial: 'deposit',
  states: {
    deposit: {
      ...cash(
        'deposit',
        'Kaution offen',
        'Eingang der Kaution verwahren',
        ['decision'],
        'Kaution eingegangen',
        'ahead',
      ),
      after: { depositPeriod: 'noDeposit' },
    },
    noDeposit: taskState({
      id: 'noDeposit',
      state: 'Kaution nicht gezahlt',
      status,
      task: 'Veranstalter anrufen: Frist verlängern oder Fläche freigeben',
      post: 'clerk',
      target: 'P2D',
      outcomes: {
        extended: { label: 'Noch eine Frist', to: 'deposit' },
        released: { label: 'Auflösende Bedingung eingetreten, Fläche frei', adverse: true, to: 'over' },
      },
    }),
    ahead: {
      meta: { label: 'Termin steht bevor', status },
      on: { groundClosed: ways('closed', ['record']), calledOff },
      after: { handingOver: 'handover' },
    },
    closed: taskState({
      id: 'closure',
      state: 'Anlage wegen Wetter gesperrt',
      status,
      task: 'Mit dem Veranstalter Ersatztermin suchen oder absagen (Widerrufsvorbehalt: Boden, Sturm)',
      post: 'clerk',
      target: 'P1D',
      legalBasis: '§ 36 Abs. 2 Nr. 3 VwVfG, Grünflächensatzung LHH',
      outcomes: {
        moved: {
          label: 'Ersatztermin',
          to: [{ to: 'ahead', then: [set('useFrom', 'event.from'), set('useTo', 'event.to')] }],
          fields: [
            brief.day('from', 'Neu von', { notBefore: 'today' }),
            brief.day('to', 'Neu bis', { notBefore: 'today' }),
          ],
        },
        cancelled: { label: 'Abgesagt, Kaution zurück', to: 'refund' },
      },
    }),
    handover: taskState({
      id: 'handover',
      state: 'Übergabe',
      status,
      task: 'Fläche mit dem Veranstalter begehen, Zustand fotografieren, Schlüssel und Stromkasten übergeben',
      post: 'inspector',
      target: 'P1D',
      outcomes: {
        handedOver: { label: 'Protokoll unterschrieben', to: 'using' },
        tooWet: { label: 'Boden zu nass, gesperrt', adverse: true, to: 'closed' },
      },
    }),
    using: {
      meta: { label: 'Veranstaltung', status },
      on: { calledOff: ways('takingBack', ['record']) },
      after: { useEnd: 'takingBack' },
    },
    takingBack: taskState({
      id: 'takingBack',
      state: 'Rücknahme',
      status,
      task: 'Rasen, Wege, Gehölze und Müll mit dem Übergabeprotokoll vergleichen, Schlüssel zurücknehmen',
      post: 'inspector',
      target: 'P3D',
      outcomes: {
        asBefore: { label: 'Wie übergeben', to: 'refund' },
        damaged: {
          label: 'Schäden',
          adverse: true,
          to: 'damage',
          fields: [brief.text('extent', 'Fläche und Art des Schadens', 500)],
        },
      },
    }),
    damage: taskState({
      id: 'damage',
      state: 'Schaden wird beziffert',
      status,
      task: 'Wiederherstellung kalkulieren und gegen die Kaution rechnen',
      post: 'clerk',
      notBy: ['takingBack'],
      target: 'P14D',
      legalBasis: 'Grünflächensatzung LHH, § 62 Satz 2 VwVfG',
      outcomes: {
        within: {
          label: 'Von der Kaution gedeckt, Rest erstatten',
          adverse: true,
          to: 'refund',
          fields: [
            { name: 'costCents', label: 'Kosten', type: 'money', min: 1, max: 50000000, required: true },
          ],
        },
        beyond: {
          label: 'Höher als die Kaution: Rest im eigenen Vorgang fordern',
          adverse: true,
          to: 'over',
        },
      },
    }),
    refund: cash(
      'refund',
      'Kaution wird erstattet',
      'Kaution oder ihren Rest auszahlen',
      ['damage', 'takingBack'],
      'Ausgezahlt',
      'over',
    ),
    over: finished('Nutzung beendet', 'closed'),
  },
};

function day(label: string, on: string): ClockSpec {
  return {
    label,
    kind: 'setByAuthority',
    legalBasis: 'Nutzungserlaubnis',
    bound: 'party',
    start: { rule: 'start-of-day', on },
    period: 'P1D',
    endMoves: false,
  };
}

export const greenPart = {
  clocks: {
    depositPeriod: {
      label: 'Frist zur Kaution',
      kind: 'setByAuthority',
      legalBasis: 'Nebenbestimmung, § 36 Abs. 2 Nr. 2 VwVfG',
      bound: 'party',
      start: { notified: 'facts.permitDispatch' },
      period: 'P2W',
    },
    handingOver: day('Übergabe am Tag vor dem Aufbau', 'date(facts.useFrom) - duration("P1D")'),
    useEnd: day('Letzter Tag der Nutzung', 'facts.useTo'),
  } satisfies Readonly<Record<string, ClockSpec>>,
  events: {
    groundClosed: {
      label: 'Sperrung der Anlage eintragen (Sturm, Nässe, Brutgeschehen)',
      by: ['clerk', 'authority'],
      fields: [brief.text('ground', 'Grund', 300)],
    },
    calledOff: { label: 'Veranstaltung absagen', by: ['applicant', 'clerk'] },
  } satisfies Readonly<Record<string, EventSpec>>,
  publicStatus: {
    greenUse: {
      de: 'Nutzung erlaubt',
      easy: 'Sie dürfen im Park feiern. Zahlen Sie die Kaution und kommen Sie zur Übergabe.',
      en: 'Use permitted',
      actor: 'applicant' as const,
      next: 'Vor dem Aufbau wird die Fläche übergeben, danach zurückgenommen.',
    },
  },
};
