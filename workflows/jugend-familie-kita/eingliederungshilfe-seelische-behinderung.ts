import {
  aidClocks,
  aidEvents,
  aidGrant,
  aidInForce,
  aidPlanning,
  aidStatuses,
  applicantSection,
  birthday,
  brief,
  childSection,
  completeness,
  defineProcedure,
  endings,
  forwardedLetter,
  forwarding,
  gate,
  inactionMarker,
  plainLetter,
  plainNotice,
  set,
  socialHearing,
  socialHearingPeriod,
  statementEvent,
  supplementEvent,
  taskState,
  waitingFor,
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

/** Weeks that § 14 SGB IX leaves, counted from receipt; with an expert's opinion two weeks from that opinion. */
const statutory = (label: string, period: string, on: string, legalBasis: string) => ({
  label,
  kind: 'statutory' as const,
  legalBasis,
  bound: 'authority' as const,
  start: { rule: 'event' as const, on },
  period,
  extension: 'never' as const,
});

/**
 * Integration assistance for children with a mental disability (§ 35a SGB VIII), in the rhythm of § 14 SGB IX.
 *
 * The claim is the child's own (not the parents', as under § 27), so from fifteen on the child can ask itself (§ 36 SGB
 * I). Two weeks to find out who is competent: after them the office is, whatever the law says (`leistender
 * Rehabilitationsträger`, § 14 (2)); passing on happens once and within that time. Two-headed test: a doctor or therapist
 * who will not give the help himself says that mental health differs from the age for more than six months (§ 35a (1a)), the office itself
 * says whether participation is impaired; either alone is not enough. Three weeks to decide, without an expert
 * opinion; with one two weeks after it. If time runs out nothing is granted by
 * silence: § 18 (1) to (5) SGB IX does not bind youth offices (§ 18 (7)), but the family may get urgent help itself and be repaid (§
 * 36a (3) SGB VIII), so the lead is told. Physical and intellectual disability is the Eingliederungshilfe of SGB IX, passed on.
 */
export default defineProcedure({
  ...youthService,
  key: 'eingliederungshilfe-seelische-behinderung',
  name: 'Eingliederungshilfe für Kinder und Jugendliche mit seelischer Behinderung',
  kind: 'multiStage',
  initiation: 'application',
  filePlan: '51.30.50',
  leika: [],
  legalBasis: ['§ 35a SGB VIII', '§§ 14, 15 SGB IX', '§ 36a Abs. 3 SGB VIII', '§ 36 SGB VIII'],
  keywords: [
    'Schulbegleitung',
    'Schulassistenz',
    'Autismus',
    'Legasthenie Therapie',
    'ADHS Förderung',
    'Integrationshelfer',
  ],
  retention: youthRetention(10, 'nach Ende der Hilfe'),
  form: {
    sections: [
      applicantSection(
        'Antragstellende Person',
        brief.pick('role', 'Sie sind', {
          custodian: 'sorgeberechtigt',
          child: 'das Kind oder der Jugendliche selbst',
          guardian: 'Vormund',
        }),
      ),
      childSection(
        18,
        brief.text('diagnosis', 'Diagnose, soweit bekannt (ICD)', 200, { required: false }),
        brief.text('school', 'Schule und Klasse', 200),
        brief.pick('disability', 'Art der Behinderung', {
          mental: 'seelisch (auch Autismus)',
          multiple: 'seelisch und geistig oder körperlich',
          other: 'nur geistig oder körperlich',
        }),
      ),
      {
        title: 'Beeinträchtigung und Wunsch',
        fields: [
          brief.long('difficulties', 'Wie zeigt es sich in Schule, Familie und Freizeit', 4000),
          brief.pick(
            'wanted',
            'Gewünschte Hilfe',
            {
              school: 'Schulbegleitung',
              therapy: 'Therapie (Autismus, Lesen und Schreiben, Rechnen)',
              day: 'Tageseinrichtung',
              stationary: 'Wohnen außerhalb der Familie',
            },
            { many: true },
          ),
          brief.yes(
            'opinionEnclosed',
            'Eine fachärztliche oder psychotherapeutische Stellungnahme liegt bei',
          ),
        ],
      },
    ],
    plausibility: [
      {
        holds: `form.role != "child" or ${birthday(15)} <= date(today)`,
        message: 'Ab dem 15. Geburtstag können Kinder selbst einen Antrag stellen (§ 36 SGB I).',
        field: 'role',
      },
    ],
  },
  evidence: [
    {
      name: 'opinion',
      label: 'Stellungnahme nach § 35a Abs. 1a SGB VIII mit ICD-Diagnose',
      when: 'form.opinionEnclosed = true',
    },
    { name: 'school', label: 'Schulbericht, letztes Zeugnis' },
  ],
  remedy: youthRemedy,
  clocks: {
    ...aidClocks,
    replyPeriod: youthReply,
    competencePeriod: statutory(
      'Feststellung der Zuständigkeit',
      'P2W',
      'case.receivedOn',
      '§ 14 Abs. 1 Satz 1 SGB IX',
    ),
    decisionPeriod: {
      ...statutory('Entscheidung ohne Gutachten', 'P3W', 'case.receivedOn', '§ 14 Abs. 2 Satz 2 SGB IX'),
      warnings: [{ before: 'P1W', to: 'lead' }],
      runsIn: ['submitted', 'checked.competence', 'checked.late', 'checked.opinion'],
      atEnd: 'escalate',
    },
    afterOpinion: {
      ...statutory('Entscheidung nach dem Gutachten', 'P2W', 'facts.opinionOn', '§ 14 Abs. 2 Satz 3 SGB IX'),
      runsIn: ['checked.participation', 'checked.conference', 'checked.plan'],
      atEnd: 'escalate',
    },
    opinionPeriod: waitingFor('Fachärztliche Stellungnahme', 'P2W', '§ 17 Abs. 2 SGB IX', 'authority'),
    inactionMarker: { ...inactionMarker, runsIn: ['submitted', 'checked'], atEnd: 'escalate' },
    hearingPeriod: socialHearingPeriod(),
    ...youthActions('grant', 'refusal'),
  },
  documents: {
    request: youthRequest('Ihrem Antrag auf Eingliederungshilfe'),
    forwarded: forwardedLetter('competence'),
    hearing: plainLetter(
      'Anhörung zu Ihrem Antrag auf Eingliederungshilfe',
      'nach dem Ergebnis der Prüfung liegen die Voraussetzungen des § 35a Abs. 1 SGB VIII nicht vor: {facts.doubt}',
      'Sie können sich innerhalb von zwei Wochen nach der Bekanntgabe äußern (§ 24 Abs. 1 SGB X).',
    ),
    grant: aidGrant(
      'Eingliederungshilfe für ein seelisch behindertes Kind',
      'if facts.conference.form = "schoolAssistant" then "Schulbegleitung, ambulant (§ 35a Abs. 2 Nr. 1)" else if facts.conference.form = "therapy" then "Therapie, ambulant (§ 35a Abs. 2 Nr. 1)" else if facts.conference.form = "day" then "Tageseinrichtung (§ 35a Abs. 2 Nr. 2)" else if facts.conference.form = "person" then "geeignete Pflegeperson (§ 35a Abs. 2 Nr. 3)" else "Einrichtung über Tag und Nacht (§ 35a Abs. 2 Nr. 4)"',
      'Bei mehreren Rehabilitationsträgern gilt der Teilhabeplan (§ 19 SGB IX).',
    ),
    refusal: plainNotice(
      'Ablehnung der Eingliederungshilfe',
      'afterHearing',
      'Ihr Antrag für {form.childName} wird abgelehnt.',
      'Die Stellungnahme vom {facts.opinionOn} hat ergeben: {facts.opinionText}',
      '{facts.afterHearing.reason}',
    ),
  },
  events: {
    ...aidEvents,
    ...youthCourt,
    withdraw: youthWithdraw,
    statement: statementEvent,
    opinionReceived: {
      label: 'Stellungnahme nach § 35a Abs. 1a SGB VIII eintragen',
      by: ['authority', 'applicant', 'clerk'],
      fields: [
        brief.pick('author', 'Von', {
          psychiatrist: 'Kinder- und Jugendpsychiatrie',
          psychotherapist: 'Kinder- und Jugendlichenpsychotherapie',
          paediatrician: 'Kinderarzt mit besonderer Erfahrung',
        }),
        brief.day('dated', 'Vom', { notAfter: 'today' }),
        brief.yes('deviates', 'Seelische Gesundheit weicht länger als sechs Monate vom Alterstypischen ab'),
        brief.long('text', 'Ergebnis mit ICD-Schlüssel', 4000),
      ],
    },
    supplement: supplementEvent([brief.text('diagnosis', 'Diagnose', 200, { required: false })]),
  },
  publicStatus: {
    ...aidStatuses,
    opinionAwaited: {
      de: 'Ärztliche Stellungnahme erwartet',
      easy: 'Wir warten auf den Brief von der Ärztin oder dem Arzt.',
      en: 'Medical opinion awaited',
      actor: 'other',
      next: 'Danach prüfen wir, wie Ihr Kind in Schule und Freizeit mitmachen kann.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P2D',
        task: 'Eingangstag festhalten (§ 14 SGB IX), Antrag und Beilagen sichten',
      }),
      checked: {
        meta: { label: 'Prüfung der Teilhabe', status: 'inReview' },
        on: withdrawalUnless('facts.grantDispatch != null'),
        initial: 'competence',
        states: {
          competence: taskState(
            {
              id: 'competence',
              state: 'Klärung des Rehabilitationsträgers',
              status: 'inReview',
              task: 'Binnen zwei Wochen feststellen, ob das Jugendamt zuständig ist; sonst sofort weiterleiten',
              post: 'clerk',
              priority: 2,
              legalBasis: '§ 14 Abs. 1 SGB IX, § 10 Abs. 4 SGB VIII',
              outcomes: {
                here: { label: 'Jugendamt zuständig', to: 'opinion' },
                forward: {
                  label: 'Anderer Rehabilitationsträger: weiterleiten (§ 14 Abs. 1 Satz 2 SGB IX)',
                  fields: [brief.text('receiver', 'Träger'), brief.long('ground', 'Warum', 1000)],
                  to: '#case.transferred',
                },
              },
            },
            { after: { competencePeriod: 'late' } },
          ),
          late: taskState({
            id: 'late',
            state: 'Zwei Wochen vorbei: leistender Rehabilitationsträger',
            status: 'inReview',
            task: 'Zuständigkeit kraft Fristablaufs vermerken, Erstattung beim anderen Träger anmelden',
            post: 'lead',
            legalBasis: '§ 14 Abs. 2 Satz 1, § 16 SGB IX',
            outcomes: { noted: { label: 'Vermerkt', to: 'opinion' } },
          }),

          opinion: {
            meta: { label: 'Wartet auf die Stellungnahme', status: 'opinionAwaited' },
            on: {
              opinionReceived: ways(
                [
                  {
                    to: 'participation',
                    when: 'event.deviates = true',
                    then: [set('opinionOn', 'event.dated'), set('opinionText', 'event.text')],
                  },
                  {
                    to: 'hearing',
                    then: [
                      set('opinionOn', 'event.dated'),
                      set('opinionText', 'event.text'),
                      set('doubt', '"Die seelische Gesundheit weicht nicht vom Alterstypischen ab."'),
                    ],
                  },
                ],
                ['record'],
              ),
            },
            after: { opinionPeriod: 'commission' },
          },
          commission: taskState({
            id: 'commission',
            state: 'Keine Stellungnahme',
            status: 'opinionAwaited',
            task: 'Drei Sachverständige benennen und die Begutachtung beauftragen oder erinnern',
            post: 'clerk',
            legalBasis: '§ 17 SGB IX, § 35a Abs. 1a SGB VIII',
            outcomes: { commissioned: { label: 'Beauftragt oder erinnert', to: 'opinion' } },
          }),
          participation: taskState({
            id: 'participation',
            state: 'Beeinträchtigung der Teilhabe',
            status: 'inReview',
            task: 'Im Kontakt mit Kind, Familie und Schule die Teilhabe in allen Lebensbereichen einschätzen',
            post: 'inspector',
            target: 'P10D',
            legalBasis: '§ 35a Abs. 1 Satz 1 Nr. 2 SGB VIII',
            outcomes: {
              impaired: {
                label: 'Beeinträchtigt oder bedroht',
                fields: [brief.long('areas', 'Familie, Schule, Gleichaltrige, Freizeit', 4000)],
                to: 'conference',
              },
              notImpaired: {
                label: 'Nicht beeinträchtigt',
                fields: [brief.long('finding', 'Feststellung', 4000)],
                to: [{ to: 'hearing', then: [set('doubt', 'event.finding')] }],
              },
            },
          }),
          ...aidPlanning({
            forms: {
              schoolAssistant: 'Schulbegleitung',
              therapy: 'Ambulante Therapie',
              day: 'Tageseinrichtung',
              person: 'Geeignete Pflegeperson',
              stationary: 'Einrichtung über Tag und Nacht',
            },
            conference:
              'Mit dem Arzt oder Therapeuten, der nicht selbst hilft, die Hilfe beraten (§ 36 Abs. 3 SGB VIII)',
            legalBasis: '§ 35a Abs. 2 und 3, § 36 Abs. 3 SGB VIII',
            table: 'Kind, Sorgeberechtigte, Schule, Therapeut, Dienst',
            refused: {
              label: 'Hilfe deckt ein anderer (Schule, Krankenkasse)',
              fields: [brief.long('doubt', 'Warum und wer')],
              to: [{ to: 'hearing', then: [set('doubt', 'event.doubt')] }],
            },
            noPlan: '#case.withdrawn',
          }),
          hearing: socialHearing({
            document: 'hearing',
            event: 'statement',
            clock: 'hearingPeriod',
            to: 'afterHearing',
          }),
          afterHearing: taskState({
            id: 'afterHearing',
            state: 'Würdigung der Äußerung',
            status: 'inReview',
            task: 'Äußerung und etwaige Zweitmeinung würdigen und entscheiden',
            post: 'lead',
            target: 'P5D',
            outcomes: {
              refuse: { label: 'Ablehnen', adverse: true, to: '#case.rejected' },
              secondOpinion: { label: 'Zweite Stellungnahme abwarten', to: 'opinion' },
              reassess: { label: 'Teilhabe erneut einschätzen', to: 'participation' },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Bewilligt', status: 'decided' },
        initial: 'school',
        states: {
          school: gate('Einsatz in der Schule?', 'decided', [
            { to: 'agreement', when: 'facts.conference.form = "schoolAssistant"' },
            { to: '#case.issued' },
          ]),
          agreement: taskState({
            id: 'agreement',
            state: 'Absprache mit der Schule',
            status: 'decided',
            task: 'Einsatz der Schulbegleitung mit der Schulleitung absprechen, Abgrenzung zur Pädagogik der Schule',
            post: 'clerk',
            target: 'P7D',
            legalBasis: '§ 10 Abs. 1 SGB VIII, § 4 NSchG',
            outcomes: { agreed: { label: 'Abgesprochen', to: '#case.issued' } },
          }),
        },
      },
      issued: aidInForce({
        label: 'Eingliederungshilfe',
        away: 'facts.conference.form in ("day", "person", "stationary")',
        payers: 'Eltern (ambulante Hilfen sind beitragsfrei)',
        ended: 'Eingliederungshilfe beendet',
      }),
      rejected: youthRefused('Eingliederungshilfe abgelehnt', 'checked.participation'),
      transferred: forwarding('competence'),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
