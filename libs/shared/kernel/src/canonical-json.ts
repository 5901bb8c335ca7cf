import type { Json } from './json.js';

/**
 * Serialises a JSON value in the canonical form of RFC 8785 (JCS): sorted keys, no white space, ECMAScript numbers.
 *
 * Equal values give equal bytes, so that a hash over the text is a hash over the value.
 * Throws `RangeError` for what JSON cannot hold (`NaN`, infinities, lone surrogates).
 */
export function canonicalJson(value: Json): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`${value} has no JSON form`);
  if (typeof value === 'string') return canonicalString(value);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members: string[] = [];
  // RFC 8785 section 3.2.3 sorts by UTF-16 code units, which is what Array.prototype.sort does.
  for (const key of Object.keys(value).sort()) {
    const member = (value as { readonly [key: string]: Json | undefined })[key];
    if (member !== undefined) members.push(`${canonicalString(key)}:${canonicalJson(member)}`);
  }
  return `{${members.join(',')}}`;
}

function canonicalString(text: string): string {
  if (!text.isWellFormed())
    throw new RangeError('a lone surrogate has no JSON form (RFC 8785 section 3.2.2.2)');
  return JSON.stringify(text);
}
