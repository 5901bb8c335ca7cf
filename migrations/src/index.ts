export { migrate, NewerDatabase } from './migrate.js';
export { migrations } from './migrations.js';
