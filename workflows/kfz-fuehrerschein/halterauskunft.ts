import {
  actionAgainst,
  appealableNoticeStatus,
  brief,
  completeness,
  conclude,
  courtEvents,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  excused,
  finished,
  notification,
  processingTarget,
  refusedApplication,
  replyPeriod,
  requestLetter,
  requestOutcome,
  roadTrafficRemedy,
  supplementEvent,
  taskState,
  trafficFee,
  trafficPayment,
  trafficPaymentPeriod,
  transmissionState,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';

/**
 * Halterauskunft (§ 39 StVG): data of one citizen for another, so the whole service is about purpose. The simple information of
 * (1) needs plate or number and a claim from taking part in traffic, credibly stated ("darlegt"); what it contains is fixed by statute. For other
 * claims (3) wants more: proof, 500 euro, and that the data cannot be had otherwise: conditions of the form, weighed in
 * `interest`. Advertising or curiosity is refused on the applicant's own words.
 *
 * Where a block (§ 41 StVG) protects the holder, he is heard first (`holderHearing`), the applicant learns nothing of it, and
 * only a paramount interest opens the record. Every transmission is recorded with purpose and receiver (§ 35 (6) accordingly); this is the
 * register's own log, made by `logged`. Vehicles not admitted here: the central register in Flensburg answers (`transferred`).
 */
export default defineProcedure({
  key: 'halterauskunft',
  name: 'Halterauskunft aus dem Fahrzeugregister',
  domain: 'kfz-fuehrerschein',
  kind: 'registerExtract',
  initiation: 'application',
  unit: '32.5',
  filePlan: '36.10.51',
  leika: [],
  legalBasis: ['§ 39 StVG', '§ 41 StVG', '§ 32 StVG'],
  audience: ['citizen', 'company'],
  keywords: [
    'Wem gehört das Auto',
    'Unfallgegner ermitteln',
    'Falschparker auf Privatgrundstück',
    'Kennzeichenabfrage',
  ],
  online: null,
  secrecy: 'general',
  retention: { years: 2, legalBasis: 'Aktenplan der Stadt (zu bestätigen)', evidence: 'assumed' },
  certainty: { filePlan: { evidence: 'assumed' } },
  addressee: ['{form.name}', '{form.address}'],
  remedy: roadTrafficRemedy,
  form: {
    sections: [
      {
        title: 'Wer fragt',
        fields: [
          { name: 'name', label: 'Name oder Firma', type: 'name', maxLength: 160, required: true },
          brief.text('address', 'Anschrift', 200),
          brief.text('represents', 'Vertreten wird (bei Anwaltskanzlei oder Versicherung)', 160, {
            required: false,
          }),
        ],
      },
      {
        title: 'Fahrzeug und Anspruch',
        fields: [
          brief.text('plate', 'Kennzeichen oder Identifizierungsnummer', 20),
          brief.day('incidentOn', 'Tag des Vorfalls', { notAfter: 'today' }),
          brief.text('incidentAt', 'Ort des Vorfalls', 200),
          brief.pick('claim', 'Anspruch', {
            accident: 'Schaden aus einem Verkehrsunfall',
            parking: 'Besitzstörung durch ein abgestelltes Fahrzeug',
            offence: 'Privatklage wegen einer im Verkehr begangenen Tat',
            other: 'anderer Anspruch, nicht aus der Teilnahme am Verkehr',
          }),
          brief.long('statement', 'Darlegung: was geschehen ist und was Sie verlangen', 4000),
          {
            name: 'amount',
            label: 'Höhe des Anspruchs',
            type: 'money',
            min: 1,
            when: 'form.claim = "other"',
            required: true,
          },
          brief.long('otherMeans', 'Warum die Daten nicht anders zu erlangen sind', 2000, {
            when: 'form.claim = "other"',
          }),
          brief.yes('purpose', 'Ich verwende die Daten nur für diesen Anspruch (§ 39 Abs. 1, § 43 StVG)'),
        ],
      },
    ],
    plausibility: [
      {
        holds: 'form.claim != "other" or form.amount >= 50000',
        message: 'Für Ansprüche außerhalb des Verkehrs gibt es Auskunft erst ab 500 Euro (§ 39 Abs. 3 StVG).',
        field: 'amount',
      },
      { holds: 'form.purpose = true', message: 'Ohne Zweckbindung keine Auskunft.', field: 'purpose' },
    ],
  },
  evidence: [
    { name: 'identity', label: 'Ausweis (Kopie)' },
    {
      name: 'claim',
      label: 'Unterlagen zum Anspruch (Unfallbericht, Fotos)',
      legalBasis: '§ 39 Abs. 1 StVG',
    },
    {
      name: 'title',
      label: 'Glaubhaftmachung des Anspruchs',
      legalBasis: '§ 39 Abs. 3 StVG',
      when: 'form.claim = "other"',
    },
    { name: 'proxy', label: 'Vollmacht', when: 'form.represents != null' },
  ],
  fee: [trafficFee('information', 'Nr. 226, Auskunft aus dem Fahrzeugregister', 510)],
  clocks: {
    replyPeriod,
    paymentPeriod: trafficPaymentPeriod,
    processingTarget: processingTarget({
      period: 'P1W',
      runsIn: ['submitted', 'checked'],
      pausesIn: ['submitted.awaitingApplicant', 'checked.holderHearing'],
    }),
    holderPeriod: {
      label: 'Anhörung der betroffenen Person',
      kind: 'setByAuthority',
      legalBasis: '§ 41 Abs. 3 StVG, § 31 Abs. 2 VwVfG',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P17D',
    },
    ...actionAgainst('refusal'),
  },
  documents: {
    request: requestLetter('Ihrem Auskunftsersuchen'),
    information: {
      kind: 'letter',
      title: 'Auskunft aus dem örtlichen Fahrzeugregister (§ 39 StVG)',
      signedBy: 'extract',
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Kennzeichen', '{form.plate}'],
            ['Halter am {form.incidentOn}', '{facts.extract.holder}'],
            ['Anschrift', '{facts.extract.holderAddress}'],
            ['Haftpflichtversicherung', '{facts.extract.insurer}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Die Daten dürfen nur für den dargelegten Anspruch verarbeitet werden. Wer sie durch unrichtige Angaben erschleicht, kann sich strafbar machen (§ 42 BDSG).',
        },
      ],
    },
    noEntry: {
      kind: 'letter',
      title: 'Keine Eintragung im örtlichen Fahrzeugregister',
      signedBy: 'record',
      blocks: [
        {
          type: 'paragraph',
          text: 'das Fahrzeug {form.plate} ist bei uns nicht eingetragen. Bitte wenden Sie sich an das Kraftfahrt-Bundesamt, Zentrales Fahrzeugregister, 24932 Flensburg. Eine Gebühr erheben wir nicht.',
        },
      ],
    },
    refusal: {
      kind: 'notice',
      title: 'Ablehnung der Halterauskunft',
      signedBy: 'interest',
      remedy: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'Ihr Ersuchen vom {facts.receivedOn} zum Fahrzeug {form.plate} lehnen wir ab (§ 39 StVG).',
        },
        { type: 'paragraph', text: 'Gründe: {facts.interest.reason}' },
      ],
    },
  },
  events: {
    withdraw: withdrawEvent,
    ...courtEvents('refusal'),
    supplement: supplementEvent([brief.long('statement', 'Darlegung', 4000, { required: false })]),
    holderHeard: {
      label: 'Äußerung der betroffenen Person eintragen',
      by: ['clerk'],
      fields: [brief.long('statement', 'Schutzwürdige Belange', 4000)],
      note: 'Die Äußerung ist der anfragenden Person nicht bekannt zu geben.',
    },
  },
  publicStatus: {
    ...appealableNoticeStatus,
    transferred: {
      de: 'Hier nicht eingetragen',
      easy: 'Das Auto ist nicht bei uns eingetragen. Im Brief steht, wen Sie fragen können.',
      en: 'Not registered here',
      actor: 'applicant',
      next: 'Wenden Sie sich an das Kraftfahrt-Bundesamt in Flensburg.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P2D',
        task: 'Identität, Vollmacht und Darlegung des Anspruchs prüfen',
      }),
      checked: {
        meta: { label: 'Berechtigtes Interesse', status: 'inReview' },
        on: withdrawal,
        initial: 'record',
        states: {
          record: taskState({
            id: 'record',
            state: 'Abruf im örtlichen Register',
            status: 'inReview',
            task: 'Eintragung am Tag des Vorfalls und Übermittlungssperre feststellen',
            post: 'clerk',
            target: 'P1D',
            legalBasis: '§§ 33, 39, 41 StVG',
            outcomes: {
              found: { label: 'Eingetragen, keine Sperre', to: 'interest' },
              blocked: { label: 'Eingetragen mit Übermittlungssperre', to: 'holderNotice' },
              notHere: { label: 'Hier nicht eingetragen', to: '#case.transferred' },
            },
          }),
          holderNotice: transmissionState({
            id: 'holderNotice',
            state: 'Anhörung der betroffenen Person geht hinaus',
            status: 'inReview',
            receivers: '["Halterin oder Halter laut Register (Anhörung)"]',
            legalBasis: '§ 41 Abs. 3 StVG',
            to: 'holderHearing',
          }),
          holderHearing: {
            meta: { label: 'Wartet auf Äußerung der betroffenen Person', status: 'inReview' },
            on: { holderHeard: ways('interest', ['record']) },
            after: { holderPeriod: 'interest' },
          },
          interest: taskState(
            {
              id: 'interest',
              state: 'Abwägung',
              status: 'inReview',
              task: 'Darlegung oder Glaubhaftmachung würdigen; bei Sperre überwiegendes Interesse abwägen',
              post: 'lead',
              target: 'P2D',
              notBy: ['record'],
              legalBasis: '§ 39 Abs. 1 und 3, § 41 StVG',
              outcomes: {
                shown: { label: 'Anspruch dargelegt: Auskunft', to: '#case.approved' },
                unclear: { ...requestOutcome, label: 'Darlegung ergänzen lassen' },
                notShown: {
                  label: 'Kein Anspruch dargelegt oder Sperre überwiegt',
                  adverse: true,
                  to: '#case.rejected',
                },
              },
            },
            {
              meta: excused({
                rule: 'refusal-without-hearing',
                reason:
                  'Abgelehnt wird auf die eigene Darlegung; steht eine Übermittlungssperre entgegen, würde eine Anhörung verraten, dass die Person hier eingetragen und geschützt ist.',
                legalBasis: '§ 28 Abs. 2 Nr. 3 und Abs. 3 VwVfG, § 41 StVG',
              }),
            },
          ),
        },
      },
      approved: {
        meta: { label: 'Auskunft bewilligt', status: 'decided' },
        on: withdrawal,
        initial: 'feeGate',
        states: trafficPayment('#case.issued'),
      },
      issued: {
        meta: { label: 'Auskunft', status: 'inProduction' },
        initial: 'extract',
        onDone: '#case.closed',
        states: {
          extract: taskState({
            id: 'extract',
            state: 'Auszug',
            status: 'inProduction',
            task: 'Nur die nach § 39 zulässigen Daten in die Auskunft übernehmen',
            post: 'clerk',
            target: 'P1D',
            legalBasis: '§ 39 Abs. 1 StVG',
            outcomes: {
              taken: {
                label: 'Übernommen',
                to: 'production',
                fields: [
                  {
                    name: 'holder',
                    label: 'Halterin oder Halter',
                    type: 'name',
                    maxLength: 160,
                    required: true,
                  },
                  brief.text('holderAddress', 'Anschrift', 200),
                  brief.text('insurer', 'Versicherer und Versicherungsnummer', 160),
                ],
              },
            },
          }),
          production: documentState({
            id: 'informationDocument',
            state: 'Auskunft wird ausgefertigt',
            status: 'inProduction',
            document: 'information',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'informationDispatch',
            state: 'Auskunft geht hinaus',
            status: 'inProduction',
            document: 'informationDocument',
            to: 'logged',
          }),
          logged: transmissionState({
            id: 'transmissionLog',
            state: 'Übermittlung wird aufgezeichnet',
            status: 'sent',
            receivers: '[form.name]',
            legalBasis: '§ 39 i. V. m. § 35 Abs. 6 StVG (Aufzeichnung)',
            to: 'done',
          }),
          done: finished('Auskunft erteilt', 'sent'),
        },
      },
      transferred: notification({
        label: 'Hier nicht eingetragen',
        status: ['inReview', 'transferred'],
        document: 'noEntry',
        prefix: 'noEntry',
        entry: [conclude('transferred')],
      }),
      rejected: refusedApplication({ label: 'Auskunft abgelehnt', anew: 'checked.interest' }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
