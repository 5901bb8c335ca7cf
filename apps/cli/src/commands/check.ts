import { Option, type Command } from 'commander';
import { checkProcedure, type Finding } from '@amtsweg/procedure';
import { CommandFailed, exitCodes } from '../command-failed.js';
import { findEntries } from '../find-entries.js';
import type { Io } from '../io.js';
import { jsonOption, print } from '../output.js';

interface CheckOptions {
  readonly json?: boolean;
  readonly lang: 'de' | 'en';
}

interface Checked {
  readonly key: string;
  readonly findings: readonly Finding[];
}

/** `amtsweg check [keys…]`: judges procedures as CI and publication do. */
export function checkCommand(program: Command, io: Io): void {
  program
    .command('check')
    .description('check procedures and print what is wrong with them, with the remedy')
    .argument('[keys...]', 'keys of procedures; all when none is given')
    .addOption(new Option('--lang <lang>', 'language of the findings').choices(['de', 'en']).default('de'))
    .option(...jsonOption)
    .addHelpText('after', '\nExample:\n  amtsweg check meldebescheinigung')
    .action((keys: string[], options: CheckOptions) => {
      const checked = findEntries(keys).map(({ procedure }): Checked => ({
        key: procedure.key,
        findings: checkProcedure(procedure),
      }));
      const errors = count(checked, 'error');
      const value = { procedures: checked, errors, warnings: count(checked, 'warning') };
      print(io, options.json, value, () => [
        ...checked.flatMap((one) => report(one, options.lang)),
        total(checked),
      ]);
      if (errors > 0) throw new CommandFailed(exitCodes.refused);
    });
}

function report({ key, findings }: Checked, lang: 'de' | 'en'): string[] {
  if (findings.length === 0) return [];
  return [
    key,
    ...findings.flatMap(({ rule, severity, path, message, remedy }) => [
      `  ${severity.padEnd(7)} ${rule}  ${path}`,
      `          ${message[lang]}`,
      ...(lang === 'de' ? [`          → ${remedy}`] : []),
    ]),
    '',
  ];
}

function total(checked: readonly Checked[]): string {
  const warnings = count(checked, 'warning');
  return [
    plural(checked.length, 'procedure'),
    plural(count(checked, 'error'), 'error'),
    ...(warnings === 0 ? [] : [plural(warnings, 'warning')]),
  ].join(', ');
}

function count(checked: readonly Checked[], severity: Finding['severity']): number {
  return checked.flatMap(({ findings }) => findings).filter((finding) => finding.severity === severity)
    .length;
}

function plural(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
