import type { StateConfig } from '@amtsweg/engine';
import {
  doubt,
  note,
  refuseAct,
  registrarTask,
  requestOutcome,
  taskState,
  transmissionState,
  ways,
  withdrawal,
  type ClockSpec,
  type EventSpec,
} from '@amtsweg/procedure';

const FOREIGN = 'form.first.law = "foreign" or form.second.law = "foreign"';

/** The decision of the president of the OLG reaches the case as an event. */
export const exemptionDecided: EventSpec = {
  label: 'Entscheidung des Oberlandesgerichts über die Befreiung eintragen',
  by: ['authority', 'clerk'],
  fields: [
    {
      name: 'result',
      label: 'Entscheidung',
      type: 'choice',
      required: true,
      options: [
        { value: 'granted', label: 'Befreiung erteilt' },
        { value: 'refused', label: 'Befreiung versagt' },
      ],
    },
    { name: 'reference', label: 'Aktenzeichen', type: 'text', maxLength: 60, required: true },
    {
      name: 'validUntil',
      label: 'Befreiung gilt bis (sechs Monate, § 1309 Abs. 2 Satz 4 BGB)',
      type: 'date',
      notBefore: 'today',
      when: 'event.result = "granted"',
      required: true,
    },
  ],
};

/** When the office asks the OLG how the application stands. */
export const exemptionReply: ClockSpec = {
  label: 'Befreiung durch das Oberlandesgericht',
  kind: 'target',
  legalBasis: '§ 1309 Abs. 2 BGB (Wiedervorlage)',
  bound: 'authority',
  start: { rule: 'event' },
  period: 'P2M',
};

const exemption = {
  exemptionDecided: ways(
    [{ to: 'release', when: 'event.result = "granted"' }, { to: 'capacity' }],
    ['record'],
  ),
};

const questioning = registrarTask({
  id: 'questioning',
  state: 'Getrennte Befragung',
  task: 'Beide Eheschließenden einzeln oder gemeinsam befragen, Versicherung an Eides statt abverlangen',
  legalBasis: '§ 13 Abs. 2 PStG, § 1314 Abs. 2 Nr. 5 BGB',
  outcomes: {
    dispelled: { label: 'Anhaltspunkte ausgeräumt', to: 'release' },
    evident: refuseAct('Offenkundig keine eheliche Lebensgemeinschaft gewollt (§ 1310 Abs. 1 Satz 3 BGB)'),
    undecided: doubt,
  },
});

/** The milestone `checked`: may these two marry each other (§ 13 PStG)? */
export const examination: StateConfig = {
  meta: { label: 'Prüfung der Ehevoraussetzungen', status: 'inReview' },
  on: withdrawal,
  initial: 'gate',
  states: {
    gate: {
      meta: { label: 'Eilfall wird geprüft', status: 'inReview' },
      always: ways([{ to: 'urgent', when: 'form.mortalIllness = true' }, { to: 'capacity' }]),
    },
    capacity: registrarTask({
      id: 'capacity',
      state: 'Ehefähigkeit und Ehehindernisse',
      task: 'Für jede Person Ehemündigkeit, Geschäftsfähigkeit, bestehende Ehe, Verwandtschaft und Vorehen prüfen',
      target: 'P7D',
      legalBasis: '§ 13 Abs. 1 PStG, §§ 1303 bis 1309 BGB',
      outcomes: {
        noImpediment: {
          label: 'Kein Ehehindernis',
          to: [{ to: 'exemptionFile', when: `(${FOREIGN}) and event.proof = "missing"` }, { to: 'release' }],
          fields: [
            {
              name: 'proof',
              label: 'Ehefähigkeitszeugnis des Heimatstaats (§ 1309 BGB)',
              type: 'choice',
              when: FOREIGN,
              required: true,
              options: [
                { value: 'certificate', label: 'liegt vor, nicht älter als sechs Monate' },
                { value: 'germanStatute', label: 'nicht nötig (Asylberechtigte, Flüchtlinge, Staatenlose)' },
                { value: 'missing', label: 'wird nicht ausgestellt: Befreiung nötig' },
              ],
            },
          ],
        },
        incomplete: requestOutcome,
        annullable: { label: 'Konkrete Anhaltspunkte für eine aufhebbare Ehe: befragen', to: 'questioning' },
        impediment: refuseAct('Ehehindernis besteht'),
        doubtful: doubt,
      },
    }),
    urgent: registrarTask({
      id: 'urgent',
      state: 'Lebensgefährliche Erkrankung (§ 13 Abs. 3 PStG)',
      task: 'Ärztliches Zeugnis prüfen und ob glaubhaft ist, dass kein Ehehindernis besteht',
      priority: 1,
      target: 'P1D',
      legalBasis: '§ 13 Abs. 3 PStG',
      outcomes: {
        credible: {
          label: 'Glaubhaft: Ehe ohne abschließende Prüfung',
          to: [
            {
              to: 'release',
              then: [note('Eheschließung ohne abschließende Prüfung (§ 13 Abs. 3 PStG).')],
            },
          ],
        },
        notProved: { label: 'Erkrankung nicht nachgewiesen: gewöhnliche Prüfung', to: 'capacity' },
      },
    }),
    questioning,
    exemptionFile: transmissionState({
      id: 'exemptionFile',
      state: 'Befreiungsantrag an das Oberlandesgericht',
      status: 'waitingForOthers',
      receivers: '["Präsidentin oder Präsident des Oberlandesgerichts Celle"]',
      legalBasis: '§ 1309 Abs. 2 BGB, § 12 Abs. 3 PStG',
      to: 'awaitingExemption',
    }),
    awaitingExemption: {
      meta: { label: 'Wartet auf die Befreiung durch das Oberlandesgericht', status: 'waitingForOthers' },
      on: exemption,
      after: { exemptionReply: 'exemptionReminder' },
    },
    exemptionReminder: taskState(
      {
        id: 'exemptionReminder',
        state: 'Befreiung steht aus',
        status: 'waitingForOthers',
        task: 'Beim Oberlandesgericht nach dem Stand fragen',
        post: 'clerk',
        outcomes: { asked: { label: 'Nachgefragt, weiter warten', to: 'awaitingExemption' } },
      },
      { on: exemption },
    ),
    release: registrarTask({
      id: 'release',
      state: 'Feststellung der Ehevoraussetzungen',
      task: 'Feststellen, dass die Ehe geschlossen werden kann; Geltungsdauer von Zeugnis oder Befreiung beachten',
      legalBasis: '§ 13 Abs. 4 PStG',
      outcomes: {
        cleared: { label: 'Die Ehe kann geschlossen werden', to: '#case.approved' },
        reopened: { label: 'Zeugnis oder Befreiung abgelaufen: erneut prüfen', to: 'capacity' },
      },
    }),
  },
};
