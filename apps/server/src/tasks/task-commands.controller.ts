import { Body, Controller, HttpCode, Inject, Param, ParseUUIDPipe, Post, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { IsNotEmpty, IsObject, IsOptional, IsString, MaxLength } from 'class-validator';
import type { Request, Response } from 'express';
import { decisionTime, handleCommand, type Act, type CommandAnswer, type Office } from '@amtsweg/cases-shell';
import type { Actor } from '@amtsweg/identity-contract';
import { actorOf } from '@amtsweg/identity-store';
import { refuse, type JsonObject } from '@amtsweg/kernel';
import { Access, CurrentActor } from '../http/access.js';
import { etag, idempotencyOf, revisionOf } from '../http/command-headers.js';
import { accept, Refused } from '../http/refused.js';
import { OFFICE } from '../http/tokens.js';

/** How a task ends. */
export class CompleteTaskBody {
  /** Name of the outcome, one of those that the task offers. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  outcome!: string;

  @IsOptional()
  @IsObject()
  data?: JsonObject;
}

/** Whom a task goes to. */
export class DelegateTaskBody {
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  user!: string;
}

/** Commands to tasks: claim, release, delegate, complete. */
@ApiTags('Aufgaben')
@ApiBearerAuth()
@ApiHeader({
  name: 'Idempotency-Key',
  required: false,
  description: 'Derselbe Schlüssel gibt dieselbe Antwort.',
})
@Controller('api/v1/tasks')
@Access('clerk', 'lead')
export class TaskCommandsController {
  constructor(@Inject(OFFICE) private readonly office: Office) {}

  @Post(':taskId/claim')
  @HttpCode(200)
  @ApiOperation({ summary: 'Eine Aufgabe übernehmen' })
  claim(
    @Param('taskId', ParseUUIDPipe) taskId: string,
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandAnswer> {
    return this.send(taskId, { kind: 'claimTask' }, actor, request, response);
  }

  @Post(':taskId/release')
  @HttpCode(200)
  @ApiOperation({ summary: 'Eine Aufgabe zurückgeben' })
  release(
    @Param('taskId', ParseUUIDPipe) taskId: string,
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandAnswer> {
    return this.send(taskId, { kind: 'releaseTask' }, actor, request, response);
  }

  @Post(':taskId/delegate')
  @HttpCode(200)
  @ApiOperation({ summary: 'Eine Aufgabe einer anderen Person übergeben' })
  async delegate(
    @Param('taskId', ParseUUIDPipe) taskId: string,
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

  @Post(':taskId/complete')
  @HttpCode(200)
  @ApiOperation({ summary: 'Eine Aufgabe mit einem Ergebnis abschließen' })
  complete(
    @Param('taskId', ParseUUIDPipe) taskId: string,
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
    return answer;
  }
}
