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
  note,
  noticeStates,
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
  type Way,
} from '@amtsweg/procedure';
import { kept } from './holder.js';

const status = 'displayNoted';
/** § 23 (3) sentence 1 and 2 1. SprengV: two weeks, near railways, airports and federal waterways four. */
const IN_TIME =
  'date(facts.receivedOn) + (if form.nearTransport = true then duration("P28D") else duration("P14D")) <= date(form.on)';

/** The day comes before any judgment: without this an action would let the display go on (§ 80 (1), (3) VwGO). */
const immediate = {
  type: 'paragraph',
  text: 'Die sofortige Vollziehung wird angeordnet (§ 80 Abs. 2 Satz 1 Nr. 4 VwGO): {facts.assessment.immediateReason}',
} as const;
const immediateReason = brief.long(
  'immediateReason',
  'Besonderes Interesse an der sofortigen Vollziehung',
  2000,
);
const measure = (kind: string, go: string): readonly Way[] => [
  {
    to: 'hearing',
    when: 'facts.heard != true and facts.urgent != true',
    then: [set('heard', 'true'), set('planned', `"${kind}"`)],
  },
  { to: go },
];

/**
 * Feuerwerk durch Erlaubnisinhaber anzeigen (§ 23 (3), (4) 1. SprengV): the display of categories F2 to F4 by the
 * holder of a permit (§ 7 or § 27 SprengG) or a Befähigungsschein needs no approval. Who keeps the period may fire
 * unless the office acts; the office may waive the period. So silence is no fiction but the normal case, and the
 * confirmation regulates nothing.
 *
 * What regulates is an order (§ 32 SprengG: place, time, cordons) or a prohibition; both are acts, after a hearing,
 * unless the display is so near that waiting would be dangerous (`urgent`, computed from the date). Police, fire
 * brigade and, near railway, airfield or waterway, their authorities are told. The day itself is a clock, the fee a
 * notice of its own. NOT transitions: private fireworks (`feuerwerk-privat-ausnahme`), stage pyrotechnics under
 * building law.
 */
export default defineProcedure({
  key: 'feuerwerk-anzeigen',
  name: 'Feuerwerk durch Erlaubnisinhaber anzeigen',
  keywords: [
    'Pyrotechniker',
    'Großfeuerwerk',
    'Höhenfeuerwerk anmelden',
    'Kategorie F4',
    'Hochzeitsfeuerwerk durch Profi',
  ],
  domain: 'ordnung-sicherheit',
  kind: 'notification',
  initiation: 'notification',
  unit: '32.7',
  filePlan: '32.70.40',
  leika: [],
  legalBasis: ['§ 23 Abs. 3 und 4 1. SprengV', '§ 32 SprengG', '§ 14 SprengG'],
  audience: ['company'],
  online: null,
  secrecy: 'general',
  retention: kept(3, 'Ablauf des Jahres des Feuerwerks'),
  certainty: { filePlan: { evidence: 'assumed' } },
  addressee: partyAddressee,
  form: {
    sections: [
      partySection(
        'Verantwortliche Person',
        brief.pick('title', 'Berechtigung', {
          paragraph7: 'Erlaubnis nach § 7 SprengG',
          paragraph27: 'Erlaubnis nach § 27 SprengG',
          card: 'Befähigungsschein nach § 20 SprengG',
        }),
        brief.text('titleNumber', 'Nummer und ausstellende Behörde', 120),
        brief.day('titleUntil', 'Gültig bis', { notBefore: 'today' }),
      ),
      {
        title: 'Feuerwerk',
        fields: [
          brief.text('place', 'Abbrennplatz'),
          brief.day('on', 'Tag', { notBefore: 'today' }),
          brief.text('begin', 'Beginn (Uhrzeit)', 5, { help: '22:30' }),
          brief.count('minutes', 'Dauer in Minuten', 120, { min: 1 }),
          brief.pick(
            'categories',
            'Kategorien',
            { f2: 'F2', f3: 'F3', f4: 'F4', t2: 'T2', p2: 'P2' },
            { many: true },
          ),
          brief.count('netMass', 'Nettoexplosivstoffmasse (kg)', 5000),
          brief.count('height', 'Größte Steighöhe (m)', 600),
          brief.count('distance', 'Schutzabstand (m)', 2000),
          brief.yes(
            'nearTransport',
            'In unmittelbarer Nähe von Eisenbahn, Flugplatz oder Bundeswasserstraße',
          ),
          brief.yes(
            'sensitive',
            'Nähe zu Krankenhaus, Altenheim, Kirche, Tierpark oder brandempfindlichen Gebäuden',
          ),
          brief.text('owner', 'Zustimmung des Eigentümers (Name)', 160),
        ],
      },
    ],
  },
  evidence: [
    { name: 'permit', label: 'Erlaubnis oder Befähigungsschein' },
    { name: 'sitePlan', label: 'Lageplan mit Abbrennplatz, Abständen und Zuschauern' },
    { name: 'list', label: 'Liste der Gegenstände mit Kategorie und Masse' },
  ],
  fee: [
    {
      id: 'notified',
      legalBasis: 'AllGO, Sprengstoffrecht, Prüfung der Anzeige (zu bestätigen)',
      type: 'fixed',
      cents: 'if facts.orderDispatch = null then 6000 else 12000',
      evidence: 'assumed',
    },
  ],
  remedy: actionRemedy,
  clocks: {
    replyPeriod,
    hearingPeriod: { ...hearingPeriod(), period: 'P3D' },
    dayOfDisplay: {
      label: 'Tag des Feuerwerks',
      kind: 'statutory',
      legalBasis: '§ 23 Abs. 3 1. SprengV',
      bound: 'party',
      start: { rule: 'start-of-day', on: 'form.on' },
      period: 'P1D',
      endMoves: false,
      extension: 'never',
    },
    orderActionPeriod: directActionPeriod('facts.orderDispatch'),
    prohibitionActionPeriod: directActionPeriod('facts.prohibitionDispatch'),
    feePeriod: collectionPeriod('feePayment', 'Zahlungsfrist', '§ 7 NVwKostG', 'facts.feeDispatch'),
  },
  documents: {
    request: requestLetter('Ihrer Anzeige eines Feuerwerks'),
    confirmation: {
      kind: 'receipt',
      title: 'Ihre Anzeige eines Feuerwerks ist vollständig',
      signedBy: 'assessment',
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Platz', '{form.place}'],
            ['Zeit', '{form.on}, {form.begin} Uhr, {form.minutes} Minuten'],
          ],
        },
        {
          type: 'paragraph',
          text: 'gegen das Feuerwerk wird nicht eingeschritten. Es endet spätestens um 22 Uhr, im Mai bis Juli um 22.30 Uhr, soweit keine Ausnahme besteht; bei Wind, Dürre oder Waldbrandgefahr unterbleibt es. Polizei und Feuerwehr sind unterrichtet.',
        },
      ],
    },
    hearing: {
      kind: 'letter',
      title: 'Anhörung zu Ihrem Feuerwerk',
      signedBy: 'assessment',
      blocks: [
        {
          type: 'paragraph',
          text: 'zu Ihrem Feuerwerk am {form.on} beabsichtigen wir einzuschreiten: {facts.assessment.reason}',
        },
        {
          type: 'paragraph',
          text: 'Sie können sich innerhalb von drei Tagen nach der Bekanntgabe äußern (§ 28 Abs. 1 VwVfG).',
        },
      ],
    },
    order: {
      kind: 'notice',
      title: 'Anordnung zum Feuerwerk (§ 32 SprengG)',
      signedBy: 'assessment',
      remedy: true,
      blocks: [
        { type: 'list', of: 'facts.assessment.measures', ordered: true, item: '{item.text}' },
        { type: 'heading', text: 'Gründe' },
        { type: 'paragraph', text: '{facts.assessment.reason} {facts.statement.statement}' },
        immediate,
      ],
    },
    prohibition: {
      kind: 'notice',
      title: 'Untersagung des Feuerwerks (§ 32 SprengG)',
      signedBy: 'assessment',
      remedy: true,
      blocks: [
        { type: 'paragraph', text: 'das Feuerwerk am {form.on} auf dem Platz {form.place} wird untersagt.' },
        { type: 'heading', text: 'Gründe' },
        { type: 'paragraph', text: '{facts.assessment.reason}' },
        immediate,
      ],
    },
    feeNotice: {
      kind: 'notice',
      title: 'Gebührenbescheid zur Anzeige eines Feuerwerks',
      signedAs: 'clerk',
      remedy: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'für die Prüfung Ihrer Anzeige werden {euro(facts.fee.cents)} festgesetzt ({facts.fee.legalBasis}).',
        },
      ],
    },
  },
  events: {
    withdraw: { ...withdrawEvent, label: 'Feuerwerk absagen' },
    supplement: supplementEvent([
      { name: 'place', label: 'Abbrennplatz', type: 'text', maxLength: 200 },
      { name: 'distance', label: 'Schutzabstand (m)', type: 'integer', min: 0, max: 2000 },
    ]),
    statement: statementEvent,
    incident: {
      label: 'Vorfall beim Feuerwerk eintragen',
      by: ['authority', 'clerk'],
      fields: [brief.long('what', 'Was geschah')],
    },
    calledOff: { label: 'Feuerwerk abgesagt', by: ['applicant', 'clerk'] },
    ...directActionEvents,
  },
  publicStatus: {
    litigation: litigationStatus,
    displayNoted: {
      de: 'Anzeige geprüft',
      easy: 'Sie dürfen das Feuerwerk abbrennen. Halten Sie sich an unseren Brief.',
      en: 'Notification accepted',
      actor: 'applicant',
      next: 'Sagen Sie ab, wenn Wind oder Dürre es verlangen oder der Anlass ausfällt.',
    },
    prohibited: {
      de: 'Untersagt',
      easy: 'Sie dürfen das Feuerwerk nicht abbrennen. Die Gründe stehen im Bescheid.',
      en: 'Prohibited',
      actor: 'applicant',
      next: 'Im Bescheid steht, was Sie dagegen tun können.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        task: 'Berechtigung, Zeit, Abstände und Lageplan prüfen',
        target: 'P2D',
      }),
      checked: {
        meta: { label: 'Prüfung der Anzeige', status: 'inReview' },
        entry: [set('urgent', 'date(today) + duration("P7D") > date(form.on)')],
        on: withdrawal,
        initial: 'period',
        states: {
          period: gate('Frist gewahrt?', 'inReview', [
            { to: 'informing', when: IN_TIME },
            {
              to: 'lateness',
              then: [note('Anzeige nicht zwei (vier) Wochen vor dem Feuerwerk (§ 23 Abs. 3 1. SprengV).')],
            },
          ]),
          lateness: taskState({
            id: 'lateness',
            state: 'Verspätete Anzeige',
            status: 'inReview',
            task: 'Über den Verzicht auf die Anzeigefrist entscheiden',
            post: 'lead',
            target: 'P1D',
            legalBasis: '§ 23 Abs. 3 Satz 3 1. SprengV',
            outcomes: {
              waived: { label: 'Auf die Frist verzichtet', to: 'informing' },
              insisted: { label: 'Kein Verzicht: nicht mehr prüfbar', to: 'informing' },
            },
          }),
          informing: transmissionState({
            id: 'informed',
            state: 'Polizei und Feuerwehr werden unterrichtet',
            status: 'inReview',
            receivers:
              'if form.nearTransport then ["Polizeidirektion Hannover", "Feuerwehr Hannover", "Eisenbahn, Flugsicherung oder Wasserstraßen- und Schifffahrtsamt"] else ["Polizeidirektion Hannover", "Feuerwehr Hannover"]',
            legalBasis: '§ 23 Abs. 3 1. SprengV',
            to: 'assessment',
          }),
          assessment: taskState({
            id: 'assessment',
            state: 'Einschreiten oder nicht',
            status: 'inReview',
            task: 'Gültigkeit der Erlaubnis, Schutzabstände, Ruhezeiten, empfindliche Gebäude und Brandgefahr beurteilen',
            post: 'clerk',
            target: 'P5D',
            legalBasis: '§ 23 1. SprengV, § 32 SprengG',
            outcomes: {
              noObjection: { label: 'Nicht einschreiten', to: '#case.approved.confirmationDocument' },
              order: {
                label: 'Anordnungen treffen',
                adverse: true,
                to: measure('order', '#case.approved.orderDocument'),
                fields: [
                  brief.list('measures', 'Anordnungen', [brief.text('text', 'Wortlaut', 500)], {
                    min: 1,
                    required: true,
                  }),
                  immediateReason,
                ],
              },
              prohibit: {
                label: 'Untersagen',
                adverse: true,
                to: measure('prohibition', '#case.prohibited'),
                fields: [immediateReason],
              },
              incomplete: { ...requestOutcome, label: 'Liste oder Plan nachfordern' },
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
        meta: { label: 'Anzeige geprüft', status },
        initial: 'confirmationDocument',
        states: {
          ...noticeStates('confirmation', 'Bestätigung', '#case.issued'),
          ...noticeStates('order', 'Anordnung', '#case.issued'),
        },
      },
      issued: {
        type: 'parallel',
        meta: { label: 'Feuerwerk steht bevor', status },
        onDone: '#case.closed',
        states: {
          display: {
            meta: { label: 'Feuerwerk', status },
            initial: 'ahead',
            states: {
              ahead: {
                meta: { label: 'Bis zum Tag des Feuerwerks', status },
                on: { calledOff: ways('over', ['record']), incident: ways('incident', ['record']) },
                after: { dayOfDisplay: 'over' },
              },
              incident: taskState({
                id: 'incident',
                state: 'Vorfall',
                status,
                task: 'Vorfall aufklären, Behörde der Erlaubnis unterrichten, Ordnungswidrigkeit prüfen',
                post: 'clerk',
                target: 'P14D',
                legalBasis: '§§ 26, 33, 41 SprengG',
                outcomes: { reported: { label: 'Mitgeteilt', to: 'over' } },
              }),
              over: finished('Feuerwerk vorbei', status),
            },
          },
          fee: feeRegion({ status, notBy: ['assessment'] }),
          remedy: tradeAction({ clock: 'orderActionPeriod', status, none: 'facts.orderDispatch = null' }),
        },
      },
      prohibited: actionNotice({
        label: 'Feuerwerk untersagt',
        status: ['decided', 'prohibited'],
        document: 'prohibition',
        prefix: 'prohibition',
        clock: 'prohibitionActionPeriod',
        entry: [conclude('prohibited')],
        upheld: { to: '#case.checked', then: [conclude('closed'), set('heard', 'false')] },
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
