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
  gate,
  payoutOnce,
  requestOutcome,
  set,
  supplementEvent,
  taskState,
  transmissionState,
  ways,
  withdrawalUnless,
  wrongOffice,
} from '@amtsweg/procedure';

const money = (name: string, label: string, max = 5000000) =>
  ({ name, label, type: 'money', min: 0, max, required: true }) as const;

/**
 * Mietschulden (§ 36 SGB XII): debts are taken over so that a home or its energy is kept, not to pay a creditor. "Soll" where the home
 * would otherwise be lost, else discretion; but a home that is too dear for the future is not saved (`sustainable`).
 *
 * Time is what is peculiar: a termination without notice for arrears falls when, within two months of the service of the action,
 * the debt is paid or a public body declares to pay (§ 569 (3) no. 2 BGB), once in two years. So that clock runs beside the case,
 * and the declaration to the landlord goes out with the decision, before notice and money. The court tells the office of each such
 * action by itself (§ 36 (2)): a case may begin with its message. Who lives on Bürgergeld belongs to the Jobcenter (§ 22 (8) SGB II).
 *
 * Loan or grant: a loan is paid back in instalments, reviewed every year. Not a transition: the eviction, which the bailiff announces
 * and which leads to `obdachlosenunterbringung`.
 */
export default defineProcedure({
  ...assistanceService,
  key: 'mietschulden-uebernahme',
  name: 'Übernahme von Mietschulden',
  filePlan: '50.30.36',
  leika: [],
  legalBasis: [
    '§ 36 SGB XII',
    '§ 569 Abs. 3 Nr. 2 BGB',
    '§ 543 Abs. 2 Nr. 3 BGB',
    '§ 22 Abs. 8 und 9 SGB II',
  ],
  keywords: [
    'Kündigung Wohnung',
    'Räumungsklage',
    'Miete nicht bezahlt',
    'Strom abgestellt',
    'Stromschulden',
  ],
  certainty: { filePlan: { evidence: 'assumed' }, 'clocks.loanReview.period': { evidence: 'assumed' } },
  form: {
    sections: [
      {
        title: 'Person',
        fields: [
          ...assistancePerson,
          brief.yes('jobcenter', 'Ich bekomme Bürgergeld'),
          brief.count('children', 'Kinder im Haushalt', 12),
        ],
      },
      {
        title: 'Schulden',
        fields: [
          brief.pick('debt', 'Schulden für', { rent: 'Miete', energy: 'Strom, Gas oder Fernwärme' }),
          money('amount', 'Rückstand'),
          money('rent', 'Laufende Miete oder Abschlag im Monat', 500000),
          {
            name: 'creditor',
            label: 'Vermieterin, Vermieter oder Versorger',
            type: 'name',
            maxLength: 200,
            required: true,
          },
          {
            name: 'creditorIban',
            label: 'IBAN der Gläubigerseite',
            type: 'text',
            pattern: '^[A-Z]{2}\\d{2}[A-Z0-9]{11,30}$',
            required: true,
          },
          brief.pick('stage', 'Stand', {
            arrears: 'Rückstand, noch keine Kündigung',
            terminated: 'gekündigt',
            action: 'Räumungsklage zugestellt',
            judgment: 'Räumungsurteil oder Sperrtermin',
          }),
          brief.day('servedOn', 'Klage zugestellt am', { when: 'form.stage = "action"', notAfter: 'today' }),
          brief.yes(
            'earlier',
            'In den letzten zwei Jahren ist schon einmal eine Kündigung durch Nachzahlung abgewendet worden',
            { when: 'form.debt = "rent"' },
          ),
          brief.long('cause', 'Wie es dazu kam und wie es weitergehen soll'),
        ],
      },
    ],
  },
  evidence: [
    { name: 'arrears', label: 'Aufstellung des Rückstands' },
    { name: 'termination', label: 'Kündigung', when: 'form.stage in ("terminated", "action")' },
    { name: 'claim', label: 'Räumungsklage mit Umschlag der Zustellung', when: 'form.stage = "action"' },
    { name: 'means', label: 'Einkommens- und Vermögensnachweise', legalBasis: '§ 60 SGB I' },
  ],
  clocks: {
    ...assistanceClocks('P10D'),
    gracePeriod: {
      label: 'Schonfrist zur Abwendung der Räumung',
      kind: 'statutory',
      legalBasis: '§ 569 Abs. 3 Nr. 2 BGB',
      bound: 'party',
      start: { rule: 'event', on: 'form.servedOn' },
      period: 'P2M',
      optional: true,
      warnings: [
        { before: 'P3W', to: 'clerk' },
        { before: 'P1W', to: 'lead' },
      ],
      runsIn: ['submitted', 'checked'],
      atEnd: 'escalate',
      extension: 'never',
      suspension: 'never',
    },
    loanReview: {
      label: 'Jährliche Überprüfung der Darlehensraten',
      kind: 'setByAuthority',
      legalBasis: '§ 36 Abs. 1 Satz 3 SGB XII',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P1Y',
    },
  },
  documents: {
    ...assistanceLetters('die Übernahme der Schulden', 'Die Übernahme der Schulden'),
    refusal: assistanceRefusal(
      'Übernahme von Schulden',
      'Die Wohnungsnothilfe hilft auch ohne Geld: Verhandlung mit der Vermieterseite, Ratenplan, Wohnungssuche.',
    ),
    declaration: {
      kind: 'letter',
      title: 'Verpflichtungserklärung nach § 569 Abs. 3 Nr. 2 BGB',
      signedBy: 'decision',
      addressee: ['{form.creditor}'],
      blocks: [
        {
          type: 'paragraph',
          text: 'an {form.creditor}: wir verpflichten uns, die Rückstände von {form.givenNames} {form.familyName}, {form.address}, in Höhe von {euro(form.amount)} zu begleichen.',
        },
        {
          type: 'paragraph',
          text: 'Eine auf diese Rückstände gestützte fristlose Kündigung wird damit unwirksam, wenn die Räumungsklage vor höchstens zwei Monaten zugestellt worden ist.',
          when: 'form.earlier != true',
        },
      ],
    },
    grant: {
      kind: 'notice',
      title: 'Übernahme von Schulden zur Sicherung der Wohnung',
      signedBy: 'order',
      remedy: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'wir übernehmen {euro(form.amount)} und zahlen unmittelbar an {form.creditor} (§ 36 Abs. 1 SGB XII).',
        },
        {
          type: 'paragraph',
          text: 'Die Leistung ist ein Darlehen, rückzahlbar in Raten von {euro(facts.decision.instalment)} im Monat.',
          when: 'facts.decision.form = "loan"',
        },
        {
          type: 'paragraph',
          text: 'Die Leistung ist eine Beihilfe und nicht zurückzuzahlen.',
          when: 'facts.decision.form = "grant"',
        },
        { type: 'paragraph', text: 'Ermessen: {facts.decision.grounds}' },
      ],
    },
  },
  events: {
    ...assistanceEvents,
    courtMessage: {
      label: 'Mitteilung des Amtsgerichts über eine Räumungsklage (§ 36 Abs. 2 SGB XII)',
      by: ['authority', 'clerk'],
      fields: [
        brief.text('court', 'Aktenzeichen des Amtsgerichts', 60),
        brief.day('pendingOn', 'Rechtshängig seit', { notAfter: 'today' }),
      ],
    },
    evicted: {
      label: 'Wohnung geräumt',
      by: ['authority', 'clerk'],
      fields: [brief.day('evictedOn', 'Geräumt am', { notAfter: 'today' })],
    },
    supplement: supplementEvent([
      { ...money('amount', 'Rückstand'), required: false },
      brief.day('servedOn', 'Klage zugestellt am', { required: false }),
    ]),
  },
  publicStatus: {
    ...cooperationStatuses,
    debtTaken: {
      de: 'Schulden werden übernommen',
      easy: 'Wir bezahlen Ihre Schulden. Sie können in der Wohnung bleiben. Bezahlen Sie ab jetzt pünktlich.',
      en: 'Arrears are being paid',
      actor: 'applicant',
      next: 'Zahlen Sie die laufende Miete pünktlich. Ein Darlehen zahlen Sie in Raten zurück.',
    },
  },
  exceptions: assistanceExceptions(['checked.prospects', 'checked.decision']),
  machine: {
    initial: 'submitted',
    states: {
      submitted: cooperation({
        post: 'clerk',
        target: 'P1D',
        task: 'Sofort prüfen: Stand der Kündigung, Tag der Zustellung, Höhe des Rückstands',
        outcomes: { elsewhere: wrongOffice },
        standing: 'facts.grantDispatch != null',
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: {
          ...withdrawalUnless('facts.grantDispatch != null'),
          courtMessage: { actions: ['record'] },
          evicted: ways('.lost', ['record']),
        },
        initial: 'provider',
        states: {
          provider: gate('Jobcenter oder Sozialamt', 'inReview', [
            {
              to: '#case.transferred',
              when: 'form.jobcenter',
              then: [
                set(
                  'formalCheck',
                  '{receiver: "Jobcenter Region Hannover", ground: "Schulden von Beziehern von Bürgergeld übernimmt das Jobcenter (§ 22 Abs. 8 SGB II). Wir haben auf die Eile hingewiesen."}',
                ),
              ],
            },
            { to: 'prospects' },
          ]),
          prospects: taskState({
            id: 'prospects',
            state: 'Ist die Wohnung zu halten',
            status: 'inReview',
            task: 'Mit der Vermieterseite sprechen: Fortsetzung, künftig tragbare Miete, Selbsthilfe, Ratenplan',
            post: 'clerk',
            target: 'P3D',
            legalBasis: '§ 36 Abs. 1 SGB XII',
            outcomes: {
              sustainable: {
                label: 'Zu halten, Verlust droht',
                to: 'decision',
                fields: [brief.text('contact', 'Gespräch mit', 200)],
              },
              noThreat: { label: 'Kein Verlust droht: Ermessen', to: 'decision' },
              planned: { label: 'Ratenplan mit der Gläubigerseite vereinbart', to: 'selfHelp' },
              unsustainable: {
                label: 'Auf Dauer zu teuer oder nicht zu retten: ablehnen',
                adverse: true,
                to: [{ to: '#case.rejected', then: [set('refusalReason', 'event.reason')] }],
              },
              unclear: { ...requestOutcome, label: 'Aufstellung oder Klage fehlt' },
            },
          }),
          selfHelp: gate('Ohne Geld gelöst', 'inReview', [{ to: '#case.closed' }]),
          lost: gate('Wohnung verloren', 'inReview', [
            {
              to: '#case.rejected',
              then: [
                set(
                  'refusalReason',
                  '"Die Wohnung ist geräumt; die Übernahme kann sie nicht mehr sichern (§ 36 Abs. 1 SGB XII)."',
                ),
              ],
            },
          ]),
          decision: taskState({
            id: 'decision',
            state: 'Entscheidung über die Übernahme',
            status: 'inReview',
            task: 'Nach Ermessen entscheiden; bei drohender Wohnungslosigkeit im Regelfall übernehmen',
            post: 'clerk',
            target: 'P1D',
            priority: 2,
            legalBasis: '§ 36 Abs. 1 Satz 1 bis 3 SGB XII',
            outcomes: {
              grant: {
                label: 'Übernehmen',
                to: [{ to: 'declaration', when: 'form.debt = "rent"' }, { to: '#case.approved' }],
                fields: [
                  brief.pick('form', 'Als', { loan: 'Darlehen', grant: 'Beihilfe' }),
                  {
                    name: 'instalment',
                    label: 'Rate im Monat',
                    type: 'money',
                    min: 500,
                    max: 100000,
                    required: true,
                    when: 'event.form = "loan"',
                  },
                  brief.long('grounds', 'Ermessenserwägungen'),
                ],
              },
              refuse: {
                label: 'Ablehnen',
                adverse: true,
                to: [{ to: '#case.rejected', then: [set('refusalReason', 'event.reason')] }],
              },
            },
          }),
          declaration: {
            meta: { label: 'Verpflichtungserklärung an die Vermieterseite', status: 'decided' },
            invoke: {
              id: 'declarationDocument',
              src: 'document',
              input: { document: 'declaration' },
              onDone: ways('declaring', ['record']),
            },
          },
          declaring: transmissionState({
            id: 'declaring',
            state: 'Erklärung geht an Vermieterseite und Gericht',
            status: 'decided',
            receivers:
              'if facts.courtMessage = null then [form.creditor] else [form.creditor, "Amtsgericht Hannover, " + facts.courtMessage.court]',
            legalBasis: '§ 569 Abs. 3 Nr. 2 BGB, § 69 Abs. 1 Nr. 1 SGB X',
            to: '#case.approved',
          }),
        },
      },
      ...assistanceMilestones({
        back: '#case.checked.prospects',
        status: 'debtTaken',
        inForce: 'Schulden werden übernommen',
        beside: {
          payout: payoutOnce({
            id: 'payout',
            task: 'Unmittelbar an die Gläubigerseite zahlen, sofort',
            status: 'debtTaken',
          }),
          loan: {
            meta: { label: 'Rückzahlung des Darlehens', status: 'debtTaken' },
            initial: 'gate',
            states: {
              gate: gate('Darlehen oder Beihilfe', 'debtTaken', [
                { to: 'repaying', when: 'facts.decision.form = "loan"' },
                { to: 'repaid' },
              ]),
              repaying: {
                meta: { label: 'Raten laufen', status: 'debtTaken' },
                after: { loanReview: 'balance' },
              },
              balance: taskState({
                id: 'loanBalance',
                state: 'Stand des Darlehens',
                status: 'debtTaken',
                task: 'Rückstand der Raten, Leistungsfähigkeit und Rest feststellen',
                post: 'clerk',
                legalBasis: '§ 36 Abs. 1 Satz 3 SGB XII, § 59 SGB IV entsprechend',
                outcomes: {
                  goesOn: { label: 'Läuft weiter', to: 'repaying' },
                  deferred: { label: 'Raten gestundet', to: 'repaying' },
                  repaid: { label: 'Getilgt', to: 'repaid' },
                  remitted: {
                    label: 'Rest erlassen (Leitungsvorlage)',
                    to: 'repaid',
                    fields: [brief.text('approval', 'Zustimmung der Leitung vom', 100)],
                  },
                },
              }),
              repaid: { type: 'final', meta: { label: 'Darlehen erledigt', status: 'debtTaken' } },
            },
          },
        },
      }),
    },
  },
});
