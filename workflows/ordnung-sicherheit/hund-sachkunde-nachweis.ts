import {
  brief,
  completeness,
  conclude,
  defineProcedure,
  endings,
  finished,
  gate,
  noticeStates,
  notification,
  replyPeriod,
  requestLetter,
  requestOutcome,
  set,
  supplementEvent,
  taskState,
  transmissionState,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { holder, holderFields, kept } from './holder.js';

/** § 3 (6) NHundG: who counts as expert without any test, by what can be shown. */
const EXEMPT = 'form.ground in ("kept", "vet", "service", "trainer", "guideDog")';

/**
 * Sachkunde der Hundehaltung (§ 3 NHundG): every keeper of a dog in Lower Saxony must be expert; a theoretical test
 * before the dog comes, a practical one within its first year with the keeper. Two proofs at two times: so a case
 * with only the theory is not incomplete but waits for the practice until a year after keeping began – the statute's
 * clock, not a request's.
 *
 * Whoever kept a dog for two years without a break in the last ten, vets, holders of service dogs and recognised
 * trainers count as expert (§ 3 (6)): told by the ground, shown by paper, no test. The proof is of the person, not of
 * the dog: it holds for every later dog. NOT an act: a confirmation of what the law says, free of charge. An order to
 * take the test (§ 17 NHundG) and the fine (§ 18) are files of their own. NOT here: the register (§ 6), insurance and
 * chip (§§ 4, 5).
 */
export default defineProcedure({
  key: 'hund-sachkunde-nachweis',
  name: 'Nachweis der Sachkunde für die Hundehaltung',
  keywords: [
    'Hundeführerschein',
    'Hund angeschafft Prüfung',
    'Welpe Test',
    'Sachkundeprüfung theoretisch praktisch',
  ],
  domain: 'ordnung-sicherheit',
  kind: 'notification',
  initiation: 'notification',
  unit: '32.2',
  filePlan: '32.20.62',
  leika: [],
  legalBasis: ['§ 3 NHundG', '§ 17 NHundG', '§ 18 NHundG'],
  audience: ['citizen'],
  online: null,
  secrecy: 'general',
  retention: kept(5, 'Vorlage des Nachweises'),
  certainty: { filePlan: { evidence: 'assumed' }, unit: { evidence: 'derived' } },
  addressee: holder,
  form: {
    sections: [
      {
        title: 'Halterin oder Halter',
        fields: holderFields.filter(({ name }) => !['formerAddresses', 'nationalities'].includes(name)),
      },
      {
        title: 'Hund',
        fields: [
          brief.text('dog', 'Rasse oder Kreuzung, Name', 120),
          { name: 'chip', label: 'Transpondernummer', type: 'text', pattern: '^[0-9]{15}$', required: true },
          brief.day('keptSince', 'Gehalten seit', { notAfter: 'today' }),
        ],
      },
      {
        title: 'Sachkunde',
        fields: [
          brief.pick('ground', 'Nachweis durch', {
            both: 'Theoretische und praktische Prüfung',
            theory: 'Theoretische Prüfung (praktische folgt)',
            kept: 'Hund mindestens zwei Jahre gehalten in den letzten zehn Jahren',
            vet: 'Tierärztin, Tierarzt',
            service: 'Dienst-, Jagdgebrauchs- oder Rettungshundeführung mit Prüfung',
            trainer: 'Anerkannte Prüferin oder Prüfer, Hundeschule mit Erlaubnis',
            guideDog: 'Blindenführ- oder Behindertenbegleithund',
          }),
          brief.text('examiner', 'Prüferin oder Prüfer (Anerkennung)', 160, {
            when: 'form.ground in ("both", "theory")',
          }),
          brief.day('theoryOn', 'Theoretische Prüfung am', {
            notAfter: 'today',
            when: 'form.ground in ("both", "theory")',
          }),
          brief.day('practiceOn', 'Praktische Prüfung am', {
            notAfter: 'today',
            when: 'form.ground = "both"',
          }),
          brief.day('formerFrom', 'Früherer Hund gehalten von', {
            notAfter: 'today',
            when: 'form.ground = "kept"',
          }),
          brief.day('formerTo', 'bis', { notAfter: 'today', when: 'form.ground = "kept"' }),
        ],
      },
    ],
    plausibility: [
      {
        holds:
          'form.ground != "kept" or (date(form.formerFrom) + duration("P2Y") <= date(form.formerTo) and date(form.formerTo) + duration("P10Y") > date(form.keptSince))',
        message:
          'Zwei Jahre ohne Unterbrechung innerhalb der letzten zehn Jahre sind nötig (§ 3 Abs. 6 NHundG).',
        field: 'formerFrom',
      },
    ],
  },
  evidence: [
    { name: 'tests', label: 'Bescheinigung der Prüfung', when: 'form.ground in ("both", "theory")' },
    {
      name: 'keeping',
      label: 'Hundesteuerbescheid, Versicherung oder Tierarztrechnung',
      when: 'form.ground = "kept"',
    },
  ],
  fee: [{ id: 'free', legalBasis: 'gebührenfrei', type: 'free', cents: '0', evidence: 'assumed' }],
  remedy: {
    kind: 'none',
    legalBasis:
      'Bestätigung ohne Regelung (§ 35 VwVfG); eine Anordnung nach § 17 NHundG ergeht in eigenem Verfahren',
    validFrom: '2013-07-01',
    evidence: 'derived',
  },
  clocks: {
    replyPeriod,
    practicePeriod: {
      label: 'Praktische Prüfung im ersten Jahr der Haltung',
      kind: 'statutory',
      legalBasis: '§ 3 Abs. 1 Satz 3 NHundG',
      bound: 'party',
      start: { rule: 'event', on: 'form.keptSince' },
      period: 'P1Y',
      warnings: [{ before: 'P1M', to: 'clerk' }],
    },
  },
  documents: {
    request: requestLetter('Ihrem Nachweis der Sachkunde'),
    confirmation: {
      kind: 'receipt',
      title: 'Sachkunde nach § 3 NHundG',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: '{form.givenNames} {form.familyName} hat die Sachkunde zum Halten eines Hundes nachgewiesen. Der Nachweis gilt auch für jeden späteren Hund.',
        },
        {
          type: 'paragraph',
          text: 'Denken Sie an Haftpflichtversicherung, Kennzeichnung und das Niedersächsische Hunderegister (§§ 4 bis 6 NHundG).',
        },
      ],
    },
    reminder: {
      kind: 'letter',
      title: 'Die praktische Prüfung steht noch aus',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'das erste Jahr mit {form.dog} ist vorbei, die praktische Sachkundeprüfung ist nicht nachgewiesen. Legen Sie sie umgehend ab und melden Sie uns den Termin; sonst kann sie angeordnet und ein Bußgeld verhängt werden (§§ 17, 18 NHundG).',
        },
      ],
    },
    unproven: {
      kind: 'letter',
      title: 'Sachkunde nicht nachgewiesen',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'Ihre Sachkunde ist nicht nachgewiesen. {facts.overduePractice.reason}{facts.examination.reason} Wir prüfen eine Anordnung; dazu hören wir Sie gesondert an.',
        },
      ],
    },
  },
  events: {
    withdraw: { ...withdrawEvent, label: 'Meldung zurücknehmen (kein Hund mehr)' },
    supplement: supplementEvent([
      { name: 'examiner', label: 'Prüferin oder Prüfer', type: 'text', maxLength: 160 },
    ]),
    practicePassed: {
      label: 'Praktische Prüfung nachweisen',
      by: ['applicant', 'clerk'],
      fields: [
        brief.day('on', 'Bestanden am', { notAfter: 'today' }),
        brief.text('examiner', 'Prüferin oder Prüfer', 160),
      ],
    },
    dogGone: { label: 'Hund abgegeben oder gestorben', by: ['applicant', 'clerk'] },
  },
  publicStatus: {
    practiceOpen: {
      de: 'Praktische Prüfung offen',
      easy: 'Der Test mit dem Hund fehlt noch. Machen Sie ihn im ersten Jahr mit dem Hund.',
      en: 'Practical test outstanding',
      actor: 'applicant',
      next: 'Legen Sie die praktische Prüfung im ersten Jahr der Haltung ab.',
    },
    expert: {
      de: 'Sachkunde nachgewiesen',
      easy: 'Sie haben gezeigt, dass Sie sich mit Hunden auskennen.',
      en: 'Competence proven',
      actor: 'nobody',
      next: 'Der Nachweis gilt auch für spätere Hunde.',
    },
    unproven: {
      de: 'Nicht nachgewiesen',
      easy: 'Der Nachweis fehlt. Wir prüfen, ob wir den Test anordnen.',
      en: 'Not proven',
      actor: 'office',
      next: 'Vor einer Anordnung werden Sie angehört.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        task: 'Bescheinigungen lesbar und vom anerkannten Prüfer?',
        target: 'P5D',
      }),
      checked: {
        meta: { label: 'Art der Sachkunde', status: 'inReview' },
        on: withdrawal,
        initial: 'ground',
        states: {
          ground: gate('Prüfung oder vermutete Sachkunde', 'inReview', [
            { to: 'deemed', when: EXEMPT },
            { to: 'examination' },
          ]),
          deemed: taskState({
            id: 'deemed',
            state: 'Sachkunde kraft Gesetzes',
            status: 'inReview',
            task: 'Haltung, Beruf oder Prüfung nach § 3 Abs. 6 NHundG am Beleg prüfen; Hundesteuerdatei nur mit Einwilligung',
            post: 'clerk',
            target: 'P5D',
            legalBasis: '§ 3 Abs. 6 NHundG',
            outcomes: {
              holds: { label: 'Gilt als sachkundig', to: '#case.approved' },
              gap: { ...requestOutcome, label: 'Unterbrechung oder Lücke: klären' },
              fails: { label: 'Gilt nicht: Prüfung nötig', to: 'practice', adverse: true },
            },
          }),
          examination: taskState({
            id: 'examination',
            state: 'Prüfungsbescheinigungen',
            status: 'inReview',
            task: 'Anerkennung der prüfenden Person und Tag der Prüfungen prüfen',
            post: 'clerk',
            target: 'P5D',
            legalBasis: '§ 3 Abs. 2 bis 5 NHundG',
            outcomes: {
              genuine: {
                label: 'Anerkannt',
                to: [{ to: '#case.approved', when: 'form.ground = "both"' }, { to: 'practice' }],
              },
              notRecognised: { label: 'Prüfer nicht anerkannt', adverse: true, to: '#case.unproven' },
            },
          }),
          practice: {
            meta: { label: 'Wartet auf die praktische Prüfung', status: 'practiceOpen' },
            on: {
              practicePassed: ways('#case.approved', ['record']),
              dogGone: ways('#case.withdrawn', ['record']),
            },
            after: {
              practicePeriod: [{ target: 'reminderDocument', actions: [set('practiceLate', 'true')] }],
            },
          },
          ...noticeStates('reminder', 'Erinnerung an die Prüfung', 'overduePractice'),
          overduePractice: taskState(
            {
              id: 'overduePractice',
              state: 'Praktische Prüfung überfällig',
              status: 'practiceOpen',
              task: 'Nach der Erinnerung Termin abwarten oder Anordnung und Bußgeld veranlassen',
              post: 'clerk',
              target: 'P1M',
              legalBasis: '§§ 3, 17, 18 NHundG',
              outcomes: {
                remind: { label: 'Noch einmal erinnern', to: 'reminderDocument' },
                handOn: { label: 'Eigenes Verfahren angelegt', adverse: true, to: '#case.unproven' },
              },
            },
            {
              on: {
                practicePassed: ways('#case.approved', ['record']),
                dogGone: ways('#case.withdrawn', ['record']),
              },
            },
          ),
        },
      },
      approved: {
        meta: { label: 'Bestätigung', status: 'expert' },
        initial: 'confirmationDocument',
        states: noticeStates('confirmation', 'Bestätigung', '#case.issued'),
      },
      issued: {
        meta: { label: 'Sachkundig', status: 'expert' },
        initial: 'file',
        onDone: '#case.closed',
        states: {
          file: gate('Verspätet?', 'expert', [
            { to: 'fine', when: 'facts.practiceLate = true' },
            { to: 'noted' },
          ]),
          fine: transmissionState({
            id: 'lateNote',
            state: 'Mitteilung zur Prüfung einer Ordnungswidrigkeit',
            status: 'expert',
            receivers: '["Bußgeldstelle (OE 32.9)"]',
            legalBasis: '§ 18 Abs. 1 Nr. 2 NHundG',
            to: 'noted',
          }),
          noted: finished('Zur Hundeakte', 'expert'),
        },
      },
      unproven: notification({
        label: 'Nicht nachgewiesen',
        status: ['inReview', 'unproven'],
        document: 'unproven',
        prefix: 'unproven',
        entry: [conclude('unproven')],
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
