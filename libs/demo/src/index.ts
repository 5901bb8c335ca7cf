export { CaseDriver, must, person } from './case-driver.js';
export { MovedClock } from './moved-clock.js';
export { seedDemoTown } from './seed-demo-town.js';
export type { SeededTown } from './seed-demo-town.js';
export { townPlans } from './town-plans.js';
