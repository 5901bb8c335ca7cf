import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { ClockRequest, CommandAnswer, Office } from '@amtsweg/cases-shell';
import { Access } from '../http/access.js';
import { idPipe } from '../http/id-pipe.js';
import { OFFICE } from '../http/tokens.js';
import { ClockActBody, ExtensionBody, ReasonBody } from './clock-act.body.js';
import { CommandRoute, CommandSender } from './command-route.js';
import { sendCommand, type Sender } from './send-command.js';

const DONE = 'Geschehen; die neue Frist steht im Vorgang.';

/** What the office does to a clock of a case; `clockId` stands with the clock in the case (`replyPeriod@7`). */
@ApiTags('Fristen')
@Controller('api/v1/cases/:caseId/clocks/:clockId')
@Access('clerk', 'lead')
export class CaseClocksController {
  constructor(@Inject(OFFICE) private readonly office: Office) {}

  @CommandRoute('suspensions', 'Eine Frist hemmen', DONE)
  suspend(
    @Param('caseId', idPipe) caseId: string,
    @Param('clockId') clockId: string,
    @Body() { reason, from }: ClockActBody,
    @CommandSender() sender: Sender,
  ): Promise<CommandAnswer> {
    return this.send(caseId, clockId, { act: 'suspend', reason, from: from ?? null }, sender);
  }

  @CommandRoute('resumptions', 'Eine gehemmte Frist weiterlaufen lassen', DONE)
  resume(
    @Param('caseId', idPipe) caseId: string,
    @Param('clockId') clockId: string,
    @Body() { reason, from }: ClockActBody,
    @CommandSender() sender: Sender,
  ): Promise<CommandAnswer> {
    return this.send(caseId, clockId, { act: 'resume', reason, from: from ?? null }, sender);
  }

  @CommandRoute('extensions', 'Eine Frist verlängern', DONE)
  extend(
    @Param('caseId', idPipe) caseId: string,
    @Param('clockId') clockId: string,
    @Body() { reason, period, noticeOn }: ExtensionBody,
    @CommandSender() sender: Sender,
  ): Promise<CommandAnswer> {
    return this.send(caseId, clockId, { act: 'extend', reason, period, noticeOn: noticeOn ?? null }, sender);
  }

  @CommandRoute('restarts', 'Eine Frist neu beginnen lassen', DONE)
  restart(
    @Param('caseId', idPipe) caseId: string,
    @Param('clockId') clockId: string,
    @Body() { reason, from }: ClockActBody,
    @CommandSender() sender: Sender,
  ): Promise<CommandAnswer> {
    return this.send(caseId, clockId, { act: 'restart', reason, from: from ?? null }, sender);
  }

  @CommandRoute('end', 'Eine Frist vorzeitig beenden', DONE)
  end(
    @Param('caseId', idPipe) caseId: string,
    @Param('clockId') clockId: string,
    @Body() { reason }: ReasonBody,
    @CommandSender() sender: Sender,
  ): Promise<CommandAnswer> {
    return this.send(caseId, clockId, { act: 'end', reason }, sender);
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
