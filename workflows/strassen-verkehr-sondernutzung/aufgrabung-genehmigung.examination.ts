import type { StateConfig } from '@amtsweg/engine';
import {
  applicationDecision,
  deemedApproval,
  dispatchState,
  documentState,
  participation,
  provisionsField,
  set,
  taskState,
  ways,
  withdrawal,
} from '@amtsweg/procedure';

/** What is dug where, for every letter. */
export const rows = [
  ['Bauherrschaft', '{form.organisation}'],
  ['Aufgrabung', '{form.location}'],
  ['Leitung', '{choice("lineType", form.lineType)}'],
  ['Bauzeit', '{form.start} bis {form.end}'],
] as const;

/** The fiction of the TKG, for telecommunication lines only. */
export const fiction = deemedApproval({
  statute: '§ 127 Abs. 3 Satz 1 TKG',
  subject: 'die Zustimmung zur Verlegung der Telekommunikationslinie',
  complete: 'facts.completeOn',
  content: rows,
  to: '#case.issued',
});

const assessed = { type: 'assessFee', params: { on: 'today' } } as const;

const decision = applicationDecision({
  state: 'Entscheidung über die Aufgrabung',
  task: 'Trasse, Tiefe, Bauzeit und Wiederherstellung beurteilen und entscheiden',
  legalBasis: '§ 18 Abs. 1 und 3, § 23 NStrG; § 127 TKG',
  target: 'P14D',
  grant: {
    label: 'Aufgrabung erlauben oder ihr zustimmen',
    to: [{ to: 'signature', then: [set('result', '"granted"'), assessed] }],
    fields: [
      {
        name: 'restoration',
        label: 'Wiederherstellung',
        type: 'choice',
        required: true,
        options: [
          {
            value: 'endgültig durch die Bauherrschaft nach ZTV A-StB',
            label: 'Endgültig durch die Bauherrschaft',
          },
          {
            value: 'vorläufig, endgültig durch die Stadt auf Ihre Kosten',
            label: 'Endgültig durch die Stadt',
          },
        ],
      },
      provisionsField('§ 18 Abs. 2 NStrG, § 127 Abs. 8 TKG'),
    ],
  },
  grounds: [
    { value: '§ 18 Abs. 1 NStrG, Schutz der Straße', label: 'Schutz der Straße, Aufbruchsperre nach Neubau' },
    { value: '§ 18 Abs. 1 NStrG, Koordinierung', label: 'Andere Baustelle im Netz hat Vorrang' },
    { value: '§ 125 Abs. 1 TKG', label: 'Keine Nutzungsberechtigung für Telekommunikationslinien' },
    { value: 'Baumschutzsatzung LHH', label: 'Einvernehmen des Baumschutzes versagt' },
  ],
  refused: [{ to: 'signature', then: [set('result', '"refused"'), assessed] }],
});

const coordination: StateConfig = {
  type: 'parallel',
  meta: { label: 'Koordinierung der Aufgrabung', status: 'inReview' },
  onDone: 'decision',
  states: {
    lines: participation({
      id: 'lines',
      label: 'Andere Leitungsträger',
      authority: 'Leitungsträger im Abschnitt (Baustellenkoordinierung)',
      effect: 'Benehmen',
      legalBasis: '§ 18 Abs. 3 NStrG',
      clock: 'linesOpinionPeriod',
      needed: 'form.emergency != true',
    }),
    traffic: participation({
      id: 'traffic',
      label: 'Straßenverkehrsbehörde',
      authority: 'Landeshauptstadt Hannover, Straßenverkehrsbehörde',
      effect: 'Benehmen',
      legalBasis: '§ 45 Abs. 6 StVO',
      clock: 'trafficOpinionPeriod',
      needed: 'some s in form.surfaces satisfies s.part != "verge"',
    }),
    trees: participation({
      id: 'trees',
      label: 'Baumschutz im Wurzelbereich',
      authority: 'Landeshauptstadt Hannover, Umwelt und Stadtgrün',
      effect: 'Einvernehmen',
      legalBasis: '§ 29 BNatSchG, Baumschutzsatzung LHH',
      clock: 'treesOpinionPeriod',
      needed: 'form.trees = true',
    }),
  },
};

const examination: StateConfig = {
  meta: { label: 'Prüfung der Aufgrabung', status: 'inReview' },
  initial: 'coordination',
  states: {
    coordination,
    ...decision,
    signature: taskState({
      id: 'signature',
      state: 'Bescheid zur Zeichnung',
      status: 'inReview',
      task: 'Bescheid prüfen und zeichnen',
      post: 'lead',
      target: 'P3D',
      notBy: ['decision'],
      outcomes: {
        signed: {
          label: 'Gezeichnet',
          to: [{ to: 'refusalProduction', when: 'facts.result = "refused"' }, { to: 'permitProduction' }],
        },
        returned: { label: 'Zurück an die Sachbearbeitung', adverse: true, to: 'decision' },
      },
    }),
    permitProduction: documentState({
      id: 'permitDocument',
      state: 'Genehmigung wird ausgefertigt',
      status: 'decided',
      document: 'permit',
      to: 'permitSending',
    }),
    permitSending: dispatchState({
      id: 'permitDispatch',
      state: 'Genehmigung geht hinaus',
      status: 'decided',
      document: 'permitDocument',
      to: '#case.approved',
    }),
    refusalProduction: documentState({
      id: 'refusalDocument',
      state: 'Ablehnung wird ausgefertigt',
      status: 'decided',
      document: 'refusal',
      to: 'refusalSending',
    }),
    refusalSending: dispatchState({
      id: 'refusalDispatch',
      state: 'Ablehnung geht hinaus',
      status: 'decided',
      document: 'refusalDocument',
      to: '#case.rejected',
    }),
  },
};

/** Silence grants a telecommunication line only; every other line waits for its permit. */
const silence: StateConfig = {
  meta: { label: 'Frist des § 127 Abs. 3 TKG', status: 'inReview' },
  initial: 'gate',
  states: {
    gate: {
      meta: { label: 'Anwendbarkeit des § 127 TKG', status: 'inReview' },
      // Once refused, or once sued for, the period has been kept and does not run anew.
      always: ways([
        { to: 'running', when: 'form.lineType = "telecom" and facts.refusalDispatch = null' },
        { to: 'none' },
      ]),
    },
    running: {
      meta: { label: 'Zustimmungsfrist läuft (§ 127 Abs. 3 TKG)', status: 'inReview' },
      after: fiction.after,
    },
    none: { type: 'final', meta: { label: 'Keine Zustimmungsfrist', status: 'inReview' } },
  },
};

/** The milestone `checked`: everything up to the notice that goes out, and the period beside it. */
export const checked: StateConfig = {
  type: 'parallel',
  meta: { label: 'Prüfung der Aufgrabung', status: 'inReview' },
  on: withdrawal,
  states: { examination, silence },
};
