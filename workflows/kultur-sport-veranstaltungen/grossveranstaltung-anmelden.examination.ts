import type { StateConfig } from '@amtsweg/engine';
import {
  applicationDecision,
  askedByLetter,
  brief,
  decide,
  finished,
  frameFee,
  gate,
  note,
  participation,
  provisionsField,
  taskState,
  ways,
  type DecisionTable,
} from '@amtsweg/procedure';

/** The class of risk follows from the form alone: crowd, drink, night and what is let off. */
export const risk: DecisionTable = {
  label: 'Risikoklasse der Veranstaltung',
  legalBasis: '§ 43 NVStättVO, Orientierungsrahmen Großveranstaltungen (Schwellen zu bestätigen)',
  hitPolicy: 'unique',
  inputs: [
    { label: 'Besucher gleichzeitig', expression: 'form.visitors', type: 'number', min: 1 },
    { label: 'Alkohol', expression: 'form.alcohol = true', type: 'boolean' },
    { label: 'Pyrotechnik', expression: 'form.pyrotechnics = true', type: 'boolean' },
    { label: 'Nach 22 Uhr', expression: 'form.endsAfterTen = true', type: 'boolean' },
  ],
  outputs: [{ name: 'class', label: 'Risikoklasse' }],
  rules: [
    { when: ['<= 5000', '-', 'false', 'false'], then: ['"normal"'] },
    { when: ['<= 5000', '-', 'false', 'true'], then: ['"raised"'] },
    { when: ['<= 5000', '-', 'true', '-'], then: ['"raised"'] },
    { when: ['(5000..15000]', 'false', 'false', '-'], then: ['"raised"'] },
    { when: ['(5000..15000]', 'false', 'true', '-'], then: ['"high"'] },
    { when: ['(5000..15000]', 'true', '-', '-'], then: ['"high"'] },
    { when: ['> 15000', '-', '-', '-'], then: ['"high"'] },
  ],
};

/** A municipal authority with a permit of its own: asked only where the form says it is concerned. */
function office(config: {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly needed: string;
  readonly task: string;
  readonly legalBasis: string;
}): StateConfig {
  const { id, label, unit } = config;
  return {
    meta: { label, status: 'coordination' },
    initial: 'gate',
    states: {
      gate: gate(`${label}: betroffen?`, 'coordination', [
        { to: 'contribution', when: `${config.needed} and facts.${id} = null` },
        { to: 'contributed' },
      ]),
      contribution: taskState({
        id,
        state: `Beitrag: ${label}`,
        status: 'coordination',
        task: config.task,
        post: 'clerk',
        unit,
        target: 'P14D',
        legalBasis: config.legalBasis,
        outcomes: {
          permitted: {
            label: 'Zulässig',
            to: 'contributed',
            fields: [brief.long('provisions', 'Nebenbestimmungen', 4000, { required: false })],
          },
          impossible: {
            label: 'Nicht zulässig',
            to: 'contributed',
            fields: [brief.long('obstacle', 'Hindernis', 2000)],
          },
        },
      }),
      contributed: finished(`${label}: beigetragen`, 'coordination'),
    },
  };
}

/** Everybody at once: police and fire brigade on the safety concept, the offices each on their own law. */
const star: StateConfig = {
  type: 'parallel',
  meta: { label: 'Beteiligung der Behörden', status: 'coordination' },
  onDone: ways([{ to: 'concept', when: 'facts.risk.class != "normal"' }, { to: 'decision' }]),
  states: {
    police: participation({
      id: 'police',
      label: 'Polizei',
      authority: 'Polizeidirektion Hannover',
      effect: 'Benehmen',
      legalBasis: '§ 11 NPOG, § 43 NVStättVO',
      clock: 'policePeriod',
      needed: 'form.visitors > 500 or form.roads = true',
    }),
    fire: participation({
      id: 'fire',
      label: 'Feuerwehr und Rettungsdienst',
      authority: 'Feuerwehr Hannover',
      effect: 'Einvernehmen',
      legalBasis: '§ 43 Abs. 2 NVStättVO, § 26 NBrandSchG',
      clock: 'firePeriod',
      needed: 'facts.risk.class != "normal"',
    }),
    transit: participation({
      id: 'transit',
      label: 'Nahverkehr',
      authority: 'ÜSTRA Hannoversche Verkehrsbetriebe AG',
      effect: 'Benehmen',
      legalBasis: '§ 29 Abs. 2 StVO mit VwV',
      clock: 'transitPeriod',
      needed: 'form.roads = true',
    }),
    traffic: office({
      id: 'traffic',
      label: 'Straßenverkehr und Sondernutzung',
      unit: '32.13',
      needed: 'form.roads = true',
      task: 'Erlaubnis nach § 29 Abs. 2 StVO, Umleitung und Sondernutzung vorbereiten',
      legalBasis: '§ 29 Abs. 2, § 45 StVO, § 18 NStrG',
    }),
    building: office({
      id: 'building',
      label: 'Bauaufsicht',
      unit: '61.2',
      needed: 'form.structures = true',
      task: 'Bühnen, Tribünen, Zelte und vorübergehende Versammlungsstätte beurteilen',
      legalBasis: '§ 75 NBauO, § 47 NVStättVO',
    }),
    green: office({
      id: 'green',
      label: 'Umwelt und Stadtgrün',
      unit: '67.1',
      needed: 'form.park = true or form.endsAfterTen = true',
      task: 'Lärm, Bäume, Rasen und Gewässer beurteilen, Lärmkontingent des Platzes vergleichen',
      legalBasis: '§ 22 BImSchG, Freizeitlärm-Richtlinie',
    }),
  },
};

/** Round table, the star of participation, and the concept that has to be agreed before anybody is let in. */
export const examination: Record<string, StateConfig> = {
  risk: {
    ...gate('Risikoklasse', 'inReview', [
      { to: 'roundTable', when: 'facts.risk.class = "high"' },
      { to: 'star' },
    ]),
    entry: [decide('risk')],
  },
  roundTable: taskState({
    id: 'roundTable',
    state: 'Runder Tisch',
    status: 'coordination',
    task: 'Veranstalter, Polizei, Feuerwehr, Rettungsdienst und Ämter einladen, Zuständigkeiten und Zeitplan festhalten',
    post: 'lead',
    target: 'P14D',
    legalBasis: '§ 43 NVStättVO, Orientierungsrahmen Großveranstaltungen',
    outcomes: { held: { label: 'Getagt', to: 'star', fields: [brief.long('minutes', 'Ergebnisse', 8000)] } },
  }),
  star,
  concept: taskState({
    id: 'concept',
    state: 'Sicherheitskonzept',
    status: 'coordination',
    task: 'Personenstrom, Räumung, Ordnungsdienst, Sanitätsdienst (Maurer-Schema) und Unwetter im Konzept prüfen',
    post: 'clerk',
    target: 'P14D',
    legalBasis: '§ 43 Abs. 1, 2 NVStättVO',
    outcomes: {
      agreed: {
        label: 'Abgestimmt',
        to: 'decision',
        fields: [
          brief.count('capacity', 'Höchstzahl gleichzeitig', 500000, { min: 1 }),
          brief.count('stewards', 'Ordnungskräfte', 5000, { min: 1 }),
        ],
      },
      revise: { label: 'Zu überarbeiten', to: 'revising', fields: [brief.long('points', 'Punkte', 4000)] },
    },
  }),
  revising: askedByLetter({
    id: 'revision',
    label: 'Veranstalter überarbeitet das Konzept',
    on: { conceptRevised: ways('concept', ['record']) },
    clock: 'revisionPeriod',
    to: '#case.checked.decision',
  }),
};

const obstacle =
  'facts.fireOpinion.result = "refuses" or facts.traffic.outcome = "impossible" or facts.building.outcome = "impossible" or facts.green.outcome = "impossible"';

/** One bundled decision; it cannot be granted against the fire brigade, a sister authority, or without the agreed concept. */
export const decision = applicationDecision({
  state: 'Gebündelte Entscheidung',
  task: 'Erlaubnisse bündeln, Nebenbestimmungen aller Stellen zusammenführen, Gebühr bemessen',
  legalBasis: '§ 29 Abs. 2 StVO, § 18 NStrG, § 11 NPOG',
  grant: {
    label: 'Erlauben',
    to: [
      {
        to: 'signature',
        when: `not(${obstacle}) and (facts.risk.class = "normal" or facts.concept.outcome = "agreed")`,
      },
      {
        to: 'decision',
        then: [note('Ein Beitrag steht entgegen oder das Sicherheitskonzept ist nicht abgestimmt.')],
      },
    ],
    fields: [provisionsField('§ 36 VwVfG, § 11 NPOG'), ...frameFee(15000, 1500000)],
  },
  grounds: [
    { value: 'Sicherheit und Leichtigkeit des Verkehrs (§ 29 Abs. 2 StVO)', label: 'Verkehr' },
    { value: 'Gefahr für Leben und Gesundheit der Besucher (§ 11 NPOG)', label: 'Besuchersicherheit' },
    { value: 'Lärm (§ 22 BImSchG)', label: 'Lärm' },
    { value: 'kein abgestimmtes Sicherheitskonzept (§ 43 NVStättVO)', label: 'Sicherheitskonzept' },
  ],
  refusalFields: frameFee(5000, 300000),
});
