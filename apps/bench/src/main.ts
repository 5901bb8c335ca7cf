import { resolve } from 'node:path';
import { startBenchServer } from './bench-server.js';
import { help, parseOptions } from './options.js';
import type { BenchOptions } from './options.js';
import { prepareDatabase } from './prepare-database.js';
import { report, verdicts } from './report.js';
import { runBench } from './run-bench.js';

/** Tells people what is going on; results alone go to the standard output. */
function progress(line: string): void {
  process.stderr.write(`${line}\n`);
}

async function main(options: BenchOptions): Promise<void> {
  const projectRoot = resolve(import.meta.dirname, '../../..');
  const server = await startBenchServer(projectRoot, progress);
  const interrupted = (): void => {
    void server.stop().finally(() => process.exit(130));
  };
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    await prepareDatabase(server.url);
    const result = await runBench(projectRoot, server.url, options, progress);
    const text = options.json
      ? JSON.stringify({ options, ...result, budgets: verdicts(result) }, null, 2)
      : report(result);
    process.stdout.write(`${text}\n`);
  } finally {
    await server.stop();
  }
}

/** A wrong option is answered by its sentence alone, a fault with the place where it happened. */
function optionsOrExit(): BenchOptions | null {
  try {
    return parseOptions(process.argv.slice(2));
  } catch (error) {
    progress(`${error instanceof Error ? error.message : String(error)} See --help.`);
    process.exit(2);
  }
}

const options = optionsOrExit();
if (options === null) process.stdout.write(`${help}\n`);
else
  await main(options).catch((error: unknown) => {
    progress(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exitCode = 1;
  });
