import type { MigrationInterface } from 'typeorm';
import { Organisation0000000000001 } from './0001-organisation.js';
import { Cases0000000000002 } from './0002-cases.js';
import { History0000000000003 } from './0003-history.js';
import { CommitStep0000000000004 } from './0004-commit-step.js';
import { Clocks0000000000005 } from './0005-clocks.js';
import { Catalogue0000000000006 } from './0006-catalogue.js';
import { Sessions0000000000007 } from './0007-sessions.js';
import { WhoMayAct0000000000008 } from './0008-who-may-act.js';
import { Inbox0000000000009 } from './0009-inbox.js';
import { Work0000000000010 } from './0010-work.js';
import { CaseFile0000000000011 } from './0011-case-file.js';
import { RightsEnd0000000000012 } from './0012-rights-end.js';

/** All migrations in their order. Each is frozen once it has landed; a change is a new one. */
export const migrations: readonly (new () => MigrationInterface)[] = [
  Organisation0000000000001,
  Cases0000000000002,
  History0000000000003,
  CommitStep0000000000004,
  Clocks0000000000005,
  Catalogue0000000000006,
  Sessions0000000000007,
  WhoMayAct0000000000008,
  Inbox0000000000009,
  Work0000000000010,
  CaseFile0000000000011,
  RightsEnd0000000000012,
];
