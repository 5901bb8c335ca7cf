import {
  actionAgainst,
  appealableNotice,
  brief,
  cemetery,
  cemeteryService,
  completeness,
  conclude,
  courtEvents,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  feeFixedBy,
  finished,
  processingTarget,
  requestOutcome,
  requestWithin,
  supplementEvent,
  taskState,
  ways,
  withdrawal,
  withdrawEvent,
  type Field,
} from '@amtsweg/procedure';

const request = requestWithin('der Reservierung der Friedhofskapelle', 'P1D', 'einem Tag');

/** The slot that the clerk enters into the plan. */
const slotFields = [
  brief.day('on', 'Tag', { notBefore: 'today' }),
  {
    name: 'time',
    label: 'Uhrzeit',
    type: 'text',
    pattern: '^[0-2][0-9]:[0-5][0-9]$',
    required: true,
  },
] as const satisfies readonly Field[];

/** Cancelled less than two days before, the hall stood empty for nothing: a fee by the bylaw. */
const LATE = 'date(today) + duration("P2D") > date(facts.slot.on)';

/**
 * Friedhofskapelle reservieren (Friedhofssatzung): a slot in a public institution (§ 30 NKomVG), not a permit. Free or not free is all there
 * is to decide, for every confession and none; where the wanted hour is taken the office holds another one for a day and asks (`offered`), since a
 * funeral cannot wait. Nobody is refused: without a slot the request ends where the bereaved go elsewhere.
 *
 * What the bylaw forbids is a condition of the form: an open coffin only without infectious disease and with the health office's
 * leave (§ 7 BestattG). The clerk of the day hands over hall and organ and takes them back (`ceremony`); overrun and damage are noted. The
 * fee follows use by notice; a cancellation in the last two days costs half (`LATE`), an earlier one nothing. Moving is possible until the
 * day and goes back to the slots. Burial and grave are a registration of their own.
 */
export default defineProcedure({
  ...cemeteryService,
  key: 'trauerhalle-nutzung',
  name: 'Friedhofskapelle für eine Trauerfeier reservieren',
  kind: 'contract',
  filePlan: '67.40.31',
  audience: ['citizen', 'company'],
  legalBasis: ['Friedhofssatzung LHH', 'Friedhofsgebührensatzung LHH', '§ 30 NKomVG', '§ 7 BestattG'],
  keywords: ['Trauerhalle', 'Aussegnungshalle', 'Abschiedsfeier', 'Beerdigung Uhrzeit', 'Abschiedsraum'],
  retention: {
    years: 10,
    legalBasis: 'Aktenplan der Stadt; Kassenbelege (zu bestätigen)',
    evidence: 'assumed',
  },
  addressee: ['{form.payer}', '{form.payerAddress}'],
  form: {
    sections: [
      {
        title: 'Trauerfeier',
        fields: [
          { name: 'deceased', label: 'Verstorbene Person', type: 'name', maxLength: 160, required: true },
          cemetery,
          brief.day('wantedOn', 'Wunschtag', { notBefore: 'today' }),
          brief.pick('hour', 'Wunschzeit', {
            h9: '9 Uhr',
            h10: '10 Uhr',
            h11: '11 Uhr',
            h12: '12 Uhr',
            h13: '13 Uhr',
            h14: '14 Uhr',
          }),
          brief.pick('length', 'Dauer', {
            single: 'eine halbe Stunde',
            double: 'eine Stunde (doppelte Zeit)',
          }),
          brief.count('guests', 'Erwartete Gäste', 600),
          brief.pick('with', 'Aufgebahrt wird', {
            coffin: 'der geschlossene Sarg',
            open: 'der offene Sarg',
            urn: 'die Urne',
            nothing: 'nichts',
          }),
          brief.yes('healthOffice', 'Das Gesundheitsamt hat dem offenen Sarg zugestimmt', {
            when: 'form.with = "open"',
          }),
          brief.pick(
            'extras',
            'Ausstattung',
            { organ: 'Orgel', sound: 'Musikanlage', decoration: 'Grunddekoration' },
            { many: true, required: false },
          ),
        ],
      },
      {
        title: 'Wer reserviert und zahlt',
        fields: [
          { name: 'undertaker', label: 'Bestattungsunternehmen', type: 'name', maxLength: 160 },
          { name: 'payer', label: 'Gebührenschuldner', type: 'name', maxLength: 160, required: true },
          brief.text('payerAddress', 'Anschrift', 200),
          { name: 'phone', label: 'Telefon für Rückfragen am selben Tag', type: 'phone', required: true },
        ],
      },
    ],
    plausibility: [
      {
        holds: 'form.with != "open" or form.healthOffice = true',
        message: 'Der offene Sarg braucht die Zustimmung der unteren Gesundheitsbehörde.',
        field: 'healthOffice',
      },
    ],
  },
  evidence: [
    { name: 'death', label: 'Angaben zur verstorbenen Person (Sterbefallanzeige genügt)' },
    { name: 'health', label: 'Zustimmung der Gesundheitsbehörde', when: 'form.with = "open"' },
  ],
  fee: [
    {
      id: 'cancelled',
      legalBasis: 'Friedhofsgebührensatzung LHH, späte Absage (halbe Gebühr)',
      type: 'fixed',
      cents: 'if form.length = "double" then 25000 else 14000',
      when: 'facts.lateCancellation = true',
      evidence: 'assumed',
    },
    {
      id: 'use',
      legalBasis: 'Friedhofsgebührensatzung LHH, Benutzung der Friedhofskapelle',
      type: 'fixed',
      cents:
        '(if form.length = "double" then 50000 else 28000) + (if facts.ceremony.overrun = true then 14000 else 0) + 2500 * count(if form.extras = null then [] else form.extras)',
      evidence: 'assumed',
    },
  ],
  clocks: {
    replyPeriod: request.clock,
    processingTarget: processingTarget({
      period: 'P1D',
      runsIn: ['submitted', 'checked'],
      pausesIn: ['submitted.awaitingApplicant', 'checked.offered'],
    }),
    offerPeriod: {
      label: 'Ersatztermin wird vorgehalten',
      kind: 'setByAuthority',
      legalBasis: 'Friedhofssatzung LHH (ein Werktag, zu bestätigen)',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P1WD',
    },
    ...actionAgainst('hallFee'),
    ...feeFixedBy('hallFee', 'Friedhofsgebührensatzung LHH'),
  },
  documents: {
    request: request.letter,
    confirmation: {
      kind: 'letter',
      title: 'Reservierungsbestätigung',
      signedBy: 'slot',
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Verstorbene Person', '{form.deceased}'],
            ['Kapelle', '{choice("cemetery", form.cemetery)}'],
            ['Termin', '{facts.slot.on}, {facts.slot.time} Uhr, {choice("length", form.length)}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Einlass ist zehn Minuten vorher. Absagen bis zwei Tage vor dem Termin sind kostenfrei, spätere kosten die halbe Gebühr. Blumenschmuck ist nach der Feier mitzunehmen.',
        },
      ],
    },
    hallFee: {
      kind: 'notice',
      title: 'Gebührenbescheid Friedhofskapelle',
      signedBy: 'feeSetting',
      remedy: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'für die Friedhofskapelle ({form.deceased}, {facts.slot.on}) werden {euro(facts.fee.cents)} festgesetzt ({facts.fee.legalBasis}). Der Betrag ist einen Monat nach der Bekanntgabe fällig.',
        },
        {
          type: 'paragraph',
          text: 'Der Termin wurde weniger als zwei Tage vorher abgesagt.',
          when: 'facts.lateCancellation = true',
        },
      ],
    },
  },
  events: {
    withdraw: withdrawEvent,
    supplement: supplementEvent([
      { name: 'wantedOn', label: 'Wunschtag', type: 'date', notBefore: 'today' },
      { name: 'guests', label: 'Erwartete Gäste', type: 'integer', min: 0, max: 600 },
    ]),
    offerTaken: { label: 'Ersatztermin annehmen', by: ['applicant', 'clerk'] },
    move: {
      label: 'Feier verlegen',
      by: ['applicant', 'clerk'],
      fields: [brief.day('wantedOn', 'Neuer Wunschtag', { notBefore: 'today' })],
    },
    cancel: { label: 'Feier absagen', by: ['applicant', 'clerk'] },
    ...courtEvents('hallFee'),
  },
  publicStatus: {
    ...cemeteryService.publicStatus,
    offered: {
      de: 'Anderer Termin angeboten',
      easy: 'Ihr Wunschtermin ist belegt. Wir halten Ihnen einen anderen frei. Bitte antworten Sie heute.',
      en: 'Alternative offered',
      actor: 'applicant',
      next: 'Nehmen Sie den Ersatztermin an oder nennen Sie uns einen anderen Wunsch.',
    },
    reserved: {
      de: 'Kapelle reserviert',
      easy: 'Der Termin steht fest.',
      en: 'Reserved',
      actor: 'nobody',
      next: 'Sie können den Termin verlegen oder absagen. In den letzten zwei Tagen kostet die Absage.',
    },
    cancelled: {
      de: 'Abgesagt',
      easy: 'Die Feier findet nicht statt.',
      en: 'Cancelled',
      actor: 'nobody',
      next: 'Es entstehen keine Kosten.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P1D',
        task: 'Angaben, Gästezahl und Gebührenschuldner prüfen',
      }),
      checked: {
        meta: { label: 'Belegungsplan', status: 'inReview' },
        on: withdrawal,
        initial: 'slot',
        states: {
          slot: taskState({
            id: 'slot',
            state: 'Belegungsplan',
            status: 'inReview',
            task: 'Kapelle, Kühlung und Personal im Belegungsplan prüfen und Zeit eintragen',
            post: 'clerk',
            target: 'P1D',
            priority: 2,
            outcomes: {
              wanted: { label: 'Wunschtermin frei, eingetragen', to: 'confirmation', fields: slotFields },
              other: {
                label: 'Belegt: Ersatztermin vorhalten und anrufen',
                to: 'offered',
                fields: slotFields,
              },
              tooSmall: { ...requestOutcome, label: 'Kapelle zu klein: andere wählen lassen' },
            },
          }),
          offered: {
            meta: { label: 'Ersatztermin wird vorgehalten', status: 'offered' },
            on: {
              offerTaken: ways('confirmation', ['record']),
              move: [{ target: 'slot', actions: ['record', 'amendForm'] }],
            },
            after: { offerPeriod: 'unanswered' },
          },
          unanswered: taskState({
            id: 'unanswered',
            state: 'Keine Antwort zum Ersatztermin',
            status: 'offered',
            task: 'Bestattungsunternehmen anrufen; vorgehaltene Zeit verlängern oder freigeben',
            post: 'clerk',
            target: 'P1D',
            outcomes: {
              hold: { label: 'Weiter vorhalten', to: 'offered' },
              release: {
                label: 'Freigeben: Feier findet anderswo statt',
                adverse: true,
                to: '#case.discontinued',
              },
            },
          }),
          confirmation: documentState({
            id: 'confirmationLetter',
            state: 'Reservierungsbestätigung wird erstellt',
            status: 'reserved',
            document: 'confirmation',
            to: 'confirming',
          }),
          confirming: dispatchState({
            id: 'confirmationDispatch',
            state: 'Reservierungsbestätigung geht hinaus',
            status: 'reserved',
            document: 'confirmationLetter',
            to: '#case.approved',
          }),
        },
      },
      approved: {
        meta: { label: 'Reserviert', status: 'reserved' },
        on: {
          move: [{ target: '#case.checked', actions: ['record', 'amendForm'] }],
          cancel: ways(
            [
              {
                to: '#case.approved.feeSetting',
                when: LATE,
                then: [{ type: 'set', params: { fact: 'lateCancellation', value: 'true' } }],
              },
              { to: '#case.cancelled' },
            ],
            ['record'],
          ),
        },
        initial: 'ceremony',
        states: {
          ceremony: taskState({
            id: 'ceremony',
            state: 'Tag der Trauerfeier',
            status: 'reserved',
            task: 'Kapelle, Orgel und Technik übergeben, nach der Feier zurücknehmen und Belegung abschließen',
            post: 'inspector',
            outcomes: {
              held: {
                label: 'Feier hat stattgefunden',
                to: 'feeSetting',
                fields: [
                  brief.yes('overrun', 'Zeit um mehr als 15 Minuten überschritten'),
                  brief.text('damage', 'Schäden', 300, { required: false }),
                ],
              },
              nobodyCame: {
                label: 'Niemand erschienen',
                to: [
                  {
                    to: 'feeSetting',
                    then: [{ type: 'set', params: { fact: 'lateCancellation', value: 'true' } }],
                  },
                ],
              },
            },
          }),
          feeSetting: taskState({
            id: 'feeSetting',
            state: 'Gebühr wird festgesetzt',
            status: 'inReview',
            task: 'Benutzung, Ausstattung und Absage mit der Gebührensatzung abgleichen und festsetzen',
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
        document: 'hallFee',
        prefix: 'hallFee',
        status: ['inProduction', 'feeDue'],
        fee: { notBy: ['feeSetting'] },
      }),
      cancelled: {
        meta: { label: 'Rechtzeitig abgesagt', status: 'cancelled' },
        entry: [conclude('cancelled')],
        initial: 'freeing',
        onDone: '#case.closed',
        states: {
          freeing: taskState({
            id: 'freeing',
            state: 'Zeit wird frei',
            status: 'cancelled',
            task: 'Zeit im Belegungsplan freigeben, Organistin und Kapellenwart abbestellen',
            post: 'clerk',
            target: 'P1D',
            outcomes: { freed: { label: 'Freigegeben', to: 'over' } },
          }),
          over: finished('Abgesagt', 'cancelled'),
        },
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
