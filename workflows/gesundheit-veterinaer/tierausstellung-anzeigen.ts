import {
  actionNotice,
  actionRemedy,
  brief,
  collectionPeriod,
  completeness,
  conclude,
  defineProcedure,
  directActionEvents,
  directActionPeriod,
  endings,
  feeRegion,
  finished,
  gate,
  hearing,
  hearingPeriod,
  litigationStatus,
  noticeStates,
  note,
  partyAddressee,
  partySection,
  replyPeriod,
  requestLetter,
  requestOutcome,
  set,
  statementEvent,
  supplementEvent,
  taskState,
  tradeAction,
  transmissionState,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';

const status = 'showConfirmed';

/**
 * Tierausstellung oder Tiermarkt anzeigen (§ 4 ViehVerkV): four weeks before, because animals of many stables meet in
 * one hall. Nothing needs approval, but the office may limit or forbid for disease control, and conditions (entry
 * examination, vaccination, health certificates, registration of every exhibitor) are an act with its own remedy; a
 * mere confirmation is none.
 *
 * An event across regions is reported to the LAVES. What is certain today may be false tomorrow: until the day an
 * outbreak (`outbreak`) brings the assessment back, and then the show is forbidden without hearing (danger, § 28 (2)
 * no. 1 VwVfG). On the day the official veterinarian stands at the entrance (`admission`); the list of animals is
 * kept for tracing. NOT here: permits under § 11 (1) no. 7 TierSchG for exchanges, and species protection.
 */
export default defineProcedure({
  key: 'tierausstellung-anzeigen',
  name: 'Tierausstellung oder Tiermarkt anzeigen',
  keywords: [
    'Geflügelschau',
    'Kleintiermarkt',
    'Hundeausstellung',
    'Kaninchenschau',
    'Pferdemarkt',
    'Taubenbörse',
  ],
  domain: 'gesundheit-veterinaer',
  kind: 'notification',
  initiation: 'notification',
  unit: '32.15',
  filePlan: '39.50.30',
  leika: [],
  legalBasis: ['§ 4 ViehVerkV', '§ 38 TierGesG', '§ 7 GeflPestSchV'],
  audience: ['citizen', 'company'],
  online: null,
  secrecy: 'general',
  retention: {
    years: 5,
    legalBasis: 'nach der Veranstaltung (Rückverfolgung); Aktenplan (zu bestätigen)',
    evidence: 'assumed',
  },
  certainty: { filePlan: { evidence: 'assumed' }, leika: { evidence: 'assumed' } },
  addressee: partyAddressee,
  form: {
    sections: [
      partySection('Veranstalterin oder Veranstalter'),
      {
        title: 'Veranstaltung',
        fields: [
          brief.pick('type', 'Art', {
            show: 'Ausstellung',
            market: 'Markt',
            exchange: 'Tierbörse',
            sport: 'Turnier, Körung',
          }),
          brief.text('venue', 'Ort'),
          brief.day('from', 'Beginn', { notBefore: 'today' }),
          brief.day('to', 'Ende'),
          brief.pick(
            'species',
            'Tiere',
            {
              poultry: 'Geflügel, Tauben',
              rabbits: 'Kaninchen, Kleinnager',
              dogs: 'Hunde',
              cats: 'Katzen',
              horses: 'Pferde',
              hoofed: 'Rinder, Schafe, Ziegen, Schweine',
              birds: 'Ziervögel',
              reptiles: 'Reptilien',
            },
            { many: true },
          ),
          brief.count('animals', 'Erwartete Tiere', 50000, { min: 1 }),
          brief.pick('catchment', 'Herkunft der Tiere', {
            city: 'Stadt und Region',
            land: 'ganz Niedersachsen',
            beyond: 'andere Länder oder Staaten',
          }),
          brief.yes('sale', 'Tiere werden verkauft'),
          brief.text('vet', 'Beauftragte Tierärztin oder beauftragter Tierarzt', 160, { required: false }),
        ],
      },
    ],
    plausibility: [
      { holds: 'date(form.to) >= date(form.from)', message: 'Das Ende liegt vor dem Beginn.', field: 'to' },
    ],
  },
  evidence: [
    { name: 'exhibitors', label: 'Teilnehmerliste mit Registriernummern' },
    { name: 'plan', label: 'Hallenplan: Einlass, Absonderung, Reinigung' },
  ],
  fee: [
    {
      id: 'show',
      legalBasis: 'GOVV, Tierseuchen, Veranstaltung (Rahmen zu bestätigen)',
      type: 'value',
      cents: 'min(60000, 6000 + 20 * form.animals)',
      evidence: 'assumed',
    },
  ],
  remedy: actionRemedy,
  clocks: {
    replyPeriod,
    hearingPeriod: { ...hearingPeriod(), period: 'P1W' },
    showBegins: {
      label: 'Beginn der Veranstaltung',
      kind: 'statutory',
      legalBasis: '§ 4 Abs. 1 ViehVerkV',
      bound: 'authority',
      start: { rule: 'start-of-day', on: 'form.from' },
      period: 'P1D',
      endMoves: false,
      extension: 'never',
    },
    conditionsActionPeriod: directActionPeriod('facts.conditionsDispatch'),
    banActionPeriod: directActionPeriod('facts.banDispatch'),
    feePeriod: collectionPeriod('feePayment', 'Zahlungsfrist', '§ 7 NVwKostG', 'facts.feeDispatch'),
  },
  documents: {
    request: requestLetter('Ihrer Anzeige einer Tierveranstaltung'),
    confirmation: {
      kind: 'receipt',
      title: 'Bestätigung der angezeigten Tierveranstaltung',
      signedBy: 'assessment',
      blocks: [
        {
          type: 'paragraph',
          text: 'gegen die Veranstaltung in {form.venue} ab {form.from} bestehen nach heutiger Seuchenlage keine Bedenken. Halten Sie die Liste aller Aussteller und Tiere zwei Jahre bereit. Bei einem Ausbruch kann die Veranstaltung noch am Tag selbst untersagt werden.',
        },
      ],
    },
    hearing: {
      kind: 'letter',
      title: 'Anhörung zu Ihrer Tierveranstaltung',
      signedBy: 'assessment',
      blocks: [
        {
          type: 'paragraph',
          text: 'wir beabsichtigen, die Veranstaltung zu beschränken oder zu untersagen: {facts.assessment.reason} Äußern Sie sich binnen einer Woche nach der Bekanntgabe.',
        },
      ],
    },
    conditions: {
      kind: 'notice',
      title: 'Tierseuchenrechtliche Auflagen für Ihre Veranstaltung',
      signedBy: 'assessment',
      remedy: true,
      blocks: [
        { type: 'list', of: 'facts.assessment.conditions', ordered: true, item: '{item.text}' },
        { type: 'heading', text: 'Gründe' },
        { type: 'paragraph', text: '{facts.assessment.reason} {facts.statement.statement}' },
      ],
    },
    ban: {
      kind: 'notice',
      title: 'Untersagung der Tierveranstaltung (§ 4 ViehVerkV)',
      signedBy: 'assessment',
      remedy: true,
      blocks: [
        { type: 'paragraph', text: 'die Veranstaltung in {form.venue} vom {form.from} wird untersagt.' },
        { type: 'heading', text: 'Gründe' },
        { type: 'paragraph', text: '{facts.assessment.reason} {facts.outbreak.disease}' },
      ],
    },
    feeNotice: {
      kind: 'notice',
      title: 'Gebührenbescheid zur Tierveranstaltung',
      signedAs: 'clerk',
      remedy: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'für Prüfung und amtliche Überwachung von {form.animals} Tieren werden {euro(facts.fee.cents)} festgesetzt ({facts.fee.legalBasis}).',
        },
      ],
    },
  },
  events: {
    withdraw: { ...withdrawEvent, label: 'Veranstaltung absagen' },
    supplement: supplementEvent([
      { name: 'vet', label: 'Beauftragte Tierärztin', type: 'text', maxLength: 160 },
    ]),
    statement: statementEvent,
    outbreak: {
      label: 'Seuchenausbruch im Einzugsgebiet eintragen',
      by: ['authority', 'clerk'],
      fields: [brief.text('disease', 'Seuche, Ort, Zone', 300)],
    },
    cancelled: { label: 'Veranstaltung fällt aus', by: ['applicant', 'clerk'] },
    ...directActionEvents,
  },
  publicStatus: {
    litigation: litigationStatus,
    showConfirmed: {
      de: 'Veranstaltung bestätigt',
      easy: 'Sie dürfen die Tiere ausstellen. Beachten Sie unseren Brief.',
      en: 'Show confirmed',
      actor: 'applicant',
      next: 'Die amtliche Tierärztin kontrolliert am Einlass. Bei einem Ausbruch melden wir uns sofort.',
    },
    banned: {
      de: 'Untersagt',
      easy: 'Die Veranstaltung darf nicht stattfinden. Im Bescheid stehen die Gründe.',
      en: 'Show forbidden',
      actor: 'applicant',
      next: 'Sagen Sie den Ausstellern ab. Im Bescheid steht, was Sie dagegen tun können.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        task: 'Ort, Zeit, Tierarten und Teilnehmerliste prüfen',
        target: 'P3D',
      }),
      checked: {
        meta: { label: 'Seuchenlage', status: 'inReview' },
        on: withdrawal,
        initial: 'fourWeeks',
        states: {
          fourWeeks: gate('Vier Wochen vorher?', 'inReview', [
            { to: 'region', when: 'date(facts.receivedOn) + duration("P28D") <= date(form.from)' },
            {
              to: 'region',
              then: [note('Anzeige weniger als vier Wochen vorher (§ 4 Abs. 1, § 46 ViehVerkV).')],
            },
          ]),
          region: gate('Überregional?', 'inReview', [
            { to: 'laves', when: 'form.catchment != "city" and facts.laves = null' },
            { to: 'assessment' },
          ]),
          laves: transmissionState({
            id: 'laves',
            state: 'LAVES wird unterrichtet',
            status: 'inReview',
            receivers:
              '["Niedersächsisches Landesamt für Verbraucherschutz und Lebensmittelsicherheit (LAVES)"]',
            legalBasis: '§ 4 ViehVerkV',
            to: 'assessment',
          }),
          assessment: taskState({
            id: 'assessment',
            state: 'Beurteilung durch die amtliche Tierärztin oder den amtlichen Tierarzt',
            status: 'inReview',
            task: 'Seuchenlage, Herkunft, Impf- und Untersuchungspflichten, Hallenplan und Tierschutz beurteilen',
            post: 'inspector',
            target: 'P7D',
            legalBasis: '§ 4 Abs. 2 ViehVerkV, § 7 GeflPestSchV',
            outcomes: {
              clear: { label: 'Ohne Auflagen', to: '#case.approved.confirmationDocument' },
              conditions: {
                label: 'Auflagen',
                adverse: true,
                to: [
                  { to: 'hearing', when: 'facts.heard != true', then: [set('heard', 'true')] },
                  { to: '#case.approved.conditionsDocument' },
                ],
                fields: [
                  brief.list('conditions', 'Auflagen', [brief.text('text', 'Wortlaut', 600)], {
                    min: 1,
                    required: true,
                  }),
                ],
              },
              forbid: {
                label: 'Untersagen',
                adverse: true,
                // An outbreak leaves no time: § 28 (2) no. 1 VwVfG.
                to: [
                  {
                    to: 'hearing',
                    when: 'facts.heard != true and facts.outbreak = null',
                    then: [set('heard', 'true')],
                  },
                  { to: '#case.banned' },
                ],
              },
              incomplete: { ...requestOutcome, label: 'Liste oder Nachweise nachfordern' },
            },
          }),
          hearing: hearing({
            document: 'hearing',
            event: 'statement',
            clock: 'hearingPeriod',
            to: 'assessment',
          }),
        },
      },
      approved: {
        meta: { label: 'Bestätigung oder Auflagen', status: 'decided' },
        initial: 'confirmationDocument',
        states: {
          ...noticeStates('confirmation', 'Bestätigung', '#case.issued'),
          ...noticeStates('conditions', 'Auflagenbescheid', '#case.issued'),
        },
      },
      issued: {
        type: 'parallel',
        meta: { label: 'Veranstaltung steht bevor', status },
        onDone: '#case.closed',
        states: {
          show: {
            meta: { label: 'Veranstaltung', status },
            initial: 'ahead',
            states: {
              ahead: {
                meta: { label: 'Bis zum Beginn', status },
                on: {
                  outbreak: ways('#case.checked.assessment', ['record']),
                  cancelled: ways('over', ['record']),
                },
                after: { showBegins: 'admission' },
              },
              admission: taskState({
                id: 'admission',
                state: 'Kontrolle am Einlass',
                status,
                task: 'Tiere, Bescheinigungen, Impfungen und Teilnehmerliste kontrollieren; kranke Tiere absondern',
                post: 'inspector',
                target: 'P2D',
                legalBasis: '§ 4 ViehVerkV, § 24 TierGesG',
                outcomes: {
                  inOrder: { label: 'Ohne Befund', to: 'over' },
                  rejected: {
                    label: 'Tiere zurückgewiesen',
                    adverse: true,
                    to: 'over',
                    fields: [brief.count('number', 'Wie viele', 5000, { min: 1 })],
                  },
                  suspicion: {
                    label: 'Seuchenverdacht: Seuchenverfahren angelegt',
                    adverse: true,
                    to: 'over',
                  },
                },
              }),
              over: finished('Vorbei, Liste bei der Akte', status),
            },
          },
          remedy: tradeAction({
            clock: 'conditionsActionPeriod',
            status,
            none: 'facts.conditionsDispatch = null',
          }),
          fee: feeRegion({ status, notBy: ['assessment', 'admission'] }),
        },
      },
      banned: actionNotice({
        label: 'Veranstaltung untersagt',
        status: ['decided', 'banned'],
        document: 'ban',
        prefix: 'ban',
        clock: 'banActionPeriod',
        entry: [conclude('banned')],
        upheld: { to: '#case.checked.assessment', then: [conclude('closed')] },
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
