import {
  brief,
  civilRemedy,
  completeness,
  conclude,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  gate,
  notification,
  replyPeriod,
  requestLetter,
  set,
  supplementEvent,
  taskState,
  transmissionState,
  ways,
  withdrawal,
  withdrawEvent,
  type EventSpec,
} from '@amtsweg/procedure';
import { kept } from './kept.js';
import { party, partyFields } from './party.js';

const declined = ways(
  [
    // Who has refused three gardens goes to the end of the list: the day of application moves.
    {
      to: 'waiting',
      when: 'facts.declines >= 2',
      then: [set('declines', '0'), set('queuedOn', 'today')],
    },
    { to: 'waiting', then: [set('declines', 'facts.declines + 1')] },
  ],
  ['record'],
);

const list = {
  district: taskState({
    id: 'district',
    state: 'Zuordnung',
    status: 'inReview',
    task: 'Wunschkolonien dem Bezirksverband zuordnen und die Erklärung zur kleingärtnerischen Nutzung prüfen',
    post: 'clerk',
    target: 'P7D',
    legalBasis: '§ 4 Abs. 2 BKleingG',
    outcomes: {
      suited: {
        label: 'Weitergeben',
        to: [{ to: 'forwarding', then: [set('queuedOn', 'facts.receivedOn'), set('declines', '0')] }],
      },
      leisure: {
        label: 'Wunsch nach Wochenendgarten: auf Freizeitgrundstücke hinweisen',
        to: '#case.notSuited',
      },
    },
  }),
  forwarding: transmissionState({
    id: 'forwarded',
    state: 'Bewerbung an den Bezirksverband',
    status: 'waitingList',
    receivers: '["Bezirksverband Hannover der Kleingärtner e. V."]',
    legalBasis: 'Einwilligung, Art. 6 Abs. 1 Buchst. a DSGVO; § 4 Abs. 2 BKleingG (Zwischenpacht)',
    to: 'waiting',
  }),
  waiting: {
    meta: { label: 'Bewerberliste', status: 'waitingList' },
    on: { gardenOffered: ways('offered', ['record']) },
    after: { listYear: 'stillInterested' },
  },
  stillInterested: documentState({
    id: 'interestLetter',
    state: 'Jährliche Nachfrage wird erstellt',
    status: 'waitingList',
    document: 'interest',
    to: 'interestDispatch',
  }),
  interestDispatch: dispatchState({
    id: 'interestDispatch',
    state: 'Jährliche Nachfrage geht hinaus',
    status: 'waitingList',
    document: 'interestLetter',
    to: 'awaitingInterest',
  }),
  awaitingInterest: {
    meta: { label: 'Wartet auf die Bestätigung der Bewerbung', status: 'waitingForYou' },
    on: { interestConfirmed: ways('waiting', ['record']), gardenOffered: ways('offered', ['record']) },
    after: { interestPeriod: '#case.discontinued' },
  },
  offered: {
    meta: { label: 'Garten angeboten', status: 'gardenOffered' },
    on: {
      viewed: [{ target: 'offered', actions: ['record'] }],
      gardenAccepted: ways('#case.approved', ['record']),
      gardenDeclined: declined,
    },
    after: { offerPeriod: declined },
  },
};

/** Membership, price for what the former tenant leaves behind, sub-lease, key: all of it civil law, each by another body. */
const contract = {
  valuation: gate('Wertermittlung', 'contracting', [
    { to: 'dispute', when: 'facts.gardenOffered.valuationDisputed = true' },
    { to: 'signing' },
  ]),
  dispute: taskState({
    id: 'dispute',
    state: 'Streit um den Ablösebetrag',
    status: 'contracting',
    task: 'Mit Verein und Wertermittlern vermitteln: zulässig sind nur Laube bis 24 m², Anpflanzungen und Wege',
    post: 'clerk',
    target: 'P1M',
    legalBasis: '§ 3 Abs. 2, § 11 BKleingG, Wertermittlungsrichtlinie des Landesverbands',
    outcomes: {
      agreed: {
        label: 'Betrag vereinbart',
        to: 'signing',
        fields: [
          { name: 'valueCents', label: 'Ablösebetrag', type: 'money', min: 0, max: 3000000, required: true },
        ],
      },
      failed: { label: 'Keine Einigung, zurück auf die Liste', to: '#case.checked.waiting' },
    },
  }),
  signing: {
    meta: { label: 'Vertrag mit dem Verein', status: 'contracting' },
    on: {
      leaseSigned: ways('#case.issued', ['record']),
      leaseFailed: ways('#case.checked.waiting', ['record']),
    },
    after: { signingPeriod: 'chasing' },
  },
  chasing: taskState(
    {
      id: 'chasing',
      state: 'Vertrag lässt auf sich warten',
      status: 'contracting',
      task: 'Beim Verein nach dem Unterpachtvertrag fragen',
      post: 'clerk',
      target: 'P7D',
      outcomes: {
        continues: { label: 'Kommt noch', to: 'signing' },
        off: { label: 'Nicht zustande gekommen', to: '#case.checked.waiting' },
      },
    },
    { on: { leaseSigned: ways('#case.issued', ['record']) } },
  ),
};

const events: Readonly<Record<string, EventSpec>> = {
  withdraw: { ...withdrawEvent, label: 'Bewerbung zurückziehen', note: 'Die Bewerbung ist kostenfrei.' },
  supplement: supplementEvent([brief.text('colonies', 'Wunschkolonien', 300, { required: false })]),
  gardenOffered: {
    label: 'Angebot des Vereins eintragen',
    by: ['authority', 'clerk'],
    fields: [
      brief.text('garden', 'Kolonie und Parzelle', 160),
      brief.count('area', 'Größe in m²', 400, { min: 100, help: 'Höchstens 400 m² (§ 3 Abs. 1 BKleingG)' }),
      {
        name: 'valueCents',
        label: 'Geschätzter Ablösebetrag',
        type: 'money',
        min: 0,
        max: 3000000,
        required: true,
      },
      brief.yes('valuationDisputed', 'Wertermittlung ist umstritten'),
    ],
  },
  viewed: {
    label: 'Besichtigung eintragen',
    by: ['applicant', 'clerk', 'authority'],
    fields: [brief.day('viewedOn', 'Besichtigt am', { notAfter: 'today' })],
  },
  gardenAccepted: { label: 'Garten annehmen', by: ['applicant', 'clerk'] },
  gardenDeclined: { label: 'Garten ablehnen', by: ['applicant', 'clerk'] },
  interestConfirmed: { label: 'Bewerbung aufrechterhalten', by: ['applicant', 'clerk'] },
  leaseSigned: {
    label: 'Unterpachtvertrag geschlossen melden',
    by: ['authority', 'clerk'],
    fields: [
      brief.day('signedOn', 'Unterschrieben am', { notAfter: 'today' }),
      brief.day('from', 'Pacht ab'),
    ],
  },
  leaseFailed: { label: 'Vertrag nicht zustande gekommen', by: ['authority', 'applicant', 'clerk'] },
};

const period = (label: string, legalBasis: string, iso: string, bound: 'party' | 'authority' = 'party') =>
  ({ label, kind: 'setByAuthority', legalBasis, bound, start: { rule: 'event' }, period: iso }) as const;

/**
 * Kleingarten pachten (§ 4 BKleingG): the city leases the land to the district association, which leases it on; the tenant
 * makes the contract with the club. The office only takes the application, passes it on with consent and keeps the list
 * honest. No act, no fee, no claim to a garden; who is passed over goes to the club or the Amtsgericht.
 *
 * Waiting lasts years: each year the applicant is asked, and silence takes him off the list. Who declines three gardens
 * goes to its end. The price for what the former tenant leaves is limited in law (arbour of 24 m², § 3 (2)); about it the
 * office mediates, no more. With the contract the garden register of the city is changed and the file ends. NOT
 * transitions: termination (§§ 8, 9 BKleingG, between club and tenant), building without permission, living there.
 */
export default defineProcedure({
  key: 'kleingarten-pachten',
  name: 'Kleingarten pachten',
  domain: 'umwelt-baeume-gewaesser',
  kind: 'contract',
  initiation: 'application',
  unit: '67.1',
  filePlan: '67.50.10',
  leika: [],
  legalBasis: ['§ 4 BKleingG', '§ 3 BKleingG', '§ 5 BKleingG'],
  keywords: ['Schrebergarten', 'Laube', 'Gartenkolonie', 'Parzelle', 'Gartenverein'],
  audience: ['citizen'],
  online: null,
  secrecy: 'general',
  retention: kept(2),
  addressee: party,
  form: {
    sections: [
      {
        title: 'Bewerbung',
        fields: [...partyFields, brief.count('household', 'Personen im Haushalt', 15, { min: 1 })],
      },
      {
        title: 'Wunschgarten',
        fields: [
          brief.text('colonies', 'Wunschkolonien oder Stadtteile', 300),
          brief.count('maxArea', 'Höchstens m²', 400, { min: 100 }),
          brief.yes('gardening', 'Ich werde Obst und Gemüse anbauen (mindestens ein Drittel der Fläche)'),
          brief.yes('noDwelling', 'Mir ist bekannt, dass Wohnen in der Laube nicht erlaubt ist'),
          brief.yes('consent', 'Ich willige in die Weitergabe an Bezirksverband und Verein ein'),
        ],
      },
    ],
    plausibility: [
      {
        holds: 'form.consent = true',
        message:
          'Ohne Einwilligung können wir die Bewerbung nicht weitergeben; bewerben Sie sich dann direkt beim Verein.',
        field: 'consent',
      },
    ],
  },
  evidence: [],
  fee: [
    {
      id: 'free',
      legalBasis: 'Pacht und Ablöse nach Pachtvertrag',
      type: 'free',
      cents: '0',
      evidence: 'assumed',
    },
  ],
  remedy: civilRemedy('Die Verpachtung'),
  clocks: {
    replyPeriod,
    listYear: period(
      'Jährliche Nachfrage',
      'Vergabegrundsätze des Bezirksverbands (zu bestätigen)',
      'P1Y',
      'authority',
    ),
    interestPeriod: {
      ...period('Bestätigung der Bewerbung', 'Vergabegrundsätze des Bezirksverbands (zu bestätigen)', 'P1M'),
      start: { notified: 'facts.interestDispatch' },
    },
    offerPeriod: period(
      'Bedenkzeit für das Angebot',
      'Vergabegrundsätze des Bezirksverbands (zu bestätigen)',
      'P2W',
    ),
    signingPeriod: period('Abschluss des Unterpachtvertrags', '§ 4 BKleingG, § 145 BGB', 'P2M'),
  },
  documents: {
    request: requestLetter('Ihrer Bewerbung um einen Kleingarten'),
    interest: {
      kind: 'letter',
      title: 'Möchten Sie weiter einen Kleingarten?',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'Sie stehen seit dem {facts.queuedOn} auf der Bewerberliste. Bestätigen Sie Ihre Bewerbung bitte binnen eines Monats; sonst streichen wir sie.',
        },
      ],
    },
    leisure: {
      kind: 'letter',
      title: 'Ihre Bewerbung um einen Garten',
      signedBy: 'district',
      blocks: [
        {
          type: 'paragraph',
          text: 'Kleingärten dienen dem Anbau von Obst und Gemüse (§ 1 BKleingG). Für einen reinen Freizeitgarten wenden Sie sich bitte an private Verpächter; eine Ablehnung durch Bescheid ist das nicht.',
        },
      ],
    },
    confirmation: {
      kind: 'letter',
      title: 'Ihr Kleingarten {facts.gardenOffered.garden}',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'der Verein hat uns den Unterpachtvertrag vom {facts.leaseSigned.signedOn} gemeldet. Vertragspartner ist der Verein; an ihn zahlen Sie Pacht und Umlagen. Die Bewerbung ist damit erledigt.',
        },
      ],
    },
  },
  events,
  publicStatus: {
    waitingList: {
      de: 'Auf der Bewerberliste',
      easy: 'Sie stehen auf der Liste. Es kann Jahre dauern, bis ein Garten frei ist.',
      en: 'On the waiting list',
      actor: 'other',
      next: 'Der Verein meldet sich, wenn ein Garten frei wird. Einmal im Jahr fragen wir nach.',
    },
    gardenOffered: {
      de: 'Garten angeboten',
      easy: 'Ein Garten ist frei. Sehen Sie ihn an und sagen Sie Ja oder Nein.',
      en: 'Garden offered',
      actor: 'applicant',
      next: 'Antworten Sie innerhalb von zwei Wochen.',
    },
    contracting: {
      de: 'Vertrag wird geschlossen',
      easy: 'Sie schließen den Vertrag mit dem Verein.',
      en: 'Contract being made',
      actor: 'applicant',
      next: 'Werden Sie Mitglied und unterschreiben Sie den Unterpachtvertrag beim Verein.',
    },
  },
  certainty: { filePlan: { evidence: 'assumed' }, legalBasis: { evidence: 'derived' } },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({ post: 'clerk', task: 'Bewerbung und Einwilligung prüfen', target: 'P7D' }),
      checked: {
        meta: { label: 'Bewerbung', status: 'inReview' },
        on: withdrawal,
        initial: 'district',
        states: list,
      },
      approved: {
        meta: { label: 'Übernahme des Gartens', status: 'contracting' },
        on: withdrawal,
        initial: 'valuation',
        states: contract,
      },
      issued: notification({
        label: 'Verpachtet',
        status: ['contracting', 'sent'],
        document: 'confirmation',
        prefix: 'confirmation',
        then: {
          register: taskState({
            id: 'register',
            state: 'Kleingartenkataster',
            status: 'sent',
            task: 'Pächterwechsel im Kleingartenkataster der Stadt eintragen',
            post: 'clerk',
            target: 'P14D',
            outcomes: { entered: { label: 'Eingetragen', to: 'done' } },
          }),
        },
      }),
      notSuited: notification({
        label: 'Kein kleingärtnerischer Bedarf',
        status: ['inReview', 'closed'],
        document: 'leisure',
        prefix: 'leisure',
        entry: [conclude('notSuited')],
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
