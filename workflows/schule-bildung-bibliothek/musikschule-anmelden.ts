import {
  applicantSection,
  brief,
  chargeDue,
  civilCharge,
  civilChargePeriod,
  civilRemedy,
  conclude,
  defineProcedure,
  dispatchState,
  documentState,
  educationRetention,
  educationService,
  endings,
  finished,
  mandateFields,
  notification,
  offered,
  offerPeriod,
  placeOffer,
  placeOfferEvents,
  plainLetter,
  registrationWithdrawn,
  set,
  taskState,
  waitingFor,
  ways,
  withdrawal,
} from '@amtsweg/procedure';

/**
 * Registration at the city's music school (§ 30 NKomVG, scale of charges): a contract of lessons without an end of its own.
 *
 * What is scarce is not the school but the hour of one teacher of one instrument near home: the registration waits on
 * that list for months, is asked once a year whether it still stands, and gets an offer when an hour falls free. After
 * a trial lesson the teacher and the pupil say whether they go together; only then the contract begins. It runs
 * on from half-year to half-year, ends by notice six weeks before 31 January or 31 July (to be confirmed), and the charge by month comes in meanwhile. An
 * instrument may be lent against deposit and comes back at the end. Reduction is the case `musikschule-ermaessigung`. No act anywhere.
 */
export default defineProcedure({
  ...educationService,
  key: 'musikschule-anmelden',
  name: 'Anmeldung an der Musikschule',
  kind: 'registration',
  initiation: 'application',
  unit: '43.2',
  filePlan: '43.50.10',
  leika: [],
  legalBasis: ['§ 30 NKomVG', 'Schul- und Entgeltordnung der Musikschule der LHH'],
  online: { since: '2022-12', evidence: 'Dienstleistungskatalog (nach Plausibilität)' },
  keywords: ['Klavierunterricht', 'Gitarre lernen', 'Musikunterricht Kinder', 'Geige leihen', 'Blockflöte'],
  retention: educationRetention(10, 'nach Ende des Vertrags, § 41 KomHKVO'),
  fee: [
    {
      id: 'group',
      legalBasis: 'Entgeltordnung Musikschule (Gruppe, im Monat)',
      type: 'fixed',
      cents: '3200',
      when: 'form.mode = "group"',
      evidence: 'assumed',
    },
    {
      id: 'half',
      legalBasis: 'Entgeltordnung Musikschule (30 Minuten einzeln, im Monat)',
      type: 'fixed',
      cents: '6900',
      when: 'form.mode = "single30"',
      evidence: 'assumed',
    },
    {
      id: 'long',
      legalBasis: 'Entgeltordnung Musikschule (45 Minuten einzeln, im Monat)',
      type: 'fixed',
      cents: '9900',
      when: 'form.mode = "single45"',
      evidence: 'assumed',
    },
  ],
  form: {
    sections: [
      applicantSection(
        'Vertragspartner (bei Kindern die Eltern)',
        { name: 'email', label: 'E-Mail', type: 'email', required: true },
        ...mandateFields,
      ),
      {
        title: 'Unterricht',
        fields: [
          { name: 'pupil', label: 'Schülerin oder Schüler', type: 'name', maxLength: 200, required: true },
          brief.day('pupilBirth', 'Geburtsdatum', { notAfter: 'today' }),
          brief.pick('subject', 'Fach', {
            early: 'musikalische Früherziehung',
            piano: 'Klavier',
            strings: 'Streichinstrument',
            guitar: 'Gitarre',
            wind: 'Blasinstrument',
            drums: 'Schlagzeug',
            voice: 'Gesang',
          }),
          brief.pick('mode', 'Unterrichtsform', {
            group: 'Gruppe',
            single30: 'einzeln, 30 Minuten',
            single45: 'einzeln, 45 Minuten',
          }),
          brief.pick('place', 'Unterrichtsort', {
            centre: 'Mitte',
            north: 'Nord',
            south: 'Süd',
            east: 'Ost',
            west: 'West',
          }),
          brief.text('times', 'Mögliche Tage und Zeiten', 300),
          brief.yes('beginner', 'Ohne Vorkenntnisse'),
          brief.yes('rental', 'Ein Leihinstrument wird gebraucht', {
            when: 'form.subject in ("strings", "wind", "guitar")',
          }),
        ],
      },
    ],
    plausibility: [
      {
        holds: 'form.subject != "early" or form.mode = "group"',
        message: 'Früherziehung gibt es nur in der Gruppe.',
        field: 'mode',
      },
    ],
  },
  evidence: [],
  remedy: civilRemedy('Der Unterricht'),
  clocks: {
    stillWanted: waitingFor('Jährliche Nachfrage auf der Warteliste', 'P1Y'),
    askedPeriod: {
      ...waitingFor('Antwort auf die Nachfrage', 'P4W'),
      start: { notified: 'facts.askedDispatch' },
    },
    offerPeriod: offerPeriod('P2W'),
    chargePeriod: civilChargePeriod('charge', 'facts.contractDispatch'),
    notice: {
      label: 'Vertragsende nach Kündigung',
      kind: 'setByAuthority',
      legalBasis: 'Schulordnung der Musikschule (sechs Wochen zum Halbjahr, zu bestätigen)',
      bound: 'party',
      start: { rule: 'event', on: 'facts.endsOn' },
      period: 'P1D',
    },
  },
  documents: {
    asked: plainLetter(
      'Wünschen Sie den Unterricht noch?',
      '{form.pupil} steht auf unserer Warteliste. Bitte sagen Sie uns innerhalb von vier Wochen, ob der Wunsch noch besteht.',
    ),
    offer: plainLetter(
      'Unterrichtsplatz an der Musikschule',
      'für {form.pupil} ist ein Platz frei: {facts.lesson}. Bitte nehmen Sie innerhalb von zwei Wochen an; der Vertrag beginnt erst nach der Probestunde.',
    ),
    contract: plainLetter(
      'Unterrichtsvertrag',
      'der Unterricht von {form.pupil} beginnt am {facts.trial.beginsOn}: {facts.lesson}. Im Monat sind {euro(facts.fee.cents)} zu zahlen ({facts.fee.legalBasis}).',
      ['Das Leihinstrument bekommen Sie gegen Kaution.', 'form.rental = true'],
    ),
    removed: plainLetter(
      'Von der Warteliste genommen',
      'wir haben keine Antwort bekommen und {form.pupil} von der Warteliste genommen. Sie können sich jederzeit neu anmelden.',
    ),
  },
  events: {
    ...placeOfferEvents,
    withdraw: registrationWithdrawn,
    stillInterested: { label: 'Wunsch bestätigen', by: ['applicant', 'clerk'] },
    terminate: {
      label: 'Vertrag kündigen',
      by: ['applicant', 'clerk'],
      fields: [brief.day('endsOn', 'Zum (31. Januar oder 31. Juli)', { notBefore: 'today' })],
      note: 'Außerordentlich: Umzug oder lange Krankheit.',
    },
  },
  publicStatus: {
    offered,
    chargeDue,
    list: {
      de: 'Warteliste',
      easy: 'Wir suchen eine freie Stunde bei einer Lehrkraft.',
      en: 'Waiting list',
      actor: 'office',
      next: 'Sobald eine Stunde frei wird, schreiben wir Ihnen.',
    },
    asked: {
      de: 'Rückfrage zur Warteliste',
      easy: 'Bitte sagen Sie uns, ob Sie noch warten.',
      en: 'Please confirm',
      actor: 'applicant',
      next: 'Ohne Antwort nehmen wir Sie von der Liste.',
    },
    trial: {
      de: 'Probestunde',
      easy: 'Sie lernen die Lehrkraft kennen.',
      en: 'Trial lesson',
      actor: 'applicant',
      next: 'Danach entscheiden Sie und die Lehrkraft.',
    },
    lessons: {
      de: 'Unterricht läuft',
      easy: 'Der Unterricht findet jede Woche statt.',
      en: 'Lessons running',
      actor: 'applicant',
      next: 'Kündigen können Sie zum Halbjahr.',
    },
    removed: {
      de: 'Von der Liste genommen',
      easy: 'Sie haben nicht geantwortet. Sie stehen nicht mehr auf der Liste.',
      en: 'Removed from the list',
      actor: 'nobody',
      next: 'Melden Sie sich einfach neu an.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: {
        meta: { label: 'Anmeldung', status: 'received' },
        on: withdrawal,
        initial: 'advice',
        states: {
          advice: taskState({
            id: 'advice',
            state: 'Fachberatung',
            status: 'received',
            task: 'Alter, Fach und Unterrichtsform prüfen, auf die Warteliste der Lehrkräfte setzen',
            post: 'clerk',
            target: 'P7D',
            outcomes: {
              listed: { label: 'Auf der Warteliste', to: '#case.checked' },
              freeNow: {
                label: 'Sofort ein Platz frei',
                fields: [brief.text('lesson', 'Lehrkraft, Tag, Zeit, Ort')],
                to: [{ to: '#case.checked.offerLetter', then: [set('lesson', 'event.lesson')] }],
              },
            },
          }),
        },
      },
      checked: {
        meta: { label: 'Platzsuche', status: 'list' },
        on: withdrawal,
        initial: 'list',
        states: {
          list: taskState(
            {
              id: 'list',
              state: 'Warteliste',
              status: 'list',
              task: 'Frei werdende Stunden von Fach und Ort anbieten',
              post: 'clerk',
              outcomes: {
                free: {
                  label: 'Stunde frei',
                  fields: [brief.text('lesson', 'Lehrkraft, Tag, Zeit, Ort')],
                  to: [{ to: 'offerLetter', then: [set('lesson', 'event.lesson')] }],
                },
              },
            },
            { after: { stillWanted: 'askedLetter' } },
          ),
          askedLetter: documentState({
            id: 'askedDocument',
            state: 'Nachfrage wird geschrieben',
            status: 'asked',
            document: 'asked',
            to: 'askedDispatch',
          }),
          askedDispatch: dispatchState({
            id: 'askedDispatch',
            state: 'Nachfrage geht hinaus',
            status: 'asked',
            document: 'askedDocument',
            to: 'awaitingWish',
          }),
          awaitingWish: {
            meta: { label: 'Wartet auf die Bestätigung', status: 'asked' },
            on: { stillInterested: ways('list', ['record']) },
            after: { askedPeriod: '#case.removed' },
          },
          ...placeOffer({ accepted: '#case.approved', declined: 'list', lapsed: '#case.removed' }),
        },
      },
      approved: {
        meta: { label: 'Probe und Vertrag', status: 'trial' },
        on: withdrawal,
        entry: [{ type: 'assessFee' }],
        initial: 'trial',
        states: {
          trial: taskState({
            id: 'trial',
            state: 'Probestunde',
            status: 'trial',
            task: 'Probestunde halten, gemeinsam über Fach und Lehrkraft entscheiden',
            post: 'lead',
            target: 'P21D',
            outcomes: {
              go: {
                label: 'Unterricht beginnt',
                fields: [brief.day('beginsOn', 'Beginn', { notBefore: 'today' })],
                to: 'contract',
              },
              notYet: { label: 'Passt nicht: zurück auf die Liste', to: '#case.checked.list' },
            },
          }),
          contract: documentState({
            id: 'contractDocument',
            state: 'Unterrichtsvertrag wird geschrieben',
            status: 'trial',
            document: 'contract',
            to: 'contractDispatch',
          }),
          contractDispatch: dispatchState({
            id: 'contractDispatch',
            state: 'Vertrag geht hinaus',
            status: 'trial',
            document: 'contractDocument',
            to: '#case.issued',
          }),
        },
      },
      issued: {
        type: 'parallel',
        meta: { label: 'Unterrichtsvertrag', status: 'lessons' },
        onDone: '#case.closed',
        states: {
          charge: civilCharge({
            id: 'charge',
            label: 'Erstes Unterrichtsentgelt und Dauereinzug',
            clock: 'chargePeriod',
            notBy: ['advice', 'trial'],
          }),
          lessons: {
            meta: { label: 'Unterricht', status: 'lessons' },
            initial: 'instrument',
            states: {
              instrument: {
                meta: { label: 'Leihinstrument nötig?', status: 'lessons' },
                always: ways([{ to: 'lending', when: 'form.rental = true' }, { to: 'running' }]),
              },
              lending: taskState({
                id: 'lending',
                state: 'Leihinstrument',
                status: 'lessons',
                task: 'Instrument gegen Kaution ausgeben, Zustand aufnehmen',
                post: 'clerk',
                legalBasis: '§§ 598, 604 BGB',
                outcomes: {
                  lent: {
                    label: 'Ausgegeben',
                    fields: [brief.text('inventory', 'Inventarnummer', 30)],
                    to: 'running',
                  },
                  own: { label: 'Eigenes Instrument beschafft', to: 'running' },
                },
              }),
              running: {
                meta: { label: 'Unterricht läuft', status: 'lessons' },
                on: {
                  terminate: ways([{ to: 'ending', then: [set('endsOn', 'event.endsOn')] }], ['record']),
                },
              },
              ending: {
                meta: { label: 'Gekündigt, läuft noch', status: 'lessons' },
                after: { notice: 'instrumentBack' },
              },
              instrumentBack: {
                meta: { label: 'Instrument zurück?', status: 'lessons' },
                always: ways([{ to: 'return', when: 'facts.lending.inventory != null' }, { to: 'over' }]),
              },
              return: taskState({
                id: 'instrumentReturn',
                state: 'Rückgabe des Instruments',
                status: 'lessons',
                task: 'Instrument prüfen, Kaution erstatten oder Schaden abziehen',
                post: 'clerk',
                outcomes: {
                  intact: { label: 'In Ordnung', to: 'over' },
                  damaged: { label: 'Beschädigt, von der Kaution abgezogen', to: 'over' },
                },
              }),
              over: finished('Vertrag beendet', 'closed'),
            },
          },
        },
      },
      removed: notification({
        label: 'Von der Warteliste genommen',
        status: ['removed', 'removed'],
        document: 'removed',
        prefix: 'removed',
        entry: [conclude('removed')],
      }),
      ...endings('closed', 'withdrawn'),
    },
  },
  exceptions: [
    {
      rule: 'waiting-without-clock',
      path: 'issued.lessons.running',
      reason:
        'Der Unterrichtsvertrag läuft unbefristet, bis er gekündigt wird; eine Frist setzt die Schulordnung erst der Kündigung.',
      legalBasis: '§ 620 Abs. 2 BGB, Schulordnung der Musikschule',
    },
  ],
});
