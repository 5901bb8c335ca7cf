import type { Answer } from '@amtsweg/api-client';

/** The file of a case as the API gives it to the office. */
export type CaseAnswer = Answer<'CaseFile'>;

/** A note of the file; one that corrects names the one that it corrects. */
export type FileNote = Answer<'Note'>;

/** A follow-up of the case. */
export type FileFollowUp = Answer<'FollowUp'>;

/** A link to another case. */
export type FileLink = Answer<'CaseLink'>;

/** A step of the routing slip. */
export type FileRoutingStep = Answer<'RoutingStep'>;

/** A document that went out, with all that became known of its notification. */
export type FileDispatch = Answer<'CaseDispatch'>;

/** Somebody who takes part in the case. */
export interface FileParty {
  readonly partyId: string;
  readonly role: string;
  readonly name: string;
  readonly address: readonly string[] | null;
}

/** Data that went to another authority. */
export interface FileTransmission {
  readonly receiver: string;
  readonly legalBasis: string;
  readonly sha256: string;
  readonly recordedAt: string;
}

/** The parties of a file, which the description of the API leaves open. */
export function partiesOf(file: CaseAnswer): readonly FileParty[] {
  return file.parties as unknown as readonly FileParty[];
}

/** The transmissions of a file, which the description of the API leaves open. */
export function transmissionsOf(file: CaseAnswer): readonly FileTransmission[] {
  return file.transmissions as unknown as readonly FileTransmission[];
}
