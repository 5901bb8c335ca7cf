import { InvalidArgumentError, type Command } from 'commander';
import { localDate } from '@amtsweg/deadlines';
import type { DecisionTime } from '@amtsweg/engine';
import type { JsonObject } from '@amtsweg/kernel';
import { checkForm, journeyData } from '@amtsweg/procedure';
import type { CatalogueEntry } from '@amtsweg/workflows';
import { CommandFailed, exitCodes, usageError } from '../command-failed.js';
import { findEntry } from '../find-entries.js';
import type { Io } from '../io.js';
import { jsonOption, print } from '../output.js';
import { describeState } from '../simulation/describe-state.js';
import { playJourney } from '../simulation/play-journey.js';
import { playLines } from '../simulation/play-lines.js';
import { Simulation } from '../simulation/simulation.js';
import { summarise } from '../simulation/summarise.js';

interface SimulateOptions {
  readonly journey?: number;
  readonly form?: string;
  readonly today?: string;
  readonly json?: boolean;
}

const HELP = `
Each line of input is a choice: its number or its name, and optionally the data that comes with it as JSON.
Services succeed at once; a clock that is chosen moves time to its end. Data is not checked. "q" ends.

Examples:
  amtsweg simulate meldebescheinigung
  amtsweg simulate meldebescheinigung --journey 3
  printf 'formalCheck.complete\\nwithdraw {"reason": "erledigt"}\\n' | amtsweg simulate meldebescheinigung`;

/** `amtsweg simulate <key>`: walks a procedure on the terminal, without a database. */
export function simulateCommand(program: Command, io: Io): void {
  program
    .command('simulate')
    .description('walk through a procedure on the terminal, without a database')
    .argument('<key>', 'key of the procedure')
    .option('--journey <n>', 'play one of its journeys, counted from 1', journeyNumber)
    .option('--form <file>', 'JSON file with the application; otherwise that of the first journey')
    .option('--today <date>', 'the day on which the case begins; otherwise today')
    .option(...jsonOption)
    .addHelpText('after', HELP)
    .action((key: string, options: SimulateOptions) => simulate(io, findEntry(key), options));
}

async function simulate(io: Io, entry: CatalogueEntry, options: SimulateOptions): Promise<void> {
  const say = (lines: readonly string[]): void => {
    if (options.json !== true && lines.length > 0) io.out(`${lines.join('\n')}\n`);
  };
  const time = timeOf(io, options.today);
  const form = journeyData(formOf(io, entry, options), time.today);
  const findings = checkForm(entry.procedure.form, form, time.today);
  if (findings.length > 0) {
    const list = findings.map(({ pointer, detail }) => `  ${pointer}: ${detail}`);
    throw new CommandFailed(
      exitCodes.refused,
      ['The application does not fit the form:', ...list].join('\n'),
    );
  }
  const simulation = new Simulation(entry.procedure, form, time);
  say([`${entry.procedure.name} (${entry.procedure.key})`, '', ...describeState(simulation)]);
  const complete =
    options.journey === undefined
      ? await playLines(io, simulation, say)
      : playJourney(simulation, journeyOf(entry, options.journey), say);
  const summary = summarise(simulation);
  print(io, options.json, summary.value, () => ['', summary.sentence]);
  if (!complete) throw new CommandFailed(exitCodes.refused);
}

/** The time the case begins at: now, or nine in the morning UTC of the day that was named. */
function timeOf(io: Io, day: string | undefined): DecisionTime {
  const instant = day === undefined ? io.now().toISOString() : `${day}T09:00:00.000Z`;
  try {
    return { instant, today: localDate(instant) };
  } catch {
    throw usageError(`"${day}" is not a day; --today is written YYYY-MM-DD.`);
  }
}

function journeyNumber(text: string): number {
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new InvalidArgumentError('A journey is a number from 1 on.');
  return Number(text);
}

function journeyOf(
  { procedure, journeys }: CatalogueEntry,
  number: number,
): CatalogueEntry['journeys'][number] {
  const journey = journeys[number - 1];
  if (journey !== undefined) return journey;
  const titles = journeys.map(({ title }, index) => `  ${index + 1}  ${title}`);
  throw usageError([`${procedure.key} has no journey ${number}. Its journeys:`, ...titles].join('\n'));
}

function formOf(io: Io, entry: CatalogueEntry, options: SimulateOptions): JsonObject {
  if (options.form === undefined) return journeyOf(entry, options.journey ?? 1).form;
  const form = parse(options.form, read(io, options.form));
  if (typeof form === 'object' && form !== null && !Array.isArray(form)) return form as JsonObject;
  throw usageError(`The file ${options.form} holds no JSON object.`);
}

function read(io: Io, file: string): string {
  try {
    return io.readFile(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw usageError(`The file ${file} cannot be read: ${reason}.`);
  }
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw usageError(`The file ${file} is not JSON.`);
  }
}
