import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { Option } from '../form.js';
import type { EventSpec } from '../task-spec.js';
import { opinionEvent, opinionPeriod, participation } from './participation.js';
import { gate } from './brief-states.js';
import { taskState } from './task-state.js';
import { ways, type Way } from './transition.js';

/** An authority that is asked about an applicant. */
export interface Inquiry {
  /** Region, fact `<id>Opinion`, event `<id>Opinion` and clock `<id>Period` are named after it. */
  readonly id: string;
  readonly authority: string;
  readonly effect: 'Einvernehmen' | 'Benehmen';
  readonly legalBasis: string;
  /** FEEL: asked only when this holds. */
  readonly needed?: string;
  readonly period?: string;
}

const registerNames = {
  criminal: 'Führungszeugnis, Belegart O (§ 30 Abs. 5 BZRG)',
  criminalFull: 'Unbeschränkte Auskunft aus dem Bundeszentralregister (§ 41 BZRG)',
  trade: 'Gewerbezentralregister, Belegart 9 (§ 150a GewO)',
  debtors: 'Schuldnerverzeichnis (§ 882f ZPO)',
  insolvency: 'Insolvenzbekanntmachungen (§ 9 InsO)',
  guards: 'Bewacherregister (§ 11b GewO)',
} as const;

/** A register that tells about reliability. */
type RegisterName = keyof typeof registerNames;

/**
 * The inquiries about reliability (§ 11 (1), § 150a GewO), side by side: the registers that this trade's statute opens,
 * read by a clerk (fact `registers`), and the authorities it names. Done when all have answered.
 */
export function reliabilityInquiries(config: {
  readonly registers: readonly RegisterName[];
  readonly legalBasis: string;
  readonly ask: readonly Inquiry[];
  readonly onDone: string | readonly Way[];
  /** Further regions beside the inquiries: proof of funds, premises, … */
  readonly more?: Readonly<Record<string, StateConfig>>;
}): StateConfig {
  const options: Option[] = config.registers.map((value) => ({
    value,
    label: registerNames[value],
  }));
  return {
    type: 'parallel',
    meta: { label: 'Ermittlungen', status: 'inReview' },
    onDone: ways(config.onDone),
    states: {
      registers: registersRegion(options, config.legalBasis),
      ...Object.fromEntries(
        config.ask.map((one) => [
          one.id,
          asked(one, {
            id: one.id,
            label: `Beteiligung: ${one.authority}`,
            authority: one.authority,
            effect: one.effect,
            legalBasis: one.legalBasis,
            clock: `${one.id}Period`,
            needed: one.needed ?? 'true',
          }),
        ]),
      ),
      ...config.more,
    },
  };
}

/** An authority that the statute names without condition is asked unless it has answered before. */
function asked(one: Inquiry, config: Parameters<typeof participation>[0]): StateConfig {
  const region = participation(config);
  if (one.needed !== undefined) return region;
  return {
    ...region,
    states: {
      ...region.states,
      gate: gate('Schon beantwortet?', 'inReview', [
        { to: 'answered', when: `facts.${one.id}Opinion != null` },
        { to: 'request' },
      ]),
    },
  };
}

/** The clocks and events of the authorities asked. */
export function inquiryParts(ask: readonly Inquiry[]): {
  readonly clocks: Record<string, ClockSpec>;
  readonly events: Record<string, EventSpec>;
} {
  return {
    clocks: Object.fromEntries(
      ask.map((one) => [
        `${one.id}Period`,
        opinionPeriod(`Frist zur Äußerung: ${one.authority}`, one.legalBasis, one.period ?? 'P1M'),
      ]),
    ),
    events: Object.fromEntries(
      ask.map((one) => [`${one.id}Opinion`, opinionEvent(`Antwort eintragen: ${one.authority}`)]),
    ),
  };
}

function registersRegion(options: readonly Option[], legalBasis: string): StateConfig {
  return {
    meta: { label: 'Register', status: 'inReview' },
    initial: 'gate',
    states: {
      // What has been read stays read when documents were asked for in between.
      gate: gate('Schon ausgewertet?', 'inReview', [
        { to: 'read', when: 'facts.registers != null' },
        { to: 'reading' },
      ]),
      reading: taskState({
        id: 'registers',
        state: 'Register werden ausgewertet',
        status: 'inReview',
        task: `Auswerten: ${options.map(({ label }) => label).join('; ')}`,
        post: 'clerk',
        target: 'P7D',
        legalBasis,
        outcomes: {
          clean: { label: 'Nichts Nachteiliges', to: 'read' },
          entries: {
            label: 'Nachteilige Erkenntnisse',
            to: 'read',
            fields: [
              {
                name: 'entries',
                label: 'Erkenntnisse mit Bezug zum Gewerbe',
                type: 'list',
                min: 1,
                max: 50,
                required: true,
                fields: [
                  { name: 'register', label: 'Quelle', type: 'choice', required: true, options },
                  {
                    name: 'finding',
                    label: 'Inhalt und Bedeutung',
                    type: 'longText',
                    maxLength: 1000,
                    required: true,
                  },
                ],
              },
            ],
          },
        },
      }),
      read: { type: 'final', meta: { label: 'Register ausgewertet', status: 'inReview' } },
    },
  };
}
