import {
  actionNotice,
  brief,
  completeness,
  conclude,
  defineProcedure,
  directActionEvents,
  directActionPeriod,
  directActionRemedy,
  endings,
  finished,
  gate,
  hearing,
  hearingPeriod,
  litigationStatus,
  notification,
  partyAddressee,
  partySection,
  payment,
  paymentPeriod,
  plotSection,
  plotSupplement,
  processingTarget,
  replyPeriod,
  set,
  statementEvent,
  supplementEvent,
  taskState,
  transmissionState,
  ways,
  withdrawEvent,
  withdrawal,
} from '@amtsweg/procedure';
import { documents } from './bauakteneinsicht.documents.js';

const owner = 'form.capacity in ("owner", "authorised")';

/** Who is neither owner nor authorised: the owner is asked, because plans show how somebody lives. */
const ownerAsked = {
  askingOwner: transmissionState({
    id: 'ownerRequest',
    state: 'Anfrage an die Eigentümerin oder den Eigentümer',
    status: 'waitingForOthers',
    receivers: '["Eigentümerin oder Eigentümer laut Liegenschaftskataster"]',
    legalBasis: '§ 29 Abs. 2, § 30 VwVfG',
    to: 'awaitingOwner',
  }),
  awaitingOwner: {
    meta: { label: 'Wartet auf die Äußerung des Eigentums', status: 'waitingForOthers' },
    on: { ownerSaid: ways('weighing', ['record']) },
    after: { ownerPeriod: 'weighing' },
  },
  weighing: taskState({
    id: 'weighing',
    state: 'Interessen werden abgewogen',
    status: 'inReview',
    task: 'Berechtigtes Interesse gegen Geheimhaltung, Urheberrecht und Sicherheit abwägen',
    post: 'clerk',
    target: 'P5D',
    legalBasis: '§ 1 NVwVfG, §§ 29, 30 VwVfG (Ermessen außerhalb laufender Verfahren)',
    outcomes: {
      allowed: {
        label: 'Einsicht gewähren',
        to: 'lookup',
        fields: [
          brief.long('excluded', 'Teile, die geschwärzt oder entnommen werden', 1000, { required: false }),
        ],
      },
      denied: {
        label: 'Einsicht versagen',
        adverse: true,
        to: [
          { to: 'hearing', when: 'facts.heardOn = null', then: [set('heardOn', 'today')] },
          { to: '#case.rejected' },
        ],
      },
    },
  }),
  hearing: hearing({ document: 'hearing', event: 'statement', clock: 'hearingPeriod', to: 'weighing' }),
};

/** Where the file lies: own store, municipal archive, or nowhere since the war. */
const lookup = {
  lookup: taskState({
    id: 'lookup',
    state: 'Akte wird gesucht',
    status: 'inReview',
    task: 'Bauakten zum Grundstück im Bauaktenarchiv suchen, auch unter früherer Anschrift',
    post: 'clerk',
    target: 'P7D',
    outcomes: {
      found: {
        label: 'Gefunden',
        to: 'sensitive',
        fields: [
          brief.count('files', 'Anzahl der Akten', 200, { min: 1 }),
          brief.yes('digital', 'Die Akten sind digitalisiert'),
          brief.yes('public', 'Öffentliches oder sicherheitsempfindliches Gebäude'),
        ],
      },
      inArchive: { label: 'An das Stadtarchiv abgegeben', to: 'archive' },
      missing: { label: 'Keine Akte vorhanden (Kriegsverlust, nie genehmigt)', to: '#case.noFile' },
    },
  }),
  archive: taskState({
    id: 'archiveLoan',
    state: 'Ausleihe aus dem Stadtarchiv',
    status: 'waitingForOthers',
    task: 'Bauakte ausheben und der Bauordnung ausleihen',
    post: 'archive',
    unit: '41.4',
    target: 'P10D',
    legalBasis: '§ 5 NArchG',
    outcomes: {
      lent: {
        label: 'Ausgeliehen',
        to: 'sensitive',
        fields: [brief.count('files', 'Anzahl der Akten', 200, { min: 1 })],
      },
      missing: { label: 'Nicht vorhanden', to: '#case.noFile' },
    },
  }),
  sensitive: gate('Sicherheitsempfindlich?', 'inReview', [
    { to: 'redaction', when: 'facts.lookup.public = true or facts.weighing.excluded != null' },
    { to: '#case.approved' },
  ]),
  redaction: taskState({
    id: 'redaction',
    state: 'Akte wird vorbereitet',
    status: 'inReview',
    task: 'Statik, Schließpläne und Daten Dritter entnehmen und durch Fehlblatt ersetzen',
    post: 'clerk',
    target: 'P5D',
    legalBasis: '§ 29 Abs. 2 VwVfG',
    outcomes: { prepared: { label: 'Vorbereitet', to: '#case.approved' } },
  }),
};

/** The reading room: appointment, supervision, orders for copies; who does not come is invited again. */
const reading = {
  way: gate('Weg der Einsicht', 'decided', [
    { to: 'scanning', when: 'form.form = "copies"' },
    { to: 'appointment' },
  ]),
  appointment: taskState({
    id: 'appointment',
    state: 'Termin im Lesesaal',
    status: 'readingRoom',
    task: 'Termin im Lesesaal der Bauordnung absprechen',
    post: 'clerk',
    target: 'P3D',
    outcomes: {
      agreed: {
        label: 'Vereinbart',
        to: 'reading',
        fields: [brief.day('on', 'Termin am', { notBefore: 'today' })],
      },
    },
  }),
  reading: taskState({
    id: 'reading',
    state: 'Einsicht im Lesesaal',
    status: 'readingRoom',
    task: 'Ausweis und Vollmacht ansehen, Akte vorlegen, Kopierwünsche aufnehmen',
    post: 'clerk',
    outcomes: {
      read: {
        label: 'Eingesehen, keine Kopien',
        to: [{ to: 'feeGate', then: [set('pages', '0')] }],
      },
      copies: {
        label: 'Eingesehen, Kopien bestellt',
        to: [{ to: 'feeGate', then: [set('pages', 'event.pages')] }],
        fields: [brief.count('pages', 'Seiten', 2000, { min: 1 })],
      },
      absent: { label: 'Nicht erschienen', to: 'appointment' },
    },
  }),
  scanning: taskState({
    id: 'scanning',
    state: 'Akte wird kopiert',
    status: 'decided',
    task: 'Bestellte Teile digitalisieren und Seiten zählen',
    post: 'clerk',
    target: 'P10D',
    outcomes: {
      scanned: {
        label: 'Kopiert',
        to: [{ to: 'feeGate', then: [set('pages', 'event.pages')] }],
        fields: [brief.count('pages', 'Seiten', 2000, { min: 1 })],
      },
    },
  }),
};

/**
 * Einsicht in Bauakten: outside a running procedure nobody has the right of § 29 VwVfG, and Lower Saxony has no freedom
 * of information act; owners see their own file, everybody else by discretion and for an interest shown.
 *
 * Peculiar: the form's capacity decides (FEEL) whether the owner is asked; silence of the owner is no consent, it is
 * weighed. Files lie in the own store, in the municipal archive (a task there) or burned in the war, which is an answer and
 * no refusal. What endangers safety or others is taken out before. Seen in the reading room under supervision or sent as
 * copies; the fee counts files and pages, so it is known only afterwards, and copies leave against payment. NOT a
 * transition: environmental information in the file (NUIG), which is a service of its own.
 */
export default defineProcedure({
  key: 'bauakteneinsicht',
  name: 'Einsicht in Bauakten (Bauaktenarchiv)',
  domain: 'bauen-wohnen',
  kind: 'registerExtract',
  initiation: 'application',
  unit: '61.2',
  filePlan: '63.40.30',
  leika: [],
  keywords: [
    'Baupläne vom Haus',
    'Grundriss besorgen',
    'alte Baugenehmigung suchen',
    'Statik anfordern',
    'Hausakte',
  ],
  legalBasis: ['§ 1 NVwVfG', '§ 29 VwVfG'],
  audience: ['citizen', 'company'],
  online: { since: '2022-12', evidence: 'Dienstleistungskatalog (nach Plausibilität gesetzt)' },
  secrecy: 'general',
  retention: { years: 5, legalBasis: 'Aktenplan der Stadt (zu bestätigen)', evidence: 'assumed' },
  addressee: partyAddressee,
  form: {
    sections: [
      partySection('Wer einsehen möchte'),
      plotSection('Grundstück'),
      {
        title: 'Einsicht',
        fields: [
          brief.pick('capacity', 'Ich bin', {
            owner: 'Eigentümerin oder Eigentümer',
            authorised: 'bevollmächtigt',
            neighbour: 'Nachbarin oder Nachbar',
            researcher: 'Forschung oder Presse',
            other: 'jemand anderes',
          }),
          brief.long('interest', 'Wofür wird die Einsicht gebraucht?', 2000, { when: `not(${owner})` }),
          brief.pick(
            'parts',
            'Welche Teile?',
            { drawings: 'Bauzeichnungen', statics: 'Statik', permits: 'Bescheide', all: 'Gesamte Akte' },
            { many: true },
          ),
          brief.pick('form', 'Wie?', { room: 'im Lesesaal', copies: 'als Kopien oder Dateien' }),
          brief.text('years', 'Ungefähres Baujahr', 40, { required: false }),
        ],
      },
    ],
  },
  evidence: [
    { name: 'title', label: 'Eigentumsnachweis (Grundbuchauszug)', when: owner },
    { name: 'authority', label: 'Vollmacht', when: 'form.capacity = "authorised"' },
    { name: 'plot', label: 'Angaben zum Grundstück' },
  ],
  fee: [
    {
      id: 'research',
      legalBasis: '§ 11 Abs. 2 NVwKostG (öffentliches Interesse: Forschung und Presse)',
      type: 'free',
      cents: '0',
      when: 'form.capacity = "researcher"',
      evidence: 'assumed',
    },
    {
      id: 'baugo-file',
      legalBasis: 'BauGO, Einsicht je Akte und Kopien je Seite',
      type: 'fixed',
      cents:
        '(if facts.lookup.files != null then facts.lookup.files else if facts.archiveLoan.files != null then facts.archiveLoan.files else 1) * 2500 + facts.pages * 50',
      evidence: 'assumed',
    },
  ],
  remedy: directActionRemedy({ evidence: 'assumed' }),
  clocks: {
    replyPeriod,
    paymentPeriod,
    hearingPeriod: hearingPeriod(),
    ownerPeriod: {
      label: 'Äußerung der Eigentümerin oder des Eigentümers',
      kind: 'setByAuthority',
      legalBasis: '§ 28 Abs. 1 VwVfG entsprechend',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P3W',
    },
    refusalActionPeriod: directActionPeriod('facts.refusalDispatch'),
    processingTarget: processingTarget({
      period: 'P4W',
      pausesIn: [
        'submitted.awaitingApplicant',
        'checked.awaitingOwner',
        'checked.archive',
        'approved.awaitingPayment',
      ],
    }),
  },
  documents,
  events: {
    withdraw: withdrawEvent,
    supplement: supplementEvent(plotSupplement),
    statement: statementEvent,
    ...directActionEvents,
    ownerSaid: {
      label: 'Äußerung der Eigentümerin oder des Eigentümers eintragen',
      by: ['clerk'],
      fields: [
        brief.pick('answer', 'Antwort', { consents: 'einverstanden', objects: 'nicht einverstanden' }),
        brief.long('reasons', 'Gründe', 2000, { required: false }),
      ],
    },
  },
  publicStatus: {
    litigation: litigationStatus,
    readingRoom: {
      de: 'Einsicht im Lesesaal',
      easy: 'Die Akte liegt bereit. Kommen Sie zum Termin und bringen Sie Ihren Ausweis mit.',
      en: 'Ready in the reading room',
      actor: 'applicant',
      next: 'Kommen Sie zum vereinbarten Termin; Ausweis und Vollmacht nicht vergessen.',
    },
    noFile: {
      de: 'Keine Akte vorhanden',
      easy: 'Wir haben keine alte Bauakte zu diesem Haus gefunden.',
      en: 'No file exists',
      actor: 'nobody',
      next: 'Fragen Sie gegebenenfalls das Architekturbüro oder frühere Eigentümer.',
    },
  },
  certainty: { filePlan: { evidence: 'assumed' }, online: { evidence: 'derived' } },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P3D',
        task: 'Grundstück bestimmen, Eigentum oder Vollmacht mit dem Liegenschaftskataster abgleichen',
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'standing',
        states: {
          standing: gate('Stellung zur Akte', 'inReview', [
            { to: 'lookup', when: owner },
            { to: 'askingOwner' },
          ]),
          ...ownerAsked,
          ...lookup,
        },
      },
      approved: {
        meta: { label: 'Einsicht wird gewährt', status: 'decided' },
        initial: 'way',
        states: { ...reading, ...payment({ settled: '#case.issued' }) },
      },
      issued: notification({
        label: 'Einsicht gewährt',
        status: ['inProduction', 'sent'],
        document: 'copies',
        prefix: 'copies',
      }),
      noFile: notification({
        label: 'Keine Akte vorhanden',
        status: ['inReview', 'noFile'],
        document: 'noFile',
        entry: [conclude('noFile')],
      }),
      rejected: actionNotice({
        label: 'Einsicht versagt',
        status: ['decided', 'rejected'],
        document: 'refusal',
        prefix: 'refusal',
        clock: 'refusalActionPeriod',
        entry: [conclude('rejected')],
        upheld: { to: 'obey' },
        onDone: [
          { to: '#case.checked.lookup', when: 'facts.obey.outcome = "opened"', then: [conclude('closed')] },
          { to: '#case.closed' },
        ],
        then: {
          over: gate('Bestandskraft', 'rejected', [{ to: 'done' }]),
          obey: taskState({
            id: 'obey',
            state: 'Urteil wird befolgt',
            status: 'litigation',
            task: 'Einsicht nach Maßgabe des Urteils eröffnen',
            post: 'lead',
            legalBasis: '§ 113 Abs. 5 VwGO',
            outcomes: { opened: { label: 'Akte wird herausgesucht', to: 'obeyed' } },
          }),
          obeyed: finished('Einsicht nach Urteil', 'litigation'),
        },
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
