import { Body, Controller, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { newId, type CommandAnswer, type DispatchRequest, type Office } from '@amtsweg/cases-shell';
import type { Actor } from '@amtsweg/identity-contract';
import { Access, CurrentActor } from '../http/access.js';
import { Answers, CommandHeaders } from '../http/answers.js';
import { idPipe } from '../http/id-pipe.js';
import { OFFICE } from '../http/tokens.js';
import {
  FurtherDispatchBody,
  InstructionBody,
  ReceiptBody,
  RepetitionBody,
  ReturnBody,
} from './dispatch-act.body.js';
import { sendCommand, type Sender } from './send-command.js';

const answer = { description: 'Eingetragen; Fristen folgen der Bekanntgabe.', headers: ['ETag'] } as const;

/** Notification to each addressee: what becomes known of a dispatch, and dispatches that follow from it. */
@ApiTags('Bekanntgaben')
@Controller('api/v1/cases/:caseId/dispatches')
@Access('clerk', 'lead')
export class CaseDispatchesController {
  constructor(@Inject(OFFICE) private readonly office: Office) {}

  @Post()
  @ApiOperation({ summary: 'Ein Schriftstück an weitere Beteiligte versenden' })
  @CommandHeaders('case')
  @Answers('CommandAnswer', { ...answer, status: 201 })
  dispatch(
    @Param('caseId', idPipe) caseId: string,
    @Body() { documentId, partyId, channel, reason }: FurtherDispatchBody,
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandAnswer> {
    const act = { documentId, partyId, channel, reason, dispatchId: newId() };
    const sender = { actor, request, response };
    return sendCommand(this.office, caseId, { kind: 'dispatchTo', ...act }, sender);
  }

  @Post(':dispatchId/returns')
  @HttpCode(200)
  @ApiOperation({ summary: 'Einen Rücklauf eintragen: Die Sendung kam zurück' })
  @CommandHeaders('case')
  @Answers('CommandAnswer', answer)
  returned(
    @Param('caseId', idPipe) caseId: string,
    @Param('dispatchId', idPipe) dispatchId: string,
    @Body() { reason, on }: ReturnBody,
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandAnswer> {
    const act = { act: 'returned', reason, on: on ?? null } as const;
    return this.send(caseId, dispatchId, act, { actor, request, response });
  }

  @Post(':dispatchId/receipts')
  @HttpCode(200)
  @ApiOperation({ summary: 'Den nachgewiesenen Zugang eintragen' })
  @CommandHeaders('case')
  @Answers('CommandAnswer', answer)
  proven(
    @Param('caseId', idPipe) caseId: string,
    @Param('dispatchId', idPipe) dispatchId: string,
    @Body() { reason, on }: ReceiptBody,
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandAnswer> {
    return this.send(caseId, dispatchId, { act: 'proven', reason, on }, { actor, request, response });
  }

  @Post(':dispatchId/repetitions')
  @HttpCode(200)
  @ApiOperation({ summary: 'Neu versenden; die Fristen zählen von der neuen Bekanntgabe' })
  @CommandHeaders('case')
  @Answers('CommandAnswer', answer)
  repeat(
    @Param('caseId', idPipe) caseId: string,
    @Param('dispatchId', idPipe) dispatchId: string,
    @Body() { reason, channel, addressee }: RepetitionBody,
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandAnswer> {
    const act = { act: 'repeat', reason, channel, addressee: addressee ?? null, newId: newId() } as const;
    return this.send(caseId, dispatchId, act, { actor, request, response });
  }

  @Post(':dispatchId/instruction-faults')
  @HttpCode(200)
  @ApiOperation({ summary: 'Eintragen, dass die Rechtsbehelfsbelehrung fehlt oder unrichtig ist' })
  @CommandHeaders('case')
  @Answers('CommandAnswer', answer)
  instruction(
    @Param('caseId', idPipe) caseId: string,
    @Param('dispatchId', idPipe) dispatchId: string,
    @Body() { reason, instruction }: InstructionBody,
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandAnswer> {
    const act = { act: 'instruction', reason, instruction } as const;
    return this.send(caseId, dispatchId, act, { actor, request, response });
  }

  private send(
    caseId: string,
    dispatchId: string,
    request: DispatchRequest,
    sender: Sender,
  ): Promise<CommandAnswer> {
    return sendCommand(this.office, caseId, { kind: 'changeDispatch', dispatchId, request }, sender);
  }
}
