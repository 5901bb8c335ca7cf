import {
  applicantSection,
  brief,
  completeness,
  conclude,
  decide,
  defineProcedure,
  dispatchState,
  documentState,
  educationRetention,
  educationService,
  endings,
  finished,
  freeOfCharge,
  notification,
  plainLetter,
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
  type DecisionTable,
} from '@amtsweg/procedure';

const nextYear = 'string(date(today) + duration("P1Y"))';

const reduction: DecisionTable = {
  label: 'Ermäßigung des Unterrichtsentgelts: der erste Grund zählt, Gründe addieren sich nicht',
  legalBasis: 'Entgeltordnung der Musikschule der LHH (Stufen zu bestätigen)',
  hitPolicy: 'first',
  inputs: [
    { label: 'HannoverAktivPass', expression: 'form.pass = true', type: 'boolean' },
    {
      label: 'Nettoeinkommen je Person in Euro',
      expression: 'form.net / form.household / 100',
      type: 'number',
      min: 0,
    },
    {
      label: 'Weitere Familienmitglieder im Unterricht',
      expression: 'form.siblings',
      type: 'number',
      min: 0,
    },
  ],
  outputs: [
    { name: 'percent', label: 'Prozent' },
    { name: 'until', label: 'Bis' },
  ],
  rules: [
    { when: ['true', '-', '-'], then: ['50', 'form.passUntil'] },
    { when: ['-', '<= 900', '-'], then: ['25', nextYear] },
    { when: ['-', '-', '> 0'], then: ['20', nextYear] },
    { when: ['-', '-', '-'], then: ['0', 'null'] },
  ],
};

/**
 * Reduction of the charge for music lessons (scale of charges of the music school): the city lowers its own private-law
 * price by fixed steps, so the answer is a declaration under the contract, not an act, and can be disputed before the civil court only.
 *
 * Three grounds and they do not add up: the highest counts, reckoned here. HannoverAktivPass: half; low income without
 * it: a quarter, by the income per head; family: second and further pupils a fifth. It begins with the month after the request, never backwards, and
 * ends with the pass or the school year, whichever comes first (clock): a new proof in time prolongs it. The deduction is posted on the
 * account of the contract by the cash office, not by who granted it.
 */
export default defineProcedure({
  ...educationService,
  key: 'musikschule-ermaessigung',
  name: 'Ermäßigung des Musikschulentgelts',
  kind: 'exemption',
  initiation: 'application',
  unit: '43.2',
  filePlan: '43.50.20',
  leika: [],
  legalBasis: ['Entgeltordnung der Musikschule der LHH'],
  keywords: ['Musikunterricht billiger', 'Geschwisterrabatt', 'HannoverAktivPass', 'Zuschuss Klavierstunden'],
  retention: educationRetention(10, 'nach Ende der Ermäßigung, § 41 KomHKVO'),
  fee: freeOfCharge('Entgeltordnung der Musikschule'),
  form: {
    sections: [
      applicantSection('Vertragspartner', brief.text('contract', 'Vertragsnummer des Unterrichts', 20)),
      {
        title: 'Grund',
        fields: [
          { name: 'pupil', label: 'Schülerin oder Schüler', type: 'name', maxLength: 200, required: true },
          brief.yes('pass', 'HannoverAktivPass vorhanden'),
          brief.day('passUntil', 'Pass gültig bis', { when: 'form.pass = true' }),
          brief.count('household', 'Personen im Haushalt', 15, { min: 1 }),
          {
            name: 'net',
            label: 'Nettoeinkommen des Haushalts im Monat, wenn geltend gemacht',
            type: 'money',
            min: 0,
            max: 5000000,
          },
          brief.count('siblings', 'Weitere Familienmitglieder im Unterricht', 10),
        ],
      },
    ],
    plausibility: [
      {
        holds: 'form.pass or form.net != null or form.siblings > 0',
        message: 'Bitte nennen Sie mindestens einen Grund.',
        field: 'pass',
      },
    ],
  },
  evidence: [
    { name: 'pass', label: 'HannoverAktivPass', when: 'form.pass = true' },
    { name: 'income', label: 'Einkommensnachweise', when: 'form.net != null' },
  ],
  remedy: {
    kind: 'none',
    legalBasis:
      'Erklärung zum privatrechtlichen Unterrichtsvertrag, kein Verwaltungsakt (§ 35 VwVfG); Amtsgericht Hannover',
    validFrom: '2022-01-01',
    evidence: 'assumed',
  },
  clocks: {
    replyPeriod,
    processingTarget: processingTarget({ period: 'P4W' }),
    proofEnds: {
      label: 'Ende der Ermäßigung',
      kind: 'setByAuthority',
      legalBasis: 'Entgeltordnung der Musikschule',
      bound: 'party',
      start: { rule: 'event', on: 'facts.until' },
      period: 'P1D',
      endMoves: false,
      warnings: [{ before: 'P4W', to: 'clerk' }],
    },
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf Ermäßigung'),
    granted: plainLetter(
      'Ermäßigung Ihres Unterrichtsentgelts',
      'das Entgelt für {form.pupil} (Vertrag {form.contract}) wird ab {facts.from} um {facts.reduction.percent} Prozent ermäßigt, bis {facts.until}.',
      'Legen Sie vor dem Ende einen neuen Nachweis vor, dann läuft die Ermäßigung weiter. Rückwirkend ermäßigen wir nicht.',
    ),
    declined: plainLetter(
      'Ihr Antrag auf Ermäßigung',
      'eine Ermäßigung sieht die Entgeltordnung in Ihrem Fall nicht vor: {facts.finding}',
      'Mit dem HannoverAktivPass wäre eine Ermäßigung um die Hälfte möglich.',
    ),
  },
  decisions: { reduction },
  events: {
    withdraw: { ...withdrawEvent, note: 'Der Unterrichtsvertrag bleibt davon unberührt.' },
    newProof: {
      label: 'Neuen Nachweis vorlegen',
      by: ['applicant', 'clerk'],
      fields: [brief.day('validUntil', 'Gültig bis', { notBefore: 'today' })],
    },
    lessonsEnded: { label: 'Ende des Unterrichts melden', by: ['clerk', 'applicant'] },
    supplement: supplementEvent([
      { name: 'net', label: 'Nettoeinkommen im Monat', type: 'money', min: 0, max: 5000000 },
    ]),
  },
  publicStatus: {
    reduced: {
      de: 'Ermäßigt',
      easy: 'Sie zahlen weniger für den Unterricht.',
      en: 'Reduced',
      actor: 'applicant',
      next: 'Bringen Sie rechtzeitig einen neuen Nachweis.',
    },
    declined: {
      de: 'Keine Ermäßigung',
      easy: 'Sie müssen den vollen Preis zahlen.',
      en: 'No reduction',
      actor: 'nobody',
      next: 'Fragen Sie nach dem HannoverAktivPass.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P5D',
        task: 'Vertrag, Geschwister und Nachweise zur Ermäßigung prüfen',
      }),
      checked: {
        meta: { label: 'Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'highest',
        states: {
          highest: {
            meta: { label: 'Pass geht vor', status: 'inReview' },
            entry: [decide('reduction'), set('until', 'facts.reduction.until')],
            always: 'proof',
          },
          proof: taskState({
            id: 'proof',
            state: 'Nachweis',
            status: 'inReview',
            task: 'Errechnete Stufe mit dem Nachweis vergleichen',
            post: 'clerk',
            legalBasis: 'Entgeltordnung der Musikschule',
            outcomes: {
              proven: {
                label: 'Nachgewiesen',
                to: [{ to: '#case.approved', when: 'facts.reduction.percent > 0' }, { to: 'confirmNone' }],
              },
              unproven: { ...requestOutcome, label: 'Nachweis fehlt' },
              notMet: {
                label: 'Voraussetzungen liegen nicht vor',
                fields: [brief.text('finding', 'Feststellung', 500)],
                to: [{ to: '#case.declined', then: [set('finding', 'event.finding')] }],
              },
            },
          }),
          confirmNone: taskState({
            id: 'noStep',
            state: 'Keine Stufe erreicht',
            status: 'inReview',
            task: 'Nachrechnen, warum keine Stufe der Entgeltordnung erreicht ist',
            post: 'clerk',
            outcomes: {
              confirmed: {
                label: 'Keine Ermäßigung',
                fields: [brief.text('finding', 'Feststellung', 500)],
                to: [{ to: '#case.declined', then: [set('finding', 'event.finding')] }],
              },
              again: { label: 'Andere Angaben: neu rechnen', to: 'highest' },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Gewährt', status: 'decided' },
        initial: 'release',
        states: {
          release: taskState({
            id: 'release',
            state: 'Freigabe',
            status: 'decided',
            task: 'Ermäßigung freigeben, Absetzung anordnen',
            post: 'lead',
            notBy: ['proof'],
            legalBasis: '§ 42 Abs. 4 KomHKVO',
            outcomes: {
              released: {
                label: 'Freigegeben',
                to: [
                  {
                    to: '#case.issued',
                    then: [set('from', 'string(date(substring(today, 1, 8) + "01") + duration("P1M"))')],
                  },
                ],
              },
              back: { label: 'Zurück', to: '#case.checked.proof' },
            },
          }),
        },
      },
      issued: {
        meta: { label: 'Ermäßigung', status: 'reduced' },
        initial: 'letter',
        onDone: '#case.closed',
        states: {
          letter: documentState({
            id: 'grantedDocument',
            state: 'Zusage wird geschrieben',
            status: 'reduced',
            document: 'granted',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'grantedDispatch',
            state: 'Zusage geht hinaus',
            status: 'reduced',
            document: 'grantedDocument',
            to: 'posting',
          }),
          posting: taskState({
            id: 'posting',
            state: 'Absetzung vom Entgelt',
            status: 'reduced',
            task: 'Ermäßigung am Kassenzeichen des Vertrags einrichten',
            post: 'cashier',
            unit: '20.3',
            notBy: ['proof', 'release'],
            legalBasis: '§ 42 Abs. 5 KomHKVO',
            outcomes: { posted: { label: 'Eingerichtet', to: 'running' } },
          }),
          running: {
            meta: { label: 'Ermäßigung läuft', status: 'reduced' },
            on: { newProof: ways('renewal', ['record']), lessonsEnded: ways('over', ['record']) },
            after: { proofEnds: 'over' },
          },
          renewal: taskState({
            id: 'renewal',
            state: 'Neuer Nachweis',
            status: 'reduced',
            task: 'Neuen Nachweis ansehen und das Ende fortschreiben',
            post: 'clerk',
            outcomes: {
              prolonged: {
                label: 'Verlängert',
                to: [{ to: 'running', then: [set('until', 'facts.newProof.validUntil')] }],
              },
              invalid: { label: 'Nicht ausreichend', to: 'running' },
            },
          }),
          over: finished('Volles Entgelt gilt wieder', 'closed'),
        },
      },
      declined: notification({
        label: 'Keine Ermäßigung',
        status: ['inReview', 'declined'],
        document: 'declined',
        prefix: 'declined',
        entry: [conclude('declined')],
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
