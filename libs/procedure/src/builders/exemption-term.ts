import type { StateConfig } from '@amtsweg/engine';
import type { Option } from '../form.js';
import type { EventSpec } from '../task-spec.js';
import type { PermitPart } from './permit-case.js';
import { permitTerm, validityEnd } from './permit-term.js';
import { revocation } from './revocation.js';

/**
 * The time in which an exemption from the StVO or StVZO is used (§ 46 StVO, § 70 StVZO): dated by the fact `validUntil`,
 * revocable at any time (§ 46 (3) sentence 1 StVO), given up early, with its paper to be handed back where there is one.
 *
 * The region has the name `use`; what is peculiar to the service goes into `more` and `states`.
 */
export function exemptionTerm(config: {
  /** What is revoked, in the nominative. */
  readonly subject: string;
  readonly label: string;
  readonly legalBasis: string;
  readonly grounds: readonly Option[];
  /** What the holder has to do after a revocation. */
  readonly duty: string;
  /** How the holder says that it is no longer used. */
  readonly givenUp: EventSpec;
  /** How the paper comes back, as an instruction. */
  readonly surrender?: string;
  readonly more?: NonNullable<StateConfig['on']>;
  readonly states?: Readonly<Record<string, StateConfig>>;
}): { readonly use: StateConfig; readonly part: PermitPart } {
  const { surrender } = config;
  const revoked = revocation({
    subject: config.subject,
    kept: 'issued.inForce.use.valid',
    to: surrender === undefined ? 'ended' : 'surrender',
    duty: config.duty,
    grounds: config.grounds,
  });
  return {
    use: permitTerm({
      label: config.label,
      givenUp: 'givenUp',
      revocation: revoked,
      ...(surrender === undefined ? {} : { surrender }),
      ...(config.more === undefined ? {} : { more: config.more }),
      ...(config.states === undefined ? {} : { states: config.states }),
    }),
    part: {
      clocks: { ...revoked.clocks, validity: validityEnd('facts.validUntil', config.legalBasis) },
      events: { ...revoked.events, givenUp: config.givenUp },
      documents: revoked.documents,
    },
  };
}
