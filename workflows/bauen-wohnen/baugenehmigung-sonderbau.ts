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
  opinionEvent,
  opinionPeriod,
  participation,
  plotSupplement,
  processingTarget,
  supplementEvent,
  taskState,
  ways,
} from '@amtsweg/procedure';
import { buildingService } from './building-service.js';
import { evidence, form } from './baugenehmigung-sonderbau.form.js';
import { provisionsField } from './provisions.js';

const project = '{form.project} ({choice("specialKind", form.specialKind)})';
const { head, costs } = buildingBlocks(project);

const inquiry = {
  fire: participation({
    id: 'fire',
    label: 'Feuerwehr: Brandschutzkonzept und Löscharbeiten',
    authority: 'Landeshauptstadt Hannover, Feuerwehr, vorbeugender Brandschutz',
    effect: 'Einvernehmen',
    legalBasis: '§ 69 Abs. 3, §§ 14, 51 NBauO',
    clock: 'fireOpinionPeriod',
    needed: 'form.fireAgreed != true',
  }),
  labour: participation({
    id: 'labour',
    label: 'Gewerbeaufsicht: Arbeitsschutz und Immissionen',
    authority: 'Staatliches Gewerbeaufsichtsamt Hannover',
    effect: 'Benehmen',
    legalBasis: '§ 69 Abs. 3 NBauO, ArbStättV, BImSchG',
    clock: 'labourOpinionPeriod',
    needed: 'form.workplaces = true',
  }),
  traffic: participation({
    id: 'traffic',
    label: 'Straßenverkehrsbehörde: Erschließung und Verkehr',
    authority: 'Landeshauptstadt Hannover, Straßenverkehrsbehörde',
    effect: 'Benehmen',
    legalBasis: '§ 69 Abs. 3 NBauO',
    clock: 'trafficOpinionPeriod',
    needed: 'form.visitors > 200',
  }),
  neighbours: neighbours('form.neighboursAffected = true'),
  structure: {
    meta: { label: 'Prüfung der Standsicherheit', status: 'inReview' },
    initial: 'gate',
    states: {
      gate: {
        meta: { label: 'Prüfstatik', status: 'inReview' },
        always: ways([
          { to: 'tested', when: 'facts.structuralTest.outcome = "tested"' },
          { to: 'commission' },
        ]),
      },
      commission: taskState({
        id: 'testEngineer',
        state: 'Prüfingenieur wird beauftragt',
        status: 'inReview',
        task: 'Prüfingenieurin oder Prüfingenieur für Baustatik beauftragen',
        post: 'clerk',
        legalBasis: '§ 65 NBauO, DVO-NBauO',
        outcomes: {
          commissioned: {
            label: 'Beauftragt',
            to: 'testing',
            fields: [
              {
                name: 'engineer',
                label: 'Prüfingenieurin oder Prüfingenieur',
                type: 'name',
                maxLength: 160,
                required: true,
              },
            ],
          },
        },
      }),
      testing: taskState({
        id: 'structuralTest',
        state: 'Prüfbericht steht aus',
        status: 'waitingForOthers',
        task: 'Prüfbericht zur Standsicherheit entgegennehmen',
        post: 'clerk',
        target: 'P2M',
        legalBasis: '§ 65 NBauO',
        outcomes: {
          tested: {
            label: 'Geprüft',
            to: 'tested',
            fields: [
              {
                name: 'reportNumber',
                label: 'Nummer des Prüfberichts',
                type: 'text',
                maxLength: 60,
                required: true,
              },
            ],
          },
          otherEngineer: { label: 'Anderen Prüfingenieur beauftragen', to: 'commission' },
        },
      }),
      tested: { type: 'final', meta: { label: 'Standsicherheit geprüft', status: 'inReview' } },
    },
  },
} as const;

const fullReview = taskState({
  id: 'fullReview',
  state: 'Umfassende Prüfung (§ 64 NBauO)',
  status: 'inReview',
  task: 'Gesamtes öffentliches Baurecht, Brandschutzkonzept und Erleichterungen prüfen',
  post: 'clerk',
  target: 'P1M',
  legalBasis: '§ 64 NBauO, §§ 14, 51 NBauO',
  outcomes: {
    reviewed: {
      label: 'Geprüft',
      to: 'fireProtection',
      fields: [
        { name: 'findings', label: 'Ergebnis', type: 'longText', maxLength: 10000, required: true },
        {
          name: 'reliefs',
          label: 'Erleichterungen und besondere Anforderungen (§ 51 NBauO)',
          type: 'longText',
          maxLength: 5000,
        },
      ],
    },
  },
});

/** Second pair of eyes on the concept: whoever reviewed the rest does not release it. */
const fireProtection = taskState({
  id: 'fireProtection',
  state: 'Freigabe des Brandschutzkonzepts',
  status: 'inReview',
  task: 'Brandschutzkonzept mit der Stellungnahme der Feuerwehr abgleichen und freigeben',
  post: 'lead',
  notBy: ['fullReview'],
  legalBasis: '§ 14 NBauO',
  outcomes: {
    released: { label: 'Freigegeben', to: 'decision' },
    revise: { label: 'Zurück in die Prüfung', adverse: true, to: 'fullReview' },
  },
});

/** The stages of supervision that only special buildings have: shell first, then the technical systems. */
const stages = {
  shell: taskState({
    id: 'shell',
    state: 'Rohbauabnahme (§ 77 NBauO)',
    status: 'underway',
    task: 'Rohbau nach Anzeige abnehmen, Feuerwiderstand und Rettungswege prüfen',
    post: 'inspector',
    legalBasis: '§ 77 Abs. 1 NBauO',
    outcomes: {
      accepted: {
        label: 'Abgenommen',
        to: 'systems',
        fields: [
          { name: 'acceptedOn', label: 'Abgenommen am', type: 'date', required: true, notAfter: 'today' },
        ],
      },
      defective: { label: 'Mängel, Bau stillgelegt bis zur Behebung', adverse: true, to: 'shell' },
    },
  }),
  systems: taskState({
    id: 'systems',
    state: 'Technische Anlagen: Prüfbescheinigungen',
    status: 'underway',
    task: 'Bescheinigungen der Sachverständigen für Brandmelde-, Lüftungs- und Löschanlagen entgegennehmen',
    post: 'clerk',
    legalBasis: '§ 51 Nr. 20 NBauO, DVO-NBauO § 30',
    outcomes: { certified: { label: 'Liegen mängelfrei vor', to: 'carriedOut' } },
  }),
};

/**
 * Baugenehmigung für Sonderbauten (§ 2 (5), § 64 NBauO): the whole of public building law is examined.
 *
 * Peculiar: the structural proof is tested by a Prüfingenieur on commission; nothing is permitted without the word of
 * the fire brigade; the fire protection concept is released by someone other than the reviewer; reliefs and stricter
 * demands (§ 51); while it is built the shell is accepted and experts certify the systems; final acceptance always.
 *
 * Not here: fiction (§ 70a names the simplified procedure only); partial permit (§ 70 (3)), an application of its own;
 * recurring inspection is the Brandverhütungsschau.
 */
export default defineProcedure({
  ...buildingService,
  key: 'baugenehmigung-sonderbau',
  name: 'Baugenehmigung für Sonderbauten',
  kind: 'multiStage',
  filePlan: '63.10.20',
  leika: [],
  legalBasis: ['§ 2 Abs. 5 NBauO', '§ 64 NBauO', '§ 51 NBauO', '§§ 67 bis 71 NBauO', '§ 77 NBauO'],
  audience: ['citizen', 'company'],
  keywords: [
    'Hochhaus bauen',
    'Versammlungsstätte errichten',
    'großes Geschäftshaus Neubau',
    'Krankenhaus oder Schule bauen',
    'Brandschutzkonzept Bauantrag',
  ],
  online: null,
  form,
  evidence,
  fee: buildingTariffs({ perMille: 15, least: 30000, most: 20000000 }),
  clocks: {
    ...buildingClocks(),
    ...buildingUseClocks(),
    neighbourPeriod,
    fireOpinionPeriod: opinionPeriod('Frist der Feuerwehr', '§ 69 Abs. 3 NBauO', 'P6W'),
    labourOpinionPeriod: opinionPeriod('Frist der Gewerbeaufsicht', '§ 69 Abs. 3 NBauO', 'P1M'),
    trafficOpinionPeriod: opinionPeriod('Frist der Straßenverkehrsbehörde', '§ 69 Abs. 3 NBauO', 'P1M'),
    processingTarget: processingTarget({ period: 'P6M' }),
  },
  documents: {
    ...buildingLetters({ dative: 'Ihrem Bauantrag', accusative: 'Ihren Bauantrag', project }),
    permit: {
      kind: 'notice',
      title: 'Baugenehmigung für einen Sonderbau (§ 64 NBauO)',
      remedy: true,
      signedBy: 'signature',
      sealed: true,
      blocks: [
        head,
        {
          type: 'paragraph',
          text: 'auf Ihren Antrag wird die Baugenehmigung erteilt. Das Brandschutzkonzept vom {form.fireConceptOn} ist Bestandteil. Zugelassen sind höchstens {facts.decision.capacity} Personen.',
        },
        {
          type: 'paragraph',
          text: 'Erleichterungen und besondere Anforderungen (§ 51 NBauO): {facts.fullReview.reliefs}',
          when: 'facts.fullReview.reliefs != null',
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
          text: 'Rohbau- und Schlussabnahme sind zu beantragen; die Nutzung ist erst nach der Schlussabnahme zulässig.',
        },
        ...costs,
      ],
    },
  },
  events: {
    ...buildingEvents(),
    ...buildingUseEvents(
      'Baubeginn anzeigen (§ 76 NBauO)',
      'Fertigstellung anzeigen und Schlussabnahme beantragen',
    ),
    supplement: supplementEvent(plotSupplement),
    neighbourObjection: neighbourEvent,
    fireOpinion: opinionEvent('Stellungnahme der Feuerwehr eintragen'),
    labourOpinion: opinionEvent('Stellungnahme der Gewerbeaufsicht eintragen'),
    trafficOpinion: opinionEvent('Stellungnahme der Straßenverkehrsbehörde eintragen'),
  },
  publicStatus: buildingStatuses,
  certainty: {
    filePlan: { evidence: 'assumed' },
    'clocks.fireOpinionPeriod.period': { evidence: 'assumed' },
  },
  machine: {
    initial: 'submitted',
    states: buildingPermit({
      check: 'Bauantrag, Brandschutzkonzept und Nachweise auf Vollständigkeit prüfen und Sonderbau einordnen',
      examination: {
        inquiry: {
          type: 'parallel',
          meta: { label: 'Beteiligung, Nachbarn und Prüfstatik', status: 'inReview' },
          onDone: ways('fullReview'),
          states: inquiry,
        },
        fullReview,
        fireProtection,
      },
      decision: {
        task: 'Über den Bauantrag mit Brandschutzauflagen entscheiden',
        legalBasis: '§ 70 Abs. 1, § 51 NBauO',
        fields: [
          {
            name: 'capacity',
            label: 'Zugelassene Personenzahl',
            type: 'integer',
            min: 1,
            max: 100000,
            required: true,
          },
          provisionsField,
        ],
        blocked: [{ to: 'draftBlocked', when: 'facts.fireOpinion.result = "refuses"' }],
      },
      fee: { value: true, least: 30000, most: 20000000 },
      use: buildingUse({
        begun: 'Bau begonnen',
        acceptanceTask: 'Schlussabnahme mit der Feuerwehr durchführen, Nutzung freigeben',
        stages,
      }),
    }),
  },
});
