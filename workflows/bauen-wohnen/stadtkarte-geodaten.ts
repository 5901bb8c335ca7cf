import {
  brief,
  completeness,
  conclude,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  finished,
  invoice,
  invoicePeriod,
  invoiceStatus,
  partyAddressee,
  partySection,
  replyPeriod,
  requestOutcome,
  set,
  supplementEvent,
  taskState,
  transmissionState,
  ways,
  withdrawEvent,
  withdrawal,
} from '@amtsweg/procedure';
import { documents } from './stadtkarte-geodaten.documents.js';

/** An offer binds the city; only its acceptance makes the contract (§§ 145 ff. BGB). */
const offer = {
  offer: taskState({
    id: 'offer',
    state: 'Angebot',
    status: 'inReview',
    task: 'Ausschnitt, Format und Lizenz festlegen und das Entgelt berechnen',
    post: 'clerk',
    target: 'P3D',
    outcomes: {
      made: {
        label: 'Angebot abgeben',
        to: 'offerDocument',
        fields: [
          brief.count('tiles', 'Kacheln oder Blätter', 5000, { min: 1 }),
          brief.count('hours', 'Arbeitsstunden für Sonderanfertigung', 200),
        ],
      },
      stateSurvey: { label: 'Amtliche Daten des LGLN, dorthin abgeben', to: 'forwarding' },
      unclear: { ...requestOutcome, label: 'Bestellung unklar, nachfragen' },
    },
  }),
  offerDocument: documentState({
    id: 'offerDocument',
    state: 'Angebot wird erstellt',
    status: 'offered',
    document: 'offer',
    to: 'offerDispatch',
  }),
  offerDispatch: dispatchState({
    id: 'offerDispatch',
    state: 'Angebot geht hinaus',
    status: 'offered',
    document: 'offerDocument',
    to: 'awaitingAcceptance',
  }),
  awaitingAcceptance: {
    meta: { label: 'Angebot liegt vor', status: 'offered' },
    on: {
      accept: ways('#case.approved', ['record']),
      changeOrder: [{ target: 'offer', actions: ['record', 'amendForm'] }],
    },
    after: { acceptancePeriod: '#case.lapsed' },
  },
  forwarding: transmissionState({
    id: 'forwarding',
    state: 'Abgabe an das LGLN',
    status: 'transferred',
    receivers: '["Landesamt für Geoinformation und Landesvermessung Niedersachsen (LGLN)"]',
    legalBasis: '§ 25 Abs. 1 VwVfG, § 5 NVermG',
    to: '#case.transferred',
  }),
} as const;

/** What was delivered may have a defect; then it is made again or the price comes down (§§ 434, 437 BGB). */
const delivery = {
  production: taskState({
    id: 'production',
    state: 'Herstellung',
    status: 'inProduction',
    task: 'Daten ausspielen oder Karte plotten, mit der Bestellung vergleichen',
    post: 'clerk',
    target: 'P5D',
    outcomes: {
      download: {
        label: 'Zum Abruf bereitgestellt',
        to: 'note',
        fields: [brief.day('linkUntil', 'Abruf möglich bis', { notBefore: 'today' })],
      },
      parcel: { label: 'Verpackt', to: 'note' },
    },
  }),
  note: documentState({
    id: 'deliveryDocument',
    state: 'Lieferschein wird erstellt',
    status: 'inProduction',
    document: 'delivery',
    to: 'noteDispatch',
  }),
  noteDispatch: dispatchState({
    id: 'deliveryDispatch',
    state: 'Lieferung geht hinaus',
    status: 'inProduction',
    document: 'deliveryDocument',
    to: 'delivered',
  }),
  delivered: {
    meta: { label: 'Geliefert', status: 'delivered' },
    on: { defect: ways('complaint', ['record']) },
    after: { complaintPeriod: 'done' },
  },
  complaint: taskState({
    id: 'complaint',
    state: 'Mangel gerügt',
    status: 'delivered',
    task: 'Rüge prüfen: nachliefern oder zurückweisen',
    post: 'clerk',
    legalBasis: '§§ 434, 437, 439 BGB',
    outcomes: {
      again: { label: 'Nachlieferung', to: 'production' },
      unfounded: { label: 'Kein Mangel', adverse: true, to: 'delivered' },
    },
  }),
  done: finished('Geliefert', 'closed'),
} as const;

/**
 * Stadtkarten, Luftbilder und Geodaten (Entgeltordnung): a sale and a licence under private law, not an act.
 *
 * Peculiar: open data is not sold at all; whoever orders it is told where it lies (FEEL), and nothing is paid. The rest
 * is an offer, which lapses when it is not accepted, a contract with a licence that says what may be printed or shown on
 * the web, a bill before delivery, and a right of the customer when the sheet is wrong. Historical aerial photographs
 * from the war for ordnance search and cadastral data belong to the Land (LGLN): handed over. NOT transitions:
 * refusal, hearing, remedy; a dispute goes to the civil court. Consumers get goods made to order, so there is no
 * revocation (§ 312g (2) no. 1 BGB).
 */
export default defineProcedure({
  key: 'stadtkarte-geodaten',
  name: 'Stadtkarten, Luftbilder und Geodaten bestellen',
  domain: 'bauen-wohnen',
  kind: 'contract',
  initiation: 'application',
  unit: '61.6',
  filePlan: '62.20.10',
  leika: [],
  keywords: [
    'Stadtplan kaufen',
    'Lageplan digital',
    'Orthofoto',
    '3D-Stadtmodell',
    'alte Karte von Hannover',
    'GIS-Daten',
  ],
  legalBasis: ['§ 5 NKAG', 'Entgeltordnung LHH'],
  audience: ['citizen', 'company'],
  online: null,
  secrecy: 'general',
  retention: { years: 10, legalBasis: '§ 41 KomHKVO, § 147 AO (Buchungsbelege)', evidence: 'derived' },
  addressee: partyAddressee,
  form: {
    sections: [
      partySection('Bestellerin oder Besteller'),
      {
        title: 'Bestellung',
        fields: [
          brief.pick('product', 'Was?', {
            cityMap: 'Stadtkarte gedruckt',
            aerial: 'Luftbild, Orthofoto',
            model: '3D-Stadtmodell',
            historical: 'Historische Karte',
            openData: 'Offene Geodaten (Straßen, Stadtbezirke)',
          }),
          brief.text('extent', 'Ausschnitt (Straße, Koordinaten oder Blatt)', 300),
          brief.pick('format', 'Format', {
            paper: 'Papier',
            pdf: 'PDF',
            geotiff: 'GeoTIFF',
            cityGml: 'CityGML',
            shape: 'Shape',
          }),
          {
            name: 'scale',
            label: 'Maßstab 1 :',
            type: 'integer',
            min: 500,
            max: 100000,
            when: 'form.format = "paper"',
            required: true,
          },
          {
            name: 'year',
            label: 'Jahrgang',
            type: 'integer',
            min: 1880,
            max: 2100,
            when: 'form.product in ("aerial", "historical")',
          },
          brief.pick('use', 'Nutzung', {
            private: 'privat',
            print: 'Veröffentlichung im Druck',
            web: 'im Internet',
            planning: 'für ein Bau- oder Planungsvorhaben',
            school: 'Schule oder Wissenschaft',
          }),
        ],
      },
    ],
    plausibility: [
      {
        holds: 'form.product != "model" or form.format = "cityGml"',
        message: 'Das 3D-Stadtmodell gibt es nur als CityGML.',
        field: 'format',
      },
    ],
  },
  evidence: [{ name: 'extent', label: 'Bestellung mit Ausschnitt und Format' }],
  fee: [
    {
      id: 'education',
      legalBasis: 'Entgeltordnung LHH, Schule und Wissenschaft',
      type: 'value',
      cents: 'if facts.offer.hours = 0 then 0 else facts.offer.tiles * 500',
      when: 'form.use = "school"',
      evidence: 'assumed',
    },
    {
      id: 'licensed',
      legalBasis: 'Entgeltordnung LHH, Geodaten mit Veröffentlichungsrecht',
      type: 'value',
      cents: '(facts.offer.tiles * 1500 + facts.offer.hours * 5800) * 2',
      when: 'form.use in ("print", "web")',
      evidence: 'assumed',
    },
    {
      id: 'plain',
      legalBasis: 'Entgeltordnung LHH, Geodaten',
      type: 'value',
      cents: 'facts.offer.tiles * 1500 + facts.offer.hours * 5800',
      evidence: 'assumed',
    },
  ],
  remedy: {
    kind: 'none',
    legalBasis: 'Kaufvertrag und Lizenz nach bürgerlichem Recht; kein Verwaltungsakt',
    validFrom: '2010-01-01',
    evidence: 'derived',
  },
  clocks: {
    replyPeriod,
    invoicePeriod,
    acceptancePeriod: {
      label: 'Annahmefrist des Angebots',
      kind: 'setByAuthority',
      legalBasis: '§ 148 BGB',
      bound: 'party',
      start: { notified: 'facts.offerDispatch' },
      period: 'P4W',
    },
    complaintPeriod: {
      label: 'Zeit für eine Mängelrüge (Wiedervorlage)',
      kind: 'target',
      legalBasis: '§ 438 BGB, § 377 HGB',
      bound: 'party',
      start: { notified: 'facts.deliveryDispatch' },
      period: 'P1M',
    },
  },
  documents,
  events: {
    withdraw: {
      ...withdrawEvent,
      label: 'Bestellung zurückziehen',
      note: 'Bis zur Annahme des Angebots ohne Kosten.',
    },
    supplement: supplementEvent([brief.text('extent', 'Ausschnitt', 300, { required: false })]),
    accept: {
      label: 'Angebot annehmen',
      by: ['applicant', 'clerk'],
      fields: [brief.yes('licence', 'Ich beachte die Nutzungsbedingungen')],
    },
    changeOrder: {
      label: 'Bestellung ändern',
      by: ['applicant', 'clerk'],
      fields: [brief.text('extent', 'Ausschnitt', 300)],
    },
    defect: {
      label: 'Mangel rügen',
      by: ['applicant', 'clerk'],
      fields: [brief.long('defect', 'Was stimmt nicht?', 2000)],
    },
  },
  publicStatus: {
    ...invoiceStatus,
    offered: {
      de: 'Angebot abgegeben',
      easy: 'Wir haben Ihnen ein Angebot geschickt. Sie können es annehmen.',
      en: 'Offer made',
      actor: 'applicant',
      next: 'Nehmen Sie das Angebot innerhalb von vier Wochen an.',
    },
    delivered: {
      de: 'Geliefert',
      easy: 'Sie haben Ihre Karte oder Ihre Daten bekommen.',
      en: 'Delivered',
      actor: 'nobody',
      next: 'Stimmt etwas nicht, sagen Sie es uns bitte bald.',
    },
    lapsed: {
      de: 'Angebot erloschen',
      easy: 'Sie haben das Angebot nicht angenommen. Es gilt nicht mehr.',
      en: 'Offer lapsed',
      actor: 'nobody',
      next: 'Bestellen Sie gern neu.',
    },
  },
  certainty: { filePlan: { evidence: 'assumed' } },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P2D',
        task: 'Bestellung lesen, Ausschnitt und Format bestimmen',
        checked: [{ to: '#case.openData', when: 'form.product = "openData"' }, { to: '#case.checked' }],
      }),
      checked: {
        meta: { label: 'Angebot', status: 'inReview' },
        on: withdrawal,
        initial: 'offer',
        states: offer,
      },
      approved: {
        meta: { label: 'Bestellt', status: 'invoiceDue' },
        initial: 'priceGate',
        states: invoice({
          notBy: ['offer'],
          paid: '#case.issued',
          unpaid: [{ to: '#case.lapsed', then: [set('rescinded', 'true')] }],
        }),
      },
      issued: {
        meta: { label: 'Lieferung', status: 'inProduction' },
        initial: 'production',
        onDone: '#case.closed',
        states: delivery,
      },
      openData: {
        meta: { label: 'Offene Daten', status: 'closed' },
        entry: [conclude('openData')],
        initial: 'letter',
        onDone: '#case.closed',
        states: {
          letter: documentState({
            id: 'openDocument',
            state: 'Hinweis wird erstellt',
            status: 'closed',
            document: 'openData',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'openDispatch',
            state: 'Hinweis geht hinaus',
            status: 'closed',
            document: 'openDocument',
            to: 'told',
          }),
          told: finished('Hingewiesen', 'closed'),
        },
      },
      lapsed: {
        type: 'final',
        meta: { label: 'Nicht zustande gekommen oder Rücktritt', status: 'lapsed' },
        entry: [conclude('lapsed')],
      },
      ...endings('closed', 'withdrawn', 'discontinued', 'transferred'),
    },
  },
});
