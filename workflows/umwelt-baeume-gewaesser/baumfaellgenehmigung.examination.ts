import type { StateConfig } from '@amtsweg/engine';
import {
  dispatchState,
  documentState,
  hearing,
  note,
  participation,
  requestOutcome,
  set,
  taskState,
  transmissionState,
  ways,
  type Field,
  type OutcomeWay,
} from '@amtsweg/procedure';
import {
  decidedTrees,
  decisionFields,
  emergencyFields,
  feeFields,
  provisionFields,
} from './baumfaellgenehmigung.decision.js';

/** The measures of § 3 Baumschutzsatzung, computed so that the clerk sees them beside the application. */
const protectedByMeasure = set(
  'protectedByMeasure',
  'form.trees[(item.kind in ("deciduous", "nutOrChestnut") and item.circumference >= 60) or (item.kind = "conifer" and item.circumference >= 80) or (item.kind = "slowGrowing" and item.circumference >= 30) or (item.kind = "shrub" and item.height > 3) or (item.kind = "hedge" and item.height > 3 and item.crown > 5)].number',
);

const inquired = set('inquired', 'true');
const competence = set('competence', '{receiver: event.receiver, ground: event.ground}');

/** Somebody else decides: the State forest, the city's own green spaces, or the Region for natural monuments. */
export const notCompetent: OutcomeWay = {
  label: 'Nicht zuständig, abgeben',
  to: [{ to: '#case.transferred', then: [competence] }],
  fields: [
    { name: 'receiver', label: 'Zuständige Stelle', type: 'text', maxLength: 200, required: true },
    { name: 'ground', label: 'Warum', type: 'longText', maxLength: 1000, required: true },
  ],
};

/** Signature by the team lead, who may not have drafted: what goes out bears two people's work. */
export function signature(id: string, state: string, to: string, back: string): StateConfig {
  return taskState({
    id,
    state,
    status: 'inReview',
    task: 'Bescheidentwurf prüfen und zeichnen',
    post: 'lead',
    target: 'P3D',
    notBy: ['protection', 'decision', 'ancillary', 'feeSetting'],
    outcomes: {
      signed: { label: 'Gezeichnet', to },
      returned: { label: 'Zurück an die Sachbearbeitung', adverse: true, to: back },
    },
  });
}

const feeSetting: StateConfig = taskState({
  id: 'feeSetting',
  state: 'Gebührenfestsetzung',
  status: 'inReview',
  task: 'Gebühr im Rahmen oder nach Zeit festsetzen und begründen',
  post: 'clerk',
  legalBasis: '§ 4 NKAG, Verwaltungskostensatzung LHH; § 9 NVwKostG',
  outcomes: {
    set: {
      label: 'Festgesetzt',
      to: [
        {
          to: 'refusalSignature',
          when: 'facts.result = "refused"',
          then: [{ type: 'assessFee', params: { on: 'today' } }],
        },
        { to: '#case.approved', then: [{ type: 'assessFee', params: { on: 'today' } }] },
      ],
      fields: feeFields,
    },
  },
});

const covered =
  'every n in facts.decision.trees[item.decision = "conditions"].number satisfies list contains(event.plantings.forTree, n) or list contains(event.compensations.forTree, n) or list contains(event.provisions.forTree, n)';
const ancillary: StateConfig = taskState({
  id: 'ancillary',
  state: 'Nebenbestimmungen',
  status: 'inReview',
  task: 'Ersatzpflanzung, Ausgleichszahlung und weitere Nebenbestimmungen festsetzen',
  post: 'clerk',
  legalBasis: '§ 36 VwVfG, Baumschutzsatzung LHH',
  outcomes: {
    set: {
      label: 'Festgesetzt',
      to: [
        { to: 'feeSetting', when: covered },
        {
          to: 'provisionsIncomplete',
          then: [
            note(
              'Zurückgestellt: Nicht für jeden Baum mit Auflage ist eine bestimmte Nebenbestimmung festgesetzt (§ 37 Abs. 1 VwVfG).',
            ),
          ],
        },
      ],
      fields: provisionFields,
    },
    reconsider: { label: 'Zurück zur Entscheidung je Baum', to: 'decision' },
  },
});

const decision: StateConfig = taskState({
  id: 'decision',
  state: 'Entscheidung je Baum',
  status: 'inReview',
  task: 'Über jeden Baum entscheiden und die Gründe schreiben',
  post: 'clerk',
  target: 'P14D',
  legalBasis: 'Baumschutzsatzung LHH; § 67 BNatSchG',
  outcomes: {
    decided: { label: 'Entwurf fertig', to: decidedTrees, fields: decisionFields },
    investigate: { label: 'Weiter ermitteln', to: 'inquiry' },
    moreDocuments: requestOutcome,
  },
});

/** Danger in delay: felling is allowed on the spot and reported afterwards; the decision on replacement follows. */
const emergency: StateConfig = {
  meta: { label: 'Gefahr im Verzug', status: 'emergency' },
  initial: 'inspection',
  states: {
    inspection: taskState({
      id: 'emergency',
      state: 'Sofortige Nachschau',
      status: 'emergency',
      task: 'Gefahr sofort vor Ort prüfen und über die Fällung mündlich entscheiden',
      post: 'inspector',
      priority: 1,
      target: 'P1D',
      legalBasis: 'Baumschutzsatzung LHH; § 37 Abs. 2 VwVfG',
      outcomes: {
        confirmed: {
          label: 'Gefahr bestätigt, Maßnahme erlaubt',
          to: 'confirmation',
          fields: emergencyFields,
        },
        notConfirmed: {
          label: 'Keine unmittelbare Gefahr',
          adverse: true,
          to: [
            { to: '#case.submitted.formalCheck', when: 'facts.formalCheck = null' },
            { to: '#case.checked.examination.entry' },
          ],
        },
      },
    }),
    confirmation: documentState({
      id: 'emergencyDocument',
      state: 'Mündliche Erlaubnis wird bestätigt',
      status: 'fellingAllowed',
      document: 'emergencyPermission',
      to: 'dispatch',
    }),
    dispatch: dispatchState({
      id: 'emergencyDispatch',
      state: 'Bestätigung geht hinaus',
      status: 'fellingAllowed',
      document: 'emergencyDocument',
      to: 'awaitingReport',
    }),
    awaitingReport: {
      meta: { label: 'Wartet auf Anzeige und Fotos der Fällung', status: 'fellingAllowed' },
      on: {
        fellingReported: ways([{ to: '#case.checked.examination.decision', then: [inquired] }], ['record']),
      },
      after: { reportPeriod: 'reportOverdue' },
    },
    reportOverdue: taskState({
      id: 'reportOverdue',
      state: 'Anzeige der Fällung fehlt',
      status: 'fellingAllowed',
      task: 'An die Anzeige erinnern oder den Standort nachschauen',
      post: 'inspector',
      outcomes: {
        remind: { label: 'Erinnert, weiter warten', to: 'awaitingReport' },
        inspected: {
          label: 'Selbst nachgeschaut',
          to: [{ to: '#case.checked.examination.decision', then: [inquired] }],
          fields: [
            { name: 'finding', label: 'Feststellung', type: 'longText', maxLength: 2000, required: true },
          ],
        },
      },
    }),
  },
};

const trees: Field = {
  name: 'findings',
  label: 'Befund je Baum',
  type: 'list',
  required: true,
  min: 1,
  max: 200,
  fields: [
    { name: 'number', label: 'Nr.', type: 'integer', min: 1, required: true },
    { name: 'circumference', label: 'Gemessener Stammumfang in cm', type: 'integer', min: 1 },
    { name: 'vitality', label: 'Vitalität (0 gut bis 3 abgängig)', type: 'integer', min: 0, max: 3 },
    { name: 'finding', label: 'Befund', type: 'longText', maxLength: 2000, required: true },
  ],
};
const visitedOn: Field = {
  name: 'visitedOn',
  label: 'Besichtigt am',
  type: 'date',
  required: true,
  notAfter: 'today',
};
const visit: StateConfig = {
  meta: { label: 'Ortstermin', status: 'inReview' },
  initial: 'siteVisit',
  states: {
    siteVisit: taskState({
      id: 'siteVisit',
      state: 'Ortsbesichtigung',
      status: 'inReview',
      task: 'Bäume vor Ort besichtigen und messen',
      post: 'inspector',
      target: 'P14D',
      legalBasis: '§ 26 Abs. 1 Satz 2 Nr. 4 VwVfG',
      outcomes: {
        visited: {
          label: 'Besichtigt',
          to: 'visited',
          fields: [
            visitedOn,
            trees,
            {
              name: 'speciesFound',
              label: 'Geschützte Arten oder ihre Lebensstätten gefunden',
              type: 'boolean',
              required: true,
            },
          ],
        },
        noAccess: { label: 'Kein Zutritt', to: 'appointment' },
        alreadyFelled: {
          label: 'Bereits ohne Erlaubnis gefällt',
          to: 'reportingOffence',
          fields: [visitedOn, trees],
        },
      },
    }),
    appointment: taskState({
      id: 'appointment',
      state: 'Termin wird vereinbart',
      status: 'inReview',
      task: 'Mit der antragstellenden Person einen Ortstermin vereinbaren',
      post: 'clerk',
      outcomes: {
        arranged: {
          label: 'Termin vereinbart',
          to: 'siteVisit',
          fields: [{ name: 'on', label: 'Termin am', type: 'date', required: true }],
        },
        fromFile: { label: 'Entscheidung nach Fotos und Gutachten möglich', to: 'visited' },
      },
    }),
    reportingOffence: transmissionState({
      id: 'offenceReport',
      state: 'Mitteilung an die Bußgeldstelle',
      status: 'inReview',
      receivers: '["Landeshauptstadt Hannover, Bußgeldstelle"]',
      legalBasis: '§ 69 Abs. 8 BNatSchG, § 43 NNatSchG, § 46 Abs. 2 OWiG',
      to: 'visited',
    }),
    visited: { type: 'final', meta: { label: 'Ortstermin erledigt', status: 'inReview' } },
  },
};

/** Site visit, Region and building authority side by side; what the inspector finds can call the Region in later. */
const inquiry: StateConfig = {
  type: 'parallel',
  meta: { label: 'Ermittlung und Beteiligung', status: 'inReview' },
  onDone: ways([{ to: 'decision', then: [inquired] }]),
  states: {
    visit,
    nature: participation({
      id: 'nature',
      label: 'Beteiligung der Region Hannover (Artenschutz)',
      authority: 'Region Hannover, untere Naturschutzbehörde',
      effect: 'Einvernehmen',
      legalBasis: '§§ 44, 45 Abs. 7 BNatSchG',
      clock: 'natureOpinionPeriod',
      needed: 'count(form.speciesHints) > 0',
      settledBy: {
        'siteVisit.visited': 'event.speciesFound = true',
        'siteVisit.alreadyFelled': null,
        'appointment.fromFile': null,
      },
    }),
    building: participation({
      id: 'building',
      label: 'Beteiligung der Bauaufsicht',
      authority: 'Landeshauptstadt Hannover, Bauaufsicht',
      effect: 'Benehmen',
      legalBasis: '§ 26 Abs. 1 VwVfG',
      clock: 'buildingOpinionPeriod',
      needed: 'form.buildingProject = true',
    }),
  },
};

const protection: StateConfig = taskState(
  {
    id: 'protection',
    state: 'Prüfung des Schutzstatus',
    status: 'inReview',
    task: 'Prüfen, ob die Gehölze unter die Baumschutzsatzung fallen',
    post: 'clerk',
    target: 'P3D',
    legalBasis: '§ 29 BNatSchG, Baumschutzsatzung LHH',
    outcomes: {
      protected: { label: 'Geschützt', to: 'inquiry' },
      notProtected: {
        label: 'Nicht geschützt: Negativattest',
        to: [{ to: 'feeSetting', then: [set('result', '"negative"'), set('conditions', 'false')] }],
        fields: [
          {
            name: 'ground',
            label: 'Warum die Satzung nicht gilt (Maße, Art, Standort)',
            type: 'longText',
            maxLength: 2000,
            required: true,
          },
        ],
      },
      notCompetent,
      unclear: requestOutcome,
    },
  },
  { entry: [protectedByMeasure] },
);

/** Examination on the merits; `entry` remembers how far it had come when documents were asked for in between. */
export const examination: StateConfig = {
  meta: { label: 'Prüfung des Antrags', status: 'inReview' },
  initial: 'entry',
  states: {
    entry: {
      meta: { label: 'Prüfung beginnt', status: 'inReview' },
      always: ways([
        { to: 'decision', when: 'facts.inquired = true' },
        { to: 'inquiry', when: 'facts.protection.outcome = "protected"' },
        { to: 'protection' },
      ]),
    },
    protection,
    inquiry,
    emergency,
    decision,
    draftBlocked: {
      meta: { label: 'Entwurf zurückgestellt', status: 'inReview' },
      always: 'decision',
    },
    hearing: hearing({ document: 'hearing', event: 'statement', clock: 'hearingPeriod', to: 'decision' }),
    ancillary,
    provisionsIncomplete: {
      meta: { label: 'Nebenbestimmungen unvollständig', status: 'inReview' },
      always: 'ancillary',
    },
    feeSetting,
    refusalSignature: signature('refusalSignature', 'Ablehnung zur Zeichnung', '#case.rejected', 'decision'),
  },
};
