import {
  brief,
  completeness,
  conclude,
  defineProcedure,
  directActionEvents,
  directActionPeriod,
  directActionRemedy,
  endings,
  finished,
  litigationStatus,
  noticeStates,
  payment,
  paymentPeriod,
  processingTarget,
  replyPeriod,
  requestLetter,
  requestOutcome,
  supplementEvent,
  taskState,
  tradeAction,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';

/**
 * Zulassung des vorzeitigen Beginns (§ 2 NGastG): the four weeks between notification and opening are shortened. The case
 * depends on another – the notification – and dies with time: once the four weeks are over there is nothing to grant
 * (`moot`), whatever is pending; a clock that begins with the notification, not with this application, sees to it.
 *
 * The four weeks give the authorities time to look; so the question is only whether they need it: with alcohol the records
 * must be there (§ 3 NGastG), the others are asked by telephone the same day. Discretion; a refusal rests on the
 * applicant's own statements (§ 28 (2) no. 3 VwVfG), so no hearing would end before the four weeks anyhow. The fee is paid
 * before the notice. Nothing is examined of building law: the admission shortens a period, no more.
 */
export default defineProcedure({
  key: 'gaststaette-vorzeitiger-beginn',
  name: 'Zulassung des vorzeitigen Beginns eines Gaststättenbetriebs',
  domain: 'gewerbe-gaststaetten',
  kind: 'permit',
  initiation: 'application',
  unit: '32.3',
  filePlan: '32.32.11',
  leika: ['99025008007000'],
  legalBasis: ['§ 2 NGastG', '§ 3 NGastG', '§ 40 VwVfG'],
  audience: ['company'],
  keywords: [
    'Restaurant früher öffnen',
    'Kneipe vor Ablauf von vier Wochen aufmachen',
    'sofort Eröffnung Café',
    'Wartefrist Lokal verkürzen',
  ],
  online: null,
  secrecy: 'general',
  retention: { years: 3, legalBasis: 'Aktenplan der Stadt (zu bestätigen)', evidence: 'assumed' },
  certainty: { filePlan: { evidence: 'assumed' } },
  addressee: ['{form.name}', '{form.address}'],
  form: {
    sections: [
      {
        title: 'Vorzeitiger Beginn',
        fields: [
          {
            name: 'name',
            label: 'Gastwirtin, Gastwirt oder Gesellschaft',
            type: 'name',
            maxLength: 200,
            required: true,
          },
          brief.text('address', 'Anschrift'),
          brief.text('tavern', 'Gaststätte mit Anschrift'),
          brief.text('notificationNumber', 'Aktenzeichen der Gaststättenanzeige', 60),
          brief.day('notifiedOn', 'Angezeigt am', { notAfter: 'today' }),
          brief.day('wishedStart', 'Gewünschter Beginn', { notBefore: 'today' }),
          brief.yes('alcohol', 'Alkohol wird ausgeschenkt'),
          brief.pick('ground', 'Grund', {
            takeover: 'nahtlose Übernahme eines bestehenden Betriebs',
            event: 'feststehender Termin',
            hardship: 'wirtschaftliche Härte',
          }),
          brief.long('reason', 'Begründung'),
        ],
      },
    ],
    plausibility: [
      {
        holds: 'date(form.wishedStart) < date(form.notifiedOn) + duration("P29D")',
        message: 'Zu diesem Tag darf ohnehin begonnen werden; ein Antrag ist nicht nötig.',
        field: 'wishedStart',
      },
    ],
  },
  exceptions: [
    {
      rule: 'refusal-without-hearing',
      path: 'checked.decision',
      reason:
        'Der Antrag wird auf der Grundlage der eigenen Angaben abgelehnt; in eine bestehende Rechtsposition wird nicht eingegriffen.',
      legalBasis: '§ 28 Abs. 2 Nr. 3 VwVfG',
    },
  ],
  evidence: [
    { name: 'notification', label: 'Bescheinigung über die Gaststättenanzeige' },
    {
      name: 'records',
      label: 'Führungszeugnis und Gewerbezentralregisterauskunft, eingegangen',
      when: 'form.alcohol = true',
    },
  ],
  fee: [
    {
      id: 'waived',
      legalBasis: '§ 11 NVwKostG',
      type: 'free',
      cents: '0',
      when: 'facts.decision.waiver = true',
      evidence: 'derived',
    },
    {
      id: 'early-start',
      legalBasis: 'AllGO Nr. 41 (zu bestätigen)',
      type: 'fixed',
      cents: '6000',
      evidence: 'assumed',
    },
  ],
  remedy: directActionRemedy({}),
  clocks: {
    replyPeriod: { ...replyPeriod, period: 'P3D' },
    paymentPeriod: { ...paymentPeriod, period: 'P1W' },
    fourWeeks: {
      label: 'Ende der Wartefrist, danach erledigt',
      kind: 'statutory',
      legalBasis: '§ 2 Abs. 1 NGastG',
      bound: 'authority',
      start: { rule: 'event', on: 'form.notifiedOn' },
      period: 'P4W',
      endMoves: false,
      extension: 'never',
      suspension: 'never',
      warnings: [{ before: 'P3D', to: 'clerk' }],
    },
    processingTarget: processingTarget({ period: 'P5WD', runsIn: ['submitted', 'checked'] }),
    actionPeriod: directActionPeriod('facts.admissionDispatch'),
    refusalActionPeriod: directActionPeriod('facts.refusalDispatch'),
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf vorzeitigen Beginn'),
    admission: {
      kind: 'notice',
      title: 'Zulassung des vorzeitigen Beginns (§ 2 NGastG)',
      signedBy: 'decision',
      remedy: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'für {form.tavern} wird zugelassen, den Betrieb ab dem {facts.decision.startOn} zu beginnen.',
        },
        {
          type: 'paragraph',
          text: 'Auflagen: {facts.decision.provisions}',
          when: 'facts.decision.provisions != null',
        },
        {
          type: 'paragraph',
          text: '{if facts.fee.cents > 0 then "Die Gebühr ist bezahlt." else "Eine Gebühr wird nicht erhoben."} Die Zulassung verkürzt nur die Wartefrist.',
        },
      ],
    },
    refusal: {
      kind: 'notice',
      title: 'Ablehnung des vorzeitigen Beginns',
      signedBy: 'decision',
      remedy: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'Ihr Antrag wird abgelehnt. {facts.decision.reason} Der Betrieb darf nach Ablauf von vier Wochen seit der Anzeige vom {form.notifiedOn} beginnen.',
        },
      ],
    },
  },
  events: {
    withdraw: withdrawEvent,
    supplement: supplementEvent([
      brief.day('wishedStart', 'Gewünschter Beginn', { required: false }),
      brief.long('reason', 'Begründung', 2000, { required: false }),
    ]),
    ...directActionEvents,
  },
  publicStatus: {
    litigation: litigationStatus,
    admitted: {
      de: 'Zugelassen',
      easy: 'Sie dürfen früher anfangen.',
      en: 'Admitted',
      actor: 'nobody',
      next: 'Beachten Sie die Auflagen.',
    },
    moot: {
      de: 'Erledigt',
      easy: 'Die vier Wochen sind vorbei. Sie dürfen anfangen.',
      en: 'Moot',
      actor: 'nobody',
      next: 'Sie brauchen keine Zulassung mehr.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: {
        ...completeness({
          post: 'clerk',
          task: 'Gaststättenanzeige zuordnen, Registerauskünfte suchen',
          target: 'P1D',
        }),
        after: { fourWeeks: '#case.moot' },
      },
      checked: {
        meta: { label: 'Prüfung', status: 'inReview' },
        on: withdrawal,
        after: { fourWeeks: '#case.moot' },
        initial: 'consultation',
        states: {
          consultation: taskState({
            id: 'consultation',
            state: 'Rückfragen bei den anderen Behörden',
            status: 'inReview',
            task: 'Bauordnung, Lebensmittelüberwachung und Gewerbeaufsicht fernmündlich fragen, ob sie die Wartefrist brauchen',
            post: 'clerk',
            target: 'P1D',
            legalBasis: '§ 2 Abs. 5 NGastG, § 10 VwVfG',
            outcomes: {
              noObjection: {
                label: 'Keine Bedenken',
                to: 'decision',
                fields: [brief.long('notes', 'Wer, wann, was', 2000)],
              },
              objection: {
                label: 'Eine Stelle braucht die Frist',
                to: 'decision',
                fields: [brief.long('notes', 'Wer, wann, was', 2000)],
              },
              records: { ...requestOutcome, label: 'Registerauskünfte fehlen' },
            },
          }),
          decision: taskState({
            id: 'decision',
            state: 'Ermessensentscheidung',
            status: 'inReview',
            task: 'Interesse am früheren Beginn gegen den Zweck der Wartefrist abwägen',
            post: 'lead',
            notBy: ['consultation'],
            target: 'P1D',
            legalBasis: '§ 40 VwVfG',
            outcomes: {
              admit: {
                label: 'Zulassen',
                to: '#case.approved',
                fields: [
                  brief.day('startOn', 'Beginn ab', { notBefore: 'today' }),
                  brief.yes('waiver', 'Von der Gebühr wird aus Billigkeit abgesehen'),
                  brief.long('provisions', 'Auflagen', 2000, { required: false }),
                ],
              },
              refuse: { label: 'Ablehnen', adverse: true, to: '#case.rejected' },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Zulassung vorbereitet', status: 'decided' },
        after: { fourWeeks: '#case.moot' },
        initial: 'feeGate',
        states: {
          ...payment({ settled: 'admissionDocument' }),
          ...noticeStates('admission', 'Zulassung', '#case.issued'),
        },
      },
      issued: { ...tradeAction({ clock: 'actionPeriod', status: 'admitted' }), onDone: '#case.closed' },
      rejected: {
        meta: { label: 'Abgelehnt', status: 'rejected' },
        entry: [conclude('rejected')],
        initial: 'refusalDocument',
        states: {
          ...noticeStates('refusal', 'Ablehnung', 'inForce'),
          inForce: {
            ...tradeAction({ clock: 'refusalActionPeriod', status: 'rejected', upheld: { to: 'final' } }),
            onDone: '#case.closed',
          },
        },
      },
      moot: { ...finished('Durch Zeitablauf erledigt', 'moot'), entry: [conclude('moot')] },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
