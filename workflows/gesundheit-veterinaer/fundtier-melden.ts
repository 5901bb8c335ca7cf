import {
  brief,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  finished,
  taskState,
  transmissionState,
  ways,
} from '@amtsweg/procedure';

/**
 * Fundtier melden (§§ 965, 967, 90a BGB): lost property that lives. The finder notifies; the city as authority for lost
 * property has the animal housed (`shelter`), looks for the owner by chip and register while it is there, and gives it
 * back against the costs. After six months from the notification the finder – or, if the finder waives it, the city –
 * acquires it (§§ 973, 976 BGB): a clock of civil law that runs in peace while the owner is looked for.
 *
 * A wild animal is ownerless and not handled here (`wild`); an injured animal goes to the veterinarian first
 * (`treatment`); an animal evidently abandoned (§ 3 no. 3 TierSchG) is reported to animal protection. A dangerous dog is
 * kept apart. Nothing is decided by act; costs are claims of §§ 970, 975 BGB.
 */
export default defineProcedure({
  key: 'fundtier-melden',
  name: 'Fundtier melden',
  domain: 'gesundheit-veterinaer',
  kind: 'report',
  initiation: 'notification',
  unit: '32.15',
  filePlan: '39.40.10',
  leika: [],
  legalBasis: ['§ 965 BGB', '§ 967 BGB', '§ 973 BGB', '§ 976 BGB', '§ 90a BGB'],
  audience: ['citizen'],
  keywords: [
    'Katze zugelaufen',
    'Hund gefunden',
    'entlaufenes Tier',
    'Tierheim',
    'herrenloser Hund',
    'Vogel entflogen',
  ],
  online: null,
  secrecy: 'general',
  retention: { years: 3, legalBasis: 'Aktenplan der Stadt (zu bestätigen)', evidence: 'assumed' },
  certainty: { filePlan: { evidence: 'assumed' }, leika: { evidence: 'assumed' } },
  addressee: ['{form.name}', '{form.address}'],
  form: {
    sections: [
      {
        title: 'Das Tier',
        fields: [
          brief.pick('species', 'Tierart', {
            dog: 'Hund',
            cat: 'Katze',
            bird: 'Vogel',
            reptile: 'Reptil',
            small: 'Kleintier',
            wild: 'Wildtier',
          }),
          brief.text('description', 'Farbe, Größe, Halsband', 500),
          brief.text('chip', 'Chip- oder Tätowiernummer', 40, { required: false }),
          brief.yes('injured', 'Das Tier ist verletzt oder krank'),
          brief.yes('abandoned', 'Es wurde offensichtlich ausgesetzt (angebunden, im Karton)'),
          brief.text('place', 'Fundort'),
          brief.day('foundOn', 'Gefunden am', { notAfter: 'today' }),
          brief.pick('whereabouts', 'Das Tier ist jetzt', {
            withFinder: 'bei mir',
            onSite: 'noch am Fundort',
            police: 'bei der Polizei',
          }),
        ],
      },
      {
        title: 'Finderin oder Finder',
        fields: [
          { name: 'name', label: 'Name', type: 'name', maxLength: 200, required: true },
          brief.text('address', 'Anschrift'),
          { name: 'phone', label: 'Telefon', type: 'phone', required: true },
          brief.yes('claim', 'Ich möchte das Tier behalten, wenn sich niemand meldet (§ 973 BGB)'),
        ],
      },
    ],
  },
  exceptions: [
    {
      rule: 'guard-gap',
      path: 'unclaimed.ownership',
      reason:
        'Eigentum erwirbt nur, wer es als Finderin oder Finder beansprucht hat; ohne Anspruch ist dieser Ausgang nicht möglich.',
      legalBasis: '§§ 973, 976 BGB',
    },
  ],
  evidence: [{ name: 'photo', label: 'Foto des Tieres' }],
  fee: [
    {
      id: 'free',
      legalBasis: 'Die Meldung ist gebührenfrei; Kosten trägt der Eigentümer (§ 970 BGB)',
      type: 'free',
      cents: '0',
      evidence: 'derived',
    },
  ],
  remedy: {
    kind: 'none',
    legalBasis: 'kein Verwaltungsakt; Ansprüche nach §§ 970, 971, 975 BGB vor den ordentlichen Gerichten',
    validFrom: '2002-01-01',
    evidence: 'derived',
  },
  clocks: {
    acquisition: {
      label: 'Eigentumserwerb nach sechs Monaten',
      kind: 'statutory',
      legalBasis: '§ 973 Abs. 1, § 976 BGB',
      bound: 'party',
      start: { rule: 'event', on: 'case.receivedOn' },
      period: 'P6M',
      endMoves: false,
      suspension: 'never',
      extension: 'never',
    },
  },
  documents: {
    receipt: {
      kind: 'receipt',
      title: 'Bestätigung der Fundanzeige',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Tier', '{form.description}'],
            ['Fundort', '{form.place}, {form.foundOn}'],
            ['Untergebracht', '{facts.intake.shelter}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Meldet sich binnen sechs Monaten niemand, erwerben Sie das Eigentum (§ 973 BGB).',
          when: 'form.claim = true',
        },
      ],
    },
    acquired: {
      kind: 'letter',
      title: 'Ihr Fundtier',
      signedBy: 'ownership',
      blocks: [
        {
          type: 'paragraph',
          text: 'innerhalb von sechs Monaten hat sich keine berechtigte Person gemeldet. {if facts.ownership.outcome = "finder" then "Sie haben das Eigentum erworben; bitte holen Sie das Tier ab." else "Das Eigentum ist auf die Landeshauptstadt Hannover übergegangen; das Tier wird vermittelt."}',
        },
      ],
    },
  },
  events: {
    ownerFound: {
      label: 'Eigentümerin oder Eigentümer eintragen',
      by: ['clerk', 'authority'],
      fields: [
        { name: 'owner', label: 'Name', type: 'name', maxLength: 200, required: true },
        brief.pick('source', 'Gefunden durch', {
          chip: 'Chipregister',
          report: 'eigene Suchmeldung',
          dogRegister: 'Hunderegister (§ 16 NHundG)',
        }),
      ],
    },
    animalDied: {
      label: 'Tod des Tieres eintragen',
      by: ['clerk', 'authority'],
      fields: [brief.day('diedOn', 'Am', { notAfter: 'today' })],
    },
  },
  publicStatus: {
    housed: {
      de: 'Untergebracht',
      easy: 'Das Tier ist im Tierheim. Wir suchen den Besitzer.',
      en: 'Housed, owner sought',
      actor: 'office',
      next: 'Meldet sich sechs Monate niemand, geht das Eigentum über.',
    },
    returned: {
      de: 'Zurückgegeben',
      easy: 'Das Tier ist wieder zu Hause.',
      en: 'Returned',
      actor: 'nobody',
      next: 'Danke für Ihre Hilfe.',
    },
    notLost: {
      de: 'Kein Fundtier',
      easy: 'Das Tier gehört niemandem. Es darf frei leben.',
      en: 'Not lost property',
      actor: 'nobody',
      next: 'Bei verletzten Wildtieren hilft eine Wildtierstation.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: {
        meta: { label: 'Gemeldet', status: 'received' },
        initial: 'gate',
        states: {
          gate: {
            meta: { label: 'Wild oder verloren?', status: 'received' },
            always: ways([
              { to: '#case.wild', when: 'form.species = "wild"' },
              { to: 'treatment', when: 'form.injured = true' },
              { to: 'intake' },
            ]),
          },
          treatment: taskState({
            id: 'treatment',
            state: 'Verletztes Tier',
            status: 'received',
            task: 'Tierärztliche Versorgung veranlassen',
            post: 'clerk',
            priority: 1,
            target: 'P1D',
            legalBasis: '§ 2 TierSchG',
            outcomes: {
              treated: { label: 'Versorgt', to: 'intake' },
              died: { label: 'Verendet oder eingeschläfert', adverse: true, to: '#case.closed' },
            },
          }),
          intake: taskState({
            id: 'intake',
            state: 'Aufnahme',
            status: 'received',
            task: 'Tier abholen lassen, Chip lesen, unterbringen',
            post: 'inspector',
            priority: 2,
            target: 'P1D',
            legalBasis: '§ 967 BGB',
            outcomes: {
              housed: {
                label: 'Untergebracht',
                to: '#case.checked',
                fields: [
                  brief.pick('shelter', 'Wo', {
                    shelter: 'Tierheim Hannover',
                    finder: 'bei der findenden Person',
                    station: 'Auffangstation',
                  }),
                  brief.text('chip', 'Gelesene Nummer', 40, { required: false }),
                ],
              },
              gone: { label: 'Tier nicht mehr auffindbar', to: '#case.closed' },
            },
          }),
        },
      },
      checked: {
        type: 'parallel',
        meta: { label: 'Suche nach der Eigentümerin oder dem Eigentümer', status: 'housed' },
        on: { ownerFound: ways('#case.approved', ['record']), animalDied: ways('#case.closed', ['record']) },
        after: { acquisition: '#case.unclaimed' },
        states: {
          search: {
            meta: { label: 'Suche', status: 'housed' },
            initial: 'registers',
            states: {
              registers: taskState({
                id: 'search',
                state: 'Register',
                status: 'housed',
                task: 'Haustierregister, Hunderegister und Suchmeldungen abgleichen, Fund bekannt machen',
                post: 'clerk',
                target: 'P2D',
                legalBasis: '§ 980 BGB (entsprechend)',
                outcomes: { searched: { label: 'Ohne Treffer bekannt gemacht', to: 'made' } },
              }),
              made: finished('Bekannt gemacht', 'housed'),
            },
          },
          receipt: {
            meta: { label: 'Bestätigung', status: 'housed' },
            initial: 'document',
            states: {
              document: documentState({
                id: 'receiptDocument',
                state: 'Bestätigung',
                status: 'housed',
                document: 'receipt',
                to: 'sending',
              }),
              sending: dispatchState({
                id: 'receiptDispatch',
                state: 'Bestätigung geht hinaus',
                status: 'housed',
                document: 'receiptDocument',
                to: 'sent',
              }),
              sent: finished('Bestätigt', 'housed'),
            },
          },
          offence: {
            meta: { label: 'Aussetzen', status: 'housed' },
            initial: 'gate',
            states: {
              gate: {
                meta: { label: 'Ausgesetzt?', status: 'housed' },
                always: ways([{ to: 'reporting', when: 'form.abandoned = true' }, { to: 'none' }]),
              },
              reporting: transmissionState({
                id: 'abandonment',
                state: 'Mitteilung an Tierschutz und Bußgeldstelle',
                status: 'housed',
                receivers: '["Bußgeldstelle (OE 32.9)"]',
                legalBasis: '§ 3 Nr. 3, § 18 Abs. 1 Nr. 4 TierSchG',
                to: 'none',
              }),
              none: finished('Erledigt', 'housed'),
            },
          },
        },
      },
      approved: {
        meta: { label: 'Rückgabe', status: 'housed' },
        initial: 'returning',
        states: {
          returning: taskState({
            id: 'returning',
            state: 'Übergabe',
            status: 'housed',
            task: 'Eigentum prüfen, Kosten und Finderlohn klären, Tier übergeben',
            post: 'clerk',
            legalBasis: '§§ 970, 971, 975 BGB',
            outcomes: {
              returned: {
                label: 'Übergeben',
                to: '#case.issued',
                fields: [
                  { name: 'costs', label: 'Erstattete Kosten', type: 'money', min: 0, required: true },
                ],
              },
              notOwner: { label: 'Doch nicht berechtigt', adverse: true, to: '#case.checked' },
              renounced: { label: 'Eigentum aufgegeben', to: '#case.unclaimed' },
            },
          }),
        },
      },
      issued: { meta: { label: 'Zurückgegeben', status: 'returned' }, always: '#case.closed' },
      unclaimed: {
        meta: { label: 'Eigentumsübergang', status: 'housed' },
        initial: 'ownership',
        states: {
          ownership: taskState({
            id: 'ownership',
            state: 'Wer erwirbt?',
            status: 'housed',
            task: 'Eigentumserwerb feststellen und Verbleib regeln',
            post: 'clerk',
            legalBasis: '§§ 973, 976 BGB',
            outcomes: {
              finder: { label: 'Findende Person', to: [{ to: 'letter', when: 'form.claim = true' }] },
              city: { label: 'Stadt, Vermittlung durch das Tierheim', to: 'letter' },
            },
          }),
          letter: documentState({
            id: 'acquiredDocument',
            state: 'Mitteilung',
            status: 'housed',
            document: 'acquired',
            to: 'sending',
          }),
          sending: dispatchState({
            id: 'acquiredDispatch',
            state: 'Mitteilung geht hinaus',
            status: 'housed',
            document: 'acquiredDocument',
            to: '#case.closed',
          }),
        },
      },
      wild: {
        type: 'final',
        meta: { label: 'Wildtier, herrenlos (§ 960 BGB)', status: 'notLost' },
        entry: [{ type: 'conclude', params: { ending: 'wild' } }],
      },
      ...endings('closed'),
    },
  },
});
