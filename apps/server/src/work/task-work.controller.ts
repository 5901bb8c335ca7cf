import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Put } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  dropTaskDraft,
  keepTaskDraft,
  readTaskDraft,
  taskScene,
  taskWork,
  whyTaskIsDue,
  type Office,
} from '@amtsweg/cases-shell';
import { draftOf, type Draft } from '@amtsweg/cases-store';
import type { Actor } from '@amtsweg/identity-contract';
import { taskOf } from '@amtsweg/inbox-store';
import { localDate } from '@amtsweg/deadlines';
import { isRefusal, refuse, type Json, type JsonObject } from '@amtsweg/kernel';
import { taskSpec } from '@amtsweg/procedure';
import { Access, CurrentActor } from '../http/access.js';
import { Answers, Problems } from '../http/answers.js';
import { idPipe } from '../http/id-pipe.js';
import { noBody } from '../http/no-body.pipe.js';
import { accept, Refused } from '../http/refused.js';
import { OFFICE } from '../http/tokens.js';
import { scopeOf } from '../tasks/scope-of.js';
import { viewOfTask } from '../tasks/view-of-task.js';
import { DraftBody } from './draft.body.js';

/** Working on a task: what can be done with it, and what has been typed so far. */
@ApiTags('Aufgaben')
@Controller('api/v1/tasks/:taskId')
@Access('clerk', 'lead')
export class TaskWorkController {
  constructor(@Inject(OFFICE) private readonly office: Office) {}

  @Get('work')
  @ApiOperation({ summary: 'Eine Aufgabe mit ihren jetzt möglichen Ergebnissen und dem Entwurf' })
  @Answers('TaskWork', { description: 'Was Sie tun können, und warum anderes nicht.' })
  async work(@Param('taskId', idPipe) taskId: string, @CurrentActor() actor: Actor): Promise<JsonObject> {
    const { shelved, found, time } = accept(await taskScene(this.office, taskId, actor));
    // Colleagues of the case see the task too, also one of a post that is not theirs: only the reason differs.
    const scope = { ...scopeOf(actor), posts: [...actor.posts, found.task.post] };
    const [row, draft] = await Promise.all([
      taskOf(this.office.pool, scope, taskId),
      draftOf(this.office.pool, taskId),
    ]);
    if (row === null) {
      throw new Refused(
        refuse('task-not-found', 'Diese Aufgabe gibt es nicht, oder Sie haben keinen Zugriff darauf.'),
      );
    }
    const { barred, ...work } = accept(taskWork(shelved, found, actor, row.assigneeName, time));
    const shown = { ...work, draft: barred === null ? draft : null };
    const target = taskSpec(shelved.procedure, row.activity)?.target;
    return {
      task: await viewOfTask(this.office, row, time.today),
      whyDue: whyTaskIsDue(localDate(row.openedAt), target) as unknown as Json,
      ...(shown as unknown as JsonObject),
    };
  }

  @Get('draft')
  @ApiOperation({ summary: 'Den Entwurf zu einer Aufgabe lesen' })
  @Answers('Draft', { description: 'Der Entwurf.' })
  @Problems(409)
  async draft(@Param('taskId', idPipe) taskId: string, @CurrentActor() actor: Actor): Promise<Draft> {
    return accept(await readTaskDraft(this.office, taskId, actor));
  }

  @Put('draft')
  @ApiOperation({ summary: 'Den Entwurf zu einer Aufgabe speichern' })
  @Answers('Draft', { description: 'Gespeichert.' })
  @Problems(409)
  async keep(
    @Param('taskId', idPipe) taskId: string,
    @Body() body: DraftBody,
    @CurrentActor() actor: Actor,
  ): Promise<Draft> {
    const { outcome = null, data, ifRevision = null } = body;
    return accept(await keepTaskDraft(this.office, taskId, actor, { outcome, data, ifRevision }));
  }

  @Delete('draft')
  @HttpCode(204)
  @ApiOperation({ summary: 'Den Entwurf zu einer Aufgabe verwerfen' })
  @ApiResponse({
    status: 204,
    description: 'Es gibt keinen Entwurf mehr. Ohne Inhalt.',
    content: { '*/*': { schema: { type: 'string', maxLength: 0 } } },
  })
  @Problems(409)
  async drop(
    @Param('taskId', idPipe) taskId: string,
    @Body(noBody) _body: undefined,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    const refused = await dropTaskDraft(this.office, taskId, actor);
    if (isRefusal(refused)) throw new Refused(refused);
  }
}
