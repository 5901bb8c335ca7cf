import { resolve } from 'node:path';
import { reportJourneys } from './journeys/report-journeys.js';
import { help, parseOptions, WrongUsage, type JourneyOptions } from './options.js';
import { walkCatalogue } from './walk-catalogue.js';

let isInterrupted = false;

/** Tells people what is going on; the result alone goes to the standard output. */
function progress(line: string): void {
  if (!isInterrupted) process.stderr.write(`${line}\n`);
}

async function main(options: JourneyOptions): Promise<void> {
  const projectRoot = resolve(import.meta.dirname, '../../..');
  const walked = await walkCatalogue(options, projectRoot, progress, (stop) => {
    const interrupted = (): void => {
      isInterrupted = true;
      void stop().finally(() => process.exit(130));
    };
    process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  });
  // Journeys that lost their server in the middle have failed, and nobody wants to know.
  if (isInterrupted) return;
  const text = options.json
    ? JSON.stringify(
        walked.map(({ procedure, journey, caseId, caseNumber, fault }) => ({
          procedure: procedure.key,
          journey: journey.title,
          ending: journey.ending,
          caseId,
          caseNumber,
          fault,
        })),
        null,
        2,
      )
    : reportJourneys(walked);
  process.stdout.write(`${text}\n`);
  if (walked.some(({ fault }) => fault !== null)) process.exitCode = 1;
}

try {
  const options = parseOptions(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd());
  if (options === null) process.stdout.write(`${help}\n`);
  else await main(options);
} catch (error) {
  if (error instanceof WrongUsage) {
    progress(error.message);
    process.exitCode = 2;
  } else {
    progress(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exitCode = 1;
  }
}
