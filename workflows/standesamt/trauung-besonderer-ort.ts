import {
  brief,
  completeness,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  finished,
  gate,
  invoice,
  invoiceLetter,
  invoicePeriod,
  invoiceStatus,
  plainLetter,
  replyPeriod,
  requestLetter,
  requestOutcome,
  set,
  supplementEvent,
  taskState,
  transmissionState,
  waitingFor,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { evidence, form, SICKBED } from './trauung-besonderer-ort.form.js';

/**
 * Trauung an einem besonderen Ort oder außerhalb der Öffnungszeiten: the ceremony is sovereign (§ 14 PStG), the place is a contract. The city may
 * marry wherever it has dedicated a room to it and the form stays worthy (§ 14 (2)); nobody has a claim to a certain place.
 *
 * Peculiar, by the kind of place: a dedicated place (castle, zoo, tower) needs only the owner's confirmation; a place never used must be seen
 * first (access for everybody, § 14 (1): witnesses; dignity, weather, escape routes) and dedicated for the day → `visit`; the
 * sickbed needs neither owner nor price, but haste. A registrar has to be free to come (`registrarFree`), else no
 * offer. The couple accepts the offer within two weeks, the price under private law is paid before; the registered marriage must be there
 * (facts from the form). On the day a storm or a missing witness leads back to the registry office: the fallback room is always
 * reserved. No administrative act: the refusal of a place leaves the marriage untouched, it is explained by letter.
 */
export default defineProcedure({
  key: 'trauung-besonderer-ort',
  name: 'Trauung an einem besonderen Ort oder außerhalb der Öffnungszeiten',
  domain: 'standesamt',
  kind: 'contract',
  initiation: 'application',
  unit: '32.4',
  filePlan: '34.30.70',
  leika: [],
  legalBasis: ['§ 14 Abs. 1, 2 PStG', '§§ 145, 535 BGB'],
  keywords: [
    'heiraten im Zoo',
    'Hochzeit im Schloss Herrenhausen',
    'Heirat am Wochenende',
    'Nottrauung Krankenhaus',
    'draußen heiraten',
  ],
  audience: ['citizen'],
  online: null,
  secrecy: 'civilStatus',
  retention: { years: 10, legalBasis: '§ 41 KomHKVO: Belege', evidence: 'derived' },
  addressee: ['{form.first} und {form.second}', '{form.address}'],
  certainty: { filePlan: { evidence: 'assumed' } },
  form,
  evidence,
  fee: [
    {
      id: 'sickbed',
      legalBasis: 'Entgeltordnung der Stadt: Krankenbett entgeltfrei',
      type: 'free',
      cents: '0',
      when: SICKBED,
      evidence: 'assumed',
    },
    {
      id: 'dedicated',
      legalBasis: 'Entgeltordnung der Stadt: Trauort',
      type: 'fixed',
      cents: '25000',
      when: 'form.place = "dedicated"',
      evidence: 'assumed',
    },
    {
      id: 'new',
      legalBasis: 'Entgeltordnung der Stadt: anderer Ort mit Besichtigung',
      type: 'fixed',
      cents: '40000',
      when: 'form.place = "new"',
      evidence: 'assumed',
    },
    {
      id: 'after-hours',
      legalBasis: 'Entgeltordnung der Stadt: außerhalb der Öffnungszeiten',
      type: 'fixed',
      cents: '12000',
      evidence: 'assumed',
    },
  ],
  remedy: {
    kind: 'none',
    legalBasis:
      '§ 35 VwVfG: Vertrag über den Ort; die Eheschließung selbst bleibt im Standesamt möglich (§ 49 PStG)',
    validFrom: '2009-01-01',
    evidence: 'derived',
  },
  clocks: {
    replyPeriod,
    invoicePeriod,
    owner: waitingFor('Antwort des Eigentümers', 'P3W'),
    offer: {
      label: 'Annahmefrist des Angebots',
      kind: 'setByAuthority',
      legalBasis: '§ 148 BGB',
      bound: 'party',
      start: { notified: 'facts.offerDispatch' },
      period: 'P2W',
    },
  },
  documents: {
    request: requestLetter('Ihrem Wunschort für die Trauung'),
    offer: plainLetter(
      'Angebot: Trauung an Ihrem Wunschort',
      'wir können Sie am {form.wishOn} um {form.wishAt} Uhr an diesem Ort trauen. Das Angebot gilt zwei Wochen; als Ersatzraum ist für Sie das Standesamt freigehalten.',
    ),
    declined: plainLetter(
      'Ihr Wunschort',
      'an diesem Ort können wir nicht trauen: {facts.declineReason}. Im Standesamt oder an einem Trauort der Stadt sind Sie willkommen.',
    ),
    confirmation: plainLetter(
      'Ihr Trauort ist bestätigt',
      'die Trauung findet am {form.wishOn} um {form.wishAt} Uhr statt. Bei Unwetter trauen wir Sie im Standesamt.',
    ),
    invoice: invoiceLetter('Trauung am gewünschten Ort'),
  },
  events: {
    withdraw: withdrawEvent,
    supplement: supplementEvent([brief.text('owner', 'Eigentümer oder Betreiber', 200, { required: false })]),
    ownerAnswered: {
      label: 'Antwort des Eigentümers eintragen',
      by: ['authority', 'clerk'],
      fields: [brief.pick('result', 'Antwort', { agrees: 'stimmt zu', refuses: 'lehnt ab' })],
    },
    accept: { label: 'Angebot annehmen', by: ['applicant', 'clerk'] },
    decline: { label: 'Angebot ablehnen', by: ['applicant', 'clerk'] },
  },
  publicStatus: {
    ...invoiceStatus,
    offered: {
      de: 'Angebot für den Trauort',
      easy: 'Wir können Sie dort trauen. Bitte sagen Sie uns, ob Sie das Angebot annehmen.',
      en: 'Offer made',
      actor: 'applicant',
      next: 'Nehmen Sie das Angebot innerhalb von zwei Wochen an.',
    },
    placeBooked: {
      de: 'Trauort bestätigt',
      easy: 'Ihr Hochzeitsort steht fest.',
      en: 'Place confirmed',
      actor: 'applicant',
      next: 'Kommen Sie eine Viertelstunde vorher. Bei Unwetter trauen wir im Standesamt.',
    },
    placeDeclined: {
      de: 'Ort nicht möglich',
      easy: 'An diesem Ort geht es nicht. Sie können im Standesamt heiraten.',
      en: 'Place not possible',
      actor: 'nobody',
      next: 'Das Standesamt bietet Ihnen andere Orte an.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P5D',
        task: 'Anmeldung der Eheschließung, Ort und Zeit abgleichen',
      }),
      checked: {
        meta: { label: 'Ort und Personal', status: 'inReview' },
        on: withdrawal,
        initial: 'kind',
        states: {
          kind: gate('Welcher Ort', 'inReview', [
            { to: 'urgent', when: SICKBED },
            { to: 'visit', when: 'form.place = "new"' },
            { to: 'ownerRequest', when: 'form.place = "dedicated"' },
            { to: 'staff' },
          ]),
          urgent: taskState({
            id: 'urgent',
            state: 'Eilige Trauung am Krankenbett',
            status: 'inReview',
            task: 'Noch heute klären, ob die Person ansprechbar und geschäftsfähig ist und wer sie besucht',
            post: 'registrar',
            appointment: 'registrar',
            priority: 1,
            target: 'P1D',
            legalBasis: '§ 13 Abs. 3, § 14 PStG',
            outcomes: {
              possible: { label: 'Möglich', to: 'staff' },
              notAble: {
                label: 'Person nicht ansprechbar',
                adverse: true,
                to: [
                  {
                    to: '#case.declined',
                    then: [set('declineReason', '"Die Person ist zurzeit nicht ansprechbar."')],
                  },
                ],
              },
            },
          }),
          visit: taskState({
            id: 'visit',
            state: 'Besichtigung des Orts',
            status: 'inReview',
            task: 'Ort besichtigen: Würde der Form, Zugang für alle, Fluchtwege, Wetterschutz; Widmung für den Tag vorbereiten',
            post: 'registrar',
            appointment: 'registrar',
            target: 'P10D',
            legalBasis: '§ 14 Abs. 2 PStG',
            outcomes: {
              worthy: { label: 'Geeignet', to: 'ownerRequest' },
              incomplete: { ...requestOutcome, label: 'Angaben zum Ort fehlen' },
              unfit: {
                label: 'Nicht geeignet',
                adverse: true,
                to: [{ to: '#case.declined', then: [set('declineReason', 'event.reason')] }],
              },
            },
          }),
          ownerRequest: transmissionState({
            id: 'ownerRequest',
            state: 'Anfrage beim Eigentümer',
            status: 'waitingForOthers',
            receivers: '[form.owner]',
            legalBasis: '§ 903 BGB',
            to: 'awaitingOwner',
          }),
          awaitingOwner: {
            meta: { label: 'Wartet auf den Eigentümer', status: 'waitingForOthers' },
            on: {
              ownerAnswered: ways(
                [
                  { to: 'staff', when: 'event.result = "agrees"' },
                  { to: '#case.declined', then: [set('declineReason', '"Der Eigentümer stimmt nicht zu."')] },
                ],
                ['record'],
              ),
            },
            after: { owner: 'ownerOverdue' },
          },
          ownerOverdue: taskState({
            id: 'ownerOverdue',
            state: 'Eigentümer antwortet nicht',
            status: 'waitingForOthers',
            task: 'Eigentümer anrufen',
            post: 'clerk',
            outcomes: {
              again: { label: 'Noch einmal anfragen', to: 'ownerRequest' },
              giveUp: {
                label: 'Ort aufgeben',
                adverse: true,
                to: [
                  {
                    to: '#case.declined',
                    then: [set('declineReason', '"Der Eigentümer hat nicht geantwortet."')],
                  },
                ],
              },
            },
          }),
          staff: taskState({
            id: 'registrarFree',
            state: 'Standesbeamtin oder Standesbeamter frei?',
            status: 'inReview',
            task: 'Dienstplan ansehen: wer traut zu dieser Zeit dort; Ersatzraum im Standesamt freihalten',
            post: 'clerk',
            target: 'P3D',
            outcomes: {
              free: {
                label: 'Eingeteilt, Ersatzraum frei',
                to: '#case.approved',
                fields: [brief.text('who', 'Wer traut', 120)],
              },
              nobody: {
                label: 'Niemand frei',
                adverse: true,
                to: [
                  {
                    to: '#case.declined',
                    then: [set('declineReason', '"Zu dieser Zeit ist niemand frei, der trauen darf."')],
                  },
                ],
              },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Angebot', status: 'offered' },
        on: withdrawal,
        initial: 'haste',
        states: {
          haste: gate('Ohne Angebot?', 'offered', [{ to: 'priceGate', when: SICKBED }, { to: 'writing' }]),
          writing: documentState({
            id: 'offerDocument',
            state: 'Angebot wird erstellt',
            status: 'offered',
            document: 'offer',
            to: 'sending',
          }),
          sending: dispatchState({
            id: 'offerDispatch',
            state: 'Angebot geht hinaus',
            status: 'offered',
            document: 'offerDocument',
            to: 'offered',
          }),
          offered: {
            meta: { label: 'Angebot offen', status: 'offered' },
            on: { accept: ways('priceGate'), decline: ways('#case.withdrawn') },
            after: { offer: '#case.discontinued' },
          },
          ...invoice({
            notBy: ['registrarFree'],
            on: 'form.wishOn',
            paid: '#case.issued',
            unpaid: [{ to: '#case.discontinued' }],
          }),
        },
      },
      issued: {
        meta: { label: 'Trauort bestätigt', status: 'placeBooked' },
        initial: 'confirming',
        onDone: '#case.closed',
        states: {
          confirming: documentState({
            id: 'confirmationDocument',
            state: 'Bestätigung wird erstellt',
            status: 'placeBooked',
            document: 'confirmation',
            to: 'sending',
          }),
          sending: dispatchState({
            id: 'confirmationDispatch',
            state: 'Bestätigung geht hinaus',
            status: 'placeBooked',
            document: 'confirmationDocument',
            to: 'dayOf',
          }),
          dayOf: taskState({
            id: 'dayOf',
            state: 'Tag der Trauung',
            status: 'placeBooked',
            task: 'Am Ort trauen oder bei Unwetter in den Ersatzraum wechseln',
            post: 'registrar',
            appointment: 'registrar',
            legalBasis: '§ 14 PStG, § 1312 BGB',
            outcomes: {
              here: { label: 'Am Ort getraut', to: 'done' },
              fallback: { label: 'Im Standesamt getraut', to: 'refund' },
              absent: { label: 'Paar nicht erschienen', to: 'done' },
            },
          }),
          refund: taskState({
            id: 'refund',
            state: 'Entgelt für den Ort',
            status: 'placeBooked',
            task: 'Nicht verbrauchtes Entgelt für den Ort nach Anordnung auszahlen',
            post: 'cashier',
            unit: '20.3',
            notBy: ['invoicePayment'],
            legalBasis: '§ 326 Abs. 4 BGB, § 42 Abs. 5 KomHKVO',
            outcomes: { repaid: { label: 'Ausgezahlt oder nichts geschuldet', to: 'done' } },
          }),
          done: finished('Trauung vorbei', 'closed'),
        },
      },
      declined: {
        meta: { label: 'Ort nicht möglich', status: 'placeDeclined' },
        entry: [{ type: 'conclude', params: { ending: 'declined' } }],
        initial: 'writing',
        onDone: '#case.closed',
        states: {
          writing: documentState({
            id: 'declinedLetter',
            state: 'Nachricht wird erstellt',
            status: 'placeDeclined',
            document: 'declined',
            to: 'sending',
          }),
          sending: dispatchState({
            id: 'declinedDispatch',
            state: 'Nachricht geht hinaus',
            status: 'placeDeclined',
            document: 'declinedLetter',
            to: 'done',
          }),
          done: finished('Mitgeteilt', 'placeDeclined'),
        },
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
