import { Controller, Get, Inject, Param, ParseUUIDPipe, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import type { Response } from 'express';
import { decisionTime, type Office } from '@amtsweg/cases-shell';
import type { Actor } from '@amtsweg/identity-contract';
import {
  listTasks,
  taskCounters,
  taskOf,
  type TaskCounters,
  type TaskRow,
  type TaskScope,
} from '@amtsweg/inbox-store';
import { refuse, type JsonObject } from '@amtsweg/kernel';
import { outcomeFields, stateInfo, type TaskSpec } from '@amtsweg/procedure';
import { Access, CurrentActor } from '../http/access.js';
import { etag } from '../http/command-headers.js';
import { PAGE, PageQuery } from '../http/page-query.js';
import { accept, Refused } from '../http/refused.js';
import { OFFICE } from '../http/tokens.js';

/** Which tasks to list. */
export class TaskQuery extends PageQuery {
  /** `mine`, `groups` (open in my posts) or `all` that I may see. */
  @IsOptional()
  @IsIn(['mine', 'groups', 'all'])
  basket?: 'mine' | 'groups' | 'all';

  @IsOptional()
  @IsString()
  @MaxLength(200)
  procedure?: string;

  @IsOptional()
  @IsString()
  @MaxLength(40)
  unit?: string;

  @IsOptional()
  @IsString()
  @MaxLength(80)
  post?: string;

  @IsOptional()
  @IsIn(['true'])
  overdue?: 'true';

  @IsOptional()
  @Matches(
    /^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$|^(?:19|20|21)\d\d-(?:0[13-9]|1[0-2])-(?:29|30)$|^(?:19|20|21)\d\d-(?:0[13578]|1[02])-31$/,
  )
  dueUntil?: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  text?: string;
}

/** The inbox: what is there to do, by due date and priority. */
@ApiTags('Aufgaben')
@ApiBearerAuth()
@Controller('api/v1/tasks')
@Access('clerk', 'lead')
export class TasksController {
  constructor(@Inject(OFFICE) private readonly office: Office) {}

  @Get()
  @ApiOperation({ summary: 'Aufgaben auflisten' })
  async list(@Query() query: TaskQuery, @CurrentActor() actor: Actor): Promise<JsonObject> {
    const { cursor, limit, overdue, basket, ...filter } = query;
    const { today } = decisionTime(this.office.clock);
    const page = accept(
      await listTasks(
        this.office.pool,
        scopeOf(actor),
        { ...filter, basket: basket ?? 'all', overdue: overdue === 'true' },
        { cursor: cursor ?? null, limit: limit ?? PAGE, today },
      ),
    );
    const items = await Promise.all(page.items.map((row) => this.view(row, today)));
    return { items, next: page.next };
  }

  @Get('counters')
  @ApiOperation({ summary: 'Zähler der Körbe' })
  counters(@CurrentActor() actor: Actor): Promise<TaskCounters> {
    return taskCounters(this.office.pool, scopeOf(actor), decisionTime(this.office.clock).today);
  }

  @Get(':taskId')
  @ApiOperation({ summary: 'Eine Aufgabe lesen' })
  async read(
    @Param('taskId', ParseUUIDPipe) taskId: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<JsonObject> {
    const row = await taskOf(this.office.pool, scopeOf(actor), taskId);
    if (row === null)
      throw new Refused(
        refuse('task-not-found', 'Diese Aufgabe gibt es nicht, oder Sie haben keinen Zugriff darauf.'),
      );
    response.setHeader('ETag', etag(row.revision));
    return this.view(row, decisionTime(this.office.clock).today);
  }

  private async view(row: TaskRow, today: string): Promise<JsonObject> {
    const { procedure } = await this.office.shelf.version(row.procedureHash);
    const infos = stateInfo(procedure);
    const { spec, states, ...rest } = row;
    // Stored from a TaskSpec and never changed.
    const { outcomes, legalBasis } = spec as unknown as TaskSpec;
    return {
      ...rest,
      openedAt: row.openedAt.toISOString(),
      procedureName: procedure.name,
      overdue: row.dueOn !== null && row.dueOn < today,
      states: states.map((path) => ({ path, label: infos.get(path)?.label ?? path })),
      legalBasis,
      outcomes: Object.entries(outcomes).map(([name, outcome]) => ({
        name,
        label: outcome.label,
        adverse: outcome.adverse === true,
        fields: outcomeFields(outcome) as never,
      })),
    };
  }
}

function scopeOf(actor: Actor): TaskScope {
  const ledUnits = actor.roles.includes('lead')
    ? actor.posts.filter((post) => post.endsWith('/lead')).map((post) => post.slice(0, post.indexOf('/')))
    : [];
  return { user: actor.user, posts: actor.posts, ledUnits };
}
