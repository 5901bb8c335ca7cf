import {
  actionPeriod,
  brief,
  completeness,
  conclude,
  decide,
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
  type DecisionTable,
  type TableInput,
} from '@amtsweg/procedure';

const fuel: TableInput = {
  label: 'Antrieb',
  expression: 'form.fuel',
  type: 'text',
  values: ['petrol', 'diesel', 'electric'],
};

const decisions: Readonly<Record<string, DecisionTable>> = {
  emissionClass: {
    label: 'Emissionsklasse, nachgewiesen oder nach der Erstzulassung vermutet',
    legalBasis: 'Anhang 2 Abs. 2 35. BImSchV',
    hitPolicy: 'unique',
    inputs: [
      { label: 'Nachgewiesen', expression: 'event.proven = true', type: 'boolean' },
      fuel,
      { label: 'Jahr der Erstzulassung', expression: 'date(form.firstAdmission).year', type: 'number' },
    ],
    outputs: [{ name: 'euro', label: 'Euro-Klasse' }],
    rules: [
      { when: ['true', '-', '-'], then: ['event.euro'] },
      { when: ['false', '"petrol"', '< 1993'], then: ['0'] },
      { when: ['false', '"petrol"', '>= 1993'], then: ['1'] },
      { when: ['false', '"diesel", "electric"', '< 1997'], then: ['1'] },
      { when: ['false', '"diesel", "electric"', '[1997..2001)'], then: ['2'] },
      { when: ['false', '"diesel", "electric"', '[2001..2006)'], then: ['3'] },
      { when: ['false', '"diesel", "electric"', '>= 2006'], then: ['4'] },
    ],
  },
  pollutantGroup: {
    label: 'Schadstoffgruppe; ein nachgerüsteter Partikelfilter hebt einen Diesel um eine Gruppe',
    legalBasis: '§ 2 und Anhang 2 35. BImSchV',
    hitPolicy: 'unique',
    inputs: [
      fuel,
      {
        label: 'Euro-Klasse',
        expression: 'facts.emissionClass.euro',
        type: 'number',
        min: 0,
        max: 6,
      },
      { label: 'Partikelfilter nachgerüstet', expression: 'form.filter = true', type: 'boolean' },
    ],
    outputs: [{ name: 'group', label: 'Gruppe' }],
    rules: [
      { when: ['"electric"', '-', '-'], then: ['4'] },
      { when: ['"petrol"', '< 1', '-'], then: ['1'] },
      { when: ['"petrol"', '>= 1', '-'], then: ['4'] },
      { when: ['"diesel"', '< 2', 'false'], then: ['1'] },
      { when: ['"diesel"', '< 2', 'true'], then: ['2'] },
      { when: ['"diesel"', '[2..3)', 'false'], then: ['2'] },
      { when: ['"diesel"', '[2..3)', 'true'], then: ['3'] },
      { when: ['"diesel"', '[3..4)', 'false'], then: ['3'] },
      { when: ['"diesel"', '[3..4)', 'true'], then: ['4'] },
      { when: ['"diesel"', '>= 4', '-'], then: ['4'] },
    ],
  },
};

/**
 * Umweltplakette (§ 3 35. BImSchV): a badge that anybody may ask for any vehicle, from here or abroad, admitted anywhere;
 * hence no holder check and no register. The group is decided by fuel, emission class and particle filter (`pollutantGroup`); the clerk
 * only reads the emission key in field 14.1, and for foreign vehicles without proof the date of first admission presumes the
 * class (`emissionClass`). Group 1 has no badge: that is a refusal, against which immission law of the Land opens the objection.
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
          text: 'Gründe: Das Fahrzeug gehört zur Schadstoffgruppe 1 (Anhang 2 der 35. BImSchV: Emissionsklasse {facts.emissionClass.euro}, Erstzulassung {form.firstAdmission}). Für diese Gruppe gibt es keine Plakette. Nach einer Nachrüstung können Sie einen neuen Antrag stellen; Ausnahmen richten sich nach § 1 Abs. 2 der 35. BImSchV.',
        },
      ],
    },
  },
  decisions,
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
                to: [{ to: 'group', then: [decide('emissionClass')] }],
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
            always: [{ target: 'groupGate', actions: [decide('pollutantGroup')] }],
          },
          groupGate: gate('Plakette möglich?', 'inReview', [
            { to: '#case.approved', when: 'facts.pollutantGroup.group > 1' },
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
