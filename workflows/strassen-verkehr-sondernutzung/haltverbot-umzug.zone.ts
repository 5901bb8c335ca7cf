import {
  dispatchState,
  documentState,
  finished,
  set,
  taskState,
  ways,
  type ClockSpec,
  type EventSpec,
} from '@amtsweg/procedure';

const zone = 'zoneOrdered';
const cancelled = ways('takingDown', ['record']);

/** The signs in the street, from setting up to taking down: what makes the paper a Haltverbot (§ 39 (1), § 43 (1) VwVfG). */
export const zoneRegion = {
  meta: { label: 'Haltverbotszone', status: zone },
  initial: 'settingUp',
  states: {
    settingUp: {
      meta: { label: 'Schilder sind aufzustellen', status: zone },
      on: { signsUp: ways('standing', ['record']), moveCancelled: cancelled },
      after: { setUpBy: 'late' },
    },
    late: taskState(
      {
        id: 'late',
        state: 'Vorlaufzeit nicht eingehalten',
        status: zone,
        task: 'Mit den Umziehenden klären: neuer Zeitraum oder Zone ohne Abschleppgrundlage',
        post: 'clerk',
        target: 'P1D',
        legalBasis: 'BVerwG, Urteil vom 24.05.2018, 3 C 25.16',
        outcomes: {
          newPeriod: {
            label: 'Neuer Zeitraum',
            fields: [
              {
                name: 'from',
                label: 'Neu von',
                type: 'date',
                required: true,
                notBefore: 'date(today) + duration("P5D")',
              },
            ],
            to: [
              {
                to: 'changedOrder',
                then: [
                  set(
                    'zoneTo',
                    'date(event.from) + duration("P" + string((date(facts.zoneTo) - date(facts.zoneFrom)).days) + "D")',
                  ),
                  set('zoneFrom', 'event.from'),
                ],
              },
            ],
          },
          inTime: {
            label: 'Protokoll nachgereicht: Schilder standen rechtzeitig',
            fields: [
              { name: 'setUpOn', label: 'Aufgestellt am', type: 'date', required: true, notAfter: 'today' },
            ],
            to: 'standing',
          },
          noTowing: { label: 'Bleibt, aber ohne Abschleppgrundlage für vorher Parkende', to: 'standing' },
        },
      },
      { on: { moveCancelled: cancelled } },
    ),
    changedOrder: documentState({
      id: 'changedOrder',
      state: 'Geänderte Anordnung wird erstellt',
      status: zone,
      document: 'changedOrder',
      to: 'changedDispatch',
    }),
    changedDispatch: dispatchState({
      id: 'changedDispatch',
      state: 'Geänderte Anordnung geht hinaus',
      status: zone,
      document: 'changedOrder',
      to: 'settingUp',
    }),
    standing: {
      meta: { label: 'Schilder stehen', status: 'zoneStands' },
      on: {
        moveCancelled: cancelled,
        vehicleInZone: ways('towing', ['record']),
      },
      after: { zoneEnd: 'takingDown' },
    },
    towing: taskState({
      id: 'towing',
      state: 'Fahrzeug in der Zone',
      status: 'zoneStands',
      task: 'Aufstellprotokoll mit dem Kennzeichen abgleichen und das Versetzen veranlassen',
      post: 'inspector',
      target: 'P1D',
      legalBasis: '§§ 11, 26, 66 NPOG',
      outcomes: {
        moved: { label: 'Versetzt, Kosten im eigenen Vorgang', to: 'standing' },
        stoodBefore: { label: 'Stand schon vor dem Aufstellen, nicht versetzt', to: 'standing' },
      },
    }),
    takingDown: {
      meta: { label: 'Schilder sind abzubauen', status: 'zoneStands' },
      on: { signsDown: ways('gone', ['record']) },
      after: { takeDownBy: 'patrol' },
    },
    patrol: taskState(
      {
        id: 'patrol',
        state: 'Abbau nicht gemeldet',
        status: 'zoneStands',
        task: 'Nachsehen, ob die Schilder noch stehen, und sie nötigenfalls auf Kosten der Aufsteller abbauen',
        post: 'inspector',
        target: 'P3D',
        legalBasis: '§ 45 Abs. 9 StVO',
        outcomes: {
          gone: { label: 'Sind abgebaut', to: 'gone' },
          collected: { label: 'Auf Kosten der Aufsteller abgebaut', adverse: true, to: 'gone' },
        },
      },
      { on: { signsDown: ways('gone', ['record']) } },
    ),
    gone: finished('Zone aufgehoben', 'closed'),
  },
} as const;

/** Three full days lie between setting up and the first day: whoever parked before must have had time to see the sign. */
export const zoneClocks: Readonly<Record<'setUpBy' | 'zoneEnd' | 'takeDownBy', ClockSpec>> = {
  setUpBy: {
    label: 'Letzter Tag zum Aufstellen (drei volle Tage Vorlauf)',
    kind: 'statutory',
    legalBasis: 'BVerwG, Urteil vom 24.05.2018, 3 C 25.16',
    bound: 'party',
    start: { rule: 'start-of-day', on: 'date(facts.zoneFrom) - duration("P4D")' },
    period: 'P1D',
    endMoves: false,
    extension: 'never',
    suspension: 'never',
  },
  zoneEnd: {
    label: 'Letzter Tag des Haltverbots',
    kind: 'setByAuthority',
    legalBasis: '§ 45 Abs. 1 StVO, Anordnung',
    bound: 'party',
    start: { rule: 'start-of-day', on: 'facts.zoneTo' },
    period: 'P1D',
    endMoves: false,
  },
  takeDownBy: {
    label: 'Abbau der Schilder',
    kind: 'setByAuthority',
    legalBasis: 'Auflage der Anordnung',
    bound: 'party',
    start: { rule: 'event' },
    period: 'P1D',
  },
};

export const zoneEvents: Readonly<Record<string, EventSpec>> = {
  signsUp: {
    label: 'Schilder aufgestellt melden (Aufstellprotokoll)',
    by: ['applicant', 'clerk'],
    fields: [
      { name: 'setUpOn', label: 'Aufgestellt am', type: 'date', required: true, notAfter: 'today' },
      {
        name: 'parked',
        label: 'Fahrzeuge, die beim Aufstellen dort standen',
        type: 'list',
        max: 30,
        fields: [
          { name: 'plate', label: 'Kennzeichen', type: 'text', maxLength: 15, required: true },
          { name: 'position', label: 'Standort, Ventilstellung', type: 'text', maxLength: 120 },
        ],
      },
    ],
    note: 'Ohne Protokoll kann ein vorher geparktes Fahrzeug nicht auf Kosten der Halterin oder des Halters versetzt werden.',
  },
  vehicleInZone: {
    label: 'Fahrzeug in der Zone melden',
    by: ['applicant', 'clerk', 'authority'],
    fields: [{ name: 'plate', label: 'Kennzeichen', type: 'text', maxLength: 15, required: true }],
  },
  moveCancelled: { label: 'Umzug abgesagt melden', by: ['applicant', 'clerk'] },
  signsDown: { label: 'Schilder abgebaut melden', by: ['applicant', 'clerk'] },
};
