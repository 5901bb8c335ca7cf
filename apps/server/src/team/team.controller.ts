import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { decisionTime, type Office } from '@amtsweg/cases-shell';
import { incidentsOfUnits } from '@amtsweg/cases-store';
import { ledUnits, type Actor } from '@amtsweg/identity-contract';
import { teamLoad } from '@amtsweg/inbox-store';
import type { JsonObject } from '@amtsweg/kernel';
import { Access, CurrentActor } from '../http/access.js';
import { Answers } from '../http/answers.js';
import { OFFICE } from '../http/tokens.js';

/** What somebody who leads units needs to see of them. */
@ApiTags('Organisation')
@Controller('api/v1/team')
@Access('lead')
export class TeamController {
  constructor(@Inject(OFFICE) private readonly office: Office) {}

  @Get()
  @ApiOperation({ summary: 'Was in den Einheiten liegt, die ich leite' })
  @Answers('TeamLoad', { description: 'Stellen mit ihrer Last, und Störungen.' })
  async load(@CurrentActor() actor: Actor): Promise<JsonObject> {
    const units = ledUnits(actor);
    const [posts, found] = await Promise.all([
      teamLoad(this.office.pool, { user: actor.user, units }, decisionTime(this.office.clock).today),
      incidentsOfUnits(this.office.pool, { user: actor.user, units }),
    ]);
    const incidents = await Promise.all(
      found.map(async ({ procedureHash, occurredAt, ...incident }) => {
        const { procedure } = await this.office.shelf.version(procedureHash);
        return { ...incident, occurredAt: occurredAt.toISOString(), procedureName: procedure.name };
      }),
    );
    return { posts, incidents } as unknown as JsonObject;
  }
}
