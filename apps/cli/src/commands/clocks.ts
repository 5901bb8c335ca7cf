import type { Command } from 'commander';
import { isCivilDate } from '@amtsweg/procedure';
import { accessTokenFor } from '../access-token-for.js';
import { CommandFailed, exitCodes, usageError } from '../command-failed.js';
import type { Io } from '../io.js';
import { localServer, type LocalServer } from '../local-server.js';
import { jsonOption, print } from '../output.js';

interface Options {
  readonly unit?: string;
  readonly until?: string;
  readonly overdue?: boolean;
  readonly explain?: boolean;
  readonly user: string;
  readonly json?: boolean;
}

/** A clock as the server lists it, as far as the table shows it. */
interface ListedClock {
  readonly lastDay: string | null;
  readonly label: string;
  readonly state: string;
  readonly caseNumber: string;
  readonly overdue: boolean;
  readonly daysLeft: number | null;
  readonly explanation: string;
}

/** `amtsweg clocks`: the deadlines that run at the local server, as a table for the office. */
export function clocksCommand(program: Command, io: Io): void {
  program
    .command('clocks')
    .description('list the deadlines of the running server')
    .option('--unit <unit>', 'only those of cases of this unit, for instance 67.7')
    .option('--until <date>', 'only those whose last day is this date or before')
    .option('--overdue', 'only those that are over')
    .option('--explain', 'print how each date came about')
    .option('--user <user>', 'who asks, and so what is seen', 'd.lindner')
    .option(...jsonOption)
    .addHelpText('after', '\nExample:\n  amtsweg clocks --unit 67.7 --until 2026-12-31')
    .action(async (options: Options) => {
      const query = queryOf(options);
      const server = localServer();
      const clocks = await listed(server, query, await accessTokenFor(server, options.user, '5m'));
      print(io, options.json, { items: clocks }, () => table(clocks, options.explain === true));
    });
}

function queryOf({ unit, until, overdue }: Options): URLSearchParams {
  if (until !== undefined && !isCivilDate(until))
    throw usageError(`--until ${until} is no date: write it like 2026-12-31.`);
  return new URLSearchParams({
    limit: '200',
    ...(unit === undefined ? {} : { unit }),
    ...(until === undefined ? {} : { dueUntil: until }),
    ...(overdue === true ? { overdue: 'true' } : {}),
  });
}

/** All pages one after the other. */
async function listed(server: LocalServer, query: URLSearchParams, token: string): Promise<ListedClock[]> {
  const items: ListedClock[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    if (cursor !== '') query.set('cursor', cursor);
    const answer = await page(`${server.url}/api/v1/clocks?${query.toString()}`, token);
    items.push(...answer.items);
    cursor = answer.next;
  }
  return items;
}

interface Page {
  readonly items: readonly ListedClock[];
  readonly next: string | null;
}

async function page(url: string, token: string): Promise<Page> {
  const response = await fetch(url, { headers: { authorization: `Bearer ${token}` } }).catch(() => null);
  if (response === null)
    throw new CommandFailed(exitCodes.refused, `The server does not answer: ${new URL(url).origin}.`);
  const answer = (await response.json()) as Page & { readonly detail?: string };
  if (!response.ok) throw new CommandFailed(exitCodes.refused, answer.detail ?? `HTTP ${response.status}`);
  return answer;
}

const HEAD = ['Letzter Tag', 'Frist', 'Stand', 'Aktenzeichen', 'Tage'] as const;

const STATES: Readonly<Record<string, string>> = {
  pending: 'noch nicht angelaufen',
  running: 'läuft',
  suspended: 'gehemmt',
  exceeded: 'überschritten',
};

function table(clocks: readonly ListedClock[], explain: boolean): string[] {
  if (clocks.length === 0) return ['Keine Fristen.'];
  const cells = clocks.map(cellsOf);
  const widths = HEAD.map((title, column) =>
    Math.max(title.length, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string =>
    row
      // Numbers stand at the right.
      .map((cell, column) => cell[column === HEAD.length - 1 ? 'padStart' : 'padEnd'](widths[column] ?? 0))
      .join('  ');
  const body = clocks.flatMap(({ explanation }, index) => [
    line(cells[index] ?? []),
    ...(explain && explanation !== '' ? [`    ${explanation}`] : []),
  ]);
  return [line(HEAD), widths.map((width) => '-'.repeat(width)).join('  '), ...body];
}

function cellsOf({ lastDay, label, state, caseNumber, overdue, daysLeft }: ListedClock): string[] {
  // Nobody has marked it yet.
  const shown = overdue && state === 'running' ? 'überfällig' : (STATES[state] ?? state);
  return [lastDay === null ? 'offen' : germanDay(lastDay), label, shown, caseNumber, String(daysLeft ?? '–')];
}

/** `Mi 11.02.2026`. */
function germanDay(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const weekday = new Date(`${iso}T00:00:00Z`).getUTCDay();
  return `${['So', 'Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa'][weekday] ?? ''} ${day}.${month}.${year}`;
}
