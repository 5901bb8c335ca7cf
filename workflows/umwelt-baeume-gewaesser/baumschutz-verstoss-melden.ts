import {
  brief,
  defineProcedure,
  endings,
  gate,
  reportAnswered,
  reported,
  reporterSection,
  reportReceipt,
  reportRemedy,
  set,
  taskState,
  transmissionState,
} from '@amtsweg/procedure';
import { kept } from './kept.js';

const noViolation = [{ to: '#case.issued', then: [set('result', '"lawful"')] }];

const states = {
  urgency: gate('Wird gerade gefällt?', 'inReview', [
    { to: 'onTheSpot', when: 'form.timing = "now"' },
    { to: 'permits' },
  ]),
  onTheSpot: taskState({
    id: 'onTheSpot',
    state: 'Fällung läuft',
    status: 'inReview',
    task: 'Sofort hinfahren, Genehmigung zeigen lassen, weitere Arbeiten mündlich untersagen',
    post: 'inspector',
    priority: 1,
    target: 'P1D',
    legalBasis: 'Baumschutzsatzung LHH, § 11 NPOG, § 37 Abs. 2 VwVfG',
    outcomes: {
      stopped: {
        label: 'Ohne Genehmigung, eingestellt',
        to: 'evidence',
        fields: [brief.text('worker', 'Wer fällt, in wessen Auftrag', 300)],
      },
      permitShown: { label: 'Genehmigung vorgezeigt', to: 'permits' },
      gone: { label: 'Niemand mehr da', to: 'permits' },
    },
  }),
  permits: taskState({
    id: 'permits',
    state: 'Abgleich mit Genehmigungen',
    status: 'inReview',
    task: 'Fällgenehmigungen, Baugenehmigungen und Ausnahmen (Obstbaum, Wald, Gefahr) für das Grundstück suchen',
    post: 'clerk',
    target: 'P7D',
    legalBasis: 'Baumschutzsatzung LHH',
    outcomes: {
      permitted: { label: 'Genehmigt', to: noViolation },
      notProtected: { label: 'Nicht geschützt', to: noViolation },
      unexplained: { label: 'Keine Genehmigung', to: 'evidence' },
    },
  }),
  evidence: taskState({
    id: 'evidence',
    state: 'Beweissicherung',
    status: 'inReview',
    task: 'Stubben messen, Art bestimmen, Kappung oder Wurzelschaden fotografieren, Nachbarn befragen',
    post: 'inspector',
    target: 'P3D',
    legalBasis: '§ 26 VwVfG, § 46 OWiG',
    outcomes: {
      violation: {
        label: 'Geschützter Baum entfernt oder geschädigt',
        fields: [
          brief.list(
            'trees',
            'Bäume',
            [
              brief.text('species', 'Art', 120),
              brief.count('girth', 'Stammumfang in cm', 900, { min: 20 }),
              brief.pick('damage', 'Schaden', {
                felled: 'gefällt',
                topped: 'gekappt',
                root: 'Wurzel beschädigt',
              }),
            ],
            { min: 1, max: 50, required: true },
          ),
          brief.day('doneOn', 'Vermutlicher Tag', { notAfter: 'today' }),
          brief.yes('nest', 'Nest oder Höhle betroffen'),
        ],
        to: 'witness',
      },
      tooSmall: { label: 'Unter dem geschützten Umfang', to: noViolation },
    },
  }),
  witness: gate('Zeugin oder Zeuge', 'inReview', [
    { to: 'statement', when: 'form.witness = true' },
    { to: '#case.approved' },
  ]),
  statement: taskState({
    id: 'statement',
    state: 'Zeugenaussage',
    status: 'inReview',
    task: 'Aussage der meldenden Person getrennt vom Vorgang aufnehmen; nur mit Einwilligung weitergeben',
    post: 'clerk',
    target: 'P14D',
    legalBasis: '§ 46 Abs. 1 OWiG, §§ 48 ff. StPO',
    outcomes: {
      taken: { label: 'Aufgenommen', to: '#case.approved' },
      withdrawn: { label: 'Möchte nicht genannt werden', to: '#case.approved' },
    },
  }),
};

/** Two files grow out of one report: the fine against whoever cut, the new tree for whoever owns. */
const pursuit = {
  fine: transmissionState({
    id: 'fineFile',
    state: 'Abgabe an die Bußgeldstelle',
    status: 'pursued',
    receivers: '["Landeshauptstadt Hannover, Bußgeldstelle"]',
    legalBasis: '§ 43 Abs. 4 NNatSchG, §§ 35, 46 OWiG',
    to: 'season',
  }),
  season: gate('Schonzeit oder Artenschutz', 'pursued', [
    {
      to: 'natureAuthority',
      when: 'facts.evidence.nest = true or date(facts.evidence.doneOn).month in (3, 4, 5, 6, 7, 8, 9)',
    },
    { to: 'replanting' },
  ]),
  natureAuthority: transmissionState({
    id: 'natureFile',
    state: 'Mitteilung an die untere Naturschutzbehörde',
    status: 'pursued',
    receivers: '["Region Hannover, untere Naturschutzbehörde"]',
    legalBasis: '§ 39 Abs. 5, § 44 Abs. 1 BNatSchG',
    to: 'replanting',
  }),
  replanting: taskState({
    id: 'replanting',
    state: 'Ersatzpflanzung',
    status: 'pursued',
    task: 'Verfahren zur Anordnung von Ersatzpflanzung oder Ausgleich gegen die Eigentümer anlegen',
    post: 'clerk',
    target: 'P14D',
    legalBasis: 'Baumschutzsatzung LHH, Folgenbeseitigung',
    outcomes: {
      opened: {
        label: 'Angelegt',
        fields: [brief.text('reference', 'Aktenzeichen', 60)],
        to: [{ to: '#case.issued', then: [set('result', '"pursued"')] }],
      },
      noOwner: {
        label: 'Städtischer Baum: Schadensersatz fordern',
        fields: [brief.text('reference', 'Aktenzeichen', 60)],
        to: [{ to: '#case.issued', then: [set('result', '"pursued"')] }],
      },
    },
  }),
};

/**
 * Verstoß gegen die Baumschutzsatzung melden: a report that opens other files. While the saw runs every hour counts, so
 * that the inspector goes at once and may stop the work orally; a felled tree is evidence that is carted away.
 *
 * First the permits: most reported fellings are lawful. Then measuring the stump: below the protected girth there is no
 * case. What remains becomes two files, a fine (OWiG) against whoever cut and new trees from whoever owns; from March to
 * September, or with a nest, the nature authority of the Region hears of it (§ 39 (5), § 44 BNatSchG). The name of the
 * reporter stays out of these files unless he agrees to be a witness, and he learns that the matter is pursued, not
 * against whom. NOT transitions: hearing and notices, which belong to those files; withdrawal.
 */
export default defineProcedure({
  key: 'baumschutz-verstoss-melden',
  name: 'Verstoß gegen die Baumschutzsatzung melden',
  domain: 'umwelt-baeume-gewaesser',
  kind: 'report',
  initiation: 'notification',
  unit: '67.7',
  filePlan: '67.70.30',
  leika: [],
  legalBasis: ['Baumschutzsatzung LHH', '§ 29 BNatSchG', '§ 39 Abs. 5 BNatSchG'],
  keywords: ['Baum illegal gefällt', 'Nachbar fällt Baum', 'Kettensäge', 'Baumfrevel', 'Baum gekappt'],
  audience: ['citizen'],
  online: null,
  secrecy: 'general',
  retention: kept(3),
  addressee: ['{form.name}'],
  form: {
    sections: [
      {
        title: 'Was Sie gesehen haben',
        fields: [
          brief.text('place', 'Grundstück, Straße und Hausnummer', 200),
          brief.pick('timing', 'Wann', { now: 'Gerade jetzt', today: 'Heute', earlier: 'Früher' }),
          brief.day('seenOn', 'Gesehen am', { when: 'form.timing = "earlier"', notAfter: 'today' }),
          brief.pick('act', 'Was', {
            felled: 'Baum gefällt',
            topped: 'Krone gekappt',
            roots: 'Wurzeln abgegraben, Boden verdichtet',
            poisoned: 'Verdacht auf Gift',
          }),
          brief.long('description', 'Beschreibung (Baumart, Größe, Firma, Kennzeichen)', 4000),
          brief.yes('witness', 'Ich bin bereit, als Zeugin oder Zeuge auszusagen'),
        ],
      },
      reporterSection,
    ],
    plausibility: [
      {
        holds: 'not(form.witness = true and form.name = null)',
        message: 'Für eine Aussage brauchen wir Ihren Namen.',
        field: 'name',
      },
    ],
  },
  evidence: [{ name: 'photos', label: 'Fotos mit Datum' }],
  fee: [],
  remedy: reportRemedy(
    'Die Meldung wird nicht beschieden; Bußgeld und Anordnung sind eigene Verfahren (§ 35 VwVfG)',
  ),
  clocks: {
    limitation: {
      label: 'Verjährung der Ordnungswidrigkeit im Blick',
      kind: 'statutory',
      legalBasis: '§ 31 Abs. 2 OWiG',
      bound: 'authority',
      start: { rule: 'event', on: 'case.receivedOn' },
      period: 'P6M',
      runsIn: ['checked', 'approved'],
      atEnd: 'escalate',
    },
  },
  documents: {
    receipt: reportReceipt([
      {
        type: 'paragraph',
        text: 'vielen Dank für den Hinweis zu {form.place}. Wir prüfen, ob eine Genehmigung vorliegt. Ihr Name wird nicht weitergegeben, solange Sie nicht als Zeugin oder Zeuge aussagen.',
      },
    ]),
    answer: {
      kind: 'letter',
      title: 'Ihr Hinweis zum Baumschutz',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'die Prüfung hat keinen Verstoß gegen die Baumschutzsatzung ergeben.',
          when: 'facts.result = "lawful"',
        },
        {
          type: 'paragraph',
          text: 'wir gehen dem Hinweis nach. Über Verfahren gegen andere dürfen wir keine Auskunft geben.',
          when: 'facts.result = "pursued"',
        },
      ],
    },
  },
  events: {},
  publicStatus: {
    pursued: {
      de: 'Wird verfolgt',
      easy: 'Wir kümmern uns darum. Wir dürfen Ihnen aber nicht sagen, gegen wen.',
      en: 'Being pursued',
      actor: 'office',
      next: 'Die zuständigen Stellen führen eigene Verfahren.',
    },
  },
  certainty: { filePlan: { evidence: 'assumed' }, legalBasis: { evidence: 'derived' } },
  machine: {
    initial: 'submitted',
    states: {
      submitted: reported('#case.checked'),
      checked: { meta: { label: 'Ermittlung', status: 'inReview' }, initial: 'urgency', states },
      approved: { meta: { label: 'Verfolgung', status: 'pursued' }, initial: 'fine', states: pursuit },
      issued: reportAnswered(),
      ...endings('closed'),
    },
  },
});
