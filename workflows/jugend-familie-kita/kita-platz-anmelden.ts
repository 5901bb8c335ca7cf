import {
  actionNotice,
  applicantSection,
  birthday,
  brief,
  childSection,
  completeness,
  conclude,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  finished,
  gate,
  litigationStatus,
  offered,
  offerPeriod,
  placeOffer,
  placeOfferEvents,
  plainLetter,
  plainNotice,
  set,
  supplementEvent,
  taskState,
  transmissionState,
  waitingFor,
  ways,
  withdrawal,
  youthActions,
  youthCourt,
  youthRemedy,
  youthReply,
  youthRequest,
  youthRetention,
  youthService,
  youthWithdraw,
} from '@amtsweg/procedure';

/**
 * Registration for a place in a day nursery (§ 24 SGB VIII, § 20 NKiTaG).
 *
 * Two relations in law: the claim is against the city as youth office and depends on age alone (from one year on, § 24
 * (2), (3); below one only with work, training or need, § 24 (1), reckoned here from the birth date at the wanted start);
 * the place belongs to the carrier, who chooses among the children. So the portal passes the wish to the carriers in the order of
 * preference, one after the other; only when all have said no does the city look for a place itself, in reasonable
 * distance. An offer binds nobody until taken. That no place can be shown is told by an act, because from it on parents may
 * sue for the place or for the cost of one they found themselves (§ 36a (3) SGB VIII by analogy); the child stays on the
 * list meanwhile. No transition: the care contract and the notice on contributions, they are cases of their own.
 */
export default defineProcedure({
  ...youthService,
  key: 'kita-platz-anmelden',
  name: 'Kindertagesstättenplatz anmelden',
  kind: 'registration',
  initiation: 'application',
  filePlan: '51.10.10',
  leika: [],
  legalBasis: ['§ 24 SGB VIII', '§ 20 NKiTaG', '§ 5 SGB VIII'],
  online: {
    since: '2022-12',
    evidence: 'Anmeldeportal der Stadt (Dienstleistungskatalog, nach Plausibilität)',
  },
  keywords: ['Krippe', 'Kindergarten', 'Hort', 'Betreuungsplatz suchen', 'Warteliste Kinderbetreuung'],
  retention: youthRetention(2, 'nach Aufnahme oder Rücknahme'),
  form: {
    sections: [
      applicantSection(
        'Personensorgeberechtigte',
        { name: 'email', label: 'E-Mail für Platzangebote', type: 'email' },
        brief.pick('custody', 'Sorgerecht', { joint: 'gemeinsam', sole: 'allein', guardian: 'Vormund' }),
      ),
      childSection(
        15,
        brief.yes('sibling', 'Ein Geschwisterkind besucht schon eine der gewünschten Einrichtungen'),
        brief.yes('integration', 'Das Kind braucht einen Integrationsplatz'),
      ),
      {
        title: 'Betreuungsbedarf',
        fields: [
          brief.day('wantedFrom', 'Betreuung gewünscht ab', { notBefore: 'today' }),
          brief.pick('hours', 'Umfang je Tag', {
            '4': '4 Stunden',
            '6': '6 Stunden',
            '8': '8 Stunden',
            more: 'mehr',
          }),
          brief.pick('work', 'Lage der Eltern', {
            employed: 'beide oder der allein Erziehende arbeiten oder sind in Ausbildung',
            seeking: 'Arbeit suchend oder im Leistungsbezug nach SGB II',
            none: 'keines davon',
          }),
          brief.list(
            'wishes',
            'Gewünschte Einrichtungen in dieser Reihenfolge',
            [brief.text('facility', 'Einrichtung'), brief.text('carrier', 'Träger')],
            { required: true, min: 1, max: 5 },
          ),
          brief.yes('dayCare', 'Ein Platz in Kindertagespflege kommt auch in Frage'),
        ],
      },
    ],
    plausibility: [
      {
        holds: 'date(form.wantedFrom) < date(today) + duration("P3Y")',
        message: 'Anmelden können Sie bis zu drei Jahre im Voraus.',
        field: 'wantedFrom',
      },
    ],
  },
  evidence: [
    {
      name: 'work',
      label: 'Nachweis der Erwerbstätigkeit oder Ausbildung (Betreuung unter einem Jahr oder über 6 Stunden)',
      legalBasis: '§ 24 Abs. 1 SGB VIII',
      when: 'form.work = "employed"',
    },
  ],
  remedy: youthRemedy,
  clocks: {
    replyPeriod: youthReply,
    carrierPeriod: waitingFor(
      'Rückmeldung des Trägers',
      'P3W',
      'Absprache mit den Trägern (zu bestätigen)',
      'authority',
    ),
    offerPeriod: offerPeriod('P2W'),
    waitingReview: waitingFor('Nächster Abgleich freier Plätze', 'P4W', '§ 24 Abs. 5 SGB VIII', 'authority'),
    ...youthActions('noPlace'),
  },
  documents: {
    request: youthRequest('Ihrer Anmeldung für einen Betreuungsplatz'),
    offer: plainLetter(
      'Angebot eines Betreuungsplatzes',
      'für {form.childName} ist ein Platz frei: {facts.place}, ab {facts.placeFrom}. Bitte sagen Sie innerhalb von zwei Wochen zu; danach geht der Platz an ein anderes Kind.',
      'Den Betreuungsvertrag schließen Sie mit dem Träger.',
    ),
    confirmation: plainLetter(
      'Ihr Betreuungsplatz',
      'Sie haben den Platz angenommen: {facts.place}, ab {facts.placeFrom}. Der Träger meldet sich wegen des Vertrags. Über den Beitrag bekommen Sie einen eigenen Bescheid.',
    ),
    noPlace: plainNotice(
      'Ihr Antrag auf einen Betreuungsplatz',
      'central',
      'für {form.childName} kann zum {form.wantedFrom} kein Platz nachgewiesen werden.',
      '{facts.central.reason}',
      [
        'Unter einem Jahr besteht ein Anspruch nur bei Erwerbstätigkeit, Ausbildung oder besonderem Bedarf (§ 24 Abs. 1 SGB VIII).',
        'facts.claim = "criteria"',
      ],
      'Das Kind bleibt auf der Warteliste. Suchen Sie selbst einen Platz, bewahren Sie bitte Belege über die Kosten auf.',
    ),
  },
  events: {
    ...placeOfferEvents,
    ...youthCourt,
    withdraw: youthWithdraw,
    carrierReply: {
      label: 'Rückmeldung des Trägers eintragen',
      by: ['authority', 'clerk'],
      fields: [
        brief.pick('answer', 'Antwort', { place: 'Platz zugesagt', none: 'kein Platz' }),
        brief.day('placeFrom', 'Platz ab', { when: 'event.answer = "place"' }),
      ],
    },
    supplement: supplementEvent([brief.day('wantedFrom', 'Betreuung gewünscht ab', { required: false })]),
  },
  publicStatus: {
    offered,
    litigation: litigationStatus,
    searching: {
      de: 'Platz wird gesucht',
      easy: 'Wir fragen die Kitas, die Sie gewünscht haben.',
      en: 'Looking for a place',
      actor: 'other',
      next: 'Die Träger vergeben ihre Plätze selbst. Sobald einer zusagt, schreiben wir Ihnen.',
    },
    waitingList: {
      de: 'Auf der Warteliste',
      easy: 'Im Moment gibt es keinen Platz. Wir suchen weiter.',
      en: 'On the waiting list',
      actor: 'office',
      next: 'Wir gleichen jeden Monat ab. Im Bescheid steht, was Sie sonst tun können.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P5D',
        task: 'Wohnsitz in Hannover, Sorgerecht und Angaben zum Bedarf prüfen',
        checked: [
          {
            to: '#case.checked',
            then: [
              set(
                'claim',
                `if ${birthday(1)} > date(form.wantedFrom) then "criteria" else if ${birthday(6)} > date(form.wantedFrom) then "right" else "demand"`,
              ),
              set('wish', '1'),
            ],
          },
        ],
      }),
      checked: {
        meta: { label: 'Platzsuche', status: 'searching' },
        on: withdrawal,
        initial: 'claimGate',
        states: {
          claimGate: gate('Anspruch nach dem Alter (§ 24 SGB VIII)', 'searching', [
            { to: 'need', when: 'facts.claim = "criteria" and form.work = "none"' },
            { to: 'carrier' },
          ]),
          need: taskState({
            id: 'need',
            state: 'Bedarf eines Kindes unter einem Jahr',
            status: 'inReview',
            task: 'Prüfen, ob die Entwicklung des Kindes die Förderung gebietet (§ 24 Abs. 1 Satz 1 Nr. 1 SGB VIII)',
            post: 'clerk',
            legalBasis: '§ 24 Abs. 1 SGB VIII',
            outcomes: {
              needed: { label: 'Förderung geboten', to: 'carrier' },
              later: {
                label: 'Erst ab dem ersten Geburtstag vormerken',
                to: [{ to: 'carrier', then: [set('earliest', `string${birthday(1)}`)] }],
              },
            },
          }),
          carrier: transmissionState({
            id: 'carrier',
            state: 'Wunsch geht an den nächsten Träger',
            status: 'searching',
            receivers: '[form.wishes[facts.wish].carrier]',
            legalBasis: '§ 64 Abs. 1 SGB VIII, § 5 SGB VIII (Wunsch- und Wahlrecht)',
            to: 'awaitingCarrier',
          }),
          awaitingCarrier: {
            meta: { label: 'Wartet auf die Einrichtung', status: 'searching' },
            on: {
              carrierReply: ways(
                [
                  {
                    to: 'offerLetter',
                    when: 'event.answer = "place"',
                    then: [
                      set('place', 'form.wishes[facts.wish].facility'),
                      set('placeFrom', 'event.placeFrom'),
                    ],
                  },
                  { to: 'nextWish' },
                ],
                ['record'],
              ),
            },
            after: { carrierPeriod: 'nextWish' },
          },
          nextWish: gate('Nächster Wunsch', 'searching', [
            {
              to: 'carrier',
              when: 'facts.wish < count(form.wishes)',
              then: [set('wish', 'facts.wish + 1')],
            },
            { to: 'central' },
          ]),
          central: taskState({
            id: 'central',
            state: 'Zentrale Platzvermittlung',
            status: 'searching',
            task: 'Freie Plätze aller Träger und in Kindertagespflege in zumutbarer Entfernung suchen',
            post: 'clerk',
            target: 'P14D',
            legalBasis: '§ 24 Abs. 2 bis 4 SGB VIII',
            outcomes: {
              found: {
                label: 'Platz gefunden',
                fields: [
                  brief.text('place', 'Einrichtung oder Kindertagespflegeperson'),
                  brief.day('placeFrom', 'Ab'),
                  brief.count('minutes', 'Weg mit Bus und Bahn in Minuten', 120),
                ],
                to: [
                  {
                    to: 'offerLetter',
                    then: [set('place', 'event.place'), set('placeFrom', 'event.placeFrom')],
                  },
                ],
              },
              none: {
                label: 'Kein zumutbarer Platz: durch Bescheid mitteilen',
                adverse: true,
                to: '#case.noPlace',
              },
            },
          }),
          ...placeOffer({ accepted: '#case.approved', declined: 'nextWish', lapsed: 'lapsed' }),
          lapsed: taskState({
            id: 'lapsed',
            state: 'Angebot nicht angenommen',
            status: 'offered',
            task: 'Bei den Eltern nachfragen, ob noch ein Platz gewünscht wird',
            post: 'clerk',
            outcomes: {
              accepted: { label: 'Doch angenommen', to: '#case.approved' },
              goOn: { label: 'Weiter suchen', to: 'nextWish' },
              discontinue: {
                label: 'Niemand meldet sich: aus der Liste nehmen',
                adverse: true,
                to: '#case.discontinued',
              },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Platz angenommen', status: 'inProduction' },
        initial: 'confirmCarrier',
        states: {
          confirmCarrier: transmissionState({
            id: 'confirmCarrier',
            state: 'Zusage geht an den Träger',
            status: 'inProduction',
            receivers: '[facts.place]',
            legalBasis: '§ 64 Abs. 1 SGB VIII',
            to: '#case.issued',
          }),
        },
      },
      issued: {
        meta: { label: 'Platz bestätigt', status: 'inProduction' },
        initial: 'production',
        onDone: '#case.closed',
        states: {
          production: documentState({
            id: 'confirmationDocument',
            state: 'Bestätigung wird erstellt',
            status: 'inProduction',
            document: 'confirmation',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'confirmationDispatch',
            state: 'Bestätigung geht hinaus',
            status: 'inProduction',
            document: 'confirmationDocument',
            to: 'told',
          }),
          told: finished('Eltern und Träger unterrichtet', 'sent'),
        },
      },
      noPlace: actionNotice({
        label: 'Kein Platz nachgewiesen',
        status: ['decided', 'waitingList'],
        document: 'noPlace',
        prefix: 'noPlace',
        clock: 'noPlaceActionPeriod',
        entry: [conclude('noPlace')],
        upheld: { to: '#case.checked.central', then: [conclude('closed')] },
        then: {
          listed: {
            meta: { label: 'Auf der Warteliste', status: 'waitingList' },
            on: withdrawal,
            after: { waitingReview: 'matching' },
          },
          matching: taskState(
            {
              id: 'matching',
              state: 'Abgleich mit freien Plätzen',
              status: 'waitingList',
              task: 'Freie Plätze abgleichen; bei Erfolg erneut vermitteln',
              post: 'clerk',
              outcomes: {
                free: {
                  label: 'Platz frei geworden',
                  to: [{ to: '#case.checked.central', then: [conclude('closed')] }],
                },
                none: { label: 'Noch keiner', to: 'listed' },
                gone: { label: 'Kein Bedarf mehr (Umzug, Schule, eigener Platz)', to: 'done' },
              },
            },
            { on: withdrawal },
          ),
        },
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
  exceptions: [
    {
      rule: 'refusal-without-hearing',
      path: 'checked.central',
      reason:
        'Auf Antrag wird eine Leistung nicht erbracht; die Tatsachen (Wünsche, Bedarf) stammen von den Eltern selbst.',
      legalBasis: '§ 24 Abs. 1 SGB X (Eingriff in Rechte)',
    },
  ],
});
