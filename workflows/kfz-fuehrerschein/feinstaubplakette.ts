import {
  actionPeriod,
  brief,
  completeness,
  conclude,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  finished,
  gate,
  objection,
  objectionEvents,
  objectionPeriod,
  processingTarget,
  refusedOnOwnStatements,
  replyPeriod,
  requestLetter,
  requestOutcome,
  set,
  supplementEvent,
  taskState,
  trafficPayment,
  trafficPaymentPeriod,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';

/** Emission class: as proven, or presumed from the first admission where a foreign vehicle proves nothing (Anhang 2 Abs. 2). */
const EURO = `(if event.proven = true then event.euro
  else if form.fuel = "petrol" then (if date(form.firstAdmission) >= date("1993-01-01") then 1 else 0)
  else if date(form.firstAdmission) >= date("2006-01-01") then 4
  else if date(form.firstAdmission) >= date("2001-01-01") then 3
  else if date(form.firstAdmission) >= date("1997-01-01") then 2 else 1)`;

/** Group 1 to 4 of Anhang 2 of the 35. BImSchV; a retrofitted particle filter lifts a diesel by one. */
const GROUP = `(if form.fuel = "electric" then 4
  else if form.fuel = "petrol" then (if facts.euro >= 1 then 4 else 1)
  else min(4, (if facts.euro >= 4 then 4 else if facts.euro >= 2 then facts.euro else 1) + (if form.filter = true then 1 else 0)))`;

/**
 * Umweltplakette (§ 3 35. BImSchV): a badge that anybody may ask for any vehicle, from here or abroad, admitted anywhere;
 * hence no holder check and no register. The group is computed from fuel, emission class and particle filter (`GROUP`); the clerk
 * only reads the emission key in field 14.1, and for foreign vehicles without proof the date of first admission presumes the
 * class (`EURO`). Group 1 has no badge: that is a refusal, against which immission law of the Land opens the objection.
 *
 * The plate's number is written on the badge with light-fast ink, because a badge of another number is none (§ 3 (2)). A change of plate needs a new
 * one: a new request. Exceptions for vehicles without badge (§ 1 (2)) are decided elsewhere.
 */
export default defineProcedure({
  key: 'feinstaubplakette',
  name: 'Umweltplakette (Feinstaubplakette)',
  domain: 'kfz-fuehrerschein',
  kind: 'attestation',
  initiation: 'application',
  unit: '32.5',
  filePlan: '36.10.50',
  leika: [],
  legalBasis: ['§ 2 35. BImSchV', '§ 3 35. BImSchV', 'Anhang 2 35. BImSchV', '§ 40 BImSchG'],
  audience: ['citizen', 'company'],
  keywords: ['grüne Plakette', 'Umweltzone Aufkleber', 'Plakette für die Windschutzscheibe', 'Abgasplakette'],
  online: null,
  secrecy: 'general',
  retention: { years: 1, legalBasis: 'Aktenplan der Stadt (zu bestätigen)', evidence: 'assumed' },
  certainty: { filePlan: { evidence: 'assumed' } },
  addressee: ['{form.name}', '{form.address}'],
  form: {
    sections: [
      {
        title: 'Wer die Plakette braucht',
        fields: [
          { name: 'name', label: 'Name oder Firma', type: 'name', maxLength: 160, required: true },
          brief.text('address', 'Anschrift, an die wir schreiben', 200),
          brief.pick('delivery', 'Die Plakette', {
            counter: 'nehme ich mit',
            post: 'soll mit der Post kommen',
          }),
        ],
      },
      {
        title: 'Fahrzeug',
        fields: [
          brief.text('plate', 'Kennzeichen', 15),
          brief.yes('foreign', 'Im Ausland zugelassen'),
          brief.pick('fuel', 'Antrieb', {
            petrol: 'Benzin oder Gas',
            diesel: 'Diesel',
            electric: 'elektrisch oder Brennstoffzelle',
          }),
          brief.day('firstAdmission', 'Erste Zulassung', { notAfter: 'today' }),
          brief.yes('filter', 'Partikelfilter nachgerüstet (in Teil I eingetragen)', {
            when: 'form.fuel = "diesel"',
          }),
        ],
      },
    ],
  },
  evidence: [
    {
      name: 'partOne',
      label: 'Zulassungsbescheinigung Teil I oder ausländischer Fahrzeugschein (Kopie genügt)',
    },
    {
      name: 'filter',
      label: 'Bescheinigung über die Nachrüstung',
      legalBasis: 'Anlage XXVI StVZO',
      when: 'form.filter = true',
    },
  ],
  fee: [
    {
      id: 'badge',
      legalBasis: 'GebOSt Nr. 430 ff. (zu bestätigen), Porto bei Versand',
      type: 'fixed',
      cents: 'if form.delivery = "post" then 700 else 500',
      evidence: 'assumed',
    },
  ],
  remedy: {
    kind: 'objection',
    legalBasis: '§§ 68, 70 VwGO, § 80 Abs. 2 NJG (Immissionsschutzrecht; von der Rechtsstelle zu bestätigen)',
    text: 'Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch bei der Landeshauptstadt Hannover, Kfz-Zulassungsbehörde, Trammplatz 2, 30159 Hannover, schriftlich, elektronisch oder zur Niederschrift eingelegt werden.',
    validFrom: '2022-01-01',
    evidence: 'assumed',
  },
  clocks: {
    replyPeriod,
    paymentPeriod: trafficPaymentPeriod,
    processingTarget: processingTarget({ period: 'P2WD', runsIn: ['submitted', 'checked'] }),
    objectionPeriod: objectionPeriod('facts.refusalDispatch'),
    lawsuitPeriod: actionPeriod(),
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf eine Umweltplakette'),
    refusal: {
      kind: 'notice',
      title: 'Keine Umweltplakette für Ihr Fahrzeug',
      signedBy: 'emission',
      remedy: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'Ihren Antrag vom {facts.receivedOn} für das Fahrzeug {form.plate} lehnen wir ab.',
        },
        {
          type: 'paragraph',
          text: 'Gründe: Das Fahrzeug gehört zur Schadstoffgruppe 1 (Anhang 2 der 35. BImSchV: Emissionsklasse {facts.euro}, Erstzulassung {form.firstAdmission}). Für diese Gruppe gibt es keine Plakette. Nach einer Nachrüstung können Sie einen neuen Antrag stellen; Ausnahmen richten sich nach § 1 Abs. 2 der 35. BImSchV.',
        },
      ],
    },
  },
  events: {
    withdraw: withdrawEvent,
    supplement: supplementEvent([brief.text('plate', 'Kennzeichen', 15, { required: false })]),
    ...objectionEvents(),
  },
  publicStatus: {
    objectionPending: {
      de: 'Widerspruch oder Klage anhängig',
      easy: 'Unsere Entscheidung wird geprüft.',
      en: 'Objection or action pending',
      actor: 'other',
      next: 'Bis zur Entscheidung gibt es keine Plakette.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P1D',
        task: 'Fahrzeugschein und Nachweis einer Nachrüstung prüfen',
      }),
      checked: {
        meta: { label: 'Schadstoffgruppe', status: 'inReview' },
        on: withdrawal,
        initial: 'emission',
        states: {
          emission: taskState({
            id: 'emission',
            state: 'Emissionsschlüssel',
            status: 'inReview',
            task: 'Emissionsklasse aus Feld 14.1 oder ausländischem Nachweis übernehmen',
            post: 'clerk',
            target: 'P1D',
            legalBasis: '§ 3 und Anhang 2 35. BImSchV',
            outcomes: {
              read: {
                label: 'Übernommen',
                to: [{ to: 'group', then: [set('euro', EURO)] }],
                fields: [
                  brief.yes('proven', 'Emissionsklasse nachgewiesen'),
                  brief.count('euro', 'Euro-Klasse (0 bis 6)', 6, { when: 'event.proven = true' }),
                ],
              },
              unclear: { ...requestOutcome, label: 'Inländischer Nachweis fehlt: anfordern' },
            },
          }),
          group: {
            meta: { label: 'Schadstoffgruppe wird berechnet', status: 'inReview' },
            always: [{ target: 'groupGate', actions: [set('group', GROUP)] }],
          },
          groupGate: gate('Plakette möglich?', 'inReview', [
            { to: '#case.approved', when: 'facts.group > 1' },
            { to: '#case.rejected' },
          ]),
        },
      },
      approved: {
        meta: { label: 'Plakette steht zu', status: 'decided' },
        on: withdrawal,
        initial: 'feeGate',
        states: trafficPayment('#case.issued'),
      },
      issued: {
        meta: { label: 'Ausgabe', status: 'inProduction' },
        initial: 'badge',
        onDone: '#case.closed',
        states: {
          badge: taskState({
            id: 'badge',
            state: 'Plakette wird beschriftet',
            status: 'inProduction',
            task: 'Plakette der berechneten Gruppe (2 rot, 3 gelb, 4 grün) lichtecht mit dem Kennzeichen beschriften und ausgeben',
            post: 'clerk',
            target: 'P1D',
            legalBasis: '§ 3 Abs. 2 und Anhang 1 35. BImSchV',
            outcomes: {
              handed: { label: 'Ausgehändigt oder versandt', to: 'done' },
            },
          }),
          done: finished('Plakette ausgegeben', 'sent'),
        },
      },
      rejected: {
        meta: { label: 'Schadstoffgruppe 1', status: 'inReview', ...refusedOnOwnStatements() },
        entry: [conclude('rejected')],
        initial: 'production',
        onDone: '#case.closed',
        states: {
          production: documentState({
            id: 'refusalDocument',
            state: 'Bescheid wird ausgefertigt',
            status: 'inReview',
            document: 'refusal',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'refusalDispatch',
            state: 'Bescheid geht hinaus',
            status: 'inReview',
            document: 'refusalDocument',
            to: 'remedy',
          }),
          remedy: {
            ...objection({
              remedyClock: 'objectionPeriod',
              actionClock: 'lawsuitPeriod',
              status: 'rejected',
              upheld: { to: '#case.approved', then: [set('group', '2'), conclude('closed')] },
            }),
            onDone: 'over',
          },
          over: finished('Bestandskräftig', 'rejected'),
        },
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
