import type { StateConfig } from '@amtsweg/engine';
import { set, taskState, transmissionState, ways, type EventSpec } from '@amtsweg/procedure';

export const recourseEvents: Readonly<Record<string, EventSpec>> = {
  otherParentAnswer: {
    label: 'Auskunft des anderen Elternteils eintragen (§ 6 Abs. 1 UVG)',
    by: ['clerk', 'authority'],
    fields: [
      {
        name: 'income',
        label: 'Bereinigtes Nettoeinkommen im Monat',
        type: 'money',
        min: 0,
        max: 10000000,
        required: true,
      },
      { name: 'further', label: 'Weitere Unterhaltspflichten', type: 'longText', maxLength: 2000 },
    ],
  },
};

/**
 * The claim of the child has passed to the Land (§ 7 (1) UVG): from the grant on, and beyond its end, it is pursued
 * against the other parent. All of it is civil law: no act, no hearing; the title comes from a deed (§ 59 SGB VIII) or
 * the family court (§ 249 FamFG).
 */
export const recourse: StateConfig = {
  meta: { label: 'Rückgriff gegen den anderen Elternteil (§ 7 UVG)', status: 'benefitRunning' },
  initial: 'gate',
  states: {
    gate: {
      meta: { label: 'Rückgriff möglich?', status: 'benefitRunning' },
      always: ways([
        {
          to: 'none',
          when: 'form.paternity = "unknown" or form.otherDeceased = true or facts.recourseDone = true',
        },
        { to: 'capacity', when: 'facts.otherParentAnswer != null' },
        { to: 'rightsNotice' },
      ]),
    },
    rightsNotice: transmissionState({
      id: 'rightsNotice',
      state: 'Rechtswahrungsanzeige und Auskunftsverlangen',
      status: 'benefitRunning',
      receivers: '[form.otherParent]',
      legalBasis: '§ 6 Abs. 1, § 7 Abs. 2 Nr. 2 UVG',
      to: 'awaitingAnswer',
    }),
    awaitingAnswer: {
      meta: { label: 'Wartet auf Auskunft des anderen Elternteils', status: 'benefitRunning' },
      on: { otherParentAnswer: ways('capacity', ['record']) },
      after: { otherParentPeriod: 'silent' },
    },
    silent: taskState(
      {
        id: 'silent',
        state: 'Anderer Elternteil antwortet nicht',
        status: 'benefitRunning',
        task: 'Aufenthalt und Einkünfte ermitteln (Meldebehörde, Arbeitgeber, Rentenversicherung, BZSt)',
        post: 'clerk',
        target: 'P1M',
        legalBasis: '§ 6 Abs. 2, 5 und 6 UVG',
        outcomes: {
          again: { label: 'Neu zustellen', to: 'rightsNotice' },
          found: { label: 'Anderweitig ermittelt', to: 'capacity' },
        },
      },
      { on: { otherParentAnswer: ways('capacity', ['record']) } },
    ),
    capacity: taskState({
      id: 'capacity',
      state: 'Leistungsfähigkeit des anderen Elternteils',
      status: 'benefitRunning',
      task: 'Leistungsfähigkeit nach dem Selbstbehalt prüfen',
      post: 'clerk',
      target: 'P1M',
      legalBasis: '§ 7 UVG, §§ 1601, 1603 BGB',
      outcomes: {
        pays: { label: 'Leistungsfähig und zahlt', to: 'collecting' },
        refuses: { label: 'Leistungsfähig, zahlt nicht: Titel beschaffen', to: 'title' },
        unable: { label: 'Nicht leistungsfähig: Wiedervorlage', to: 'dormant' },
      },
    }),
    title: taskState({
      id: 'title',
      state: 'Titel gegen den anderen Elternteil',
      status: 'benefitRunning',
      task: 'Titel beschaffen: Urkunde, vereinfachtes Verfahren oder Umschreibung eines vorhandenen Titels',
      post: 'clerk',
      legalBasis: '§ 7 Abs. 4 UVG, §§ 249 ff. FamFG, § 727 ZPO',
      outcomes: {
        obtained: {
          label: 'Titel liegt vor',
          to: 'collecting',
          fields: [
            {
              name: 'titleReference',
              label: 'Gericht oder Urkundsperson, Aktenzeichen',
              type: 'text',
              maxLength: 120,
              required: true,
            },
          ],
        },
        refused: { label: 'Gericht lehnt ab', to: 'dormant' },
      },
    }),
    collecting: taskState(
      {
        id: 'collecting',
        state: 'Einziehung im Rückgriff',
        status: 'benefitRunning',
        task: 'Zahlungen des anderen Elternteils vereinnahmen; bei Rückstand vollstrecken',
        post: 'cashier',
        unit: '20.3',
        notBy: ['decision', 'capacity'],
        legalBasis: '§ 7 UVG, § 42 Abs. 5 KomHKVO',
        outcomes: {
          settled: {
            label: 'Forderung beglichen oder niedergeschlagen',
            to: [{ to: 'none', then: [set('recourseDone', 'true')] }],
          },
        },
      },
      { after: { recourseReview: 'capacity' } },
    ),
    dormant: {
      meta: { label: 'Rückgriff ruht bis zur Wiedervorlage', status: 'benefitRunning' },
      on: { otherParentAnswer: ways('capacity', ['record']) },
      after: { dormantReview: 'dormantCheck' },
    },
    dormantCheck: taskState({
      id: 'dormantCheck',
      state: 'Wiedervorlage des Rückgriffs',
      status: 'benefitRunning',
      task: 'Leistungsfähigkeit erneut prüfen oder den Rückgriff abschließen (Verjährung beachten)',
      post: 'clerk',
      legalBasis: '§ 7 UVG, § 197 Abs. 2, § 207 BGB',
      outcomes: {
        again: { label: 'Erneut prüfen', to: 'capacity' },
        close: { label: 'Abschließen', to: [{ to: 'none', then: [set('recourseDone', 'true')] }] },
      },
    }),
    none: { type: 'final', meta: { label: 'Kein offener Rückgriff', status: 'benefitRunning' } },
  },
};
