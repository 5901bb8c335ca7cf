export { CaseDriver, must, person } from './case-driver.js';
export { faultsOfCase } from './faults-of-case.js';
export { MovedClock } from './moved-clock.js';
export { openTestOffice } from './test-office.js';
export type { TestOffice } from './test-office.js';
