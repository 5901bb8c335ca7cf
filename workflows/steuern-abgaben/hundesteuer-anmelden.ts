import {
  conclude,
  defineProcedure,
  endings,
  notification,
  processingTarget,
  taxCompleteness,
  taxReplyPeriod,
  transmissionState,
} from '@amtsweg/procedure';
import { approved, issued } from './hundesteuer-anmelden.assessed.js';
import { dogTaxRates } from './hundesteuer-anmelden.assessment.js';
import { documents, remedy } from './hundesteuer-anmelden.documents.js';
import { checked } from './hundesteuer-anmelden.examination.js';
import { dogNumber, events, evidence, form } from './hundesteuer-anmelden.form.js';

const handedOver = notification({
  label: 'An die zuständige Gemeinde abgegeben',
  status: ['transferred', 'transferred'],
  document: 'handOver',
  prefix: 'handOver',
  entry: [conclude('transferred')],
});

/**
 * Hundesteueranmeldung: a duty to register that ends in a tax assessment under the AO, not an application (§ 11 NKAG;
 * the VwVfG does not apply, § 2 (2) no. 1). So nothing is approved or refused as a whole, nothing can be withdrawn, and
 * silence is met by estimating (§ 162 AO), never by discontinuing: this machine has neither `rejected` nor `withdrawn`
 * nor `discontinued`.
 *
 * Branches of domain.md 3.2: late registration → `claims.lateness`, tax from the month of intake on, surcharge § 152 AO
 * or none, fine by `claims.fineReferral` (the fine case itself is a file of its own with its own role); breed suspicion →
 * region `safety` beside the tax (breed alone makes no dog dangerous, § 7 NHundG: it is a hint that is passed on, once
 * the lead has found the disclosure lawful, § 30 AO); reduction refused → `claims.hearing…` and reasons in the notice;
 * duplicate → `moot` for the same keeper, a note on the other account otherwise; not resident → `transferred`; dog dead
 * before assessment → `deathReview`: `moot` where no month of tax arose, else the tax until the death stays due; equity →
 * § 163 AO before (`claims.equity`), § 227 AO after the assessment (`obligations.remission`).
 *
 * The case stays in `issued.obligations` while the dog is kept: tag, quarterly payment and the duty to report changes
 * go on ("recurring obligation remains open until de-registration"), and retention counts from the end of liability.
 * `deregistered` comes from the procedure `hundesteuer-abmelden`. Not here: changes of the assessment (§§ 129, 172 ff.
 * AO, a later finding of dangerousness) are cases of `hundesteuer-aendern`, which `followFinding` starts; dunning and
 * enforcement belong to the cash office; the register of the NHundG is kept elsewhere (GovConnect).
 */
export default defineProcedure({
  key: 'hundesteuer-anmelden',
  name: 'Hundesteueranmeldung',
  domain: 'steuern-abgaben',
  kind: 'assessment',
  initiation: 'notification',
  unit: '20.4',
  filePlan: '22.40.10',
  leika: ['99102013104000'],
  law: 'AO',
  legalBasis: ['§ 3 NKAG', '§ 11 NKAG', 'Hundesteuersatzung LHH', '§§ 85, 155 AO'],
  audience: ['citizen'],
  keywords: [
    'Hund anmelden',
    'Welpe gekauft',
    'neuer Hund',
    'zweiter Hund',
    'Hund aus dem Tierheim',
    'Hundemarke bekommen',
  ],
  online: { since: '2022-01', evidence: 'HAZ: freigeschaltet am 3. Januar 2022' },
  secrecy: 'tax',
  retention: {
    years: 10,
    legalBasis: 'ab Ende der Steuerpflicht; § 41 KomHKVO (zu bestätigen)',
    evidence: 'assumed',
  },
  form,
  exceptions: [
    {
      rule: 'refusal-without-hearing',
      path: 'issued.obligations.remission',
      reason: 'Die Ablehnung des Erlasses weicht nicht vom erklärten Sachverhalt ab.',
      legalBasis: '§ 91 Abs. 1 AO i. V. m. § 11 NKAG',
    },
    {
      rule: 'waiting-without-clock',
      path: 'issued.obligations.running',
      reason: 'Die Steuerpflicht dauert, bis der Hund abgemeldet wird; ein Ende ist nicht vorbestimmt.',
      legalBasis: '§ 7 Hundesteuersatzung LHH',
    },
  ],
  evidence,
  fee: dogTaxRates,
  remedy,
  clocks: {
    replyPeriod: taxReplyPeriod,
    processingTarget: processingTarget({
      period: 'P6W',
      pausesIn: ['submitted.awaitingApplicant', 'checked.examination.proceedings.claims.hearing'],
    }),
    hearingPeriod: {
      ...taxReplyPeriod,
      label: 'Äußerungsfrist',
      legalBasis: '§§ 91, 108, 122 Abs. 2 AO i. V. m. § 11 NKAG',
      start: { notified: 'facts.hearingDispatch' },
    },
    remedyPeriod: {
      label: 'Klagefrist',
      kind: 'statutory',
      legalBasis: '§ 74 Abs. 1 VwGO, § 122 Abs. 2 AO i. V. m. § 11 NKAG',
      bound: 'party',
      start: { notified: 'facts.noticeDispatch' },
      period: 'P1M',
      remedy: true,
    },
  },
  documents,
  events,
  publicStatus: {
    received: {
      de: 'Eingegangen',
      easy: 'Ihre Anmeldung ist bei uns angekommen.',
      en: 'Received',
      actor: 'office',
      next: 'Wir prüfen, ob alle Angaben vorliegen.',
    },
    inReview: {
      de: 'In Bearbeitung',
      easy: 'Wir prüfen Ihre Angaben.',
      en: 'Being processed',
      actor: 'office',
      next: 'Wir stellen fest, welche Steuer anfällt, und schicken Ihnen einen Bescheid.',
    },
    hearing: {
      de: 'Gelegenheit zur Äußerung',
      easy: 'Wir möchten Ihren Antrag auf weniger Steuer ablehnen. Vorher dürfen Sie uns Ihre Meinung sagen.',
      en: 'Your comments are invited',
      actor: 'applicant',
      next: 'Sie können sich innerhalb der Frist äußern. Danach setzen wir die Steuer fest.',
    },
    assessing: {
      de: 'Steuer wird festgesetzt',
      easy: 'Wir rechnen Ihre Hundesteuer aus.',
      en: 'Tax being assessed',
      actor: 'office',
      next: 'Sie erhalten den Bescheid und die Hundesteuermarke.',
    },
    assessed: {
      de: 'Bescheid versandt',
      easy: 'Wir haben Ihnen den Bescheid und die Marke geschickt. Bitte zahlen Sie die Steuer.',
      en: 'Notice sent',
      actor: 'applicant',
      next: 'Zahlen Sie zu den Terminen im Bescheid. Dort steht auch, wie Sie sich gegen ihn wehren können.',
    },
    liable: {
      de: 'Steuerpflicht läuft',
      easy: 'Ihr Hund ist angemeldet. Sie zahlen Hundesteuer, bis Sie ihn abmelden.',
      en: 'Registered and liable to tax',
      actor: 'applicant',
      next: 'Zahlen Sie vierteljährlich. Melden Sie den Hund ab, wenn Sie ihn nicht mehr halten.',
    },
    moot: {
      de: 'Erledigt, keine Steuer',
      easy: 'Sie müssen für diese Anmeldung keine Steuer zahlen. Sie bekommen einen Brief.',
      en: 'Settled without assessment',
      actor: 'nobody',
      next: 'Sie müssen nichts weiter tun.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: {
        ...taxCompleteness({
          post: 'clerk',
          task: 'Angaben zu Halter und Hunden auf Vollständigkeit prüfen',
          target: 'P3D',
          outcomes: {
            dogDied: {
              label: 'Hund inzwischen gestorben',
              to: '#case.checked.deathReview',
              fields: [
                dogNumber,
                { name: 'diedOn', label: 'Gestorben am', type: 'date', required: true, notAfter: 'today' },
              ],
            },
          },
        }),
      },
      checked,
      approved,
      issued,
      transferred: {
        ...handedOver,
        initial: 'handOver',
        states: {
          handOver: transmissionState({
            id: 'handOver',
            state: 'Anmeldung wird abgegeben',
            status: 'transferred',
            receivers: '[facts.keeperMatch.municipality]',
            legalBasis: '§ 30 Abs. 4 Nr. 1 AO i. V. m. § 11 NKAG',
            to: 'production',
          }),
          ...handedOver.states,
        },
      },
      moot: notification({
        label: 'Erledigt ohne Festsetzung',
        status: ['inReview', 'moot'],
        document: 'mootLetter',
        prefix: 'moot',
        entry: [conclude('moot')],
      }),
      ...endings('closed'),
    },
  },
});
