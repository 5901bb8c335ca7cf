import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { Feel, Field, Option } from '../form.js';
import type { EventSpec } from '../task-spec.js';
import { opinionPeriod, participation } from './participation.js';
import { taskState } from './task-state.js';
import { ways } from './transition.js';

/** Refusals that every permit for weapons, hunting and explosives knows; the statute's own grounds come beside them. */
export const reliabilityGrounds: readonly Option[] = [
  { value: '§ 4 Abs. 1 Nr. 2, § 5 WaffG', label: 'Unzuverlässig (§ 5 WaffG)' },
  { value: '§ 4 Abs. 1 Nr. 2, § 6 WaffG', label: 'Persönlich nicht geeignet (§ 6 WaffG)' },
];

/** What a procedure takes from `weaponsReliability`. */
interface ReliabilityParts {
  /** The parallel state `inquiries`. */
  readonly state: StateConfig;
  readonly clocks: Readonly<Record<string, ClockSpec>>;
  readonly events: Readonly<Record<string, EventSpec>>;
}

/** Authorities of § 5 (5) WaffG with the provision that lets each be asked. */
const authorities = {
  criminal: ['Bundesamt für Justiz, Bundeszentralregister', '§ 5 Abs. 5 Satz 1 Nr. 1 WaffG, § 41 BZRG'],
  prosecution: ['Zentrales Staatsanwaltschaftliches Verfahrensregister', '§ 5 Abs. 5 Satz 1 Nr. 2 WaffG'],
  police: ['Polizeidirektion Hannover', '§ 5 Abs. 5 Satz 1 Nr. 3 WaffG'],
  constitution: ['Niedersächsischer Verfassungsschutz', '§ 5 Abs. 5 Satz 1 Nr. 4 WaffG'],
} as const;

const labels: Readonly<Record<keyof typeof authorities, string>> = {
  criminal: 'Auskunft aus dem Bundeszentralregister',
  prosecution: 'Auskunft aus dem ZStV',
  police: 'Auskunft der Polizei',
  constitution: 'Auskunft des Verfassungsschutzes',
};

/** An answer of one of them; whether it weighs is for the decision, not for whoever enters it. */
const answerFields: readonly Field[] = [
  {
    name: 'result',
    label: 'Ergebnis',
    type: 'choice',
    required: true,
    options: [
      { value: 'agrees', label: 'Keine Erkenntnisse' },
      { value: 'refuses', label: 'Erkenntnisse' },
    ],
  },
  {
    name: 'statement',
    label: 'Erkenntnisse',
    type: 'longText',
    maxLength: 5000,
    when: 'event.result = "refuses"',
    required: true,
  },
];

/**
 * The inquiries without which no weapons permit is given (§ 5 (5), § 6 (1) sentence 3 and 4 WaffG): Federal Central
 * Register, prosecutors' register, police and, for weapons, the constitution-protection service, side by side and each
 * indispensable (hence Einvernehmen: reminded, never passed over). Beside them fitness: under 25 the first permit for a
 * firearm needs a certificate at the applicant's own cost (§ 6 (3) WaffG), and facts that raise doubts need one too.
 */
export function weaponsReliability(config: {
  readonly ask: readonly (keyof typeof authorities)[];
  /** Whether the age rule of § 6 (3) WaffG applies; FEEL over the form. */
  readonly youngFitness?: Feel;
  readonly to: string;
}): ReliabilityParts {
  const { ask, youngFitness } = config;
  return {
    state: {
      type: 'parallel',
      meta: { label: 'Zuverlässigkeit und Eignung (§§ 5, 6 WaffG)', status: 'waitingForOthers' },
      onDone: config.to,
      states: {
        ...Object.fromEntries(ask.map((id) => [id, inquiry(id)])),
        ...(youngFitness === undefined ? {} : { fitness: fitness(youngFitness) }),
      },
    },
    clocks: {
      ...Object.fromEntries(
        ask.map((id) => [`${id}OpinionPeriod`, opinionPeriod(labels[id], authorities[id][1], 'P1M')]),
      ),
      ...(youngFitness === undefined
        ? {}
        : {
            certificatePeriod: {
              label: 'Frist für das Zeugnis über die Eignung',
              kind: 'setByAuthority',
              legalBasis: '§ 4 Abs. 6 AWaffV',
              bound: 'party',
              start: { rule: 'event' },
              period: 'P2M',
            } as const,
          }),
    },
    events: {
      ...Object.fromEntries(
        ask.map((id): [string, EventSpec] => [
          `${id}Opinion`,
          { label: `${labels[id]} eintragen`, by: ['authority', 'clerk'], fields: answerFields },
        ]),
      ),
      ...(youngFitness === undefined ? {} : { certificateSubmitted }),
    },
  };
}

/** One inquiry: always made, once; what came in before documents were asked for again still holds. */
function inquiry(id: keyof typeof authorities): StateConfig {
  const region = participation({
    id,
    label: labels[id],
    authority: authorities[id][0],
    effect: 'Einvernehmen',
    legalBasis: authorities[id][1],
    clock: `${id}OpinionPeriod`,
    needed: 'true',
  });
  return {
    ...region,
    states: {
      ...region.states,
      gate: {
        meta: { label: 'Auskunft wird eingeholt', status: 'waitingForOthers' },
        always: ways([{ to: 'answered', when: `facts.${id}Opinion != null` }, { to: 'request' }]),
      },
    },
  };
}

const certificateSubmitted: EventSpec = {
  label: 'Zeugnis über die geistige Eignung vorlegen',
  by: ['applicant', 'clerk'],
  fields: [
    { name: 'issuedBy', label: 'Ausgestellt von', type: 'text', maxLength: 200, required: true },
    { name: 'issuedOn', label: 'Ausgestellt am', type: 'date', required: true, notAfter: 'today' },
    { name: 'fit', label: 'Eignung bestätigt', type: 'boolean', required: true },
  ],
};

function fitness(young: Feel): StateConfig {
  const submitted = { certificateSubmitted: ways('settled', ['record']) };
  return {
    meta: { label: 'Persönliche Eignung (§ 6 Abs. 3 WaffG)', status: 'inReview' },
    initial: 'gate',
    states: {
      gate: {
        meta: { label: 'Alter wird geprüft', status: 'inReview' },
        always: ways([
          { to: 'settled', when: 'facts.certificateSubmitted != null' },
          { to: 'awaitingCertificate', when: young },
          { to: 'settled' },
        ]),
      },
      awaitingCertificate: {
        meta: { label: 'Wartet auf das Zeugnis (unter 25 Jahren)', status: 'waitingForYou' },
        on: submitted,
        after: { certificatePeriod: 'certificateOverdue' },
      },
      certificateOverdue: taskState(
        {
          id: 'certificateOverdue',
          state: 'Zeugnis nicht vorgelegt',
          status: 'waitingForYou',
          task: 'Zeugnis anmahnen oder von fehlender Eignung ausgehen',
          post: 'clerk',
          legalBasis: '§ 4 Abs. 6 AWaffV',
          outcomes: {
            remind: { label: 'Noch einmal anfordern', to: 'awaitingCertificate' },
            conclude: { label: 'Auf fehlende Eignung schließen', adverse: true, to: 'settled' },
          },
        },
        { on: submitted },
      ),
      settled: { type: 'final', meta: { label: 'Eignung geklärt', status: 'inReview' } },
    },
  };
}
