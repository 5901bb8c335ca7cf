import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { decisionTime, type Office } from '@amtsweg/cases-shell';
import type { Actor } from '@amtsweg/identity-contract';
import { decideOnRight, proposeRight } from '@amtsweg/identity-shell';
import { listRightsRequests, type RightsRequest } from '@amtsweg/identity-store';
import { Access, CurrentActor } from '../http/access.js';
import { Answers, Problems } from '../http/answers.js';
import { idPipe } from '../http/id-pipe.js';
import { accept } from '../http/refused.js';
import { OFFICE } from '../http/tokens.js';
import { RightsDecisionBody } from './rights-decision.body.js';
import { RightsRequestBody } from './rights-request.body.js';

/** Rights that one administrator proposes and another grants. */
@ApiTags('Befugnisse')
@Controller('api/v1/rights-requests')
@Access('administrator')
export class RightsController {
  constructor(@Inject(OFFICE) private readonly office: Office) {}

  @Get()
  @ApiOperation({ summary: 'Vorgeschlagene Rechte und was daraus wurde' })
  @Answers('RightsRequestList', { description: 'Offene zuerst.' })
  async list(): Promise<{ items: RightsRequest[] }> {
    return { items: await listRightsRequests(this.office.pool) };
  }

  @Post()
  @ApiOperation({ summary: 'Ein Recht oder sein Ende vorschlagen' })
  @Answers('RightsRequestId', { status: 201, description: 'Vorgeschlagen; geändert ist damit nichts.' })
  @Problems(409, 422)
  async propose(
    @Body() body: RightsRequestBody,
    @CurrentActor() actor: Actor,
  ): Promise<{ readonly requestId: string }> {
    const { user, kind, value, from, reason } = body;
    const right = { user, name: body.name ?? null, kind, value, reason };
    const wanted = { ...right, change: body.change ?? 'grant', from, to: body.to ?? null } as const;
    return accept(await proposeRight(this.office.pool, actor, wanted, this.time()));
  }

  @Post(':requestId/decision')
  @HttpCode(200)
  @ApiOperation({ summary: 'Über ein vorgeschlagenes Recht entscheiden' })
  @Answers('RightsRequestId', { description: 'Entschieden.' })
  @Problems(409)
  async decide(
    @Param('requestId', idPipe) requestId: string,
    @Body() { granted, remark }: RightsDecisionBody,
    @CurrentActor() actor: Actor,
  ): Promise<{ readonly requestId: string }> {
    const decision = { requestId, granted, remark: remark ?? null };
    return accept(await decideOnRight(this.office.pool, actor, decision, this.time()));
  }

  private time() {
    return { now: this.office.clock.now(), today: decisionTime(this.office.clock).today };
  }
}
