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
  gate,
  hearing,
  hearingPeriod,
  litigationStatus,
  noticeStates,
  replyPeriod,
  requestLetter,
  requestOutcome,
  set,
  statementEvent,
  supplementEvent,
  taskState,
  tradeAction,
  transmissionState,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';

/** FEEL: fewer than two weeks from receipt to the day of the auction (§ 3 (1) VerstV). */
const SHORT = 'date(form.auctionDay) < date(facts.receivedOn) + duration("P15D")';

/**
 * Versteigerung anzeigen (§ 3 VerstV): a licensed auctioneer tells of every auction two weeks before, the chamber too. The
 * office may look into list and conditions and forbid the auction – so a notification with a day of reckoning: on the day
 * it takes place, whether or not somebody has looked (`auctionDay`), and silence is no approval.
 *
 * Too late a notice is either shortened on request, for goods that perish or other reasons (`shortening`, an act), or a
 * ground to forbid. Goods that the auctioneer may not sell – new goods as used ones, own goods beyond measure (§ 34b (6),
 * (7) GewO) – are the other grounds. The prohibition is signed by the lead after a hearing of three days, because the day
 * is near. After the auction books are looked at on occasion (§ 8 VerstV), a case of supervision.
 */
export default defineProcedure({
  key: 'versteigerung-anzeigen',
  name: 'Versteigerung anzeigen',
  domain: 'gewerbe-gaststaetten',
  kind: 'notification',
  initiation: 'notification',
  unit: '32.2',
  filePlan: '32.31.41',
  leika: [],
  legalBasis: ['§ 3 VerstV', '§ 34b GewO', '§ 2 VerstV'],
  audience: ['company'],
  keywords: [
    'Auktion anmelden',
    'Kunstauktion',
    'Nachlass versteigern',
    'Termin Auktionshaus',
    'Insolvenzware unter den Hammer',
  ],
  online: null,
  secrecy: 'general',
  retention: { years: 3, legalBasis: 'Aktenplan der Stadt (zu bestätigen)', evidence: 'assumed' },
  certainty: { filePlan: { evidence: 'assumed' }, leika: { evidence: 'assumed' } },
  addressee: ['{form.auctioneer}', '{form.address}'],
  form: {
    sections: [
      {
        title: 'Versteigerung',
        fields: [
          {
            name: 'auctioneer',
            label: 'Versteigerin oder Versteigerer',
            type: 'name',
            maxLength: 200,
            required: true,
          },
          brief.text('address', 'Anschrift'),
          brief.text('permit', 'Erlaubnis nach § 34b: Behörde, Datum, Nummer'),
          brief.day('auctionDay', 'Tag der Versteigerung', { notBefore: 'today' }),
          brief.text('hours', 'Uhrzeit', 60),
          brief.text('place', 'Ort in Hannover, bei Internet-Auktion die Adresse'),
          brief.pick('goods', 'Gattung der Waren', {
            art: 'Kunst und Antiquitäten',
            estate: 'Nachlass, Haushalt',
            insolvency: 'Insolvenz- oder Geschäftsauflösung',
            perishable: 'leicht verderbliche Ware',
            realEstate: 'Grundstücke',
            newGoods: 'neue Ware',
          }),
          brief.yes('ownGoods', 'Auch eigene Waren oder Waren von Angehörigen und Angestellten'),
          brief.yes('shortening', 'Ich beantrage, die Frist abzukürzen'),
          brief.long('shorteningReason', 'Grund der Abkürzung', 1000, { when: 'form.shortening = true' }),
        ],
      },
    ],
    plausibility: [
      {
        holds: 'form.goods != "newGoods" or form.shortening = false',
        message: 'Für neue Ware wird die Frist nicht abgekürzt.',
        field: 'shortening',
      },
    ],
  },
  evidence: [
    { name: 'conditions', label: 'Versteigerungsbedingungen', legalBasis: '§ 3 Abs. 3 VerstV' },
    { name: 'list', label: 'Verzeichnis der Sachen (auf Verlangen)', legalBasis: '§ 2 VerstV' },
  ],
  fee: [
    {
      id: 'free',
      legalBasis: 'Anzeige gebührenfrei (zu bestätigen)',
      type: 'free',
      cents: '0',
      evidence: 'assumed',
    },
  ],
  remedy: directActionRemedy({
    effect: 'Soweit die sofortige Vollziehung angeordnet ist, hat die Klage keine aufschiebende Wirkung.',
  }),
  clocks: {
    replyPeriod: { ...replyPeriod, period: 'P3D' },
    hearingPeriod: { ...hearingPeriod(), period: 'P3D' },
    auctionDay: {
      label: 'Tag der Versteigerung',
      kind: 'statutory',
      legalBasis: '§ 3 Abs. 1 VerstV',
      bound: 'authority',
      start: { rule: 'start-of-day', on: 'form.auctionDay' },
      period: 'P1D',
      endMoves: false,
      extension: 'never',
      suspension: 'never',
      warnings: [{ before: 'P3D', to: 'clerk' }],
    },
    actionPeriod: directActionPeriod('facts.prohibitionDispatch'),
  },
  documents: {
    request: requestLetter('Ihrer Anzeige einer Versteigerung'),
    confirmation: {
      kind: 'receipt',
      title: 'Bestätigung der Anzeige (§ 3 VerstV)',
      signedBy: 'examination',
      blocks: [
        {
          type: 'paragraph',
          text: 'die Versteigerung am {form.auctionDay}, {form.hours}, {form.place}, ist angezeigt.',
        },
        { type: 'paragraph', text: 'Die Anzeigefrist wird abgekürzt.', when: 'facts.shortened = true' },
        {
          type: 'paragraph',
          text: 'Sie dürfen nicht für sich selbst bieten (§ 34b Abs. 6 GewO). Bücher und Aufträge sind drei Jahre aufzubewahren (§ 8 VerstV).',
        },
      ],
    },
    hearing: {
      kind: 'letter',
      title: 'Anhörung: Untersagung der Versteigerung',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'wir beabsichtigen, die Versteigerung am {form.auctionDay} zu untersagen: {facts.ground} Bitte äußern Sie sich innerhalb von drei Tagen.',
        },
      ],
    },
    prohibition: {
      kind: 'notice',
      title: 'Untersagung einer Versteigerung',
      signedBy: 'prohibiting',
      remedy: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'die für den {form.auctionDay} angezeigte Versteigerung wird untersagt. {facts.prohibiting.reason}',
        },
        {
          type: 'paragraph',
          text: 'Die sofortige Vollziehung wird angeordnet (§ 80 Abs. 2 Satz 1 Nr. 4 VwGO): {facts.prohibiting.immediateReason}',
          when: 'facts.prohibiting.immediateReason != null',
        },
      ],
    },
  },
  events: {
    withdraw: { ...withdrawEvent, label: 'Versteigerung absagen' },
    supplement: supplementEvent([
      brief.text('permit', 'Erlaubnis', 200, { required: false }),
      brief.text('place', 'Ort', 200, { required: false }),
    ]),
    statement: statementEvent,
    ...directActionEvents,
  },
  publicStatus: {
    litigation: litigationStatus,
    auctionNotified: {
      de: 'Angezeigt',
      easy: 'Sie können die Versteigerung durchführen.',
      en: 'Notified',
      actor: 'nobody',
      next: 'Beachten Sie die Versteigererverordnung.',
    },
    forbidden: {
      de: 'Untersagt',
      easy: 'Die Versteigerung darf nicht stattfinden.',
      en: 'Forbidden',
      actor: 'nobody',
      next: 'Im Bescheid steht, was Sie tun können.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: {
        ...completeness({ post: 'clerk', task: 'Anzeige und Bedingungen prüfen', target: 'P1D' }),
        after: { auctionDay: '#case.held' },
      },
      checked: {
        meta: { label: 'Prüfung vor dem Termin', status: 'inReview' },
        on: withdrawal,
        after: { auctionDay: '#case.held' },
        initial: 'permit',
        states: {
          permit: taskState({
            id: 'permit',
            state: 'Erlaubnis',
            status: 'inReview',
            task: 'Erlaubnis nach § 34b im Gewerberegister nachsehen oder bei der anderen Behörde erfragen',
            post: 'clerk',
            target: 'P1D',
            legalBasis: '§ 34b Abs. 1 GewO',
            outcomes: {
              valid: { label: 'Gültig', to: 'time' },
              missing: {
                label: 'Keine Erlaubnis',
                to: [
                  {
                    to: 'hearing',
                    then: [set('ground', '"Eine Erlaubnis nach § 34b Abs. 1 GewO besteht nicht."')],
                  },
                ],
              },
              unclear: { ...requestOutcome, label: 'Nachweis anfordern' },
            },
          }),
          time: gate('Zwei Wochen eingehalten?', 'inReview', [
            { to: 'shortening', when: `${SHORT} and form.shortening = true` },
            { to: 'hearing', when: SHORT },
            { to: 'examination' },
          ]),
          shortening: taskState({
            id: 'shortening',
            state: 'Abkürzung der Frist',
            status: 'inReview',
            task: 'Über die Abkürzung entscheiden (Verderb, Lagerkosten, sonstiger wichtiger Grund)',
            post: 'clerk',
            target: 'P1D',
            legalBasis: '§ 3 Abs. 2 VerstV',
            outcomes: {
              shortened: {
                label: 'Abgekürzt',
                to: [{ to: 'examination', then: [set('shortened', 'true')] }],
              },
              kept: {
                label: 'Nicht abgekürzt',
                adverse: true,
                to: [{ to: 'hearing', then: [set('ground', 'event.reason')] }],
              },
            },
          }),
          examination: taskState({
            id: 'examination',
            state: 'Waren und Bedingungen',
            status: 'inReview',
            task: 'Gattung, Eigenware und Bedingungen prüfen, nötigenfalls Verzeichnis verlangen',
            post: 'clerk',
            target: 'P2D',
            legalBasis: '§ 34b Abs. 6 und 7 GewO, §§ 2 bis 6 VerstV',
            outcomes: {
              inOrder: { label: 'Keine Bedenken', to: '#case.approved' },
              forbidden: {
                label: 'Unzulässige Ware oder Bedingungen',
                adverse: true,
                to: [{ to: 'hearing', then: [set('ground', 'event.reason')] }],
              },
            },
          }),
          hearing: hearing({
            document: 'hearing',
            event: 'statement',
            clock: 'hearingPeriod',
            to: 'prohibiting',
          }),
          prohibiting: taskState({
            id: 'prohibiting',
            state: 'Untersagung',
            status: 'inReview',
            task: 'Über die Untersagung und die sofortige Vollziehung entscheiden',
            post: 'lead',
            priority: 1,
            notBy: ['examination', 'shortening'],
            legalBasis: '§ 3 VerstV, § 80 Abs. 3 VwGO',
            outcomes: {
              forbid: {
                label: 'Untersagen',
                adverse: true,
                to: '#case.rejected',
                fields: [
                  brief.long('immediateReason', 'Besonderes Interesse an der sofortigen Vollziehung', 2000, {
                    required: false,
                  }),
                ],
              },
              allow: { label: 'Nicht untersagen', to: '#case.approved' },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Bestätigung', status: 'auctionNotified' },
        initial: 'confirmationDocument',
        states: noticeStates('confirmation', 'Bestätigung', '#case.issued'),
      },
      issued: {
        meta: { label: 'Angezeigt', status: 'auctionNotified' },
        initial: 'chamber',
        onDone: '#case.closed',
        states: {
          chamber: transmissionState({
            id: 'chamber',
            state: 'Abgleich mit der Kammer',
            status: 'auctionNotified',
            receivers: '["Industrie- und Handelskammer Hannover"]',
            legalBasis: '§ 3 Abs. 1 VerstV',
            to: 'awaited',
          }),
          awaited: {
            meta: { label: 'Bis zum Tag der Versteigerung', status: 'auctionNotified' },
            on: { withdraw: ways('over', ['record']) },
            after: { auctionDay: 'visit' },
          },
          visit: taskState({
            id: 'visit',
            state: 'Tag der Versteigerung',
            status: 'auctionNotified',
            task: 'Stichprobe vor Ort machen oder davon absehen',
            post: 'inspector',
            legalBasis: '§ 29 GewO',
            outcomes: {
              inOrder: { label: 'Ohne Beanstandung', to: 'over' },
              breaches: { label: 'Verstöße: Bußgeldvorgang angelegt', adverse: true, to: 'over' },
              notVisited: { label: 'Keine Stichprobe', to: 'over' },
            },
          }),
          over: finished('Erledigt', 'closed'),
        },
      },
      held: {
        meta: { label: 'Termin ohne Abschluss der Prüfung erreicht', status: 'auctionNotified' },
        entry: [conclude('held')],
        initial: 'noting',
        states: {
          noting: taskState({
            id: 'noting',
            state: 'Nachträgliche Würdigung',
            status: 'auctionNotified',
            task: 'Festhalten, warum nicht rechtzeitig geprüft wurde, und Aufsicht entscheiden',
            post: 'lead',
            outcomes: { noted: { label: 'Festgehalten', to: '#case.closed' } },
          }),
        },
      },
      rejected: {
        meta: { label: 'Untersagt', status: 'forbidden' },
        entry: [conclude('rejected')],
        initial: 'prohibitionDocument',
        states: {
          ...noticeStates('prohibition', 'Untersagung', 'inForce'),
          inForce: { ...tradeAction({ clock: 'actionPeriod', status: 'forbidden' }), onDone: '#case.closed' },
        },
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
