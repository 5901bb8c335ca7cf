import {
  buildingBlocks,
  buildingClocks,
  buildingEvents,
  buildingLetters,
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
  partySection,
  plotSection,
  plotSupplement,
  processingTarget,
  supplementEvent,
  taskState,
} from '@amtsweg/procedure';
import { buildingService } from './building-service.js';

const project = '{form.project}, abweichend von: {form.designation}';
const { head, costs } = buildingBlocks(project);

/** The planners, not the building authority, know what the plan's principles are. */
const planReview = taskState({
  id: 'planReview',
  state: 'Grundzüge der Planung',
  status: 'inReview',
  task: 'Festsetzung, Planbegründung und Grundzüge der Planung prüfen',
  post: 'clerk',
  unit: '61.1',
  target: 'P14D',
  legalBasis: '§ 31 BauGB',
  outcomes: {
    exception: {
      label: 'Ausnahme ist im Plan vorgesehen (§ 31 Abs. 1 BauGB)',
      to: 'neighbourhood',
      fields: [
        {
          name: 'planText',
          label: 'Textliche Festsetzung, die sie vorsieht',
          type: 'text',
          maxLength: 300,
          required: true,
        },
      ],
    },
    exemption: {
      label: 'Nur Befreiung möglich (§ 31 Abs. 2 oder 3 BauGB)',
      to: 'neighbourhood',
      fields: [
        {
          name: 'touchesPrinciples',
          label: 'Die Grundzüge der Planung werden berührt',
          type: 'boolean',
          required: true,
        },
        {
          name: 'ground',
          label: 'Befreiungstatbestand',
          type: 'choice',
          required: true,
          options: [
            { value: 'publicGood', label: 'Gründe des Wohls der Allgemeinheit (Abs. 2 Nr. 1)' },
            { value: 'justifiable', label: 'Städtebaulich vertretbar (Abs. 2 Nr. 2)' },
            { value: 'hardship', label: 'Offenbar nicht beabsichtigte Härte (Abs. 2 Nr. 3)' },
            { value: 'housing', label: 'Zugunsten des Wohnungsbaus (Abs. 3)' },
            { value: 'none', label: 'Keiner' },
          ],
        },
        {
          name: 'statement',
          label: 'Städtebauliche Beurteilung',
          type: 'longText',
          maxLength: 5000,
          required: true,
        },
      ],
    },
  },
});

/**
 * Ausnahme oder Befreiung vom Bebauungsplan (§ 31 BauGB), applied for by itself (§ 66 (6) NBauO).
 *
 * Peculiar: the planning office decides first whether the plan itself provides the exception or only an exemption is
 * left; an exemption needs one of the grounds and must leave the principles of planning alone (housing excepted,
 * § 31 (3)): a draft without is put back, that is no matter of discretion. Neighbours are heard where the designation
 * protects them. Not here: § 36 BauGB (city and authority are one body); the consent of § 36a BauGB to § 31 (3), which the
 * city gives itself by the planning office (to be confirmed by the legal office).
 */
export default defineProcedure({
  ...buildingService,
  key: 'bebauungsplan-befreiung',
  name: 'Ausnahme oder Befreiung vom Bebauungsplan',
  kind: 'exemption',
  filePlan: '63.20.20',
  leika: [],
  legalBasis: ['§ 31 BauGB', '§ 66 Abs. 6 NBauO', '§ 68 NBauO'],
  audience: ['citizen', 'company'],
  keywords: [
    'außerhalb der Baugrenze bauen',
    'B-Plan nicht einhalten',
    'Dachfarbe anders als vorgeschrieben',
    'höher bauen als erlaubt',
    'Gartenhaus außerhalb Baufenster',
  ],
  online: null,
  form: {
    sections: [
      partySection('Bauherrin oder Bauherr'),
      plotSection('Grundstück'),
      {
        title: 'Ausnahme oder Befreiung',
        fields: [
          { name: 'project', label: 'Vorhaben', type: 'text', maxLength: 300, required: true },
          { name: 'plan', label: 'Nummer des Bebauungsplans', type: 'text', maxLength: 20 },
          {
            name: 'designation',
            label: 'Festsetzung, von der abgewichen wird',
            type: 'text',
            maxLength: 300,
            required: true,
          },
          {
            name: 'designationKind',
            label: 'Art der Festsetzung',
            type: 'choice',
            required: true,
            options: [
              { value: 'use', label: 'Art der Nutzung' },
              { value: 'size', label: 'Maß (GRZ, GFZ, Geschosse, Höhe)' },
              { value: 'line', label: 'Baugrenze, Baulinie, Bauweise' },
              { value: 'green', label: 'Grün, Pflanzbindung' },
            ],
          },
          { name: 'extent', label: 'Umfang (Maße, Prozent)', type: 'text', maxLength: 300, required: true },
          {
            name: 'newDwellings',
            label: 'Zusätzliche Wohnungen',
            type: 'integer',
            min: 0,
            max: 500,
            required: true,
          },
          { name: 'reason', label: 'Begründung', type: 'longText', maxLength: 5000, required: true },
        ],
      },
    ],
  },
  evidence: [
    { name: 'application', label: 'Antrag mit Begründung', legalBasis: '§ 66 Abs. 6 NBauO' },
    { name: 'sitePlan', label: 'Lageplan', legalBasis: '§ 11 NBauVorlVO' },
    { name: 'drawings', label: 'Bauzeichnungen', legalBasis: '§ 12 NBauVorlVO' },
  ],
  fee: buildingTariffs({ least: 6000, most: 1000000 }),
  clocks: {
    ...buildingClocks(),
    ...buildingUseClocks(),
    neighbourPeriod,
    processingTarget: processingTarget({ period: 'P8W' }),
  },
  documents: {
    ...buildingLetters({
      dative: 'Ihrem Antrag auf Befreiung',
      accusative: 'Ihren Antrag auf Befreiung',
      project,
    }),
    permit: {
      kind: 'notice',
      title:
        '{if facts.planReview.outcome = "exception" then "Ausnahme vom Bebauungsplan" else "Befreiung vom Bebauungsplan"}',
      remedy: true,
      signedBy: 'signature',
      blocks: [
        head,
        {
          type: 'paragraph',
          text: 'von der Festsetzung „{form.designation}“ wird in diesem Umfang abgewichen: {facts.decision.extent}',
        },
        {
          type: 'paragraph',
          text: 'Rechtsgrundlage: {if facts.planReview.outcome = "exception" then "§ 31 Abs. 1 BauGB" else if facts.planReview.ground = "housing" then "§ 31 Abs. 3 BauGB" else "§ 31 Abs. 2 BauGB"}.',
        },
        { type: 'heading', text: 'Gründe' },
        { type: 'paragraph', text: '{facts.decision.considerations}' },
        ...costs,
      ],
    },
  },
  events: {
    ...buildingEvents(),
    ...buildingUseEvents('Beginn anzeigen', 'Fertigstellung anzeigen'),
    supplement: supplementEvent(plotSupplement),
    neighbourObjection: neighbourEvent,
  },
  publicStatus: buildingStatuses,
  certainty: { filePlan: { evidence: 'assumed' } },
  machine: {
    initial: 'submitted',
    states: buildingPermit({
      check: 'Festsetzung, Umfang und Begründung des Antrags prüfen',
      examination: {
        planReview,
        neighbourhood: { ...neighbours('form.designationKind in ("use", "line")'), onDone: 'decision' },
      },
      decision: {
        task: 'Über Ausnahme oder Befreiung entscheiden und nachbarliche Interessen würdigen',
        legalBasis: '§ 31 BauGB',
        fields: [
          { name: 'extent', label: 'Zugelassener Umfang', type: 'text', maxLength: 300, required: true },
          {
            name: 'considerations',
            label: 'Würdigung der nachbarlichen Interessen und öffentlichen Belange',
            type: 'longText',
            maxLength: 5000,
            required: true,
          },
        ],
        blocked: [
          {
            to: 'draftBlocked',
            when: 'facts.planReview.outcome = "exemption" and facts.planReview.ground = "none"',
          },
          {
            to: 'draftBlocked',
            when: 'facts.planReview.touchesPrinciples = true and facts.planReview.ground != "housing"',
          },
        ],
      },
      fee: { value: false, least: 6000, most: 1000000 },
      use: buildingUse({
        begun: 'Vorhaben begonnen',
        acceptance: 'form.newDwellings > 0',
        acceptanceTask: 'Zahl der neuen Wohnungen und Umfang der Befreiung nachprüfen',
      }),
    }),
  },
});
