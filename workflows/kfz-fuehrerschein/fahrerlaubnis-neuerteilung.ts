import {
  completeness,
  defineProcedure,
  endings,
  licenceAddressee,
  licenceSupplement,
  processingTarget,
  replyPeriod,
  requestLetter,
  roadTrafficRemedy,
  supplementEvent,
  trafficFee,
  trafficPayment,
  trafficPaymentPeriod,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { decision, fitness, history, refusal } from './fahrerlaubnis-neuerteilung.examination.js';
import { evidence, form } from './fahrerlaubnis-neuerteilung.form.js';
import { banEnd, card, issued, lapsed, test } from './fahrerlaubnis-neuerteilung.issued.js';
import { foreignResidence, licenceTransfer } from './licence-competence.js';

/**
 * Neuerteilung nach Entziehung (§ 20 FeV): the provisions of a first grant apply, with three differences. The file of the
 * withdrawal decides whether a medical-psychological opinion is mandatory (`history`, then FEEL: § 13 sentence 1 no. 2,
 * § 14 (2) FeV, § 4 (10) StVG); a court's ban (§ 69a StGB) must be over before the licence is granted, though the
 * application may come half a year earlier (§ 20 (4) FeV); and tests are waived unless facts speak against the ability
 * (§ 20 (2) FeV), however long ago the withdrawal was.
 *
 * Granted by handing the card over: by the office, or by the examiner where a test was ordered. A card never collected
 * is no grant, hence `discontinued`. Not transitions: shortening of the ban (criminal court, § 69a (7) StGB), points and
 * probation measures, and the withdrawal itself, which is a procedure ex officio.
 */
export default defineProcedure({
  key: 'fahrerlaubnis-neuerteilung',
  name: 'Fahrerlaubnis – Neuerteilung nach Entziehung',
  domain: 'kfz-fuehrerschein',
  kind: 'multiStage',
  initiation: 'application',
  unit: '32.12',
  filePlan: '36.20.30',
  leika: [],
  legalBasis: ['§ 20 FeV', '§§ 11, 13, 14 FeV', '§ 2 StVG', '§ 4 Abs. 10 StVG', '§ 69a StGB'],
  audience: ['citizen'],
  keywords: [
    'Führerschein zurück',
    'MPU',
    'Alkohol am Steuer',
    'Sperrfrist abgelaufen',
    'Führerschein weg wegen Punkten',
  ],
  online: null,
  secrecy: 'general',
  retention: { years: 10, legalBasis: '§ 2 Abs. 9, § 29 StVG', evidence: 'derived' },
  certainty: { filePlan: { evidence: 'assumed' } },
  addressee: licenceAddressee,
  form,
  evidence,
  fee: [
    trafficFee(
      'regrant',
      'Nr. 201, 202.3 (Rahmen 33,20 bis 256 Euro) und Auslagen KBA',
      'facts.decision.fee + 840',
      {
        type: 'range',
        evidence: 'derived',
      },
    ),
  ],
  remedy: roadTrafficRemedy,
  clocks: {
    replyPeriod,
    paymentPeriod: trafficPaymentPeriod,
    processingTarget: processingTarget({
      period: 'P3M',
      runsIn: ['submitted', 'checked'],
      pausesIn: [
        'submitted.awaitingApplicant',
        'checked.fitness.awaitingConsent',
        'checked.fitness.awaitingReport',
        'checked.fitness.course',
      ],
    }),
    banEnd,
    ...fitness.clocks,
    ...refusal.clocks,
    ...test.clocks,
    ...card.clocks,
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf Neuerteilung der Fahrerlaubnis'),
    ...licenceTransfer.documents,
    ...fitness.documents,
    ...refusal.documents,
    ...card.documents,
  },
  events: {
    withdraw: {
      ...withdrawEvent,
      note: 'Bei drohender Ablehnung: Die Rücknahme verhindert, dass die Versagung im Fahreignungsregister eingetragen wird (§ 28 Abs. 3 Nr. 5 StVG). Kosten nach GebOSt bleiben möglich.',
    },
    supplement: supplementEvent(licenceSupplement),
    ...fitness.events,
    ...refusal.events,
    ...test.events,
  },
  publicStatus: {
    ...fitness.publicStatus,
    ...test.publicStatus,
    ...card.publicStatus,
    banRunning: {
      de: 'Sperrfrist läuft noch',
      easy: 'Ihre Karte ist fertig. Sie dürfen aber noch nicht fahren, weil die Sperre noch gilt.',
      en: 'Ban still running',
      actor: 'nobody',
      next: 'Nach dem Ende der Sperrfrist geht es von selbst weiter.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P5D',
        task: 'Ende der Sperrfrist, Hauptwohnung, Sehtest und Erste-Hilfe-Nachweis prüfen; Führungszeugnis (Belegart O) anfordern lassen',
        findings: foreignResidence,
        outcomes: licenceTransfer.outcome,
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'history',
        states: { history, fitness: fitness.state, decision, ...refusal.states },
      },
      approved: {
        meta: { label: 'Neuerteilung beschlossen', status: 'decided' },
        on: withdrawal,
        initial: 'feeGate',
        states: { ...trafficPayment('cardOrder'), ...card.making },
      },
      issued,
      lapsed,
      rejected: refusal.milestone,
      transferred: licenceTransfer.milestone,
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
