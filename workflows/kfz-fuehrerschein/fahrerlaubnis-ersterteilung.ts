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
  processingTarget,
  replyPeriod,
  requestLetter,
  roadTrafficRefusal,
  roadTrafficRemedy,
  supplementEvent,
  trafficFee,
  trafficPayment,
  trafficPaymentPeriod,
  transmissionState,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { evidence, form } from './fahrerlaubnis-ersterteilung.form.js';
import { foreignResidence, licenceTransfer } from './licence-competence.js';

const application = 'Ihren Antrag auf Erteilung einer Fahrerlaubnis';

const fitness = drivingFitness({
  registers:
    '["Kraftfahrt-Bundesamt, Fahreignungsregister", "Kraftfahrt-Bundesamt, Zentrales Fahrerlaubnisregister"]',
  legalBasis: '§ 2 Abs. 4 und 7 StVG, §§ 11 bis 14 FeV',
  task: 'Registerauskünfte, Sehtest und Angaben zur Gesundheit auswerten',
  findings: [
    {
      name: 'glasses',
      label: 'Sehhilfe als Auflage (Schlüsselzahl 01)',
      type: 'boolean',
      required: true,
    },
  ],
  fit: '#case.approved',
  opinions: [
    { value: 'eyes', label: 'Augenärztliches Gutachten (§ 12 Abs. 5 und 8 FeV)' },
    { value: 'medical', label: 'Ärztliches Gutachten (§ 11 Abs. 2, § 13 Nr. 1, § 14 Abs. 1 FeV)' },
    { value: 'mpu', label: 'Medizinisch-psychologisches Gutachten (§ 11 Abs. 3, §§ 13, 14 FeV)' },
  ],
  period: 'P3M',
  course: true,
});

const refusal = roadTrafficRefusal({
  application,
  legalBasis: '§ 2 Abs. 2 und 4 StVG, § 11 Abs. 1 FeV',
  convinced: 'fitness.review',
  upheld: '#case.approved',
});

const test = drivingTest({
  passed: [
    { to: '#case.issued.cardGate', when: 'event.result = "toCollect"' },
    { to: '#case.issued.register' },
  ],
  lapsed: '#case.lapsed',
});

const card = licenceCard({
  card: 'Kartenführerschein',
  legalBasis: '§ 22 Abs. 4, § 25 Abs. 1 FeV',
  made: '#case.issued',
  handed: 'register',
  uncollected: 'register',
});

/**
 * Ersterteilung (§ 2 StVG, §§ 21, 22 FeV): the office examines age, residence and fitness, orders the card and the test;
 * the licence itself is granted by the examiner at the roadside, who hands the card over (§ 22 (4) sentence 7 FeV). So
 * `approved` is the admission to the test and no administrative act; `issued` spans the test and may last two years.
 *
 * There is no notice of grant and no remedy against one; only the refusal is a notice. Who fails is not refused: the test
 * order lapses (§ 22 (5) FeV) → `lapsed`. A card made before the minimum age is handed over on the day it is reached: the
 * date stands in the test order and binds the examiner. Probation (§ 2a StVG, two years from the grant; not AM, L, T) is
 * kept by the Kraftfahrt-Bundesamt; what offences do to it are procedures of their own. BF17 is another service.
 */
export default defineProcedure({
  key: 'fahrerlaubnis-ersterteilung',
  name: 'Fahrerlaubnis – Ersterteilung',
  domain: 'kfz-fuehrerschein',
  kind: 'permit',
  initiation: 'application',
  unit: '32.12',
  filePlan: '36.20.10',
  leika: [],
  legalBasis: [
    '§ 2 StVG',
    '§§ 7, 10 FeV',
    '§§ 11 bis 14 FeV',
    '§§ 15 bis 18 FeV',
    '§§ 21, 22 FeV',
    '§ 2a StVG',
  ],
  audience: ['citizen'],
  keywords: [
    'Führerschein machen',
    'erster Führerschein',
    'Autoführerschein',
    'Motorradführerschein',
    'Fahrprüfung anmelden',
    'Klasse B',
  ],
  online: null,
  secrecy: 'general',
  retention: {
    years: 10,
    legalBasis: '§ 2 Abs. 9 StVG (Gutachten und Auskünfte, soweit nicht früher zu vernichten)',
    evidence: 'derived',
  },
  certainty: { filePlan: { evidence: 'assumed' } },
  addressee: licenceAddressee,
  form,
  evidence,
  fee: [
    trafficFee('with-opinion', 'Nr. 201, 202.1 mit Zuschlag Eignungsbegutachtung, Auslagen KBA', 6300, {
      when: 'facts.fitnessOrder != null',
    }),
    trafficFee('first', 'Nr. 201, 202.1 zuzüglich Auslagen KBA (Nr. 141)', 4340, { evidence: 'derived' }),
  ],
  remedy: roadTrafficRemedy,
  clocks: {
    replyPeriod,
    paymentPeriod: trafficPaymentPeriod,
    processingTarget: processingTarget({
      period: 'P6W',
      runsIn: ['submitted', 'checked'],
      pausesIn: ['submitted.awaitingApplicant', 'checked.fitness.awaitingReport'],
    }),
    ...fitness.clocks,
    ...refusal.clocks,
    ...test.clocks,
    ...card.clocks,
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf Erteilung der Fahrerlaubnis'),
    ...licenceTransfer.documents,
    ...fitness.documents,
    ...refusal.documents,
    ...card.documents,
  },
  events: {
    withdraw: withdrawEvent,
    supplement: supplementEvent([
      ...licenceSupplement,
      { name: 'drivingSchool', label: 'Fahrschule', type: 'text', maxLength: 200 },
    ]),
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
        task: 'Identität, Hauptwohnung, Mindestalter, Sehtest und Erste-Hilfe-Nachweis prüfen; Lichtbild und Unterschrift aufnehmen',
        findings: foreignResidence,
        outcomes: licenceTransfer.outcome,
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'fitness',
        states: { fitness: fitness.state, ...refusal.states },
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
            state: 'Erteilung und Probezeit werden eingetragen',
            status: 'sent',
            receivers: '["Kraftfahrt-Bundesamt, Zentrales Fahrerlaubnisregister"]',
            legalBasis: '§§ 50, 51 StVG, § 50 FeV',
            to: 'granted',
          }),
          granted: { type: 'final', meta: { label: 'Fahrerlaubnis erteilt', status: 'sent' } },
        },
      },
      lapsed: {
        type: 'final',
        meta: { label: 'Prüfauftrag verfallen (§ 22 Abs. 5 FeV)', status: 'testLapsed' },
        entry: [conclude('lapsed')],
      },
      rejected: refusal.milestone,
      transferred: licenceTransfer.milestone,
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
