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
    ['Baudenkmal', plotLine],
    ['Maßnahme', '{form.measure}'],
  ],
} as const;

/** § 10 (3): refused so far as the act would be contrary to the law; § 7: what economy can be asked to bear. */
const appraisal = taskState({
  id: 'appraisal',
  state: 'Denkmalfachliche Würdigung',
  status: 'inReview',
  task: 'Denkmalwert, Eingriff, Ausnahmegründe des § 7 Abs. 2 NDSchG und Zumutbarkeit abwägen',
  post: 'clerk',
  target: 'P14D',
  legalBasis: '§§ 6, 7, 8, 10 NDSchG',
  outcomes: {
    appraised: {
      label: 'Gewürdigt',
      to: 'decision',
      fields: [
        {
          name: 'interference',
          label: 'Schwere des Eingriffs',
          type: 'choice',
          required: true,
          options: [
            { value: 'none', label: 'Instandsetzung ohne Eingriff' },
            { value: 'slight', label: 'Gering' },
            { value: 'serious', label: 'Erheblich' },
            { value: 'destruction', label: 'Zerstörung oder Entfernung' },
          ],
        },
        {
          name: 'exception',
          label: 'Eingriff ist gerechtfertigt durch (§ 7 Abs. 2 NDSchG)',
          type: 'choice',
          when: 'event.interference in ("serious", "destruction")',
          required: true,
          options: [
            { value: 'science', label: 'Wissenschaftliches Interesse' },
            { value: 'publicInterest', label: 'Überwiegendes öffentliches Interesse' },
            { value: 'unreasonable', label: 'Wirtschaftliche Unzumutbarkeit' },
            { value: 'none', label: 'Keinen Grund: zu versagen' },
          ],
        },
        { name: 'findings', label: 'Abwägung', type: 'longText', maxLength: 8000, required: true },
      ],
    },
    sample: {
      label: 'Musterfläche oder restauratorische Untersuchung nötig',
      to: 'visit',
      fields: [
        {
          name: 'order',
          label: 'Was anzulegen oder zu untersuchen ist',
          type: 'longText',
          maxLength: 2000,
          required: true,
        },
      ],
    },
  },
});

/**
 * Denkmalrechtliche Genehmigung (§ 10 NDSchG): who destroys, changes, repairs, moves or re-uses a monument, or builds
 * beside one, needs it, unless a building permit includes it (§ 10 (4)).
 *
 * Peculiar: the site visit comes first and may ask for a sample surface and come again; the State office is heard
 * except on mere repair; a serious interference needs one of the grounds of § 7 (2); the permit orders colours, samples and
 * documentation; work is accepted stage by stage, and its documentation is owed for the monument's file, which is also
 * the ground for the tax certificate (§ 7i EStG), a service of its own. Measures within a building permit are handed on
 * at the formal check by request. Fee-free by § 11 NVwKostG where it only preserves (to be confirmed).
 */
export default defineProcedure({
  key: 'denkmalrechtliche-genehmigung',
  name: 'Denkmalrechtliche Genehmigung',
  domain: 'bauen-wohnen',
  kind: 'permit',
  initiation: 'application',
  unit: '61.3',
  filePlan: '41.50.10',
  leika: [],
  legalBasis: ['§ 10 NDSchG', '§§ 6 bis 8 NDSchG', '§ 24 NDSchG'],
  audience: ['citizen', 'company'],
  keywords: [
    'Fenster im Altbau tauschen',
    'Fassade streichen Denkmal',
    'Baudenkmal sanieren',
    'Solaranlage auf geschütztem Haus',
    'Fachwerkhaus renovieren',
  ],
  online: null,
  secrecy: 'general',
  retention: {
    years: 100,
    legalBasis: 'Denkmalakte: dauernd (Aktenplan, zu bestätigen)',
    evidence: 'assumed',
  },
  addressee: partyAddressee,
  form: {
    sections: [
      partySection('Antragstellerin oder Antragsteller'),
      plotSection('Baudenkmal'),
      {
        title: 'Maßnahme',
        fields: [
          {
            name: 'act',
            label: 'Art (§ 10 Abs. 1 NDSchG)',
            type: 'choice',
            required: true,
            options: [
              { value: 'repair', label: 'Instandsetzen oder wiederherstellen' },
              { value: 'change', label: 'Verändern' },
              { value: 'destroy', label: 'Zerstören oder entfernen' },
              { value: 'reuse', label: 'Nutzung ändern' },
              { value: 'advert', label: 'Aufschrift oder Werbung anbringen' },
              { value: 'surroundings', label: 'Anlage in der Umgebung errichten' },
            ],
          },
          { name: 'measure', label: 'Maßnahme', type: 'longText', maxLength: 4000, required: true },
          {
            name: 'parts',
            label: 'Betroffene Teile (Dach, Fenster, Fassade, Innenraum …)',
            type: 'text',
            maxLength: 300,
            required: true,
          },
          {
            name: 'materials',
            label: 'Material, Farben, Technik',
            type: 'longText',
            maxLength: 3000,
            required: true,
          },
          { name: 'startOn', label: 'Gewünschter Beginn', type: 'date' },
          { name: 'costs', label: 'Voraussichtliche Kosten', type: 'money', min: 0, required: true },
          {
            name: 'buildingPermit',
            label: 'Für das Vorhaben läuft ein Bauantrag',
            type: 'boolean',
            required: true,
          },
          {
            name: 'unreasonable',
            label: 'Die Erhaltung ist mir wirtschaftlich nicht zumutbar',
            type: 'boolean',
            required: true,
          },
        ],
      },
    ],
    plausibility: [
      {
        holds: 'form.buildingPermit = false',
        message:
          'Die Genehmigung ist in der Baugenehmigung enthalten (§ 10 Abs. 4 NDSchG); ein eigener Antrag ist nicht nötig.',
        field: 'buildingPermit',
      },
    ],
  },
  evidence: [
    { name: 'application', label: 'Antrag' },
    { name: 'description', label: 'Maßnahmenbeschreibung' },
    { name: 'plans', label: 'Pläne' },
    { name: 'photos', label: 'Fotos' },
    { name: 'report', label: 'Restauratorisches Gutachten', when: 'form.act in ("change", "destroy")' },
    {
      name: 'economy',
      label: 'Wirtschaftlichkeitsberechnung',
      legalBasis: '§ 7 Abs. 3 NDSchG',
      when: 'form.unreasonable = true',
    },
  ],
  fee: [
    {
      id: 'preserving',
      legalBasis: '§ 11 NVwKostG (Maßnahme dient der Erhaltung)',
      type: 'free',
      cents: '0',
      when: 'facts.decision.preserving = true',
      evidence: 'assumed',
    },
    {
      id: 'allgo-monument',
      legalBasis: 'AllGO, denkmalrechtliche Genehmigung',
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
    documentationDue: {
      label: 'Dokumentation der Maßnahme',
      kind: 'setByAuthority',
      legalBasis: '§ 10 Abs. 3 Satz 2 NDSchG, § 36 VwVfG',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P3M',
    },
    processingTarget: processingTarget({ period: 'P8W' }),
  },
  documents: {
    request: requestLetter('Ihrem denkmalrechtlichen Antrag'),
    hearing: {
      kind: 'letter',
      title: 'Anhörung zu Ihrem Antrag',
      signedAs: 'clerk',
      blocks: [
        head,
        {
          type: 'paragraph',
          text: 'wir beabsichtigen, die Genehmigung zu versagen: {facts.decision.reason} Sie können sich innerhalb von zwei Wochen äußern oder eine schonendere Ausführung vorschlagen.',
        },
      ],
    },
    permit: {
      kind: 'notice',
      title: 'Denkmalrechtliche Genehmigung (§ 10 NDSchG)',
      remedy: true,
      signedBy: 'signature',
      sealed: true,
      blocks: [
        head,
        { type: 'paragraph', text: 'die Maßnahme wird genehmigt. Ausführung: {facts.decision.execution}' },
        {
          type: 'list',
          of: 'facts.decision.provisions',
          item: '{item.text} ({item.legalBasis})',
          ordered: true,
          when: 'facts.decision.provisions != null',
        },
        {
          type: 'paragraph',
          text: 'Die Maßnahme ist zu dokumentieren; die Dokumentation ist nach Abschluss vorzulegen.',
          when: 'facts.decision.documentation = true',
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
      title: 'Versagung der denkmalrechtlichen Genehmigung',
      remedy: true,
      signedBy: 'signature',
      blocks: [
        head,
        { type: 'paragraph', text: 'Die Genehmigung wird versagt (§ 10 Abs. 3 NDSchG).' },
        { type: 'paragraph', text: '{facts.decision.reason}' },
        { type: 'paragraph', text: '{facts.appraisal.findings}' },
      ],
    },
  },
  events: {
    ...monumentEvents(),
    supplement: supplementEvent(plotSupplement),
    workBegun: {
      label: 'Beginn der Maßnahme anzeigen',
      by: ['applicant', 'clerk'],
      fields: [{ name: 'begunOn', label: 'Beginn am', type: 'date', required: true }],
    },
    documented: {
      label: 'Abschluss und Dokumentation vorlegen',
      by: ['applicant', 'clerk'],
      fields: [
        { name: 'finishedOn', label: 'Abgeschlossen am', type: 'date', notAfter: 'today', required: true },
      ],
    },
  },
  publicStatus: monumentStatuses,
  certainty: {
    filePlan: { evidence: 'assumed' },
    'clocks.permitValidity.legalBasis': { evidence: 'assumed' },
    remedy: { evidence: 'assumed' },
  },
  machine: monumentPermit({
    check: 'Eintragung im Verzeichnis, Antrag, Pläne und Fotos prüfen',
    stateOffice: 'form.act != "repair"',
    visit: {
      task: 'Denkmal und betroffene Teile vor Ort aufnehmen',
      fields: [
        { name: 'finding', label: 'Bestand und Befund', type: 'longText', maxLength: 5000, required: true },
      ],
    },
    appraisal,
    decision: {
      task: 'Über die Genehmigung mit Ausführungsauflagen entscheiden',
      legalBasis: '§ 10 Abs. 3 NDSchG',
      fields: [
        {
          name: 'execution',
          label: 'Genehmigte Ausführung',
          type: 'longText',
          maxLength: 5000,
          required: true,
        },
        provisionsField,
        { name: 'documentation', label: 'Dokumentation verlangt', type: 'boolean', required: true },
      ],
    },
    feeFields: [
      {
        name: 'preserving',
        label: 'Die Maßnahme dient nur der Erhaltung (gebührenfrei)',
        type: 'boolean',
        required: true,
      },
      {
        name: 'fee',
        label: 'Gebühr im Rahmen',
        type: 'money',
        min: 5000,
        max: 500000,
        when: 'event.preserving = false',
        required: true,
      },
    ],
    execution: {
      meta: { label: 'Ausführung', status: 'permitInForce' },
      initial: 'valid',
      states: {
        valid: {
          meta: { label: 'Nicht begonnen', status: 'permitInForce' },
          on: { workBegun: ways('acceptance', ['record']) },
          after: { permitValidity: 'settled' },
        },
        acceptance: taskState({
          id: 'acceptance',
          state: 'Denkmalpflegerische Begleitung',
          status: 'permitInForce',
          task: 'Muster freigeben und Ausführung abnehmen',
          post: 'inspector',
          legalBasis: '§ 27 NDSchG',
          outcomes: {
            accepted: {
              label: 'Abgenommen',
              to: [{ to: 'documentation', when: 'facts.decision.documentation = true' }, { to: 'settled' }],
            },
            deviating: {
              label: 'Abweichung: Wiederherstellung in eigenem Verfahren (§ 25 NDSchG)',
              adverse: true,
              to: 'settled',
            },
          },
        }),
        documentation: {
          meta: { label: 'Wartet auf die Dokumentation', status: 'permitInForce' },
          on: { documented: ways('settled', ['record']) },
          after: { documentationDue: 'overdue' },
        },
        overdue: taskState({
          id: 'documentationOverdue',
          state: 'Dokumentation fehlt',
          status: 'permitInForce',
          task: 'Dokumentation anmahnen',
          post: 'clerk',
          outcomes: {
            remind: { label: 'Erinnert', to: 'documentation' },
            made: { label: 'Selbst dokumentiert', to: 'settled' },
          },
        }),
        settled: { type: 'final', meta: { label: 'Ausgeführt oder erloschen', status: 'sent' } },
      },
    },
  }),
});
