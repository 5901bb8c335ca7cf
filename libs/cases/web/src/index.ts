export { CaseFile } from './case-file.js';
