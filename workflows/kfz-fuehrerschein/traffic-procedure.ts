import type { StateConfig } from '@amtsweg/engine';
import {
  defineProcedure,
  endings,
  licenceAddressee,
  licenceSupplement,
  processingTarget,
  replyPeriod,
  requestLetter,
  roadTrafficRemedy,
  supplementEvent,
  trafficPaymentPeriod,
  vehicleAddressee,
  vehicleSupplement,
  withdrawEvent,
  type ClockSpec,
  type DocumentSpec,
  type EventSpec,
  type Field,
  type Procedure,
  type PublicStatus,
} from '@amtsweg/procedure';

/** Parts that a builder or the service itself brings along. */
interface Parts {
  readonly clocks?: Readonly<Record<string, ClockSpec>>;
  readonly documents?: Readonly<Record<string, DocumentSpec>>;
  readonly events?: Readonly<Record<string, EventSpec>>;
  readonly publicStatus?: Readonly<Record<string, PublicStatus>>;
}

/** What differs between the services of the two units; the rest is the same for all of an office. */
type Config = Pick<
  Procedure,
  | 'key'
  | 'name'
  | 'kind'
  | 'filePlan'
  | 'leika'
  | 'legalBasis'
  | 'audience'
  | 'form'
  | 'evidence'
  | 'fee'
  | 'addressee'
  | 'keywords'
  | 'exceptions'
  | 'alike'
> & {
  readonly unit: '32.5' | '32.12';
  readonly initiation?: Procedure['initiation'];
  readonly online?: true;
  /** Completes "zu … brauchen wir noch": `Ihrem Antrag auf …`. */
  readonly subject: string;
  readonly target: string;
  readonly pausesIn?: readonly string[];
  readonly supplement?: readonly Field[];
  readonly retention: Procedure['retention'];
  readonly parts: readonly Parts[];
  readonly remedy?: Procedure['remedy'];
  readonly states: Readonly<Record<string, StateConfig>>;
};

function merged<Value>(
  records: readonly (Readonly<Record<string, Value>> | undefined)[],
): Readonly<Record<string, Value>> {
  return Object.fromEntries(records.flatMap((record) => Object.entries(record ?? {})));
}

/** A procedure on application of the Zulassungsbehörde (32.5) or the Fahrerlaubnisbehörde (32.12). */
export function trafficProcedure(config: Config): Procedure {
  const { unit, online, subject, target, pausesIn, supplement, parts, states, ...facts } = config;
  const licence = unit === '32.12';
  return defineProcedure({
    domain: 'kfz-fuehrerschein',
    initiation: 'application',
    secrecy: 'general',
    remedy: roadTrafficRemedy,
    addressee: licence ? licenceAddressee : vehicleAddressee,
    ...facts,
    unit,
    online:
      online === true
        ? { since: '2022-12', evidence: 'nach Plausibilität gesetzt (Dienstleistungskatalog)' }
        : null,
    certainty: {
      filePlan: { evidence: 'assumed' },
      ...(online === true ? { 'online.since': { evidence: 'assumed' as const } } : {}),
    },
    clocks: {
      replyPeriod,
      paymentPeriod: trafficPaymentPeriod,
      processingTarget: processingTarget({
        period: target,
        runsIn: ['submitted', 'checked'],
        pausesIn: ['submitted.awaitingApplicant', ...(pausesIn ?? [])],
      }),
      ...merged(parts.map((part) => part.clocks)),
    },
    documents: { request: requestLetter(subject), ...merged(parts.map((part) => part.documents)) },
    events: {
      withdraw: withdrawEvent,
      supplement: supplementEvent([
        ...(licence ? licenceSupplement : vehicleSupplement),
        ...(supplement ?? []),
      ]),
      ...merged(parts.map((part) => part.events)),
    },
    publicStatus: merged(parts.map((part) => part.publicStatus)),
    machine: {
      initial: 'submitted',
      states: { ...states, ...endings('closed', 'withdrawn', 'discontinued') },
    },
  });
}

/** Files of the Zulassungsbehörde after the vehicle has left the register. */
export const vehicleFile: Procedure['retention'] = {
  years: 7,
  legalBasis: '§ 44 StVG, § 73 FZV (nach Außerbetriebsetzung; zu bestätigen)',
  evidence: 'assumed',
};
