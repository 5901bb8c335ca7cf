import {
  appealableNotice,
  cemeteryService,
  completeness,
  conclude,
  courtEvents,
  actionAgainst,
  defineProcedure,
  endings,
  feeFixedBy,
  notification,
  requestWithin,
  requestOutcome,
  supplementEvent,
  taskState,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';

const request = requestWithin('Ihrem Eilantrag', 'P1D', 'einem Tag');

/**
 * Genehmigung der Bestattung vor Beurkundung des Sterbefalls (§ 9 (3) sentence 2 BestattG): the municipality lets a burial
 * take place although neither the death is recorded nor the registrar's certificate (§ 7 (2) PStV) is there.
 *
 * Peculiar: hours count. The first question goes to the registry office by telephone, for if it can still record or
 * certify today, the application is moot → `notNeeded`, no refusal. A death not natural or unclear needs the public
 * prosecutor's written permission (§ 159 (2) StPO) and no municipality can replace it: bound by the field, not by the
 * clerk. Before 48 hours are over (§ 9 (1)) the health authority is competent → `transferred`, likewise by the dates.
 * No hearing before a refusal: the bereaved ask for a quicker burial, and danger lies in every delay (§ 28 (2) no. 1).
 */
export default defineProcedure({
  ...cemeteryService,
  key: 'bestattung-ausnahmegenehmigung',
  name: 'Genehmigung der Bestattung vor Beurkundung des Sterbefalls',
  kind: 'permit',
  unit: '32.7',
  filePlan: '32.70.50',
  audience: ['citizen', 'company'],
  keywords: [
    'Beerdigung ohne Sterbeurkunde',
    'schnelle Beisetzung',
    'muslimisches Begräbnis am nächsten Tag',
    'vorzeitig beerdigen',
  ],
  legalBasis: ['§ 9 Abs. 3 Satz 2 BestattG', '§ 7 Abs. 2 PStV', '§ 159 Abs. 2 StPO'],
  addressee: ['{form.applicantName}', '{form.applicantAddress}'],
  form: {
    sections: [
      {
        title: 'Der Antrag',
        fields: [
          {
            name: 'applicantName',
            label: 'Antragstellende Person oder Bestattungsunternehmen',
            type: 'name',
            maxLength: 160,
            required: true,
          },
          { name: 'applicantAddress', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
          { name: 'phone', label: 'Telefon für Rückfragen', type: 'phone', required: true },
          { name: 'deceasedName', label: 'Verstorbene Person', type: 'name', maxLength: 160, required: true },
          { name: 'diedOn', label: 'Gestorben am', type: 'date', required: true, notAfter: 'today' },
          {
            name: 'manner',
            label: 'Todesart',
            type: 'choice',
            required: true,
            options: [
              { value: 'natural', label: 'natürlich' },
              { value: 'unnatural', label: 'nicht natürlich' },
              { value: 'unclear', label: 'ungeklärt' },
            ],
          },
          {
            name: 'burialOn',
            label: 'Gewünschter Bestattungstag',
            type: 'date',
            required: true,
            notBefore: 'today',
          },
          {
            name: 'burialPlace',
            label: 'Friedhof oder Krematorium',
            type: 'text',
            maxLength: 160,
            required: true,
          },
          {
            name: 'registryOffice',
            label: 'Zuständiges Standesamt des Sterbeorts',
            type: 'text',
            maxLength: 120,
            required: true,
          },
          {
            name: 'ground',
            label: 'Warum nicht gewartet werden kann',
            type: 'longText',
            maxLength: 2000,
            required: true,
          },
          { name: 'religious', label: 'Der Grund ist ein Gebot der Religion', type: 'boolean' },
        ],
      },
    ],
    plausibility: [
      {
        holds: 'form.burialOn >= form.diedOn',
        message: 'Die Bestattung kann nicht vor dem Tod liegen.',
        field: 'burialOn',
      },
    ],
  },
  exceptions: [
    {
      rule: 'refusal-without-hearing',
      path: 'checked.decision',
      reason:
        'Über die Ausnahme ist vor Ablauf der Bestattungsfrist zu entscheiden; eine Anhörung käme zu spät.',
      legalBasis: '§ 28 Abs. 2 Nr. 1 VwVfG',
    },
  ],
  evidence: [
    { name: 'deathCertificate', label: 'Todesbescheinigung' },
    {
      name: 'prosecutor',
      label: 'Schriftliche Genehmigung der Staatsanwaltschaft',
      legalBasis: '§ 159 Abs. 2 StPO',
      when: 'form.manner != "natural"',
    },
  ],
  fee: [
    {
      id: 'permit',
      legalBasis: 'AllGO (Bestattungswesen)',
      type: 'fixed',
      cents: '3500',
      evidence: 'assumed',
    },
  ],
  clocks: {
    replyPeriod: request.clock,
    ...actionAgainst('permit'),
    ...actionAgainst('refusal'),
    ...feeFixedBy('permit', '§ 7 NVwKostG'),
  },
  documents: {
    request: request.letter,
    permit: {
      kind: 'notice',
      title: 'Genehmigung der Bestattung vor Beurkundung des Sterbefalls',
      signedBy: 'decision',
      remedy: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'die Bestattung von {form.deceasedName}, gestorben am {form.diedOn}, in {form.burialPlace} wird ab dem {facts.decision.from} genehmigt (§ 9 Abs. 3 Satz 2 BestattG). Der Sterbefall ist unverzüglich beurkunden zu lassen; die Urkunde ist dem Friedhof nachzureichen.',
        },
        {
          type: 'paragraph',
          text: 'Gebühr: {euro(facts.fee.cents)} ({facts.fee.legalBasis}), fällig einen Monat nach der Bekanntgabe.',
        },
      ],
    },
    refusal: {
      kind: 'notice',
      title: 'Ablehnung der vorzeitigen Bestattung',
      signedBy: 'decision',
      remedy: true,
      blocks: [
        { type: 'paragraph', text: 'die Bestattung vor der Beurkundung wird nicht genehmigt.' },
        { type: 'heading', text: 'Gründe' },
        { type: 'paragraph', text: '{facts.decision.reason}' },
      ],
    },
    handedOn: {
      kind: 'letter',
      title: 'Ihr Eilantrag',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'über eine Bestattung vor Ablauf von 48 Stunden entscheidet die Region Hannover als untere Gesundheitsbehörde, auch über die Entbehrlichkeit der Sterbeurkunde (§ 9 Abs. 1 und 3 BestattG). Wir haben Ihren Antrag vorab telefonisch dorthin gegeben.',
        },
      ],
    },
    moot: {
      kind: 'letter',
      title: 'Ihr Eilantrag hat sich erledigt',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'das Standesamt {form.registryOffice} hat den Sterbefall beurkundet oder seine Anzeige bescheinigt. Die Bestattung ist ohne Genehmigung zulässig.',
        },
      ],
    },
  },
  events: {
    withdraw: withdrawEvent,
    supplement: supplementEvent([
      { name: 'ground', label: 'Warum nicht gewartet werden kann', type: 'longText', maxLength: 2000 },
    ]),
    ...courtEvents('permit', 'refusal'),
  },
  publicStatus: {
    ...cemeteryService.publicStatus,
    notNeeded: {
      de: 'Genehmigung nicht nötig',
      easy: 'Sie dürfen bestatten. Das Standesamt hat schon alles ausgestellt.',
      en: 'Not needed',
      actor: 'nobody',
      next: 'Legen Sie dem Friedhof die Urkunde oder Bescheinigung vor.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P1D',
        task: 'Todesbescheinigung, Todeszeitpunkt und Begründung sofort prüfen',
        checked: [
          { to: '#case.transferred', when: 'date(form.diedOn) + duration("P2D") > date(form.burialOn)' },
          { to: '#case.checked' },
        ],
      }),
      checked: {
        meta: { label: 'Eilprüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'registryCall',
        states: {
          registryCall: taskState({
            id: 'registryCall',
            state: 'Rückfrage beim Standesamt',
            status: 'waitingForOthers',
            task: 'Telefonisch klären, ob Beurkundung oder Bescheinigung nach § 7 Abs. 2 PStV noch rechtzeitig möglich ist',
            post: 'clerk',
            priority: 1,
            target: 'P1D',
            legalBasis: '§ 9 Abs. 3 Satz 1 BestattG',
            outcomes: {
              notInTime: {
                label: 'Nicht rechtzeitig',
                to: [{ to: 'prosecutor', when: 'form.manner != "natural"' }, { to: 'decision' }],
              },
              inTime: { label: 'Liegt vor oder kommt rechtzeitig', to: '#case.notNeeded' },
            },
          }),
          prosecutor: taskState({
            id: 'prosecutor',
            state: 'Genehmigung der Staatsanwaltschaft',
            status: 'waitingForOthers',
            task: 'Schriftliche Genehmigung der Staatsanwaltschaft prüfen oder anfordern',
            post: 'clerk',
            legalBasis: '§ 159 Abs. 2 StPO',
            outcomes: {
              present: {
                label: 'Liegt schriftlich vor',
                to: 'decision',
                fields: [
                  { name: 'reference', label: 'Aktenzeichen', type: 'text', maxLength: 60, required: true },
                ],
              },
              missing: { ...requestOutcome, label: 'Fehlt: anfordern' },
            },
          }),
          decision: taskState({
            id: 'decision',
            state: 'Entscheidung',
            status: 'inReview',
            task: 'Dringlichkeit gegen die Sicherung der Beurkundung abwägen und entscheiden',
            post: 'lead',
            priority: 1,
            legalBasis: '§ 9 Abs. 3 Satz 2 BestattG, § 40 VwVfG',
            outcomes: {
              grant: {
                label: 'Genehmigen',
                to: [{ to: '#case.approved', then: [{ type: 'assessFee' }] }],
                fields: [
                  {
                    name: 'from',
                    label: 'Bestattung zulässig ab',
                    type: 'date',
                    required: true,
                    notBefore: 'today',
                  },
                ],
              },
              refuse: { label: 'Ablehnen', adverse: true, to: '#case.rejected' },
            },
          }),
        },
      },
      approved: { meta: { label: 'Genehmigt', status: 'decided' }, always: ways('#case.issued') },
      issued: appealableNotice({
        label: 'Genehmigung',
        document: 'permit',
        prefix: 'permit',
        status: ['inProduction', 'sent'],
        fee: { notBy: ['decision'] },
      }),
      rejected: appealableNotice({
        label: 'Abgelehnt',
        document: 'refusal',
        prefix: 'refusal',
        status: ['decided', 'rejected'],
        entry: [conclude('rejected')],
      }),
      notNeeded: notification({
        label: 'Genehmigung nicht nötig',
        status: ['notNeeded', 'notNeeded'],
        document: 'moot',
        prefix: 'moot',
        entry: [conclude('notNeeded')],
      }),
      transferred: notification({
        label: 'Untere Gesundheitsbehörde zuständig',
        status: ['transferred', 'transferred'],
        document: 'handedOn',
        prefix: 'handedOn',
        entry: [conclude('transferred')],
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
