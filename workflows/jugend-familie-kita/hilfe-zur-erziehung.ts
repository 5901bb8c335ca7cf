import {
  aidClocks,
  aidEvents,
  aidGrant,
  aidInForce,
  aidPlanning,
  aidStatuses,
  applicantSection,
  brief,
  childSection,
  completeness,
  defineProcedure,
  endings,
  inactionMarker,
  plainLetter,
  plainNotice,
  set,
  socialHearing,
  socialHearingPeriod,
  statementEvent,
  supplementEvent,
  taskState,
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

const forms = {
  counselling: 'Erziehungsberatung (§ 28)',
  group: 'Soziale Gruppenarbeit (§ 29)',
  assistant: 'Erziehungsbeistand (§ 30)',
  family: 'Sozialpädagogische Familienhilfe (§ 31)',
  dayGroup: 'Tagesgruppe (§ 32)',
  foster: 'Vollzeitpflege (§ 33)',
  home: 'Heimerziehung oder betreute Wohnform (§ 34)',
  intensive: 'Intensive Einzelbetreuung (§ 35)',
};
const names = `if facts.conference.form = "family" then "Sozialpädagogische Familienhilfe (§ 31)" else if facts.conference.form = "foster" then "Vollzeitpflege (§ 33)" else if facts.conference.form = "home" then "Heimerziehung oder betreute Wohnform (§ 34)" else if facts.conference.form = "dayGroup" then "Tagesgruppe (§ 32)" else if facts.conference.form = "assistant" then "Erziehungsbeistand (§ 30)" else if facts.conference.form = "group" then "Soziale Gruppenarbeit (§ 29)" else if facts.conference.form = "intensive" then "Intensive Einzelbetreuung (§ 35)" else "Erziehungsberatung (§ 28)"`;
const away = 'facts.conference.form in ("foster", "home")';

/**
 * Help with upbringing (§§ 27 to 36 SGB VIII). The claim belongs to who has custody, not to the child, so nothing happens
 * against the parents' will: custody is checked first, a guardian or court consent steps in where it was taken away.
 *
 * The office first sees the family (task `visit`), then professionals confer, then parents and child make the plan with
 * them (§ 36). If the family will not have help that the child needs, the file does not close quietly: risk is assessed (§
 * 8a) in a case of its own, `kindeswohlgefaehrdung-melden`. A refusal is heard first, since it rests on the office's own
 * view of the family. For help outside the family return is worked for and the prospect is clarified (§ 37, § 37c), and
 * parents pay what they can (§§ 91 ff.). No term: need ends it, or the parents.
 */
export default defineProcedure({
  ...youthService,
  key: 'hilfe-zur-erziehung',
  name: 'Hilfe zur Erziehung',
  kind: 'multiStage',
  initiation: 'application',
  filePlan: '51.30.40',
  leika: [],
  legalBasis: ['§§ 27 bis 35 SGB VIII', '§ 36 SGB VIII', '§ 37 SGB VIII', '§ 8a SGB VIII'],
  keywords: [
    'Familienhilfe',
    'Überforderung mit Kindern',
    'Heimunterbringung',
    'Erziehungsbeistand',
    'Hilfe vom Jugendamt',
  ],
  retention: youthRetention(10, 'nach Ende der Hilfe'),
  form: {
    sections: [
      applicantSection(
        'Personensorgeberechtigte',
        brief.pick('custody', 'Sorgerecht', {
          joint: 'gemeinsam',
          sole: 'allein',
          guardian: 'Vormund oder Pfleger',
        }),
        {
          name: 'otherCustodian',
          label: 'Anderer Sorgeberechtigter',
          type: 'name',
          maxLength: 200,
          when: 'form.custody = "joint"',
          required: true,
        },
        brief.yes('otherAgrees', 'Der andere Sorgeberechtigte ist einverstanden', {
          when: 'form.custody = "joint"',
        }),
      ),
      childSection(18, brief.text('school', 'Kita oder Schule', 200, { required: false })),
      {
        title: 'Worum es geht',
        fields: [
          brief.long('situation', 'Was ist zu Hause, in der Schule oder in der Kita schwierig', 4000),
          brief.long('wish', 'Welche Hilfe wünschen Sie sich', 2000),
          brief.list(
            'others',
            'Wer kennt die Lage (Schule, Arzt, Familienhebamme)',
            [brief.text('who', 'Wer')],
            { max: 8 },
          ),
          brief.yes('release', 'Das Jugendamt darf diese Stellen fragen (Schweigepflichtentbindung)'),
        ],
      },
    ],
  },
  evidence: [
    { name: 'custody', label: 'Nachweis über Vormundschaft oder Sorge', when: 'form.custody = "guardian"' },
    { name: 'reports', label: 'Berichte von Schule, Kita oder Arzt, soweit vorhanden' },
  ],
  remedy: youthRemedy,
  clocks: {
    ...aidClocks,
    replyPeriod: youthReply,
    inactionMarker: { ...inactionMarker, runsIn: ['submitted', 'checked'], atEnd: 'escalate' },
    hearingPeriod: socialHearingPeriod(),
    ...youthActions('grant', 'refusal'),
  },
  documents: {
    request: youthRequest('Ihrem Antrag auf Hilfe zur Erziehung'),
    hearing: plainLetter(
      'Anhörung zu Ihrem Antrag auf Hilfe zur Erziehung',
      'nach unserer Einschätzung ist Hilfe zur Erziehung nicht notwendig: {facts.doubt}',
      'Sie können sich innerhalb von zwei Wochen nach der Bekanntgabe äußern (§ 24 Abs. 1 SGB X), auch im Gespräch.',
    ),
    grant: aidGrant(
      'Hilfe zur Erziehung',
      names,
      'Sie behalten Ihre elterliche Sorge. Die Hilfe können Sie jederzeit beenden.',
    ),
    refusal: plainNotice(
      'Ablehnung der Hilfe zur Erziehung',
      'afterHearing',
      'Ihr Antrag für {form.childName} wird abgelehnt, weil die Voraussetzungen des § 27 Abs. 1 SGB VIII nicht vorliegen.',
      '{facts.afterHearing.reason}',
      'Die Erziehungsberatungsstellen stehen Ihnen kostenlos offen.',
    ),
  },
  events: {
    ...aidEvents,
    ...youthCourt,
    withdraw: youthWithdraw,
    statement: statementEvent,
    supplement: supplementEvent([brief.long('situation', 'Ergänzung zur Lage', 4000, { required: false })]),
  },
  publicStatus: aidStatuses,
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P3D',
        task: 'Antrag mit der Familie besprechen, Sorgerecht, Zuständigkeit und Schweigepflichtentbindung klären',
      }),
      checked: {
        meta: { label: 'Klärung und Hilfeplanung', status: 'planning' },
        on: withdrawalUnless('facts.grantDispatch != null'),
        initial: 'visit',
        states: {
          visit: taskState({
            id: 'visit',
            state: 'Hausbesuch und Gespräche',
            status: 'planning',
            task: 'Familie besuchen, mit dem Kind sprechen (§ 8 SGB VIII), Schule oder Kita fragen, soweit entbunden',
            post: 'inspector',
            target: 'P14D',
            legalBasis: '§§ 8, 27, 36 Abs. 1 SGB VIII',
            outcomes: {
              clarified: {
                label: 'Lage geklärt',
                fields: [
                  brief.day('visitedOn', 'Besucht am', { notAfter: 'today' }),
                  brief.yes('childHeard', 'Mit dem Kind gesprochen'),
                  brief.long('picture', 'Erzieherischer Bedarf', 5000),
                ],
                to: 'conference',
              },
              dissent: { label: 'Anderer Sorgeberechtigter widerspricht', to: 'consent' },
            },
          }),
          consent: taskState({
            id: 'consent',
            state: 'Uneinigkeit der Sorgeberechtigten',
            status: 'planning',
            task: 'Beide Eltern beraten; notfalls auf die Entscheidung des Familiengerichts hinweisen',
            post: 'clerk',
            legalBasis: '§ 1628, § 1687 BGB',
            outcomes: {
              agreed: { label: 'Einigung oder Übertragung durch das Gericht', to: 'visit' },
              none: {
                label: 'Keine Einigung',
                to: [
                  {
                    to: 'hearing',
                    then: [set('doubt', '"Ein Sorgeberechtigter stimmt der Hilfe nicht zu."')],
                  },
                ],
              },
            },
          }),
          ...aidPlanning({
            forms,
            conference:
              'Mit weiteren Fachkräften beraten, ob und welche Hilfe zur Erziehung geeignet und notwendig ist',
            legalBasis: '§ 27 SGB VIII',
            table: 'Sorgeberechtigte, Kind, Fachkraft, vorgesehener Dienst',
            refused: {
              label: 'Hilfe nicht notwendig: Ablehnung beabsichtigt',
              fields: [brief.long('doubt', 'Gründe, die den Eltern mitgeteilt werden')],
              to: [{ to: 'hearing', then: [set('doubt', 'event.doubt')] }],
            },
            noPlan: 'risk',
          }),
          risk: taskState({
            id: 'risk',
            state: 'Hilfe nicht gewollt: Einschätzung der Gefährdung',
            status: 'planning',
            task: 'Prüfen, ob das Kind ohne Hilfe gefährdet ist (§ 8a SGB VIII)',
            post: 'lead',
            priority: 1,
            legalBasis: '§ 8a Abs. 1 und 2 SGB VIII',
            outcomes: {
              none: { label: 'Keine Gefährdung: Eltern nehmen zurück', to: '#case.withdrawn' },
              endangered: {
                label: 'Gewichtige Anhaltspunkte: Verfahren nach § 8a eingeleitet',
                to: '#case.transferred',
              },
              again: { label: 'Noch ein Gespräch', to: 'plan' },
            },
          }),
          hearing: socialHearing({
            document: 'hearing',
            event: 'statement',
            clock: 'hearingPeriod',
            to: 'afterHearing',
          }),
          afterHearing: taskState({
            id: 'afterHearing',
            state: 'Entscheidung nach der Anhörung',
            status: 'inReview',
            task: 'Äußerung der Eltern würdigen und entscheiden',
            post: 'lead',
            target: 'P7D',
            legalBasis: '§ 27 Abs. 1 SGB VIII',
            outcomes: {
              refuse: { label: 'Ablehnen', adverse: true, to: '#case.rejected' },
              again: { label: 'Noch einmal mit der Familie klären', to: 'visit' },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Bewilligt', status: 'decided' },
        initial: 'start',
        states: {
          start: taskState({
            id: 'start',
            state: 'Übergabe an den Dienst',
            status: 'decided',
            task: 'Startgespräch mit Familie und Dienst vereinbaren; bei Unterbringung Perspektive und Rückkehr klären',
            post: 'clerk',
            legalBasis: '§§ 37, 37c SGB VIII',
            outcomes: { arranged: { label: 'Vereinbart', to: '#case.issued' } },
          }),
        },
      },
      issued: aidInForce({
        label: 'Hilfe zur Erziehung',
        away,
        payers: 'Eltern',
        ended: 'Hilfe zur Erziehung beendet',
      }),
      rejected: youthRefused('Hilfe zur Erziehung abgelehnt', 'checked.visit'),
      ...endings('closed', 'withdrawn', 'transferred', 'discontinued'),
    },
  },
});
