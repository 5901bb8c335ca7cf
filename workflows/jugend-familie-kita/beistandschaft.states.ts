import type { StateConfig } from '@amtsweg/engine';
import { brief, finished, gate, set, taskState, transmissionState, ways } from '@amtsweg/procedure';

/** Fatherhood first: acknowledged before a recording officer, else established by the family court (§ 1600d BGB). */
export const paternity: StateConfig = {
  meta: { label: 'Feststellung der Vaterschaft', status: 'guardianActs' },
  initial: 'wanted',
  states: {
    wanted: gate('Gehört die Vaterschaft zum Antrag?', 'guardianActs', [
      { to: 'invitation', when: 'list contains(form.tasks, "paternity")' },
      { to: 'settled', then: [set('paternitySettled', 'true')] },
    ]),
    invitation: transmissionState({
      id: 'invitation',
      state: 'Aufforderung an den benannten Mann',
      status: 'guardianActs',
      receivers: '[form.otherParent]',
      legalBasis: '§§ 1592 Nr. 2, 1594 BGB, § 68 SGB VIII',
      to: 'awaitingAcknowledgement',
    }),
    awaitingAcknowledgement: {
      meta: { label: 'Wartet auf die Anerkennung', status: 'waitingForOthers' },
      on: { acknowledged: ways([{ to: 'settled', then: [set('paternitySettled', 'true')] }], ['record']) },
      after: { acknowledgementPeriod: 'suit' },
    },
    suit: taskState({
      id: 'suit',
      state: 'Keine Anerkennung',
      status: 'guardianActs',
      task: 'Als Beistand über den Antrag auf Feststellung der Vaterschaft entscheiden',
      post: 'clerk',
      target: 'P14D',
      legalBasis: '§ 1600d BGB, §§ 169 Nr. 1, 171, 173 FamFG',
      outcomes: {
        filed: {
          label: 'Antrag beim Familiengericht gestellt',
          fields: [brief.text('court', 'Gericht und Aktenzeichen', 120)],
          to: 'pending',
        },
        wait: { label: 'Anerkennung angekündigt, noch warten', to: 'awaitingAcknowledgement' },
      },
    }),
    pending: {
      meta: { label: 'Abstammungsverfahren beim Familiengericht', status: 'waitingForOthers' },
      on: {
        acknowledged: ways([{ to: 'settled', then: [set('paternitySettled', 'true')] }], ['record']),
        paternityDecided: ways(
          [
            { to: 'settled', when: 'event.father = true', then: [set('paternitySettled', 'true')] },
            { to: 'settled', then: [set('paternitySettled', 'false')] },
          ],
          ['record'],
        ),
      },
      after: { courtReview: 'courtInquiry' },
    },
    courtInquiry: taskState({
      id: 'courtInquiry',
      state: 'Sachstand beim Familiengericht',
      status: 'waitingForOthers',
      task: 'Stand des Abstammungsverfahrens erfragen und den Elternteil unterrichten',
      post: 'clerk',
      outcomes: { asked: { label: 'Erfragt', to: 'pending' } },
    }),
    settled: finished('Abstammung geklärt oder nicht beauftragt', 'guardianActs'),
  },
};

/** Maintenance: information, reckoning, title, then watching month by month what is paid. */
export const maintenance: StateConfig = {
  meta: { label: 'Unterhalt', status: 'guardianActs' },
  initial: 'wanted',
  states: {
    wanted: {
      ...gate('Gehört der Unterhalt zum Antrag?', 'guardianActs', [
        { to: 'settled', when: 'not(list contains(form.tasks, "maintenance"))' },
        { to: 'settled', when: 'facts.paternitySettled = false' },
        { to: 'demand', when: 'facts.paternitySettled = true' },
      ]),
      after: { maintenanceReview: 'wanted' },
    },
    demand: transmissionState({
      id: 'demand',
      state: 'Auskunft und Unterhalt werden gefordert (Verzug)',
      status: 'guardianActs',
      receivers: '[form.otherParent]',
      legalBasis: '§§ 1605, 1613 Abs. 1 BGB, § 68 SGB VIII',
      to: 'awaitingIncome',
    }),
    awaitingIncome: {
      meta: { label: 'Wartet auf die Auskunft', status: 'waitingForOthers' },
      on: { incomeStated: ways('reckoning', ['record']) },
      after: { informationPeriod: 'reckoning' },
    },
    reckoning: taskState({
      id: 'reckoning',
      state: 'Berechnung des Unterhalts',
      status: 'guardianActs',
      task: 'Unterhalt nach Düsseldorfer Tabelle und Leitlinien des OLG Celle berechnen; zur Beurkundung auffordern',
      post: 'clerk',
      target: 'P21D',
      legalBasis: '§§ 1601 ff., 1610, 1612a BGB',
      outcomes: {
        titled: {
          label: 'Titel errichtet (Urkunde oder Vergleich)',
          fields: [
            {
              name: 'monthly',
              label: 'Unterhalt im Monat',
              type: 'money',
              min: 1,
              max: 500000,
              required: true,
            },
          ],
          to: 'watching',
        },
        court: {
          label: 'Antrag beim Familiengericht (auch vereinfachtes Verfahren, §§ 249 ff. FamFG)',
          fields: [brief.text('court', 'Gericht und Aktenzeichen', 120)],
          to: 'maintenanceCourt',
        },
        unable: {
          label: 'Nicht leistungsfähig: Elternteil auf Unterhaltsvorschuss hinweisen',
          to: 'watching',
        },
        silent: { label: 'Keine Auskunft: erneut fordern', to: 'demand' },
      },
    }),
    maintenanceCourt: {
      meta: { label: 'Unterhaltsverfahren beim Familiengericht', status: 'waitingForOthers' },
      on: { maintenanceDecided: ways('watching', ['record']) },
      after: { maintenanceReview: 'reckoning' },
    },
    watching: {
      meta: { label: 'Zahlungen werden überwacht', status: 'guardianActs' },
      on: { arrears: ways('enforcement', ['record']), incomeStated: ways('reckoning', ['record']) },
      after: { twoYears: 'demand' },
    },
    enforcement: taskState({
      id: 'enforcement',
      state: 'Unterhaltsrückstand',
      status: 'guardianActs',
      task: 'Mahnen oder aus dem Titel vollstrecken (Pfändung, Gerichtsvollzieher, Strafanzeige)',
      post: 'clerk',
      target: 'P14D',
      legalBasis: '§§ 704, 794 Abs. 1 Nr. 5, 850d ZPO; § 60 SGB VIII',
      outcomes: {
        enforced: { label: 'Vollstreckung eingeleitet', to: 'watching' },
        agreed: { label: 'Ratenzahlung vereinbart', to: 'watching' },
      },
    }),
    settled: finished('Unterhalt nicht beauftragt', 'guardianActs'),
  },
};

const ends = (why: string) => ways([{ to: 'over', then: [set('endedBy', `"${why}"`)] }], ['record']);

/** The office itself begins and ends by law; this region only waits for the facts that end it. */
export const term: StateConfig = {
  meta: { label: 'Dauer der Beistandschaft', status: 'guardianActs' },
  initial: 'running',
  states: {
    running: {
      meta: { label: 'Beistandschaft besteht', status: 'guardianActs' },
      on: {
        endRequested: ends('schriftliches Verlangen des Elternteils (§ 1715 Abs. 1 BGB)'),
        custodyLost: ends(
          'der Elternteil hat das Kind nicht mehr in Obhut oder die Sorge verloren (§ 1715 Abs. 2 BGB)',
        ),
        movedAbroad: ends('gewöhnlicher Aufenthalt im Ausland (§ 1717 BGB)'),
        movedAway: ways('handover', ['record']),
      },
      after: { majority: ways([{ to: 'over', then: [set('endedBy', '"Volljährigkeit des Kindes"')] }]) },
    },
    handover: taskState({
      id: 'handover',
      state: 'Umzug: Weiterführung beim anderen Jugendamt',
      status: 'guardianActs',
      task: 'Beim Jugendamt des neuen Wohnorts die Weiterführung beantragen und die Akte abgeben',
      post: 'clerk',
      legalBasis: '§ 87c Abs. 5 Satz 2 SGB VIII',
      outcomes: {
        accepted: { label: 'Anderes Jugendamt führt weiter', to: '#case.handedOver' },
        refused: { label: 'Elternteil will hier bleiben, bis entschieden ist', to: 'running' },
      },
    }),
    over: gate('Beistandschaft beendet', 'guardianActs', [{ to: '#case.ended' }]),
  },
};
