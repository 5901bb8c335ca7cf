import type { Command } from 'commander';
import { writeBook } from '@amtsweg/procedure';
import { domains } from '@amtsweg/workflows';
import { CommandFailed, exitCodes } from '../command-failed.js';
import { findEntries } from '../find-entries.js';
import type { Io } from '../io.js';
import { jsonOption, print } from '../output.js';

interface BookOptions {
  readonly out: string;
  readonly json?: boolean;
}

/** `amtsweg book`: a static page for each procedure, made from the procedure itself, and an index. */
export function bookCommand(program: Command, io: Io): void {
  program
    .command('book')
    .description('write a readable page for each procedure, and an index')
    .argument('[keys...]', 'keys of procedures; all when none is given')
    .option('--out <folder>', 'where to write', 'book')
    .option(...jsonOption)
    .addHelpText('after', '\nExample:\n  amtsweg book --out book && open book/index.html')
    .action((keys: string[], { out, json }: BookOptions) => {
      const procedures = findEntries(keys).map(({ procedure }) => procedure);
      const files = writeBook(procedures, domains);
      for (const [name, content] of files) write(io, `${out}/${name}`, content);
      print(io, json, { procedures: procedures.length, folder: out, files: files.size }, () => [
        `${procedures.length} procedures are written in ${out}; begin with ${out}/index.html.`,
      ]);
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
