import type { Effect } from '@amtsweg/engine';
import type { JsonObject } from '@amtsweg/kernel';
import type { Procedure } from '../procedure.js';

/** A document that is to be made now although nobody has done the task in whose name it is signed. */
export function signatureFaults(
  { documents }: Pick<Procedure, 'documents'>,
  facts: JsonObject,
  { service, input }: Extract<Effect, { type: 'startService' }>,
): readonly string[] {
  const name = input['document'];
  if (service !== 'document' || typeof name !== 'string') return [];
  const signedBy = documents[name]?.signedBy;
  if (signedBy === undefined || facts[signedBy] !== undefined) return [];
  return [`the document ${name} is signed by ${signedBy}, which nobody has done`];
}
