export { CommandFailed, exitCodes } from './command-failed.js';
export type { Io } from './io.js';
export { run } from './main.js';
export { processIo } from './process-io.js';
