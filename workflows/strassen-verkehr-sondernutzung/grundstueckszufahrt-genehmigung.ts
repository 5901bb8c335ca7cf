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
  specialUseGrounds,
  taskState,
} from '@amtsweg/procedure';
import { applicant, applicantFields, kept } from './applicant.js';
import { construction, constructionPart } from './grundstueckszufahrt-genehmigung.construction.js';

const rows = [
  ['Grundstück', '{form.plot}, {form.parcel}'],
  ['Zufahrt', '{form.width} m breit, {choice("purpose", form.purpose)}'],
] as const;

const others = {
  type: 'parallel',
  meta: { label: 'Beteiligung', status: 'waitingForOthers' },
  onDone: 'estimate',
  states: {
    green: participation({
      id: 'green',
      label: 'Umwelt und Stadtgrün (Straßenbaum)',
      authority: 'Landeshauptstadt Hannover, Umwelt und Stadtgrün',
      effect: 'Einvernehmen',
      legalBasis: 'Baumschutzsatzung LHH, DIN 18920',
      clock: 'greenOpinionPeriod',
      needed: 'facts.siteVisit.treeDistance < 2.5',
    }),
    traffic: participation({
      id: 'traffic',
      label: 'Straßenverkehrsbehörde (Parkplätze, Kreuzung)',
      authority: 'Landeshauptstadt Hannover, Straßenverkehrsbehörde',
      effect: 'Benehmen',
      legalBasis: '§ 45 Abs. 1 StVO',
      clock: 'trafficOpinionPeriod',
      needed: 'facts.siteVisit.spacesLost > 1 or facts.siteVisit.junction = true',
    }),
  },
} as const;

const law = permitCase({
  subject: 'die Genehmigung der Zufahrt',
  application: 'Ihrem Antrag auf eine Grundstückszufahrt',
  rows,
  target: 'P6W',
  pausesIn: ['checked.others', 'checked.consent'],
  intake: {
    task: 'Eigentumsnachweis und Lageplan prüfen: liegt das Grundstück an einer Gemeindestraße?',
    target: 'P3D',
  },
  supplement: [{ name: 'width', label: 'Breite der Zufahrt in m', type: 'decimal', min: 2, max: 12 }],
  examination: {
    siteVisit: taskState({
      id: 'siteVisit',
      state: 'Ortsbesichtigung',
      status: 'inReview',
      task: 'Baum, Mast, Schacht, Gefälle, Sicht und wegfallende Parkplätze vor Ort aufnehmen',
      post: 'inspector',
      target: 'P14D',
      legalBasis: '§ 26 Abs. 1 Satz 2 Nr. 4 VwVfG',
      outcomes: {
        recorded: {
          label: 'Aufgenommen',
          to: 'others',
          fields: [
            {
              name: 'treeDistance',
              label: 'Abstand zum nächsten Straßenbaum in m',
              type: 'decimal',
              min: 0,
              max: 100,
              required: true,
            },
            brief.count('spacesLost', 'Wegfallende öffentliche Parkplätze', 10),
            brief.yes('junction', 'Weniger als 10 m bis Kreuzung, Haltestelle oder Überweg'),
            brief.text('fixtures', 'Umzusetzen (Mast, Schild, Schacht)', 300, { required: false }),
          ],
        },
      },
    }),
    others,
    estimate: taskState({
      id: 'estimate',
      state: 'Kostenermittlung',
      status: 'inReview',
      task: 'Kosten der Bordabsenkung und Gehwegbefestigung nach Rahmenvertrag ermitteln',
      post: 'clerk',
      target: 'P7D',
      legalBasis: '§ 16 NStrG',
      outcomes: {
        estimated: {
          label: 'Ermittelt, Antragsteller fragen',
          to: 'consent',
          fields: [
            { name: 'costCents', label: 'Kosten', type: 'money', min: 10000, max: 10000000, required: true },
          ],
        },
        notBuildable: { label: 'Nicht baubar', to: 'decision' },
      },
    }),
    consent: askedByLetter({
      id: 'costQuestion',
      label: 'Kostenübernahme erfragt',
      on: { costsAccepted: [{ target: 'decision', actions: ['record'] }] },
      clock: 'consentPeriod',
      to: '#case.checked.decision',
    }),
  },
  decision: {
    state: 'Entscheidung über die Zufahrt',
    task: 'Sicherheit auf Geh- und Radweg, Baum und Parkraum abwägen und entscheiden',
    legalBasis: '§ 18 Abs. 1, § 20 NStrG',
    target: 'P7D',
    grant: {
      label: 'Genehmigen',
      to: [
        {
          to: '#case.approved',
          when: 'facts.costsAccepted != null',
          then: [{ type: 'assessFee', params: { on: 'today' } }],
        },
      ],
      fields: [
        { name: 'width', label: 'Genehmigte Breite in m', type: 'decimal', min: 2, max: 12, required: true },
        provisionsField('§ 18 Abs. 2 NStrG'),
      ],
    },
    grounds: [
      ...specialUseGrounds,
      { value: '§ 20 NStrG, weitere Zufahrt', label: 'Grundstück ist schon ausreichend erschlossen' },
      { value: '§ 16 NStrG', label: 'Übernahme der Mehrkosten nicht erklärt' },
    ],
  },
  permit: {
    label: 'Zufahrtsgenehmigung',
    title: 'Genehmigung einer Grundstückszufahrt (Gehwegüberfahrt)',
    blocks: [
      {
        type: 'paragraph',
        text: 'Die Überfahrt wird in {facts.decision.width} m Breite genehmigt und auf Ihre Kosten von der Stadt gebaut, sobald die Vorauszahlung von {euro(facts.estimate.costCents)} eingegangen ist. Selbst bauen dürfen Sie nicht.',
      },
      {
        type: 'paragraph',
        text: 'Wird sie nicht binnen eines Jahres bezahlt, erlischt die Genehmigung. Sie gilt für die jeweiligen Eigentümer; Änderungen der Nutzung sind anzuzeigen (§ 20 NStrG).',
      },
    ],
  },
  feeLaw: '§ 21 NStrG, § 7 NVwKostG',
  status: 'driveway',
  irrevocable: true,
  beside: { construction },
  parts: [constructionPart],
});

/**
 * Grundstückszufahrt (§§ 18, 20 NStrG): a crossing of the footway that the city builds and the owner pays (§ 16 NStrG).
 *
 * First the place: the inspector measures, and the distance to the tree and the lost spaces decide whom the office asks
 * (the greenery has to consent). Then the money: estimate, the owner's consent to the costs, without which no grant can
 * be chosen. After the permit the advance, the firm of the framework contract, acceptance, the final bill by a second
 * person, and the entry in the road inventory, with which the file ends: a crossing has no term. NOT transitions: the
 * state roads outside built-up areas (§ 20 (2), Land authority); revoking it years later, when the road is rebuilt.
 */
export default defineProcedure({
  ...law,
  key: 'grundstueckszufahrt-genehmigung',
  name: 'Genehmigung einer Grundstückszufahrt (Bordsteinabsenkung)',
  domain: 'strassen-verkehr-sondernutzung',
  kind: 'specialUse',
  initiation: 'application',
  unit: '66.1',
  filePlan: '66.20.40',
  leika: [],
  legalBasis: ['§ 18 NStrG', '§ 20 NStrG', '§ 16 NStrG'],
  keywords: ['Bordstein absenken', 'Gehwegüberfahrt', 'Garage Einfahrt', 'Auffahrt bauen', 'Carport'],
  audience: ['citizen', 'company'],
  online: null,
  secrecy: 'general',
  retention: kept(30),
  addressee: applicant,
  form: {
    sections: [
      { title: 'Antrag', fields: applicantFields },
      {
        title: 'Grundstück',
        fields: [
          brief.text('plot', 'Straße und Hausnummer', 200),
          brief.text('parcel', 'Gemarkung, Flur, Flurstück', 120),
          brief.pick('role', 'Sie sind', {
            owner: 'Eigentümerin oder Eigentümer',
            leaseholder: 'Erbbauberechtigt',
            agent: 'Bevollmächtigt',
          }),
          brief.pick('purpose', 'Zweck', {
            parking: 'Stellplatz oder Garage',
            yard: 'Gewerbehof',
            temporary: 'Baustellenzufahrt auf Zeit',
          }),
          {
            name: 'width',
            label: 'Breite der Zufahrt in m',
            type: 'decimal',
            min: 2,
            max: 12,
            required: true,
          },
          brief.count('existing', 'Vorhandene Zufahrten', 10),
          brief.count('weight', 'Schwerstes Fahrzeug in t', 44, { min: 1 }),
        ],
      },
    ],
  },
  evidence: [
    { name: 'plan', label: 'Lageplan 1:500 mit Zufahrt' },
    { name: 'ownership', label: 'Grundbuchauszug oder Kaufvertrag' },
    { name: 'mandate', label: 'Vollmacht', when: 'form.role = "agent"' },
  ],
  fee: [
    {
      id: 'refused',
      legalBasis: 'Verwaltungskostensatzung LHH, Ablehnung',
      type: 'fixed',
      cents: '4500',
      when: 'facts.decision.outcome = "refuse"',
      evidence: 'assumed',
    },
    {
      id: 'permit',
      legalBasis: 'Verwaltungskostensatzung LHH, Gehwegüberfahrt',
      type: 'value',
      cents: 'if form.purpose = "parking" then 9000 else 15000',
      evidence: 'assumed',
    },
  ],
  remedy: actionRemedy,
  exceptions: [
    {
      rule: 'guard-gap',
      path: 'checked.decision',
      reason:
        'Ohne die Erklärung, die Mehrkosten zu tragen, darf die Zufahrt nicht genehmigt werden; dann bleibt die Ablehnung.',
      legalBasis: '§ 16 NStrG',
    },
  ],
  documents: {
    ...law.documents,
    costQuestion: askingLetter(
      'Kosten Ihrer Grundstückszufahrt',
      'der Bau der Zufahrt kostet voraussichtlich {euro(facts.estimate.costCents)}. Genehmigen dürfen wir sie nur, wenn Sie die Mehrkosten tragen (§ 16 NStrG). Bitte erklären Sie das schriftlich oder online.',
      'einem Monat',
    ),
  },
  clocks: {
    ...law.clocks,
    greenOpinionPeriod: opinionPeriod('Frist des Stadtgrüns', 'Baumschutzsatzung LHH', 'P3W'),
    trafficOpinionPeriod: opinionPeriod('Frist der Straßenverkehrsbehörde', '§ 45 StVO', 'P2W'),
    consentPeriod: {
      label: 'Frist zur Erklärung über die Kosten',
      kind: 'setByAuthority',
      legalBasis: '§ 31 Abs. 2 VwVfG',
      bound: 'party',
      start: { notified: 'facts.costQuestionDispatch' },
      period: 'P1M',
    },
  },
  events: {
    ...law.events,
    greenOpinion: opinionEvent('Stellungnahme des Stadtgrüns eintragen'),
    trafficOpinion: opinionEvent('Stellungnahme der Straßenverkehrsbehörde eintragen'),
    costsAccepted: {
      label: 'Kostenübernahme erklären',
      by: ['applicant', 'clerk'],
      fields: [brief.day('signedOn', 'Unterschrieben am', { notAfter: 'today' })],
      note: 'Die Erklärung ist schriftlich abzugeben (§ 57 VwVfG).',
    },
  },
  certainty: { filePlan: { evidence: 'assumed' }, legalBasis: { evidence: 'derived' } },
});
