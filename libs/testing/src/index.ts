export { faultsOfCase } from './faults-of-case.js';
export { openTestOffice } from './test-office.js';
export type { TestOffice } from './test-office.js';
