import { Body, Controller, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { ClockRequest, CommandAnswer, Office } from '@amtsweg/cases-shell';
import type { Actor } from '@amtsweg/identity-contract';
import { Access, CurrentActor } from '../http/access.js';
import { Answers, CommandHeaders } from '../http/answers.js';
import { idPipe } from '../http/id-pipe.js';
import { OFFICE } from '../http/tokens.js';
import { ClockActBody, ExtensionBody, ReasonBody } from './clock-act.body.js';
import { sendCommand, type Sender } from './send-command.js';

const answer = { description: 'Geschehen; die neue Frist steht im Vorgang.', headers: ['ETag'] } as const;

/** What the office does to a clock of a case; `clockId` stands with the clock in the case (`replyPeriod@7`). */
@ApiTags('Fristen')
@Controller('api/v1/cases/:caseId/clocks/:clockId')
@Access('clerk', 'lead')
export class CaseClocksController {
  constructor(@Inject(OFFICE) private readonly office: Office) {}

  @Post('suspensions')
  @HttpCode(200)
  @ApiOperation({ summary: 'Eine Frist hemmen' })
  @CommandHeaders('case')
  @Answers('CommandAnswer', answer)
  suspend(
    @Param('caseId', idPipe) caseId: string,
    @Param('clockId') clockId: string,
    @Body() { reason, from }: ClockActBody,
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandAnswer> {
    const act = { act: 'suspend', reason, from: from ?? null } as const;
    return this.send(caseId, clockId, act, { actor, request, response });
  }

  @Post('resumptions')
  @HttpCode(200)
  @ApiOperation({ summary: 'Eine gehemmte Frist weiterlaufen lassen' })
  @CommandHeaders('case')
  @Answers('CommandAnswer', answer)
  resume(
    @Param('caseId', idPipe) caseId: string,
    @Param('clockId') clockId: string,
    @Body() { reason, from }: ClockActBody,
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandAnswer> {
    const act = { act: 'resume', reason, from: from ?? null } as const;
    return this.send(caseId, clockId, act, { actor, request, response });
  }

  @Post('extensions')
  @HttpCode(200)
  @ApiOperation({ summary: 'Eine Frist verlängern' })
  @CommandHeaders('case')
  @Answers('CommandAnswer', answer)
  extend(
    @Param('caseId', idPipe) caseId: string,
    @Param('clockId') clockId: string,
    @Body() { reason, period, noticeOn }: ExtensionBody,
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandAnswer> {
    const act = { act: 'extend', reason, period, noticeOn: noticeOn ?? null } as const;
    return this.send(caseId, clockId, act, { actor, request, response });
  }

  @Post('restarts')
  @HttpCode(200)
  @ApiOperation({ summary: 'Eine Frist neu beginnen lassen' })
  @CommandHeaders('case')
  @Answers('CommandAnswer', answer)
  restart(
    @Param('caseId', idPipe) caseId: string,
    @Param('clockId') clockId: string,
    @Body() { reason, from }: ClockActBody,
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandAnswer> {
    const act = { act: 'restart', reason, from: from ?? null } as const;
    return this.send(caseId, clockId, act, { actor, request, response });
  }

  @Post('end')
  @HttpCode(200)
  @ApiOperation({ summary: 'Eine Frist vorzeitig beenden' })
  @CommandHeaders('case')
  @Answers('CommandAnswer', answer)
  end(
    @Param('caseId', idPipe) caseId: string,
    @Param('clockId') clockId: string,
    @Body() { reason }: ReasonBody,
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandAnswer> {
    return this.send(caseId, clockId, { act: 'end', reason }, { actor, request, response });
  }

  private send(
    caseId: string,
    clockId: string,
    request: ClockRequest,
    sender: Sender,
  ): Promise<CommandAnswer> {
    return sendCommand(this.office, caseId, { kind: 'changeClock', clockId, request }, sender);
  }
}
