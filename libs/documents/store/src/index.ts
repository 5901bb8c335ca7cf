export { contentOf } from './content-of.js';
export type { DocumentContent } from './content-of.js';
export { keepContent } from './keep-content.js';
