import type { StateConfig } from '@amtsweg/engine';
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
  ways,
} from '@amtsweg/procedure';

const danger = 'form.danger = true or (form.matter in ("collapse", "escape") and form.peopleThere = true)';

/** What the inspector can find, and what becomes of it; each way tells the file why. */
const findings = {
  violation: {
    label: 'Verstoß festgestellt',
    to: 'ownPart',
    fields: [
      brief.pick('kind', 'Art des Verstoßes', {
        formal: 'nur formell (Genehmigung fehlt)',
        material: 'materiell, nicht genehmigungsfähig',
        hazard: 'Gefahr für Leben oder Gesundheit',
      }),
      brief.long('finding', 'Befund mit Maßen', 5000),
    ],
  },
  lawful: {
    label: 'Genehmigt oder verfahrensfrei',
    to: 'lawful',
    fields: [brief.long('finding', 'Befund', 5000)],
  },
  elsewhere: {
    label: 'Andere Stelle zuständig',
    to: 'forwarding',
    fields: [brief.text('authority', 'Zuständig', 160)],
  },
  noAccess: { label: 'Kein Zutritt', to: 'access' },
} as const;

const ownPart: StateConfig = taskState({
  id: 'opportunity',
  state: 'Einschreiten nach Ermessen',
  status: 'inReview',
  task: 'Über das Einschreiten entscheiden; bei Gefahr und Nachbarrechten ist das Ermessen gebunden',
  post: 'lead',
  notBy: ['siteVisit'],
  target: 'P7D',
  legalBasis: '§ 79 Abs. 1 NBauO',
  outcomes: {
    proceed: {
      label: 'Verfahren von Amts wegen einleiten',
      to: [{ to: '#case.approved', then: [set('result', '"proceedings"')] }],
      fields: [brief.text('reference', 'Aktenzeichen des neuen Verfahrens', 60)],
    },
    letBe: {
      label: 'Nicht einschreiten, Ermessensgründe',
      to: [
        {
          to: '#case.approved',
          when: 'facts.siteVisit.kind != "hazard"',
          then: [set('result', '"discretion"')],
        },
        {
          to: 'ownPart',
          then: [note('Bei Gefahr für Leben oder Gesundheit ist das Ermessen auf null reduziert.')],
        },
      ],
      fields: [brief.long('grounds', 'Gründe', 3000)],
    },
    cured: {
      label: 'Zustand ist beseitigt',
      to: [{ to: '#case.approved', then: [set('result', '"cured"')] }],
    },
  },
});

/**
 * Baurechtswidrigen Zustand melden (§§ 58, 79 NBauO): somebody tells the building authority what they saw; what follows
 * is the authority's own business.
 *
 * Peculiar: there is no party and no decision on the report. Name and number of the reporter are kept apart and given out
 * to nobody (GDPR; no file access of the owner to the source, unless knowingly false). Danger by the form goes to the spot
 * the same day and may be secured at once; the rest waits its turn. The inspector finds, the lead decides whether to
 * act, not the same person; where life is in danger doing nothing cannot be chosen (guard). The proceedings against the
 * owner are a file of their own with hearing and order. A neighbour with rights of their own is told that they can apply
 * for intervention, which would be an application. NOT transitions: withdrawal (the office knows now), refusal, remedy.
 */
export default defineProcedure({
  key: 'bauordnungswidriger-zustand-melden',
  name: 'Baurechtswidrigen Zustand melden',
  domain: 'bauen-wohnen',
  kind: 'report',
  initiation: 'notification',
  unit: '61.2',
  filePlan: '63.60.10',
  leika: [],
  keywords: [
    'Schwarzbau',
    'Nachbar baut ohne Genehmigung',
    'Haus einsturzgefährdet',
    'Fluchtweg zugestellt',
    'illegale Ferienwohnung',
  ],
  legalBasis: ['§ 58 NBauO', '§ 79 NBauO'],
  audience: ['citizen'],
  online: null,
  secrecy: 'general',
  retention: { years: 5, legalBasis: 'Aktenplan der Stadt (zu bestätigen)', evidence: 'assumed' },
  addressee: ['{form.name}', '{form.address}'],
  form: {
    sections: [
      {
        title: 'Der Zustand',
        fields: [
          brief.text('place', 'Straße, Hausnummer, Gebäudeteil', 200),
          brief.pick('matter', 'Worum geht es?', {
            unpermitted: 'Bauen ohne Genehmigung',
            use: 'andere Nutzung als genehmigt',
            collapse: 'Bauteile lösen sich, Einsturzgefahr',
            escape: 'Rettungsweg oder Brandschutz',
            boundary: 'Grenzabstand, Höhe',
            neglect: 'Verfall, Verunstaltung',
          }),
          brief.long('description', 'Was haben Sie gesehen?', 4000),
          brief.day('seenOn', 'Gesehen am', { notAfter: 'today' }),
          brief.yes('danger', 'Menschen sind jetzt in Gefahr'),
          brief.yes('peopleThere', 'Das Gebäude ist bewohnt oder wird besucht'),
        ],
      },
      {
        title: 'Ihre Angaben (freiwillig, sie werden nicht weitergegeben)',
        fields: [
          { name: 'name', label: 'Name', type: 'name', maxLength: 160 },
          {
            name: 'address',
            label: 'Anschrift',
            type: 'text',
            maxLength: 200,
            required: 'form.answer = true',
          },
          brief.yes('neighbour', 'Ich bin Nachbarin oder Nachbar'),
          brief.yes('answer', 'Ich möchte eine Antwort'),
        ],
      },
    ],
    plausibility: [
      {
        holds: 'form.answer = false or form.name != null',
        message: 'Für eine Antwort brauchen wir Ihren Namen.',
        field: 'name',
      },
    ],
  },
  evidence: [{ name: 'photos', label: 'Fotos' }],
  fee: [],
  remedy: {
    kind: 'none',
    legalBasis:
      'Die Meldung leitet ein Verfahren von Amts wegen ein; über sie ergeht kein Verwaltungsakt (§§ 22, 35 VwVfG)',
    validFrom: '2012-11-01',
    evidence: 'derived',
  },
  clocks: {
    sameDay: {
      label: 'Gefahr am selben Tag ansehen',
      kind: 'target',
      legalBasis: '§ 58 Abs. 1 NBauO',
      bound: 'authority',
      start: { rule: 'event', on: 'case.receivedOn' },
      period: 'P1D',
      endMoves: false,
      runsIn: ['checked.emergency'],
      atEnd: 'escalate',
    },
    accessPeriod: {
      label: 'Termin zum Betreten',
      kind: 'setByAuthority',
      legalBasis: '§ 58 Abs. 9 NBauO',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P2W',
    },
  },
  documents: {
    receipt: {
      kind: 'receipt',
      title: 'Ihre Meldung',
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Ort', '{form.place}'],
            ['Anlass', '{choice("matter", form.matter)}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'danke für Ihre Meldung. Wir prüfen sie von Amts wegen. Ihren Namen geben wir nicht weiter. Einen Anspruch auf ein bestimmtes Vorgehen begründet die Meldung nicht.',
        },
        {
          type: 'paragraph',
          text: 'Sind Sie in eigenen Rechten verletzt, etwa durch zu geringen Grenzabstand, können Sie bauaufsichtliches Einschreiten förmlich beantragen.',
          when: 'form.neighbour = true',
        },
      ],
    },
    answer: {
      kind: 'letter',
      title: 'Zu Ihrer Meldung',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'wir haben uns den Zustand angesehen und ein Verfahren eingeleitet. Über dessen Inhalt dürfen wir Unbeteiligten nichts sagen.',
          when: 'facts.result = "proceedings"',
        },
        {
          type: 'paragraph',
          text: 'wir haben uns den Zustand angesehen. Er ist nach öffentlichem Baurecht nicht zu beanstanden.',
          when: 'facts.result = "lawful"',
        },
        {
          type: 'paragraph',
          text: 'wir haben uns den Zustand angesehen und sehen nach pflichtgemäßem Ermessen davon ab einzuschreiten.',
          when: 'facts.result = "discretion"',
        },
        {
          type: 'paragraph',
          text: 'der gemeldete Zustand besteht nicht mehr.',
          when: 'facts.result = "cured"',
        },
        {
          type: 'paragraph',
          text: 'zuständig ist {facts.siteVisit.authority}. Dorthin haben wir den Sachverhalt ohne Ihre persönlichen Daten gegeben.',
          when: 'facts.result = "forwarded"',
        },
      ],
    },
  },
  events: {
    moreSeen: {
      label: 'Weitere Beobachtung zum selben Ort',
      by: ['applicant', 'clerk'],
      fields: [brief.long('observation', 'Was ist neu?', 3000)],
    },
    entered: {
      label: 'Zutritt gewährt',
      by: ['clerk'],
      fields: [brief.day('on', 'Termin am')],
    },
  },
  publicStatus: {
    secured: {
      de: 'Gefahr wird gesichert',
      easy: 'Es könnte gefährlich sein. Wir fahren sofort hin.',
      en: 'Being made safe',
      actor: 'office',
      next: 'Halten Sie Abstand. Bei akuter Gefahr rufen Sie 112.',
    },
  },
  certainty: { filePlan: { evidence: 'assumed' } },
  machine: {
    initial: 'submitted',
    states: {
      submitted: {
        meta: { label: 'Gemeldet', status: 'received' },
        initial: 'wish',
        states: {
          wish: gate('Antwort gewünscht?', 'received', [
            { to: 'receipt', when: 'form.answer = true' },
            { to: '#case.checked' },
          ]),
          receipt: documentState({
            id: 'receiptDocument',
            state: 'Eingangsbestätigung wird erstellt',
            status: 'received',
            document: 'receipt',
            to: 'receiptDispatch',
          }),
          receiptDispatch: dispatchState({
            id: 'receiptDispatch',
            state: 'Eingangsbestätigung geht hinaus',
            status: 'received',
            document: 'receiptDocument',
            to: '#case.checked',
          }),
        },
      },
      checked: {
        meta: { label: 'Ermittlung', status: 'inReview' },
        initial: 'urgency',
        states: {
          urgency: gate('Dringlichkeit', 'inReview', [{ to: 'emergency', when: danger }, { to: 'files' }]),
          emergency: taskState({
            id: 'securing',
            state: 'Gefahr im Verzug',
            status: 'secured',
            task: 'Sofort hinfahren, absperren oder räumen lassen, Feuerwehr und Polizei verständigen',
            post: 'inspector',
            priority: 1,
            target: 'P1D',
            legalBasis: '§§ 79 Abs. 1 NBauO, 64 NPOG (sofortiger Vollzug)',
            outcomes: {
              secured: {
                label: 'Gesichert',
                to: 'siteVisit',
                fields: [brief.text('measures', 'Maßnahmen', 500)],
              },
              noDanger: { label: 'Keine Gefahr', to: 'files' },
            },
          }),
          files: taskState(
            {
              id: 'files',
              state: 'Aktenlage',
              status: 'inReview',
              task: 'Bauakte, Baulasten, Plan und frühere Meldungen zum Grundstück ansehen',
              post: 'clerk',
              target: 'P14D',
              outcomes: {
                visit: { label: 'Ortsbesichtigung nötig', to: 'siteVisit' },
                lawful: { label: 'Nach Akten genehmigt', to: 'lawful' },
                known: {
                  label: 'Bekannt, Verfahren läuft',
                  to: [{ to: '#case.approved', then: [set('result', '"proceedings"')] }],
                },
              },
            },
            { on: { moreSeen: ways('urgency', ['record']) } },
          ),
          siteVisit: taskState({
            id: 'siteVisit',
            state: 'Baukontrolle',
            status: 'inReview',
            task: 'Zustand vor Ort aufnehmen, messen und fotografieren',
            post: 'inspector',
            target: 'P21D',
            legalBasis: '§ 58 Abs. 9 NBauO',
            outcomes: findings,
          }),
          access: {
            meta: { label: 'Betreten angekündigt', status: 'waitingForOthers' },
            on: { entered: ways('siteVisit', ['record']) },
            after: { accessPeriod: 'siteVisit' },
          },
          ownPart,
          lawful: taskState({
            id: 'lawful',
            state: 'Keine Beanstandung',
            status: 'inReview',
            task: 'Vermerk fertigen und Meldung abschließen',
            post: 'clerk',
            outcomes: {
              noted: { label: 'Vermerkt', to: [{ to: '#case.approved', then: [set('result', '"lawful"')] }] },
            },
          }),
          forwarding: transmissionState({
            id: 'forwarding',
            state: 'Abgabe ohne Daten der meldenden Person',
            status: 'transferred',
            receivers: '[facts.siteVisit.authority]',
            legalBasis: '§ 25 Abs. 1 VwVfG, Art. 6 Abs. 1 Buchst. e DSGVO',
            to: [{ to: '#case.approved', then: [set('result', '"forwarded"'), conclude('transferred')] }],
          }),
        },
      },
      approved: {
        meta: { label: 'Ermittelt', status: 'decided' },
        initial: 'telling',
        states: { telling: gate('Antwort?', 'decided', [{ to: '#case.issued' }]) },
      },
      issued: {
        meta: { label: 'Antwort', status: 'closed' },
        initial: 'wish',
        onDone: '#case.closed',
        states: {
          wish: gate('Antwort gewünscht?', 'closed', [
            { to: 'answer', when: 'form.answer = true' },
            { to: 'done' },
          ]),
          answer: documentState({
            id: 'answerDocument',
            state: 'Antwort wird erstellt',
            status: 'closed',
            document: 'answer',
            to: 'answerDispatch',
          }),
          answerDispatch: dispatchState({
            id: 'answerDispatch',
            state: 'Antwort geht hinaus',
            status: 'closed',
            document: 'answerDocument',
            to: 'done',
          }),
          done: finished('Abgeschlossen', 'closed'),
        },
      },
      ...endings('closed'),
    },
  },
});
