import {
  completeness,
  conclude,
  defineProcedure,
  drivingFitness,
  drivingTest,
  endings,
  licenceAddressee,
  licenceCard,
  licenceSupplement,
  meansToRefuse,
  processingTarget,
  replyPeriod,
  requestLetter,
  roadTrafficRefusal,
  roadTrafficRemedy,
  supplementEvent,
  taskState,
  trafficFee,
  trafficPayment,
  trafficPaymentPeriod,
  transmissionState,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { evidence, form, professional } from './fahrerlaubnis-erweiterung.form.js';
import { licenceTransfer } from './licence-competence.js';

const fitness = drivingFitness({
  registers:
    '["Kraftfahrt-Bundesamt, Fahreignungsregister", "Kraftfahrt-Bundesamt, Zentrales Fahrerlaubnisregister"]',
  legalBasis: '§ 2 Abs. 4 StVG, § 11 Abs. 1 und 9, § 12 Abs. 6 FeV',
  task: 'Registerauskünfte, Zeugnisse nach Anlagen 5 und 6 und bei Klasse D das Führungszeugnis auswerten',
  findings: [
    {
      name: 'validUntil',
      label: 'Befristung der Klassen C und D bis (fünf Jahre, § 23 Abs. 1 FeV)',
      type: 'date',
      when: professional,
      required: true,
      notAfter: 'date(today) + duration("P7Y")',
    },
  ],
  fit: '#case.approved',
  opinions: [
    { value: 'medical', label: 'Ärztliches Gutachten (§ 11 Abs. 2 FeV)' },
    { value: 'eyes', label: 'Augenärztliches Gutachten (§ 12 Abs. 8 FeV)' },
    { value: 'mpu', label: 'Medizinisch-psychologisches Gutachten (§ 11 Abs. 3, §§ 13, 14 FeV)' },
  ],
  period: 'P3M',
  course: true,
});

const refusal = roadTrafficRefusal({
  application: 'Ihren Antrag auf Erweiterung der Fahrerlaubnis',
  legalBasis: '§ 2 Abs. 2 bis 4 StVG, §§ 9, 11 FeV',
  convinced: 'priorClass',
  upheld: '#case.approved',
});

const test = drivingTest({
  theory: 'some c in form.classes satisfies not(c in ["BE", "C1E", "D1E", "DE", "A2", "A"])',
  passed: [
    { to: '#case.issued.cardGate', when: 'event.result = "toCollect"' },
    { to: '#case.issued.register' },
  ],
  lapsed: '#case.lapsed',
});

const card = licenceCard({
  card: 'Kartenführerschein',
  legalBasis: '§ 22 Abs. 4, § 25 Abs. 1 und 5 FeV',
  made: '#case.issued',
  handed: 'register',
  surrender: [
    {
      name: 'oldLicence',
      label: 'Bisheriger Führerschein',
      type: 'choice',
      required: true,
      options: [
        { value: 'withdrawn', label: 'eingezogen' },
        { value: 'invalidated', label: 'entwertet zurückgegeben' },
      ],
    },
  ],
  uncollected: 'register',
});

/**
 * Erweiterung (§ 21 FeV): a holder gets further classes. First the prior class (§ 9 FeV), which the form tests and the
 * register proves: C and D presuppose B, E presupposes its tractor. For C and D the standard of health and sight is
 * higher (Anlagen 5 and 6), the grant is limited to five years, and class D needs a certificate of conduct.
 *
 * No theory for E and from A1 to A2 to A (§ 15 (3), § 17 FeV): the machine reads it from the classes. The old card is
 * given up at the moment the new one is handed over (§ 25 (5)); nobody is without a licence in between. A refusal leaves
 * what the holder has untouched; if the office doubts that, too, it opens a withdrawal (§ 46 FeV) ex officio.
 */
export default defineProcedure({
  key: 'fahrerlaubnis-erweiterung',
  name: 'Fahrerlaubnis – Erweiterung auf weitere Klassen',
  domain: 'kfz-fuehrerschein',
  kind: 'permit',
  initiation: 'application',
  unit: '32.12',
  filePlan: '36.20.12',
  leika: ['99108047049000'],
  legalBasis: ['§ 2 StVG', '§ 21 FeV', '§ 9 FeV', '§§ 11, 12 FeV mit Anlagen 5 und 6', '§ 23 Abs. 1 FeV'],
  audience: ['citizen'],
  keywords: [
    'Motorrad zusätzlich',
    'Anhängerführerschein BE',
    'Lkw-Führerschein machen',
    'Busführerschein',
    'von A2 auf A',
  ],
  alike: {
    'fahrerlaubnis-ersterteilung':
      'Die Erweiterung ist die Erteilung einer weiteren Klasse: §§ 21 und 22 FeV (Antrag, Auskünfte, Prüfauftrag, Aushändigung durch den Prüfer, Verfall) und §§ 11 bis 18 FeV (Eignung, Befähigung) gelten unverändert; hinzu kommen der Vorbesitz (§ 9 FeV), die Befristung von C und D (§ 23 Abs. 1 FeV), der Wegfall der Theorie (§ 15 Abs. 3, § 17 FeV) und die Rückgabe des alten Führerscheins (§ 25 Abs. 5 FeV).',
  },
  online: null,
  secrecy: 'general',
  retention: { years: 10, legalBasis: '§ 2 Abs. 9 StVG', evidence: 'derived' },
  certainty: { filePlan: { evidence: 'assumed' } },
  addressee: licenceAddressee,
  form,
  evidence,
  fee: [trafficFee('extension', 'Nr. 201, 202.1 und Auslagen KBA (Nr. 141)', 4260)],
  remedy: roadTrafficRemedy,
  clocks: {
    replyPeriod,
    paymentPeriod: trafficPaymentPeriod,
    processingTarget: processingTarget({ period: 'P6W', runsIn: ['submitted', 'checked'] }),
    ...fitness.clocks,
    ...refusal.clocks,
    ...test.clocks,
    ...card.clocks,
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf Erweiterung der Fahrerlaubnis'),
    ...licenceTransfer.documents,
    ...fitness.documents,
    ...refusal.documents,
    ...card.documents,
  },
  events: {
    withdraw: withdrawEvent,
    supplement: supplementEvent(licenceSupplement),
    ...fitness.events,
    ...refusal.events,
    ...test.events,
  },
  publicStatus: { ...fitness.publicStatus, ...test.publicStatus, ...card.publicStatus },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P3D',
        task: 'Führerschein, Hauptwohnung und verlangte Zeugnisse prüfen; Lichtbild und Unterschrift aufnehmen',
        outcomes: licenceTransfer.outcome,
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'priorClass',
        states: {
          priorClass: taskState({
            id: 'priorClass',
            state: 'Vorbesitz wird geprüft (§ 9 FeV)',
            status: 'inReview',
            task: 'Vorhandene Klassen und Dauer des Vorbesitzes im Zentralen Fahrerlaubnisregister abrufen',
            post: 'clerk',
            legalBasis: '§ 9, § 10 Abs. 1, § 15 Abs. 3 FeV',
            outcomes: {
              held: { label: 'Vorbesitz und Mindestalter gegeben', to: 'fitness' },
              lacking: meansToRefuse('Vorbesitz oder Mindestalter fehlt', 'hearing'),
            },
          }),
          fitness: fitness.state,
          ...refusal.states,
        },
      },
      approved: {
        meta: { label: 'Zur Prüfung zugelassen', status: 'decided' },
        on: withdrawal,
        initial: 'feeGate',
        states: { ...trafficPayment('cardOrder'), ...card.making },
      },
      issued: {
        meta: { label: 'Prüfung und Erteilung', status: 'testOrdered' },
        initial: 'test',
        onDone: '#case.closed',
        states: {
          test: { ...test.state, on: withdrawal },
          ...card.handing,
          register: transmissionState({
            id: 'registerEntry',
            state: 'Neue Klassen werden eingetragen',
            status: 'sent',
            receivers: '["Kraftfahrt-Bundesamt, Zentrales Fahrerlaubnisregister"]',
            legalBasis: '§§ 50, 51 StVG',
            to: 'granted',
          }),
          granted: { type: 'final', meta: { label: 'Fahrerlaubnis erweitert', status: 'sent' } },
        },
      },
      lapsed: {
        type: 'final',
        meta: { label: 'Prüfauftrag verfallen, bisherige Klassen bleiben', status: 'testLapsed' },
        entry: [conclude('lapsed')],
      },
      rejected: refusal.milestone,
      transferred: licenceTransfer.milestone,
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
