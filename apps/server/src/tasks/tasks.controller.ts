import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
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
import { Answers } from '../http/answers.js';
import { etag } from '../http/command-headers.js';
import { idPipe } from '../http/id-pipe.js';
import { PAGE } from '../http/page-query.js';
import { accept, Refused } from '../http/refused.js';
import { OFFICE } from '../http/tokens.js';
import { TaskQuery } from './task.query.js';

/** The inbox: what is there to do, by due date and priority. */
@ApiTags('Aufgaben')
@Controller('api/v1/tasks')
@Access('clerk', 'lead')
export class TasksController {
  constructor(@Inject(OFFICE) private readonly office: Office) {}

  @Get()
  @ApiOperation({ summary: 'Aufgaben auflisten, nach Fälligkeit und Dringlichkeit' })
  @Answers('TaskPage', { description: 'Eine Seite Aufgaben.' })
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
  @Answers('TaskCounters', { description: 'Die Zähler.' })
  counters(@CurrentActor() actor: Actor): Promise<TaskCounters> {
    return taskCounters(this.office.pool, scopeOf(actor), decisionTime(this.office.clock).today);
  }

  @Get(':taskId')
  @ApiOperation({ summary: 'Eine Aufgabe lesen' })
  @Answers('Task', { description: 'Die Aufgabe.', headers: ['ETag'] })
  async read(
    @Param('taskId', idPipe) taskId: string,
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
