import type { Procedure } from './procedure.js';

/** How far a service is digital, by the model that federal and state reports on the Onlinezugangsgesetz use. */
export interface OzgMaturity {
  /** Name of the model, since levels of others mean something else. */
  readonly model: 'OZG-Reifegradmodell';
  /**
   * 1: information only; 2: application online, the result on paper or in person; 3: application, evidence and result
   * online; 4: what the administration knows already is not asked for again (once only).
   */
  readonly level: 1 | 2 | 3 | 4;
}

/** Services whose result is a thing or needs the person: it cannot be delivered online. */
const IN_PERSON: readonly Procedure['kind'][] = ['identityDocument', 'civilStatusCertificate', 'appointment'];

/**
 * Derives the level from what the procedure does: not online is 1; a result that must be fetched or sealed is 2; else 3.
 *
 * Nothing reaches 4 as long as no register is asked on the applicant's behalf (§ 5 EGovG).
 */
export function ozgMaturity({ online, kind }: Pick<Procedure, 'online' | 'kind'>): OzgMaturity {
  const level = online === null ? 1 : IN_PERSON.includes(kind) ? 2 : 3;
  return { model: 'OZG-Reifegradmodell', level };
}
