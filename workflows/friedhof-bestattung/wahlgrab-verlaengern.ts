import {
  applicationClocks,
  applicationDecision,
  applicationEvents,
  appealableNotice,
  cemetery,
  cemeteryApplicant,
  cemeteryService,
  completeness,
  costBlocks,
  defineProcedure,
  endings,
  feeFixedBy,
  gravePlace,
  hearingLetter,
  refusalNotice,
  refusedApplication,
  requestLetter,
  requestOutcome,
  taskState,
  withdrawal,
} from '@amtsweg/procedure';

const rows = [
  ['Friedhof', '{choice("cemetery", form.cemetery)}'],
  ['Grabstätte', '{form.gravePlace}, {form.places} Stellen'],
  ['Verlängerung um', '{form.years} Jahre'],
] as const;

/**
 * Nutzungsrecht an einer Grabstätte verlängern (Friedhofssatzung): only choice graves, never row graves, whose right ends
 * with the period of rest.
 *
 * Peculiar: the fee is years times places at the rate of the day, computed, not assessed. Before a further burial the
 * right must cover the new period of rest (20 years): then a minimum of years is compulsory, which the register task tells
 * and the decision is bound to. Only the holder can extend; a holder who died is followed by a transfer first
 * (`transfer`). The state of the grave is looked at: a neglected one is extended under the obligation to tend it.
 * Refused only where the field is closed or the grave is needed otherwise. Expiry without application is ex officio.
 */
export default defineProcedure({
  ...cemeteryService,
  key: 'wahlgrab-verlaengern',
  name: 'Nutzungsrecht an einer Grabstätte verlängern',
  kind: 'contract',
  filePlan: '67.40.20',
  legalBasis: ['Friedhofssatzung LHH', 'Friedhofsgebührensatzung LHH', '§ 14 BestattG'],
  keywords: [
    'Grab behalten',
    'Grablaufzeit läuft ab',
    'Familiengrab weiter pflegen',
    'Ruhezeit abgelaufen weiterzahlen',
    'Grab der Eltern länger behalten',
  ],
  form: {
    sections: [
      { title: 'Nutzungsberechtigte Person', fields: cemeteryApplicant },
      {
        title: 'Die Grabstätte',
        fields: [
          cemetery,
          gravePlace,
          {
            name: 'kind',
            label: 'Grabart',
            type: 'choice',
            required: true,
            options: [
              { value: 'earth', label: 'Wahlgrab für Särge' },
              { value: 'urn', label: 'Urnenwahlgrab' },
            ],
          },
          { name: 'places', label: 'Zahl der Grabstellen', type: 'integer', min: 1, max: 12, required: true },
          { name: 'rightUntil', label: 'Nutzungsrecht bisher bis', type: 'date', required: true },
          { name: 'years', label: 'Verlängern um (Jahre)', type: 'integer', min: 1, max: 20, required: true },
          {
            name: 'occasion',
            label: 'Anlass',
            type: 'choice',
            required: true,
            options: [
              { value: 'expiry', label: 'Ablauf' },
              { value: 'burial', label: 'weitere Beisetzung' },
            ],
          },
          {
            name: 'holderDied',
            label: 'Die bisher berechtigte Person ist verstorben',
            type: 'boolean',
            required: true,
          },
          {
            name: 'formerHolder',
            label: 'Bisher berechtigte Person',
            type: 'name',
            maxLength: 160,
            when: 'form.holderDied = true',
            required: true,
          },
        ],
      },
    ],
  },
  evidence: [
    { name: 'graveLetter', label: 'Grabbrief' },
    {
      name: 'succession',
      label: 'Nachweis der Nachfolge, Zustimmung der vorrangigen Angehörigen',
      when: 'form.holderDied = true',
    },
  ],
  fee: [
    {
      id: 'earth',
      legalBasis: 'Friedhofsgebührensatzung LHH, je Stelle und Jahr',
      type: 'value',
      cents: 'form.years * form.places * 7800',
      when: 'form.kind = "earth"',
      evidence: 'assumed',
    },
    {
      id: 'urn',
      legalBasis: 'Friedhofsgebührensatzung LHH, je Stelle und Jahr',
      type: 'value',
      cents: 'form.years * form.places * 5200',
      evidence: 'assumed',
    },
  ],
  clocks: {
    ...applicationClocks({ target: 'P3W' }),
    ...feeFixedBy('permit', 'Friedhofsgebührensatzung LHH'),
  },
  documents: {
    request: requestLetter('der Verlängerung Ihres Nutzungsrechts'),
    hearing: hearingLetter('die Verlängerung', rows),
    refusal: refusalNotice('Ablehnung der Verlängerung des Nutzungsrechts', rows),
    permit: {
      kind: 'notice',
      title: 'Verlängerung des Nutzungsrechts an einer Grabstätte',
      signedBy: 'decision',
      remedy: true,
      blocks: [
        { type: 'facts', rows },
        {
          type: 'paragraph',
          text: 'das Nutzungsrecht wird bis zum {facts.decision.until} verlängert. Der Grabbrief ist mit diesem Bescheid fortgeschrieben.',
        },
        {
          type: 'paragraph',
          text: 'Auflage: Die Grabstätte ist binnen drei Monaten herzurichten ({facts.graveCheck.remarks}).',
          when: 'facts.graveCheck.outcome = "neglected"',
        },
        ...costBlocks,
      ],
    },
  },
  events: applicationEvents([
    { name: 'years', label: 'Verlängern um (Jahre)', type: 'integer', min: 1, max: 20 },
  ]),
  publicStatus: cemeteryService.publicStatus,
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P3D',
        task: 'Grabbrief und Person mit dem Grabregister vergleichen',
        checked: [{ to: '#case.checked.transfer', when: 'form.holderDied = true' }, { to: '#case.checked' }],
      }),
      checked: {
        meta: { label: 'Prüfung der Verlängerung', status: 'inReview' },
        on: withdrawal,
        initial: 'graveRegister',
        states: {
          transfer: taskState({
            id: 'transfer',
            state: 'Übergang des Nutzungsrechts',
            status: 'inReview',
            task: 'Nachfolge nach der Rangfolge der Satzung feststellen und umschreiben',
            post: 'clerk',
            legalBasis: 'Friedhofssatzung LHH',
            outcomes: {
              transferred: {
                label: 'Umgeschrieben',
                to: 'graveRegister',
                fields: [
                  {
                    name: 'letterNumber',
                    label: 'Nummer des neuen Grabbriefs',
                    type: 'text',
                    maxLength: 40,
                    required: true,
                  },
                ],
              },
              otherEntitled: {
                ...requestOutcome,
                label: 'Andere Person ist vorrangig: Zustimmung anfordern',
              },
            },
          }),
          graveRegister: taskState({
            id: 'graveRegister',
            state: 'Grabregister und Ruhezeit',
            status: 'inReview',
            task: 'Letzte Beisetzung, Ende der Ruhezeit und nötige Mindestdauer feststellen',
            post: 'clerk',
            target: 'P5D',
            legalBasis: '§ 14 BestattG',
            outcomes: {
              covered: {
                label: 'Gewünschte Dauer genügt',
                to: 'graveCheck',
                fields: [{ name: 'restUntil', label: 'Ruhezeit endet am', type: 'date', required: true }],
              },
              tooShort: {
                ...requestOutcome,
                label: 'Dauer deckt die Ruhezeit nicht: längere Dauer anfordern',
              },
            },
          }),
          graveCheck: taskState({
            id: 'graveCheck',
            state: 'Zustand der Grabstätte',
            status: 'inReview',
            task: 'Pflegezustand und Standsicherheit am Grab ansehen',
            post: 'inspector',
            target: 'P10D',
            outcomes: {
              tended: { label: 'Gepflegt', to: 'decision' },
              neglected: {
                label: 'Vernachlässigt',
                to: 'decision',
                fields: [
                  { name: 'remarks', label: 'Was zu tun ist', type: 'text', maxLength: 500, required: true },
                ],
              },
            },
          }),
          ...applicationDecision({
            state: 'Entscheidung über die Verlängerung',
            task: 'Über die Verlängerung entscheiden',
            legalBasis: 'Friedhofssatzung LHH',
            grant: {
              label: 'Verlängern',
              to: [{ to: '#case.approved', then: [{ type: 'assessFee' }] }],
              fields: [
                {
                  name: 'until',
                  label: 'Nutzungsrecht bis',
                  type: 'date',
                  required: true,
                  notBefore: 'form.rightUntil',
                },
              ],
            },
            grounds: [
              {
                value: 'Friedhofssatzung LHH (Schließung)',
                label: 'Grabfeld ist geschlossen oder wird entwidmet',
              },
              { value: 'Friedhofssatzung LHH (Reihengrab)', label: 'Reihengrab: nicht verlängerbar' },
            ],
          }),
        },
      },
      approved: { meta: { label: 'Verlängert', status: 'decided' }, always: '#case.issued' },
      issued: appealableNotice({
        label: 'Nutzungsrecht verlängert',
        document: 'permit',
        prefix: 'permit',
        status: ['inProduction', 'sent'],
        fee: { notBy: ['decision'] },
      }),
      rejected: refusedApplication({ label: 'Verlängerung abgelehnt', anew: 'checked.decision' }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
