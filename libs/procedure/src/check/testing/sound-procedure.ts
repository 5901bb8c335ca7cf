import { completeness, replyPeriod, requestLetter } from '../../builders/completeness.js';
import { dispatchState, documentState, transmissionState } from '../../builders/document-state.js';
import { endings } from '../../builders/endings.js';
import { taskState } from '../../builders/task-state.js';
import { decide } from '../../builders/transition.js';
import { supplementEvent, withdrawal, withdrawEvent } from '../../builders/withdrawal.js';
import { defineProcedure } from '../../define-procedure.js';
import type { Field } from '../../form.js';

const trees: Field = {
  name: 'trees',
  label: 'Bäume',
  type: 'list',
  fields: [
    { name: 'species', label: 'Baumart', type: 'text', required: true },
    { name: 'girth', label: 'Umfang in cm', type: 'integer', when: 'item.species != "Hasel"' },
  ],
};

const advice = taskState({
  id: 'advice',
  state: 'Stellungnahme',
  status: 'inReview',
  task: 'Stellung nehmen',
  post: 'clerk',
  outcomes: { given: { label: 'Abgegeben', to: 'adviceGiven' } },
});

const visit = taskState({
  id: 'visit',
  state: 'Ortstermin',
  status: 'inReview',
  task: 'Bäume besichtigen',
  post: 'inspector',
  outcomes: { seen: { label: 'Besichtigt', to: 'visited' } },
});

const decision = taskState(
  {
    id: 'decision',
    state: 'Entscheidung',
    status: 'inReview',
    task: 'Über den Antrag entscheiden',
    post: 'clerk',
    outcomes: {
      grant: {
        label: 'Genehmigen',
        to: '#case.approved',
        fields: [{ name: 'until', label: 'Gültig bis', type: 'date', notBefore: 'today' }],
      },
    },
  },
  { after: { decisionPeriod: '#case.approved' } },
);

/**
 * A small procedure without a finding that uses everything the checker looks at: nested and parallel states, tasks,
 * services, a clock, events, documents with lists and tables, and FEEL in every place.
 */
export const soundProcedure = defineProcedure({
  key: 'probe',
  name: 'Probegenehmigung',
  domain: 'umwelt',
  kind: 'permit',
  initiation: 'application',
  unit: '67.7',
  filePlan: '67.00',
  leika: [],
  legalBasis: ['§ 29 BNatSchG'],
  audience: ['citizen'],
  online: null,
  secrecy: 'general',
  retention: { years: 5, legalBasis: 'Aktenplan', evidence: 'assumed' },
  form: {
    sections: [
      {
        title: 'Antrag',
        fields: [
          { name: 'name', label: 'Name', type: 'name', required: true },
          { name: 'reason', label: 'Grund', type: 'text', required: 'count(form.trees) > 2' },
          trees,
          {
            name: 'site',
            label: 'Ort',
            type: 'group',
            fields: [{ name: 'street', label: 'Straße', type: 'text' }],
          },
        ],
      },
    ],
    plausibility: [
      {
        holds: 'every tree in form.trees satisfies tree.girth > 0',
        message: 'Umfang fehlt',
        field: 'trees.girth',
      },
    ],
  },
  addressee: ['{form.name}', '{form.site.street}'],
  evidence: [{ name: 'map', label: 'Lageplan', when: 'form.site.street = null' }],
  fee: [
    {
      id: 'per-tree',
      legalBasis: 'Satzung',
      type: 'fixed',
      cents: 'sum(for tree in form.trees return if tree.girth > 80 then 5000 else 2500)',
      when: 'count(form.trees[girth > 60]) > 0',
      evidence: 'assumed',
    },
  ],
  remedy: {
    kind: 'action',
    legalBasis: '§ 74 VwGO',
    text: 'Gegen diesen Bescheid kann innerhalb eines Monats Klage beim Verwaltungsgericht Hannover erhoben werden.',
    validFrom: '2020-01-01',
    evidence: 'derived',
  },
  clocks: {
    replyPeriod,
    decisionPeriod: {
      label: 'Entscheidungsfrist',
      kind: 'statutory',
      legalBasis: '§ 42a VwVfG',
      bound: 'authority',
      start: { rule: 'event', on: 'facts.formalCheck.receivedOn' },
      period: 'P3M',
    },
  },
  documents: {
    request: requestLetter('Ihrem Antrag'),
    notice: {
      kind: 'notice',
      title: 'Bescheid für {form.name}',
      remedy: true,
      signedBy: 'decision',
      blocks: [
        {
          type: 'paragraph',
          text: 'Gültig bis {facts.decision.until}, Gebühr {euro(facts.fee.cents)}.',
          when: 'facts.decision.outcome = "grant"',
        },
        { type: 'facts', rows: [['Ort', '{form.site.street}']] },
        { type: 'list', of: 'form.trees', item: '{item.species}' },
        {
          type: 'table',
          caption: 'Bäume',
          of: 'form.trees[item.girth > 10]',
          columns: [['Umfang', '{if item.girth = null then "unbekannt" else string(item.girth)}']],
        },
      ],
    },
  },
  decisions: {
    size: {
      label: 'Größe der Bäume',
      legalBasis: '§ 2 Baumschutzsatzung',
      hitPolicy: 'unique',
      inputs: [{ label: 'Umfang', expression: 'max(form.trees.girth)', type: 'number', min: 0 }],
      outputs: [{ name: 'class', label: 'Klasse' }],
      rules: [
        { when: ['< 80'], then: ['1'] },
        { when: ['[80..120]'], then: ['2'] },
        { when: ['> 120'], then: ['3'] },
      ],
    },
  },
  events: { withdraw: withdrawEvent, supplement: supplementEvent([]) },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        task: 'Antrag prüfen',
        findings: [{ name: 'receivedOn', label: 'Eingang', type: 'date', required: true }],
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'participation',
        states: {
          participation: {
            type: 'parallel',
            meta: { label: 'Beteiligung' },
            onDone: 'decision',
            states: {
              agency: {
                initial: 'advice',
                meta: { label: 'Fachstelle' },
                states: {
                  advice,
                  adviceGiven: { type: 'final', meta: { label: 'Stellungnahme liegt vor' } },
                },
              },
              site: {
                initial: 'visit',
                meta: { label: 'Ort' },
                states: { visit, visited: { type: 'final', meta: { label: 'Besichtigt' } } },
              },
            },
          },
          decision,
        },
      },
      approved: {
        meta: { label: 'Genehmigt', status: 'decided' },
        always: {
          target: 'issued',
          actions: ['assessFee', { type: 'set', params: { fact: 'on', value: 'today' } }],
        },
      },
      issued: {
        meta: { label: 'Ausgefertigt', status: 'inProduction' },
        entry: [decide('size')],
        initial: 'production',
        onDone: 'closed',
        states: {
          production: documentState({
            id: 'noticeDocument',
            state: 'Ausfertigung',
            status: 'inProduction',
            document: 'notice',
            to: 'sending',
          }),
          sending: dispatchState({
            id: 'noticeDispatch',
            state: 'Versand',
            status: 'inProduction',
            document: 'noticeDocument',
            to: 'informing',
          }),
          informing: transmissionState({
            id: 'informing',
            state: 'Mitteilung',
            status: 'sent',
            receivers: 'if facts.fee.cents > 0 then ["Stadtkasse"] else []',
            legalBasis: '§ 30 AO',
            to: 'done',
          }),
          done: { type: 'final', meta: { label: 'Erledigt', status: 'sent' } },
        },
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
