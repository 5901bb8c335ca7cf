import { Body, Controller, HttpCode, Inject, Param, ParseUUIDPipe, Post, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsISO8601,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
} from 'class-validator';
import type { Request, Response } from 'express';
import { handleCommand, openCase, type Act, type CommandAnswer, type Office } from '@amtsweg/cases-shell';
import type { Actor } from '@amtsweg/identity-contract';
import { refuse, type JsonObject } from '@amtsweg/kernel';
import { Access, CurrentActor } from '../http/access.js';
import { etag, idempotencyOf, revisionOf } from '../http/command-headers.js';
import { accept, Refused } from '../http/refused.js';
import { OFFICE } from '../http/tokens.js';

/** An application or notification. */
export class OpenCaseBody {
  /** Key of the procedure. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  procedure!: string;

  /** The form's data; its schema stands under `/api/v1/procedures/:key`. */
  @IsObject()
  form!: JsonObject;

  /** `paper` is for the office, which registers what came by post or at the counter. */
  @IsOptional()
  @IsIn(['online', 'paper'])
  channel?: 'online' | 'paper';

  /** When a paper application reached the office. */
  @IsOptional()
  @IsISO8601({ strict: true, strictSeparator: true })
  receivedAt?: string;
}

/** An event of the procedure that is no outcome of a task. */
export class EventBody {
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  type!: string;

  @IsOptional()
  @IsObject()
  data?: JsonObject;
}

/** A note for the file. */
export class NoteBody {
  @IsString()
  @Matches(/\S/)
  @MaxLength(20_000)
  text!: string;
}

/** A party to the case (§ 13 VwVfG). */
export class PartyBody {
  @IsIn(['representative', 'thirdParty', 'authority'])
  role!: 'representative' | 'thirdParty' | 'authority';

  @IsString()
  @Matches(/\S/)
  @MaxLength(200)
  name!: string;

  @IsArray()
  @ArrayMaxSize(8)
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  address!: string[];
}

/** Commands to cases; each is one step, answered with where the case stands then. */
@ApiTags('Vorgänge')
@ApiBearerAuth()
@ApiHeader({
  name: 'Idempotency-Key',
  required: false,
  description: 'Derselbe Schlüssel gibt dieselbe Antwort.',
})
@Controller('api/v1/cases')
export class CaseCommandsController {
  constructor(@Inject(OFFICE) private readonly office: Office) {}

  @Post()
  @Access('applicant', 'clerk', 'lead')
  @ApiOperation({ summary: 'Einen Vorgang eröffnen' })
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
    return answer;
  }

  @Post(':caseId/events')
  @HttpCode(200)
  @Access('applicant', 'clerk', 'lead')
  @ApiOperation({ summary: 'Ein Ereignis auslösen' })
  event(
    @Param('caseId', ParseUUIDPipe) caseId: string,
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
  note(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: NoteBody,
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandAnswer> {
    return this.send(caseId, { kind: 'addNote', text: body.text }, actor, request, response);
  }

  @Post(':caseId/parties')
  @Access('clerk', 'lead')
  @ApiOperation({ summary: 'Eine Beteiligte oder einen Beteiligten hinzuziehen' })
  party(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: PartyBody,
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandAnswer> {
    const party = { role: body.role, name: body.name, address: body.address, subject: null };
    return this.send(caseId, { kind: 'addParty', party }, actor, request, response);
  }

  private async send(
    caseId: string,
    act: Act,
    actor: Actor,
    request: Request,
    response: Response,
  ): Promise<CommandAnswer> {
    const answer = accept(
      await handleCommand(this.office, {
        caseId,
        taskId: null,
        actor,
        act,
        idempotency: idempotencyOf(request),
        ifCaseRevision: revisionOf(request),
        ifTaskRevision: null,
      }),
    );
    response.setHeader('ETag', etag(answer.revision));
    return answer;
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
