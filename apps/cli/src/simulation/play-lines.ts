import type { JsonObject } from '@amtsweg/kernel';
import type { Io } from '../io.js';
import { askFields } from './ask-fields.js';
import type { Choice } from './choice.js';
import { choicesOf } from './choices-of.js';
import { describeState } from './describe-state.js';
import type { Simulation } from './simulation.js';
import { takeChoice } from './take-choice.js';

type Say = (lines: readonly string[]) => void;

/** A line of input understood, or the sentence why it is not. */
type Reading = { readonly choice: Choice; readonly data?: JsonObject } | { readonly complaint: string };

/**
 * Walks a case along the lines of the input until it ends, the input ends, or somebody says `q`.
 *
 * `false` when a line of a script was not possible: a person can try again, a script cannot.
 */
export async function playLines(io: Io, simulation: Simulation, say: Say): Promise<boolean> {
  const failures: string[] = [];
  while (simulation.ending === null) {
    if (io.interactive) io.out('> ');
    const line = (await io.readLine())?.trim();
    if (line === undefined || line === 'q') break;
    if (line === '') continue;
    const complaint = await playLine(io, simulation, line, say);
    if (complaint === null) continue;
    failures.push(complaint);
    io.err(`${complaint}\n`);
  }
  return io.interactive || failures.length === 0;
}

async function playLine(io: Io, simulation: Simulation, line: string, say: Say): Promise<string | null> {
  const reading = readChoice(line, choicesOf(simulation));
  if ('complaint' in reading) return reading.complaint;
  const { choice } = reading;
  const data = reading.data ?? (io.interactive ? await askFields(io, choice.fields) : undefined);
  if (!takeChoice(simulation, choice, data))
    return `„${choice.label}“ ist jetzt nicht möglich: die Bedingung des Übergangs gilt nicht.`;
  say(['', `→ ${choice.label}`, ...describeState(simulation)]);
  return null;
}

function readChoice(line: string, choices: readonly Choice[]): Reading {
  const [, name = '', json] = /^(\S+)(?:\s+(.+))?$/.exec(line) ?? [];
  const choice = choices.find((one, index) => one.name === name || String(index + 1) === name);
  if (choice === undefined)
    return {
      complaint: `„${name}“ steht nicht zur Wahl. Möglich: ${choices.map((one) => one.name).join(', ')}.`,
    };
  if (json === undefined) return { choice };
  const data = readObject(json);
  return data === null ? { complaint: `„${json}“ ist kein JSON-Objekt.` } : { choice, data };
}

function readObject(text: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text);
    // Whatever JSON.parse gives is JSON; an object of it is a JsonObject.
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as JsonObject)
      : null;
  } catch {
    return null;
  }
}
