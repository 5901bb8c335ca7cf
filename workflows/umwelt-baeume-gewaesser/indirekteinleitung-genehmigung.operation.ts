import {
  brief,
  finished,
  taskState,
  validityEnd,
  ways,
  dispatchState,
  documentState,
  type ClockSpec,
  type EventSpec,
} from '@amtsweg/procedure';

const status = 'discharging';

/** Self-monitoring by the firm, sampling by the city, for as long as the permit runs (§§ 61, 101 WHG). */
export const operation = {
  meta: { label: 'Einleitung', status },
  initial: 'discharging',
  states: {
    discharging: {
      meta: { label: 'Einleitung wird überwacht', status },
      on: {
        selfReport: ways(
          [{ to: 'sampling', when: 'event.exceeded = true' }, { to: 'discharging' }],
          ['record'],
        ),
        processChanged: ways('change', ['record']),
        closedDown: ways('over', ['record']),
      },
      after: { samplingDue: 'sampling', validity: 'over' },
    },
    sampling: taskState({
      id: 'sampling',
      state: 'Amtliche Probe',
      status,
      task: 'Unangemeldet am Übergabeschacht eine qualifizierte Stichprobe ziehen und im Labor untersuchen lassen',
      post: 'inspector',
      target: 'P1M',
      legalBasis: '§ 101 WHG, § 4 AbwV',
      outcomes: {
        within: { label: 'Werte eingehalten', to: 'discharging' },
        fourOfFive: {
          label: 'Überschritten, gilt aber als eingehalten (4 von 5, höchstens 100 %)',
          to: 'discharging',
        },
        exceeded: {
          label: 'Überschritten',
          adverse: true,
          to: 'demand',
          fields: [brief.text('parameter', 'Stoff, Wert, Grenzwert', 300)],
        },
      },
    }),
    demand: documentState({
      id: 'demandDocument',
      state: 'Aufforderung wird erstellt',
      status: 'exceeded',
      document: 'demand',
      to: 'demandDispatch',
    }),
    demandDispatch: dispatchState({
      id: 'demandDispatch',
      state: 'Aufforderung geht hinaus',
      status: 'exceeded',
      document: 'demandDocument',
      to: 'improving',
    }),
    improving: {
      meta: { label: 'Betrieb behebt die Ursache', status: 'exceeded' },
      on: { remedied: ways('resampling', ['record']), closedDown: ways('over', ['record']) },
      after: { improvingPeriod: 'resampling' },
    },
    resampling: taskState({
      id: 'resampling',
      state: 'Nachprobe',
      status: 'exceeded',
      task: 'Nachprobe ziehen und die getroffenen Maßnahmen ansehen',
      post: 'inspector',
      target: 'P1M',
      legalBasis: '§ 101 WHG',
      outcomes: {
        within: { label: 'Werte eingehalten', to: 'discharging' },
        again: { label: 'Wieder überschritten', adverse: true, to: 'enforcement' },
      },
    }),
    enforcement: taskState({
      id: 'enforcement',
      state: 'Anordnung oder Strafanzeige',
      status: 'exceeded',
      task: 'Anordnung nach Satzung und § 100 WHG im eigenen Vorgang einleiten, Anzeige nach § 324 StGB prüfen',
      post: 'lead',
      target: 'P7D',
      legalBasis: '§ 100 WHG, § 324 StGB',
      outcomes: {
        ordered: { label: 'Anordnung eingeleitet, Betrieb geht weiter', adverse: true, to: 'improving' },
        stopped: { label: 'Einleitung untersagt (eigener Vorgang)', adverse: true, to: 'over' },
      },
    }),
    change: taskState({
      id: 'change',
      state: 'Änderung des Betriebs',
      status,
      task: 'Prüfen, ob die Änderung von der Genehmigung gedeckt ist oder neu zu beantragen ist',
      post: 'clerk',
      target: 'P14D',
      legalBasis: '§ 58 Abs. 1 WHG',
      outcomes: {
        covered: { label: 'Gedeckt', to: 'discharging' },
        anew: { label: 'Neuer Antrag nötig, bis dahin wie genehmigt', adverse: true, to: 'discharging' },
      },
    }),
    over: finished('Einleitung beendet', 'closed'),
  },
};

export const operationClocks: Readonly<Record<string, ClockSpec>> = {
  validity: validityEnd('facts.validUntil', '§ 58 Abs. 1, § 13 WHG, § 36 Abs. 2 Nr. 1 VwVfG'),
  samplingDue: {
    label: 'Nächste amtliche Probe',
    kind: 'setByAuthority',
    legalBasis: '§ 101 WHG, Überwachungsplan',
    bound: 'authority',
    start: { rule: 'event' },
    period: 'P6M',
  },
  improvingPeriod: {
    label: 'Frist zur Behebung',
    kind: 'setByAuthority',
    legalBasis: '§ 58 Abs. 3 WHG',
    bound: 'party',
    start: { notified: 'facts.demandDispatch' },
    period: 'P1M',
  },
  selfReportDue: {
    label: 'Jahresbericht der Selbstüberwachung',
    kind: 'setByAuthority',
    legalBasis: '§ 61 WHG, Nebenbestimmung',
    bound: 'party',
    start: { rule: 'event' },
    period: 'P1Y',
    runsIn: ['issued.inForce.operation.discharging'],
    atEnd: 'escalate',
  },
};

export const operationEvents: Readonly<Record<string, EventSpec>> = {
  selfReport: {
    label: 'Bericht der Selbstüberwachung vorlegen',
    by: ['applicant', 'clerk'],
    fields: [
      brief.count('year', 'Jahr', 2100, { min: 2020 }),
      brief.yes('exceeded', 'Ein Grenzwert wurde überschritten'),
      brief.long('values', 'Messwerte', 4000),
    ],
  },
  remedied: {
    label: 'Behobene Ursache melden',
    by: ['applicant', 'clerk'],
    fields: [brief.text('measure', 'Maßnahme', 500)],
  },
  processChanged: {
    label: 'Änderung von Produktion oder Anlage anzeigen',
    by: ['applicant', 'clerk'],
    fields: [brief.long('change', 'Änderung', 3000)],
  },
  closedDown: { label: 'Einleitung oder Betrieb eingestellt', by: ['applicant', 'clerk', 'authority'] },
};
