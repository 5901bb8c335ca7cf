import type { MigrationInterface } from 'typeorm';
import { Organisation0000000000001 } from './0001-organisation.js';
import { Cases0000000000002 } from './0002-cases.js';
import { History0000000000003 } from './0003-history.js';
import { CommitStep0000000000004 } from './0004-commit-step.js';
import { Clocks0000000000005 } from './0005-clocks.js';
import { Catalogue0000000000006 } from './0006-catalogue.js';

/** All migrations in their order. Each is frozen once it has landed; a change is a new one. */
export const migrations: readonly (new () => MigrationInterface)[] = [
  Organisation0000000000001,
  Cases0000000000002,
  History0000000000003,
  CommitStep0000000000004,
  Clocks0000000000005,
  Catalogue0000000000006,
];
