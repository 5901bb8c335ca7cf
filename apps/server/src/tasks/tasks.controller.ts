import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { decisionTime, type Office } from '@amtsweg/cases-shell';
import type { Actor } from '@amtsweg/identity-contract';
import {
  countFollowUps,
  countWaiting,
  listTasks,
  taskCounters,
  taskFacets,
  taskOf,
} from '@amtsweg/inbox-store';
import { refuse, type JsonObject } from '@amtsweg/kernel';
import { Access, CurrentActor } from '../http/access.js';
import { Answers } from '../http/answers.js';
import { etag } from '../http/command-headers.js';
import { idPipe } from '../http/id-pipe.js';
import { PAGE } from '../http/page-query.js';
import { accept, Refused } from '../http/refused.js';
import { OFFICE } from '../http/tokens.js';
import { filterOf } from './filter-of.js';
import { scopeOf } from './scope-of.js';
import { TaskQuery } from './task.query.js';
import { viewOfFacets } from './view-of-facets.js';
import { viewOfTask } from './view-of-task.js';

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
    const { cursor = null, limit = PAGE } = query;
    const { today } = decisionTime(this.office.clock);
    const page = accept(
      await listTasks(this.office.pool, scopeOf(actor), filterOf(query), { cursor, limit, today }),
    );
    const items = await Promise.all(page.items.map((row) => viewOfTask(this.office, row, today)));
    return { items, next: page.next };
  }

  @Get('counters')
  @ApiOperation({ summary: 'Zähler der Körbe' })
  @Answers('TaskCounters', { description: 'Die Zähler.' })
  async counters(@CurrentActor() actor: Actor): Promise<JsonObject> {
    const { pool, clock } = this.office;
    const { today } = decisionTime(clock);
    const scope = scopeOf(actor);
    const [tasks, followUps, waiting] = await Promise.all([
      taskCounters(pool, scope, today),
      countFollowUps(pool, scope, today),
      countWaiting(pool, scope),
    ]);
    return { ...tasks, followUps, waiting };
  }

  @Get('facets')
  @ApiOperation({ summary: 'Zählen, wie viele Aufgaben ein engerer Filter fände' })
  @Answers('TaskFacets', {
    description: 'Die Werte jeder Facette; ihr eigener Filter zählt dabei nicht mit.',
  })
  async facets(@Query() query: TaskQuery, @CurrentActor() actor: Actor): Promise<JsonObject> {
    const { today } = decisionTime(this.office.clock);
    return viewOfFacets(
      this.office,
      await taskFacets(this.office.pool, scopeOf(actor), filterOf(query), today),
    );
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
    return viewOfTask(this.office, row, decisionTime(this.office.clock).today);
  }
}
