import {
  actionRemedy,
  appealableNotice,
  appealableNoticeStatus,
  applicationClocks,
  applicationDecision,
  applicationEvents,
  askedOnce,
  brief,
  completeness,
  conclude,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  finished,
  gate,
  hearingLetter,
  opinionEvent,
  opinionPeriod,
  partyAddressee,
  partySection,
  payment,
  paymentPeriod,
  provisionBlocks,
  provisionsField,
  refusalNotice,
  refusedApplication,
  requestLetter,
  set,
  ways,
  withdrawal,
} from '@amtsweg/procedure';
import { kept } from './holder.js';

const rows = [
  ['Ort und Zeit', '{form.place}, {form.on}, {form.begin} Uhr'],
  ['Anlass', '{choice("occasion", form.occasion)}'],
] as const;
const overtaken = { occasionOver: ways([{ to: '#case.overtaken' }]) };
const { awaitingPayment = {}, paymentOverdue = {} } = payment({ settled: '#case.issued' });

/**
 * Ausnahme für privates Feuerwerk (§ 24 (1) 1. SprengV): between 2 January and 30 December fireworks of category F2
 * are forbidden to private persons (§ 23 (2)); an exception from it is discretion "from a reasoned occasion in a
 * single case". 31 December and 1 January need none, which the form says. Next to churches, hospitals, homes and
 * thatched roofs there is no exception at all (§ 23 (1)): not a matter of discretion, and computed
 * (`forbiddenPlace`).
 *
 * Everything hangs on one evening: the day overtakes an application not yet decided (`overtaken`), the fee is paid
 * before, police and fire brigade have a week. Until the evening the exception stands under the reserve of drought:
 * the forest-fire danger level ends it without hearing (§ 28 (2) no. 1 VwVfG). NOT transitions: permit holders
 * (`feuerwerk-anzeigen`), category F1, which is free all year.
 */
export default defineProcedure({
  key: 'feuerwerk-privat-ausnahme',
  name: 'Ausnahmegenehmigung für privates Feuerwerk unterjährig',
  keywords: ['Böller Hochzeit', 'Raketen Geburtstag', 'Silvesterfeuerwerk im Sommer', 'Böller Gartenfest'],
  domain: 'ordnung-sicherheit',
  kind: 'exemption',
  initiation: 'application',
  unit: '32.7',
  filePlan: '32.70.45',
  leika: [],
  legalBasis: ['§ 24 Abs. 1 1. SprengV', '§ 23 Abs. 1 und 2 1. SprengV'],
  audience: ['citizen'],
  online: null,
  secrecy: 'general',
  retention: kept(2, 'Ablauf des Jahres des Feuerwerks'),
  certainty: { filePlan: { evidence: 'assumed' } },
  addressee: partyAddressee,
  form: {
    sections: [
      partySection(
        'Wer das Feuerwerk abbrennt',
        brief.day('birthDate', 'Geburtsdatum', { notAfter: 'today' }),
      ),
      {
        title: 'Feuerwerk',
        fields: [
          brief.pick('occasion', 'Anlass', {
            wedding: 'Hochzeit',
            jubilee: 'Runder Geburtstag ab 50 oder Ehejubiläum',
            company: 'Firmenjubiläum',
            custom: 'Brauchtum',
            other: 'Anderer Anlass',
          }),
          brief.long('reason', 'Warum gerade ein Feuerwerk', 1500, { when: 'form.occasion = "other"' }),
          brief.text('place', 'Ort (Grundstück)'),
          brief.day('on', 'Tag', { notBefore: 'today' }),
          brief.text('begin', 'Beginn (Uhrzeit)', 5),
          brief.count('minutes', 'Dauer in Minuten', 30, { min: 1 }),
          brief.count('pieces', 'Zahl der Gegenstände (Kategorie F2)', 300, { min: 1 }),
          brief.pick('near', 'In unmittelbarer Nähe', {
            nothing: 'nichts davon',
            church: 'Kirche',
            hospital: 'Krankenhaus',
            home: 'Kinder- oder Altenheim',
            thatch: 'Reet- oder Fachwerkhaus',
          }),
          brief.count('woodland', 'Abstand zum nächsten Wald in Metern', 20000),
          brief.text('owner', 'Eigentümer des Grundstücks, Einverständnis', 200),
        ],
      },
    ],
    plausibility: [
      {
        holds: 'date(form.birthDate) + duration("P18Y") <= date(form.on)',
        message: 'Feuerwerk der Kategorie F2 darf nur abbrennen, wer 18 Jahre alt ist.',
        field: 'birthDate',
      },
      {
        holds:
          'not((date(form.on).month = 12 and date(form.on).day = 31) or (date(form.on).month = 1 and date(form.on).day = 1))',
        message: 'Am 31. Dezember und 1. Januar brauchen Sie keine Ausnahme.',
        field: 'on',
      },
    ],
  },
  evidence: [
    { name: 'consent', label: 'Einverständnis des Grundstückseigentümers' },
    { name: 'sketch', label: 'Skizze mit Abständen' },
  ],
  fee: [
    {
      id: 'refused',
      legalBasis: 'AllGO, Sprengstoffrecht, Ablehnung (zu bestätigen)',
      type: 'fixed',
      cents: '4500',
      when: 'facts.decision.outcome = "refuse"',
      evidence: 'assumed',
    },
    {
      id: 'exception',
      legalBasis: 'AllGO, Sprengstoffrecht, Ausnahme (zu bestätigen)',
      type: 'fixed',
      cents: '9000',
      evidence: 'assumed',
    },
  ],
  remedy: actionRemedy,
  clocks: {
    ...applicationClocks({
      target: 'P3W',
      pausesIn: ['checked.others', 'approved.awaitingPayment'],
      feeLaw: '§ 7 NVwKostG',
      paidBefore: true,
    }),
    paymentPeriod: { ...paymentPeriod, period: 'P1W' },
    patrolPeriod: opinionPeriod('Stellungnahme der Polizei', '§ 26 Abs. 1 VwVfG', 'P1W'),
    brigadePeriod: opinionPeriod('Stellungnahme der Feuerwehr', '§ 26 Abs. 1 VwVfG', 'P1W'),
    occasionOver: {
      label: 'Tag des Feuerwerks',
      kind: 'setByAuthority',
      legalBasis: '§ 36 Abs. 2 Nr. 1, § 43 Abs. 2 VwVfG',
      bound: 'party',
      start: { rule: 'start-of-day', on: 'form.on' },
      period: 'P1D',
      endMoves: false,
      extension: 'never',
    },
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf eine Ausnahme für ein Feuerwerk'),
    hearing: hearingLetter('die Ausnahme für Ihr Feuerwerk', rows),
    refusal: refusalNotice('Ablehnung der Ausnahme für ein Feuerwerk', rows),
    permit: {
      kind: 'notice',
      title: 'Ausnahme für ein Feuerwerk (§ 24 Abs. 1 1. SprengV)',
      signedBy: 'decision',
      remedy: true,
      blocks: [
        { type: 'facts', rows },
        {
          type: 'paragraph',
          text: 'Sie dürfen höchstens {form.pieces} Gegenstände der Kategorie F2 mit CE-Zeichen in {form.minutes} Minuten abbrennen, spätestens bis {facts.decision.until} Uhr. Die Ausnahme steht unter dem Vorbehalt des Widerrufs bei Waldbrandgefahr ab Stufe 4 oder Sturm. Unterrichten Sie die Nachbarn zwei Tage vorher.',
        },
        ...provisionBlocks,
        { type: 'paragraph', text: 'Die Gebühr von {euro(facts.fee.cents)} ist bezahlt.' },
      ],
    },
    ban: {
      kind: 'notice',
      title: 'Widerruf der Ausnahme für Ihr Feuerwerk',
      signedAs: 'clerk',
      remedy: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'die Ausnahme wird widerrufen (§ 49 Abs. 2 Satz 1 Nr. 1 VwVfG). Das Feuerwerk unterbleibt. Die sofortige Vollziehung wird angeordnet (§ 80 Abs. 2 Satz 1 Nr. 4 VwGO), weil das Feuerwerk sonst trotz der Gefahr stattfinden dürfte.',
        },
        { type: 'heading', text: 'Gründe' },
        {
          type: 'paragraph',
          text: '{facts.fireDanger.reason} Angehört haben wir nicht, weil Gefahr im Verzug ist (§ 28 Abs. 2 Nr. 1 VwVfG).',
        },
      ],
    },
  },
  events: {
    ...applicationEvents([
      { name: 'owner', label: 'Eigentümer, Einverständnis', type: 'text', maxLength: 200 },
    ]),
    patrolOpinion: opinionEvent('Stellungnahme der Polizei eintragen'),
    brigadeOpinion: opinionEvent('Stellungnahme der Feuerwehr eintragen'),
    fireDanger: {
      label: 'Waldbrandgefahr oder Sturm: Ausnahme widerrufen',
      by: ['clerk'],
      fields: [brief.long('reason', 'Gefahrenlage', 1000)],
    },
    notFired: { label: 'Feuerwerk fällt aus', by: ['applicant', 'clerk'] },
  },
  publicStatus: {
    ...appealableNoticeStatus,
    evening: {
      de: 'Ausnahme erteilt',
      easy: 'Sie dürfen das Feuerwerk abbrennen. Bei großer Trockenheit dürfen Sie es nicht.',
      en: 'Exception granted',
      actor: 'applicant',
      next: 'Sagen Sie den Nachbarn Bescheid und halten Sie Löschwasser bereit.',
    },
    banned: {
      de: 'Widerrufen',
      easy: 'Das Feuerwerk darf nicht stattfinden. Es ist zu gefährlich.',
      en: 'Withdrawn because of danger',
      actor: 'applicant',
      next: 'Brennen Sie nichts ab. Im Bescheid steht, was Sie dagegen tun können.',
    },
    overtaken: {
      de: 'Durch Zeitablauf erledigt',
      easy: 'Der Tag ist vorbei. Wir haben nicht mehr entschieden.',
      en: 'Overtaken by time',
      actor: 'nobody',
      next: 'Für ein anderes Feuerwerk stellen Sie einen neuen Antrag.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P2D',
        task: 'Anlass, Skizze und Einverständnis prüfen',
      }),
      checked: {
        meta: { label: 'Prüfung der Ausnahme', status: 'inReview' },
        on: withdrawal,
        after: overtaken,
        initial: 'place',
        states: {
          place: gate('Abbrennen dort überhaupt erlaubt?', 'inReview', [
            { to: 'decision', when: 'form.near != "nothing"', then: [set('forbiddenPlace', 'true')] },
            { to: 'others' },
          ]),
          others: {
            type: 'parallel',
            meta: { label: 'Polizei und Feuerwehr', status: 'waitingForOthers' },
            onDone: 'decision',
            states: {
              patrol: askedOnce({
                id: 'patrol',
                label: 'Polizei',
                authority: 'Polizeiinspektion des Ortes',
                effect: 'Benehmen',
                legalBasis: '§ 26 Abs. 1 VwVfG',
                clock: 'patrolPeriod',
              }),
              brigade: askedOnce({
                id: 'brigade',
                label: 'Feuerwehr',
                authority: 'Feuerwehr Hannover (OE 37.1)',
                effect: 'Benehmen',
                legalBasis: '§ 26 Abs. 1 VwVfG',
                clock: 'brigadePeriod',
              }),
            },
          },
          barred: gate('Ort nach § 23 Abs. 1 1. SprengV verboten', 'inReview', [{ to: 'decision' }]),
          ...applicationDecision({
            state: 'Ermessen über die Ausnahme',
            task: 'Begründeten Anlass gegen Lärm, Tiere, Brandgefahr und Häufung am Ort abwägen; Ermessen begründen',
            legalBasis: '§ 24 Abs. 1 1. SprengV, § 40 VwVfG',
            target: 'P3D',
            grant: {
              label: 'Ausnahme zulassen',
              to: [
                {
                  to: '#case.approved',
                  when: 'facts.forbiddenPlace != true',
                  then: [{ type: 'assessFee', params: { on: 'today' } }],
                },
                { to: 'barred' },
              ],
              fields: [
                brief.text('until', 'Ende spätestens (Uhrzeit)', 5),
                brief.long('discretion', 'Ermessenserwägungen', 2000),
                provisionsField('§ 24 Abs. 1 1. SprengV, § 36 Abs. 2 VwVfG'),
              ],
            },
            grounds: [
              { value: '§ 23 Abs. 1 1. SprengV', label: 'Nähe zu geschützten Gebäuden (zwingend)' },
              { value: '§ 24 Abs. 1 1. SprengV, Anlass', label: 'Kein begründeter Anlass' },
              { value: '§ 24 Abs. 1 1. SprengV, Ermessen', label: 'Lärm, Tiere, Brandgefahr überwiegen' },
            ],
          }),
        },
      },
      approved: {
        meta: { label: 'Zugelassen, wird bezahlt', status: 'decided' },
        on: withdrawal,
        after: overtaken,
        initial: 'awaitingPayment',
        states: { awaitingPayment, paymentOverdue },
      },
      issued: appealableNotice({
        label: 'Ausnahme für ein Feuerwerk',
        document: 'permit',
        prefix: 'permit',
        status: ['inProduction', 'evening'],
        beside: {
          evening: {
            meta: { label: 'Bis zum Abend des Feuerwerks', status: 'evening' },
            initial: 'ahead',
            states: {
              ahead: {
                meta: { label: 'Feuerwerk steht bevor', status: 'evening' },
                on: { notFired: ways('over', ['record']), fireDanger: ways('ban', ['record']) },
                after: { occasionOver: 'over' },
              },
              ban: documentState({
                id: 'banDocument',
                state: 'Widerruf wegen Gefahr wird ausgefertigt',
                status: 'banned',
                document: 'ban',
                to: 'banDispatch',
              }),
              banDispatch: dispatchState({
                id: 'banDispatch',
                state: 'Widerruf geht hinaus',
                status: 'banned',
                document: 'banDocument',
                to: [{ to: 'over', then: [set('banned', 'true')] }],
              }),
              over: finished('Vorbei oder widerrufen', 'evening'),
            },
          },
        },
        onDone: [{ to: '#case.banned', when: 'facts.banned = true' }, { to: '#case.closed' }],
      }),
      rejected: refusedApplication({
        label: 'Ausnahme abgelehnt',
        feeSetBy: ['decision'],
        anew: 'checked.decision',
      }),
      banned: {
        type: 'final',
        meta: { label: 'Wegen Gefahr widerrufen', status: 'banned' },
        entry: [conclude('banned')],
      },
      overtaken: {
        type: 'final',
        meta: { label: 'Durch Zeitablauf erledigt', status: 'overtaken' },
        entry: [conclude('overtaken')],
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
