import {
  actionRemedy,
  brief,
  collectionPeriod,
  completeness,
  conclude,
  defineProcedure,
  endings,
  feeRegion,
  finished,
  gate,
  informationEvent,
  note,
  notification,
  noticeStates,
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

const ACQUIRED = 'form.direction = "acquired"';
/** Who may acquire without a pre-entry, as far as it can be told from the notification (§§ 13 (3), 14 (6), 17 WaffG). */
const ENTITLED =
  'form.direction = "given" or form.title = "preEntry" or form.title = "collector" or (form.title = "hunter" and form.kind = "long") or (form.title = "yellow" and form.onYellow < 10)';

/**
 * Erwerb oder Überlassung anzeigen (§§ 37a, 37f WaffG): both sides notify, each to its own authority, within two weeks; the
 * register joins the two halves. So the examination is a match: weapon, number and the other party's notification must fit
 * (`match`); a missing half is asked for at the authority of the other side, and its silence does not hold up the entry.
 *
 * Whether the buyer was allowed to buy is bound by the kind of card and counted (ten on yellow): if not, no entry, the
 * weapon is secured and the public prosecutor is told (§ 52). Late notification is an offence of § 53, not a ground to
 * refuse the entry. Then the card itself must be brought in (§ 37g), a certificate of the notification is given (§ 37h),
 * the fee follows by its own notice. NOT transitions: loss (§ 37b) and destruction; granting the card.
 */
export default defineProcedure({
  key: 'waffe-erwerb-anzeigen',
  name: 'Erwerb oder Überlassung einer Waffe anzeigen (Ein- und Austrag)',
  keywords: ['Gewehr verkauft', 'Gewehr gekauft', 'WBK Eintrag', 'Pistole ummelden', 'Pistole abgeben'],
  domain: 'ordnung-sicherheit',
  kind: 'notification',
  initiation: 'notification',
  unit: '32.6',
  filePlan: '32.60.50',
  leika: [],
  legalBasis: ['§ 37a WaffG', '§§ 37f bis 37h WaffG', '§ 10 Abs. 1a WaffG'],
  audience: ['citizen', 'company'],
  online: null,
  secrecy: 'general',
  retention: kept(20, 'Überlassung oder Vernichtung der Waffe (§ 44a WaffG)'),
  certainty: { filePlan: { evidence: 'assumed' } },
  addressee: holder,
  form: {
    sections: [
      { title: 'Ihre Person', fields: holderFields },
      {
        title: 'Vorgang',
        fields: [
          brief.pick('direction', 'Ich habe die Waffe', { acquired: 'erworben', given: 'überlassen' }),
          brief.day('on', 'Am', { notAfter: 'today' }),
          brief.pick(
            'title',
            'Erworben mit',
            {
              preEntry: 'Voreintrag in grüner Karte',
              yellow: 'gelber Karte',
              hunter: 'Jahresjagdschein',
              collector: 'Sammlerkarte',
            },
            { when: ACQUIRED },
          ),
          brief.count('onYellow', 'Waffen, die schon in der gelben Karte stehen', 30, {
            when: 'form.title = "yellow"',
          }),
          brief.text('card', 'Nummer Ihrer Waffenbesitzkarte', 40, { required: 'form.title != "hunter"' }),
        ],
      },
      {
        title: 'Waffe',
        fields: [
          brief.pick('kind', 'Art', { long: 'Langwaffe', short: 'Kurzwaffe', part: 'Wesentliches Teil' }),
          brief.text('weapon', 'Hersteller, Modell, Kaliber', 160),
          brief.text('serial', 'Herstellungsnummer', 60),
          brief.text('weaponId', 'NWR-ID der Waffe', 21, { required: false, help: 'W und 20 Zeichen' }),
        ],
      },
      {
        title: 'Andere Seite',
        fields: [
          { name: 'otherName', label: 'Name oder Firma', type: 'name', maxLength: 200, required: true },
          brief.text('otherAddress', 'Anschrift'),
          brief.text('otherPermit', 'Erlaubnis (Nummer, Behörde)', 200),
          brief.yes('otherElsewhere', 'Für die andere Seite ist eine andere Waffenbehörde zuständig'),
        ],
      },
    ],
  },
  evidence: [
    { name: 'card', label: 'Waffenbesitzkarte', legalBasis: '§ 37g WaffG' },
    { name: 'bill', label: 'Erwerbs- oder Überlassungsnachweis' },
  ],
  fee: [
    {
      id: 'entry',
      legalBasis: 'AllGO, Waffenrecht, Eintragung',
      type: 'fixed',
      cents: '2500',
      when: ACQUIRED,
      evidence: 'assumed',
    },
    {
      id: 'removal',
      legalBasis: 'AllGO, Waffenrecht, Austragung',
      type: 'fixed',
      cents: '1200',
      evidence: 'assumed',
    },
  ],
  remedy: actionRemedy,
  clocks: {
    replyPeriod,
    otherOfficePeriod: {
      label: 'Antwort der anderen Waffenbehörde',
      kind: 'target',
      legalBasis: '§§ 4, 5 VwVfG',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P2W',
    },
    cardPeriod: {
      label: 'Vorlage der Waffenbesitzkarte',
      kind: 'setByAuthority',
      legalBasis: '§ 37g WaffG, § 31 Abs. 2 VwVfG',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P2W',
    },
    feePeriod: collectionPeriod('feePayment', 'Zahlungsfrist', '§ 50 WaffG', 'facts.feeDispatch'),
  },
  documents: {
    request: requestLetter('Ihrer Anzeige'),
    receipt: {
      kind: 'receipt',
      title: 'Anzeigebescheinigung (§ 37h WaffG)',
      signedBy: 'entry',
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Vorgang', '{choice("direction", form.direction)} am {form.on}'],
            ['Waffe', '{form.weapon}, Nr. {form.serial}'],
            ['Andere Seite', '{form.otherName}'],
            ['Register', '{facts.entry.registerNumber}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Die Anzeige ist nach Ablauf von zwei Wochen eingegangen. Über eine Ordnungswidrigkeit wird gesondert entschieden (§ 53 Abs. 1 WaffG).',
          when: 'facts.late = true',
        },
      ],
    },
    unlawful: {
      kind: 'letter',
      title: 'Keine Eintragung der Waffe',
      signedBy: 'unlawful',
      blocks: [
        {
          type: 'paragraph',
          text: 'die Waffe {form.weapon} konnte nicht eingetragen werden, weil zum Erwerb keine Erlaubnis bestand: {facts.unlawful.reason} Über die Sicherstellung erhalten Sie einen eigenen Bescheid.',
        },
      ],
    },
    feeNotice: {
      kind: 'notice',
      title: 'Gebührenbescheid zum Ein- oder Austrag',
      signedAs: 'clerk',
      remedy: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'für die Änderung Ihrer Waffenbesitzkarte und des Waffenregisters werden {euro(facts.fee.cents)} festgesetzt ({facts.fee.legalBasis}), zahlbar binnen eines Monats.',
        },
      ],
    },
  },
  events: {
    withdraw: { ...withdrawEvent, label: 'Irrtümliche Anzeige zurücknehmen' },
    supplement: supplementEvent([
      { name: 'serial', label: 'Herstellungsnummer', type: 'text', maxLength: 60 },
      { name: 'weaponId', label: 'NWR-ID der Waffe', type: 'text', maxLength: 21 },
    ]),
    otherOfficeInformation: informationEvent('Antwort der anderen Waffenbehörde eintragen'),
    cardBrought: { label: 'Waffenbesitzkarte liegt vor', by: ['applicant', 'clerk'] },
  },
  publicStatus: {
    bringCard: {
      de: 'Karte vorlegen',
      easy: 'Bitte bringen Sie Ihre Waffenbesitzkarte. Wir tragen die Waffe ein oder aus.',
      en: 'Bring your certificate',
      actor: 'applicant',
      next: 'Legen Sie die Karte innerhalb von zwei Wochen vor oder schicken Sie sie als Einschreiben.',
    },
    entered: {
      de: 'Eingetragen',
      easy: 'Wir haben die Waffe in das Register eingetragen oder ausgetragen.',
      en: 'Entered in the register',
      actor: 'nobody',
      next: 'Sie erhalten die Anzeigebescheinigung und den Gebührenbescheid.',
    },
    notEntered: {
      de: 'Nicht eingetragen',
      easy: 'Sie durften diese Waffe nicht erwerben. Lesen Sie unseren Brief.',
      en: 'Not entered',
      actor: 'applicant',
      next: 'Führen und benutzen Sie die Waffe nicht; die Waffenbehörde meldet sich.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        task: 'Angaben zu Waffe, anderer Seite und Karte prüfen (§ 37f WaffG)',
        target: 'P3D',
        checked: [
          {
            to: '#case.checked',
            when: 'date(form.on) + duration("P14D") < date(facts.receivedOn)',
            then: [
              set('late', 'true'),
              note('Anzeige nach mehr als zwei Wochen (§ 37a, § 53 Abs. 1 Nr. 5 WaffG).'),
            ],
          },
          { to: '#case.checked' },
        ],
      }),
      checked: {
        meta: { label: 'Abgleich', status: 'inReview' },
        on: withdrawal,
        initial: 'entitlement',
        states: {
          entitlement: gate('Berechtigung zum Erwerb', 'inReview', [
            { to: 'match', when: ENTITLED },
            { to: 'unlawful' },
          ]),
          match: taskState({
            id: 'match',
            state: 'Abgleich mit dem Waffenregister',
            status: 'inReview',
            task: 'Waffe im Waffenregister suchen und mit der Anzeige der anderen Seite vergleichen; Voreintrag oder Jagdschein nachsehen',
            post: 'clerk',
            target: 'P5D',
            legalBasis: '§§ 37a, 37f WaffG, § 13 WaffRG',
            outcomes: {
              fits: { label: 'Beide Anzeigen stimmen überein', to: '#case.approved' },
              otherMissing: { label: 'Anzeige der anderen Seite fehlt', to: 'askOther' },
              differs: { ...requestOutcome, label: 'Nummer oder Modell weichen ab: klären' },
              noRight: { label: 'Keine Erlaubnis zum Erwerb gefunden', to: 'unlawful' },
            },
          }),
          askOther: transmissionState({
            id: 'otherOfficeRequest',
            state: 'Anfrage bei der anderen Waffenbehörde',
            status: 'waitingForOthers',
            receivers:
              'if form.otherElsewhere then ["Zuständige Waffenbehörde der anderen Seite"] else ["Eigene Waffenakte der anderen Seite"]',
            legalBasis: '§ 37a WaffG, §§ 4, 5 VwVfG',
            to: 'awaitingOther',
          }),
          awaitingOther: {
            meta: { label: 'Wartet auf die andere Waffenbehörde', status: 'waitingForOthers' },
            on: { otherOfficeInformation: ways('#case.approved', ['record']) },
            // The entry of one side does not depend on the diligence of the other.
            after: { otherOfficePeriod: '#case.approved' },
          },
          unlawful: taskState({
            id: 'unlawful',
            state: 'Erwerb ohne Erlaubnis',
            status: 'inReview',
            task: 'Prüfen, ob der Erwerb wirklich unerlaubt war; sonst Sicherstellung und Strafanzeige (§ 52 WaffG) veranlassen',
            post: 'lead',
            priority: 2,
            target: 'P2D',
            legalBasis: '§§ 2, 10, 46 Abs. 3, § 52 WaffG',
            outcomes: {
              lawful: { label: 'Doch berechtigt', to: 'match' },
              confirmed: { label: 'Unerlaubt: keine Eintragung', adverse: true, to: '#case.notEntered' },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Ein- oder Austrag', status: 'bringCard' },
        initial: 'awaitingCard',
        states: {
          awaitingCard: {
            meta: { label: 'Wartet auf die Waffenbesitzkarte', status: 'bringCard' },
            on: { cardBrought: ways('entry', ['record']) },
            after: { cardPeriod: 'cardOverdue' },
          },
          cardOverdue: taskState(
            {
              id: 'cardOverdue',
              state: 'Karte nicht vorgelegt',
              status: 'bringCard',
              task: 'Vorlage anmahnen oder zunächst nur das Register berichtigen',
              post: 'clerk',
              legalBasis: '§ 37g WaffG',
              outcomes: {
                remind: { label: 'Angemahnt', to: 'awaitingCard' },
                registerOnly: { label: 'Register ohne Karte berichtigen', to: 'entry' },
              },
            },
            { on: { cardBrought: ways('entry', ['record']) } },
          ),
          entry: taskState({
            id: 'entry',
            state: 'Eintrag in Karte und Register',
            status: 'entered',
            task: 'Waffe in Karte und Waffenregister ein- oder austragen und siegeln',
            post: 'clerk',
            target: 'P3D',
            legalBasis: '§ 37g WaffG, §§ 4 bis 6 WaffRG',
            outcomes: {
              done: {
                label: 'Eingetragen oder ausgetragen',
                to: 'receiptDocument',
                fields: [brief.text('registerNumber', 'Vorgangsnummer im Register', 40)],
              },
            },
          }),
          ...noticeStates('receipt', 'Anzeigebescheinigung', '#case.issued'),
        },
      },
      issued: {
        type: 'parallel',
        meta: { label: 'Eingetragen', status: 'entered' },
        onDone: '#case.closed',
        states: {
          fee: feeRegion({ status: 'entered', notBy: ['entry'] }),
          register: {
            meta: { label: 'Mitteilungen', status: 'entered' },
            initial: 'sending',
            states: {
              sending: transmissionState({
                id: 'registerMessage',
                state: 'Meldung an Register und andere Waffenbehörde',
                status: 'entered',
                receivers:
                  'if form.otherElsewhere then ["Nationales Waffenregister", "Waffenbehörde der anderen Seite"] else ["Nationales Waffenregister"]',
                legalBasis: '§§ 4, 13 WaffRG',
                to: 'sent',
              }),
              sent: finished('Gemeldet', 'entered'),
            },
          },
        },
      },
      notEntered: notification({
        label: 'Nicht eingetragen: unerlaubter Erwerb',
        status: ['inReview', 'notEntered'],
        document: 'unlawful',
        prefix: 'unlawfulNote',
        entry: [conclude('notEntered')],
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
