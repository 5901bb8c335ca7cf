import { HttpException } from '@nestjs/common';
import { problem } from './problem.js';

/** What makes a value no input at all, whatever the route: code of the problem and its German sentence. */
const hindrances = {
  'too-deep': 'Die Anfrage ist zu tief verschachtelt (mehr als 40 Ebenen).',
  'too-many-values': 'Die Anfrage enthält zu viele Werte (mehr als 20.000).',
  'text-too-long': 'Die Anfrage enthält einen Text mit mehr als 200.000 Zeichen.',
  'text-unstorable':
    'Die Anfrage enthält Zeichen, die kein Text sind: Null-Zeichen, halbe Unicode-Paare oder mehr als 30 Zusatzzeichen über einem Buchstaben.',
  'name-forbidden':
    'Die Anfrage enthält ein Feld, dessen Name hier nicht verwendet werden kann („__proto__“, „constructor“ …).',
  'number-unstorable': 'Die Anfrage enthält eine Zahl, die zu groß ist, um gespeichert zu werden.',
} as const;

/** Nesting deeper than this is no form of an office but an attack on whatever walks it. */
const DEPTH = 40;

/** More values than any form has; bounds what validators and hashes have to walk. */
const VALUES = 20_000;

/** Twice the longest text that any field takes. */
const LENGTH = 200_000;

/** Unicode's Stream-Safe Text Format (UAX 15) allows 30 in a row; longer runs make normalising quadratic. */
const MARKS = /\p{M}{31}/u;

/**
 * A value from outside in the form in which it is worked with: all texts in Unicode's composed form (NFC), which
 * DIN 91379 demands of names, and otherwise as it was sent. What cannot be stored or walked is answered with 400.
 */
export function cleanInput(value: unknown): unknown {
  return clean(value, 0, { values: 0 });
}

function clean(value: unknown, depth: number, count: { values: number }): unknown {
  count.values += 1;
  if (depth > DEPTH) throw refused('too-deep');
  if (count.values > VALUES) throw refused('too-many-values');
  if (typeof value === 'string') return cleanText(value);
  // JSON.parse makes Infinity of 1e999.
  if (typeof value === 'number' && !Number.isFinite(value)) throw refused('number-unstorable');
  if (Array.isArray(value)) return value.map((item) => clean(item, depth + 1, count));
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return value;
  const members = Object.entries(value).map(([name, member]): [string, unknown] => [
    cleanName(name),
    clean(member, depth + 1, count),
  ]);
  return Object.fromEntries(members);
}

/** Names of what every object inherits: class-transformer drops some of them silently instead of refusing them. */
function cleanName(name: string): string {
  if (name in Object.prototype) throw refused('name-forbidden');
  return cleanText(name);
}

function cleanText(text: string): string {
  if (text.length > LENGTH) throw refused('text-too-long');
  if (text.includes('\u0000') || !text.isWellFormed() || MARKS.test(text)) throw refused('text-unstorable');
  return text.normalize('NFC');
}

function refused(code: keyof typeof hindrances): HttpException {
  return new HttpException(problem(400, code, hindrances[code]), 400);
}
