import {
  brief,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  gate,
  informationEvent,
  informationPeriod,
  informationRequest,
  opinionEvent,
  opinionPeriod,
  participation,
  reportAnswered,
  reported,
  reporterSection,
  reportReceipt,
  reportRemedy,
  set,
  taskState,
  transmissionState,
} from '@amtsweg/procedure';
import { kept } from './applicant.js';

const status = 'inReview';

/** Before an order police and road authority are heard (VwV-StVO to § 45, I. 1); an idea that leads nowhere asks nobody. */
const heard = {
  type: 'parallel',
  meta: { label: 'Anhörung vor der Anordnung', status: 'waitingForOthers' },
  onDone: 'order',
  states: {
    police: participation({
      id: 'police',
      label: 'Polizei',
      authority: 'Polizeidirektion Hannover',
      effect: 'Benehmen',
      legalBasis: 'VwV-StVO zu § 45 Abs. 1 bis 1e, I. 1',
      clock: 'policeOpinionPeriod',
      needed: 'facts.roadCheck.danger = true or form.wish in ("speed", "crossing")',
    }),
    road: participation({
      id: 'road',
      label: 'Straßenbaubehörde',
      authority: 'Landeshauptstadt Hannover, Tiefbau',
      effect: 'Benehmen',
      legalBasis: 'VwV-StVO zu § 45 Abs. 1 bis 1e, I. 1',
      clock: 'roadOpinionPeriod',
      needed: 'form.wish in ("crossing", "cycling", "lights")',
    }),
  },
} as const;

const states = {
  sorting: taskState({
    id: 'sorting',
    state: 'Einordnung',
    status: 'received',
    task: 'Frühere Anregungen und laufende Planungen zur Stelle suchen; Anspruch auf eigenen Schutz erkennen',
    post: 'clerk',
    target: 'P7D',
    legalBasis: '§ 24 VwVfG',
    outcomes: {
      examine: { label: 'Neu, prüfen', to: 'accidents' },
      known: {
        label: 'Schon geprüft, Ergebnis mitteilen',
        to: [{ to: '#case.issued', then: [set('result', '"known"')] }],
        fields: [brief.text('earlier', 'Frühere Entscheidung vom, Inhalt', 500)],
      },
      claim: {
        label: 'Anwohner verlangt eigenen Schutz (Lärm, Abgas): als Antrag führen',
        to: '#case.transferred',
      },
    },
  }),
  accidents: {
    ...informationRequest({
      id: 'accident',
      label: 'Unfalldaten der Polizei',
      receivers: '["Polizeidirektion Hannover, Unfallauswertung"]',
      legalBasis: '§ 44 Abs. 1 StVO, VwV-StVO zu § 44',
      clock: 'accidentInformationPeriod',
      needed: 'form.wish in ("speed", "crossing", "cycling", "lights")',
    }),
    onDone: 'measurement',
  },
  measurement: gate('Messung', status, [
    { to: 'counting', when: 'form.wish in ("speed", "lights")' },
    { to: 'roadCheck' },
  ]),
  counting: taskState({
    id: 'counting',
    state: 'Verkehrszählung und Geschwindigkeitsmessung',
    status,
    task: 'Seitenradar aufhängen, eine Woche zählen und V85 auswerten',
    post: 'inspector',
    target: 'P1M',
    legalBasis: '§ 45 Abs. 9 Satz 3 StVO',
    outcomes: {
      counted: {
        label: 'Ausgewertet',
        to: 'roadCheck',
        fields: [
          brief.count('perDay', 'Kraftfahrzeuge am Tag', 100000),
          brief.count('v85', 'V85 in km/h', 200),
        ],
      },
    },
  }),
  roadCheck: taskState({
    id: 'roadCheck',
    state: 'Verkehrsschau',
    status,
    task: 'Stelle mit Polizei und Tiefbau ansehen: Sicht, Schulweg, vorhandene Zeichen',
    post: 'clerk',
    target: 'P2M',
    legalBasis: 'VwV-StVO zu § 45 Abs. 3, IV.',
    outcomes: {
      assessed: {
        label: 'Bewertet',
        fields: [
          brief.yes('danger', 'Besondere örtliche Gefahrenlage (§ 45 Abs. 9 Satz 3 StVO)'),
          brief.long('finding', 'Befund'),
        ],
        to: [
          // Cycling facilities, zones 30 and crossings on school ways are free of the special danger (§ 45 (9) sentence 4).
          {
            to: 'heard',
            when: 'event.danger = true or form.schoolWay = true or form.wish in ("cycling", "parking")',
          },
          { to: '#case.issued', then: [set('result', '"none"')] },
        ],
      },
    },
  }),
  heard,
  order: taskState({
    id: 'order',
    state: 'Entscheidung über die Anordnung',
    status,
    task: 'Verkehrszeichen anordnen oder von einer Anordnung absehen, Abwägung festhalten',
    post: 'lead',
    notBy: ['roadCheck'],
    target: 'P14D',
    legalBasis: '§ 45 Abs. 1, 3, 9 StVO',
    outcomes: {
      ordered: {
        label: 'Anordnen',
        to: '#case.approved',
        fields: [
          brief.text('signs', 'Zeichen nach StVO', 200),
          brief.text('stretch', 'Strecke, Standorte', 300),
          brief.long('reasons', 'Abwägung'),
        ],
      },
      none: {
        label: 'Keine Anordnung',
        to: [{ to: '#case.issued', then: [set('result', '"none"')] }],
      },
    },
  }),
};
/** The order and the sign: the rule exists when it stands (§ 39, § 45 (4) StVO). */
const execution = {
  orderDocument: documentState({
    id: 'orderDocument',
    state: 'Anordnung wird erstellt',
    status,
    document: 'order',
    to: 'orderDispatch',
  }),
  orderDispatch: dispatchState({
    id: 'orderDispatch',
    state: 'Anordnung geht an den Tiefbau',
    status,
    document: 'orderDocument',
    to: 'handing',
  }),
  handing: transmissionState({
    id: 'orderHanded',
    state: 'Auftrag an den Tiefbau',
    status,
    receivers: '["Landeshauptstadt Hannover, Tiefbau, Verkehrstechnik", "Stadtbezirksrat"]',
    legalBasis: '§ 45 Abs. 5 StVO, § 93 Abs. 1 NKomVG',
    to: 'settingUp',
  }),
  settingUp: taskState({
    id: 'settingUp',
    state: 'Schilder werden aufgestellt',
    status: 'ordered',
    task: 'Angeordnete Zeichen und Markierungen aufstellen und den Tag vermerken',
    post: 'inspector',
    unit: '66.1',
    target: 'P2M',
    legalBasis: '§ 45 Abs. 5 StVO',
    outcomes: {
      stands: {
        label: 'Stehen',
        fields: [brief.day('since', 'Seit', { notAfter: 'today' })],
        to: [{ to: '#case.issued', then: [set('result', '"ordered"')] }],
      },
      impossible: {
        label: 'So nicht ausführbar, Stelle noch einmal ansehen',
        adverse: true,
        to: '#case.checked.roadCheck',
      },
    },
  }),
};

/**
 * Verkehrsregelung anregen (§ 45 StVO): an idea, no application: nobody can demand signs for the sake of all. What comes
 * out is an order to the whole traffic or none, and an answer. A resident who asks for protection of his own (noise,
 * § 45 (1) sentence 2 no. 3) has a claim to a decision: that is not answered here but led as an application.
 *
 * Evidence first: accidents of the police, a count where speed is meant, the place seen together. Without special danger
 * nothing may be ordered (§ 45 (9) sentence 3), except what sentence 4 frees: school ways, cycling. Only then the police
 * and the road authority are heard; the lead orders, not who looked. The sign is set up by the road authority, and only
 * its standing makes the rule. NOT transitions: withdrawal (an idea cannot be taken back), actions against the sign.
 */
export default defineProcedure({
  key: 'verkehrszeichen-anregen',
  name: 'Verkehrsregelung oder Verkehrszeichen anregen',
  domain: 'strassen-verkehr-sondernutzung',
  kind: 'report',
  initiation: 'notification',
  unit: '32.13',
  filePlan: '32.36.70',
  leika: ['99108014042000'],
  legalBasis: ['§ 45 Abs. 1 StVO', '§ 45 Abs. 9 StVO'],
  keywords: ['Tempo 30', 'Zebrastreifen', 'Parkverbot wünschen', 'Schulweg', 'Ampel', 'Schild fehlt'],
  audience: ['citizen'],
  online: null,
  secrecy: 'general',
  retention: kept(5),
  addressee: ['{form.name}'],
  form: {
    sections: [
      {
        title: 'Ihre Anregung',
        fields: [
          brief.text('place', 'Straße, Hausnummern oder Kreuzung', 200),
          brief.pick('wish', 'Worum es geht', {
            speed: 'Geschwindigkeit',
            parking: 'Parken und Halten',
            crossing: 'Querung zu Fuß',
            cycling: 'Radverkehr',
            lights: 'Ampel',
          }),
          brief.yes('schoolWay', 'Schule, Kita, Pflegeheim oder Spielplatz liegen an der Straße'),
          brief.long('reason', 'Begründung, Beobachtungen mit Uhrzeit', 4000),
          brief.yes('affected', 'Ich wohne dort und werde selbst beeinträchtigt'),
        ],
      },
      reporterSection,
    ],
  },
  evidence: [{ name: 'photos', label: 'Fotos, Skizze' }],
  fee: [],
  remedy: reportRemedy(
    'Die Anregung wird beantwortet; einen Anspruch auf Zeichen für die Allgemeinheit gibt es nicht (§ 35 VwVfG, § 45 StVO)',
  ),
  clocks: {
    accidentInformationPeriod: informationPeriod('Frist für die Unfalldaten', 'VwV-StVO zu § 44', 'P4W'),
    policeOpinionPeriod: opinionPeriod('Frist der Polizei', 'VwV-StVO zu § 45', 'P1M'),
    roadOpinionPeriod: opinionPeriod('Frist des Tiefbaus', 'VwV-StVO zu § 45', 'P1M'),
    answerTarget: {
      label: 'Antwort binnen vier Monaten',
      kind: 'target',
      legalBasis: 'Zielvorgabe der Einheit',
      bound: 'authority',
      start: { rule: 'event', on: 'case.receivedOn' },
      period: 'P4M',
      runsIn: ['checked', 'approved'],
      atEnd: 'escalate',
    },
  },
  documents: {
    receipt: reportReceipt([
      {
        type: 'paragraph',
        text: 'Ihre Anregung zu {form.place} prüfen wir mit Polizei und Tiefbau. Das dauert in der Regel einige Monate.',
      },
    ]),
    order: {
      kind: 'letter',
      title: 'Verkehrsrechtliche Anordnung (§ 45 Abs. 1 und 3 StVO)',
      signedBy: 'order',
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Zeichen', '{facts.order.signs}'],
            ['Strecke', '{facts.order.stretch}'],
          ],
        },
        { type: 'paragraph', text: '{facts.order.reasons}' },
      ],
    },
    answer: {
      kind: 'letter',
      title: 'Antwort auf Ihre Anregung',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'Ihre Anregung hatte Erfolg: {facts.order.signs} seit {facts.settingUp.since}.',
          when: 'facts.result = "ordered"',
        },
        {
          type: 'paragraph',
          text: 'eine Anordnung ist nicht möglich: {facts.roadCheck.finding} Beschränkungen setzen eine besondere Gefahrenlage voraus (§ 45 Abs. 9 Satz 3 StVO).',
          when: 'facts.result = "none"',
        },
        {
          type: 'paragraph',
          text: 'über die Stelle ist schon entschieden worden: {facts.sorting.earlier}',
          when: 'facts.result = "known"',
        },
      ],
    },
  },
  events: {
    accidentInformation: informationEvent('Unfalldaten eintragen'),
    policeOpinion: opinionEvent('Stellungnahme der Polizei eintragen'),
    roadOpinion: opinionEvent('Stellungnahme des Tiefbaus eintragen'),
  },
  publicStatus: {
    ordered: {
      de: 'Angeordnet',
      easy: 'Wir stellen das Schild auf. Das dauert noch etwas.',
      en: 'Ordered',
      actor: 'office',
      next: 'Der Tiefbau stellt die Zeichen auf.',
    },
  },
  certainty: { filePlan: { evidence: 'assumed' }, legalBasis: { evidence: 'derived' } },
  machine: {
    initial: 'submitted',
    states: {
      submitted: reported('#case.checked'),
      checked: { meta: { label: 'Prüfung der Anregung', status }, initial: 'sorting', states },
      approved: {
        meta: { label: 'Angeordnet', status: 'ordered' },
        initial: 'orderDocument',
        states: execution,
      },
      issued: reportAnswered(),
      ...endings('closed', 'transferred'),
    },
  },
});
