import {
  completeness,
  conclude,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  notification,
  processingTarget,
  replyPeriod,
  requestLetter,
  requestOutcome,
  set,
  supplementEvent,
  taskState,
  transmissionState,
  ways,
} from '@amtsweg/procedure';

/**
 * Ersatzpflanzung nachweisen: fulfilling an obligation of a felling permit (Auflage, § 36 (2) no. 4 VwVfG); no application
 * and no act. The confirmation says what was found; what follows from a failure is decided in the permit's own case.
 *
 * Peculiar: there are two acceptances, and the second is seasons away. Planting is looked at on the spot in the growing
 * season; a tree counts as planted only when it has come through: two years later it is looked at again (Anwuchskontrolle,
 * clock `establishment`). A tree that died is planted again in the next planting season (October to March, clock
 * `replanting`), and then the two years begin anew. Species and girth are compared with the permit by FEEL. Whoever
 * never replants is handed to the permit's case, which enforces (§§ 64 ff. NPOG) or takes the compensation payment.
 *
 * Not here: a withdrawal (a report of facts), a fee, a refusal with remedies: only the enforcement is an act.
 */
export default defineProcedure({
  key: 'ersatzpflanzung-nachweis',
  name: 'Ersatzpflanzung nachweisen',
  domain: 'umwelt-baeume-gewaesser',
  kind: 'notification',
  initiation: 'notification',
  unit: '67.7',
  filePlan: '67.70.20',
  certainty: { filePlan: { evidence: 'assumed' }, 'clocks.establishment.period': { evidence: 'assumed' } },
  leika: [],
  legalBasis: ['Baumschutzsatzung LHH', '§ 29 BNatSchG', '§ 36 VwVfG'],
  audience: ['citizen', 'company'],
  keywords: ['neuen Baum gesetzt', 'Auflage nach dem Fällen', 'Nachpflanzen', 'junger Baum angewachsen'],
  online: null,
  secrecy: 'general',
  retention: {
    years: 10,
    legalBasis: 'Aktenplan der Stadt, ab Abnahme (zu bestätigen)',
    evidence: 'assumed',
  },
  addressee: ['{form.name}', '{form.address}'],
  form: {
    sections: [
      {
        title: 'Wer nachweist',
        fields: [
          {
            name: 'permitReference',
            label: 'Aktenzeichen der Fällgenehmigung',
            type: 'text',
            maxLength: 60,
            required: true,
          },
          { name: 'name', label: 'Name oder Firma', type: 'name', maxLength: 200, required: true },
          { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
          { name: 'phone', label: 'Telefon für den Ortstermin', type: 'phone' },
        ],
      },
      {
        title: 'Gepflanzte Bäume',
        fields: [
          {
            name: 'trees',
            label: 'Bäume',
            type: 'list',
            min: 1,
            max: 100,
            required: true,
            fields: [
              {
                name: 'species',
                label: 'Art (deutscher oder botanischer Name)',
                type: 'text',
                maxLength: 120,
                required: true,
              },
              {
                name: 'girth',
                label: 'Stammumfang in 1 m Höhe in cm',
                type: 'integer',
                min: 4,
                max: 100,
                required: true,
              },
              { name: 'plantedOn', label: 'Gepflanzt am', type: 'date', required: true, notAfter: 'today' },
              {
                name: 'place',
                label: 'Standort auf dem Grundstück',
                type: 'text',
                maxLength: 200,
                required: true,
              },
            ],
          },
          {
            name: 'accessible',
            label: 'Der Standort ist ohne Termin zugänglich',
            type: 'boolean',
            required: true,
          },
        ],
      },
    ],
  },
  evidence: [
    { name: 'photos', label: 'Fotos der gepflanzten Bäume mit Umgebung' },
    { name: 'invoice', label: 'Rechnung oder Lieferschein der Baumschule' },
    { name: 'plan', label: 'Lageplan mit Standorten' },
  ],
  fee: [{ id: 'free', legalBasis: 'keine Gebühr vorgesehen', type: 'free', cents: '0', evidence: 'assumed' }],
  remedy: {
    kind: 'none',
    legalBasis:
      '§ 35 VwVfG: die Abnahme stellt eine Tatsache fest; erst das Zwangsmittel ist ein Verwaltungsakt',
    validFrom: '2016-02-19',
    evidence: 'derived',
  },
  clocks: {
    replyPeriod,
    processingTarget: processingTarget({ period: 'P8W' }),
    establishment: {
      label: 'Anwuchskontrolle',
      kind: 'setByAuthority',
      legalBasis: 'Baumschutzsatzung LHH, Auflage des Bescheids',
      bound: 'authority',
      start: { rule: 'event', on: 'facts.acceptedOn' },
      period: 'P2Y',
      warnings: [{ before: 'P1M', to: 'clerk' }],
    },
    replanting: {
      label: 'Nachpflanzung in der nächsten Pflanzzeit',
      kind: 'setByAuthority',
      legalBasis: 'Auflage des Bescheids',
      bound: 'party',
      start: { notified: 'facts.replantDispatch' },
      period: 'P8M',
      warnings: [{ before: 'P1M', to: 'clerk' }],
    },
  },
  documents: {
    request: requestLetter('dem Nachweis Ihrer Ersatzpflanzung'),
    accepted: {
      kind: 'receipt',
      title: 'Abnahme der Ersatzpflanzung',
      signedBy: 'establishmentVisit',
      blocks: [
        {
          type: 'paragraph',
          text: 'die Ersatzpflanzung zum Aktenzeichen {form.permitReference} ist angewachsen und abgenommen. Die gepflanzten Bäume sind unabhängig von ihrer Größe geschützt.',
        },
        {
          type: 'list',
          of: 'form.trees',
          item: '{item.species}, gepflanzt am {item.plantedOn}, {item.place}',
        },
      ],
    },
    replant: {
      kind: 'letter',
      title: 'Nachpflanzung erforderlich',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'die Auflage zum Aktenzeichen {form.permitReference} ist noch nicht erfüllt: {facts.defect} Bitte pflanzen Sie bis zum Ende der nächsten Pflanzzeit (März) nach und zeigen Sie es uns an.',
        },
      ],
    },
    handOver: {
      kind: 'letter',
      title: 'Auflage nicht erfüllt',
      signedBy: 'failure',
      blocks: [
        {
          type: 'paragraph',
          text: 'die Ersatzpflanzung ist nicht nachgewiesen. Über Zwangsmittel oder eine Ausgleichszahlung wird im Verfahren {form.permitReference} entschieden; dort werden Sie angehört.',
        },
      ],
    },
  },
  events: {
    supplement: supplementEvent([{ name: 'phone', label: 'Telefon', type: 'phone' }]),
    replanted: {
      label: 'Nachpflanzung anzeigen',
      by: ['applicant', 'clerk'],
      fields: [{ name: 'plantedOn', label: 'Gepflanzt am', type: 'date', required: true, notAfter: 'today' }],
    },
    ownerChanged: {
      label: 'Wechsel des Grundstückseigentümers mitteilen',
      by: ['applicant', 'clerk'],
      fields: [
        {
          name: 'name',
          label: 'Neue Eigentümerin oder neuer Eigentümer',
          type: 'name',
          maxLength: 200,
          required: true,
        },
        { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
      ],
      note: 'Die Auflage geht auf den Rechtsnachfolger über; er ist der neue Adressat.',
    },
  },
  publicStatus: {
    growing: {
      de: 'Anwuchszeit',
      easy: 'Die Bäume sind gepflanzt. In zwei Jahren sehen wir nach, ob sie leben.',
      en: 'Growing in',
      actor: 'applicant',
      next: 'Gießen und pflegen Sie die Bäume. Nach zwei Jahren kommen wir noch einmal.',
    },
    replant: {
      de: 'Nachpflanzung nötig',
      easy: 'Bitte pflanzen Sie noch einmal. In unserem Brief steht, was fehlt.',
      en: 'Replanting needed',
      actor: 'applicant',
      next: 'Pflanzen Sie in der nächsten Pflanzzeit und sagen Sie uns Bescheid.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: {
        ...completeness({
          post: 'clerk',
          target: 'P2W',
          task: 'Aktenzeichen der Fällgenehmigung zuordnen; Fotos und Rechnung prüfen',
        }),
        on: {},
      },
      checked: {
        meta: { label: 'Vergleich mit der Auflage', status: 'inReview' },
        initial: 'comparison',
        states: {
          comparison: taskState({
            id: 'comparison',
            state: 'Vergleich mit dem Bescheid',
            status: 'inReview',
            task: 'Zahl, Art und Stärke mit der Auflage vergleichen',
            post: 'clerk',
            outcomes: {
              compared: {
                label: 'Verglichen',
                fields: [
                  {
                    name: 'requiredTrees',
                    label: 'Geforderte Bäume',
                    type: 'integer',
                    min: 1,
                    max: 100,
                    required: true,
                  },
                  {
                    name: 'requiredGirth',
                    label: 'Geforderter Stammumfang in cm',
                    type: 'integer',
                    min: 4,
                    max: 100,
                    required: true,
                  },
                  {
                    name: 'speciesFit',
                    label: 'Arten entsprechen dem Bescheid',
                    type: 'boolean',
                    required: true,
                  },
                ],
                to: [
                  {
                    to: '#case.replanting',
                    when: 'event.speciesFit = false or count(form.trees[item.girth >= event.requiredGirth]) < event.requiredTrees',
                    then: [
                      set('defect', '"Zahl, Art oder Stammumfang der Bäume entsprechen nicht der Auflage."'),
                    ],
                  },
                  { to: 'siteVisit' },
                ],
              },
              proofMissing: { ...requestOutcome, label: 'Fotos oder Rechnung fehlen' },
            },
          }),
          siteVisit: taskState({
            id: 'siteVisit',
            state: 'Abnahme vor Ort',
            status: 'inReview',
            task: 'Pflanzung in der Vegetationszeit besichtigen: Standort, Art, Verankerung, Baumscheibe',
            post: 'inspector',
            target: 'P60D',
            legalBasis: 'Baumschutzsatzung LHH',
            outcomes: {
              planted: {
                label: 'Fachgerecht gepflanzt',
                to: [{ to: '#case.approved', then: [set('acceptedOn', 'today')] }],
              },
              defective: {
                label: 'Mängel',
                adverse: true,
                to: [{ to: '#case.replanting', then: [set('defect', 'event.reason')] }],
              },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Anwuchszeit', status: 'growing' },
        initial: 'growing',
        states: {
          growing: {
            meta: { label: 'Bäume wachsen an', status: 'growing' },
            on: { ownerChanged: [{ target: 'growing', actions: ['record', 'amendForm'] }] },
            after: { establishment: 'establishmentVisit' },
          },
          establishmentVisit: taskState({
            id: 'establishmentVisit',
            state: 'Anwuchskontrolle',
            status: 'growing',
            task: 'Nach zwei Jahren prüfen, ob die Bäume angewachsen sind',
            post: 'inspector',
            target: 'P60D',
            outcomes: {
              alive: { label: 'Angewachsen', to: '#case.issued' },
              dead: {
                label: 'Abgestorben oder entfernt',
                adverse: true,
                to: [{ to: '#case.replanting', then: [set('defect', 'event.reason')] }],
              },
            },
          }),
        },
      },
      replanting: {
        meta: { label: 'Nachpflanzung', status: 'replant' },
        initial: 'letter',
        states: {
          letter: documentState({
            id: 'replantLetter',
            state: 'Aufforderung wird erstellt',
            status: 'replant',
            document: 'replant',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'replantDispatch',
            state: 'Aufforderung geht hinaus',
            status: 'replant',
            document: 'replantLetter',
            to: 'awaiting',
          }),
          awaiting: {
            meta: { label: 'Wartet auf die Nachpflanzung', status: 'replant' },
            on: {
              replanted: ways('#case.checked.siteVisit', ['record']),
              ownerChanged: [{ target: 'awaiting', actions: ['record', 'amendForm'] }],
            },
            after: { replanting: 'failure' },
          },
          failure: taskState(
            {
              id: 'failure',
              state: 'Auflage nicht erfüllt',
              status: 'replant',
              task: 'Noch einmal mahnen oder an das Genehmigungsverfahren zur Durchsetzung abgeben',
              post: 'clerk',
              legalBasis: '§§ 64, 65, 67, 70 NPOG',
              outcomes: {
                remind: { label: 'Noch einmal mahnen', to: '#case.replanting.letter' },
                enforce: { label: 'Zur Durchsetzung abgeben', adverse: true, to: '#case.unfulfilled' },
              },
            },
            { on: { replanted: ways('#case.checked.siteVisit', ['record']) } },
          ),
        },
      },
      unfulfilled: notification({
        label: 'Zur Durchsetzung abgegeben',
        status: ['inReview', 'replant'],
        document: 'handOver',
        prefix: 'handOver',
        entry: [conclude('unfulfilled')],
        then: {
          handing: transmissionState({
            id: 'permitCase',
            state: 'Mitteilung an das Genehmigungsverfahren',
            status: 'replant',
            receivers: '["Genehmigungsverfahren " + form.permitReference]',
            legalBasis: '§ 36 VwVfG, §§ 64 ff. NPOG',
            to: 'done',
          }),
        },
      }),
      issued: notification({
        label: 'Abgenommen',
        status: ['inProduction', 'sent'],
        document: 'accepted',
        prefix: 'acceptance',
      }),
      ...endings('closed', 'discontinued'),
    },
  },
});
