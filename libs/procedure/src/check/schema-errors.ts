import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { procedureSchema } from '../procedure-schema.js';

const compiled: { validate?: ValidateFunction } = {};

/**
 * The places where a value breaks the schema of the procedure document; empty when it fits.
 *
 * Ajv compiles once, on first use. It needs `new Function`: a browser under a strict content security policy has to
 * bring a validator compiled beforehand.
 */
export function schemaErrors(value: unknown): readonly ErrorObject[] {
  compiled.validate ??= new Ajv2020({
    allErrors: true,
    discriminator: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
  }).compile(procedureSchema);
  if (compiled.validate(value)) return [];
  // `if` only repeats that its branch failed.
  return (compiled.validate.errors ?? []).filter(({ keyword }) => keyword !== 'if');
}
