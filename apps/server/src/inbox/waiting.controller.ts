import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Office } from '@amtsweg/cases-shell';
import type { Actor } from '@amtsweg/identity-contract';
import { listWaiting, type WaitingRow } from '@amtsweg/inbox-store';
import type { JsonObject } from '@amtsweg/kernel';
import { stateInfo } from '@amtsweg/procedure';
import { Access, CurrentActor } from '../http/access.js';
import { Answers } from '../http/answers.js';
import { PAGE, PageQuery } from '../http/page-query.js';
import { accept } from '../http/refused.js';
import { OFFICE } from '../http/tokens.js';
import { scopeOf } from '../tasks/scope-of.js';

/** Active cases in which nobody here has anything to do, so that none is forgotten. */
@ApiTags('Aufgaben')
@Controller('api/v1/waiting')
@Access('clerk', 'lead')
export class WaitingController {
  constructor(@Inject(OFFICE) private readonly office: Office) {}

  @Get()
  @ApiOperation({ summary: 'Vorgänge meiner Stellen, die auf andere warten' })
  @Answers('WaitingPage', { description: 'Eine Seite wartender Vorgänge, die ältesten zuerst.' })
  async list(@Query() query: PageQuery, @CurrentActor() actor: Actor): Promise<JsonObject> {
    const { cursor = null, limit = PAGE } = query;
    const page = accept(await listWaiting(this.office.pool, scopeOf(actor), { cursor, limit }));
    return { items: await Promise.all(page.items.map((row) => this.view(row))), next: page.next };
  }

  private async view({ procedureHash, states, nextClock, ...row }: WaitingRow): Promise<JsonObject> {
    const { procedure } = await this.office.shelf.version(procedureHash);
    const infos = stateInfo(procedure);
    const asked = states.some((path) => infos.get(path)?.publicStatus?.actor === 'applicant');
    return {
      ...row,
      procedureName: procedure.name,
      states: states.map((path) => ({ path, label: infos.get(path)?.label ?? path })),
      waitingFor: asked ? 'applicant' : 'other',
      nextClock: nextClock === null ? null : { ...nextClock },
    };
  }
}
