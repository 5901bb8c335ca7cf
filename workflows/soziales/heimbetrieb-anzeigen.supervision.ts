import type { StateConfig } from '@amtsweg/engine';
import { brief, finished, taskState, ways } from '@amtsweg/procedure';

/** After opening: first and yearly inspections (§ 9 NuWG), changes and the closing (§ 7 (3), (5)). */
export const supervision: StateConfig = {
  meta: { label: 'Aufsicht', status: 'operating' },
  initial: 'opened',
  states: {
    opened: {
      meta: { label: 'Vor der ersten Prüfung', status: 'operating' },
      on: { changed: ways('change', ['record']), closing: ways('closingPlan', ['record']) },
      after: { firstVisit: 'visit' },
    },
    supervised: {
      meta: { label: 'In Betrieb', status: 'operating' },
      on: { changed: ways('change', ['record']), closing: ways('closingPlan', ['record']) },
      after: { regularVisit: 'visit' },
    },
    visit: taskState({
      id: 'visit',
      state: 'Prüfung (§ 9 NuWG)',
      status: 'operating',
      task: 'Unangemeldet prüfen: Personal gegen Anzeige, Verträge, Räume, Mitwirkung der Bewohner',
      post: 'clerk',
      legalBasis: '§ 9 NuWG',
      outcomes: {
        fine: { label: 'Ohne Mangel', to: 'supervised' },
        defects: {
          label: 'Mängel: beraten, im Beschwerdevorgang verfolgen',
          to: 'supervised',
          fields: [brief.text('file', 'Vorgang der Heimaufsicht', 60)],
        },
      },
    }),
    change: taskState({
      id: 'change',
      state: 'Änderungsanzeige (§ 7 Abs. 3 NuWG)',
      status: 'operating',
      task: 'Eignung der neuen Leitung, Plätze oder Verträge prüfen; neuer Betreiber zeigt selbst an',
      post: 'clerk',
      target: 'P28D',
      legalBasis: '§ 7 NuWG, NuWGPersVO',
      outcomes: {
        noted: {
          label: 'Geprüft und vermerkt',
          to: [{ to: 'opened', when: 'facts.visit = null' }, { to: 'supervised' }],
        },
        newOperator: { label: 'Neuer Betreiber: eigene Anzeige', to: 'over' },
      },
    }),
    closingPlan: taskState({
      id: 'closingPlan',
      state: 'Einstellung des Betriebs (§ 7 Abs. 5 NuWG)',
      status: 'operating',
      task: 'Für jede Bewohnerin und jeden Bewohner Unterkunft und Betreuung nachweisen lassen',
      post: 'clerk',
      legalBasis: '§ 7 Abs. 5 NuWG',
      outcomes: {
        closed: { label: 'Alle untergebracht, geschlossen', to: 'over' },
        notYet: { label: 'Nachweis fehlt noch', to: 'closingPlan' },
      },
    }),
    over: finished('Betrieb beendet', 'closed'),
  },
};
