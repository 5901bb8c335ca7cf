import {
  actionRemedy,
  defineProcedure,
  monumentClocks,
  monumentEvents,
  monumentPermit,
  monumentStatuses,
  partyAddressee,
  partySection,
  plotLine,
  plotSection,
  plotSupplement,
  processingTarget,
  requestLetter,
  supplementEvent,
  taskState,
  ways,
} from '@amtsweg/procedure';
import { provisionsField } from './provisions.js';

const head = {
  type: 'facts',
  rows: [
    ['Grundstück', plotLine],
    ['Erdarbeiten', '{form.work}, Tiefe bis {form.depth} m'],
  ],
} as const;

/** What the ground holds: known sites, finds nearby, and what earlier digging has left. */
const appraisal = taskState({
  id: 'appraisal',
  state: 'Archäologische Bewertung',
  status: 'inReview',
  task: 'Fundstellenarchiv, Störungen und Eingriffstiefe bewerten, Sicherung bestimmen',
  post: 'clerk',
  target: 'P14D',
  legalBasis: '§§ 6, 13 NDSchG',
  outcomes: {
    assessed: {
      label: 'Bewertet',
      to: 'decision',
      fields: [
        { name: 'sites', label: 'Betroffene Fundstellen', type: 'text', maxLength: 500, required: true },
        {
          name: 'protection',
          label: 'Nötige Sicherung',
          type: 'choice',
          required: true,
          options: [
            { value: 'none', label: 'Keine, Boden gestört' },
            { value: 'watch', label: 'Baubegleitung beim Oberbodenabtrag' },
            { value: 'excavation', label: 'Ausgrabung vor Baubeginn' },
          ],
        },
      ],
    },
  },
});

/** Finds found while digging are secured first and reported; the ground is released by the archaeologist, not by time. */
const execution = {
  meta: { label: 'Erdarbeiten', status: 'permitInForce' },
  initial: 'valid',
  states: {
    valid: {
      meta: { label: 'Beginn nicht angezeigt', status: 'permitInForce' },
      on: {
        digBegins: ways(
          [
            { to: 'excavation', when: 'facts.appraisal.protection = "excavation"' },
            { to: 'watching', when: 'facts.appraisal.protection = "watch"' },
            { to: 'done' },
          ],
          ['record'],
        ),
      },
      after: { permitValidity: 'done' },
    },
    excavation: taskState({
      id: 'excavation',
      state: 'Ausgrabung und Freigabe',
      status: 'permitInForce',
      task: 'Grabung der Fachfirma begleiten und Fläche freigeben (Kosten: Veranlasser, § 6 Abs. 3 NDSchG)',
      post: 'inspector',
      legalBasis: '§§ 6 Abs. 3, 12, 13 NDSchG',
      outcomes: { released: { label: 'Fläche freigegeben', to: 'report' } },
    }),
    watching: taskState({
      id: 'watching',
      state: 'Baubegleitung',
      status: 'permitInForce',
      task: 'Oberbodenabtrag beobachten, Funde sichern',
      post: 'inspector',
      legalBasis: '§ 13 NDSchG',
      outcomes: {
        nothing: { label: 'Keine Befunde', to: 'done' },
        finds: {
          label: 'Funde: Arbeiten eingestellt, Ausgrabung',
          adverse: true,
          to: 'excavation',
          fields: [
            { name: 'finds', label: 'Funde und Befunde', type: 'longText', maxLength: 3000, required: true },
          ],
        },
      },
    }),
    report: {
      meta: { label: 'Grabungsbericht steht aus', status: 'permitInForce' },
      on: { reportDelivered: ways('archive', ['record']) },
      after: { reportDue: 'reportOverdue' },
    },
    reportOverdue: taskState({
      id: 'reportOverdue',
      state: 'Grabungsbericht überfällig',
      status: 'permitInForce',
      task: 'Grabungsbericht anmahnen',
      post: 'clerk',
      outcomes: { remind: { label: 'Erinnert', to: 'report' } },
    }),
    archive: taskState({
      id: 'findsArchive',
      state: 'Funde und Bericht übernehmen',
      status: 'permitInForce',
      task: 'Verbleib der Funde (§§ 15, 18 NDSchG) klären und Fundstelle nachtragen',
      post: 'clerk',
      legalBasis: '§§ 15, 18 NDSchG',
      outcomes: { entered: { label: 'Nachgetragen', to: 'done' } },
    }),
    done: {
      type: 'final',
      meta: { label: 'Erdarbeiten abgeschlossen oder Genehmigung erloschen', status: 'sent' },
    },
  },
} as const;

/**
 * Denkmalrechtliche Genehmigung für Erdarbeiten (§ 13 NDSchG): who knows or must suppose that monuments lie in the ground.
 *
 * Peculiar: it is about what nobody sees yet; the archaeologist says whether nothing, a watch or an excavation is needed,
 * the causer pays (§ 6 (3)); the area is released before building goes on; a find while digging turns the watch into an
 * excavation; a report is owed and the finds may belong to the Land (§ 18). Excavating for science is § 12, not this.
 */
export default defineProcedure({
  key: 'erdarbeiten-denkmalrecht',
  name: 'Denkmalrechtliche Genehmigung für Erdarbeiten',
  domain: 'bauen-wohnen',
  kind: 'permit',
  initiation: 'application',
  unit: '61.3',
  filePlan: '41.50.20',
  leika: [],
  legalBasis: ['§ 13 NDSchG', '§ 6 Abs. 3 NDSchG', '§§ 15, 18 NDSchG'],
  audience: ['citizen', 'company'],
  keywords: [
    'Baugrube in der Altstadt',
    'Graben wo Bodendenkmal vermutet wird',
    'Archäologie vor dem Bauen',
    'Grabung begleiten',
    'Ausschachten in historischem Gebiet',
  ],
  online: null,
  secrecy: 'general',
  retention: {
    years: 100,
    legalBasis: 'Fundstellenakte: dauernd (Aktenplan, zu bestätigen)',
    evidence: 'assumed',
  },
  addressee: partyAddressee,
  form: {
    sections: [
      partySection('Veranlasserin oder Veranlasser'),
      plotSection('Grundstück'),
      {
        title: 'Erdarbeiten',
        fields: [
          {
            name: 'work',
            label: 'Zweck (Baugrube, Leitung, Sondierung …)',
            type: 'text',
            maxLength: 300,
            required: true,
          },
          { name: 'area', label: 'Fläche in m²', type: 'integer', min: 1, max: 1000000, required: true },
          { name: 'depth', label: 'Tiefe in m', type: 'decimal', min: 0.1, max: 60, required: true },
          { name: 'method', label: 'Verfahren und Gerät', type: 'text', maxLength: 300, required: true },
          { name: 'startOn', label: 'Gewünschter Beginn', type: 'date', required: true },
          {
            name: 'knownSite',
            label: 'Bekannte Fundstelle oder historischer Stadtkern',
            type: 'boolean',
            required: true,
          },
          { name: 'archaeologist', label: 'Beauftragte Grabungsfirma', type: 'name', maxLength: 160 },
        ],
      },
    ],
  },
  evidence: [
    { name: 'application', label: 'Antrag' },
    { name: 'sitePlan', label: 'Lageplan mit Eingriffsflächen' },
    { name: 'description', label: 'Beschreibung der Erdarbeiten' },
  ],
  fee: [
    {
      id: 'no-protection',
      legalBasis: 'Keine Gebühr ohne Sicherung (Billigkeit, § 11 NVwKostG)',
      type: 'free',
      cents: '0',
      when: 'facts.appraisal.protection = "none"',
      evidence: 'assumed',
    },
    {
      id: 'allgo-digging',
      legalBasis: 'AllGO, Genehmigung nach § 13 NDSchG',
      type: 'range',
      cents: 'facts.decision.fee',
      evidence: 'assumed',
    },
  ],
  remedy: actionRemedy,
  clocks: {
    ...monumentClocks(),
    permitValidity: {
      label: 'Geltungsdauer der Genehmigung',
      kind: 'statutory',
      legalBasis: '§ 24 Abs. 3 NDSchG',
      bound: 'party',
      start: { notified: 'facts.permitDispatch' },
      period: 'P3Y',
    },
    reportDue: {
      label: 'Grabungsbericht',
      kind: 'setByAuthority',
      legalBasis: '§ 13 Abs. 2 NDSchG, § 36 VwVfG',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P6M',
    },
    processingTarget: processingTarget({ period: 'P6W' }),
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf Genehmigung von Erdarbeiten'),
    hearing: {
      kind: 'letter',
      title: 'Anhörung zu Ihren Erdarbeiten',
      signedAs: 'clerk',
      blocks: [
        head,
        {
          type: 'paragraph',
          text: 'die Arbeiten würden Bodendenkmale zerstören: {facts.decision.reason} Wir beabsichtigen, die Genehmigung zu versagen. Sie können sich innerhalb von zwei Wochen äußern.',
        },
      ],
    },
    permit: {
      kind: 'notice',
      title: 'Genehmigung von Erdarbeiten (§ 13 NDSchG)',
      remedy: true,
      signedBy: 'signature',
      blocks: [
        head,
        {
          type: 'paragraph',
          text: 'Der Oberbodenabtrag ist von der Denkmalpflege zu begleiten; der Beginn ist zwei Wochen vorher anzuzeigen.',
          when: 'facts.appraisal.protection = "watch"',
        },
        {
          type: 'paragraph',
          text: 'Vor Baubeginn ist die Fläche auszugraben. Die Kosten tragen Sie im Rahmen des Zumutbaren (§ 6 Abs. 3 NDSchG).',
          when: 'facts.appraisal.protection = "excavation"',
        },
        {
          type: 'list',
          of: 'facts.decision.provisions',
          item: '{item.text} ({item.legalBasis})',
          ordered: true,
          when: 'facts.decision.provisions != null',
        },
        {
          type: 'paragraph',
          text: 'Gebühr: {euro(facts.fee.cents)} ({facts.fee.legalBasis})',
          when: 'facts.fee.cents > 0',
        },
      ],
    },
    refusal: {
      kind: 'notice',
      title: 'Versagung der Genehmigung von Erdarbeiten',
      remedy: true,
      signedBy: 'signature',
      blocks: [
        head,
        {
          type: 'paragraph',
          text: 'Die Genehmigung wird versagt (§ 13 Abs. 2 NDSchG). {facts.decision.reason}',
        },
      ],
    },
  },
  events: {
    ...monumentEvents(),
    supplement: supplementEvent(plotSupplement),
    digBegins: {
      label: 'Beginn der Erdarbeiten anzeigen',
      by: ['applicant', 'clerk'],
      fields: [{ name: 'beginsOn', label: 'Beginn am', type: 'date', required: true }],
    },
    reportDelivered: {
      label: 'Grabungsbericht vorlegen',
      by: ['applicant', 'clerk'],
      fields: [{ name: 'reportOn', label: 'Bericht vom', type: 'date', notAfter: 'today', required: true }],
    },
  },
  publicStatus: monumentStatuses,
  certainty: {
    filePlan: { evidence: 'assumed' },
    'clocks.permitValidity.legalBasis': { evidence: 'assumed' },
  },
  machine: monumentPermit({
    check: 'Lage zu bekannten Fundstellen und Unterlagen prüfen',
    stateOffice: 'form.knownSite = true or form.area > 5000',
    visit: {
      task: 'Fläche begehen, Bewuchs, Störungen und Lesefunde aufnehmen',
      fields: [
        { name: 'finding', label: 'Befund der Begehung', type: 'longText', maxLength: 3000, required: true },
      ],
    },
    appraisal,
    decision: {
      task: 'Über die Erdarbeiten und ihre archäologische Sicherung entscheiden',
      legalBasis: '§ 13 Abs. 2 NDSchG',
      fields: [provisionsField],
    },
    feeFields: [
      {
        name: 'fee',
        label: 'Gebühr im Rahmen',
        type: 'money',
        min: 5000,
        max: 300000,
        when: 'facts.appraisal.protection != "none"',
        required: true,
      },
    ],
    execution,
  }),
});
