import {
  buildingBlocks,
  buildingClocks,
  buildingEvents,
  buildingLetters,
  buildingPermit,
  buildingStatuses,
  buildingTariffs,
  defineProcedure,
  neighbourEvent,
  neighbourPeriod,
  neighbours,
  opinionEvent,
  opinionPeriod,
  participation,
  partySection,
  plotSection,
  plotSupplement,
  processingTarget,
  supplementEvent,
  taskState,
  ways,
} from '@amtsweg/procedure';
import { buildingService } from './building-service.js';

const project = 'Abweichung von {form.provision}';
const { head, costs } = buildingBlocks(project);

/** Abweichung is weighed against the purpose of the very provision; without its purpose there is nothing to weigh. */
const purpose = taskState({
  id: 'purpose',
  state: 'Zweck der Anforderung',
  status: 'inReview',
  task: 'Schutzziel der Vorschrift, Gleichwertigkeit und öffentliche Belange prüfen',
  post: 'clerk',
  target: 'P14D',
  legalBasis: '§ 66 Abs. 1 NBauO',
  outcomes: {
    assessed: {
      label: 'Geprüft',
      to: 'decision',
      fields: [
        {
          name: 'protectedGood',
          label: 'Schutzziel der Vorschrift',
          type: 'longText',
          maxLength: 2000,
          required: true,
        },
        {
          name: 'equivalent',
          label: 'Das Schutzziel wird auf andere Weise erreicht',
          type: 'boolean',
          required: true,
        },
        {
          name: 'publicInterest',
          label: 'Sonst: warum die Abweichung mit den öffentlichen Belangen vereinbar ist',
          type: 'longText',
          maxLength: 3000,
          when: 'event.equivalent = false',
          required: true,
        },
      ],
    },
  },
});

/**
 * Abweichung von Vorschriften des Bauordnungsrechts (§ 66 NBauO), applied for by itself: for measures that need no
 * permit, or beside one.
 *
 * Peculiar: one provision, weighed against its own purpose with regard to the neighbours, who are heard where it protects
 * them too; the fire brigade where it is about fire; existing buildings are to be favoured (§ 66 (1), § 85a). It may
 * hang on a compensating measure, whose proof is then an obligation with a date. Not here: B-Plan (§ 31 BauGB), a
 * neighbouring service with another authority's law.
 */
export default defineProcedure({
  ...buildingService,
  key: 'bauordnung-abweichung',
  name: 'Abweichung von Vorschriften des Bauordnungsrechts',
  kind: 'exemption',
  filePlan: '63.20.10',
  leika: [],
  legalBasis: ['§ 66 NBauO', '§ 68 NBauO'],
  audience: ['citizen', 'company'],
  keywords: [
    'zu nah an der Grenze bauen',
    'Grenzabstand unterschreiten',
    'zweiter Rettungsweg fehlt',
    'Stellplatzpflicht umgehen',
    'Bauvorschrift nicht einhalten',
  ],
  online: null,
  form: {
    sections: [
      partySection('Bauherrin oder Bauherr'),
      plotSection('Grundstück'),
      {
        title: 'Die Abweichung',
        fields: [
          {
            name: 'provision',
            label: 'Vorschrift, von der abgewichen werden soll',
            type: 'text',
            maxLength: 120,
            required: true,
          },
          {
            name: 'subject',
            label: 'Gegenstand',
            type: 'choice',
            required: true,
            options: [
              { value: 'distance', label: 'Grenzabstand (§§ 5 bis 7)' },
              { value: 'fire', label: 'Brandschutz, Rettungswege' },
              { value: 'accessibility', label: 'Barrierefreiheit (§ 49)' },
              { value: 'parking', label: 'Einstellplätze, Fahrräder' },
              { value: 'design', label: 'Gestaltung (örtliche Bauvorschrift)' },
            ],
          },
          { name: 'existing', label: 'Es geht um ein bestehendes Gebäude', type: 'boolean', required: true },
          { name: 'permitReference', label: 'Aktenzeichen eines Bauantrags', type: 'text', maxLength: 60 },
          {
            name: 'extent',
            label: 'Umfang der Abweichung (Maße)',
            type: 'text',
            maxLength: 500,
            required: true,
          },
          { name: 'reason', label: 'Begründung', type: 'longText', maxLength: 5000, required: true },
          {
            name: 'compensation',
            label: 'Angebotener Ausgleich',
            type: 'longText',
            maxLength: 3000,
            required: 'form.subject = "fire"',
          },
        ],
      },
    ],
  },
  evidence: [
    { name: 'application', label: 'Antrag mit Begründung', legalBasis: '§ 66 Abs. 2 NBauO' },
    { name: 'sitePlan', label: 'Lageplan', legalBasis: '§ 11 NBauVorlVO' },
    { name: 'drawings', label: 'Bauzeichnungen', legalBasis: '§ 12 NBauVorlVO' },
  ],
  fee: buildingTariffs({ least: 6000, most: 300000 }),
  clocks: {
    ...buildingClocks(),
    neighbourPeriod,
    fireOpinionPeriod: opinionPeriod('Frist der Feuerwehr', '§ 69 Abs. 3 NBauO', 'P1M'),
    measureDue: {
      label: 'Nachweis der Ausgleichsmaßnahme',
      kind: 'setByAuthority',
      legalBasis: '§ 36 Abs. 2 Nr. 4 VwVfG',
      bound: 'party',
      start: { rule: 'event', on: 'facts.decision.measureBy' },
      period: 'P2W',
    },
    processingTarget: processingTarget({ period: 'P8W' }),
  },
  documents: {
    ...buildingLetters({
      dative: 'Ihrem Antrag auf Abweichung',
      accusative: 'Ihren Antrag auf Abweichung',
      project,
    }),
    permit: {
      kind: 'notice',
      title: 'Zulassung einer Abweichung (§ 66 NBauO)',
      remedy: true,
      signedBy: 'signature',
      blocks: [
        head,
        {
          type: 'paragraph',
          text: 'die Abweichung von {form.provision} wird in diesem Umfang zugelassen: {facts.decision.extent}',
        },
        {
          type: 'paragraph',
          text: 'Als Ausgleich ist bis zum {facts.decision.measureBy} nachzuweisen: {facts.decision.measure}',
          when: 'facts.decision.measure != null',
        },
        { type: 'heading', text: 'Gründe' },
        { type: 'paragraph', text: '{facts.decision.considerations}' },
        ...costs,
      ],
    },
  },
  events: {
    ...buildingEvents(),
    supplement: supplementEvent(plotSupplement),
    neighbourObjection: neighbourEvent,
    fireOpinion: opinionEvent('Stellungnahme der Feuerwehr eintragen'),
    measureProven: {
      label: 'Ausgleichsmaßnahme nachweisen',
      by: ['applicant', 'clerk'],
      fields: [{ name: 'doneOn', label: 'Fertig am', type: 'date', required: true, notAfter: 'today' }],
    },
  },
  publicStatus: buildingStatuses,
  certainty: { filePlan: { evidence: 'assumed' } },
  machine: {
    initial: 'submitted',
    states: buildingPermit({
      check: 'Antrag auf bestimmte Vorschrift, Begründung und Unterlagen prüfen',
      examination: {
        inquiry: {
          type: 'parallel',
          meta: { label: 'Nachbarn und Feuerwehr', status: 'inReview' },
          onDone: ways('purpose'),
          states: {
            fire: participation({
              id: 'fire',
              label: 'Feuerwehr',
              authority: 'Landeshauptstadt Hannover, Feuerwehr, vorbeugender Brandschutz',
              effect: 'Benehmen',
              legalBasis: '§ 69 Abs. 3, § 14 NBauO',
              clock: 'fireOpinionPeriod',
              needed: 'form.subject = "fire"',
            }),
            neighbours: neighbours('form.subject in ("distance", "fire")'),
          },
        },
        purpose,
      },
      decision: {
        task: 'Über die Abweichung nach Ermessen entscheiden',
        legalBasis: '§ 66 Abs. 1 NBauO, § 40 VwVfG',
        fields: [
          { name: 'extent', label: 'Zugelassener Umfang', type: 'text', maxLength: 500, required: true },
          {
            name: 'considerations',
            label: 'Ermessenserwägungen',
            type: 'longText',
            maxLength: 5000,
            required: true,
          },
          { name: 'measure', label: 'Ausgleichsmaßnahme', type: 'longText', maxLength: 3000 },
          {
            name: 'measureBy',
            label: 'Nachzuweisen bis',
            type: 'date',
            notBefore: 'today',
            when: 'event.measure != null',
            required: true,
          },
        ],
      },
      fee: { value: false, least: 6000, most: 300000 },
      lapses: false,
      use: {
        meta: { label: 'Ausgleichsmaßnahme', status: 'permitValid' },
        initial: 'gate',
        states: {
          gate: {
            meta: { label: 'Ausgleich verlangt?', status: 'permitValid' },
            always: ways([{ to: 'owed', when: 'facts.decision.measure != null' }, { to: 'settled' }]),
          },
          owed: {
            meta: { label: 'Ausgleichsmaßnahme offen', status: 'underway' },
            on: { measureProven: ways('inspection', ['record']) },
            after: { measureDue: 'overdue' },
          },
          overdue: taskState({
            id: 'measureOverdue',
            state: 'Ausgleichsmaßnahme nicht nachgewiesen',
            status: 'underway',
            task: 'An den Ausgleich erinnern oder Anordnung in eigenem Verfahren einleiten',
            post: 'clerk',
            legalBasis: '§ 79 NBauO',
            outcomes: {
              remind: { label: 'Erinnert', to: 'owed' },
              order: { label: 'Anordnung eingeleitet (eigener Vorgang)', adverse: true, to: 'settled' },
            },
          }),
          inspection: taskState({
            id: 'measureInspection',
            state: 'Nachschau der Ausgleichsmaßnahme',
            status: 'underway',
            task: 'Ausgleichsmaßnahme vor Ort prüfen',
            post: 'inspector',
            target: 'P14D',
            outcomes: {
              fulfilled: { label: 'Erfüllt', to: 'settled' },
              defective: { label: 'Nicht erfüllt', adverse: true, to: 'owed' },
            },
          }),
          settled: { type: 'final', meta: { label: 'Keine offenen Pflichten', status: 'sent' } },
        },
      },
    }),
  },
});
