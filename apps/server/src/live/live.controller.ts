import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Actor } from '@amtsweg/identity-contract';
import { Access, CurrentActor, type ActorRequest } from '../http/access.js';
import { Answers } from '../http/answers.js';
import { LIVE_HUB } from '../http/tokens.js';
import type { LiveHub } from './live-hub.js';

/** What changes while somebody is looking. */
@ApiTags('Aufgaben')
@Controller('api/v1/live')
@Access('clerk', 'lead')
export class LiveController {
  constructor(@Inject(LIVE_HUB) private readonly hub: LiveHub) {}

  @Get()
  @ApiOperation({
    summary: 'Änderungen mithören (server-sent events)',
    description:
      'Ereignisse: „change“ {cases, posts} nennt geänderte Vorgänge und Stellen, „presence“ {caseId, people} wer einen Vorgang offen hat, ' +
      '„resync“ {} dass etwas verpasst sein kann. Genannt wird nur, was die Person sehen darf.',
  })
  @Answers(null, {
    description: 'Der Strom; er endet mit der Anmeldung.',
    mediaType: 'text/event-stream',
  })
  listen(@Req() request: ActorRequest, @Res() response: Response, @CurrentActor() actor: Actor): void {
    const { sessionId = null, recheck = async () => null } = request;
    const again = request.headers['last-event-id'] !== undefined;
    this.hub.open(response, { actor, sessionId, recheck }, again);
  }
}
