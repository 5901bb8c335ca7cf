import {
  brief,
  completeness,
  defineProcedure,
  endings,
  finished,
  gate,
  noticeStates,
  replyPeriod,
  requestLetter,
  requestOutcome,
  supplementEvent,
  taskState,
  transmissionState,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';

/**
 * Bienenhaltung anzeigen (§ 1a BienSeuchV): before the first colony is set up, its keeper tells number and place. It is
 * entered with a registration number, by place and not by person, because a contagion spreads in circles: the first thing
 * looked up is whether the stand lies in a restricted zone of American foulbrood (`zone`, §§ 10, 11 BienSeuchV). There
 * nothing is moved without the official veterinarian; a notification does not fail for it.
 *
 * The contribution to the animal disease fund is the fund's own affair: it is told (§ 14 AGTierGesG Lower Saxony). Stands
 * are changed by a message in the same file (`standMoved`), until the keeping ends. Free of charge, no act, no remedy.
 */
export default defineProcedure({
  key: 'bienenhaltung-anzeigen',
  name: 'Bienenhaltung anzeigen',
  domain: 'gesundheit-veterinaer',
  kind: 'notification',
  initiation: 'notification',
  unit: '32.15',
  filePlan: '39.50.10',
  leika: [],
  legalBasis: ['§ 1a BienSeuchV', '§§ 10, 11 BienSeuchV', '§ 26 ViehVerkV'],
  audience: ['citizen', 'company'],
  keywords: [
    'Imker werden',
    'Bienenvolk im Garten',
    'Bienenstock aufstellen',
    'Imkerei melden',
    'Honigbienen anmelden',
    'Stadtimker',
  ],
  online: null,
  secrecy: 'general',
  retention: {
    years: 5,
    legalBasis: 'nach Ende der Haltung; Aktenplan (zu bestätigen)',
    evidence: 'assumed',
  },
  certainty: { filePlan: { evidence: 'assumed' }, leika: { evidence: 'assumed' } },
  addressee: ['{form.name}', '{form.address}'],
  form: {
    sections: [
      {
        title: 'Imkerei',
        fields: [
          { name: 'name', label: 'Name', type: 'name', maxLength: 200, required: true },
          brief.text('address', 'Anschrift'),
          { name: 'phone', label: 'Telefon', type: 'phone', required: true },
          brief.list(
            'stands',
            'Standorte',
            [
              brief.text('place', 'Lage (Anschrift, Flurstück oder Koordinaten)'),
              brief.count('colonies', 'Völker', 1000, { min: 1 }),
              brief.yes('ownGround', 'Eigenes Grundstück'),
            ],
            { min: 1, max: 30, required: true },
          ),
          brief.pick('origin', 'Herkunft der Völker', {
            newSwarm: 'Schwarm',
            bought: 'gekauft, mit Gesundheitsbescheinigung',
            boughtWithout: 'gekauft, ohne Bescheinigung',
          }),
          brief.day('startDate', 'Beginn'),
          brief.text('association', 'Imkerverein', 120, { required: false }),
        ],
      },
    ],
  },
  exceptions: [
    {
      rule: 'waiting-without-clock',
      path: 'issued.kept',
      reason: 'Die Anzeige wirkt, solange Bienen gehalten werden; ein Ende ist nicht vorbestimmt.',
      legalBasis: '§ 1a BienSeuchV',
    },
  ],
  evidence: [
    {
      name: 'healthCertificate',
      label: 'Gesundheitsbescheinigung der Völker',
      legalBasis: '§ 5 BienSeuchV',
      when: 'form.origin = "bought"',
    },
  ],
  fee: [{ id: 'free', legalBasis: 'gebührenfrei', type: 'free', cents: '0', evidence: 'assumed' }],
  remedy: {
    kind: 'none',
    legalBasis: 'Anzeige ohne Entscheidung (§ 35 VwVfG)',
    validFrom: '2004-11-03',
    evidence: 'derived',
  },
  clocks: { replyPeriod },
  documents: {
    request: requestLetter('Ihrer Anzeige einer Bienenhaltung'),
    confirmation: {
      kind: 'receipt',
      title: 'Bestätigung der Bienenhaltung (§ 1a BienSeuchV)',
      signedBy: 'registration',
      blocks: [
        {
          type: 'paragraph',
          text: 'Ihre Bienenhaltung ist mit der Nummer {facts.registration.number} eingetragen:',
        },
        {
          type: 'table',
          caption: 'Standorte',
          of: 'form.stands',
          columns: [
            ['Lage', '{item.place}'],
            ['Völker', '{item.colonies}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Ein Standort liegt im Sperrbezirk. Völker, Waben und Geräte dürfen ohne Genehmigung nicht bewegt werden (§ 11 BienSeuchV).',
          when: 'facts.zone.outcome = "inside"',
        },
        {
          type: 'paragraph',
          text: 'Wanderungen in einen anderen Kreis brauchen eine Gesundheitsbescheinigung. Ein Stand muss mit Name und Anschrift gekennzeichnet sein, wenn er nicht am Wohnort liegt.',
        },
      ],
    },
  },
  events: {
    withdraw: { ...withdrawEvent, label: 'Anzeige zurücknehmen (keine Haltung)' },
    supplement: supplementEvent([
      { name: 'phone', label: 'Telefon', type: 'phone' },
      brief.day('startDate', 'Beginn', { required: false }),
    ]),
    standMoved: {
      label: 'Neuen oder geänderten Standort mitteilen',
      by: ['applicant', 'clerk'],
      fields: [brief.text('place', 'Lage'), brief.count('colonies', 'Völker', 1000)],
    },
    keepingEnded: {
      label: 'Ende der Bienenhaltung mitteilen',
      by: ['applicant', 'clerk'],
      fields: [brief.text('whereabouts', 'Verbleib der Völker', 300)],
    },
  },
  publicStatus: {
    beesRegistered: {
      de: 'Eingetragen',
      easy: 'Ihre Bienen sind eingetragen. Melden Sie neue Standorte.',
      en: 'Registered',
      actor: 'nobody',
      next: 'Die Tierseuchenkasse meldet sich bei Ihnen.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        task: 'Angaben zu Standorten und Völkern prüfen',
        target: 'P5D',
      }),
      checked: {
        meta: { label: 'Eintragung', status: 'inReview' },
        on: withdrawal,
        initial: 'zone',
        states: {
          zone: taskState({
            id: 'zone',
            state: 'Sperrbezirke',
            status: 'inReview',
            task: 'Standorte mit den Sperrbezirken der Amerikanischen Faulbrut vergleichen',
            post: 'clerk',
            target: 'P2D',
            legalBasis: '§§ 10, 11 BienSeuchV',
            outcomes: {
              outside: { label: 'Außerhalb', to: 'origin' },
              inside: { label: 'Im Sperrbezirk', to: 'sample' },
              notLocated: { ...requestOutcome, label: 'Standort nicht auffindbar' },
            },
          }),
          sample: taskState({
            id: 'sample',
            state: 'Untersuchung im Sperrbezirk',
            status: 'inReview',
            task: 'Alle Völker untersuchen, Futterkranzproben nehmen',
            post: 'inspector',
            target: 'P14D',
            legalBasis: '§ 11 Abs. 1 Nr. 1 BienSeuchV',
            outcomes: {
              healthy: { label: 'Ohne Befund', to: 'registration' },
              infected: {
                label: 'Verdacht oder Ausbruch: Seuchenverfahren angelegt',
                adverse: true,
                to: 'registration',
              },
            },
          }),
          origin: gate('Herkunft ohne Bescheinigung?', 'inReview', [
            { to: 'sample', when: 'form.origin = "boughtWithout"' },
            { to: 'registration' },
          ]),
          registration: taskState({
            id: 'registration',
            state: 'Registriernummer',
            status: 'inReview',
            task: 'Halter und Standorte eintragen, Nummer vergeben',
            post: 'clerk',
            target: 'P2D',
            legalBasis: '§ 26 ViehVerkV',
            outcomes: {
              entered: {
                label: 'Eingetragen',
                to: '#case.approved',
                fields: [
                  brief.text('number', 'Registriernummer', 20, { help: 'Zwölfstellig, beginnt mit 276' }),
                ],
              },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Bestätigung', status: 'beesRegistered' },
        initial: 'confirmationDocument',
        states: noticeStates('confirmation', 'Bestätigung', '#case.issued'),
      },
      issued: {
        meta: { label: 'Eingetragen', status: 'beesRegistered' },
        initial: 'fund',
        onDone: '#case.closed',
        states: {
          fund: transmissionState({
            id: 'fund',
            state: 'Tierseuchenkasse wird unterrichtet',
            status: 'beesRegistered',
            receivers: '["Niedersächsische Tierseuchenkasse"]',
            legalBasis: '§ 20 TierGesG, AGTierGesG',
            to: 'kept',
          }),
          kept: {
            meta: { label: 'Bienen werden gehalten', status: 'beesRegistered' },
            on: { standMoved: ways('moving', ['record']), keepingEnded: ways('ended', ['record']) },
          },
          moving: taskState({
            id: 'moving',
            state: 'Neuer Standort',
            status: 'beesRegistered',
            task: 'Neuen Standort mit Sperrbezirken vergleichen und eintragen',
            post: 'clerk',
            target: 'P5D',
            outcomes: {
              entered: { label: 'Eingetragen', to: 'kept' },
              restricted: {
                label: 'Sperrbezirk: Verbringen untersagt in eigenem Verfahren',
                adverse: true,
                to: 'kept',
              },
            },
          }),
          ended: finished('Haltung beendet', 'closed'),
        },
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
