import {
  actionPeriod,
  applicationDecision,
  brief,
  collection,
  completeness,
  conclude,
  costBlocks,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  feeFixedBy,
  frameFee,
  hearingLetter,
  hearingPeriod,
  inactionMarker,
  notification,
  objection,
  objectionEvents,
  objectionPeriod,
  opinionEvent,
  opinionPeriod,
  participation,
  processingTarget,
  provisionBlocks,
  provisionsField,
  refusalNotice,
  requestWithin,
  set,
  statementEvent,
  supplementEvent,
  taskState,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { operation, operationClocks, operationEvents } from './indirekteinleitung-genehmigung.operation.js';
import { form, rows } from './indirekteinleitung-genehmigung.form.js';
import { kept } from './kept.js';

const request = requestWithin('Ihrem Antrag auf Einleitung von Abwasser', 'P1M', 'einem Monat');

/** A notice of water law: the objection comes before the action (§ 80 (2) NJG), beside it the fee runs on its own. */
function notice(
  prefix: 'permit' | 'refusal',
  label: string,
  statuses: readonly [string, string],
  beside: Record<string, object>,
) {
  const name = prefix === 'permit' ? 'objection' : 'refusalObjection';
  const [making, inForce] = statuses;
  return {
    meta: { label, status: making },
    initial: 'production',
    states: {
      production: documentState({
        id: `${prefix}Document`,
        state: 'Bescheid wird ausgefertigt',
        status: making,
        document: prefix,
        to: 'dispatch',
      }),
      dispatch: dispatchState({
        id: `${prefix}Dispatch`,
        state: 'Bescheid wird zugestellt',
        status: making,
        document: `${prefix}Document`,
        to: 'inForce',
      }),
      inForce: {
        type: 'parallel' as const,
        meta: { label: 'Bekannt gegeben', status: inForce },
        onDone: '#case.closed',
        states: {
          remedy: objection({
            name,
            remedyClock: `${prefix}RemedyPeriod`,
            actionClock: `${prefix}CourtPeriod`,
            status: inForce,
            upheld: {
              to: '#case.checked.decision',
              then: [conclude('closed'), set('heard', 'false'), set('fee', 'null')],
            },
          }),
          payment: collection({
            id: `${prefix}Payment`,
            label: 'Gebühr',
            clock: `${prefix}FeePeriod`,
            status: inForce,
            notBy: ['decision'],
          }),
          ...beside,
        },
      },
    },
  };
}

const others = {
  type: 'parallel',
  meta: { label: 'Beteiligung', status: 'waitingForOthers' },
  onDone: 'site',
  states: {
    trade: participation({
      id: 'trade',
      label: 'Gewerbeaufsicht',
      authority: 'Staatliches Gewerbeaufsichtsamt Hannover',
      effect: 'Benehmen',
      legalBasis: '§ 13 BImSchG, ZustVO-Umwelt-Arbeitsschutz',
      clock: 'tradeOpinionPeriod',
      needed: 'form.hazardous = true',
    }),
    water: participation({
      id: 'water',
      label: 'Untere Wasserbehörde',
      authority: 'Region Hannover, untere Wasserbehörde',
      effect: 'Benehmen',
      legalBasis: '§ 58 WHG, § 62 WHG',
      clock: 'waterOpinionPeriod',
      needed: 'form.ownPlant = true',
    }),
  },
} as const;

const decisionStates = applicationDecision({
  state: 'Entscheidung über die Einleitung',
  task: 'Anforderungen des Anhangs, Erfüllung durch die Anlage und Schutz des Klärwerks würdigen und entscheiden',
  legalBasis: '§ 58 Abs. 2 WHG',
  post: 'lead',
  notBy: ['site'],
  target: 'P7D',
  grant: {
    label: 'Genehmigen',
    to: [
      {
        to: '#case.approved',
        then: [
          set('validUntil', 'date(today) + duration("P10Y")'),
          { type: 'assessFee', params: { on: 'today' } },
        ],
      },
    ],
    fields: [
      brief.list(
        'limits',
        'Grenzwerte am Übergabeschacht',
        [
          brief.text('parameter', 'Stoff oder Parameter', 80),
          { name: 'limit', label: 'Wert in mg/l', type: 'decimal', min: 0, max: 100000, required: true },
        ],
        { min: 1, max: 40, required: true },
      ),
      {
        name: 'cubicMetres',
        label: 'Höchstens m³ am Tag',
        type: 'decimal',
        min: 0.1,
        max: 100000,
        required: true,
      },
      provisionsField('§ 58 Abs. 4, § 13 WHG'),
      ...frameFee(20000, 1500000),
    ],
  },
  refusalFields: frameFee(10000, 500000),
  grounds: [
    { value: '§ 58 Abs. 2 Nr. 1 WHG', label: 'Anforderungen des Anhangs der AbwV nicht eingehalten' },
    { value: '§ 58 Abs. 2 Nr. 2 WHG', label: 'Direkteinleitung des Klärwerks wird gefährdet' },
    { value: '§ 58 Abs. 2 Nr. 3 WHG', label: 'Anlage zur Einhaltung fehlt oder wird nicht betrieben' },
  ],
});

const clocks = {
  replyPeriod: request.clock,
  hearingPeriod: hearingPeriod(),
  inactionMarker: {
    ...inactionMarker,
    runsIn: ['submitted', 'checked', 'approved'],
    atEnd: 'escalate' as const,
  },
  processingTarget: processingTarget({
    period: 'P3M',
    pausesIn: ['submitted.awaitingApplicant', 'checked.others'],
  }),
  tradeOpinionPeriod: opinionPeriod('Frist der Gewerbeaufsicht', '§ 31 Abs. 2 VwVfG', 'P1M'),
  waterOpinionPeriod: opinionPeriod('Frist der Wasserbehörde', '§ 31 Abs. 2 VwVfG', 'P1M'),
  permitRemedyPeriod: objectionPeriod('facts.permitDispatch'),
  permitCourtPeriod: actionPeriod(),
  refusalRemedyPeriod: objectionPeriod('facts.refusalDispatch'),
  refusalCourtPeriod: actionPeriod('refusalObjectionDecided'),
  ...feeFixedBy('permit', '§ 7 NVwKostG, Nr. 96 AllGO'),
  ...feeFixedBy('refusal', '§ 7 NVwKostG, Nr. 96 AllGO'),
  ...operationClocks,
};

/**
 * Indirekteinleitung (§ 58 WHG): commercial sewage that passes the city's works before it reaches the river. A permit is
 * needed only where an annex of the AbwV makes demands (FEEL by annex); other trades have the by-law alone and are told so.
 *
 * The law leaves no weighing: with the demands of the annex met, the works not endangered and the plant there, it has to
 * be granted (§ 58 (2)). The place is looked at before. Then the permit lives: values at the manhole, yearly
 * self-monitoring, unannounced samples with the rule of four of five (§ 6 AbwV), improvement, second sample, order. Water
 * law keeps the objection in Lower Saxony (§ 80 (2) NJG); it does not stop the fee. NOT transitions:
 * plants under BImSchG (§ 13, concentrated there), orders and prohibition (files of their own), the sewage charge.
 */
export default defineProcedure({
  key: 'indirekteinleitung-genehmigung',
  name: 'Genehmigung zur Einleitung von gewerblichem Abwasser (Indirekteinleitung)',
  domain: 'umwelt-baeume-gewaesser',
  kind: 'permit',
  initiation: 'application',
  unit: '68.1',
  filePlan: '68.10.20',
  leika: ['99129005006000'],
  legalBasis: ['§ 58 WHG', '§ 98 NWG', 'AbwV'],
  keywords: [
    'Zahnarzt Amalgamabscheider',
    'Fettabscheider',
    'Autowaschanlage',
    'Galvanik',
    'Produktionsabwasser',
  ],
  audience: ['company'],
  online: null,
  secrecy: 'general',
  retention: kept(10, 'nach Ende der Einleitung'),
  addressee: ['{form.name}', '{form.address}'],
  form,
  evidence: [
    { name: 'application', label: 'Antrag mit Betriebsbeschreibung' },
    { name: 'analyses', label: 'Abwasseranalysen eines zugelassenen Labors' },
    { name: 'plant', label: 'Anlagenbeschreibung mit Fließschema', when: 'form.ownPlant = true' },
    { name: 'safety', label: 'Sicherheitsdatenblätter', when: 'form.hazardous = true' },
  ],
  fee: [
    {
      id: 'frame',
      legalBasis: 'AllGO, Genehmigung nach § 58 WHG, Rahmen',
      type: 'range',
      cents: 'facts.decision.feeCents',
      evidence: 'assumed',
    },
  ],
  remedy: {
    kind: 'objection',
    legalBasis: '§§ 68, 70 VwGO, § 80 Abs. 2 NJG (Wasserhaushaltsgesetz, Niedersächsisches Wassergesetz)',
    text: 'Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch bei der Landeshauptstadt Hannover, Stadtentwässerung, Trammplatz 2, 30159 Hannover, schriftlich, in elektronischer Form nach § 3a Absatz 2 des Verwaltungsverfahrensgesetzes oder zur Niederschrift erhoben werden. Der Widerspruch gegen die Festsetzung der Kosten hat keine aufschiebende Wirkung.',
    validFrom: '2022-01-01',
    evidence: 'assumed',
  },
  clocks,
  documents: {
    request: request.letter,
    hearing: hearingLetter('die Genehmigung der Einleitung', rows),
    refusal: refusalNotice('Ablehnung der Indirekteinleitung', rows),
    permit: {
      kind: 'notice',
      title: 'Genehmigung zur Indirekteinleitung (§ 58 WHG)',
      signedBy: 'decision',
      remedy: true,
      blocks: [
        { type: 'facts', rows },
        {
          type: 'paragraph',
          text: 'Sie dürfen bis {facts.validUntil} höchstens {facts.decision.cubicMetres} m³ am Tag einleiten. Am Übergabeschacht gelten:',
        },
        {
          type: 'table',
          caption: 'Grenzwerte',
          of: 'facts.decision.limits',
          columns: [
            ['Parameter', '{item.parameter}'],
            ['mg/l', '{item.limit}'],
          ],
        },
        ...provisionBlocks,
        ...costBlocks,
      ],
    },
    notNeeded: {
      kind: 'letter',
      title: 'Keine Genehmigung nach § 58 WHG nötig',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'für Ihr Abwasser stellt die Abwasserverordnung keine Anforderungen. Es gelten die Grenzwerte und Abscheider der Abwassersatzung.',
        },
      ],
    },
    demand: {
      kind: 'letter',
      title: 'Überschreitung eines Grenzwerts',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'die amtliche Probe überschreitet: {facts.sampling.parameter}. Beheben Sie die Ursache binnen eines Monats nach der Bekanntgabe und melden Sie sie; dann ziehen wir eine Nachprobe auf Ihre Kosten.',
        },
      ],
    },
  },
  events: {
    withdraw: withdrawEvent,
    supplement: supplementEvent([
      { name: 'volume', label: 'Abwasser in m³ am Tag', type: 'decimal', min: 0.1, max: 100000 },
    ]),
    statement: statementEvent,
    tradeOpinion: opinionEvent('Stellungnahme der Gewerbeaufsicht eintragen'),
    waterOpinion: opinionEvent('Stellungnahme der Wasserbehörde eintragen'),
    ...objectionEvents('objection'),
    ...objectionEvents('refusalObjection'),
    ...operationEvents,
  },
  publicStatus: {
    objectionPending: {
      de: 'Widerspruch anhängig',
      easy: 'Jemand hat Widerspruch erhoben. Er wird geprüft.',
      en: 'Objection pending',
      actor: 'office',
      next: 'Über den Widerspruch wird entschieden; danach hören Sie von uns.',
    },
    discharging: {
      de: 'Einleitung genehmigt',
      easy: 'Sie dürfen einleiten. Halten Sie die Werte ein.',
      en: 'Discharge permitted',
      actor: 'applicant',
      next: 'Legen Sie jedes Jahr den Bericht der Selbstüberwachung vor.',
    },
    exceeded: {
      de: 'Grenzwert überschritten',
      easy: 'Ihr Abwasser ist zu schmutzig. Bitte beheben Sie das.',
      en: 'Limit exceeded',
      actor: 'applicant',
      next: 'Beheben Sie die Ursache und melden Sie es innerhalb der Frist.',
    },
  },
  certainty: {
    filePlan: { evidence: 'assumed' },
    legalBasis: { evidence: 'derived' },
    'clocks.samplingDue.period': { evidence: 'assumed' },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P7D',
        task: 'Herkunftsbereich und Anhang der AbwV zuordnen, Analysen und Anlagenbeschreibung prüfen',
        checked: [{ to: '#case.notRequired', when: 'form.annex = "none"' }, { to: '#case.checked' }],
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'others',
        states: {
          others,
          site: taskState({
            id: 'site',
            state: 'Betriebsbegehung',
            status: 'inReview',
            task: 'Teilströme, Vorbehandlung und Probenahmeschacht im Betrieb ansehen',
            post: 'inspector',
            target: 'P1M',
            legalBasis: '§ 101 WHG',
            outcomes: {
              asDescribed: {
                label: 'Wie beschrieben',
                to: 'decision',
                fields: [brief.text('manhole', 'Probenahmestelle', 200)],
              },
              different: { label: 'Abweichend, festgehalten', to: 'decision' },
            },
          }),
          ...decisionStates,
        },
      },
      approved: { meta: { label: 'Genehmigt', status: 'decided' }, always: '#case.issued' },
      issued: notice('permit', 'Genehmigung der Indirekteinleitung', ['inProduction', 'discharging'], {
        operation,
      }),
      rejected: {
        ...notice('refusal', 'Einleitung abgelehnt', ['decided', 'rejected'], {}),
        entry: [conclude('rejected')],
      },
      notRequired: notification({
        label: 'Keine Genehmigung nötig',
        status: ['inReview', 'closed'],
        document: 'notNeeded',
        prefix: 'notNeeded',
        entry: [conclude('notRequired')],
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
