export { dumpSchema } from './dump-schema.js';
export { migrate, NewerDatabase } from './migrate.js';
