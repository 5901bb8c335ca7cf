import {
  adjudicationDocuments,
  askedOnce,
  brief,
  conclude,
  defineProcedure,
  directActionRemedy,
  effortTariffs,
  finished,
  gate,
  litigationStatus,
  opinionEvent,
  opinionPeriod,
  permitClocks,
  permitEvents,
  permitSpine,
  requestLetter,
  set,
  taskState,
  tradeAddressee,
  tradeApplicant,
  transmissionState,
  ways,
  weaponsReliability,
} from '@amtsweg/procedure';
import { kept } from './holder.js';

const inquiries = weaponsReliability({
  ask: ['criminal', 'prosecution', 'police', 'constitution'],
  to: 'chamber',
});
const status = 'tradePermitted';

/**
 * Waffenhandelserlaubnis (§§ 21, 22 WaffG): a permit of trade law inside the weapons act. Beside the inquiries it asks for
 * Fachkunde: an examination before the state board (§ 22, §§ 15, 16 AWaffV), unless the applicant has a certificate or is
 * master gunsmith; so the case may wait for an examination date, and who fails is refused after all. The chamber is heard,
 * the police advises on the premises, the inspector sees them.
 *
 * It falls by itself: not begun within a year, or a year unused (§ 21 (5)), prolonged for an important reason in time – a
 * clock with `lapsed` as its end and no act. Beginning and end are notified within two weeks (§ 21 (6)), the electronic
 * weapons book is checked yearly. NOT transitions: deputies (§ 21a), production (§ 21 (1) first alternative is chosen in
 * the form), the Gewerbeanmeldung, and each single import or export.
 */
export default defineProcedure({
  key: 'waffenhandel-erlaubnis',
  name: 'Erlaubnis zum gewerbsmäßigen Waffenhandel',
  keywords: [
    'Waffengeschäft eröffnen',
    'Büchsenmacher Laden',
    'Munition verkaufen',
    'Waffen herstellen Gewerbe',
  ],
  domain: 'ordnung-sicherheit',
  kind: 'permit',
  initiation: 'application',
  unit: '32.6',
  filePlan: '32.60.65',
  leika: ['99089019001000'],
  legalBasis: ['§ 21 WaffG', '§ 22 WaffG', '§§ 15, 16 AWaffV'],
  audience: ['company'],
  online: null,
  secrecy: 'general',
  retention: kept(20, 'Erlöschen der Erlaubnis (§ 44a Abs. 2 WaffG)'),
  certainty: { filePlan: { evidence: 'assumed' } },
  exceptions: [
    {
      rule: 'guard-gap',
      path: 'checked.decision',
      reason: 'Ohne Fachkunde und gesicherte Räume ist die Erlaubnis zwingend zu versagen.',
      legalBasis: '§ 21 Abs. 3 WaffG',
    },
  ],
  addressee: tradeAddressee,
  form: {
    sections: [
      tradeApplicant('Wer den Handel betreibt'),
      {
        title: 'Gewerbe',
        fields: [
          brief.pick('activity', 'Erlaubnis für', {
            trade: 'Handel mit Schusswaffen und Munition',
            production: 'Herstellung, Bearbeitung, Instandsetzung',
            both: 'Herstellung und Handel',
          }),
          brief.pick(
            'goods',
            'Waffen- und Munitionsarten',
            {
              long: 'Langwaffen',
              short: 'Kurzwaffen',
              ammunition: 'Munition',
              free: 'Schreckschuss- und andere erlaubnisfreie Waffen',
            },
            { many: true },
          ),
          brief.text('premises', 'Betriebsstätte'),
          brief.count('stock', 'Höchstbestand Schusswaffen', 5000),
          brief.day('start', 'Geplanter Beginn', { notBefore: 'today' }),
        ],
      },
      {
        title: 'Fachkunde',
        fields: [
          brief.pick('expertise', 'Nachweis', {
            certificate: 'Zeugnis über die Fachkundeprüfung',
            master: 'Meisterbrief oder Eintragung als Büchsenmacher',
            exam: 'Prüfung soll noch abgelegt werden',
          }),
          brief.text('manager', 'Person mit Fachkunde, wenn nicht Sie selbst', 160, { required: false }),
          brief.yes(
            'residence',
            'Deutsch oder Staatsangehörigkeit der EU oder des EWR, Niederlassung im Inland',
          ),
        ],
      },
    ],
  },
  evidence: [
    {
      name: 'expertise',
      label: 'Fachkundenachweis',
      legalBasis: '§ 22 WaffG',
      when: 'form.expertise != "exam"',
    },
    { name: 'record', label: 'Führungszeugnis und Auskunft aus dem Gewerbezentralregister' },
    { name: 'trade', label: 'Gewerbeanmeldung' },
    { name: 'security', label: 'Sicherungskonzept der Räume', legalBasis: '§ 36 WaffG' },
  ],
  fee: effortTariffs('AllGO, Waffenrecht, Waffenhandel (Rahmen zu bestätigen)', 30000, 250000),
  remedy: directActionRemedy({ evidence: 'derived' }),
  clocks: {
    ...permitClocks({
      target: 'P4M',
      pausesIn: ['checked.inquiries', 'checked.chamber', 'checked.examDate'],
    }),
    ...inquiries.clocks,
    chamberPeriod: opinionPeriod('Äußerung der Industrie- und Handelskammer', '§ 26 Abs. 1 VwVfG', 'P3W'),
    adviserPeriod: opinionPeriod(
      'Kriminalpolizeiliche Beratung zu den Räumen',
      '§ 36 WaffG, § 26 Abs. 1 VwVfG',
      'P1M',
    ),
    examPeriod: {
      label: 'Termin der Fachkundeprüfung',
      kind: 'target',
      legalBasis: '§ 22 WaffG, § 16 AWaffV',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P4M',
    },
    lapse: {
      label: 'Erlöschen ohne Beginn oder nach einem Jahr Ruhen',
      kind: 'statutory',
      legalBasis: '§ 21 Abs. 5 WaffG',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P1Y',
      endMoves: false,
      extension: { legalBasis: '§ 21 Abs. 5 Satz 2 WaffG', noticeInTime: true },
      warnings: [{ before: 'P1M', to: 'clerk' }],
    },
    bookControl: {
      label: 'Jährliche Nachschau im Waffenhandel',
      kind: 'target',
      legalBasis: '§ 39 Abs. 2 WaffG',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P1Y',
    },
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf eine Waffenhandelserlaubnis'),
    ...adjudicationDocuments({
      subject: 'die Waffenhandelserlaubnis',
      title: 'Waffenhandelserlaubnis (§ 21 WaffG)',
      facts: [
        ['Betrieb', '{form.registeredName} {form.givenNames} {form.familyName}'],
        ['Betriebsstätte', '{form.premises}'],
        ['Umfang', '{choice("activity", form.activity)}'],
      ],
      granting: [
        {
          type: 'paragraph',
          text: 'Erlaubt sind: {choice("goods", form.goods)}; beschränkt auf {facts.grant.scope}. Die Erlaubnis erlischt, wenn Sie nicht innerhalb eines Jahres beginnen oder ein Jahr lang nicht tätig sind (§ 21 Abs. 5 WaffG).',
        },
        {
          type: 'paragraph',
          text: 'Zeigen Sie Beginn, Zweigstellen und Einstellung binnen zwei Wochen an (§ 21 Abs. 6 WaffG) und melden Sie jeden Zu- und Abgang elektronisch an das Waffenregister (§ 37 WaffG).',
        },
      ],
      groundTexts: {
        reliability: 'Zuverlässigkeit oder Eignung fehlen (§ 21 Abs. 3 Nr. 1 WaffG).',
        expertise: 'Die Fachkunde ist nicht nachgewiesen (§ 21 Abs. 3 Nr. 2, § 22 WaffG).',
        residence: 'Keine Niederlassung im Geltungsbereich oder § 21 Abs. 4 WaffG.',
        premises: 'Die Räume sind nicht nach § 36 WaffG gesichert.',
      },
      consequence: 'Der Handel ist strafbar (§ 52 WaffG).',
    }),
  },
  events: {
    ...permitEvents([{ name: 'premises', label: 'Betriebsstätte', type: 'text', maxLength: 200 }]),
    ...inquiries.events,
    chamberOpinion: opinionEvent('Äußerung der Kammer eintragen'),
    adviserOpinion: opinionEvent('Kriminalpolizeiliche Beratung eintragen'),
    examResult: {
      label: 'Ergebnis der Fachkundeprüfung eintragen',
      by: ['authority', 'clerk'],
      fields: [brief.day('on', 'Geprüft am', { notAfter: 'today' }), brief.yes('passed', 'Bestanden')],
    },
    begun: {
      label: 'Beginn des Handels anzeigen',
      by: ['applicant', 'clerk'],
      fields: [brief.day('on', 'Seit', { notAfter: 'today' })],
    },
    paused: { label: 'Betrieb ruht', by: ['applicant', 'clerk'] },
    ceased: {
      label: 'Einstellung anzeigen',
      by: ['applicant', 'clerk'],
      fields: [brief.long('stock', 'Verbleib von Waffen, Munition und Waffenbuch', 1000)],
    },
  },
  publicStatus: {
    litigation: litigationStatus,
    tradePermitted: {
      de: 'Waffenhandel erlaubt',
      easy: 'Sie dürfen mit Waffen handeln. Melden Sie uns, wann Sie beginnen.',
      en: 'Arms trade permitted',
      actor: 'applicant',
      next: 'Beginnen Sie innerhalb eines Jahres und melden Sie Zu- und Abgänge an das Register.',
    },
    lapsed: {
      de: 'Erloschen',
      easy: 'Ihre Erlaubnis gilt nicht mehr, weil Sie ein Jahr lang nicht gehandelt haben.',
      en: 'Lapsed by law',
      actor: 'nobody',
      next: 'Für einen neuen Beginn brauchen Sie eine neue Erlaubnis.',
    },
  },
  machine: permitSpine({
    intake: { task: 'Angaben zu Person, Räumen, Fachkunde und Gewerbe prüfen', target: 'P7D' },
    examination: {
      inquiries: inquiries.state,
      chamber: askedOnce(
        {
          id: 'chamber',
          label: 'Kammer',
          authority: 'Industrie- und Handelskammer Hannover',
          effect: 'Benehmen',
          legalBasis: '§ 26 Abs. 1 VwVfG',
          clock: 'chamberPeriod',
        },
        'expertise',
      ),
      expertise: gate('Fachkunde', 'inReview', [
        { to: 'examDate', when: 'form.expertise = "exam" and facts.examResult = null' },
        {
          to: 'adviser',
          then: [set('qualified', 'form.expertise != "exam" or facts.examResult.passed = true')],
        },
      ]),
      examDate: transmissionState({
        id: 'examBoard',
        state: 'Anmeldung zur Fachkundeprüfung',
        status: 'waitingForOthers',
        receivers: '["Staatlicher Prüfungsausschuss für die waffenrechtliche Fachkunde"]',
        legalBasis: '§ 22 Abs. 1 WaffG, § 16 AWaffV',
        to: 'awaitingExam',
      }),
      awaitingExam: {
        meta: { label: 'Wartet auf die Fachkundeprüfung', status: 'waitingForOthers' },
        on: { examResult: ways([{ to: 'adviser', then: [set('qualified', 'event.passed')] }], ['record']) },
        after: { examPeriod: 'examOverdue' },
      },
      examOverdue: taskState({
        id: 'examOverdue',
        state: 'Prüfung nicht abgelegt',
        status: 'waitingForYou',
        task: 'Neuen Prüfungstermin vereinbaren oder ohne Fachkunde entscheiden',
        post: 'clerk',
        legalBasis: '§ 22 WaffG, § 26 Abs. 2 VwVfG',
        outcomes: {
          again: { label: 'Neuer Termin', to: 'examDate' },
          without: { label: 'Ohne Nachweis entscheiden', to: 'decision' },
        },
      }),
      adviser: askedOnce(
        {
          id: 'adviser',
          label: 'Beratung zur Sicherung',
          authority: 'Polizeidirektion Hannover, Technische Prävention',
          effect: 'Benehmen',
          legalBasis: '§ 36 WaffG, § 26 Abs. 1 VwVfG',
          clock: 'adviserPeriod',
        },
        'premises',
      ),
      premises: taskState({
        id: 'premises',
        state: 'Geschäftsräume',
        status: 'inReview',
        task: 'Verkaufs- und Lagerräume, Waffenraum und Alarmanlage abnehmen',
        post: 'inspector',
        target: 'P21D',
        legalBasis: '§ 36 WaffG, §§ 13, 14 AWaffV',
        outcomes: {
          secured: { label: 'Gesichert', to: 'decision' },
          open: { label: 'Nicht gesichert', adverse: true, to: 'decision' },
        },
      }),
    },
    decision: {
      task: 'Zwingende (§ 21 Abs. 3) und mögliche Versagungsgründe (§ 21 Abs. 4) prüfen, Umfang beschränken',
      legalBasis: '§ 21 Abs. 2 bis 4 WaffG',
      post: 'lead',
      // The spine lets the lead sign what a clerk decided; here a second clerk countersigns.
      signer: 'clerk',
      grantable: 'facts.qualified = true and facts.premises.outcome = "secured" and form.residence = true',
      grantFields: [brief.text('scope', 'Waffen- und Munitionsarten im Einzelnen', 1000)],
      grounds: [
        { value: 'reliability', label: 'Unzuverlässig oder ungeeignet (zwingend)' },
        { value: 'expertise', label: 'Fachkunde fehlt (zwingend)' },
        { value: 'residence', label: 'Niederlassung, Staatsangehörigkeit (möglich)' },
        { value: 'premises', label: 'Räume nicht gesichert' },
      ],
      outcomes: { again: { label: 'Räume noch einmal abnehmen', to: 'premises' } },
      feeBasis: '§ 50 WaffG, AllGO, § 9 NVwKostG',
    },
    permit: 'Waffenhandelserlaubnis',
    status,
    obligations: {
      trade: {
        meta: { label: 'Waffenhandel', status },
        initial: 'unused',
        states: {
          unused: {
            meta: { label: 'Noch nicht begonnen oder ruhend', status },
            on: { begun: ways('trading', ['record']), ceased: ways('books', ['record']) },
            after: { lapse: ways([{ to: 'books', then: [set('lapsed', 'true')] }]) },
          },
          trading: {
            meta: { label: 'Handel läuft', status },
            on: { paused: ways('unused', ['record']), ceased: ways('books', ['record']) },
            after: { bookControl: 'inspection' },
          },
          inspection: taskState({
            id: 'inspection',
            state: 'Nachschau',
            status,
            task: 'Waffenbuch, Registermeldungen, Bestand und Sicherung unangekündigt prüfen',
            post: 'inspector',
            target: 'P1M',
            legalBasis: '§ 39 Abs. 2 WaffG',
            outcomes: {
              inOrder: { label: 'In Ordnung', to: 'trading' },
              breaches: { label: 'Verstöße: Verfahren angelegt', adverse: true, to: 'trading' },
            },
          }),
          books: taskState({
            id: 'books',
            state: 'Waffenbuch und Restbestand',
            status,
            task: 'Waffenbuch einziehen, Restbestand und Überlassungen prüfen, Erlaubnis im Register löschen',
            post: 'clerk',
            target: 'P1M',
            legalBasis: '§ 21 Abs. 5 und 6, § 44a Abs. 2 WaffG',
            outcomes: { cleared: { label: 'Abgewickelt', to: 'ended' } },
          }),
          ended: finished('Handel beendet oder Erlaubnis erloschen', 'closed'),
        },
      },
    },
    onDone: ways([{ to: '#case.lapsed', when: 'facts.lapsed = true' }, { to: '#case.closed' }]),
    more: {
      lapsed: {
        type: 'final',
        meta: { label: 'Erloschen (§ 21 Abs. 5 WaffG)', status: 'lapsed' },
        entry: [conclude('lapsed')],
      },
    },
  }),
});
