import {
  completeness,
  conclude,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  notification,
  processingTarget,
  replyPeriod,
  requestLetter,
  requestOutcome,
  set,
  supplementEvent,
  taskState,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';

/**
 * HannoverAktivPass: a card of the city for people with little money, by resolution of the council, no statute. It
 * certifies nothing but that somebody has one of the listed benefits; so the office looks at the notice of benefit, never
 * at income, and the list decides by itself (`entitled`).
 *
 * Peculiar: most get the card without asking with their notice of benefit; this procedure is for all others (Wohngeld,
 * asylum seekers, children of such households, lost cards). It is valid for the calendar year, or as long as the
 * benefit if that ends earlier. No administrative act: a refusal is told in a letter, because nobody has a right
 * to it beyond equal treatment. A card reported lost is replaced once a year and the old number blocked.
 */
export default defineProcedure({
  key: 'hannover-aktivpass',
  name: 'HannoverAktivPass',
  domain: 'soziales',
  kind: 'attestation',
  initiation: 'application',
  unit: '50.1',
  filePlan: '50.60.10',
  leika: [],
  legalBasis: ['Ratsbeschluss LHH zum HannoverAktivPass'],
  audience: ['citizen'],
  keywords: [
    'Ermäßigung mit wenig Geld',
    'Sozialpass',
    'günstiger ins Schwimmbad',
    'Rabatt für Freizeit und Kultur',
    'Bürgergeld Vergünstigung',
  ],
  online: null,
  secrecy: 'general',
  retention: { years: 2, legalBasis: 'Aktenplan der Stadt (zu bestätigen)', evidence: 'assumed' },
  form: {
    sections: [
      {
        title: 'Person',
        fields: [
          { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
          { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
          { name: 'birthDate', label: 'Geburtsdatum', type: 'date', required: true, notAfter: 'today' },
          { name: 'address', label: 'Anschrift in Hannover', type: 'text', maxLength: 200, required: true },
        ],
      },
      {
        title: 'Leistung',
        fields: [
          {
            name: 'benefit',
            label: 'Bewilligte Leistung',
            type: 'choice',
            required: true,
            options: [
              { value: 'sgb2', label: 'Bürgergeld (SGB II)' },
              { value: 'sgb12', label: 'Sozialhilfe oder Grundsicherung (SGB XII)' },
              { value: 'asylblg', label: 'Leistungen nach dem AsylbLG' },
              { value: 'wohngeld', label: 'Wohngeld' },
              { value: 'youth', label: 'Jugendhilfe in einer Einrichtung' },
              { value: 'other', label: 'Eine andere Leistung' },
            ],
          },
          { name: 'validUntil', label: 'Bewilligt bis', type: 'date', required: true },
          {
            name: 'occasion',
            label: 'Anlass',
            type: 'choice',
            required: true,
            options: [
              { value: 'first', label: 'Ich habe noch keine Karte' },
              { value: 'lost', label: 'Meine Karte ist verloren' },
            ],
          },
          {
            name: 'lostNumber',
            label: 'Nummer der verlorenen Karte, soweit bekannt',
            type: 'text',
            maxLength: 20,
            when: 'form.occasion = "lost"',
          },
          {
            name: 'children',
            label: 'Kinder im Haushalt, die eine eigene Karte bekommen',
            type: 'list',
            max: 12,
            fields: [
              { name: 'name', label: 'Name', type: 'name', maxLength: 200, required: true },
              { name: 'birthDate', label: 'Geburtsdatum', type: 'date', required: true, notAfter: 'today' },
            ],
          },
        ],
      },
    ],
  },
  evidence: [
    { name: 'notice', label: 'Bewilligungsbescheid der Leistung' },
    { name: 'identity', label: 'Ausweis oder Aufenthaltspapier' },
  ],
  fee: [{ id: 'free', legalBasis: 'Ratsbeschluss LHH', type: 'free', cents: '0', evidence: 'assumed' }],
  remedy: {
    kind: 'none',
    legalBasis:
      'Freiwillige Leistung der Stadt ohne Regelung im Einzelfall, kein Verwaltungsakt (§ 35 VwVfG)',
    validFrom: '2009-01-01',
    evidence: 'assumed',
  },
  certainty: {
    filePlan: { evidence: 'assumed' },
    'machine.checked': {
      evidence: 'assumed',
      source: 'Kreis der Berechtigten nach Ratsbeschluss zu bestätigen',
    },
  },
  clocks: {
    replyPeriod,
    processingTarget: processingTarget({ period: 'P5WD' }),
    cardExpiry: {
      label: 'Ablauf der Karte',
      kind: 'setByAuthority',
      legalBasis: 'Ratsbeschluss LHH',
      bound: 'party',
      start: { rule: 'event', on: 'facts.expires' },
      period: 'P1D',
      endMoves: false,
    },
  },
  documents: {
    request: requestLetter('Ihrem HannoverAktivPass'),
    card: {
      kind: 'certificate',
      title: 'HannoverAktivPass',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Name', '{form.givenNames} {form.familyName}'],
            ['Geboren am', '{form.birthDate}'],
            ['Gültig bis', '{facts.expires}'],
            ['Nummer', '{facts.card.number}'],
          ],
        },
        {
          type: 'list',
          of: 'form.children',
          item: 'Eigene Karte für {item.name}, geboren am {item.birthDate}',
        },
        { type: 'paragraph', text: 'Gilt nur mit Ausweis.' },
      ],
    },
    refusal: {
      kind: 'letter',
      title: 'Ihr HannoverAktivPass',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'die Karte ist an bestimmte Leistungen gebunden. {facts.ground} Wir prüfen gern, ob Ihnen zum Beispiel Wohngeld zusteht; sprechen Sie uns an.',
        },
      ],
    },
  },
  events: {
    withdraw: withdrawEvent,
    lost: {
      label: 'Karte verloren melden',
      by: ['applicant', 'clerk'],
      fields: [{ name: 'lostOn', label: 'Verloren am', type: 'date', required: true, notAfter: 'today' }],
    },
    supplement: supplementEvent([{ name: 'validUntil', label: 'Bewilligt bis', type: 'date' }]),
  },
  publicStatus: {
    cardValid: {
      de: 'Karte ausgestellt',
      easy: 'Sie haben den HannoverAktivPass. Zeigen Sie ihn mit Ihrem Ausweis.',
      en: 'Card issued',
      actor: 'nobody',
      next: 'Die Karte gilt bis zum aufgedruckten Tag. Melden Sie den Verlust.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P1D',
        task: 'Bewilligungsbescheid und Wohnsitz in Hannover ansehen',
      }),
      checked: {
        meta: { label: 'Prüfung der Berechtigung', status: 'inReview' },
        on: withdrawal,
        initial: 'entitled',
        states: {
          entitled: {
            meta: { label: 'Liste der Leistungen', status: 'inReview' },
            entry: [
              set(
                'ground',
                'if form.benefit = "other" then "Ihre Leistung gehört nicht zu diesen." else "Ihre Leistung ist nicht mehr bewilligt."',
              ),
              set('yearEnd', 'substring(today, 1, 4) + "-12-31"'),
              set(
                'expires',
                'if date(form.validUntil) < date(facts.yearEnd) then form.validUntil else facts.yearEnd',
              ),
            ],
            always: ways([
              {
                to: '#case.notEntitled',
                when: 'form.benefit = "other" or date(form.validUntil) < date(today)',
              },
              { to: 'register', when: 'form.occasion = "lost"' },
              { to: '#case.approved' },
            ]),
          },
          register: taskState({
            id: 'register',
            state: 'Ersatz für eine verlorene Karte',
            status: 'inReview',
            task: 'Alte Nummer sperren; prüfen, ob in diesem Jahr schon ersetzt wurde',
            post: 'clerk',
            target: 'P1D',
            outcomes: {
              blocked: { label: 'Gesperrt, ersetzen', to: '#case.approved' },
              secondTime: {
                label: 'In diesem Jahr schon ersetzt',
                adverse: true,
                to: [{ to: '#case.notEntitled', then: [set('ground', 'event.reason')] }],
              },
              unknown: { ...requestOutcome, label: 'Karte nicht zu finden, nachfragen' },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Karte wird hergestellt', status: 'inProduction' },
        initial: 'card',
        states: {
          card: taskState({
            id: 'card',
            state: 'Karten herstellen',
            status: 'inProduction',
            task: 'Karte und Kinderkarten drucken und Nummern eintragen',
            post: 'clerk',
            target: 'P2D',
            outcomes: {
              printed: {
                label: 'Hergestellt',
                fields: [
                  { name: 'number', label: 'Kartennummer', type: 'text', maxLength: 20, required: true },
                ],
                to: '#case.issued',
              },
            },
          }),
        },
      },
      issued: {
        meta: { label: 'Karte ausgestellt', status: 'inProduction' },
        initial: 'production',
        onDone: '#case.closed',
        states: {
          production: documentState({
            id: 'cardDocument',
            state: 'Kartenblatt wird ausgefertigt',
            status: 'inProduction',
            document: 'card',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'cardDispatch',
            state: 'Karten gehen mit der Post hinaus',
            status: 'inProduction',
            document: 'cardDocument',
            to: 'valid',
          }),
          valid: {
            meta: { label: 'Karte gültig', status: 'cardValid' },
            on: { lost: ways('#case.checked.register', ['record']) },
            after: { cardExpiry: 'expired' },
          },
          expired: { type: 'final', meta: { label: 'Karte abgelaufen', status: 'closed' } },
        },
      },
      notEntitled: notification({
        label: 'Nicht berechtigt',
        status: ['inReview', 'rejected'],
        document: 'refusal',
        prefix: 'refusal',
        entry: [conclude('notEntitled')],
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
