import { Option, type Command } from 'commander';
import { drawMermaid, drawSvg } from '@amtsweg/procedure';
import { CommandFailed, exitCodes } from '../command-failed.js';
import { findEntry } from '../find-entries.js';
import type { Io } from '../io.js';
import { jsonOption, print } from '../output.js';

interface DrawOptions {
  readonly format: 'mermaid' | 'svg';
  readonly out?: string;
  readonly json?: boolean;
}

/** `amtsweg draw <key>`: the state diagram of a procedure. */
export function drawCommand(program: Command, io: Io): void {
  program
    .command('draw')
    .description('draw the state diagram of a procedure')
    .argument('<key>', 'key of the procedure')
    .addOption(new Option('--format <format>', 'what to draw').choices(['mermaid', 'svg']).default('mermaid'))
    .option('--out <file>', 'write to a file instead of the terminal')
    .option(...jsonOption)
    .addHelpText('after', '\nExample:\n  amtsweg draw eheurkunde --format svg --out eheurkunde.svg')
    .action((key: string, { format, out, json }: DrawOptions) => {
      const { procedure } = findEntry(key);
      const content = format === 'svg' ? drawSvg(procedure) : drawMermaid(procedure);
      if (out === undefined) {
        print(io, json, { key, format, content }, () => [content.trimEnd()]);
        return;
      }
      write(io, out, content);
      print(io, json, { key, format, file: out }, () => [`${key} is drawn in ${out}.`]);
    });
}

function write(io: Io, file: string, content: string): void {
  try {
    io.writeFile(file, content);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandFailed(exitCodes.refused, `The file ${file} cannot be written: ${reason}.`);
  }
}
