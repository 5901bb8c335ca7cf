import {
  actionRemedy,
  askedByLetter,
  askingLetter,
  brief,
  defineProcedure,
  opinionEvent,
  opinionPeriod,
  participation,
  permitCase,
  provisionsField,
  taskState,
} from '@amtsweg/procedure';
import { works, worksPart } from './entwaesserungsgenehmigung.works.js';
import { kept } from './kept.js';
import { party, partyFields } from './party.js';

const rows = [
  ['Grundstück', '{form.plot}, {form.parcel}'],
  ['Vorhaben', '{choice("project", form.project)}, Entwurf: {form.planner}'],
  ['Regenwasser', '{choice("rain", form.rain)}'],
] as const;

const others = {
  type: 'parallel',
  meta: { label: 'Beteiligung', status: 'waitingForOthers' },
  onDone: 'hydraulics',
  states: {
    building: participation({
      id: 'building',
      label: 'Bauordnung',
      authority: 'Landeshauptstadt Hannover, Bauordnung',
      effect: 'Benehmen',
      legalBasis: '§ 41 NBauO',
      clock: 'buildingOpinionPeriod',
      needed: 'form.project != "repair"',
    }),
    water: participation({
      id: 'water',
      label: 'Untere Wasserbehörde (Versickerung)',
      authority: 'Region Hannover, untere Wasserbehörde',
      effect: 'Einvernehmen',
      legalBasis: '§§ 8, 9, 46 WHG, § 86 NWG',
      clock: 'waterOpinionPeriod',
      needed: 'form.rain = "seep"',
    }),
  },
} as const;

const law = permitCase({
  subject: 'die Entwässerungsgenehmigung',
  application: 'Ihrem Entwässerungsantrag',
  rows,
  target: 'P6W',
  pausesIn: ['checked.others', 'checked.redrawn'],
  intake: {
    task: 'Lageplan, Grundrisse, Schnitte und Berechnungen auf Vollständigkeit prüfen',
    target: 'P5D',
  },
  supplement: [
    brief.count('drainedArea', 'Angeschlossene befestigte Fläche in m²', 500000, { required: false }),
  ],
  examination: {
    others,
    hydraulics: taskState({
      id: 'hydraulics',
      state: 'Leistungsfähigkeit des Kanals',
      status: 'inReview',
      task: 'Abfluss nach DIN 1986-100 nachrechnen und mit der Auslastung der Haltung vergleichen',
      post: 'clerk',
      target: 'P7D',
      legalBasis: 'Abwassersatzung LHH, DIN 1986-100',
      outcomes: {
        fits: { label: 'Ohne Drosselung einleitbar', to: 'technical' },
        throttle: {
          label: 'Nur gedrosselt',
          to: 'technical',
          fields: [
            {
              name: 'litres',
              label: 'Zulässiger Abfluss in l/s',
              type: 'decimal',
              min: 0,
              max: 1000,
              required: true,
            },
          ],
        },
        overloaded: { label: 'Kanal überlastet', to: 'decision' },
      },
    }),
    technical: taskState({
      id: 'technical',
      state: 'Technische Prüfung',
      status: 'inReview',
      task: 'Rückstauebene, Abscheider, Schächte, Nennweiten und Trennung der Systeme prüfen (Grüneintrag)',
      post: 'clerk',
      target: 'P7D',
      legalBasis: 'DIN EN 12056, DIN EN 752, DIN 1986-100',
      outcomes: {
        approved: { label: 'Grün eingetragen', to: 'decision' },
        redraw: {
          label: 'Pläne sind zu ändern',
          to: 'redrawn',
          fields: [brief.long('points', 'Was zu ändern ist', 4000)],
        },
      },
    }),
    redrawn: askedByLetter({
      id: 'redraw',
      label: 'Geänderte Pläne erwartet',
      on: { plansRevised: [{ target: 'technical', actions: ['record', 'amendForm'] }] },
      clock: 'planPeriod',
      to: '#case.checked.decision',
    }),
  },
  decision: {
    state: 'Entscheidung über die Entwässerung',
    task: 'Anschluss und Benutzung nach der Satzung genehmigen oder ablehnen',
    legalBasis: 'Abwassersatzung LHH, § 56 WHG, § 96 NWG',
    target: 'P5D',
    grant: {
      label: 'Genehmigen',
      to: [{ to: '#case.approved', then: [{ type: 'assessFee', params: { on: 'today' } }] }],
      fields: [provisionsField('Abwassersatzung LHH')],
    },
    grounds: [
      { value: 'Abwassersatzung LHH, Überlastung', label: 'Kanal kann die Menge nicht aufnehmen' },
      {
        value: 'Abwassersatzung LHH, Technik',
        label: 'Anlage entspricht nicht den Regeln der Technik (§ 60 WHG)',
      },
      { value: 'Abwassersatzung LHH, kein Kanal', label: 'Grundstück ist nicht anschließbar' },
    ],
  },
  permit: {
    label: 'Entwässerungsgenehmigung',
    title: 'Entwässerungsgenehmigung',
    blocks: [
      {
        type: 'paragraph',
        text: 'Die Grundstücksentwässerung wird nach den grün geprüften Plänen genehmigt. Regenwasser darf mit höchstens {facts.hydraulics.litres} l/s eingeleitet werden.',
        when: 'facts.hydraulics.outcome = "throttle"',
      },
      {
        type: 'paragraph',
        text: 'Die Grundstücksentwässerung wird nach den grün geprüften Plänen genehmigt.',
        when: 'facts.hydraulics.outcome != "throttle"',
      },
      {
        type: 'paragraph',
        text: 'Zeigen Sie den Baubeginn an. Leitungen dürfen erst nach der Abnahme überdeckt werden. Unter der Rückstauebene sind Sicherungen einzubauen; für Schäden ohne sie haftet die Stadt nicht. Die Genehmigung erlischt nach drei Jahren ohne Baubeginn.',
      },
    ],
  },
  feeLaw: '§ 7 NVwKostG, Verwaltungskostensatzung LHH',
  status: 'drainageWorks',
  irrevocable: true,
  beside: { works },
  parts: [worksPart],
});

/**
 * Entwässerungsgenehmigung (by-law on sewage under §§ 10, 13 NKomVG; § 56 WHG, § 96 NWG): connection and use are compulsory,
 * so the question is not whether but how. Seepage of rain needs the water authority of the Region (consent), new buildings
 * the building office (consultation). Then two engineers' looks: can the sewer take it (with a throttle in l/s), and are
 * the plans right; they are marked in green, and come back once redrawn.
 *
 * What counts comes after: begin within three years or it lapses, acceptance with the trench still open, tightness, the
 * connection made by the city (costs by a notice of its own, § 8 NKAG), the entry in the sewer register and word to the
 * charges office. NOT transitions: commercial sewage (`indirekteinleitung-genehmigung`), exemption from compulsory
 * connection, revocation (an order under the by-law instead).
 */
export default defineProcedure({
  ...law,
  key: 'entwaesserungsgenehmigung',
  name: 'Entwässerungsgenehmigung (Grundstücksentwässerung)',
  domain: 'umwelt-baeume-gewaesser',
  kind: 'permit',
  initiation: 'application',
  unit: '68.1',
  filePlan: '68.10.10',
  leika: [],
  legalBasis: ['§ 56 WHG', '§ 96 NWG', 'Abwassersatzung LHH'],
  keywords: [
    'Entwässerungsantrag',
    'Hausanschluss Kanal',
    'Rückstausicherung',
    'Regenwasser versickern',
    'Abwasserleitung Neubau',
  ],
  audience: ['citizen', 'company'],
  online: null,
  secrecy: 'general',
  retention: kept(30, 'nach Stilllegung der Anlage'),
  addressee: party,
  form: {
    sections: [
      { title: 'Bauherrin oder Bauherr', fields: partyFields },
      {
        title: 'Grundstück und Anlage',
        fields: [
          brief.text('plot', 'Straße und Hausnummer', 200),
          brief.text('parcel', 'Gemarkung, Flur, Flurstück', 120),
          brief.text('planner', 'Entwurfsverfasserin oder -verfasser', 200),
          brief.pick('project', 'Vorhaben', {
            new: 'Neubau',
            change: 'Umbau oder Erweiterung',
            repair: 'Sanierung der Leitungen',
          }),
          brief.text('buildingReference', 'Aktenzeichen des Bauantrags', 60, {
            when: 'form.project != "repair"',
            required: false,
          }),
          brief.pick('connection', 'Anschlusskanal', { existing: 'Vorhanden', new: 'Neu herzustellen' }),
          brief.pick('rain', 'Regenwasser', {
            sewer: 'In den Kanal',
            seep: 'Versickerung auf dem Grundstück',
            store: 'Zisterne mit Überlauf in den Kanal',
          }),
          brief.count('drainedArea', 'Angeschlossene befestigte Fläche in m²', 500000),
          brief.yes('belowBackflow', 'Abläufe liegen unter der Rückstauebene'),
          brief.text('backflow', 'Rückstausicherung oder Hebeanlage', 200, {
            when: 'form.belowBackflow = true',
          }),
        ],
      },
    ],
  },
  evidence: [
    { name: 'application', label: 'Entwässerungsantrag' },
    { name: 'sitePlan', label: 'Lageplan 1:500' },
    { name: 'floorPlans', label: 'Grundrisse mit Leitungen' },
    { name: 'sections', label: 'Schnitte mit Höhen' },
    { name: 'calculations', label: 'Berechnungen nach DIN 1986-100' },
    { name: 'soil', label: 'Bodengutachten', when: 'form.rain = "seep"' },
  ],
  fee: [
    {
      id: 'refused',
      legalBasis: 'Verwaltungskostensatzung LHH, Ablehnung',
      type: 'fixed',
      cents: '8000',
      when: 'facts.decision.outcome = "refuse"',
      evidence: 'assumed',
    },
    {
      id: 'permit',
      legalBasis: 'Verwaltungskostensatzung LHH, Entwässerungsgenehmigung mit Abnahmen',
      type: 'value',
      cents: '18000 + ceiling(form.drainedArea / 100) * 1500',
      evidence: 'assumed',
    },
  ],
  remedy: actionRemedy,
  documents: {
    ...law.documents,
    redraw: askingLetter(
      'Geänderte Pläne zu Ihrem Entwässerungsantrag',
      'bitte ändern Sie die Pläne in diesen Punkten: {facts.technical.points}',
      'zwei Monaten',
    ),
  },
  clocks: {
    ...law.clocks,
    buildingOpinionPeriod: opinionPeriod('Frist der Bauordnung', '§ 31 Abs. 2 VwVfG', 'P2W'),
    waterOpinionPeriod: opinionPeriod('Frist der Wasserbehörde', '§ 31 Abs. 2 VwVfG', 'P4W'),
    planPeriod: {
      label: 'Frist für geänderte Pläne',
      kind: 'setByAuthority',
      legalBasis: '§ 31 Abs. 2 VwVfG',
      bound: 'party',
      start: { notified: 'facts.redrawDispatch' },
      period: 'P2M',
    },
  },
  events: {
    ...law.events,
    buildingOpinion: opinionEvent('Stellungnahme der Bauordnung eintragen'),
    waterOpinion: opinionEvent('Stellungnahme der Wasserbehörde eintragen'),
    plansRevised: {
      label: 'Geänderte Pläne einreichen',
      by: ['applicant', 'clerk'],
      fields: [brief.count('drainedArea', 'Angeschlossene befestigte Fläche in m²', 500000)],
    },
  },
  certainty: {
    filePlan: { evidence: 'assumed' },
    legalBasis: { evidence: 'derived' },
    remedy: {
      evidence: 'assumed',
      source: '§ 80 Abs. 1 NJG: die Satzung ist nicht unter den Ausnahmen genannt',
    },
  },
});
