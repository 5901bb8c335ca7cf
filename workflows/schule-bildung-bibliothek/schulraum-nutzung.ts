import {
  brief,
  civilCharge,
  civilChargePeriod,
  civilRemedy,
  chargeDue,
  completeness,
  conclude,
  defineProcedure,
  dispatchState,
  documentState,
  educationRetention,
  educationService,
  endings,
  finished,
  notification,
  offered,
  offerPeriod,
  opinionEvent,
  opinionPeriod,
  participation,
  placeOfferEvents,
  plainLetter,
  registrationWithdrawn,
  replyPeriod,
  requestLetter,
  requiredConsent,
  set,
  supplementEvent,
  taskState,
  ways,
  withdrawal,
} from '@amtsweg/procedure';

/**
 * Use of school rooms outside school (§ 101 NSchG, the city's scale of charges): a contract of use, no permit.
 *
 * School comes first: the headteacher must agree (own use, keys, § 111 NSchG house rights), facility management says what
 * the caretaker and heating need; both are asked at once. The calendar decides who was there first; among equals youth and
 * adult education go first (§ 101 (2)), commercial use last. The landlord offers, the user signs and shows liability insurance: only the
 * signed contract opens the door. Then hand-over and hand-back with a record, because damage comes out of
 * the deposit. Rent by hours and purpose; non-profit youth work is free. Declining is a letter without remedy: the
 * claim of residents under § 30 NKomVG is to equal treatment, and a dispute about access itself goes to the administrative court.
 */
export default defineProcedure({
  ...educationService,
  key: 'schulraum-nutzung',
  name: 'Außerschulische Nutzung von Schulräumen',
  kind: 'contract',
  initiation: 'application',
  unit: '40.1',
  filePlan: '40.20.10',
  leika: [],
  legalBasis: ['§ 101 NSchG', '§ 30 NKomVG', 'Entgeltordnung der LHH für Schulräume'],
  audience: ['citizen', 'company'],
  keywords: ['Aula mieten', 'Turnhalle buchen', 'Klassenraum mieten', 'Vereinsraum', 'Schulküche'],
  retention: educationRetention(10, 'nach Abrechnung, § 41 KomHKVO'),
  addressee: ['{if form.organisation = null then form.name else form.organisation}', '{form.address}'],
  fee: [
    {
      id: 'free',
      legalBasis: 'Entgeltordnung Schulräume (gemeinnützige Jugendarbeit)',
      type: 'free',
      cents: '0',
      when: 'form.purpose = "youth"',
      evidence: 'assumed',
    },
    {
      id: 'nonprofit',
      legalBasis: 'Entgeltordnung Schulräume',
      type: 'fixed',
      cents: '(if form.room = "hall" then 2500 else 800) * form.hours * form.dates',
      when: 'form.purpose in ("club", "education")',
      evidence: 'assumed',
    },
    {
      id: 'commercial',
      legalBasis: 'Entgeltordnung Schulräume',
      type: 'fixed',
      cents: '(if form.room = "hall" then 7500 else 2400) * form.hours * form.dates',
      when: 'form.purpose = "commercial"',
      evidence: 'assumed',
    },
  ],
  form: {
    sections: [
      {
        title: 'Nutzer',
        fields: [
          { name: 'name', label: 'Verantwortliche Person', type: 'name', maxLength: 200, required: true },
          { name: 'organisation', label: 'Verein oder Firma', type: 'name', maxLength: 200 },
          brief.text('address', 'Anschrift'),
          brief.pick('purpose', 'Zweck', {
            youth: 'gemeinnützige Jugendarbeit',
            club: 'Verein',
            education: 'Erwachsenenbildung',
            commercial: 'gewerblich oder privat',
          }),
          brief.text('insurance', 'Haftpflichtversicherung und Nummer', 200),
        ],
      },
      {
        title: 'Raum und Zeit',
        fields: [
          brief.text('school', 'Schule'),
          brief.pick('room', 'Raum', {
            class: 'Klassen- oder Fachraum',
            hall: 'Aula oder Mensa',
            kitchen: 'Lehrküche',
          }),
          brief.day('firstOn', 'Erster Tag', { notBefore: 'today' }),
          brief.day('lastOn', 'Letzter Tag', { notBefore: 'form.firstOn' }),
          brief.count('dates', 'Anzahl der Termine', 60, { min: 1 }),
          brief.count('hours', 'Stunden je Termin', 12, { min: 1 }),
          brief.count('people', 'Personen höchstens', 400, { min: 1 }),
          brief.yes('equipment', 'Bühne, Technik oder Küche wird benutzt'),
          brief.yes('holidays', 'Auch in den Ferien'),
        ],
      },
    ],
    plausibility: [
      {
        holds: 'form.room != "class" or form.people <= 40',
        message: 'In Klassenräumen sind höchstens 40 Personen erlaubt.',
        field: 'people',
      },
    ],
  },
  evidence: [
    { name: 'insurance', label: 'Nachweis der Haftpflichtversicherung' },
    { name: 'nonprofit', label: 'Freistellungsbescheid', when: 'form.purpose in ("youth", "club")' },
  ],
  remedy: civilRemedy('Die Nutzung der Räume'),
  clocks: {
    replyPeriod,
    schoolPeriod: opinionPeriod('Einvernehmen der Schulleitung', '§ 101 Abs. 1, § 43 Abs. 4 NSchG', 'P2W'),
    buildingPeriod: opinionPeriod(
      'Stellungnahme des Gebäudemanagements',
      'Dienstanweisung Gebäude (zu bestätigen)',
      'P2W',
    ),
    offerPeriod: offerPeriod('P2W'),
    rentPeriod: civilChargePeriod('rent', 'facts.offerDispatch'),
    lastDay: {
      label: 'Ende der Nutzung',
      kind: 'setByAuthority',
      legalBasis: '§ 546 BGB',
      bound: 'party',
      start: { rule: 'event', on: 'form.lastOn' },
      period: 'P1D',
    },
  },
  documents: {
    request: requestLetter('Ihrer Anfrage nach einem Schulraum'),
    offer: plainLetter(
      'Nutzungsvertrag (Angebot)',
      'wir bieten Ihnen an: {form.school}, {if form.room = "hall" then "Aula oder Mensa" else if form.room = "kitchen" then "Lehrküche" else "Klassenraum"}, {form.dates} Termine zu {form.hours} Stunden vom {form.firstOn} bis {form.lastOn}, höchstens {form.people} Personen.',
      'Das Entgelt beträgt {euro(facts.fee.cents)} ({facts.fee.legalBasis}). Der Vertrag kommt mit Ihrer Unterschrift innerhalb von zwei Wochen zustande.',
      ['In den Ferien gilt die Hausordnung des Gebäudemanagements.', 'form.holidays = true'],
    ),
    declined: plainLetter(
      'Ihre Anfrage nach einem Schulraum',
      'den gewünschten Raum können wir Ihnen nicht überlassen: {facts.choice.why}',
    ),
  },
  events: {
    ...placeOfferEvents,
    withdraw: registrationWithdrawn,
    schoolOpinion: opinionEvent('Antwort der Schulleitung eintragen'),
    buildingOpinion: opinionEvent('Antwort des Gebäudemanagements eintragen'),
    schoolNeedsRoom: {
      label: 'Eigenbedarf der Schule melden',
      by: ['authority', 'clerk'],
      fields: [brief.text('why', 'Wofür', 300)],
    },
    supplement: supplementEvent([
      brief.text('insurance', 'Haftpflichtversicherung', 200, { required: false }),
    ]),
  },
  publicStatus: {
    offered,
    chargeDue,
    inUse: {
      de: 'Vertrag läuft',
      easy: 'Sie dürfen den Raum zu den vereinbarten Zeiten benutzen.',
      en: 'Contract in force',
      actor: 'applicant',
      next: 'Holen Sie den Schlüssel beim Hausmeister und melden Sie Schäden sofort.',
    },
    declined: {
      de: 'Nicht möglich',
      easy: 'Der Raum ist nicht frei oder passt nicht.',
      en: 'Not possible',
      actor: 'nobody',
      next: 'Fragen Sie gern nach einem anderen Raum oder Tag.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P5D',
        task: 'Zweck, Versicherung und Belegung im Raumkalender prüfen',
      }),
      checked: {
        meta: { label: 'Abstimmung', status: 'inReview' },
        on: withdrawal,
        initial: 'house',
        states: {
          house: {
            type: 'parallel',
            meta: { label: 'Schule und Gebäudemanagement', status: 'waitingForOthers' },
            onDone: 'choice',
            states: {
              school: requiredConsent({
                id: 'school',
                label: 'Schulleitung',
                receivers: '[form.school]',
                legalBasis: '§ 101 Abs. 1 NSchG',
                clock: 'schoolPeriod',
              }),
              building: participation({
                id: 'building',
                label: 'Gebäudemanagement',
                authority: 'Gebäudemanagement',
                effect: 'Benehmen',
                legalBasis: 'Dienstanweisung Gebäude',
                clock: 'buildingPeriod',
                needed: 'form.holidays or form.equipment or form.people > 100',
              }),
            },
          },
          choice: taskState({
            id: 'choice',
            state: 'Vergabe des Raums',
            status: 'inReview',
            task: 'Raum nach Reihenfolge und Rang der Zwecke vergeben; ohne Einvernehmen der Schule nicht',
            post: 'clerk',
            target: 'P5D',
            legalBasis: '§ 101 Abs. 2 NSchG, § 30 Abs. 1 NKomVG',
            outcomes: {
              give: {
                label: 'Raum vergeben',
                to: [
                  { to: 'decline', when: 'facts.schoolOpinion.result = "refuses"' },
                  { to: 'calculation' },
                ],
              },
              decline: {
                label: 'Nicht vergeben',
                fields: [brief.long('why', 'Grund, wie er geschrieben wird', 1000)],
                to: '#case.declined',
              },
            },
          }),
          decline: taskState({
            id: 'vetoTalk',
            state: 'Schule stimmt nicht zu',
            status: 'inReview',
            task: 'Mit Schule und Nutzer einen anderen Raum oder Tag suchen',
            post: 'clerk',
            outcomes: {
              other: {
                label: 'Anderer Termin: Schule neu fragen',
                fields: [brief.day('newFirstOn', 'Neuer erster Tag')],
                to: 'house',
              },
              none: { label: 'Keine Lösung', to: [{ to: 'choice', then: [set('vetoed', 'true')] }] },
            },
          }),
          calculation: {
            meta: { label: 'Entgelt', status: 'inReview' },
            entry: [{ type: 'assessFee' }],
            always: '#case.approved',
          },
        },
      },
      approved: {
        meta: { label: 'Vertragsangebot', status: 'offered' },
        on: withdrawal,
        initial: 'offerLetter',
        states: {
          offerLetter: documentState({
            id: 'offerDocument',
            state: 'Vertrag wird geschrieben',
            status: 'offered',
            document: 'offer',
            to: 'sending',
          }),
          sending: dispatchState({
            id: 'offerDispatch',
            state: 'Vertrag geht hinaus',
            status: 'offered',
            document: 'offerDocument',
            to: 'signature',
          }),
          signature: {
            meta: { label: 'Wartet auf den unterschriebenen Vertrag', status: 'offered' },
            on: {
              acceptOffer: ways('#case.issued', ['record']),
              declineOffer: ways('#case.withdrawn', ['record']),
            },
            after: { offerPeriod: '#case.discontinued' },
          },
        },
      },
      issued: {
        type: 'parallel',
        meta: { label: 'Nutzungsvertrag', status: 'inUse' },
        onDone: '#case.closed',
        states: {
          rent: civilCharge({
            id: 'rent',
            label: 'Nutzungsentgelt',
            due: 'facts.fee.cents > 0',
            clock: 'rentPeriod',
            notBy: ['choice'],
          }),
          use: {
            meta: { label: 'Nutzung', status: 'inUse' },
            initial: 'handover',
            states: {
              handover: taskState({
                id: 'handover',
                state: 'Übergabe',
                status: 'inUse',
                task: 'Schlüssel gegen Unterschrift geben, Zustand aufnehmen, in Brandschutz einweisen',
                post: 'clerk',
                outcomes: {
                  handed: { label: 'Übergeben', fields: [brief.text('keys', 'Schlüssel', 100)], to: 'using' },
                },
              }),
              using: {
                meta: { label: 'Raum wird genutzt', status: 'inUse' },
                on: { schoolNeedsRoom: ways('moved', ['record']) },
                after: { lastDay: 'handback' },
              },
              moved: taskState({
                id: 'moved',
                state: 'Schule braucht den Raum selbst',
                status: 'inUse',
                task: 'Ersatzraum anbieten oder ausgefallene Termine gutschreiben',
                post: 'clerk',
                target: 'P2D',
                outcomes: { settled: { label: 'Geklärt', to: 'using' } },
              }),
              handback: taskState({
                id: 'handback',
                state: 'Rückgabe',
                status: 'inUse',
                task: 'Raum und Schlüssel zurücknehmen, Zustand mit dem Übergabeprotokoll vergleichen',
                post: 'clerk',
                outcomes: {
                  clean: { label: 'Ohne Schäden', to: 'over' },
                  damage: {
                    label: 'Schaden',
                    fields: [brief.long('damage', 'Beschreibung', 2000)],
                    to: 'claim',
                  },
                },
              }),
              claim: taskState({
                id: 'claim',
                state: 'Schadenersatz',
                status: 'inUse',
                task: 'Schaden beziffern und beim Nutzer oder seiner Versicherung geltend machen',
                post: 'lead',
                legalBasis: '§§ 280, 538, 548 BGB',
                outcomes: { settled: { label: 'Geltend gemacht', to: 'over' } },
              }),
              over: finished('Nutzung beendet', 'closed'),
            },
          },
        },
      },
      declined: notification({
        label: 'Raum nicht vergeben',
        status: ['inReview', 'declined'],
        document: 'declined',
        prefix: 'declined',
        entry: [conclude('declined')],
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
