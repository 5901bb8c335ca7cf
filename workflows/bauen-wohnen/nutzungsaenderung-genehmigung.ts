import {
  buildingBlocks,
  buildingClocks,
  buildingEvents,
  buildingFiction,
  buildingLetters,
  buildingPermit,
  buildingStatuses,
  buildingTariffs,
  buildingUse,
  buildingUseClocks,
  buildingUseEvents,
  conclude,
  defineProcedure,
  notification,
  opinionEvent,
  opinionPeriod,
  participation,
  partySection,
  plotSection,
  plotSupplement,
  processingTarget,
  set,
  supplementEvent,
  taskState,
  ways,
} from '@amtsweg/procedure';
import { buildingService } from './building-service.js';
import { provisionsField } from './provisions.js';

const uses = [
  { value: 'housing', label: 'Wohnen' },
  { value: 'office', label: 'Büro oder Praxis' },
  { value: 'shop', label: 'Laden' },
  { value: 'restaurant', label: 'Gaststätte' },
  { value: 'amusement', label: 'Vergnügungsstätte, Spielhalle' },
  { value: 'workshop', label: 'Werkstatt oder Gewerbebetrieb' },
  { value: 'childcare', label: 'Kindertagesstätte' },
  { value: 'other', label: 'Anderes' },
];
const project =
  'Nutzungsänderung von {choice("formerUse", form.formerUse)} in {choice("newUse", form.newUse)}';
const { head, costs } = buildingBlocks(project);
const fiction = buildingFiction({
  subject: 'die beantragte Genehmigung der Nutzungsänderung',
  // § 70a (1) sentence 1 no. 2: rooms become housing.
  eligible: 'form.newUse = "housing" and form.formerUse != "housing"',
  content: [
    ['Vorhaben', project],
    ['Grundstück', '{form.plotAddress}'],
  ],
});

/** Notwendige Einstellplätze (§ 47 NBauO): more demand means more places, or money in their stead. */
const parking = taskState({
  id: 'parking',
  state: 'Einstellplatzbedarf (§ 47 NBauO)',
  status: 'inReview',
  task: 'Mehrbedarf an Einstellplätzen und Fahrradabstellanlagen gegenüber der bisherigen Nutzung ermitteln',
  post: 'clerk',
  legalBasis: '§§ 47, 48 NBauO',
  outcomes: {
    covered: { label: 'Kein Mehrbedarf oder nachgewiesen', to: 'comparison' },
    redeemed: {
      label: 'Ablösung durch Geldbetrag',
      to: 'comparison',
      fields: [
        {
          name: 'places',
          label: 'Abzulösende Einstellplätze',
          type: 'integer',
          min: 1,
          max: 500,
          required: true,
        },
        { name: 'perPlace', label: 'Ablösebetrag je Platz', type: 'money', min: 1, required: true },
      ],
    },
  },
});

const comparison = taskState({
  id: 'comparison',
  state: 'Neue Nutzung im Vergleich zur genehmigten',
  status: 'inReview',
  task: 'Gebietsart, Störgrad und andere oder weitergehende Anforderungen an die neue Nutzung prüfen',
  post: 'clerk',
  target: 'P14D',
  legalBasis: '§ 60 Abs. 2, § 63 NBauO, §§ 29, 34 BauGB, BauNVO',
  outcomes: {
    compared: {
      label: 'Geprüft',
      to: 'decision',
      fields: [{ name: 'findings', label: 'Ergebnis', type: 'longText', maxLength: 5000, required: true }],
    },
  },
});

/**
 * Genehmigung einer Nutzungsänderung (§ 59 NBauO, § 29 BauGB): no building, another use.
 *
 * Peculiar: the last permitted use is compared with the new one; no other or further demands mean that no permit is
 * needed (§ 60 (2)), told at once; the demand for parking places is the difference and may be redeemed by money; new
 * housing is deemed permitted (§ 70a (1) no. 2); what is notified is the taking up of the use.
 * The redemption sum is paid on a notice of its own (§ 47 (5)), no state here.
 */
export default defineProcedure({
  ...buildingService,
  key: 'nutzungsaenderung-genehmigung',
  name: 'Genehmigung einer Nutzungsänderung',
  kind: 'permit',
  filePlan: '63.10.30',
  leika: ['99012071006000'],
  legalBasis: ['§ 59 NBauO', '§ 60 Abs. 2 NBauO', '§ 29 BauGB', '§ 70a NBauO', '§ 47 NBauO'],
  audience: ['citizen', 'company'],
  keywords: [
    'Laden zur Wohnung umwandeln',
    'Büro wird Arztpraxis',
    'Wohnung als Ferienwohnung vermieten',
    'Scheune zum Wohnen umbauen',
    'Gaststätte im ehemaligen Geschäft',
  ],
  online: null,
  form: {
    sections: [
      partySection('Bauherrin oder Bauherr'),
      plotSection('Grundstück'),
      {
        title: 'Nutzung',
        fields: [
          {
            name: 'formerUse',
            label: 'Bisher genehmigte Nutzung',
            type: 'choice',
            options: uses,
            required: true,
          },
          {
            name: 'formerReference',
            label: 'Aktenzeichen der letzten Baugenehmigung',
            type: 'text',
            maxLength: 60,
          },
          { name: 'newUse', label: 'Neue Nutzung', type: 'choice', options: uses, required: true },
          {
            name: 'area',
            label: 'Betroffene Nutzfläche in m²',
            type: 'decimal',
            min: 1,
            max: 100000,
            required: true,
          },
          {
            name: 'operations',
            label: 'Betriebsbeschreibung mit Öffnungszeiten',
            type: 'longText',
            maxLength: 5000,
            when: 'form.newUse != "housing"',
            required: true,
          },
          {
            name: 'guests',
            label: 'Gäste oder Besucher höchstens',
            type: 'integer',
            min: 0,
            max: 5000,
            when: 'form.newUse in ("restaurant", "amusement", "childcare")',
            required: true,
          },
          {
            name: 'employees',
            label: 'Beschäftigte',
            type: 'integer',
            min: 0,
            max: 5000,
            when: 'form.newUse != "housing"',
            required: true,
          },
          {
            name: 'parkingSpaces',
            label: 'Vorhandene Einstellplätze',
            type: 'integer',
            min: 0,
            max: 1000,
            required: true,
          },
        ],
      },
    ],
    plausibility: [
      {
        holds: 'form.formerUse != form.newUse or form.newUse = "other"',
        message: 'Alte und neue Nutzung sind gleich: Dann ist nichts zu genehmigen.',
        field: 'newUse',
      },
    ],
  },
  evidence: [
    { name: 'application', label: 'Bauantrag', legalBasis: '§ 67 NBauO' },
    { name: 'drawings', label: 'Bauzeichnungen', legalBasis: '§ 12 NBauVorlVO' },
    {
      name: 'operations',
      label: 'Betriebsbeschreibung',
      legalBasis: '§ 13 NBauVorlVO',
      when: 'form.newUse != "housing"',
    },
    { name: 'parking', label: 'Nachweis notwendiger Einstellplätze', legalBasis: '§ 47 NBauO' },
  ],
  fee: buildingTariffs({ least: 8000, most: 500000 }),
  clocks: {
    ...buildingClocks(),
    ...buildingUseClocks('issued.remedy.notified'),
    ...fiction.clocks,
    planningOpinionPeriod: opinionPeriod('Frist der Stadtplanung', '§ 69 Abs. 3 NBauO', 'P1M'),
    labourOpinionPeriod: opinionPeriod('Frist der Gewerbeaufsicht', '§ 69 Abs. 3 NBauO', 'P1M'),
    fireOpinionPeriod: opinionPeriod('Frist der Feuerwehr', '§ 69 Abs. 3 NBauO', 'P1M'),
    processingTarget: processingTarget({ period: 'P10W' }),
  },
  documents: {
    ...buildingLetters({
      dative: 'Ihrem Antrag auf Nutzungsänderung',
      accusative: 'Ihren Antrag auf Nutzungsänderung',
      project,
    }),
    ...fiction.documents,
    notNeeded: {
      kind: 'letter',
      title: 'Für die neue Nutzung ist keine Genehmigung nötig',
      signedAs: 'clerk',
      blocks: [
        head,
        {
          type: 'paragraph',
          text: 'das öffentliche Baurecht stellt an die neue Nutzung keine anderen oder weitergehenden Anforderungen. Die Änderung ist verfahrensfrei (§ 60 Abs. 2 Nr. 1 NBauO): {facts.formalCheck.ground}',
        },
      ],
    },
    permit: {
      kind: 'notice',
      title: 'Genehmigung der Nutzungsänderung',
      remedy: true,
      signedBy: 'signature',
      sealed: true,
      blocks: [
        head,
        {
          type: 'paragraph',
          text: 'auf Ihren Antrag wird die Nutzungsänderung genehmigt. Zulässige Betriebszeit: {facts.decision.hours}',
          when: 'facts.decision.hours != null',
        },
        {
          type: 'paragraph',
          text: 'auf Ihren Antrag wird die Nutzungsänderung genehmigt.',
          when: 'facts.decision.hours = null',
        },
        {
          type: 'paragraph',
          text: 'Für {facts.parking.places} notwendige Einstellplätze ist je {euro(facts.parking.perPlace)} zur Ablösung zu zahlen; darüber ergeht ein eigener Bescheid (§ 47 NBauO).',
          when: 'facts.parking.outcome = "redeemed"',
        },
        {
          type: 'list',
          of: 'facts.decision.provisions',
          item: '{item.text} ({item.legalBasis})',
          ordered: true,
          when: 'facts.decision.provisions != null',
        },
        ...costs,
      ],
    },
  },
  events: {
    ...buildingEvents(),
    ...buildingUseEvents('Umbau oder Herrichtung beginnt', 'Aufnahme der neuen Nutzung anzeigen'),
    supplement: supplementEvent(plotSupplement),
    planningOpinion: opinionEvent('Stellungnahme der Stadtplanung eintragen'),
    labourOpinion: opinionEvent('Stellungnahme der Gewerbeaufsicht eintragen'),
    fireOpinion: opinionEvent('Stellungnahme der Feuerwehr eintragen'),
  },
  publicStatus: {
    ...buildingStatuses,
    ...fiction.publicStatus,
    notNeeded: {
      de: 'Keine Genehmigung nötig',
      easy: 'Sie brauchen dafür keine Erlaubnis von uns.',
      en: 'No permit needed',
      actor: 'nobody',
      next: 'Sie dürfen die neue Nutzung aufnehmen. Für die Einhaltung des Baurechts sind Sie verantwortlich.',
    },
  },
  certainty: {
    filePlan: { evidence: 'assumed' },
    'clocks.decisionPeriod.period': { evidence: 'documented', source: '§ 70a NBauO (VORIS)' },
  },
  machine: {
    initial: 'submitted',
    states: {
      ...buildingPermit({
        check: 'Genehmigte Nutzung feststellen, Genehmigungsbedürftigkeit und Unterlagen prüfen',
        findings: [fiction.completeOn],
        checked: [{ to: '#case.checked', then: [set('completeOn', 'event.completeOn')] }],
        checkOutcomes: {
          notNeeded: {
            label: 'Verfahrensfrei (§ 60 Abs. 2 NBauO)',
            to: '#case.notNeeded',
            fields: [
              {
                name: 'ground',
                label: 'Warum keine anderen Anforderungen gelten',
                type: 'longText',
                maxLength: 2000,
                required: true,
              },
            ],
          },
        },
        examination: {
          inquiry: {
            type: 'parallel',
            meta: { label: 'Beteiligung von Fachstellen', status: 'inReview' },
            onDone: ways('parking'),
            states: {
              planning: participation({
                id: 'planning',
                label: 'Stadtplanung: Gebietsverträglichkeit',
                authority: 'Landeshauptstadt Hannover, Stadtplanung',
                effect: 'Benehmen',
                legalBasis: '§ 69 Abs. 3 NBauO, BauNVO',
                clock: 'planningOpinionPeriod',
                needed: 'form.newUse in ("amusement", "restaurant", "workshop", "other")',
              }),
              labour: participation({
                id: 'labour',
                label: 'Gewerbeaufsicht: Lärm und Arbeitsschutz',
                authority: 'Staatliches Gewerbeaufsichtsamt Hannover',
                effect: 'Benehmen',
                legalBasis: '§ 69 Abs. 3 NBauO, § 22 BImSchG',
                clock: 'labourOpinionPeriod',
                needed: 'form.newUse in ("restaurant", "workshop") or form.employees >= 10',
              }),
              fire: participation({
                id: 'fire',
                label: 'Feuerwehr: Rettungswege',
                authority: 'Landeshauptstadt Hannover, Feuerwehr, vorbeugender Brandschutz',
                effect: 'Benehmen',
                legalBasis: '§ 69 Abs. 3, § 33 NBauO',
                clock: 'fireOpinionPeriod',
                needed: 'form.guests > 40 or form.newUse = "childcare"',
              }),
            },
          },
          parking,
          comparison,
        },
        decision: {
          task: 'Über die Nutzungsänderung entscheiden',
          legalBasis: '§ 70 Abs. 1 NBauO, § 15 BauNVO',
          fields: [
            {
              name: 'hours',
              label: 'Zulässige Betriebszeiten',
              type: 'text',
              maxLength: 200,
              when: 'form.newUse != "housing"',
            },
            provisionsField,
          ],
        },
        fee: { value: false, least: 8000, most: 500000 },
        timeliness: fiction.timeliness,
        deemed: 'facts.deemedSince != null',
        use: buildingUse({
          begun: 'Herrichtung läuft',
          acceptance: 'form.guests > 40',
          acceptanceTask: 'Rettungswege und Auflagen vor Aufnahme der Nutzung abnehmen',
          deemedClock: 'deemedValidity',
        }),
      }),
      deemedApproved: fiction.milestone,
      notNeeded: notification({
        label: 'Keine Genehmigung nötig',
        status: ['inReview', 'notNeeded'],
        document: 'notNeeded',
        entry: [conclude('notNeeded')],
      }),
    },
  },
});
