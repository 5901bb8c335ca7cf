import {
  actionAgainst,
  actionRemedy,
  appealableNotice,
  appealableNoticeStatus,
  brief,
  completeness,
  conclude,
  courtEvents,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  gate,
  hearing,
  hearingPeriod,
  inactionMarker,
  notification,
  payment,
  paymentPeriod,
  processingTarget,
  replyPeriod,
  requestLetter,
  set,
  statementEvent,
  supplementEvent,
  taskState,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { kept } from './kept.js';

const interestTask = {
  id: 'interest',
  state: 'Berechtigung',
  status: 'inReview',
  task: 'Vollmacht, Bauauftrag oder Forschungszweck prüfen; Schutz der Anlagen gegen Sabotage bedenken',
  post: 'lead',
  target: 'P3D',
  legalBasis: 'Abwassersatzung LHH, § 8 Abs. 1 Satz 1 Nr. 1 UIG',
} as const;

const checked = {
  who: gate('Wer fragt', 'inReview', [
    { to: 'search', when: 'form.role = "owner" or (form.role = "builder" and form.permit != null)' },
    { to: 'interest' },
  ]),
  interest: taskState({
    ...interestTask,
    outcomes: {
      entitled: { label: 'Berechtigtes Interesse', to: 'search' },
      refuse: {
        label: 'Auskunft verweigern',
        adverse: true,
        to: [
          { to: 'hearing', when: 'facts.heard != true', then: [set('heard', 'true')] },
          { to: '#case.rejected' },
        ],
      },
    },
  }),
  hearing: hearing({ document: 'hearing', event: 'statement', clock: 'hearingPeriod', to: 'interest' }),
  search: taskState({
    id: 'search',
    state: 'Recherche im Kanalkataster',
    status: 'inReview',
    task: 'Haltungen, Schächte, Sohlhöhen und Anschlüsse im Kanalinformationssystem und in der Hausakte suchen',
    post: 'clerk',
    target: 'P5D',
    legalBasis: 'Abwassersatzung LHH',
    outcomes: {
      found: {
        label: 'Bestand gefunden',
        fields: [
          brief.text('sewer', 'Kanal (Art, Nennweite, Baujahr)', 200),
          brief.count('sheets', 'Planblätter', 200, { min: 1 }),
          brief.yes('measured', 'Lage eingemessen'),
        ],
        to: '#case.approved',
      },
      uncertain: {
        label: 'Nur Altbestand, Lage unsicher: vor Ort orten',
        to: 'locating',
      },
      none: { label: 'Kein öffentlicher Kanal', to: '#case.nothingThere' },
    },
  }),
  locating: taskState({
    id: 'locating',
    state: 'Ortung',
    status: 'inReview',
    task: 'Schacht öffnen, Anschluss mit Kamera und Sender orten, Maße nachtragen',
    post: 'inspector',
    target: 'P14D',
    legalBasis: 'Abwassersatzung LHH',
    outcomes: { located: { label: 'Geortet und nachgetragen', to: 'search' } },
  }),
};

/** Whoever digs needs the state of today: an extract for works ages in four weeks and is kept right until then. */
const validity = {
  works: gate('Für Bauarbeiten?', 'sent', [{ to: 'current', when: 'form.role = "builder"' }, { to: 'done' }]),
  current: {
    meta: { label: 'Auskunft gültig', status: 'extractValid' },
    on: { stockChanged: ways('correction', ['record']), prolonged: ways('recheck', ['record']) },
    after: { extractEnd: 'done' },
  },
  recheck: taskState({
    id: 'recheck',
    state: 'Verlängerung',
    status: 'extractValid',
    task: 'Prüfen, ob sich der Bestand seit der Auskunft geändert hat',
    post: 'clerk',
    target: 'P2D',
    outcomes: {
      same: { label: 'Unverändert, weitere vier Wochen', to: 'current' },
      changed: { label: 'Geändert', to: 'correction' },
    },
  }),
  correction: documentState({
    id: 'correctionDocument',
    state: 'Berichtigung wird erstellt',
    status: 'extractValid',
    document: 'correction',
    to: 'correctionDispatch',
  }),
  correctionDispatch: dispatchState({
    id: 'correctionDispatch',
    state: 'Berichtigung geht hinaus',
    status: 'extractValid',
    document: 'correctionDocument',
    to: 'current',
  }),
};

/**
 * Auskunft aus dem Kanalbestand: a plan, no act. The owner has it for his own plot and whoever builds for the works; what
 * anybody else wants is weighed by the lead, because plans of sewers are plans of what can be damaged.
 *
 * An uncertain old pipe is located on the spot before it is drawn. The fee goes by sheets
 * and is paid first; one sheet of the own connection is free. An extract
 * for works holds four weeks, is corrected while it holds and can be prolonged. Only the refusal is an act, and it is
 * heard. NOT transitions: information of enercity or telecommunications (each from its owner), the environmental
 * information without an interest (`umweltinformation`), the sewage permit (`entwaesserungsgenehmigung`).
 */
export default defineProcedure({
  key: 'kanalauskunft',
  name: 'Auskunft aus dem Kanalbestand',
  domain: 'umwelt-baeume-gewaesser',
  kind: 'registerExtract',
  initiation: 'application',
  unit: '68.1',
  filePlan: '68.30.10',
  leika: [],
  legalBasis: ['Abwassersatzung LHH', 'Verwaltungskostensatzung LHH'],
  keywords: ['Leitungsauskunft', 'Wo liegt das Rohr', 'Abwasserleitung Plan', 'Sohlhöhe', 'Hausanschluss'],
  audience: ['citizen', 'company'],
  online: null,
  secrecy: 'general',
  retention: kept(3),
  addressee: ['{form.name}', '{form.address}'],
  form: {
    sections: [
      {
        title: 'Anfrage',
        fields: [
          { name: 'name', label: 'Name oder Firma', type: 'name', maxLength: 200, required: true },
          brief.text('address', 'Anschrift', 200),
          brief.pick('role', 'Sie fragen als', {
            owner: 'Eigentümerin oder Eigentümer des Grundstücks',
            builder: 'Planungsbüro oder Baufirma',
            other: 'Andere (Kauf, Forschung, Versicherung)',
          }),
          brief.text('plot', 'Grundstück: Straße, Hausnummer, Flurstück', 200),
          brief.text('permit', 'Aufbruchgenehmigung oder Auftrag', 80, {
            when: 'form.role = "builder"',
            required: false,
          }),
          brief.pick(
            'content',
            'Gewünscht',
            { plan: 'Lageplan', levels: 'Sohlhöhen', connection: 'Hausanschluss', digital: 'Digitale Daten' },
            { many: true },
          ),
          brief.long('purpose', 'Zweck', 1000),
        ],
      },
    ],
  },
  evidence: [
    { name: 'ownership', label: 'Eigentumsnachweis', when: 'form.role = "owner"' },
    { name: 'mandate', label: 'Vollmacht oder Bauauftrag', when: 'form.role != "owner"' },
  ],
  fee: [
    {
      id: 'own-connection',
      legalBasis: 'Verwaltungskostensatzung LHH, einfache Auskunft an Eigentümer',
      type: 'free',
      cents: '0',
      when: 'form.role = "owner" and facts.search.sheets = 1',
      evidence: 'assumed',
    },
    {
      id: 'sheet',
      legalBasis: 'Verwaltungskostensatzung LHH, Planauszug je Blatt',
      type: 'value',
      cents: '1500 + (facts.search.sheets - 1) * 500',
      evidence: 'assumed',
    },
  ],
  remedy: actionRemedy,
  clocks: {
    replyPeriod,
    hearingPeriod: hearingPeriod(),
    paymentPeriod,
    inactionMarker: { ...inactionMarker, runsIn: ['submitted', 'checked', 'approved'], atEnd: 'escalate' },
    processingTarget: processingTarget({ period: 'P2W' }),
    ...actionAgainst('refusal'),
    extractEnd: {
      label: 'Gültigkeit der Auskunft für Bauarbeiten',
      kind: 'setByAuthority',
      legalBasis: 'Schutzanweisung der Stadtentwässerung (zu bestätigen)',
      bound: 'party',
      start: { notified: 'facts.extractDispatch' },
      period: 'P4W',
    },
  },
  documents: {
    request: requestLetter('Ihrer Anfrage nach dem Kanalbestand'),
    hearing: {
      kind: 'letter',
      title: 'Ihre Anfrage nach dem Kanalbestand',
      signedBy: 'interest',
      blocks: [
        {
          type: 'paragraph',
          text: 'die Auskunft soll verweigert werden: {facts.interest.reason} Sie können sich innerhalb von zwei Wochen nach der Bekanntgabe äußern (§ 28 Abs. 1 VwVfG).',
        },
      ],
    },
    refusal: {
      kind: 'notice',
      title: 'Ablehnung der Kanalauskunft',
      signedBy: 'interest',
      remedy: true,
      blocks: [
        { type: 'paragraph', text: 'Die Auskunft wird abgelehnt.' },
        { type: 'heading', text: 'Gründe' },
        { type: 'paragraph', text: '{facts.interest.reason}' },
      ],
    },
    extract: {
      kind: 'letter',
      title: 'Kanalbestandsplan',
      signedBy: 'search',
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Grundstück', '{form.plot}'],
            ['Kanal', '{facts.search.sewer}'],
            ['Blätter', '{facts.search.sheets}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Die Lage ist nicht eingemessen; stellen Sie sie durch Suchschachtung fest.',
          when: 'facts.search.measured = false',
        },
        {
          type: 'paragraph',
          text: 'Für Bauarbeiten gilt die Auskunft vier Wochen. Schäden melden Sie sofort der Bereitschaft.',
          when: 'form.role = "builder"',
        },
      ],
    },
    nothing: {
      kind: 'letter',
      title: 'Kein öffentlicher Kanal',
      signedBy: 'search',
      blocks: [
        {
          type: 'paragraph',
          text: 'am Grundstück {form.plot} liegt kein öffentlicher Kanal. Private Leitungen sind uns nicht bekannt. Die Auskunft ist gebührenfrei.',
        },
      ],
    },
    correction: {
      kind: 'letter',
      title: 'Berichtigung Ihrer Kanalauskunft',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'der Bestand am Grundstück {form.plot} hat sich geändert: {facts.stockChanged.change} Verwenden Sie nur noch den beigefügten Plan.',
        },
      ],
    },
  },
  events: {
    withdraw: withdrawEvent,
    supplement: supplementEvent([brief.text('permit', 'Aufbruchgenehmigung', 80, { required: false })]),
    statement: statementEvent,
    ...courtEvents('refusal'),
    stockChanged: {
      label: 'Änderung im Kanalbestand eintragen',
      by: ['clerk'],
      fields: [brief.text('change', 'Änderung', 500)],
    },
    prolonged: { label: 'Verlängerung der Auskunft verlangen', by: ['applicant', 'clerk'] },
  },
  publicStatus: {
    ...appealableNoticeStatus,
    extractValid: {
      de: 'Auskunft gültig',
      easy: 'Sie haben den Plan. Für Bauarbeiten gilt er vier Wochen.',
      en: 'Extract valid',
      actor: 'applicant',
      next: 'Dauern die Arbeiten länger, verlangen Sie eine Verlängerung.',
    },
  },
  certainty: { filePlan: { evidence: 'assumed' }, legalBasis: { evidence: 'assumed' } },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        task: 'Grundstück, Zweck und Nachweise zuordnen',
        target: 'P2D',
      }),
      checked: {
        meta: { label: 'Recherche', status: 'inReview' },
        on: withdrawal,
        initial: 'who',
        states: checked,
      },
      approved: {
        meta: { label: 'Gebühr für den Auszug', status: 'decided' },
        on: withdrawal,
        initial: 'feeGate',
        states: payment({ settled: '#case.issued' }),
      },
      issued: notification({
        label: 'Bestandsplan',
        status: ['inProduction', 'sent'],
        document: 'extract',
        prefix: 'extract',
        then: validity,
      }),
      nothingThere: notification({
        label: 'Kein Bestand',
        status: ['inReview', 'closed'],
        document: 'nothing',
        prefix: 'nothing',
        entry: [conclude('noStock')],
      }),
      rejected: appealableNotice({
        label: 'Auskunft abgelehnt',
        document: 'refusal',
        prefix: 'refusal',
        status: ['decided', 'rejected'],
        entry: [conclude('rejected')],
        upheld: { to: '#case.checked.search', then: [conclude('closed')] },
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
