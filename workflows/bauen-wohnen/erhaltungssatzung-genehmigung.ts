import type { StateConfig } from '@amtsweg/engine';
import {
  brief,
  buildingStatuses,
  collection,
  collectionPeriod,
  deemedApproval,
  defineProcedure,
  finished,
  gate,
  plotLine,
  plotSupplement,
  requestLetter,
  supplementEvent,
  taskState,
  transmissionState,
  urbanPermit,
  urbanPermitClocks,
  urbanPermitEvents,
  ways,
  type DocumentSpec,
} from '@amtsweg/procedure';
import { form } from './erhaltungssatzung-genehmigung.form.js';
import { buildingService } from './building-service.js';
import { provisionsField } from './provisions.js';

const rows = [
  ['Satzungsgebiet', '{form.area} ({choice("ordinance", form.ordinance)})'],
  ['Gebäude', plotLine],
  ['Maßnahme', '{form.measure}'],
] as const;

const fiction = deemedApproval({
  statute: '§ 173 Abs. 1 i. V. m. § 22 Abs. 5 BauGB',
  subject: 'die erhaltungsrechtliche Genehmigung',
  complete: 'facts.completeOn',
  content: rows,
  to: '#case.issued',
});

/** Under the ordinance for the people who live there a right to the permit exists for what § 172 (4) sentence 3 names. */
const entitled =
  'form.ordinance = "social" and (form.standardOnly = true or form.energyMinimum = true or (form.act = "condominium" and form.sevenYears = true))';

const discussion: Record<string, StateConfig> = {
  discussion: taskState({
    id: 'discussion',
    state: 'Erörterung mit dem Eigentum',
    status: 'ownerTalk',
    task: 'Die erheblichen Tatsachen mit der Eigentümerin oder dem Eigentümer erörtern, Niederschrift fertigen',
    post: 'clerk',
    target: 'P10D',
    legalBasis: '§ 173 Abs. 3 Satz 1 BauGB',
    outcomes: {
      held: {
        label: 'Erörtert',
        to: 'kind',
        fields: [brief.day('on', 'Am', { notAfter: 'today' }), brief.long('minutes', 'Niederschrift', 5000)],
      },
      declined: { label: 'Eingeladen, nicht gekommen', to: 'kind' },
    },
  }),
  kind: gate('Art der Satzung', 'inReview', [
    { to: 'tenants', when: 'form.ordinance = "social"' },
    { to: 'townscape' },
  ]),
  townscape: taskState({
    id: 'townscape',
    state: 'Stadtbild',
    status: 'inReview',
    task: 'Prüfen, ob das Gebäude Ortsbild, Stadtgestalt oder Landschaftsbild prägt, und Ortsbesichtigung machen',
    post: 'inspector',
    target: 'P10D',
    legalBasis: '§ 172 Abs. 3 BauGB',
    outcomes: {
      shaping: {
        label: 'Prägt das Stadtbild oder ist von Bedeutung',
        to: 'decision',
        fields: [brief.long('finding', 'Befund', 4000)],
      },
      indifferent: {
        label: 'Ohne Bedeutung',
        to: 'decision',
        fields: [brief.long('finding', 'Befund', 4000)],
      },
    },
  }),
  tenants: transmissionState({
    id: 'tenantsHearing',
    state: 'Anhörung der Mieterinnen und Mieter',
    status: 'tenantsAsked',
    receivers: 'form.tenants.name',
    legalBasis: '§ 173 Abs. 3 Satz 2 BauGB',
    to: 'awaitingTenants',
  }),
  awaitingTenants: {
    meta: { label: 'Mieterinnen und Mieter können sich äußern', status: 'tenantsAsked' },
    on: {
      tenantSaid: ways('awaitingTenants', ['record']),
      tenantsComplete: ways('displacement', ['record']),
    },
    after: { tenantsPeriod: 'displacement' },
  },
  displacement: taskState({
    id: 'displacement',
    state: 'Gefahr der Verdrängung',
    status: 'inReview',
    task: 'Wirkung auf Miete und Zusammensetzung der Wohnbevölkerung beurteilen',
    post: 'clerk',
    target: 'P7D',
    legalBasis: '§ 172 Abs. 4 Satz 1 BauGB',
    outcomes: {
      judged: {
        label: 'Beurteilt',
        to: 'decision',
        fields: [
          { name: 'rentAfter', label: 'Miete danach je m² und Monat', type: 'money', min: 0, required: true },
          brief.long('appraisal', 'Beurteilung', 5000),
        ],
      },
    },
  }),
};

const documents: Readonly<Record<string, DocumentSpec>> = {
  request: requestLetter('Ihrem Antrag'),
  hearing: {
    kind: 'letter',
    title: 'Beabsichtigte Versagung: Gelegenheit zur Äußerung',
    signedBy: 'decision',
    blocks: [
      { type: 'facts', rows },
      {
        type: 'paragraph',
        text: 'nach Erörterung und Prüfung wollen wir die Genehmigung versagen: {facts.decision.reason} Bitte äußern Sie sich binnen zehn Tagen, damit wir fristgerecht entscheiden.',
      },
    ],
  },
  permit: {
    kind: 'notice',
    title: 'Genehmigung im Gebiet einer Erhaltungssatzung',
    remedy: true,
    signedAs: 'lead',
    blocks: [
      { type: 'facts', rows },
      {
        type: 'paragraph',
        text: 'Die Maßnahme wird nach § 172 BauGB genehmigt. Eine Baugenehmigung ersetzt dies nicht.',
      },
      {
        type: 'paragraph',
        text: 'Während sieben Jahren dürfen die Wohnungen nur an die Mieterinnen und Mieter veräußert werden (§ 172 Abs. 4 Satz 3 Nr. 6 BauGB).',
        when: 'form.act = "condominium" and form.sevenYears = true',
      },
      {
        type: 'list',
        of: 'facts.decision.provisions',
        item: '{item.text} ({item.legalBasis})',
        when: 'count(facts.decision.provisions) > 0',
      },
      {
        type: 'paragraph',
        text: 'Es wird eine Gebühr von {euro(facts.fee.cents)} festgesetzt ({facts.fee.legalBasis}).',
        when: 'facts.fee.cents > 0',
      },
    ],
  },
  refusal: {
    kind: 'notice',
    title: 'Versagung der erhaltungsrechtlichen Genehmigung',
    remedy: true,
    signedBy: 'signature',
    blocks: [
      { type: 'facts', rows },
      {
        type: 'paragraph',
        text: 'Die Genehmigung wird versagt. Im Gebiet zur Erhaltung der städtebaulichen Eigenart können Sie unter den Voraussetzungen des § 40 Abs. 2 BauGB die Übernahme des Grundstücks verlangen (§ 173 Abs. 2 BauGB).',
      },
      { type: 'heading', text: 'Gründe' },
      { type: 'paragraph', text: '{facts.decision.reason}' },
    ],
  },
  deemedNotice: fiction.documents.deemedNotice,
  deemedCertificate: {
    ...fiction.documents.deemedCertificate,
    title: 'Zeugnis nach § 173 Abs. 1, § 22 Abs. 5 Satz 5 BauGB',
  },
};

/**
 * Genehmigung im Gebiet einer Erhaltungssatzung (§§ 172, 173 BauGB): two quite different ordinances under one roof.
 *
 * Peculiar: the ordinance decides (FEEL): one protects how the town looks, there an inspector says whether the building shapes it;
 * the other protects who lives there, there the tenants are heard as the statute orders (§ 173 (3) sentence 2) and the rent
 * afterwards is judged. Before any decision the facts are discussed with the owner (§ 173 (3)), not only before a refusal.
 * For usual standard, energy minimum and the seven years' promise the law gives a right: refusing leads nowhere then.
 * Silence for a month grants (§ 22 (5)). After work an inspector looks; the seven years are watched. NOT transitions:
 * building permit, rent law, and § 250 BauGB, which Lower Saxony's regulation would have to order first.
 */
export default defineProcedure({
  ...buildingService,
  key: 'erhaltungssatzung-genehmigung',
  name: 'Genehmigung im Gebiet einer Erhaltungssatzung',
  kind: 'permit',
  unit: '61.4',
  filePlan: '61.40.20',
  leika: [],
  keywords: [
    'Milieuschutz',
    'Umwandlung in Eigentumswohnung',
    'Luxussanierung',
    'Balkon anbauen im Gründerzeitviertel',
    'Aufzug einbauen',
  ],
  retention: {
    years: 30,
    legalBasis: 'Bauakte des Satzungsgebiets (Aktenplan, zu bestätigen)',
    evidence: 'assumed',
  },
  legalBasis: ['§ 172 BauGB', '§ 173 BauGB', '§ 22 Abs. 5 BauGB'],
  audience: ['citizen', 'company'],
  online: null,
  form,
  evidence: [
    { name: 'application', label: 'Antrag', legalBasis: '§ 173 Abs. 1 BauGB' },
    { name: 'description', label: 'Maßnahmenbeschreibung mit Plänen und Fotos' },
    { name: 'tenants', label: 'Mieterangaben', when: 'form.ordinance = "social"' },
  ],
  fee: [
    {
      id: 'preservation',
      legalBasis: 'Gebührenordnung, Genehmigung nach § 173 BauGB (nach Baukosten)',
      type: 'value',
      cents: 'max(5000, min(200000, form.costs / 500))',
      evidence: 'assumed',
    },
  ],
  clocks: {
    ...urbanPermitClocks(fiction),
    feePeriod: collectionPeriod(
      'feePayment',
      'Zahlungsfrist',
      '§ 7 NVwKostG',
      '(if facts.anewDispatch = null then facts.permitDispatch else facts.anewDispatch)',
    ),
    tenantsPeriod: {
      label: 'Äußerungsfrist der Mieterinnen und Mieter',
      kind: 'setByAuthority',
      legalBasis: '§ 173 Abs. 3 Satz 2 BauGB, § 31 Abs. 2 VwVfG',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P10D',
    },
    workWatch: {
      label: 'Wiedervorlage der Ausführung',
      kind: 'target',
      legalBasis: '§ 172 BauGB',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P2Y',
    },
    sevenYears: {
      label: 'Verkauf nur an Mieter',
      kind: 'statutory',
      legalBasis: '§ 172 Abs. 4 Satz 3 Nr. 6 BauGB',
      bound: 'party',
      start: { rule: 'event', on: 'facts.landRegister.enteredOn' },
      period: 'P7Y',
      warnings: [{ before: 'P1M', to: 'clerk' }],
    },
  },
  documents,
  events: {
    ...urbanPermitEvents(fiction),
    supplement: supplementEvent(plotSupplement),
    tenantSaid: {
      label: 'Äußerung aus dem Haus eintragen',
      by: ['clerk'],
      fields: [
        { name: 'name', label: 'Name', type: 'name', maxLength: 160, required: true },
        brief.long('said', 'Äußerung', 4000),
      ],
    },
    tenantsComplete: { label: 'Alle haben sich geäußert', by: ['clerk'] },
    landRegister: {
      label: 'Anlegung der Wohnungsgrundbücher eintragen',
      by: ['authority', 'clerk'],
      fields: [brief.day('enteredOn', 'Am', { notAfter: 'today' })],
    },
    sale: {
      label: 'Verkauf einer Wohnung eintragen',
      by: ['authority', 'clerk'],
      fields: [
        brief.pick('buyer', 'An', { tenant: 'Mieterin oder Mieter', other: 'andere' }),
        brief.text('flat', 'Wohnung', 60),
      ],
    },
    finishedWork: {
      label: 'Abschluss der Maßnahme anzeigen',
      by: ['applicant', 'clerk'],
      fields: [brief.day('on', 'Am', { notAfter: 'today' })],
    },
  },
  publicStatus: {
    ...buildingStatuses,
    ...fiction.publicStatus,
    ownerTalk: {
      de: 'Erörterung',
      easy: 'Wir möchten mit Ihnen über das Vorhaben sprechen.',
      en: 'Discussion with the owner',
      actor: 'applicant',
      next: 'Bitte kommen Sie zum Erörterungstermin.',
    },
    tenantsAsked: {
      de: 'Mieterinnen und Mieter werden gehört',
      easy: 'Wir fragen die Menschen, die im Haus wohnen.',
      en: 'Tenants consulted',
      actor: 'other',
      next: 'Danach beurteilen wir das Vorhaben.',
    },
  },
  certainty: { filePlan: { evidence: 'assumed' }, remedy: { evidence: 'assumed' } },
  machine: urbanPermit({
    check:
      'Lage im Satzungsgebiet, Maßnahme und Mieterliste prüfen, Tag des vollständigen Eingangs festhalten',
    permit: 'Erhaltungsrechtliche Genehmigung',
    fiction,
    examination: discussion,
    decision: {
      task: 'Nach der Satzung entscheiden: Stadtbild oder Wohnbevölkerung',
      legalBasis: '§ 172 Abs. 3, 4 BauGB',
      fields: [provisionsField],
      grounds: [
        { value: 'townscape', label: 'prägendes oder bedeutsames Gebäude (§ 172 Abs. 3)' },
        { value: 'population', label: 'Zusammensetzung der Wohnbevölkerung (§ 172 Abs. 4)' },
      ],
      refusable: `(form.ordinance = "social" and not(${entitled})) or facts.townscape.outcome = "shaping"`,
    },
    obligations: {
      payment: collection({
        id: 'feePayment',
        label: 'Gebühr',
        due: 'facts.deemedSince = null and facts.fee.cents > 0 and facts.feePayment.outcome != "paid"',
        clock: 'feePeriod',
        status: 'feeDue',
        notBy: ['signature', 'anew'],
      }),
      work: {
        meta: { label: 'Ausführung und Bindungen', status: 'permitValid' },
        initial: 'kind',
        states: {
          kind: gate('Bindung?', 'permitValid', [
            { to: 'register', when: 'form.act = "condominium"' },
            { to: 'work' },
          ]),
          work: {
            meta: { label: 'Maßnahme noch nicht abgeschlossen', status: 'permitValid' },
            on: { finishedWork: ways('look', ['record']) },
            after: { workWatch: 'look' },
          },
          look: taskState({
            id: 'look',
            state: 'Ausführung wird angesehen',
            status: 'permitValid',
            task: 'Ausführung mit Genehmigung und Auflagen vergleichen',
            post: 'inspector',
            outcomes: {
              conform: { label: 'Wie genehmigt', to: 'settled' },
              notYet: { label: 'Noch nicht begonnen', to: 'work' },
              differs: {
                label: 'Abweichung, eigenes Verfahren (§§ 176 ff. BauGB, § 79 NBauO)',
                adverse: true,
                to: 'settled',
              },
            },
          }),
          register: {
            meta: { label: 'Wartet auf die Wohnungsgrundbücher', status: 'permitValid' },
            on: {
              landRegister: ways(
                [{ to: 'bound', when: 'form.sevenYears = true' }, { to: 'settled' }],
                ['record'],
              ),
            },
            after: { workWatch: 'settled' },
          },
          bound: {
            meta: { label: 'Siebenjährige Bindung', status: 'permitValid' },
            on: {
              sale: ways([{ to: 'breach', when: 'event.buyer = "other"' }, { to: 'bound' }], ['record']),
            },
            after: { sevenYears: 'settled' },
          },
          breach: taskState({
            id: 'breach',
            state: 'Verkauf an Dritte',
            status: 'permitValid',
            task: 'Verkauf dem Grundbuchamt und der Rechtsabteilung melden; die Veräußerung ist genehmigungspflichtig',
            post: 'lead',
            legalBasis: '§ 172 Abs. 4 Satz 4 BauGB',
            outcomes: { reported: { label: 'Gemeldet', to: 'bound' } },
          }),
          settled: finished('Ausgeführt, Bindung beendet', 'sent'),
        },
      },
    },
  }),
});
