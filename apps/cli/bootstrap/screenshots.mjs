import { prepare } from './prepare.mjs';

await prepare();
await import('../../e2e/dist/take-screenshots.js');
