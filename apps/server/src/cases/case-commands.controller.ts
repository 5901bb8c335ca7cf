import { Body, Controller, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { openCase, type Act, type CommandAnswer, type Office } from '@amtsweg/cases-shell';
import type { Actor } from '@amtsweg/identity-contract';
import { refuse } from '@amtsweg/kernel';
import { Access, CurrentActor } from '../http/access.js';
import { Answers, CommandHeaders } from '../http/answers.js';
import { etag, idempotencyOf } from '../http/command-headers.js';
import { idPipe } from '../http/id-pipe.js';
import { accept, Refused } from '../http/refused.js';
import { OFFICE } from '../http/tokens.js';
import { answerFor } from './command-answer.js';
import { EventBody } from './event.body.js';
import { NoteBody } from './note.body.js';
import { OpenCaseBody } from './open-case.body.js';
import { PartyBody } from './party.body.js';
import { sendCommand } from './send-command.js';

/** Commands to cases; each is one step, answered with where the case stands then. */
@ApiTags('Vorgänge')
@Controller('api/v1/cases')
export class CaseCommandsController {
  constructor(@Inject(OFFICE) private readonly office: Office) {}

  @Post()
  @Access('applicant', 'clerk', 'lead')
  @ApiOperation({ summary: 'Einen Vorgang eröffnen' })
  @CommandHeaders(null)
  @Answers('CommandAnswer', { status: 201, description: 'Eröffnet.', headers: ['ETag', 'Location'] })
  async open(
    @Body() body: OpenCaseBody,
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandAnswer> {
    const channel = body.channel ?? (actor.roles.includes('applicant') ? 'online' : 'paper');
    const answer = accept(
      await openCase(this.office, {
        procedure: body.procedure,
        form: body.form,
        actor,
        channel: allowedChannel(actor, channel),
        receivedAt: this.receivedAt(body, channel),
        idempotency: idempotencyOf(request),
      }),
    );
    response.setHeader('Location', `/api/v1/cases/${answer.caseId}`);
    response.setHeader('ETag', etag(answer.revision));
    return answerFor(actor, answer);
  }

  @Post(':caseId/events')
  @HttpCode(200)
  @Access('applicant', 'clerk', 'lead')
  @ApiOperation({ summary: 'Ein Ereignis auslösen' })
  @CommandHeaders('case')
  @Answers('CommandAnswer', { description: 'Geschehen.', headers: ['ETag'] })
  event(
    @Param('caseId', idPipe) caseId: string,
    @Body() body: EventBody,
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandAnswer> {
    return this.send(
      caseId,
      { kind: 'event', type: body.type, data: body.data ?? {} },
      actor,
      request,
      response,
    );
  }

  @Post(':caseId/notes')
  @Access('clerk', 'lead')
  @ApiOperation({ summary: 'Einen Aktenvermerk schreiben' })
  @CommandHeaders('case')
  @Answers('CommandAnswer', { status: 201, description: 'Geschehen.', headers: ['ETag'] })
  note(
    @Param('caseId', idPipe) caseId: string,
    @Body() body: NoteBody,
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandAnswer> {
    const act: Act = {
      kind: 'addNote',
      text: body.text,
      ...(body.corrects === undefined ? {} : { corrects: body.corrects }),
    };
    return this.send(caseId, act, actor, request, response);
  }

  @Post(':caseId/parties')
  @Access('clerk', 'lead')
  @ApiOperation({ summary: 'Eine Beteiligte oder einen Beteiligten hinzuziehen' })
  @CommandHeaders('case')
  @Answers('CommandAnswer', { status: 201, description: 'Geschehen.', headers: ['ETag'] })
  party(
    @Param('caseId', idPipe) caseId: string,
    @Body() body: PartyBody,
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandAnswer> {
    const party = { role: body.role, name: body.name, address: body.address, subject: null };
    return this.send(caseId, { kind: 'addParty', party }, actor, request, response);
  }

  private send(
    caseId: string,
    act: Act,
    actor: Actor,
    request: Request,
    response: Response,
  ): Promise<CommandAnswer> {
    return sendCommand(this.office, caseId, act, { actor, request, response });
  }

  /** A paper application may have come earlier than it is registered (LC-11), never later. */
  private receivedAt(body: OpenCaseBody, channel: 'online' | 'paper'): Date | null {
    if (body.receivedAt === undefined) return null;
    const at = new Date(body.receivedAt);
    if (
      channel === 'paper' &&
      !Number.isNaN(at.getTime()) &&
      at <= this.office.clock.now() &&
      at.getUTCFullYear() > 1999
    )
      return at;
    throw new Refused(
      refuse(
        'received-at-invalid',
        'Der Eingang kann nur für einen Antrag auf Papier angegeben werden und nicht in der Zukunft liegen.',
      ),
    );
  }
}

function allowedChannel(actor: Actor, channel: 'online' | 'paper'): 'online' | 'paper' {
  const office = actor.roles.includes('clerk') || actor.roles.includes('lead');
  if (channel === 'online' || office) return channel;
  throw new Refused(
    refuse('act-forbidden', 'Einen Antrag auf Papier nimmt die Behörde auf. Bitte stellen Sie ihn online.'),
  );
}
