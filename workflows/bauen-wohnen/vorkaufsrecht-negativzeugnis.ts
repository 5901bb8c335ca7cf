import {
  actionPeriod,
  buildingObjection,
  buildingObjectionEvents,
  buildingRemedy,
  buildingStatuses,
  collection,
  collectionPeriod,
  completeness,
  conclude,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  hearing,
  hearingPeriod,
  objectionPeriod,
  opinionEvent,
  opinionPeriod,
  participation,
  plotSection,
  plotSupplement,
  processingTarget,
  replyPeriod,
  requestOutcome,
  set,
  statementEvent,
  supplementEvent,
  taskState,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { documents } from './vorkaufsrecht-negativzeugnis.documents.js';

const certified = { to: '#case.approved', then: [set('result', '"notExercised"')] };

/** By which provision the city would have a right; most sales end here. */
const rightCheck = taskState({
  id: 'rightCheck',
  state: 'Besteht ein Vorkaufsrecht?',
  status: 'inReview',
  task: 'Lage des Grundstücks in Satzungs-, Sanierungs-, Erhaltungs- und Plangebieten und Ausschlussgründe prüfen',
  post: 'clerk',
  target: 'P5D',
  legalBasis: '§§ 24 bis 26 BauGB',
  outcomes: {
    none: { label: 'Kein Vorkaufsrecht', to: [{ to: '#case.approved', then: [set('result', '"none"')] }] },
    exists: {
      label: 'Vorkaufsrecht besteht',
      to: 'inquiry',
      fields: [
        {
          name: 'basis',
          label: 'Grundlage',
          type: 'choice',
          required: true,
          options: [
            { value: 'plan', label: 'Öffentliche Zwecke im Bebauungsplan (§ 24 Abs. 1 Nr. 1)' },
            { value: 'renewal', label: 'Sanierungsgebiet (Nr. 3)' },
            { value: 'preservation', label: 'Erhaltungssatzung (Nr. 4)' },
            { value: 'flood', label: 'Hochwasserschutz (Nr. 7)' },
            { value: 'statute', label: 'Vorkaufssatzung (§ 25)' },
          ],
        },
      ],
    },
  },
});

const interest = taskState({
  id: 'interest',
  state: 'Wohl der Allgemeinheit',
  status: 'inReview',
  task: 'Verwendungszweck, Rechtfertigung durch das Wohl der Allgemeinheit und Haushaltsmittel prüfen',
  post: 'lead',
  target: 'P14D',
  legalBasis: '§ 24 Abs. 3, § 26 BauGB',
  outcomes: {
    waive: { label: 'Nicht ausüben', to: [certified] },
    contractUnclear: { ...requestOutcome, label: 'Vertrag oder Nachtrag nachfordern' },
    pursue: {
      label: 'Ausübung vorbereiten',
      to: 'hearing',
      fields: [
        { name: 'purpose', label: 'Verwendungszweck', type: 'longText', maxLength: 3000, required: true },
        { name: 'funds', label: 'Haushaltsstelle', type: 'text', maxLength: 60, required: true },
      ],
    },
  },
});

/** The council's committee decides on a purchase, not the clerk; whoever proposed it records nothing alone. */
const resolution = taskState({
  id: 'resolution',
  state: 'Beschluss des Verwaltungsausschusses',
  status: 'waitingForOthers',
  task: 'Beschluss über die Ausübung eintragen',
  post: 'lead',
  legalBasis: '§ 28 Abs. 2 BauGB, §§ 58, 76 NKomVG',
  outcomes: {
    exercise: {
      label: 'Wird ausgeübt',
      adverse: true,
      to: '#case.exercised',
      fields: [
        { name: 'decidedOn', label: 'Beschluss vom', type: 'date', notAfter: 'today', required: true },
        { name: 'price', label: 'Betrag', type: 'money', min: 1, required: true },
        {
          name: 'marketValue',
          label: 'Preislimitiert auf den Verkehrswert (§ 28 Abs. 3 BauGB)',
          type: 'boolean',
          required: true,
        },
      ],
    },
    waive: { label: 'Wird nicht ausgeübt', to: [certified] },
  },
});

/**
 * Negativzeugnis zum gemeindlichen Vorkaufsrecht (§ 28 (1) BauGB): without it the land registry does not enter the buyer.
 *
 * Peculiar: a notary notifies a sale; three months from that (§ 28 (2)) the right can be exercised, never longer: when
 * the clock ends the right is gone and the certificate is owed. Fixed are right, purpose, hearing of buyer and seller,
 * resolution of the council's committee; the buyer may avert by a promise (§ 27), which ends the exercise. The certificate
 * counts as waiver (§ 28 (1) sentence 4) and is no burden; the exercise is the only act contested. Its price and the
 * purchase are a matter of the property office; where the price is cut, the chamber for building land decides
 * (§ 217 BauGB), to be confirmed by the legal office.
 */
export default defineProcedure({
  key: 'vorkaufsrecht-negativzeugnis',
  name: 'Negativzeugnis zum gemeindlichen Vorkaufsrecht',
  domain: 'bauen-wohnen',
  kind: 'attestation',
  initiation: 'application',
  unit: '61.1',
  filePlan: '61.30.10',
  leika: ['99012038234000'],
  legalBasis: ['§ 28 Abs. 1 BauGB', '§§ 24, 25 BauGB', '§§ 26, 27 BauGB'],
  audience: ['citizen', 'company'],
  keywords: [
    'Grundstück verkauft Notar',
    'Stadt kauft Haus zuerst',
    'Kaufvertrag Gemeinde beteiligen',
    'Verzichtserklärung der Stadt Hauskauf',
    'Eintragung Käufer Grundbuch',
  ],
  online: null,
  secrecy: 'general',
  retention: { years: 10, legalBasis: 'Aktenplan der Stadt (zu bestätigen)', evidence: 'assumed' },
  addressee: ['{form.notary}', '{form.notaryAddress}'],
  form: {
    sections: [
      {
        title: 'Notariat',
        fields: [
          { name: 'notary', label: 'Notarin oder Notar', type: 'name', maxLength: 160, required: true },
          {
            name: 'notaryAddress',
            label: 'Anschrift des Notariats',
            type: 'text',
            maxLength: 200,
            required: true,
          },
          { name: 'deed', label: 'Urkundenrolle Nr.', type: 'text', maxLength: 40, required: true },
          { name: 'deedOn', label: 'Beurkundet am', type: 'date', notAfter: 'today', required: true },
        ],
      },
      plotSection('Grundstück'),
      {
        title: 'Kaufvertrag',
        fields: [
          {
            name: 'seller',
            label: 'Verkäuferin oder Verkäufer',
            type: 'name',
            maxLength: 160,
            required: true,
          },
          { name: 'buyer', label: 'Käuferin oder Käufer', type: 'name', maxLength: 160, required: true },
          {
            name: 'relatives',
            label: 'Verkauf an Ehegatten oder nahe Verwandte (§ 26 Nr. 1 BauGB)',
            type: 'boolean',
            required: true,
          },
          {
            name: 'condominium',
            label: 'Verkauft wird Wohnungseigentum oder ein Erbbaurecht (§ 24 Abs. 2 BauGB)',
            type: 'boolean',
            required: true,
          },
          {
            name: 'contractEnclosed',
            label: 'Der vollständige Vertrag liegt bei',
            type: 'boolean',
            required: true,
          },
          {
            name: 'price',
            label: 'Kaufpreis',
            type: 'money',
            min: 0,
            when: 'form.contractEnclosed = true',
            required: true,
          },
        ],
      },
    ],
  },
  evidence: [
    {
      name: 'contract',
      label: 'Mitteilung des Kaufvertrags durch das Notariat',
      legalBasis: '§ 28 Abs. 1 Satz 1 BauGB',
    },
    { name: 'plot', label: 'Grundstücksdaten' },
  ],
  fee: [
    {
      id: 'negative-certificate',
      legalBasis: 'Verwaltungskostensatzung LHH, Negativzeugnis',
      type: 'fixed',
      cents: '4000',
      validFrom: '2024-01-01',
      evidence: 'assumed',
    },
  ],
  remedy: buildingRemedy,
  clocks: {
    replyPeriod,
    hearingPeriod: hearingPeriod(),
    exercisePeriod: {
      label: 'Ausübungsfrist des Vorkaufsrechts',
      kind: 'statutory',
      legalBasis: '§ 28 Abs. 2 Satz 1 BauGB',
      bound: 'authority',
      start: { rule: 'event', on: 'facts.notifiedOn' },
      period: 'P3M',
      warnings: [
        { before: 'P1M', to: 'lead' },
        { before: 'P2W', to: 'lead' },
      ],
      extension: 'never',
      suspension: 'never',
    },
    propertyOpinionPeriod: opinionPeriod('Frist des Fachbereichs Wirtschaft', '§ 24 Abs. 3 BauGB', 'P2W'),
    feePeriod: collectionPeriod(
      'certificatePayment',
      'Zahlungsfrist',
      '§ 4 NKAG',
      'facts.certificateDispatch',
    ),
    exerciseRemedyPeriod: objectionPeriod('facts.exerciseDispatch'),
    actionPeriod: actionPeriod(),
    processingTarget: processingTarget({ period: 'P10WD' }),
  },
  documents,
  events: {
    withdraw: withdrawEvent,
    statement: statementEvent,
    supplement: supplementEvent(plotSupplement),
    ...buildingObjectionEvents(),
    propertyOpinion: opinionEvent('Stellungnahme Wirtschaft und Liegenschaften eintragen'),
    averted: {
      label: 'Abwendung durch die Käuferseite eintragen (§ 27 BauGB)',
      by: ['clerk'],
      fields: [
        {
          name: 'promise',
          label: 'Inhalt der Verpflichtung',
          type: 'longText',
          maxLength: 3000,
          required: true,
        },
      ],
      note: 'Nur vor Ablauf der Ausübungsfrist und nur, wenn die Käuferseite die zweckmäßige Nutzung zusagen und leisten kann.',
    },
  },
  publicStatus: buildingStatuses,
  certainty: {
    filePlan: { evidence: 'assumed' },
    'clocks.exercisePeriod.period': { evidence: 'documented', source: '§ 28 Abs. 2 BauGB' },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P2D',
        task: 'Mitteilung des Kaufvertrags auf Inhalt und Grundstück prüfen',
        checked: [{ to: '#case.checked', then: [set('notifiedOn', 'event.notifiedOn')] }],
        findings: [
          {
            name: 'notifiedOn',
            label: 'Vollständiger Vertrag mitgeteilt am',
            type: 'date',
            notAfter: 'today',
            required: true,
          },
        ],
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: { ...withdrawal, averted: ways([certified], ['record']) },
        after: { exercisePeriod: ways([certified]) },
        initial: 'gate',
        states: {
          gate: {
            meta: { label: 'Gesetzlicher Ausschluss', status: 'inReview' },
            always: ways([
              {
                to: '#case.approved',
                when: 'form.relatives = true or form.condominium = true',
                then: [set('result', '"none"')],
              },
              { to: 'rightCheck' },
            ]),
          },
          rightCheck,
          inquiry: {
            ...participation({
              id: 'property',
              label: 'Wirtschaft und Liegenschaften: Bedarf und Mittel',
              authority: 'Landeshauptstadt Hannover, Wirtschaft und Liegenschaften',
              effect: 'Benehmen',
              legalBasis: '§ 24 Abs. 3 BauGB',
              clock: 'propertyOpinionPeriod',
              needed: 'form.contractEnclosed = true',
            }),
            onDone: 'interest',
          },
          interest,
          hearing: hearing({
            document: 'hearing',
            event: 'statement',
            clock: 'hearingPeriod',
            to: 'resolution',
          }),
          resolution,
        },
      },
      approved: {
        meta: { label: 'Zeugnis zu erteilen', status: 'decided' },
        entry: [{ type: 'assessFee', params: { on: 'today' } }],
        initial: 'production',
        states: {
          production: documentState({
            id: 'certificateDocument',
            state: 'Zeugnis wird ausgefertigt',
            status: 'inProduction',
            document: 'certificate',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'certificateDispatch',
            state: 'Zeugnis geht an das Notariat',
            status: 'inProduction',
            document: 'certificateDocument',
            to: '#case.issued',
          }),
        },
      },
      issued: collection({
        id: 'certificatePayment',
        label: 'Gebühr des Zeugnisses',
        clock: 'feePeriod',
        status: 'feeDue',
        notBy: ['rightCheck'],
        onDone: '#case.closed',
      }),
      exercised: {
        meta: { label: 'Vorkaufsrecht ausgeübt', status: 'rejected' },
        entry: [conclude('exercised')],
        initial: 'production',
        states: {
          production: documentState({
            id: 'exerciseDocument',
            state: 'Bescheid wird ausgefertigt',
            status: 'decided',
            document: 'exercise',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'exerciseDispatch',
            state: 'Bescheid geht hinaus',
            status: 'decided',
            document: 'exerciseDocument',
            to: 'remedy',
          }),
          remedy: {
            ...buildingObjection('exerciseRemedyPeriod', 'rejected', {
              to: '#case.approved',
              then: [conclude('closed'), set('result', '"notExercised"')],
            }),
            onDone: '#case.closed',
          },
        },
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
