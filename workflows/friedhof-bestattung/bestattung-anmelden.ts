import {
  actionAgainst,
  appealableNotice,
  cemetery,
  cemeteryService,
  completeness,
  courtEvents,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  feeFixedBy,
  requestWithin,
  requestOutcome,
  supplementEvent,
  taskState,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';

const URN = 'form.kind = "urn"';

const request = requestWithin('der Anmeldung der Bestattung', 'P3D', 'drei Tagen');

/**
 * Bestattung oder Urnenbeisetzung anmelden (§§ 9, 10 BestattG, Friedhofssatzung): a notification that leads to an
 * appointment at a grave. Who is entitled to a grave here has a claim to the cemetery as a public institution; nothing is
 * permitted, so there is no refusal, only papers without which the coffin stays where it is.
 *
 * Peculiar: two statutory clocks by the kind of burial, neither of which ends anything: eight days from death for a coffin
 * (§ 9 (2) sentence 1), one month from cremation for an urn (sentence 4); they raise the tasks. No coffin before 48 hours,
 * computed at the appointment. Death must be recorded or certified (§ 9 (3)) → `documents`, looked at by the clerk before
 * the grave is opened and the only point where the burial stops. The grave team prepares; the day of the burial
 * confirms; the undertaker can move the date until then. The fee is set by notice afterwards and enforced like a tax debt.
 */
export default defineProcedure({
  ...cemeteryService,
  key: 'bestattung-anmelden',
  name: 'Bestattung oder Urnenbeisetzung anmelden',
  kind: 'registration',
  initiation: 'notification',
  filePlan: '67.40.30',
  audience: ['citizen', 'company'],
  keywords: [
    'Beerdigung',
    'Begräbnis mit Sarg',
    'Termin auf dem Friedhof',
    'Todesfall Bestatter',
    'Einäscherung und Grab',
  ],
  legalBasis: ['§ 9 BestattG', '§ 10 BestattG', 'Friedhofssatzung LHH', 'Friedhofsgebührensatzung LHH'],
  addressee: ['{form.payerName}', '{form.payerAddress}'],
  form: {
    sections: [
      {
        title: 'Die verstorbene Person',
        fields: [
          { name: 'deceasedName', label: 'Name', type: 'name', maxLength: 160, required: true },
          { name: 'diedOn', label: 'Gestorben am', type: 'date', required: true, notAfter: 'today' },
          { name: 'lastResidence', label: 'Letzter Wohnsitz', type: 'text', maxLength: 200, required: true },
          {
            name: 'kind',
            label: 'Art der Bestattung',
            type: 'choice',
            required: true,
            options: [
              { value: 'coffin', label: 'Erdbestattung' },
              { value: 'urn', label: 'Urnenbeisetzung' },
            ],
          },
          {
            name: 'crematedOn',
            label: 'Einäscherung am',
            type: 'date',
            when: URN,
            required: true,
            notAfter: 'today',
          },
        ],
      },
      {
        title: 'Grab und Termin',
        fields: [
          cemetery,
          {
            name: 'grave',
            label: 'Grabstätte',
            type: 'choice',
            required: true,
            options: [
              { value: 'existing', label: 'vorhandenes Wahlgrab' },
              { value: 'newChoice', label: 'neues Wahlgrab' },
              { value: 'row', label: 'Reihengrab' },
              { value: 'common', label: 'Gemeinschaftsanlage oder anonym' },
            ],
          },
          {
            name: 'gravePlace',
            label: 'Abteilung, Reihe, Nummer',
            type: 'text',
            maxLength: 80,
            when: 'form.grave = "existing"',
            required: true,
          },
          {
            name: 'holderConsents',
            label: 'Die nutzungsberechtigte Person ist einverstanden',
            type: 'boolean',
            when: 'form.grave = "existing"',
            required: true,
          },
          { name: 'chapel', label: 'Trauerfeier in der Kapelle', type: 'boolean', required: true },
          { name: 'wantedOn', label: 'Wunschtermin', type: 'date', required: true, notBefore: 'today' },
          { name: 'oversize', label: 'Übergröße des Sargs', type: 'boolean', when: 'form.kind = "coffin"' },
        ],
      },
      {
        title: 'Wer anmeldet und wer zahlt',
        fields: [
          {
            name: 'undertaker',
            label: 'Bestattungsunternehmen',
            type: 'name',
            maxLength: 160,
            required: true,
          },
          {
            name: 'payerName',
            label: 'Wer die Gebühren schuldet (bestattungspflichtige Person)',
            type: 'name',
            maxLength: 160,
            required: true,
          },
          { name: 'payerAddress', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
        ],
      },
    ],
    plausibility: [
      {
        holds: 'form.kind = "urn" or date(form.diedOn) + duration("P2D") <= date(form.wantedOn)',
        message: 'Eine Erdbestattung ist erst nach Ablauf von 48 Stunden zulässig.',
        field: 'wantedOn',
      },
      {
        holds: 'form.grave != "existing" or form.holderConsents = true',
        message: 'Ohne die nutzungsberechtigte Person kann nicht in ihrem Grab bestattet werden.',
        field: 'holderConsents',
      },
    ],
  },
  evidence: [
    {
      name: 'deathRecord',
      label: 'Sterbeurkunde oder Bescheinigung des Standesamts',
      legalBasis: '§ 9 Abs. 3 BestattG',
    },
    { name: 'cremation', label: 'Einäscherungsbescheinigung', when: URN },
    { name: 'graveLetter', label: 'Grabbrief', when: 'form.grave = "existing"' },
  ],
  fee: [
    {
      id: 'coffin',
      legalBasis: 'Friedhofsgebührensatzung LHH',
      type: 'fixed',
      cents: '98000 + (if form.chapel then 25000 else 0) + (if form.oversize = true then 12000 else 0)',
      when: 'form.kind = "coffin"',
      evidence: 'assumed',
    },
    {
      id: 'urn',
      legalBasis: 'Friedhofsgebührensatzung LHH',
      type: 'fixed',
      cents: '38000 + (if form.chapel then 25000 else 0)',
      evidence: 'assumed',
    },
  ],
  clocks: {
    replyPeriod: request.clock,
    coffinPeriod: {
      label: 'Bestattungsfrist (acht Tage seit dem Tod)',
      kind: 'statutory',
      legalBasis: '§ 9 Abs. 2 Satz 1 BestattG',
      bound: 'party',
      start: { rule: 'event', on: 'if form.kind = "coffin" then form.diedOn else null' },
      period: 'P8D',
      endMoves: false,
      warnings: [{ before: 'P2D', to: 'clerk' }],
      runsIn: ['submitted', 'checked', 'approved'],
      atEnd: 'escalate',
    },
    urnPeriod: {
      label: 'Beisetzungsfrist (ein Monat seit der Einäscherung)',
      kind: 'statutory',
      legalBasis: '§ 9 Abs. 2 Satz 4 BestattG',
      bound: 'party',
      start: { rule: 'event', on: 'if form.kind = "urn" then form.crematedOn else null' },
      period: 'P1M',
      warnings: [{ before: 'P1W', to: 'clerk' }],
      runsIn: ['submitted', 'checked', 'approved'],
      atEnd: 'escalate',
    },
    ...actionAgainst('feeNotice'),
    ...feeFixedBy('feeNotice', 'Friedhofsgebührensatzung LHH'),
  },
  documents: {
    request: request.letter,
    confirmation: {
      kind: 'letter',
      title: 'Terminbestätigung',
      signedBy: 'appointment',
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Verstorbene Person', '{form.deceasedName}'],
            ['Friedhof', '{choice("cemetery", form.cemetery)}'],
            ['Grab', '{facts.appointment.place}'],
            ['Termin', '{facts.appointment.on}, {facts.appointment.time} Uhr'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Sterbeurkunde oder Bescheinigung des Standesamts müssen spätestens am Werktag davor vorliegen; ohne sie darf nicht bestattet werden (§ 9 Abs. 3 BestattG).',
        },
      ],
    },
    feeNotice: {
      kind: 'notice',
      title: 'Gebührenbescheid über Friedhofsgebühren',
      signedBy: 'feeSetting',
      remedy: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'für die Bestattung von {form.deceasedName} am {facts.burial.buriedOn} werden Gebühren von {euro(facts.fee.cents)} festgesetzt ({facts.fee.legalBasis}), fällig einen Monat nach der Bekanntgabe. Die Gebühren für ein neues Nutzungsrecht werden gesondert festgesetzt.',
        },
      ],
    },
  },
  events: {
    withdraw: { ...withdrawEvent, label: 'Anmeldung zurücknehmen (Bestattung anderswo)' },
    supplement: supplementEvent([
      { name: 'wantedOn', label: 'Wunschtermin', type: 'date', notBefore: 'today' },
    ]),
    move: {
      label: 'Termin verlegen',
      by: ['applicant', 'clerk'],
      fields: [
        { name: 'wantedOn', label: 'Neuer Wunschtermin', type: 'date', required: true, notBefore: 'today' },
      ],
    },
    ...courtEvents('feeNotice'),
  },
  publicStatus: {
    ...cemeteryService.publicStatus,
    scheduled: {
      de: 'Termin steht',
      easy: 'Der Termin für die Bestattung steht fest.',
      en: 'Scheduled',
      actor: 'office',
      next: 'Wir bereiten das Grab vor. Der Termin kann noch verlegt werden.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P1D',
        task: 'Anmeldung, Grabrecht und Gebührenschuldner prüfen',
      }),
      checked: {
        meta: { label: 'Termin und Grab', status: 'inReview' },
        on: withdrawal,
        initial: 'appointment',
        states: {
          appointment: taskState({
            id: 'appointment',
            state: 'Termin und Grabstelle',
            status: 'inReview',
            task: 'Grabstelle zuweisen, Termin mit Unternehmen, Kapelle und Grabmacherteam abstimmen',
            post: 'clerk',
            target: 'P1D',
            priority: 2,
            outcomes: {
              fixed: {
                label: 'Termin vergeben',
                to: 'confirmation',
                fields: [
                  {
                    name: 'on',
                    label: 'Tag',
                    type: 'date',
                    required: true,
                    notBefore:
                      'if form.kind = "coffin" then string(date(form.diedOn) + duration("P2D")) else today',
                  },
                  {
                    name: 'time',
                    label: 'Uhrzeit',
                    type: 'text',
                    pattern: '[0-2][0-9]:[0-5][0-9]',
                    required: true,
                  },
                  { name: 'place', label: 'Grabstelle', type: 'text', maxLength: 80, required: true },
                ],
              },
              noPlace: {
                ...requestOutcome,
                label: 'Gewünschte Grabstelle nicht belegbar: andere Wahl anfordern',
              },
            },
          }),
          confirmation: documentState({
            id: 'confirmationLetter',
            state: 'Terminbestätigung wird erstellt',
            status: 'scheduled',
            document: 'confirmation',
            to: 'confirming',
          }),
          confirming: dispatchState({
            id: 'confirmationDispatch',
            state: 'Terminbestätigung geht hinaus',
            status: 'scheduled',
            document: 'confirmationLetter',
            to: '#case.approved',
          }),
        },
      },
      approved: {
        meta: { label: 'Terminiert', status: 'scheduled' },
        on: { ...withdrawal, move: [{ target: '#case.checked', actions: ['record', 'amendForm'] }] },
        initial: 'documents',
        states: {
          documents: taskState({
            id: 'documents',
            state: 'Bestattungsdokumente',
            status: 'scheduled',
            task: 'Sterbeurkunde oder Bescheinigung, bei Urnen die Einäscherungsbescheinigung vor dem Öffnen des Grabes prüfen',
            post: 'clerk',
            legalBasis: '§ 9 Abs. 3 BestattG',
            outcomes: {
              present: { label: 'Liegen vor', to: 'grave' },
              missing: { ...requestOutcome, label: 'Fehlen: Termin aufheben und anfordern' },
            },
          }),
          grave: taskState({
            id: 'grave',
            state: 'Grab wird vorbereitet',
            status: 'scheduled',
            task: 'Grab öffnen, Nachbargräber und Standsicherheit der Grabmale sichern',
            post: 'inspector',
            outcomes: {
              ready: { label: 'Vorbereitet', to: 'burial' },
              obstacle: {
                label: 'Nicht belegbar (Wasser, nicht verwest)',
                to: '#case.checked.appointment',
                adverse: true,
              },
            },
          }),
          burial: taskState({
            id: 'burial',
            state: 'Tag der Bestattung',
            status: 'scheduled',
            task: 'Beisetzung durchführen und in das Bestattungsregister eintragen',
            post: 'inspector',
            legalBasis: '§ 13 BestattG, Friedhofssatzung LHH',
            outcomes: {
              buried: {
                label: 'Beigesetzt und eingetragen',
                to: 'feeSetting',
                fields: [
                  { name: 'buriedOn', label: 'Am', type: 'date', required: true, notAfter: 'today' },
                  { name: 'restUntil', label: 'Ruhezeit endet', type: 'date', required: true },
                ],
              },
            },
          }),
          feeSetting: taskState({
            id: 'feeSetting',
            state: 'Gebühren werden festgesetzt',
            status: 'scheduled',
            task: 'Leistungen abgleichen und Gebühren festsetzen',
            post: 'clerk',
            target: 'P14D',
            outcomes: {
              set: { label: 'Festgesetzt', to: [{ to: '#case.issued', then: [{ type: 'assessFee' }] }] },
            },
          }),
        },
      },
      issued: appealableNotice({
        label: 'Gebührenbescheid',
        document: 'feeNotice',
        prefix: 'feeNotice',
        status: ['inProduction', 'feeDue'],
        fee: { notBy: ['feeSetting'] },
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
