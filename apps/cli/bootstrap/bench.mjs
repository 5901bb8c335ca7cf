import { endWithNpm } from './parent-watch.mjs';
import { prepare } from './prepare.mjs';

endWithNpm();
await prepare();
await import('../../bench/dist/main.js');
