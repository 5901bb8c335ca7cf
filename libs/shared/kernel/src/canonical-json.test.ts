import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { canonicalJson } from './canonical-json.js';
import type { Json } from './json.js';

const vectors = join(__dirname, '../../../../../shared/schemas/jcs');

describe('canonical JSON (RFC 8785)', () => {
  const published = existsSync(vectors) ? readdirSync(join(vectors, 'input')) : [];
  if (published.length === 0) console.warn('published JCS vectors are not here: their test is skipped');

  (published.length === 0 ? test.skip : test)('gives the published bytes for every published input', () => {
    for (const name of published) {
      const input = JSON.parse(readFileSync(join(vectors, 'input', name), 'utf8')) as Json;
      expect(canonicalJson(input)).toBe(readFileSync(join(vectors, 'output', name), 'utf8').trimEnd());
    }
  });

  test.each<[string, Json, string]>([
    ['keys are sorted by UTF-16 units', { b: 1, a: 2, '€': 3, A: 4 }, '{"A":4,"a":2,"b":1,"€":3}'],
    ['numbers take their shortest form', [1e21, 1.5, 0.000001, 1e-7, -0], '[1e+21,1.5,0.000001,1e-7,0]'],
    ['absent members are left out', { a: undefined, b: null }, '{"b":null}'],
    ['umlauts stay as they are', 'Müller', '"Müller"'],
  ])('%s', (_, value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  test('a value that JSON cannot hold is refused', () => {
    expect(() => canonicalJson(Number.NaN)).toThrow(RangeError);
    expect(() => canonicalJson('\ud800')).toThrow('lone surrogate');
  });

  test('the text parses back to the same value and does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        fc.pre(JSON.stringify(value).isWellFormed());
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text) as Json)).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
