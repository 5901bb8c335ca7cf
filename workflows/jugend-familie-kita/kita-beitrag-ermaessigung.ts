import type { StateConfig } from '@amtsweg/engine';
import {
  actionNotice,
  applicantSection,
  benefitRunning,
  brief,
  changeEvent,
  childSection,
  conclude,
  cooperation,
  cooperationDenial,
  cooperationLetter,
  cooperationPeriod,
  cooperationStatuses,
  defineProcedure,
  denialNotice,
  directAction,
  dispatchState,
  documentState,
  endings,
  forwardedLetter,
  forwarding,
  gate,
  grantEnd,
  inactionMarker,
  litigationStatus,
  payoutOrder,
  plainLetter,
  plainNotice,
  processingTarget,
  recurringBenefit,
  renewalLetter,
  renewalReminder,
  requestOutcome,
  set,
  socialHearing,
  socialHearingPeriod,
  statementEvent,
  supplementEvent,
  taskState,
  ways,
  withdrawalUnless,
  wrongOffice,
  deniedUnheard,
  refusedUnheard,
  youthActions,
  youthCourt,
  youthRefused,
  youthRemedy,
  youthRetention,
  youthService,
  youthWithdraw,
} from '@amtsweg/procedure';

const stands = 'facts.grantDispatch != null';

/** § 85 (1) SGB XII: twice the first standard need, the cost of housing, 70 per cent of it for each further person. */
const incomeLimit = '2 * 56300 + event.housing + (form.household - 1) * 39500';

const money = (name: string, label: string) => ({
  name,
  label,
  type: 'money' as const,
  min: 0,
  max: 5000000,
  required: true,
});

const checked: StateConfig = {
  meta: { label: 'Prüfung der Zumutbarkeit', status: 'inReview' },
  on: withdrawalUnless(stands),
  initial: 'groundGate',
  states: {
    groundGate: gate('Leistungsbezug oder Einkommen', 'inReview', [
      { to: 'income', when: 'form.ground = "income"' },
      { to: 'benefitNotice' },
    ]),
    benefitNotice: taskState({
      id: 'benefitNotice',
      state: 'Leistungsbescheid',
      status: 'inReview',
      task: 'Bescheid der anderen Stelle und seinen Zeitraum prüfen; die Belastung ist dann nie zumutbar',
      post: 'clerk',
      target: 'P5D',
      legalBasis: '§ 90 Abs. 4 Satz 2 SGB VIII',
      outcomes: {
        valid: {
          label: 'Bescheid gilt',
          fields: [brief.day('until', 'Leistung bewilligt bis')],
          to: [{ to: 'decision', then: [set('relief', 'form.contribution'), set('until', 'event.until')] }],
        },
        expired: { ...requestOutcome, label: 'Bescheid fehlt oder ist abgelaufen' },
        notCovered: { label: 'Keine der genannten Leistungen: Einkommen rechnen', to: 'income' },
      },
    }),
    income: taskState({
      id: 'income',
      state: 'Zumutbare Belastung',
      status: 'inReview',
      task: 'Einkommen bereinigen, Unterkunft und besondere Belastungen feststellen',
      post: 'clerk',
      target: 'P14D',
      legalBasis: '§ 90 Abs. 4 Satz 4 SGB VIII, §§ 82 bis 85, 87, 88 SGB XII',
      outcomes: {
        established: {
          label: 'Festgestellt',
          fields: [
            money('net', 'Bereinigtes Einkommen im Monat'),
            money('housing', 'Kosten der Unterkunft im Monat'),
            money('burdens', 'Besondere Belastungen im Monat (§ 87 SGB XII)'),
          ],
          to: [
            {
              to: 'reckoning',
              then: [
                set('limit', incomeLimit),
                set('bearable', `floor(max([0, event.net - event.burdens - (${incomeLimit})]) * 0.5)`),
              ],
            },
          ],
        },
        unproven: { ...requestOutcome, label: 'Nachweise fehlen' },
      },
    }),
    reckoning: {
      meta: { label: 'Vergleich mit dem Beitrag', status: 'inReview' },
      entry: [
        set('relief', 'max([0, form.contribution - facts.bearable])'),
        set('until', 'string(date(today) + duration("P1Y"))'),
      ],
      always: ways([
        { to: 'decision', when: 'facts.relief > 0' },
        { to: 'ending', when: stands },
        { to: 'nothing' },
      ]),
    },
    nothing: taskState({
      id: 'nothing',
      state: 'Belastung zumutbar',
      status: 'inReview',
      task: 'Berechnung nachprüfen und die Ablehnung begründen',
      post: 'clerk',
      outcomes: {
        refuse: { label: 'Ablehnen: die Belastung ist zumutbar', adverse: true, to: '#case.rejected' },
        again: { label: 'Berechnung ist zu ändern', to: 'income' },
      },
    }),
    decision: taskState({
      id: 'decision',
      state: 'Entscheidung über Erlass oder Übernahme',
      status: 'inReview',
      task: 'Erlass (städtische Kita) oder Übernahme (freier Träger) bewilligen; Beginn ist der Monat des Antrags',
      post: 'clerk',
      target: 'P7D',
      legalBasis: '§ 90 Abs. 4 Satz 1 SGB VIII',
      outcomes: {
        grant: {
          label: 'Bewilligen',
          to: [
            {
              to: '#case.approved',
              then: [
                set(
                  'from',
                  'if facts.effectFrom = null then substring(facts.receivedOn, 1, 8) + "01" else facts.effectFrom',
                ),
              ],
            },
          ],
        },
        again: { label: 'Noch einmal prüfen', to: 'groundGate' },
      },
    }),
    ending: socialHearing({
      document: 'hearing',
      event: 'statement',
      clock: 'hearingPeriod',
      to: 'endingDecision',
    }),
    endingDecision: taskState({
      id: 'endingDecision',
      state: 'Entscheidung über die Aufhebung',
      status: 'inReview',
      task: 'Nach der Anhörung über die Aufhebung mit Wirkung ab der Änderung entscheiden',
      post: 'lead',
      legalBasis: '§ 48 SGB X',
      outcomes: {
        stop: { label: 'Aufheben', adverse: true, to: '#case.stopped' },
        keep: { label: 'Nach der Äußerung neu rechnen', to: 'income' },
      },
    }),
  },
};

/**
 * Waiver or assumption of the contribution for a day nursery (§ 90 (4) SGB VIII).
 *
 * One claim, two forms: the city waives what it would charge itself and pays what a free carrier charges; both end in the
 * same notice, only the booking differs (`form.operator`). Whoever gets SGB II, SGB XII, asylum seekers' benefits,
 * child supplement or housing benefit need not be reckoned at all (sentence 2), and the relief lasts as long as that
 * notice. All others are measured by the income limit of § 85 SGB XII, reckoned here: half of what exceeds it can be
 * borne. Lunch is no part of it (education and participation package). Duties to cooperate as for every benefit (§§ 60 ff. SGB I).
 */
export default defineProcedure({
  ...youthService,
  key: 'kita-beitrag-ermaessigung',
  name: 'Ermäßigung oder Übernahme des Kita-Beitrags',
  kind: 'exemption',
  initiation: 'application',
  filePlan: '51.10.21',
  leika: [],
  legalBasis: ['§ 90 Abs. 4 SGB VIII', '§§ 82 bis 85, 87, 88 SGB XII'],
  keywords: [
    'Kita zu teuer',
    'Kindergarten kostenlos',
    'Beitragserlass',
    'Bürgergeld und Krippe',
    'Geringverdiener',
  ],
  retention: youthRetention(10, 'nach der letzten Zahlung, § 41 KomHKVO'),
  form: {
    sections: [
      applicantSection(
        'Eltern',
        brief.count('household', 'Personen im Haushalt', 20, { min: 2 }),
        brief.pick('ground', 'Worauf stützen Sie den Antrag', {
          sgb2: 'Bürgergeld (SGB II)',
          sgb12: 'Grundsicherung oder Hilfe zum Lebensunterhalt (SGB XII)',
          asylum: 'Leistungen nach §§ 2 und 3 AsylbLG',
          supplement: 'Kinderzuschlag',
          housing: 'Wohngeld',
          income: 'geringes Einkommen ohne eine dieser Leistungen',
        }),
      ),
      childSection(15),
      {
        title: 'Einrichtung',
        fields: [
          brief.text('facility', 'Einrichtung'),
          brief.pick('operator', 'Träger', { city: 'Landeshauptstadt Hannover', other: 'anderer Träger' }),
          money('contribution', 'Beitrag im Monat ohne Essen'),
        ],
      },
    ],
    plausibility: [
      {
        holds: 'form.contribution > 0',
        message: 'Ohne Beitrag gibt es nichts zu erlassen.',
        field: 'contribution',
      },
    ],
  },
  evidence: [
    { name: 'benefit', label: 'Aktueller Leistungsbescheid', when: 'form.ground != "income"' },
    { name: 'income', label: 'Einkommensnachweise, Mietvertrag', when: 'form.ground = "income"' },
    { name: 'contribution', label: 'Beitragsbescheid oder Betreuungsvertrag' },
  ],
  remedy: youthRemedy,
  clocks: {
    replyPeriod: cooperationPeriod,
    processingTarget: processingTarget({ period: 'P6W' }),
    inactionMarker: { ...inactionMarker, runsIn: ['submitted', 'checked'], atEnd: 'escalate' },
    hearingPeriod: socialHearingPeriod(),
    grantEnd: grantEnd('facts.until', '§ 90 Abs. 4 SGB VIII, § 32 SGB X'),
    renewalReminder: renewalReminder('facts.until', 2),
    ...youthActions('grant', 'refusal', 'stop', 'denial'),
  },
  documents: {
    request: cooperationLetter('die Übernahme des Kita-Beitrags'),
    denial: denialNotice('Die Übernahme des Kita-Beitrags'),
    forwarded: forwardedLetter('formalCheck'),
    renewal: renewalLetter('Der Erlass oder die Übernahme des Kita-Beitrags', 'facts.until'),
    hearing: plainLetter(
      'Anhörung zur Aufhebung Ihrer Bewilligung',
      'nach der mitgeteilten Änderung ist Ihnen der Beitrag zuzumuten: Sie können {euro(facts.bearable)} im Monat tragen. Wir wollen die Bewilligung ab {facts.effectFrom} aufheben (§ 48 SGB X).',
      'Sie können sich innerhalb von zwei Wochen nach der Bekanntgabe äußern (§ 24 Abs. 1 SGB X).',
    ),
    grant: plainNotice(
      'Bescheid über den Kita-Beitrag',
      'order',
      [
        'vom Beitrag der Einrichtung {form.facility} werden Ihnen {euro(facts.relief)} im Monat erlassen, von {facts.from} bis {facts.until}.',
        'form.operator = "city"',
      ],
      [
        'wir übernehmen {euro(facts.relief)} im Monat und zahlen sie an den Träger der Einrichtung {form.facility}, von {facts.from} bis {facts.until}.',
        'form.operator = "other"',
      ],
      [
        'Der Beitrag ist Ihnen nur in Höhe von {euro(facts.bearable)} zuzumuten; die Einkommensgrenze beträgt {euro(facts.limit)} (§ 85 SGB XII).',
        'facts.limit != null',
      ],
      'Teilen Sie Änderungen bei Einkommen, Haushalt oder Einrichtung sofort mit (§ 60 SGB I).',
    ),
    refusal: plainNotice(
      'Ablehnung Ihres Antrags zum Kita-Beitrag',
      'nothing',
      'Ihr Antrag wird abgelehnt. Ihre Einkommensgrenze beträgt {euro(facts.limit)}; zu tragen sind Ihnen {euro(facts.bearable)} im Monat, der Beitrag ist nicht höher.',
      '{facts.nothing.reason}',
    ),
    stop: plainNotice(
      'Aufhebung der Bewilligung zum Kita-Beitrag',
      'endingDecision',
      'die Bewilligung wird ab {facts.effectFrom} aufgehoben (§ 48 SGB X). {facts.endingDecision.reason}',
    ),
  },
  events: {
    ...youthCourt,
    withdraw: youthWithdraw,
    statement: statementEvent,
    changeReported: changeEvent,
    careEnded: { label: 'Ende der Betreuung melden', by: ['authority', 'applicant', 'clerk'] },
    supplement: supplementEvent([
      { ...money('contribution', 'Beitrag im Monat ohne Essen'), required: false },
    ]),
  },
  publicStatus: {
    ...cooperationStatuses,
    litigation: litigationStatus,
    benefitRunning,
    stopped: {
      de: 'Bewilligung aufgehoben',
      easy: 'Sie müssen den Beitrag wieder selbst zahlen. Die Gründe stehen im Brief.',
      en: 'Relief ended',
      actor: 'nobody',
      next: 'Im Bescheid steht, was Sie dagegen tun können.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: cooperation({
        post: 'clerk',
        target: 'P5D',
        task: 'Beitrag, Einrichtung und genannten Grund prüfen',
        outcomes: { wrongOffice },
        standing: stands,
      }),
      checked,
      approved: payoutOrder({ decidedBy: 'decision', back: '#case.checked.decision' }),
      issued: {
        meta: { label: 'Bekanntgabe', status: 'inProduction' },
        initial: 'production',
        states: {
          production: documentState({
            id: 'grantDocument',
            state: 'Bewilligung wird ausgefertigt',
            status: 'inProduction',
            document: 'grant',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'grantDispatch',
            state: 'Bewilligung geht hinaus',
            status: 'inProduction',
            document: 'grantDocument',
            to: 'inForce',
          }),
          inForce: {
            type: 'parallel',
            meta: { label: 'Beitrag erlassen oder übernommen', status: 'benefitRunning' },
            onDone: '#case.closed',
            states: {
              remedy: directAction({
                clock: 'grantActionPeriod',
                status: 'benefitRunning',
                upheld: { to: '#case.checked.groundGate' },
              }),
              relief: recurringBenefit({
                status: 'benefitRunning',
                payee: 'als Absetzung vom städtischen Beitragskonto oder an den freien Träger',
                decidedBy: 'decision',
                endClock: 'grantEnd',
                reminderClock: 'renewalReminder',
                redecide: { to: '#case.checked.income' },
                endedBy: ['careEnded'],
              }),
            },
          },
        },
      },
      rejected: youthRefused('Abgelehnt: Belastung zumutbar', 'checked.income'),
      stopped: actionNotice({
        label: 'Bewilligung aufgehoben',
        status: ['decided', 'stopped'],
        document: 'stop',
        prefix: 'stop',
        clock: 'stopActionPeriod',
        entry: [conclude('stopped')],
        upheld: { to: '#case.checked.income', then: [conclude('closed')] },
      }),
      denied: cooperationDenial(
        directAction({
          clock: 'denialActionPeriod',
          status: 'denied',
          upheld: { to: '#case.submitted.formalCheck', then: [conclude('closed')] },
        }),
      ),
      transferred: forwarding('formalCheck'),
      ...endings('closed', 'withdrawn'),
    },
  },
  exceptions: [refusedUnheard('checked.nothing'), deniedUnheard],
});
