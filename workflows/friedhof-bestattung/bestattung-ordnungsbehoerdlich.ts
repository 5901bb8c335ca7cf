import type { StateConfig } from '@amtsweg/engine';
import {
  actionAgainst,
  appealableNotice,
  appealableNoticeStatus,
  cemeteryService,
  courtEvents,
  defineProcedure,
  endings,
  feeFixedBy,
  hearing,
  hearingPeriod,
  set,
  statementEvent,
  taskState,
  transmissionState,
  ways,
} from '@amtsweg/procedure';
import { documents, form } from './bestattung-ordnungsbehoerdlich.form.js';

/** Who has to bury is looked for while the eight days run; their end cuts the search off. */
const searching: StateConfig = taskState(
  {
    id: 'search',
    state: 'Ermittlung der Bestattungspflichtigen',
    status: 'searching',
    task: 'Melderegister, Personenstandsregister, Nachlassgericht und Wohnung nach Angehörigen und Vorsorge durchsehen',
    post: 'clerk',
    target: 'P2D',
    priority: 2,
    legalBasis: '§ 8 Abs. 3 und 4 BestattG',
    outcomes: {
      found: {
        label: 'Angehörige gefunden: auffordern',
        to: 'asking',
        fields: [
          { name: 'name', label: 'Name', type: 'name', maxLength: 160, required: true },
          { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
          {
            name: 'rank',
            label: 'Rang nach § 8 Abs. 3 BestattG',
            type: 'choice',
            required: true,
            options: [
              { value: '1', label: 'Ehegatte oder Lebenspartner' },
              { value: '2', label: 'Kinder' },
              { value: '3', label: 'Enkelkinder' },
              { value: '4', label: 'Eltern' },
              { value: '5', label: 'Großeltern' },
              { value: '6', label: 'Geschwister' },
            ],
          },
        ],
      },
      none: { label: 'Niemand zu ermitteln', to: [{ to: '#case.approved', then: [set('debtor', 'false')] }] },
    },
  },
  { after: { burialPeriod: { target: '#case.approved', actions: [set('debtor', 'false')] } } },
);

/**
 * Bestattung durch die Gemeinde (§ 8 (4) BestattG): ex officio. Somebody died here, nobody takes care of the burial, and the
 * city must, within eight days (§ 9 (2)). There is no applicant: the case is opened upon the notice of hospital or police.
 *
 * Two things of different law and pace. First the burial: relatives are searched in the order of § 8 (3) while the
 * eight days run (`search` and the clock `burialPeriod`, which cuts the search off); found ones are asked to bury; silence or refusal →
 * the city buries, in the manner the deceased wanted (§ 10 (1)), an unknown person's cremation only with the police's word
 * (§ 10 (1) sentence 5). Then the costs: hearing (§ 28 VwVfG), notice against the first-ranked debtors as joint debtors
 * (§ 8 (4)), remedy, collection. Estrangement is no defence; its gravest forms and means are heard and weighed by the lead,
 * who did not arrange the burial. No debtor → the estate (court told) or the city bears it.
 *
 * Not a transition: the claim of the obliged for assistance (§ 74 SGB XII) and the fine for refusing, cases of their own.
 */
export default defineProcedure({
  ...cemeteryService,
  key: 'bestattung-ordnungsbehoerdlich',
  name: 'Bestattung durch die Gemeinde (fehlende Angehörige)',
  kind: 'multiStage',
  initiation: 'exOfficio',
  unit: '32.7',
  filePlan: '32.70.40',
  legalBasis: ['§ 8 Abs. 3 und 4 BestattG', '§ 9 Abs. 2 BestattG', '§ 10 Abs. 1 BestattG', '§ 28 VwVfG'],
  keywords: [
    'niemand zahlt die Beerdigung',
    'Verstorbener ohne Familie',
    'einsam gestorben',
    'Amt beerdigt Toten',
    'Kostenbescheid Beerdigung Vater',
  ],
  addressee: ['{form.reporterName}', '{form.reporterAddress}'],
  form,
  evidence: [{ name: 'deathCertificate', label: 'Todesbescheinigung' }],
  fee: [
    {
      id: 'costs',
      legalBasis: '§ 8 Abs. 4 BestattG',
      type: 'value',
      cents: 'facts.costs.undertaker + facts.costs.cemetery',
      evidence: 'derived',
    },
  ],
  clocks: {
    burialPeriod: {
      label: 'Bestattungsfrist (acht Tage)',
      kind: 'statutory',
      legalBasis: '§ 9 Abs. 2 Satz 1 BestattG',
      bound: 'authority',
      start: { rule: 'event', on: 'form.diedOn' },
      period: 'P8D',
      endMoves: false,
      warnings: [{ before: 'P3D', to: 'lead' }],
    },
    askingPeriod: {
      label: 'Frist für die Angehörigen',
      kind: 'setByAuthority',
      legalBasis: '§ 8 Abs. 3 BestattG',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P2D',
    },
    hearingPeriod: hearingPeriod(),
    ...actionAgainst('costNotice'),
    ...feeFixedBy('costNotice', '§ 8 Abs. 4 BestattG'),
  },
  documents,
  events: {
    statement: statementEvent,
    takenOver: {
      label: 'Angehörige übernehmen die Bestattung',
      by: ['applicant', 'authority', 'clerk'],
      fields: [
        { name: 'undertaker', label: 'Bestattungsunternehmen', type: 'name', maxLength: 160, required: true },
      ],
    },
    released: {
      label: 'Freigabe der Staatsanwaltschaft oder Mitteilung der Polizei eintragen',
      by: ['authority', 'clerk'],
      fields: [{ name: 'reference', label: 'Aktenzeichen', type: 'text', maxLength: 60, required: true }],
    },
    ...courtEvents('costNotice'),
  },
  publicStatus: {
    ...appealableNoticeStatus,
    searching: {
      de: 'Angehörige werden gesucht',
      easy: 'Wir suchen die Familie der verstorbenen Person.',
      en: 'Searching for relatives',
      actor: 'office',
      next: 'Findet sich niemand, sorgt die Stadt für die Bestattung.',
    },
    burying: {
      de: 'Die Stadt bestattet',
      easy: 'Die Stadt sorgt für die Bestattung.',
      en: 'Burial by the city',
      actor: 'office',
      next: 'Danach wird über die Kosten entschieden.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: {
        meta: { label: 'Meldung eingegangen', status: 'searching' },
        initial: 'intake',
        states: {
          intake: taskState({
            id: 'intake',
            state: 'Meldung wird geprüft',
            status: 'searching',
            task: 'Sterbe- oder Auffindungsort, Freigabe des Leichnams und Kühlung klären',
            post: 'clerk',
            target: 'P1D',
            priority: 1,
            outcomes: {
              ours: { label: 'Hannover zuständig', to: '#case.checked' },
              elsewhere: {
                label: 'Andere Gemeinde zuständig: abgeben',
                to: 'handOver',
                fields: [
                  { name: 'municipality', label: 'Gemeinde', type: 'text', maxLength: 120, required: true },
                ],
              },
            },
          }),
          handOver: transmissionState({
            id: 'handOver',
            state: 'Abgabe an die zuständige Gemeinde',
            status: 'transferred',
            receivers: '[facts.intake.municipality]',
            legalBasis: '§ 8 Abs. 4 BestattG, § 3 VwVfG',
            to: '#case.transferred',
          }),
        },
      },
      checked: {
        meta: { label: 'Suche nach Bestattungspflichtigen', status: 'searching' },
        on: { takenOver: ways('#case.takenOver', ['record']) },
        initial: 'search',
        states: {
          search: searching,
          asking: taskState(
            {
              id: 'asking',
              state: 'Aufforderung an die Angehörigen',
              status: 'searching',
              task: 'Angehörige mündlich oder schriftlich auffordern, die Bestattung zu veranlassen',
              post: 'clerk',
              priority: 1,
              legalBasis: '§ 8 Abs. 3 BestattG, § 28 Abs. 2 Nr. 1 VwVfG',
              outcomes: {
                refused: {
                  label: 'Weigern sich: die Stadt bestattet',
                  to: [{ to: '#case.approved', then: [set('debtor', 'true')] }],
                },
                notObliged: { label: 'Doch nicht verpflichtet: weiter suchen', to: 'search' },
              },
            },
            { after: { askingPeriod: { target: '#case.approved', actions: [set('debtor', 'true')] } } },
          ),
        },
      },
      approved: {
        meta: { label: 'Bestattung durch die Stadt', status: 'burying' },
        initial: 'gate',
        states: {
          gate: {
            meta: { label: 'Freigabe des Leichnams', status: 'burying' },
            always: ways([
              {
                to: 'awaitingRelease',
                when: '(form.seized = true or form.known = false) and facts.released = null',
              },
              { to: 'arranging' },
            ]),
          },
          awaitingRelease: taskState(
            {
              id: 'releaseInquiry',
              state: 'Wartet auf Freigabe',
              status: 'burying',
              task: 'Freigabe der Staatsanwaltschaft oder Mitteilung der Polizei verfolgen',
              post: 'clerk',
              target: 'P3D',
              legalBasis: '§ 159 Abs. 2 StPO, § 10 Abs. 1 Satz 5 BestattG',
              outcomes: { asked: { label: 'Nachgefragt, weiter warten', to: 'awaitingRelease' } },
            },
            { on: { released: ways('arranging', ['record']) } },
          ),
          arranging: taskState({
            id: 'arranging',
            state: 'Art und Ort der Bestattung',
            status: 'burying',
            task: 'Bestattungsart nach dem Willen der verstorbenen Person bestimmen und Unternehmen beauftragen',
            post: 'clerk',
            target: 'P1D',
            legalBasis: '§ 10 Abs. 1 BestattG',
            outcomes: {
              ordered: {
                label: 'Beauftragt',
                to: 'burial',
                fields: [
                  {
                    name: 'manner',
                    label: 'Bestattungsart',
                    type: 'choice',
                    required: true,
                    options: [
                      { value: 'earth', label: 'Erdbestattung' },
                      { value: 'fire', label: 'Feuerbestattung' },
                    ],
                  },
                  {
                    name: 'ground',
                    label: 'Anhaltspunkte für den Willen',
                    type: 'text',
                    maxLength: 500,
                    required: true,
                  },
                  {
                    name: 'undertaker',
                    label: 'Unternehmen (Rahmenvertrag)',
                    type: 'name',
                    maxLength: 160,
                    required: true,
                  },
                ],
              },
            },
          }),
          burial: taskState({
            id: 'burial',
            state: 'Bestattung',
            status: 'burying',
            task: 'Bestattung begleiten und Beisetzung vermerken',
            post: 'clerk',
            outcomes: {
              buried: {
                label: 'Bestattet',
                to: 'costs',
                fields: [
                  { name: 'buriedOn', label: 'Am', type: 'date', required: true, notAfter: 'today' },
                  { name: 'grave', label: 'Grab', type: 'text', maxLength: 120, required: true },
                ],
              },
            },
          }),
          costs: taskState({
            id: 'costs',
            state: 'Kosten werden zusammengestellt',
            status: 'burying',
            task: 'Rechnungen prüfen, Nachlass und Sterbegeld ermitteln, spätere Angehörige nachtragen',
            post: 'clerk',
            outcomes: {
              debtorKnown: {
                label: 'Verpflichtete bekannt: anhören',
                to: [
                  { to: 'hearing', when: 'facts.debtor = true', then: [{ type: 'assessFee' }] },
                  { to: 'estate' },
                ],
                fields: costFields(),
              },
              nobody: { label: 'Keine Verpflichteten', to: 'estate', fields: costFields() },
            },
          }),
          estate: transmissionState({
            id: 'estate',
            state: 'Forderung gegen den Nachlass',
            status: 'burying',
            receivers: '["Amtsgericht Hannover, Nachlassgericht"]',
            legalBasis: '§ 1968 BGB, § 8 Abs. 4 BestattG',
            to: '#case.closed',
          }),
          hearing: hearing({
            document: 'hearing',
            event: 'statement',
            clock: 'hearingPeriod',
            to: 'debtorDecision',
          }),
          debtorDecision: taskState({
            id: 'debtorDecision',
            state: 'Entscheidung über die Heranziehung',
            status: 'inReview',
            task: 'Stellungnahme, Rang und Gründe grober Unbilligkeit würdigen und entscheiden',
            post: 'lead',
            notBy: ['arranging', 'costs'],
            legalBasis: '§ 8 Abs. 4 BestattG, § 40 VwVfG',
            outcomes: {
              charge: { label: 'Kosten festsetzen', adverse: true, to: '#case.issued' },
              waive: { label: 'Von der Heranziehung absehen', adverse: true, to: 'estate' },
            },
          }),
        },
      },
      issued: appealableNotice({
        label: 'Leistungsbescheid',
        document: 'costNotice',
        prefix: 'costNotice',
        status: ['decided', 'feeDue'],
        fee: { notBy: ['costs', 'debtorDecision'] },
      }),
      takenOver: {
        type: 'final',
        meta: { label: 'Angehörige haben die Bestattung übernommen', status: 'closed' },
        entry: [{ type: 'conclude', params: { ending: 'takenOver' } }],
      },
      ...endings('closed', 'transferred'),
    },
  },
});

/** What the burial cost, invoice by invoice. */
function costFields() {
  return [
    { name: 'undertaker', label: 'Bestattungsunternehmen', type: 'money', min: 0, required: true },
    { name: 'cemetery', label: 'Friedhof und Krematorium', type: 'money', min: 0, required: true },
  ] as const;
}
