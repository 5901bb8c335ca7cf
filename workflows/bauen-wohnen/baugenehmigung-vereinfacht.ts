import {
  buildingClocks,
  buildingEvents,
  buildingFiction,
  buildingPermit,
  buildingStatuses,
  buildingTariffs,
  buildingUse,
  buildingUseClocks,
  buildingUseEvents,
  defineProcedure,
  neighbourEvent,
  neighbourPeriod,
  neighbours,
  opinionEvent,
  opinionPeriod,
  participation,
  processingTarget,
  set,
  supplementEvent,
  taskState,
  ways,
} from '@amtsweg/procedure';
import { documents } from './baugenehmigung-vereinfacht.documents.js';
import { evidence, form, supplementFields } from './baugenehmigung-vereinfacht.form.js';
import { buildingService } from './building-service.js';
import { provisionsField } from './provisions.js';

const fiction = buildingFiction({
  subject: 'die beantragte Baugenehmigung',
  eligible: 'form.use in ("housing", "mainlyHousing", "antenna")',
  content: [
    ['Vorhaben', '{form.project}'],
    ['Grundstück', '{form.plotAddress}'],
  ],
});

/** Who is asked, for what and when; the city's own planners give no Einvernehmen, city and authority being one. */
const inquiry = {
  planning: participation({
    id: 'planning',
    label: 'Stadtplanung: städtebauliches Planungsrecht',
    authority: 'Landeshauptstadt Hannover, Stadtplanung',
    effect: 'Benehmen',
    legalBasis: '§ 69 Abs. 3 NBauO, §§ 30 bis 35 BauGB',
    clock: 'planningOpinionPeriod',
    needed: 'form.use != "antenna"',
  }),
  fire: participation({
    id: 'fire',
    label: 'Feuerwehr: zweiter Rettungsweg über ihre Leitern',
    authority: 'Landeshauptstadt Hannover, Feuerwehr, vorbeugender Brandschutz',
    effect: 'Benehmen',
    legalBasis: '§ 69 Abs. 3 NBauO, § 33 Abs. 2 NBauO',
    clock: 'fireOpinionPeriod',
    needed: 'form.buildingClass >= 4',
  }),
  drainage: participation({
    id: 'drainage',
    label: 'Stadtentwässerung: Anschluss',
    authority: 'Stadtentwässerung Hannover',
    effect: 'Benehmen',
    legalBasis: '§ 69 Abs. 3 NBauO, Entwässerungssatzung',
    clock: 'drainageOpinionPeriod',
    needed: 'form.drainageChange = true',
  }),
  green: participation({
    id: 'green',
    label: 'Umwelt und Stadtgrün: Baumschutz',
    authority: 'Landeshauptstadt Hannover, Umwelt und Stadtgrün',
    effect: 'Benehmen',
    legalBasis: '§ 69 Abs. 3 NBauO, Baumschutzsatzung LHH',
    clock: 'greenOpinionPeriod',
    needed: 'form.trees = true',
  }),
  neighbours: neighbours('some d in form.deviations satisfies d.protectsNeighbours = true'),
};

/** What § 63 (1) NBauO leaves to be examined, and no more. */
const limitedReview = taskState({
  id: 'limitedReview',
  state: 'Eingeschränkte Prüfung (§ 63 Abs. 1 NBauO)',
  status: 'inReview',
  task: 'Planungsrecht, Grenzabstände, Einstellplätze und beantragte Abweichungen prüfen',
  post: 'clerk',
  target: 'P14D',
  legalBasis: '§ 63 Abs. 1 NBauO',
  outcomes: {
    reviewed: {
      label: 'Geprüft',
      to: 'decision',
      fields: [
        {
          name: 'planningBasis',
          label: 'Planungsrechtliche Grundlage',
          type: 'choice',
          required: true,
          options: [
            { value: '30', label: 'Bebauungsplan (§ 30 BauGB)' },
            { value: '33', label: 'Planaufstellung (§ 33 BauGB)' },
            { value: '34', label: 'Im Zusammenhang bebauter Ortsteil (§ 34 BauGB)' },
            { value: '35', label: 'Außenbereich (§ 35 BauGB)' },
          ],
        },
        { name: 'findings', label: 'Ergebnis', type: 'longText', maxLength: 5000, required: true },
      ],
    },
    siteVisit: { label: 'Ortsbesichtigung nötig', to: 'siteVisit' },
  },
});

const siteVisit = taskState({
  id: 'siteVisit',
  state: 'Ortsbesichtigung',
  status: 'inReview',
  task: 'Baugrundstück und Umgebung besichtigen (Einfügen, Bestand)',
  post: 'inspector',
  target: 'P14D',
  outcomes: {
    visited: {
      label: 'Besichtigt',
      to: 'limitedReview',
      fields: [{ name: 'finding', label: 'Befund', type: 'longText', maxLength: 5000, required: true }],
    },
  },
});

const structure = taskState({
  id: 'structure',
  state: 'Standsicherheit nach § 67 Abs. 3 NBauO',
  status: 'underway',
  task: 'Nachgereichten Nachweis der Standsicherheit bestätigen, vorher keine Ausführung zulassen',
  post: 'clerk',
  legalBasis: '§ 67 Abs. 3 Satz 2, § 65 NBauO',
  outcomes: { confirmed: { label: 'Bestätigt, Bedingung eingetreten', to: 'carriedOut' } },
});

/**
 * Baugenehmigung im vereinfachten Verfahren (§ 63 NBauO): a claim to the permit, limited examination.
 *
 * Peculiar: only what § 63 (1) names is examined; other offices are asked, but their silence blocks nothing; neighbours
 * are heard where a deviation from neighbour-protecting law is applied for; housing and antennas are deemed permitted
 * after three months from the complete documents (§ 70a NBauO), the certificate comes unasked; the structural proof may
 * follow as a condition precedent (§ 67 (3)); then beginning, three years, standstill, final acceptance where ordered.
 *
 * Not here: § 36 BauGB, because city and building authority are the same body (BVerwG 4 C 16.03); extension (own
 * service); rescission and orders under § 79 NBauO, which are cases of their own on this permit.
 */
export default defineProcedure({
  ...buildingService,
  key: 'baugenehmigung-vereinfacht',
  name: 'Baugenehmigung im vereinfachten Verfahren',
  kind: 'multiStage',
  filePlan: '63.10.10',
  leika: ['99012070006000'],
  legalBasis: ['§ 59 NBauO', '§ 63 NBauO', '§§ 67 bis 71 NBauO', '§ 70a NBauO'],
  audience: ['citizen', 'company'],
  keywords: [
    'Bauantrag',
    'Einfamilienhaus bauen',
    'Anbau ans Wohnhaus',
    'Dachgeschoss ausbauen',
    'Doppelhaus Neubau',
  ],
  online: {
    since: '2024-01',
    evidence: 'Serviceportal LHH; digitales Verfahren seit 1.1.2024 vorgeschrieben (§ 3a NBauO)',
  },
  form,
  evidence,
  fee: buildingTariffs({ perMille: 11, least: 8000, most: 5000000 }),
  clocks: {
    ...buildingClocks(),
    ...buildingUseClocks('issued.remedy.notified'),
    ...fiction.clocks,
    neighbourPeriod,
    planningOpinionPeriod: opinionPeriod('Frist der Stadtplanung', '§ 69 Abs. 3 NBauO', 'P1M'),
    fireOpinionPeriod: opinionPeriod('Frist der Feuerwehr', '§ 69 Abs. 3 NBauO', 'P1M'),
    drainageOpinionPeriod: opinionPeriod('Frist der Stadtentwässerung', '§ 69 Abs. 3 NBauO', 'P1M'),
    greenOpinionPeriod: opinionPeriod(
      'Frist des Fachbereichs Umwelt und Stadtgrün',
      '§ 69 Abs. 3 NBauO',
      'P1M',
    ),
    processingTarget: processingTarget({ period: 'P10W' }),
  },
  documents: { ...documents, ...fiction.documents },
  events: {
    ...buildingEvents(),
    ...buildingUseEvents('Baubeginn anzeigen (§ 76 NBauO)', 'Fertigstellung anzeigen'),
    supplement: supplementEvent(supplementFields),
    neighbourObjection: neighbourEvent,
    planningOpinion: opinionEvent('Stellungnahme der Stadtplanung eintragen'),
    fireOpinion: opinionEvent('Stellungnahme der Feuerwehr eintragen'),
    drainageOpinion: opinionEvent('Stellungnahme der Stadtentwässerung eintragen'),
    greenOpinion: opinionEvent('Stellungnahme Umwelt und Stadtgrün eintragen'),
  },
  publicStatus: { ...buildingStatuses, ...fiction.publicStatus },
  certainty: {
    filePlan: { evidence: 'assumed' },
    'clocks.decisionPeriod.period': { evidence: 'documented', source: '§ 70a NBauO (VORIS)' },
    'clocks.planningOpinionPeriod.period': { evidence: 'assumed' },
  },
  machine: {
    initial: 'submitted',
    states: {
      ...buildingPermit({
        check: 'Bauantrag, Bauvorlagen und Bauvorlageberechtigung auf Vollständigkeit prüfen',
        findings: [fiction.completeOn],
        checked: [{ to: '#case.checked', then: [set('completeOn', 'event.completeOn')] }],
        examination: {
          inquiry: {
            type: 'parallel',
            meta: { label: 'Beteiligung von Fachstellen und Nachbarn', status: 'inReview' },
            onDone: ways('limitedReview'),
            states: inquiry,
          },
          limitedReview,
          siteVisit,
        },
        decision: {
          task: 'Über den Bauantrag und jede beantragte Abweichung entscheiden',
          legalBasis: '§ 70 Abs. 1 NBauO',
          fields: [
            {
              name: 'deviations',
              label: 'Zugelassene Abweichungen, Ausnahmen und Befreiungen',
              type: 'list',
              max: 20,
              fields: [
                { name: 'provision', label: 'Vorschrift', type: 'text', maxLength: 200, required: true },
                { name: 'reason', label: 'Gründe', type: 'longText', maxLength: 3000, required: true },
              ],
            },
            provisionsField,
            {
              name: 'structuralCondition',
              label: 'Standsicherheitsnachweis als aufschiebende Bedingung (§ 67 Abs. 3 NBauO)',
              type: 'boolean',
              when: 'form.structuralProof = "later"',
              required: true,
            },
            {
              name: 'finalAcceptance',
              label: 'Schlussabnahme wird angeordnet (§ 77 NBauO)',
              type: 'boolean',
              required: true,
            },
          ],
          blocked: [
            {
              to: 'draftBlocked',
              when: 'count(form.deviations) > count(event.deviations) or (form.deviations != null and event.deviations = null)',
            },
          ],
        },
        fee: { value: true, least: 8000, most: 5000000 },
        timeliness: fiction.timeliness,
        deemed: 'facts.deemedSince != null',
        use: buildingUse({
          begun: 'Bau begonnen',
          acceptance: 'facts.decision.finalAcceptance = true',
          acceptanceTask: 'Schlussabnahme vor Ort durchführen',
          deemedClock: 'deemedValidity',
          stages: {
            structureGate: {
              meta: { label: 'Bedingung der Standsicherheit', status: 'underway' },
              always: ways([
                { to: 'structure', when: 'form.structuralProof = "later"' },
                { to: 'carriedOut' },
              ]),
            },
            structure,
          },
        }),
      }),
      deemedApproved: fiction.milestone,
    },
  },
});
