import { endWithNpm } from './parent-watch.mjs';
import { prepare } from './prepare.mjs';

endWithNpm();
await prepare();
// In this very process: Ctrl-C and kill reach the server and nothing in between.
await import('../../server/dist/main.js');
