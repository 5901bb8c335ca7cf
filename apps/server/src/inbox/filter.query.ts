import { OmitType } from '@nestjs/swagger';
import { TaskQuery } from '../tasks/task.query.js';

/** What of the list's address a saved filter keeps: all but the page. */
export class FilterQuery extends OmitType(TaskQuery, ['cursor', 'limit'] as const) {}
