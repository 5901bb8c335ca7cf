import type { StateConfig } from '@amtsweg/engine';
import {
  dispatchState,
  documentState,
  taskState,
  ways,
  type ClockSpec,
  type DocumentSpec,
  type EventSpec,
  type PublicStatus,
} from '@amtsweg/procedure';

/** What is reported and found about the surface. */
export const surfaceEvents: Readonly<Record<string, EventSpec>> = {
  begun: {
    label: 'Beginn der Aufgrabung anzeigen',
    by: ['applicant', 'clerk'],
    fields: [
      { name: 'begunOn', label: 'Begonnen am', type: 'date', required: true, notAfter: 'today' },
      { name: 'photos', label: 'Fotos des Zustands davor liegen bei', type: 'boolean', required: true },
    ],
  },
  restored: {
    label: 'Wiederherstellung anzeigen',
    by: ['applicant', 'clerk'],
    fields: [
      { name: 'restoredOn', label: 'Fertig seit', type: 'date', required: true, notAfter: 'today' },
      { name: 'compaction', label: 'Verdichtungsnachweis liegt bei', type: 'boolean', required: true },
    ],
  },
  defectReported: {
    label: 'Mangel in der Haftungszeit eintragen',
    by: ['clerk', 'authority'],
    fields: [
      {
        name: 'defect',
        label: 'Mangel (Setzung, Riss, Kante)',
        type: 'text',
        maxLength: 500,
        required: true,
      },
    ],
  },
};

/** The clocks of the surface: unused permit, end of the works, repair, and the five years of liability. */
export const surfaceClocks: Readonly<Record<string, ClockSpec>> = {
  startDue: {
    label: 'Beginn der Aufgrabung',
    kind: 'setByAuthority',
    legalBasis: '§ 36 Abs. 2 Nr. 1 VwVfG',
    bound: 'party',
    start: { rule: 'event', on: 'form.start' },
    period: 'P3M',
  },
  worksEnd: {
    label: 'Ende der Bauzeit',
    kind: 'setByAuthority',
    legalBasis: '§ 18 Abs. 2 NStrG, § 36 Abs. 2 Nr. 1 VwVfG',
    bound: 'party',
    start: { rule: 'event', on: 'form.end' },
    period: 'P1D',
    warnings: [{ before: 'P3D', to: 'clerk' }],
  },
  repairPeriod: {
    label: 'Frist zur Mängelbeseitigung',
    kind: 'setByAuthority',
    legalBasis: '§ 18 Abs. 4 NStrG, § 129 Abs. 3 TKG',
    bound: 'party',
    start: { notified: 'facts.repairDispatch' },
    period: 'P2W',
  },
  liability: {
    label: 'Haftung für die wiederhergestellte Fläche',
    kind: 'setByAuthority',
    legalBasis: 'Aufgrabungsbedingungen LHH (Auflage, § 36 Abs. 2 Nr. 4 VwVfG)',
    bound: 'party',
    start: { rule: 'event', on: 'facts.acceptance.acceptedOn' },
    period: 'P5Y',
    warnings: [{ before: 'P1M', to: 'clerk' }],
  },
};

/** What the builder is told about the surface. */
export const surfaceDocuments: Readonly<Record<string, DocumentSpec>> = {
  repair: {
    kind: 'letter',
    title: 'Mängel an der wiederhergestellten Straßenfläche',
    signedAs: 'clerk',
    blocks: [
      { type: 'facts', rows: [['Aufgrabung', '{form.location}']] },
      {
        type: 'paragraph',
        text: 'an der Fläche bestehen Mängel: {if facts.acceptance.reason = null then facts.defectReported.defect else facts.acceptance.reason}',
      },
      {
        type: 'paragraph',
        text: 'Bitte beseitigen Sie sie innerhalb von zwei Wochen nach der Bekanntgabe dieses Schreibens und zeigen Sie es an. Danach können wir die Arbeiten auf Ihre Kosten ausführen lassen.',
      },
    ],
  },
};

/** What the builder is told in between. */
export const surfaceStatus: Readonly<Record<string, PublicStatus>> = {
  diggingAllowed: {
    de: 'Aufgrabung erlaubt',
    easy: 'Sie dürfen graben. Sagen Sie uns, wann Sie anfangen.',
    en: 'Digging allowed',
    actor: 'applicant',
    next: 'Zeigen Sie den Beginn an. Vorher brauchen Sie eine verkehrsrechtliche Anordnung.',
  },
  worksRunning: {
    de: 'Aufgrabung läuft',
    easy: 'Sie graben gerade. Sagen Sie uns, wenn die Straße wieder in Ordnung ist.',
    en: 'Works under way',
    actor: 'applicant',
    next: 'Zeigen Sie die Wiederherstellung an; dann nehmen wir die Fläche ab.',
  },
  liability: {
    de: 'Abgenommen, Haftung läuft',
    easy: 'Die Straße ist wieder in Ordnung. Fünf Jahre lang müssen Sie Schäden beheben.',
    en: 'Accepted, liability running',
    actor: 'nobody',
    next: 'Vor Ablauf der fünf Jahre sehen wir uns die Fläche noch einmal an.',
  },
};

const restored = { restored: ways('acceptance', ['record']) };

/** From the permit to the last look after five years: the hole is what the procedure is about, not the paper. */
export const surface: StateConfig = {
  meta: { label: 'Ausführung und Wiederherstellung', status: 'diggingAllowed' },
  initial: 'gate',
  states: {
    gate: {
      meta: { label: 'Stand der Arbeiten', status: 'diggingAllowed' },
      always: ways([{ to: 'digging', when: 'form.emergency = true' }, { to: 'awaitingStart' }]),
    },
    awaitingStart: {
      meta: { label: 'Wartet auf die Anzeige des Beginns', status: 'diggingAllowed' },
      on: { begun: ways('digging', ['record']) },
      after: { startDue: 'notBegun' },
    },
    notBegun: taskState(
      {
        id: 'notBegun',
        state: 'Beginn nicht angezeigt',
        status: 'diggingAllowed',
        task: 'Vor Ort feststellen, ob gegraben worden ist',
        post: 'inspector',
        target: 'P7D',
        outcomes: {
          dug: { label: 'Es wurde ohne Anzeige gegraben', to: 'digging' },
          unused: { label: 'Nicht gegraben, Erlaubnis erledigt (§ 43 Abs. 2 VwVfG)', to: 'settled' },
        },
      },
      { on: { begun: ways('digging', ['record']) } },
    ),
    digging: {
      meta: { label: 'Aufgrabung offen', status: 'worksRunning' },
      on: restored,
      after: { worksEnd: 'notRestored' },
    },
    notRestored: taskState(
      {
        id: 'notRestored',
        state: 'Bauzeit überschritten',
        status: 'worksRunning',
        task: 'Stand der Wiederherstellung vor Ort prüfen und sichern lassen',
        post: 'inspector',
        target: 'P3D',
        legalBasis: '§ 22 NStrG',
        outcomes: {
          nearlyDone: { label: 'Arbeiten laufen, Anzeige abwarten', to: 'unfinished' },
          abandoned: {
            label: 'Baustelle verlassen, Stadt stellt auf Kosten her',
            adverse: true,
            to: 'substitution',
          },
        },
      },
      { on: restored },
    ),
    unfinished: taskState(
      {
        id: 'unfinished',
        state: 'Wiedervorlage: Wiederherstellung',
        status: 'worksRunning',
        task: 'Fertigstellung verfolgen',
        post: 'clerk',
        target: 'P7D',
        outcomes: { look: { label: 'Außendienst schicken', to: 'notRestored' } },
      },
      { on: restored },
    ),
    substitution: taskState({
      id: 'substitution',
      state: 'Herstellung durch die Stadt',
      status: 'worksRunning',
      task: 'Fläche durch die Stadt herstellen lassen; die Kosten werden im eigenen Vorgang gefordert',
      post: 'lead',
      legalBasis: '§ 22 NStrG, § 66 NPOG',
      outcomes: { done: { label: 'Hergestellt', to: 'settled' } },
    }),
    acceptance: taskState({
      id: 'acceptance',
      state: 'Abnahme',
      status: 'worksRunning',
      task: 'Wiederhergestellte Fläche mit der Bauherrschaft abnehmen (Ebenheit, Fugen, Verdichtung, Markierung)',
      post: 'inspector',
      target: 'P14D',
      legalBasis: '§ 18 Abs. 3 NStrG, ZTV A-StB',
      outcomes: {
        accepted: {
          label: 'Abgenommen',
          to: 'liable',
          fields: [
            { name: 'acceptedOn', label: 'Abgenommen am', type: 'date', required: true, notAfter: 'today' },
          ],
        },
        defective: { label: 'Mängel', adverse: true, to: 'repairLetter' },
      },
    }),
    repairLetter: documentState({
      id: 'repairLetter',
      state: 'Mängelanzeige wird erstellt',
      status: 'worksRunning',
      document: 'repair',
      to: 'repairDispatch',
    }),
    repairDispatch: dispatchState({
      id: 'repairDispatch',
      state: 'Mängelanzeige geht hinaus',
      status: 'worksRunning',
      document: 'repairLetter',
      to: 'awaitingRepair',
    }),
    awaitingRepair: {
      meta: { label: 'Wartet auf Mängelbeseitigung', status: 'worksRunning' },
      on: restored,
      after: { repairPeriod: 'substitution' },
    },
    liable: {
      meta: { label: 'Haftungszeit läuft', status: 'liability' },
      on: { defectReported: ways('repairLetter', ['record']) },
      after: { liability: 'lastLook' },
    },
    lastLook: taskState({
      id: 'lastLook',
      state: 'Schlussbegehung',
      status: 'liability',
      task: 'Fläche zum Ende der Haftungszeit begehen',
      post: 'inspector',
      target: 'P1M',
      outcomes: {
        sound: { label: 'Ohne Mängel', to: 'settled' },
        defective: {
          label: 'Mängel vor Fristablauf gerügt',
          to: 'repairLetter',
          fields: [{ name: 'findings', label: 'Mängel', type: 'text', maxLength: 500, required: true }],
        },
      },
    }),
    settled: { type: 'final', meta: { label: 'Straßenfläche erledigt', status: 'closed' } },
  },
};
