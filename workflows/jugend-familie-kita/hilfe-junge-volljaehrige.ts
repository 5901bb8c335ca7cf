import {
  aidClocks,
  aidEvents,
  aidGrant,
  aidInForce,
  aidPlanning,
  aidStatuses,
  applicantSection,
  brief,
  completeness,
  defineProcedure,
  endings,
  finished,
  gate,
  inactionMarker,
  plainNotice,
  refusedUnheard,
  set,
  supplementEvent,
  taskState,
  ways,
  withdrawalUnless,
  youthActions,
  youthCourt,
  youthRefused,
  youthRemedy,
  youthReply,
  youthRequest,
  youthRetention,
  youthService,
  youthWithdraw,
} from '@amtsweg/procedure';

const turns = (years: number) => `(date(form.birthDate) + duration("P${years}Y"))`;

/**
 * Help for young adults (§§ 41, 41a SGB VIII): the adult asks in their own name, parents are no party any more.
 *
 * Age is bound by law and reckoned: first grants up to the 21st birthday, continuing only until 27 and only when help was already given; who is
 * not of age yet is told to have it planned from help with upbringing (§ 36b), who is 27 gets nothing. The standard is not upbringing but
 * whether an independent life is secured (§ 41 (1)), and coming back after an end is allowed (sentence 3). The
 * peculiar end: before the help stops another body (job centre, SGB IX) must be ready to take over (§ 36b, a year ahead where one is
 * expected: `handover`), and afterwards the office stays in touch for an agreed time (`aftercare`, § 41a). Since 2023 the young adult
 * pays nothing from income or assets; only benefits for the same purpose are taken (§ 93 (1) sentence 3), parents contribute. A refusal follows from what they said themselves.
 */
export default defineProcedure({
  ...youthService,
  key: 'hilfe-junge-volljaehrige',
  name: 'Hilfe für junge Volljährige',
  kind: 'multiStage',
  initiation: 'application',
  filePlan: '51.30.60',
  leika: [],
  legalBasis: ['§ 41 SGB VIII', '§ 41a SGB VIII', '§ 36b SGB VIII', '§ 36 SGB VIII'],
  keywords: ['Careleaver', 'betreutes Wohnen ab 18', 'Ausziehen aus dem Heim', 'Verselbstständigung'],
  retention: youthRetention(10, 'nach Ende der Nachbetreuung'),
  form: {
    sections: [
      applicantSection(
        'Junge Volljährige',
        brief.day('birthDate', 'Geburtsdatum', { notAfter: 'today' }),
        brief.pick('before', 'Bisherige Hilfe des Jugendamts', {
          running: 'läuft noch',
          ended: 'ist beendet',
          never: 'gab es nie',
        }),
        brief.text('formerOffice', 'Welches Jugendamt', 120, { when: 'form.before != "never"' }),
      ),
      {
        title: 'Lebenslage',
        fields: [
          brief.pick('occupation', 'Beschäftigung', {
            school: 'Schule oder Studium',
            training: 'Ausbildung',
            work: 'Arbeit',
            jobcentre: 'Leistungen des Jobcenters',
            nothing: 'zurzeit nichts davon',
          }),
          {
            name: 'income',
            label: 'BAföG, Berufsausbildungsbeihilfe oder ähnliche Leistungen im Monat',
            type: 'money',
            min: 0,
            max: 1000000,
            required: true,
          },
          brief.pick('housing', 'Wohnen', {
            group: 'Wohngruppe',
            foster: 'Pflegefamilie',
            own: 'eigene Wohnung',
            parents: 'bei Eltern',
            none: 'ohne Wohnung',
          }),
          brief.long('support', 'Wobei brauchen Sie noch Hilfe', 4000),
        ],
      },
    ],
  },
  evidence: [
    {
      name: 'occupation',
      label: 'Nachweis über Schule, Ausbildung oder Arbeit',
      when: 'form.occupation != "nothing"',
    },
    { name: 'income', label: 'Bescheid über diese Leistungen', when: 'form.income > 0' },
  ],
  remedy: youthRemedy,
  clocks: {
    ...aidClocks,
    replyPeriod: youthReply,
    inactionMarker: { ...inactionMarker, runsIn: ['submitted', 'checked'], atEnd: 'escalate' },
    transition: {
      label: 'Übergang: ein Jahr vor dem 21. Geburtstag prüfen',
      kind: 'statutory',
      legalBasis: '§ 41 Abs. 3, § 36b SGB VIII',
      bound: 'authority',
      start: { rule: 'event', on: `string(${turns(20)})` },
      period: 'P1D',
    },
    aftercareContact: {
      label: 'Nächster Kontakt in der Nachbetreuung',
      kind: 'setByAuthority',
      legalBasis: '§ 41a Abs. 2 SGB VIII',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P3M',
    },
    ...youthActions('grant', 'refusal'),
  },
  documents: {
    request: youthRequest('Ihrem Antrag auf Hilfe für junge Volljährige'),
    grant: aidGrant(
      'Hilfe für junge Volljährige',
      'if facts.conference.form = "home" then "betreutes Wohnen (§§ 41, 34)" else if facts.conference.form = "foster" then "Vollzeitpflege (§§ 41, 33)" else if facts.conference.form = "assistant" then "Beistand (§§ 41, 30)" else "intensive Einzelbetreuung (§§ 41, 35)"',
      'Nach dem Ende bleiben wir für eine vereinbarte Zeit mit Ihnen in Kontakt (§ 41a SGB VIII). Brauchen Sie danach wieder Hilfe, können Sie zurückkommen.',
    ),
    refusal: plainNotice(
      'Ablehnung der Hilfe für junge Volljährige',
      'signature',
      'Ihr Antrag wird abgelehnt. {facts.refusal}',
      '{facts.signature.reason}',
    ),
  },
  events: {
    ...aidEvents,
    ...youthCourt,
    withdraw: youthWithdraw,
    contactRefused: { label: 'Kein Kontakt mehr gewünscht', by: ['applicant', 'clerk'] },
    helpAgain: { label: 'Wieder Hilfe gewünscht', by: ['applicant', 'clerk'] },
    supplement: supplementEvent([brief.long('support', 'Ergänzung', 4000, { required: false })]),
  },
  publicStatus: {
    ...aidStatuses,
    aftercare: {
      de: 'Nachbetreuung',
      easy: 'Die Hilfe ist zu Ende. Wir fragen ab und zu, wie es Ihnen geht.',
      en: 'Aftercare',
      actor: 'office',
      next: 'Sie können jederzeit sagen, dass Sie wieder Hilfe brauchen.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P3D',
        task: 'Mit der jungen Person sprechen, Zuständigkeit (§ 86a SGB VIII) und Nachweise prüfen',
      }),
      checked: {
        meta: { label: 'Prüfung und Hilfeplanung', status: 'planning' },
        on: withdrawalUnless('facts.grantDispatch != null'),
        initial: 'ageGate',
        states: {
          ageGate: gate('Alter (§ 41 Abs. 1 SGB VIII)', 'inReview', [
            {
              to: 'signature',
              when: `${turns(27)} <= date(today)`,
              then: [
                set('refusal', '"Mit 27 Jahren endet jede Hilfe nach § 41 SGB VIII (§ 7 Abs. 1 Nr. 3)."'),
              ],
            },
            {
              to: 'signature',
              when: `${turns(21)} <= date(today) and form.before = "never"`,
              then: [
                set(
                  'refusal',
                  '"Nach dem 21. Geburtstag kann Hilfe nur fortgesetzt werden (§ 41 Abs. 1 Satz 2 SGB VIII)."',
                ),
              ],
            },
            { to: 'minor', when: `${turns(18)} > date(today)` },
            { to: 'conference' },
          ]),
          minor: taskState({
            id: 'minor',
            state: 'Noch nicht volljährig',
            status: 'planning',
            task: 'Ein halbes Jahr vor dem 18. Geburtstag den Übergang planen; läuft noch Hilfe zur Erziehung?',
            post: 'clerk',
            legalBasis: '§ 36b Abs. 1, § 41 Abs. 3 SGB VIII',
            outcomes: {
              soon: { label: 'Wird bald 18: jetzt planen', to: 'conference' },
              early: { label: 'Zu früh: in die laufende Hilfe zur Erziehung geben', to: '#case.transferred' },
            },
          }),
          ...aidPlanning({
            forms: {
              home: 'Betreutes Wohnen',
              foster: 'Pflegefamilie',
              assistant: 'Beistand',
              intensive: 'Intensive Einzelbetreuung',
            },
            conference: 'Beraten, ob die Persönlichkeit schon eine selbstständige Lebensführung erlaubt',
            legalBasis: '§ 41 Abs. 1 Satz 1 SGB VIII',
            table: 'die junge Person, Vertrauensperson, Dienst, künftig zuständige Stelle',
            refused: {
              label: 'Selbstständige Lebensführung ist gesichert',
              fields: [brief.long('doubt', 'Feststellung')],
              to: [{ to: 'signature', then: [set('refusal', 'event.doubt')] }],
            },
            noPlan: '#case.withdrawn',
          }),
          signature: taskState({
            id: 'signature',
            state: 'Ablehnung',
            status: 'inReview',
            task: 'Beratung zu anderen Hilfen anbieten (§ 10a SGB VIII) und über die Ablehnung entscheiden',
            post: 'lead',
            notBy: ['conference'],
            outcomes: {
              refuse: { label: 'Ablehnen', adverse: true, to: '#case.rejected' },
              reconsider: { label: 'Im Zweifel beraten', to: 'conference' },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Bewilligt', status: 'decided' },
        initial: 'standing',
        states: {
          standing: taskState({
            id: 'independence',
            state: 'Verselbstständigung',
            status: 'decided',
            task: 'Mietvertrag, Konto, Krankenversicherung und BAföG oder Jobcenter mit der jungen Person ordnen',
            post: 'clerk',
            target: 'P14D',
            legalBasis: '§ 41 Abs. 2, § 10a SGB VIII',
            outcomes: { arranged: { label: 'Geordnet', to: '#case.issued' } },
          }),
        },
      },
      issued: aidInForce({
        label: 'Hilfe für junge Volljährige',
        away: 'facts.conference.form in ("home", "foster")',
        payers: 'Eltern; bei der jungen Person nur zweckgleiche Leistungen (§ 93 Abs. 1 Satz 3)',
        ended: 'Hilfe beendet',
        beside: {
          handover: {
            meta: { label: 'Übergang zu anderen Trägern (§ 36b)', status: 'aidRunning' },
            initial: 'ahead',
            states: {
              ahead: {
                meta: { label: 'Übergang steht noch nicht an', status: 'aidRunning' },
                after: { transition: 'conference' },
              },
              conference: taskState({
                id: 'handover',
                state: 'Übergangsplanung',
                status: 'aidRunning',
                task: 'Mit Jobcenter, Eingliederungshilfe oder BAföG-Amt vereinbaren, wer ab wann leistet',
                post: 'clerk',
                target: 'P2M',
                legalBasis: '§ 36b Abs. 1 und 2 SGB VIII',
                outcomes: {
                  agreed: {
                    label: 'Vereinbart',
                    fields: [brief.text('body', 'Künftiger Träger')],
                    to: 'settled',
                  },
                  notNeeded: { label: 'Kein anderer Träger nötig', to: 'settled' },
                },
              }),
              settled: finished('Übergang geklärt', 'aidRunning'),
            },
          },
        },
        then: {
          aftercare: {
            meta: { label: 'Nachbetreuung (§ 41a)', status: 'aftercare' },
            on: {
              contactRefused: ways('done', ['record']),
              helpAgain: ways('#case.checked.ageGate', ['record']),
            },
            after: { aftercareContact: 'contact' },
          },
          contact: taskState({
            id: 'contact',
            state: 'Kontakt in der Nachbetreuung',
            status: 'aftercare',
            task: 'Von sich aus Kontakt aufnehmen und fragen, wie es geht',
            post: 'clerk',
            target: 'P7D',
            legalBasis: '§ 41a Abs. 2 Satz 2 SGB VIII',
            outcomes: {
              fine: { label: 'Alles in Ordnung, weiter in Kontakt', to: 'aftercare' },
              over: { label: 'Vereinbarter Zeitraum vorbei', to: 'done' },
              again: { label: 'Braucht wieder Hilfe', to: '#case.checked.ageGate' },
            },
          }),
        },
      }),
      rejected: youthRefused('Hilfe abgelehnt', 'checked.conference'),
      ...endings('closed', 'withdrawn', 'transferred', 'discontinued'),
    },
  },
  exceptions: [refusedUnheard('checked.signature')],
});
