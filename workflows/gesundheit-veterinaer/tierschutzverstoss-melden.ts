import {
  brief,
  conclude,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  finished,
  gate,
  note,
  set,
  taskState,
  transmissionState,
} from '@amtsweg/procedure';

/**
 * Tierschutzverstoß melden (§ 16a TierSchG): a hint about somebody else's animals. The office looks into it ex officio; the
 * reporter is no party, is not named to the keeper, and has no claim to a measure. Suffering that goes on is seen the same
 * day (`emergency`), with the police where a home must be entered (§ 16 (3) sentence 1 no. 2: only to prevent urgent
 * danger); everything else is sorted by weight.
 *
 * On the spot the veterinarian can only find three things: nothing, a defect that is put right (`recheck`, with a period
 * set orally and checked again), or a state that needs an order or the taking away of the animals – then the case against
 * the keeper is opened with its own hearing and remedy (`measure`), and this one ends. A crime is reported to the public
 * prosecutor (§ 17 TierSchG). Farm animals of the emission and slaughter law are LAVES matters.
 */
export default defineProcedure({
  key: 'tierschutzverstoss-melden',
  name: 'Tierschutzverstoß melden',
  domain: 'gesundheit-veterinaer',
  kind: 'report',
  initiation: 'notification',
  unit: '32.15',
  filePlan: '39.30.30',
  leika: [],
  legalBasis: ['§ 16a TierSchG', '§ 16 TierSchG', '§ 2 TierSchG', '§ 17 TierSchG'],
  audience: ['citizen'],
  keywords: [
    'Tierquälerei',
    'Hund im heißen Auto',
    'Pferd verwahrlost',
    'Nachbar schlägt Hund',
    'Tiere vernachlässigt',
    'zu viele Katzen in einer Wohnung',
  ],
  online: null,
  secrecy: 'general',
  retention: { years: 5, legalBasis: 'Aktenplan der Stadt (zu bestätigen)', evidence: 'assumed' },
  certainty: { filePlan: { evidence: 'assumed' }, leika: { evidence: 'assumed' } },
  addressee: ['{form.reporter}', '{form.address}'],
  form: {
    sections: [
      {
        title: 'Beobachtung',
        fields: [
          brief.text('place', 'Ort, an dem die Tiere sind'),
          brief.text('keeper', 'Halterin oder Halter, wenn bekannt', 200, { required: false }),
          brief.text('animals', 'Tierart und Zahl', 120),
          brief.pick('suspicion', 'Verdacht', {
            neglect: 'Futter, Wasser, Pflege fehlen',
            housing: 'zu eng, dauernd angebunden, Kälte oder Hitze',
            violence: 'Schläge, Quälerei',
            car: 'Tier im heißen Auto',
            trade: 'illegaler Welpenhandel',
            hoarding: 'zu viele Tiere (Animal Hoarding)',
          }),
          brief.yes('ongoing', 'Die Tiere leiden jetzt'),
          brief.long('observation', 'Was haben Sie gesehen, wann, wie oft', 5000),
          brief.yes('witness', 'Ich bin bereit, als Zeugin oder Zeuge auszusagen'),
        ],
      },
      {
        title: 'Ihre Daten (freiwillig)',
        fields: [
          { name: 'reporter', label: 'Name', type: 'name', maxLength: 200 },
          brief.text('address', 'Anschrift', 200, { required: false }),
          { name: 'phone', label: 'Telefon', type: 'phone' },
        ],
      },
    ],
    plausibility: [
      {
        holds: 'form.witness = false or form.reporter != null',
        message: 'Für eine Zeugenaussage brauchen wir Ihren Namen.',
        field: 'reporter',
      },
    ],
  },
  evidence: [{ name: 'photos', label: 'Fotos, Videos mit Datum' }],
  fee: [
    {
      id: 'free',
      legalBasis: 'gebührenfrei; Kosten einer begründeten Kontrolle trägt der Halter',
      type: 'free',
      cents: '0',
      evidence: 'assumed',
    },
  ],
  remedy: {
    kind: 'none',
    legalBasis: 'Die Meldung ist eine Anregung zum Einschreiten von Amts wegen (§ 22 VwVfG)',
    validFrom: '2006-05-25',
    evidence: 'derived',
  },
  clocks: {
    remedyOfDefects: {
      label: 'Frist zur Beseitigung der Mängel',
      kind: 'setByAuthority',
      legalBasis: '§ 16a Abs. 1 Satz 2 Nr. 1 TierSchG, § 31 Abs. 2 VwVfG',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P2W',
    },
    retryPeriod: {
      label: 'Neuer Versuch der Kontrolle',
      kind: 'target',
      legalBasis: '§ 16 Abs. 3 TierSchG',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P3D',
    },
  },
  documents: {
    receipt: {
      kind: 'receipt',
      title: 'Ihre Meldung ist eingegangen',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'wir gehen Ihrem Hinweis zu {form.place} nach. Ihren Namen nennen wir dem Halter nicht. Über das Ergebnis dürfen wir wegen des Schutzes seiner Daten nur allgemein berichten.',
        },
      ],
    },
    answer: {
      kind: 'letter',
      title: 'Ihre Meldung',
      signedBy: 'closing',
      blocks: [
        {
          type: 'paragraph',
          text: 'Ihrem Hinweis vom {facts.receivedOn} sind wir nachgegangen; der Vorgang ist bei uns abgeschlossen oder wird in einem eigenen Verfahren weitergeführt. Danke für Ihre Aufmerksamkeit.',
        },
      ],
    },
  },
  events: {
    furtherHint: {
      label: 'Weiteren Hinweis zum selben Fall eintragen',
      by: ['applicant', 'clerk', 'authority'],
      fields: [brief.long('hint', 'Hinweis', 2000)],
    },
  },
  publicStatus: {
    followedUp: {
      de: 'Wird verfolgt',
      easy: 'Eine Tierärztin oder ein Tierarzt sieht nach.',
      en: 'Followed up',
      actor: 'office',
      next: 'Wir dürfen Ihnen nicht alles sagen, was wir feststellen.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: {
        meta: { label: 'Eingang', status: 'received' },
        initial: 'gate',
        states: {
          gate: gate('Leiden die Tiere jetzt?', 'received', [
            { to: '#case.checked.emergency', when: 'form.ongoing = true or form.suspicion = "car"' },
            { to: 'weighing' },
          ]),
          weighing: taskState({
            id: 'weighing',
            state: 'Gewicht des Hinweises',
            status: 'received',
            task: 'Hinweis nach Schwere und Glaubhaftigkeit ordnen, frühere Vorgänge heraussuchen',
            post: 'clerk',
            target: 'P2D',
            legalBasis: '§ 24 VwVfG',
            outcomes: {
              follow: {
                label: 'Kontrolle nötig',
                to: [{ to: 'receipt', when: 'form.address != null' }, { to: '#case.checked' }],
                fields: [brief.pick('weight', 'Gewicht', { high: 'hoch', medium: 'mittel', low: 'gering' })],
              },
              elsewhere: {
                label: 'Ort liegt außerhalb Hannovers',
                to: 'handingOver',
                fields: [brief.text('receiver', 'Zuständiges Veterinäramt')],
              },
              groundless: { label: 'Offensichtlich kein Verstoß', adverse: true, to: '#case.discontinued' },
            },
          }),
          receipt: documentState({
            id: 'receiptDocument',
            state: 'Bestätigung',
            status: 'received',
            document: 'receipt',
            to: 'sendingReceipt',
          }),
          sendingReceipt: dispatchState({
            id: 'receiptDispatch',
            state: 'Bestätigung geht hinaus',
            status: 'received',
            document: 'receiptDocument',
            to: '#case.checked',
          }),
          handingOver: transmissionState({
            id: 'handingOver',
            state: 'Abgabe',
            status: 'transferred',
            receivers: '[facts.weighing.receiver]',
            legalBasis: '§ 3 VwVfG',
            to: '#case.transferred',
          }),
        },
      },
      checked: {
        meta: { label: 'Kontrolle', status: 'followedUp' },
        on: { furtherHint: [{ actions: ['record', note('Weiterer Hinweis zum selben Fall.')] }] },
        initial: 'inspection',
        states: {
          emergency: taskState({
            id: 'emergency',
            state: 'Sofort',
            status: 'followedUp',
            task: 'Noch heute hinfahren; für Wohnräume nur bei dringender Gefahr, mit Polizei',
            post: 'inspector',
            priority: 1,
            target: 'P1D',
            legalBasis: '§ 16 Abs. 3 Satz 1 Nr. 2, § 16a TierSchG',
            outcomes: {
              averted: {
                label: 'Gefahr abgewendet, weiter prüfen',
                to: 'inspection',
                fields: [brief.yes('policeThere', 'Polizei war dabei')],
              },
              seized: {
                label: 'Tiere sofort fortgenommen',
                to: 'measure',
                fields: [
                  brief.yes('policeThere', 'Polizei war dabei'),
                  brief.text('shelter', 'Untergebracht bei', 120),
                ],
              },
              falseAlarm: { label: 'Fehlalarm', to: '#case.approved' },
            },
          }),
          inspection: taskState({
            id: 'inspection',
            state: 'Unangemeldete Kontrolle',
            status: 'followedUp',
            task: 'Tierhaltung unangemeldet ansehen, Befund mit Fotos festhalten',
            post: 'inspector',
            target: 'P7D',
            legalBasis: '§ 16 Abs. 2 und 3 TierSchG',
            outcomes: {
              nothing: {
                label: 'Kein Verstoß',
                to: '#case.approved',
                fields: [brief.long('finding', 'Befund', 5000)],
              },
              defects: {
                label: 'Mängel, vor Ort Frist gesetzt',
                to: 'recheck',
                fields: [
                  brief.long('finding', 'Befund', 5000),
                  brief.long('demands', 'Verlangt wurde', 2000),
                ],
              },
              serious: {
                label: 'Erhebliche Leiden oder Vernachlässigung',
                to: 'measure',
                fields: [brief.long('finding', 'Befund und amtstierärztliche Beurteilung', 5000)],
              },
              notMet: {
                label: 'Niemand angetroffen',
                to: [
                  { to: 'refusedAccess', when: 'facts.attempts >= 2' },
                  {
                    to: 'retrying',
                    then: [set('attempts', 'if facts.attempts = null then 1 else facts.attempts + 1')],
                  },
                ],
              },
            },
          }),
          retrying: {
            meta: { label: 'Neuer Versuch', status: 'followedUp' },
            after: { retryPeriod: 'inspection' },
          },
          refusedAccess: taskState({
            id: 'access',
            state: 'Dritter vergeblicher Versuch',
            status: 'followedUp',
            task: 'Duldungsverfügung oder richterlichen Beschluss veranlassen oder abschließen',
            post: 'lead',
            legalBasis: '§ 16 Abs. 3 TierSchG, Art. 13 GG',
            outcomes: {
              order: { label: 'Eigenes Verfahren', to: 'measure' },
              close: { label: 'Kein weiterer Anlass', adverse: true, to: '#case.approved' },
            },
          }),
          recheck: {
            meta: { label: 'Frist zur Beseitigung', status: 'followedUp' },
            after: { remedyOfDefects: 'checkingAgain' },
          },
          checkingAgain: taskState({
            id: 'checkingAgain',
            state: 'Nachkontrolle',
            status: 'followedUp',
            task: 'Nachkontrolle: Sind die Mängel beseitigt?',
            post: 'inspector',
            target: 'P3D',
            legalBasis: '§ 16 Abs. 2 TierSchG',
            outcomes: {
              remedied: { label: 'Beseitigt', to: '#case.approved' },
              partly: { label: 'Teilweise, noch einmal Frist', to: 'recheck' },
              persisting: { label: 'Nicht beseitigt', adverse: true, to: 'measure' },
            },
          }),
          measure: taskState({
            id: 'measure',
            state: 'Einschreiten',
            status: 'followedUp',
            task: 'Verfahren gegen den Halter anlegen: Anordnung, Fortnahme, Haltungsverbot; Straftat prüfen',
            post: 'lead',
            priority: 2,
            target: 'P1D',
            legalBasis: '§ 16a Abs. 1 Satz 2, § 17 TierSchG',
            outcomes: {
              opened: {
                label: 'Verfahren angelegt',
                to: [{ to: 'prosecution', when: 'event.crime = true' }, { to: '#case.approved' }],
                fields: [
                  brief.text('caseNumber', 'Aktenzeichen', 60),
                  brief.yes('crime', 'Verdacht einer Straftat'),
                ],
              },
              refrained: { label: 'Von Maßnahmen abgesehen', adverse: true, to: '#case.approved' },
            },
          }),
          prosecution: transmissionState({
            id: 'prosecution',
            state: 'Strafanzeige',
            status: 'followedUp',
            receivers: '["Staatsanwaltschaft Hannover"]',
            legalBasis: '§ 17 TierSchG, § 158 StPO',
            to: '#case.approved',
          }),
        },
      },
      approved: {
        meta: { label: 'Abschluss', status: 'followedUp' },
        initial: 'closing',
        states: {
          closing: taskState({
            id: 'closing',
            state: 'Abschlussvermerk',
            status: 'followedUp',
            task: 'Ergebnis vermerken, Rückmeldung freigeben',
            post: 'clerk',
            target: 'P5D',
            outcomes: {
              closed: {
                label: 'Abgeschlossen',
                to: [{ to: '#case.issued', when: 'form.address != null' }, { to: '#case.closed' }],
              },
            },
          }),
        },
      },
      issued: {
        meta: { label: 'Rückmeldung', status: 'followedUp' },
        initial: 'answer',
        onDone: '#case.closed',
        states: {
          answer: documentState({
            id: 'answerDocument',
            state: 'Rückmeldung wird geschrieben',
            status: 'followedUp',
            document: 'answer',
            to: 'sending',
          }),
          sending: dispatchState({
            id: 'answerDispatch',
            state: 'Rückmeldung geht hinaus',
            status: 'followedUp',
            document: 'answerDocument',
            to: 'sent',
          }),
          sent: finished('Mitgeteilt', 'closed'),
        },
      },
      discontinued: {
        ...finished('Kein Anlass zum Einschreiten', 'closed'),
        entry: [conclude('discontinued')],
      },
      ...endings('closed', 'transferred'),
    },
  },
});
