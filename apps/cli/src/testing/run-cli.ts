import type { Io } from '../io.js';
import { run } from '../main.js';

/** What a command line did. */
export interface CliRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** Files written, by name. */
  readonly files: ReadonlyMap<string, string>;
}

/** Runs a command line in this process, with a fixed clock, the given lines on standard input and the given files. */
export async function runCli(
  args: readonly string[],
  input: readonly string[] = [],
  files: Readonly<Record<string, string>> = {},
): Promise<CliRun> {
  const out: string[] = [];
  const err: string[] = [];
  const written = new Map(Object.entries(files));
  const lines = [...input];
  const io: Io = {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    readLine: () => Promise.resolve(lines.shift() ?? null),
    interactive: false,
    readFile: (path) => {
      const text = written.get(path);
      if (text === undefined) throw new Error(`ENOENT: ${path}`);
      return text;
    },
    writeFile: (path, text) => {
      if (path.startsWith('/nowhere/')) throw new Error('EACCES');
      written.set(path, text);
    },
    now: () => new Date('2026-01-12T09:00:00Z'),
  };
  const code = await run(args, io);
  return { code, out: out.join(''), err: err.join(''), files: written };
}
