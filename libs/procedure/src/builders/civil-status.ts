import type { MachineConfig, StateConfig } from '@amtsweg/engine';
import type { Feel, Field } from '../form.js';
import type { CertificateLaw } from './civil-status-law.js';
import { entrySearch, type EntrySearch } from './civil-status-search.js';
import { collection } from './collection.js';
import { completeness, requestOutcome } from './completeness.js';
import { dispatchState, documentState } from './document-state.js';
import { endings } from './endings.js';
import { notification } from './notification.js';
import { payment } from './payment.js';
import { taskState, type OutcomeWay } from './task-state.js';
import { conclude, note, type Way } from './transition.js';
import { withdrawal } from './withdrawal.js';

/** What one certificate adds to the common way. */
export interface CertificateBranches extends EntrySearch {
  /** Holds when § 63 PStG narrows the circle of the entitled so that a registrar decides by hand. */
  readonly restrictedWhen?: Feel;
}

/**
 * The machine of a certificate from a civil-status register: the steps that §§ 54–64 PStG give all four of them.
 *
 * submitted (completeness) → checked: entry search (§ 55 (2), § 5 (5)), entitlement (§ 62), block notice (§ 64),
 * restriction of use (§ 63) → approved, „zur Ausstellung freigegeben“: fee or exemption, payment in advance, issue under
 * signature and seal by a personally appointed registrar (§ 2) → issued: made out, sent or handed over → closed.
 *
 * Neutrality (trap 18): block, restriction and missing entitlement share one public status, one refusal task and one
 * notice, whose reasons a registrar words without naming the block; the grounds for the file stay in the file.
 * No hearing precedes a refusal (LC-22), noted in the file. The remedy of § 49 knows no period: no clock runs after it.
 */
export function certificateMachine(law: CertificateLaw, branches: CertificateBranches): MachineConfig {
  return {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P2D',
        task: `Identität und Angaben zum Antrag auf ${law.certificate} prüfen`,
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'registerSearch',
        states: { ...entrySearch(law, branches), ...entitlementStates(branches.restrictedWhen) },
      },
      approved: {
        meta: { label: 'Zur Ausstellung freigegeben', status: 'decided' },
        initial: 'feeGate',
        states: {
          ...payment({
            exemptionClaimed: 'form.feeFree = true',
            exemptionBasis: '§ 64 Abs. 2 SGB X',
            settled: 'issue',
          }),
          ...issueStates(law),
        },
      },
      issued: deliveryStates(law),
      rejected: refusalStates,
      ...endings('closed', 'withdrawn', 'transferred', 'discontinued'),
    },
  };
}

/** Refused by a registrar; the reason given here is for the file, the notice has its own wording. */
function refused(label: string): OutcomeWay {
  return { label, adverse: true, to: 'refusalNotice' };
}

const registrarTask = { status: 'inReview', post: 'registrar', appointment: 'registrar' } as const;

/** One notice whatever the ground: its reasons are worded so that they reveal nothing (§ 39 VwVfG, trap 18). */
const refusalNotice = taskState({
  ...registrarTask,
  id: 'refusalNotice',
  state: 'Ablehnung wird gezeichnet',
  task: 'Gründe der Ablehnung neutral fassen und zeichnen: kein Hinweis auf Sperrvermerk oder frühere Angaben',
  legalBasis: '§ 39 VwVfG, §§ 49, 63, 64 PStG',
  outcomes: {
    signed: {
      label: 'Gezeichnet',
      to: '#case.rejected',
      fields: [
        {
          name: 'noticeReasons',
          label: 'Gründe im Bescheid',
          type: 'longText',
          maxLength: 4000,
          required: true,
        },
      ],
    },
  },
});

/** §§ 62–64 PStG: entitled, not blocked, not restricted; each examined by the registrar. */
function entitlementStates(restrictedWhen: Feel | undefined): Record<string, StateConfig> {
  const released: readonly Way[] = [
    ...(restrictedWhen === undefined ? [] : [{ to: 'restriction', when: restrictedWhen }]),
    { to: '#case.approved' },
  ];
  return {
    entitlement: taskState({
      ...registrarTask,
      id: 'entitlement',
      state: 'Prüfung der Berechtigung',
      task: 'Berechtigung nach § 62 PStG prüfen: Verwandtschaft, Interesse, Alter, Vollmacht',
      target: 'P3D',
      legalBasis: '§ 62 PStG',
      outcomes: {
        entitled: {
          label: 'Berechtigt',
          to: [{ to: 'blockNotice', when: 'facts.registerSearch.block != "none"' }, ...released],
        },
        proofMissing: { ...requestOutcome, label: 'Nachweis der Berechtigung fehlt' },
        tooYoung: {
          ...requestOutcome,
          label: 'Unter 16 Jahren: Antrag der gesetzlichen Vertretung anfordern',
        },
        notEntitled: refused('Nicht berechtigt'),
      },
    }),
    blockNotice: taskState({
      ...registrarTask,
      id: 'blockNotice',
      state: 'Entscheidung bei Sperrvermerk',
      task: 'Über die Erteilung trotz Sperrvermerks von Hand entscheiden; Auskünfte neutral halten',
      priority: 3,
      legalBasis: '§ 64 PStG',
      outcomes: {
        released: { label: 'Erteilung zulässig', to: released, fields: [blockGround] },
        refused: refused('Erteilung nicht zulässig'),
      },
    }),
    ...(restrictedWhen === undefined
      ? {}
      : {
          restriction: taskState({
            ...registrarTask,
            id: 'restriction',
            state: 'Entscheidung bei beschränkter Benutzung',
            task: 'Prüfen, ob die antragstellende Person zum Kreis des § 63 PStG gehört; Auskünfte neutral halten',
            legalBasis: '§ 63 PStG, § 13 SBGG, § 1758 BGB',
            outcomes: {
              permitted: { label: 'Gehört zum Kreis der Berechtigten', to: '#case.approved' },
              refused: refused('Gehört nicht zum Kreis der Berechtigten'),
            },
          }),
        }),
    refusalNotice,
  };
}

const blockGround: Field = {
  name: 'ground',
  label: 'Warum die Erteilung zulässig ist',
  type: 'choice',
  required: true,
  options: [
    { value: 'ownRequest', label: 'Die geschützte Person beantragt selbst' },
    { value: 'consent', label: 'Einwilligung der geschützten Person' },
    { value: 'courtOrder', label: 'Anordnung des Gerichts (Abs. 1 Satz 3)' },
    { value: 'serviceConsent', label: 'Zustimmung der Zeugenschutzdienststelle (Abs. 2 Satz 2)' },
  ],
};

/** Printed in full only on the certified register print-out (§ 55 (1) no. 1 PStG). */
const annotations: Field = {
  name: 'annotations',
  label: 'Folgebeurkundungen und Hinweise',
  type: 'longText',
  maxLength: 4000,
  when: 'form.variant = "registerPrint"',
};

/** Issue by the registrar; what was paid in vain is paid back by the cash office (§ 42 (5) KomHKVO). */
function issueStates(law: CertificateLaw): Record<string, StateConfig> {
  return {
    issue: taskState({
      id: 'issue',
      state: 'Unterschrift und Dienstsiegel',
      status: 'inProduction',
      task: `Angaben aus dem ${law.register} übernehmen, ${law.certificate} unterschreiben und siegeln`,
      post: 'registrar',
      appointment: 'registrar',
      target: 'P2D',
      legalBasis: `§ 2, § 55 Abs. 1, ${law.contentBasis}`,
      outcomes: {
        signed: { label: 'Ausgestellt', to: '#case.issued', fields: [...law.entries, annotations] },
        declined: {
          ...refused('Ausstellung abgelehnt'),
          to: [
            { to: 'refund', when: 'facts.payment.outcome = "paid"' },
            { to: '#case.checked.refusalNotice' },
          ],
        },
      },
    }),
    refund: taskState({
      id: 'refund',
      state: 'Gebühr wird erstattet',
      status: 'inReview',
      task: 'Gezahlte Gebühr nach Auszahlungsanordnung erstatten',
      post: 'cashier',
      unit: '20.3',
      notBy: ['issue', 'exemption'],
      legalBasis: '§ 42 Abs. 5 KomHKVO',
      outcomes: { repaid: { label: 'Erstattet', to: '#case.checked.refusalNotice' } },
    }),
  };
}

/** Some copies are paid and others free: the free ones bear a note and are a document of their own (LC-34). */
const partlyFree = 'facts.exemption.outcome = "exempt" and form.feeFreeCopies < form.copies';

const delivery: readonly Way[] = [
  { to: 'collection', when: 'form.delivery = "collection"' },
  { to: 'dispatch' },
];

/** Made out, then sent or handed over at the counter. */
function deliveryStates(law: CertificateLaw): StateConfig {
  return {
    meta: { label: 'Ausgestellt', status: 'inProduction' },
    initial: 'production',
    onDone: '#case.closed',
    states: {
      production: documentState({
        id: 'certificateDocument',
        state: `${law.certificate} wird ausgefertigt`,
        status: 'inProduction',
        document: 'certificate',
        to: [{ to: 'freeProduction', when: partlyFree }, ...delivery],
      }),
      freeProduction: documentState({
        id: 'freeDocument',
        state: 'Gebührenfreie Ausfertigung mit Vermerk wird erstellt',
        status: 'inProduction',
        document: 'freeCertificate',
        to: delivery,
      }),
      collection: taskState({
        id: 'collection',
        state: 'Liegt zur Abholung bereit',
        status: 'readyForCollection',
        task: `${law.certificate} gegen Ausweis aushändigen`,
        post: 'clerk',
        outcomes: {
          handedOver: { label: 'Ausgehändigt', to: 'sent' },
          notCollected: { label: 'Nicht abgeholt, versenden', to: 'dispatch' },
        },
      }),
      dispatch: dispatchState({
        id: 'certificateDispatch',
        state: 'Wird abgesandt',
        status: 'inProduction',
        document: 'certificateDocument',
        to: [{ to: 'freeDispatch', when: partlyFree }, { to: 'sent' }],
      }),
      freeDispatch: dispatchState({
        id: 'freeDispatch',
        state: 'Gebührenfreie Ausfertigung wird abgesandt',
        status: 'inProduction',
        document: 'freeDocument',
        to: 'sent',
      }),
      sent: { type: 'final', meta: { label: 'Ausgehändigt oder versandt', status: 'sent' } },
    },
  };
}

/** The refusal goes out; the fee for a search is due even though it found nothing. */
const refusalStates: StateConfig = notification({
  label: 'Ausstellung abgelehnt',
  status: ['inReview', 'rejected'],
  document: 'refusal',
  prefix: 'refusal',
  entry: [
    conclude('rejected'),
    note('Anhörung nach § 28 Abs. 1 VwVfG nicht geboten: Ablehnung eines Antrags, kein Eingriff in Rechte.'),
  ],
  then: {
    searchFee: collection({
      id: 'searchFee',
      label: 'Gebühr für die Suche',
      due: 'facts.registerSearch.outcome = "notFound" and facts.fee.cents > 0',
      clock: 'searchFeePeriod',
      status: 'rejected',
      notBy: ['registerSearch', 'refusalNotice'],
      onDone: 'done',
    }),
  },
});
