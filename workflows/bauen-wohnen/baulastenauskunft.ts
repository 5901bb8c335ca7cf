import {
  buildingObjectionEvents,
  buildingObjection,
  buildingRemedy,
  buildingStatuses,
  actionPeriod,
  completeness,
  conclude,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  hearing,
  hearingPeriod,
  notification,
  objectionPeriod,
  partyAddressee,
  partySection,
  payment,
  paymentPeriod,
  plotLine,
  plotSection,
  plotSupplement,
  processingTarget,
  replyPeriod,
  requestLetter,
  statementEvent,
  supplementEvent,
  taskState,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';

const lookup = taskState({
  id: 'lookup',
  state: 'Einsicht in das Baulastenverzeichnis',
  status: 'inReview',
  task: 'Baulastenblatt des Flurstücks suchen, auch unter früheren Flurstücksnummern',
  post: 'clerk',
  target: 'P3D',
  legalBasis: '§ 81 Abs. 3 NBauO',
  outcomes: {
    none: { label: 'Keine Baulast eingetragen', to: '#case.approved' },
    found: {
      label: 'Baulasten eingetragen',
      to: '#case.approved',
      fields: [
        {
          name: 'entries',
          label: 'Eintragungen',
          type: 'list',
          required: true,
          min: 1,
          max: 40,
          fields: [
            { name: 'sheet', label: 'Baulastenblatt Nr.', type: 'text', maxLength: 20, required: true },
            {
              name: 'content',
              label: 'Inhalt der Verpflichtung',
              type: 'text',
              maxLength: 500,
              required: true,
            },
            { name: 'enteredOn', label: 'Eingetragen am', type: 'date', notAfter: 'today', required: true },
          ],
        },
      ],
    },
    ambiguous: { label: 'Flurstück nicht eindeutig, beim Kataster klären', to: 'cadastre' },
  },
});

const interest = taskState({
  id: 'interest',
  state: 'Berechtigtes Interesse',
  status: 'inReview',
  task: 'Dargelegtes berechtigtes Interesse prüfen',
  post: 'clerk',
  legalBasis: '§ 81 Abs. 4 NBauO',
  outcomes: {
    shown: { label: 'Dargelegt', to: 'lookup' },
    notShown: {
      label: 'Nicht dargelegt',
      adverse: true,
      to: 'hearing',
    },
  },
});

/**
 * Auskunft aus dem Baulastenverzeichnis (§ 81 NBauO): what burdens a plot under public law, which the land register
 * does not tell.
 *
 * Peculiar: owners and notaries have their interest by office, everybody else must show it; parcels are renumbered, so the
 * cadastre is asked when the parcel is not found; the answer is paid before, with copies of each sheet, and says that
 * none is entered as a fact too. The extract is no administrative act; only the refusal is one.
 */
export default defineProcedure({
  key: 'baulastenauskunft',
  name: 'Auskunft aus dem Baulastenverzeichnis',
  domain: 'bauen-wohnen',
  kind: 'registerExtract',
  initiation: 'application',
  unit: '61.2',
  filePlan: '63.40.20',
  leika: [],
  legalBasis: ['§ 81 NBauO'],
  audience: ['citizen', 'company'],
  keywords: [
    'Hauskauf Belastungen prüfen',
    'öffentliche Last auf dem Grundstück',
    'Baulastenblatt',
    'Bank verlangt Baulastenauszug',
  ],
  online: { since: '2022-12', evidence: 'Dienstleistungskatalog (nach Plausibilität)' },
  secrecy: 'general',
  retention: { years: 5, legalBasis: 'Aktenplan der Stadt (zu bestätigen)', evidence: 'assumed' },
  addressee: partyAddressee,
  form: {
    sections: [
      partySection('Antragstellerin oder Antragsteller'),
      plotSection('Grundstück'),
      {
        title: 'Auskunft',
        fields: [
          {
            name: 'capacity',
            label: 'Ich frage als',
            type: 'choice',
            required: true,
            options: [
              { value: 'owner', label: 'Eigentümerin oder Eigentümer' },
              { value: 'notary', label: 'Notarin oder Notar' },
              { value: 'buyer', label: 'Kaufinteressent mit Einverständnis' },
              { value: 'bank', label: 'Kreditgeber' },
              { value: 'neighbour', label: 'Nachbarin oder Nachbar' },
              { value: 'other', label: 'Andere' },
            ],
          },
          {
            name: 'interest',
            label: 'Berechtigtes Interesse',
            type: 'longText',
            maxLength: 2000,
            when: 'not(form.capacity in ("owner", "notary"))',
            required: true,
          },
          { name: 'feeFree', label: 'Persönliche Gebührenfreiheit (Bund, Land, Gemeinde)', type: 'boolean' },
          { name: 'copies', label: 'Kopien der Baulastenblätter gewünscht', type: 'boolean', required: true },
        ],
      },
    ],
  },
  evidence: [
    { name: 'plot', label: 'Grundstücksangaben, möglichst mit Lageplan' },
    {
      name: 'interest',
      label: 'Nachweis des berechtigten Interesses',
      legalBasis: '§ 81 Abs. 4 NBauO',
      when: 'not(form.capacity in ("owner", "notary"))',
    },
  ],
  fee: [
    {
      id: 'free',
      legalBasis: '§ 2 NVwKostG (persönliche Gebührenfreiheit)',
      type: 'free',
      cents: '0',
      when: 'facts.exemption.outcome = "exempt"',
      evidence: 'derived',
    },
    {
      id: 'baugo-copies',
      legalBasis: 'BauGO, Auskunft mit Kopien',
      type: 'fixed',
      cents: '4000 + 500 * (if facts.lookup.entries = null then 0 else count(facts.lookup.entries))',
      when: 'form.copies = true',
      evidence: 'assumed',
    },
    {
      id: 'baugo-plain',
      legalBasis: 'BauGO, schriftliche Auskunft',
      type: 'fixed',
      cents: '3000',
      evidence: 'assumed',
    },
  ],
  remedy: buildingRemedy,
  clocks: {
    replyPeriod,
    paymentPeriod,
    hearingPeriod: hearingPeriod(),
    refusalRemedyPeriod: objectionPeriod('facts.refusalDispatch'),
    actionPeriod: actionPeriod(),
    processingTarget: processingTarget({
      period: 'P10WD',
      pausesIn: ['submitted.awaitingApplicant', 'approved.awaitingPayment'],
    }),
  },
  documents: {
    request: requestLetter('Ihrem Auskunftsantrag'),
    hearing: {
      kind: 'letter',
      title: 'Anhörung: Ihr Auskunftsantrag',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'ein berechtigtes Interesse an der Auskunft ist bisher nicht erkennbar: {facts.interest.reason} Sie können sich innerhalb von zwei Wochen äußern (§ 28 Abs. 1 VwVfG).',
        },
      ],
    },
    extract: {
      kind: 'certificate',
      title: 'Auskunft aus dem Baulastenverzeichnis',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Grundstück', plotLine],
            ['Stand', '{today}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Für dieses Flurstück ist keine Baulast eingetragen (Negativauskunft).',
          when: 'facts.lookup.outcome = "none"',
        },
        {
          type: 'table',
          caption: 'Eingetragene Baulasten',
          of: 'facts.lookup.entries',
          columns: [
            ['Blatt', '{item.sheet}'],
            ['Verpflichtung', '{item.content}'],
            ['Eingetragen am', '{item.enteredOn}'],
          ],
          when: 'facts.lookup.outcome = "found"',
        },
      ],
    },
    refusal: {
      kind: 'notice',
      title: 'Ablehnung der Auskunft',
      remedy: true,
      signedBy: 'reconsider',
      blocks: [
        {
          type: 'paragraph',
          text: 'die beantragte Auskunft wird abgelehnt, weil kein berechtigtes Interesse dargelegt ist (§ 81 Abs. 4 NBauO).',
        },
        { type: 'paragraph', text: '{facts.reconsider.reason}' },
      ],
    },
  },
  events: {
    withdraw: withdrawEvent,
    statement: statementEvent,
    supplement: supplementEvent(plotSupplement),
    ...buildingObjectionEvents(),
  },
  publicStatus: buildingStatuses,
  certainty: { filePlan: { evidence: 'assumed' }, online: { evidence: 'derived' } },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P2D',
        task: 'Flurstück und Antragsteller bestimmen',
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'gate',
        states: {
          gate: {
            meta: { label: 'Interesse kraft Stellung', status: 'inReview' },
            always: ways([
              { to: 'lookup', when: 'form.capacity in ("owner", "notary")' },
              { to: 'interest' },
            ]),
          },
          interest,
          hearing: hearing({ document: 'hearing', event: 'statement', clock: 'hearingPeriod', to: 'heard' }),
          heard: taskState({
            id: 'reconsider',
            state: 'Äußerung zum Interesse',
            status: 'inReview',
            task: 'Nach der Anhörung über das berechtigte Interesse entscheiden',
            post: 'clerk',
            outcomes: {
              shown: { label: 'Nun dargelegt', to: 'lookup' },
              notShown: { label: 'Weiterhin nicht dargelegt, ablehnen', adverse: true, to: '#case.rejected' },
            },
          }),
          lookup,
          cadastre: taskState({
            id: 'cadastre',
            state: 'Flurstückshistorie beim Kataster',
            status: 'waitingForOthers',
            task: 'Frühere Flurstücksnummern beim Katasteramt (LGLN) erfragen',
            post: 'clerk',
            target: 'P7D',
            outcomes: {
              clarified: {
                label: 'Geklärt',
                to: 'lookup',
                fields: [
                  {
                    name: 'formerParcels',
                    label: 'Frühere Flurstücke',
                    type: 'text',
                    maxLength: 200,
                    required: true,
                  },
                ],
              },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Auskunft steht fest', status: 'decided' },
        initial: 'feeGate',
        states: payment({
          exemptionClaimed: 'form.feeFree = true',
          exemptionBasis: '§ 2 NVwKostG',
          settled: '#case.issued',
        }),
      },
      issued: notification({
        label: 'Auskunft erteilt',
        status: ['inProduction', 'sent'],
        document: 'extract',
        prefix: 'extract',
      }),
      rejected: {
        meta: { label: 'Auskunft abgelehnt', status: 'rejected' },
        entry: [conclude('rejected')],
        initial: 'production',
        states: {
          production: documentState({
            id: 'refusalDocument',
            state: 'Ablehnung wird ausgefertigt',
            status: 'decided',
            document: 'refusal',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'refusalDispatch',
            state: 'Ablehnung geht hinaus',
            status: 'decided',
            document: 'refusalDocument',
            to: 'remedy',
          }),
          remedy: {
            ...buildingObjection('refusalRemedyPeriod', 'rejected', {
              to: '#case.checked.lookup',
              then: [conclude('closed')],
            }),
            onDone: '#case.closed',
          },
        },
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
