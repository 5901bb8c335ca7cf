import {
  assistanceClocks,
  assistanceEvents,
  assistanceExceptions,
  assistanceLetters,
  assistanceMilestones,
  assistancePerson,
  assistanceRefusal,
  assistanceService,
  brief,
  cooperation,
  cooperationStatuses,
  defineProcedure,
  opinionEvent,
  opinionPeriod,
  participation,
  requestOutcome,
  set,
  supplementEvent,
  taskState,
  transmissionState,
  ways,
  withdrawalUnless,
  wrongOffice,
} from '@amtsweg/procedure';

/**
 * Hilfe zur Überwindung besonderer sozialer Schwierigkeiten (§§ 67 to 69 SGB XII): no money for the person but work with the person, by a
 * provider: for people without a home, out of prison, with debts and no way out by their own strength. Two things must meet (§ 1 DVO
 * § 69): special circumstances of life and social difficulties, joined.
 *
 * Peculiar: no means test for the service as far as success needs it (§ 68 (2)), so nothing is reckoned here. A plan is made with the
 * person and the provider (Hilfeplan, § 68 (1) sentence 2, § 2 DVO): without the person's own voice there is none. The help has an
 * end, usually a year; three months before it the provider reports and the plan is written on or closed. Who breaks off is sought,
 * not punished: § 66 SGB I fits badly here. Residential help belongs to the Land as the supra-local body, whose consent is asked.
 */
export default defineProcedure({
  ...assistanceService,
  key: 'hilfe-besondere-schwierigkeiten',
  name: 'Hilfe zur Überwindung besonderer sozialer Schwierigkeiten',
  filePlan: '50.30.67',
  leika: ['99107015017000'],
  legalBasis: ['§§ 67, 68 SGB XII', 'VO zur Durchführung der §§ 67 ff. SGB XII', '§ 97 Abs. 3 SGB XII'],
  keywords: [
    'Wohnungslosenhilfe',
    'Haftentlassung Hilfe',
    'Schulden und keine Wohnung',
    'ambulant betreutes Wohnen Wohnungslose',
    'Straße',
  ],
  certainty: {
    filePlan: { evidence: 'assumed' },
    leika: { evidence: 'derived', source: 'KOOS-Datenrepo' },
    'machine.checked.land': {
      evidence: 'assumed',
      source: 'Trägerschaft zwischen Land, Region und LHH geteilt; Abgrenzung zu bestätigen',
    },
    'clocks.reportDay.period': { evidence: 'assumed' },
  },
  form: {
    sections: [
      {
        title: 'Person',
        fields: [
          ...assistancePerson,
          brief.text('reachableAt', 'Erreichbar über (Tagesaufenthalt, Straßensozialarbeit)', 200, {
            required: false,
          }),
        ],
      },
      {
        title: 'Lage',
        fields: [
          brief.pick(
            'circumstances',
            'Lebensverhältnisse',
            {
              noHome: 'ohne Wohnung',
              unsafe: 'ungesicherte oder gewaltgeprägte Wohnverhältnisse',
              prison: 'Haft oder Entlassung',
              livelihood: 'ungesicherte wirtschaftliche Lage',
            },
            { many: true },
          ),
          brief.pick(
            'difficulties',
            'Schwierigkeiten',
            {
              housing: 'Wohnung finden oder halten',
              work: 'Arbeit',
              family: 'Familie und Beziehungen',
              offence: 'Straffälligkeit',
              debt: 'Schulden',
            },
            { many: true },
          ),
          brief.pick('kind', 'Gewünschte Hilfe', {
            outpatient: 'Beratung und Begleitung',
            assisted: 'betreutes Wohnen',
            residential: 'Platz in einer Einrichtung',
          }),
          { name: 'provider', label: 'Träger, der schon hilft', type: 'name', maxLength: 200 },
          brief.day('releaseOn', 'Entlassung aus der Haft am', {
            when: 'list contains(form.circumstances, "prison")',
            required: false,
          }),
          brief.long('goals', 'Was sich ändern soll, in eigenen Worten'),
        ],
      },
    ],
  },
  evidence: [
    { name: 'plan', label: 'Hilfeplanentwurf des Trägers', when: 'form.provider != null' },
    { name: 'income', label: 'Einkommensnachweise, soweit nicht § 68 Abs. 2 SGB XII davon absieht' },
  ],
  clocks: {
    ...assistanceClocks('P6W'),
    landPeriod: opinionPeriod('Zustimmung des überörtlichen Trägers', '§ 97 Abs. 3 SGB XII', 'P6W'),
    reportDay: {
      label: 'Entwicklungsbericht des Trägers',
      kind: 'setByAuthority',
      legalBasis: '§ 2 Abs. 4 DVO zu § 69 SGB XII',
      bound: 'authority',
      start: { rule: 'event', on: 'string(date(facts.until) - duration("P3M"))' },
      period: 'P1D',
    },
    endDay: {
      label: 'Ende der bewilligten Hilfe',
      kind: 'setByAuthority',
      legalBasis: '§ 68 Abs. 1 SGB XII',
      bound: 'authority',
      start: { rule: 'event', on: 'facts.until' },
      period: 'P1D',
      endMoves: false,
    },
    contactPeriod: {
      label: 'Aufsuchen nach Kontaktabbruch',
      kind: 'setByAuthority',
      legalBasis: '§ 68 Abs. 1 SGB XII',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P6W',
    },
  },
  documents: {
    ...assistanceLetters('die Hilfe nach § 67 SGB XII', 'Die Hilfe nach § 67 SGB XII'),
    refusal: assistanceRefusal(
      'Hilfe nach §§ 67, 68 SGB XII',
      'Die Zentrale Beratungsstelle berät Sie weiter, kostenlos und auch ohne Antrag.',
    ),
    grant: {
      kind: 'notice',
      title: 'Bewilligung: Hilfe zur Überwindung besonderer sozialer Schwierigkeiten',
      signedBy: 'order',
      remedy: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'vom {facts.from} bis {facts.until} übernehmen wir die Kosten der Hilfe durch {facts.plan.provider}, {facts.plan.weeklyHours} Stunden in der Woche. Einkommen und Vermögen bleiben außer Betracht (§ 68 Abs. 2 SGB XII).',
        },
        { type: 'list', of: 'facts.plan.goals', ordered: true, item: '{item.goal}: {item.step}' },
        {
          type: 'paragraph',
          text: 'Der Plan wird mit Ihnen fortgeschrieben. Sie können jederzeit sagen, dass etwas anders werden soll.',
        },
      ],
    },
  },
  events: {
    ...assistanceEvents,
    landOpinion: opinionEvent('Entscheidung des Landesamtes eintragen'),
    contactLost: {
      label: 'Kontakt zur Person abgebrochen',
      by: ['authority', 'clerk'],
      fields: [brief.day('lastSeen', 'Zuletzt gesehen am', { notAfter: 'today' })],
    },
    contactRegained: { label: 'Kontakt wieder aufgenommen', by: ['authority', 'clerk', 'applicant'] },
    reportIn: {
      label: 'Entwicklungsbericht eintragen',
      by: ['authority', 'clerk'],
      fields: [brief.long('report', 'Was erreicht ist, was noch fehlt', 6000)],
    },
    supplement: supplementEvent([
      { name: 'provider', label: 'Träger, der schon hilft', type: 'name', maxLength: 200 },
    ]),
  },
  publicStatus: {
    ...cooperationStatuses,
    accompanied: {
      de: 'Hilfe läuft',
      easy: 'Jemand hilft Ihnen. Sie haben zusammen einen Plan gemacht.',
      en: 'Support under way',
      actor: 'applicant',
      next: 'Arbeiten Sie an den Zielen des Plans. Wenn etwas nicht passt, sagen Sie es uns oder dem Träger.',
    },
  },
  exceptions: assistanceExceptions(['checked.talk', 'checked.decision']),
  machine: {
    initial: 'submitted',
    states: {
      submitted: cooperation({
        post: 'clerk',
        target: 'P3D',
        task: 'Sofortbedarf (Unterkunft, Kleidung, Ausweis) abklären; Anliegen aufnehmen, auch ohne Anschrift',
        outcomes: { elsewhere: wrongOffice },
        standing: 'facts.grantDispatch != null',
      }),
      checked: {
        meta: { label: 'Hilfeplanung', status: 'inReview' },
        on: withdrawalUnless('facts.grantDispatch != null'),
        initial: 'talk',
        states: {
          talk: taskState({
            id: 'talk',
            state: 'Gespräch über Lage und Ziele',
            status: 'inReview',
            task: 'Mit der Person feststellen: besondere Lebensverhältnisse, soziale Schwierigkeiten, eigene Kräfte',
            post: 'clerk',
            target: 'P14D',
            legalBasis: '§ 67 SGB XII, §§ 1, 2 DVO',
            outcomes: {
              entitled: { label: 'Personenkreis bejaht', to: 'land' },
              ownStrength: {
                label: 'Aus eigener Kraft oder durch andere Hilfe zu lösen: ablehnen',
                adverse: true,
                to: [{ to: '#case.rejected', then: [set('refusalReason', 'event.reason')] }],
              },
              unclear: { ...requestOutcome, label: 'Angaben fehlen noch' },
            },
          }),
          land: {
            ...participation({
              id: 'land',
              label: 'Überörtlicher Träger (nur Einrichtung)',
              authority: 'Niedersächsisches Landesamt für Soziales, Jugend und Familie',
              effect: 'Einvernehmen',
              legalBasis: '§ 97 Abs. 3 SGB XII, § 69 Abs. 1 Nr. 1 SGB X',
              clock: 'landPeriod',
              needed: 'form.kind = "residential"',
            }),
            onDone: ways([
              { to: 'plan', when: 'facts.landOpinion = null or facts.landOpinion.result != "refuses"' },
              { to: 'talk' },
            ]),
          },
          plan: taskState({
            id: 'plan',
            state: 'Hilfeplankonferenz',
            status: 'inReview',
            task: 'Mit der Person, dem Träger und beteiligten Stellen Ziele, Schritte, Umfang und Dauer vereinbaren',
            post: 'clerk',
            target: 'P21D',
            legalBasis: '§ 68 Abs. 1 Satz 2 SGB XII, § 2 DVO',
            outcomes: {
              agreed: {
                label: 'Plan vereinbart',
                to: 'decision',
                fields: [
                  { name: 'provider', label: 'Träger', type: 'name', maxLength: 200, required: true },
                  brief.count('weeklyHours', 'Stunden in der Woche', 40, { min: 1 }),
                  brief.list(
                    'goals',
                    'Ziele',
                    [brief.text('goal', 'Ziel', 300), brief.text('step', 'Nächster Schritt', 300)],
                    { min: 1, max: 12 },
                  ),
                ],
              },
              otherProvider: { label: 'Anderer Träger gewünscht: neu einladen', to: 'talk' },
            },
          }),
          decision: taskState({
            id: 'decision',
            state: 'Entscheidung über die Hilfe',
            status: 'inReview',
            task: 'Über Art, Umfang und Dauer entscheiden; höchstens ein Jahr auf einmal',
            post: 'clerk',
            target: 'P5D',
            legalBasis: '§§ 17 Abs. 2, 67, 68 SGB XII',
            outcomes: {
              grant: {
                label: 'Bewilligen',
                to: [
                  {
                    to: '#case.approved',
                    then: [
                      set('from', 'event.from'),
                      set(
                        'until',
                        'string(date(event.from) + duration("P" + string(event.months) + "M") - duration("P1D"))',
                      ),
                    ],
                  },
                ],
                fields: [brief.day('from', 'Ab'), brief.count('months', 'Monate', 12, { min: 4 })],
              },
              refuse: {
                label: 'Ablehnen',
                adverse: true,
                to: [{ to: '#case.rejected', then: [set('refusalReason', 'event.reason')] }],
              },
            },
          }),
        },
      },
      ...assistanceMilestones({
        back: '#case.checked.plan',
        status: 'accompanied',
        inForce: 'Hilfe wird geleistet',
        beside: {
          support: {
            meta: { label: 'Begleitung nach Plan', status: 'accompanied' },
            initial: 'commitment',
            states: {
              commitment: transmissionState({
                id: 'commitment',
                state: 'Kostenzusage an den Träger',
                status: 'accompanied',
                receivers: '[facts.plan.provider]',
                legalBasis: '§ 75 SGB XII, § 69 Abs. 1 Nr. 1 SGB X',
                to: 'working',
              }),
              working: {
                meta: { label: 'Person und Träger arbeiten am Plan', status: 'accompanied' },
                on: { contactLost: ways('seeking', ['record']) },
                after: { reportDay: 'report' },
              },
              seeking: {
                meta: { label: 'Kontakt wird gesucht', status: 'accompanied' },
                on: { contactRegained: ways('working', ['record']) },
                after: { contactPeriod: 'lost' },
              },
              lost: taskState(
                {
                  id: 'lost',
                  state: 'Kontakt nicht wieder gefunden',
                  status: 'accompanied',
                  task: 'Mit Träger und Straßensozialarbeit beraten: weiter suchen oder die Hilfe ruhen lassen',
                  post: 'clerk',
                  legalBasis: '§ 68 Abs. 1 SGB XII',
                  outcomes: {
                    seek: { label: 'Weiter suchen', to: 'seeking' },
                    rest: { label: 'Beenden, Tür bleibt offen', to: 'over' },
                  },
                },
                { on: { contactRegained: ways('working', ['record']) } },
              ),
              report: {
                meta: { label: 'Wartet auf den Entwicklungsbericht', status: 'accompanied' },
                on: { reportIn: ways('evaluation', ['record']), contactLost: ways('seeking', ['record']) },
                after: { endDay: 'evaluation' },
              },
              evaluation: taskState({
                id: 'evaluation',
                state: 'Auswertung und Fortschreibung',
                status: 'accompanied',
                task: 'Mit Person und Träger auswerten: Ziel erreicht, fortschreiben oder andere Hilfe',
                post: 'clerk',
                target: 'P28D',
                legalBasis: '§ 2 Abs. 4 DVO zu § 69 SGB XII',
                outcomes: {
                  reached: { label: 'Ziele erreicht', to: 'over' },
                  goesOn: { label: 'Plan fortschreiben', to: '#case.checked.plan' },
                  handedOver: {
                    label: 'Übergang in andere Hilfe (Eingliederung, Pflege)',
                    to: 'over',
                    fields: [brief.text('to', 'Wohin')],
                  },
                },
              }),
              over: { type: 'final', meta: { label: 'Hilfe beendet', status: 'closed' } },
            },
          },
        },
      }),
    },
  },
});
