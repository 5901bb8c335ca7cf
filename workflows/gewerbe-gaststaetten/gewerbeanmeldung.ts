import {
  completeness,
  conclude,
  defineProcedure,
  endings,
  documentState,
  notification,
  paymentPeriod,
  replyPeriod,
  transmissionState,
} from '@amtsweg/procedure';
import { documents, remedy } from './gewerbeanmeldung.documents.js';
import { checked } from './gewerbeanmeldung.examination.js';
import { events, evidence, form } from './gewerbeanmeldung.form.js';
import { issued } from './gewerbeanmeldung.issued.js';

const handedOver = notification({
  label: 'An die Gemeinde der Betriebsstätte abgegeben',
  status: ['transferred', 'transferred'],
  document: 'handOver',
  prefix: 'handOver',
  entry: [conclude('transferred')],
});

/**
 * Gewerbeanmeldung (§ 14 GewO): a notification. Nobody permits anything: the office checks that the notification is
 * formally complete and plausible, enters it and certifies its receipt within three days (§ 15 (1) GewO), whether or
 * not the activity is lawful (VGH BW 6 S 1590/06). The milestone `approved` is the receipt being made, no decision.
 *
 * The three days bind the office and start with the complete notification (D-14: complete Thu 2026-05-21 → Tue 05-26).
 * The clock runs in a region of its own beside the examination; when it ends the team lead has to act, and nothing is
 * deemed done. Asking for what is missing does not stop the trader from beginning.
 *
 * Branches of domain.md 3.7: permit needed, craft, foreign nationality with a work condition, gastronomy with less than
 * four weeks' notice or with alcohol → receipt with a hint, and `following.supervision` (transmission, supervisory case
 * beside this one); craft also changes the receivers (HWK instead of IHK); freelance or agriculture → `rejected`, not
 * notifiable; false address → another municipality: `transferred`, doubtful: `siteVisit`, and `rejected` where there is
 * no business; fan-out with tracking → `following.fanOut`.
 * Not transitions: the Einheitlicher Ansprechpartner is a channel (`form.channel`) and gets a copy (that its
 * filings count as received on the third day at the latest, LC-14, only lengthens the three days, which are kept from the
 * real receipt); the ex-officio
 * de-registration (§ 14 (1) sentence 3 GewO) presupposes an entry, needs a hearing and is a procedure of its own; the
 * early beginning of a restaurant is applied for (`gaststaette-vorzeitiger-beginn`); the fine for late or incomplete
 * notification (§ 146 GewO) is a file of its own. Each partner of a partnership files a notification, hence a case.
 */
export default defineProcedure({
  key: 'gewerbeanmeldung',
  name: 'Gewerbeanmeldung',
  domain: 'gewerbe-gaststaetten',
  kind: 'notification',
  initiation: 'notification',
  unit: '32.2',
  filePlan: '32.30.10',
  leika: ['99050012104000'],
  legalBasis: ['§ 14 Abs. 1 GewO', '§ 15 Abs. 1 GewO', 'GewAnzV', '§ 2 Abs. 4 NGastG'],
  audience: ['company'],
  keywords: [
    'selbständig machen',
    'Gewerbeschein',
    'Kleingewerbe',
    'Firma gründen',
    'Nebengewerbe',
    'Online-Shop starten',
  ],
  online: { since: '2022-06', evidence: 'Pressemeldung 12/2022' },
  secrecy: 'general',
  retention: {
    years: 5,
    legalBasis: 'nach Abmeldung; Aktenplan der Stadt (zu bestätigen)',
    evidence: 'assumed',
  },
  addressee: [
    '{form.registeredName}',
    '{form.givenNames} {form.familyName}',
    '{if form.legalForm = "company" then form.businessAddress else form.address}',
  ],
  form,
  evidence,
  fee: [
    {
      id: 'allgo-40-1-1-1-extensive',
      legalBasis: 'AllGO Nr. 40.1.1.1',
      type: 'range',
      cents: '4000',
      when: 'facts.activity.effort = "extensive"',
      evidence: 'assumed',
    },
    {
      id: 'allgo-40-1-1-1',
      legalBasis: 'AllGO Nr. 40.1.1.1',
      type: 'range',
      cents: '2600',
      evidence: 'assumed',
    },
  ],
  remedy,
  clocks: {
    replyPeriod,
    paymentPeriod,
    receiptPeriod: {
      label: 'Frist für die Empfangsbescheinigung',
      kind: 'statutory',
      legalBasis: '§ 15 Abs. 1 GewO',
      bound: 'authority',
      start: { rule: 'event', on: 'facts.completeOn' },
      period: 'P3D',
      warnings: [{ before: 'P1D', to: 'clerk' }],
    },
    receiptsDue: {
      label: 'Empfangsquittungen der beteiligten Stellen',
      kind: 'target',
      legalBasis: '§ 3 Abs. 4 GewAnzV',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P2W',
    },
  },
  documents,
  events,
  publicStatus: {
    received: {
      de: 'Eingegangen',
      easy: 'Ihre Anzeige ist bei uns angekommen. Sie dürfen Ihren Betrieb beginnen, wenn Sie dafür keine Erlaubnis brauchen.',
      en: 'Received',
      actor: 'office',
      next: 'Wir prüfen, ob die Anzeige vollständig ist.',
    },
    waitingForYou: {
      de: 'Rückfrage an Sie',
      easy: 'Uns fehlt noch eine Angabe. Bitte lesen Sie unseren Brief.',
      en: 'Waiting for your reply',
      actor: 'applicant',
      next: 'Reichen Sie die Angaben nach. Ihre Anzeige gilt erst dann als vollständig.',
    },
    inReview: {
      de: 'Anzeige wird eingetragen',
      easy: 'Wir tragen Ihren Betrieb in das Gewerberegister ein.',
      en: 'Being registered',
      actor: 'office',
      next: 'Sie erhalten die Empfangsbescheinigung binnen drei Tagen.',
    },
    acknowledged: {
      de: 'Empfang bescheinigt',
      easy: 'Ihr Gewerbe ist angemeldet. Sie bekommen eine Bescheinigung und eine Rechnung.',
      en: 'Receipt issued',
      actor: 'office',
      next: 'Wir geben Ihre Angaben an Finanzamt, Kammer und weitere Stellen weiter. Bitte zahlen Sie die Gebühr.',
    },
    paymentDue: {
      de: 'Gebühr offen',
      easy: 'Bitte bezahlen Sie die Gebühr. Ihre Anmeldung gilt trotzdem.',
      en: 'Fee due',
      actor: 'applicant',
      next: 'Zahlen Sie die Gebühr aus der Kostenfestsetzung.',
    },
    withdrawn: {
      de: 'Anzeige zurückgenommen',
      easy: 'Sie haben Ihre Anzeige zurückgenommen.',
      en: 'Notification withdrawn',
      actor: 'nobody',
      next: 'Wenn Sie den Betrieb doch beginnen, zeigen Sie ihn bitte neu an.',
    },
    discontinued: {
      de: 'Ohne Empfangsbescheinigung beendet',
      easy: 'Ihre Anzeige blieb unvollständig. Wir haben keine Antwort von Ihnen bekommen.',
      en: 'Ended without receipt',
      actor: 'applicant',
      next: 'Die Anzeigepflicht besteht weiter. Zeigen Sie den Betrieb bitte vollständig an.',
    },
    notNotifiable: {
      de: 'Keine Empfangsbescheinigung',
      easy: 'Ihre Tätigkeit muss nicht angemeldet werden, oder es gibt den Betrieb dort nicht. Der Grund steht im Brief.',
      en: 'No receipt',
      actor: 'nobody',
      next: 'Im Brief steht, was Sie tun können.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: {
        ...completeness({
          post: 'clerk',
          task: 'Gewerbeanzeige auf Vollständigkeit nach Anlage 1 GewAnzV prüfen',
          target: 'P1D',
        }),
      },
      checked,
      approved: {
        meta: { label: 'Empfang zu bescheinigen', status: 'inReview' },
        initial: 'production',
        states: {
          production: documentState({
            id: 'receiptDocument',
            state: 'Empfangsbescheinigung wird ausgefertigt',
            status: 'inReview',
            document: 'receipt',
            to: '#case.issued',
          }),
        },
      },
      issued,
      rejected: notification({
        label: 'Empfangsbescheinigung versagt',
        status: ['inReview', 'notNotifiable'],
        document: 'refusal',
        prefix: 'refusal',
        entry: [conclude('rejected')],
      }),
      transferred: {
        ...handedOver,
        initial: 'handOver',
        states: {
          handOver: transmissionState({
            id: 'handOver',
            state: 'Anzeige wird abgegeben',
            status: 'transferred',
            receivers: '[facts.identity.municipality]',
            legalBasis: '§ 14 Abs. 1 GewO, § 3 VwVfG',
            to: 'production',
          }),
          ...handedOver.states,
        },
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
