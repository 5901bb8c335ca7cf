import { caseFileSchemas } from '../case-file/case-file.schemas.js';
import { caseSchemas } from '../cases/case.schemas.js';
import { clockSchemas } from '../clocks/clock.schemas.js';
import { deadlineSchemas } from '../deadlines/deadline.schemas.js';
import { inboxSchemas } from '../inbox/inbox.schemas.js';
import { operationsSchemas } from '../operations/operations.schemas.js';
import { organisationSchemas } from '../organisation/organisation.schemas.js';
import { permissionSchemas } from '../permissions/permissions.schemas.js';
import { procedureSchemas } from '../procedures/procedure.schemas.js';
import { taskSchemas } from '../tasks/task.schemas.js';
import { teamSchemas } from '../team/team.schemas.js';
import { workSchemas } from '../work/work.schemas.js';
import { meSchemas } from '../session/me.schemas.js';
import { count, listOf, record, text, type Schemas } from './schema.js';

/** The schemas of all answers. */
export const apiSchemas: Schemas = {
  ...procedureSchemas,
  ...caseSchemas,
  ...caseFileSchemas,
  ...taskSchemas,
  ...inboxSchemas,
  ...teamSchemas,
  ...workSchemas,
  ...clockSchemas,
  ...deadlineSchemas,
  ...organisationSchemas,
  ...operationsSchemas,
  ...meSchemas,
  ...permissionSchemas,
  Problem: {
    ...record(
      'Warum etwas nicht geht (RFC 9457).',
      {
        type: text('Fester Name des Problems.', 'urn:amtsweg:problem:event-not-possible'),
        title: text('Art des Problems in wenigen Worten.', 'Jetzt nicht möglich'),
        status: count('HTTP-Status.'),
        detail: text('Was nicht geht, warum, und was stattdessen möglich ist.'),
        errors: listOf(
          record('Eine Angabe, die nicht passt.', {
            pointer: text('JSON Pointer (RFC 6901) auf die Angabe.', '/form/birthDate'),
            code: text('Fester Name des Fehlers.', 'required'),
            detail: text('Was zu tun ist.'),
          }),
        ),
      },
      ['errors'],
    ),
    additionalProperties: true,
  },
};
