import {
  completeness,
  conclude,
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
import { companions, fitness, refusal } from './begleitetes-fahren.examination.js';
import { companionFields, evidence, form } from './begleitetes-fahren.form.js';
import { ages, card, issued, test } from './begleitetes-fahren.issued.js';
import { foreignResidence, licenceTransfer } from './licence-competence.js';

/**
 * Begleitetes Fahren ab 17 (§ 6e StVG, §§ 48a, 48b FeV): class B or BE a year early, on condition of a named companion.
 *
 * Peculiar: each companion is examined by the fitness register with their own consent (30 years old, five years' licence,
 * at most one point, § 48a (5)); one who fails drops out, and with none left the applicant is asked for others. The
 * examiner hands over a Prüfungsbescheinigung, not a card (§ 48a (3)); it binds to the companions in it and serves in
 * Germany and Austria. At 18 the card is handed over without application; three months later the certificate is void
 * (`certificateEnd`) though the licence goes on: whoever then drives without the card commits an offence only.
 * Driving without a companion leads to revocation (§ 6e (2) StVG), a procedure ex officio and no transition here.
 */
export default defineProcedure({
  key: 'begleitetes-fahren',
  name: 'Begleitetes Fahren ab 17 Jahren',
  domain: 'kfz-fuehrerschein',
  kind: 'permit',
  initiation: 'application',
  unit: '32.12',
  filePlan: '36.20.11',
  leika: ['99108047001002'],
  legalBasis: ['§ 6e StVG', '§ 48a FeV', '§ 48b FeV', '§ 2 StVG'],
  audience: ['citizen'],
  keywords: [
    'BF17',
    'Führerschein mit 17',
    'Begleitperson eintragen',
    'früher Autofahren',
    'Eltern als Beifahrer',
  ],
  online: null,
  secrecy: 'general',
  retention: { years: 10, legalBasis: '§ 2 Abs. 9 StVG', evidence: 'derived' },
  certainty: { filePlan: { evidence: 'assumed' } },
  addressee: licenceAddressee,
  form,
  evidence,
  fee: [
    trafficFee(
      'bf17',
      'Nr. 201, 202.1, 202.8 und je Begleitperson Nr. 145, Auslagen KBA',
      '4340 + 770 + 330 * count(form.companions)',
    ),
  ],
  remedy: roadTrafficRemedy,
  clocks: {
    replyPeriod,
    paymentPeriod: trafficPaymentPeriod,
    processingTarget: processingTarget({ period: 'P6W', runsIn: ['submitted', 'checked'] }),
    ...ages,
    ...fitness.clocks,
    ...refusal.clocks,
    ...test.clocks,
    ...card.clocks,
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf Begleitetes Fahren ab 17'),
    companionsResult: {
      kind: 'letter',
      title: 'Ihre Begleitpersonen',
      signedBy: 'companionCheck',
      blocks: [
        {
          type: 'paragraph',
          text: 'in die Prüfungsbescheinigung werden eingetragen: {facts.companionCheck.accepted}',
        },
        {
          type: 'paragraph',
          text: 'Nicht eingetragen werden können: {facts.companionCheck.dropped}. Die Gründe teilen wir nur der betroffenen Person mit (§ 48a Abs. 5 FeV).',
          when: 'facts.companionCheck.dropped != null',
        },
      ],
    },
    ...licenceTransfer.documents,
    ...fitness.documents,
    ...refusal.documents,
    ...card.documents,
  },
  events: {
    withdraw: withdrawEvent,
    supplement: supplementEvent([
      ...licenceSupplement,
      {
        name: 'companions',
        label: 'Begleitpersonen',
        type: 'list',
        min: 1,
        max: 10,
        fields: companionFields,
      },
    ]),
    companionAdded: {
      label: 'Weitere Begleitperson eintragen lassen',
      by: ['applicant', 'clerk'],
      fields: companionFields,
      note: 'Neue Prüfungsbescheinigung; die bisherige ist zurückzugeben.',
    },
    ...fitness.events,
    ...refusal.events,
    ...test.events,
  },
  publicStatus: {
    ...fitness.publicStatus,
    ...test.publicStatus,
    ...card.publicStatus,
    accompanied: {
      de: 'Begleitetes Fahren',
      easy: 'Sie dürfen fahren, aber nur mit einer eingetragenen Begleitperson.',
      en: 'Accompanied driving',
      actor: 'nobody',
      next: 'Zu Ihrem 18. Geburtstag liegt der Kartenführerschein für Sie bereit.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P3D',
        task: 'Identität, Zustimmung der Sorgeberechtigten und Einwilligung der Begleitpersonen prüfen; Lichtbild und Unterschrift aufnehmen',
        findings: foreignResidence,
        outcomes: licenceTransfer.outcome,
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'fitness',
        states: { fitness: fitness.state, ...companions, ...refusal.states },
      },
      approved: {
        meta: { label: 'Zur Prüfung zugelassen', status: 'decided' },
        on: withdrawal,
        initial: 'feeGate',
        // The card is made in advance and kept until the eighteenth birthday.
        states: { ...trafficPayment('cardOrder'), ...card.making },
      },
      issued,
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
