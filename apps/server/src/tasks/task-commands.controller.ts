import { Body, Controller, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { decisionTime, handleCommand, type Act, type CommandAnswer, type Office } from '@amtsweg/cases-shell';
import type { Actor } from '@amtsweg/identity-contract';
import { actorOf } from '@amtsweg/identity-store';
import { refuse } from '@amtsweg/kernel';
import { answerFor } from '../cases/command-answer.js';
import { Access, CurrentActor } from '../http/access.js';
import { Answers, CommandHeaders } from '../http/answers.js';
import { etag, idempotencyOf, revisionOf } from '../http/command-headers.js';
import { idPipe } from '../http/id-pipe.js';
import { noBody } from '../http/no-body.pipe.js';
import { accept, Refused } from '../http/refused.js';
import { OFFICE } from '../http/tokens.js';
import { transferAct } from '../work/transfer-act.js';
import { TransferBody } from '../work/transfer.body.js';
import { CompleteTaskBody } from './complete-task.body.js';
import { DelegateTaskBody } from './delegate-task.body.js';

/** The ETag is the case's: a task's own is that of `GET /tasks/:id`. */
const DONE = {
  description: 'Geschehen. Antwort und ETag zeigen den Vorgang.',
  headers: ['ETag'],
} as const;

/** Commands to tasks: claim, release, delegate, transfer, complete. */
@ApiTags('Aufgaben')
@Controller('api/v1/tasks')
@Access('clerk', 'lead')
export class TaskCommandsController {
  constructor(@Inject(OFFICE) private readonly office: Office) {}

  @Post(':taskId/claim')
  @HttpCode(200)
  @ApiOperation({ summary: 'Eine Aufgabe übernehmen' })
  @CommandHeaders('task')
  @Answers('CommandAnswer', DONE)
  claim(
    @Param('taskId', idPipe) taskId: string,
    @Body(noBody) _body: undefined,
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandAnswer> {
    return this.send(taskId, { kind: 'claimTask' }, actor, request, response);
  }

  @Post(':taskId/release')
  @HttpCode(200)
  @ApiOperation({ summary: 'Eine Aufgabe zurückgeben' })
  @CommandHeaders('task')
  @Answers('CommandAnswer', DONE)
  release(
    @Param('taskId', idPipe) taskId: string,
    @Body(noBody) _body: undefined,
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandAnswer> {
    return this.send(taskId, { kind: 'releaseTask' }, actor, request, response);
  }

  @Post(':taskId/delegate')
  @HttpCode(200)
  @ApiOperation({ summary: 'Eine Aufgabe einer anderen Person übergeben' })
  @CommandHeaders('task')
  @Answers('CommandAnswer', DONE)
  async delegate(
    @Param('taskId', idPipe) taskId: string,
    @Body() body: DelegateTaskBody,
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandAnswer> {
    const { today } = decisionTime(this.office.clock);
    const to = await actorOf(this.office.pool, { user: body.user, name: body.user }, today);
    if (to === null || !to.roles.some((role) => role === 'clerk' || role === 'lead')) {
      throw new Refused(
        refuse(
          'delegate-forbidden',
          `„${body.user.slice(0, 60)}“ gehört nicht zur Sachbearbeitung. Bitte wählen Sie jemanden mit der zuständigen Stelle.`,
        ),
      );
    }
    return this.send(taskId, { kind: 'delegateTask', to }, actor, request, response);
  }

  @Post(':taskId/transfer')
  @HttpCode(200)
  @ApiOperation({ summary: 'Eine Aufgabe an eine andere Stelle abgeben' })
  @CommandHeaders('task')
  @Answers('CommandAnswer', DONE)
  async transfer(
    @Param('taskId', idPipe) taskId: string,
    @Body() body: TransferBody,
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandAnswer> {
    const act = accept(await transferAct(this.office, body));
    return this.send(taskId, act, actor, request, response);
  }

  @Post(':taskId/complete')
  @HttpCode(200)
  @ApiOperation({ summary: 'Eine Aufgabe mit einem Ergebnis abschließen' })
  @CommandHeaders('task')
  @Answers('CommandAnswer', DONE)
  complete(
    @Param('taskId', idPipe) taskId: string,
    @Body() body: CompleteTaskBody,
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandAnswer> {
    const act: Act = { kind: 'completeTask', outcome: body.outcome, data: body.data ?? {} };
    return this.send(taskId, act, actor, request, response);
  }

  private async send(
    taskId: string,
    act: Act,
    actor: Actor,
    request: Request,
    response: Response,
  ): Promise<CommandAnswer> {
    const answer = accept(
      await handleCommand(this.office, {
        caseId: null,
        taskId,
        actor,
        act,
        idempotency: idempotencyOf(request),
        ifCaseRevision: null,
        ifTaskRevision: revisionOf(request),
      }),
    );
    response.setHeader('ETag', etag(answer.revision));
    return answerFor(actor, answer);
  }
}
