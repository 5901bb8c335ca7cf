import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { decisionTime, type Office } from '@amtsweg/cases-shell';
import { listFollowUps, listRoutingSteps, type FileScope } from '@amtsweg/cases-store';
import { actingPosts, ledUnits, type Actor } from '@amtsweg/identity-contract';
import { Access, CurrentActor } from '../http/access.js';
import { Answers } from '../http/answers.js';
import { PAGE, PageQuery } from '../http/page-query.js';
import { accept } from '../http/refused.js';
import { OFFICE } from '../http/tokens.js';
import { FollowUpQuery } from './follow-up.query.js';

/** What comes back to somebody's desk: follow-ups, and routing steps whose turn it is. */
@ApiTags('Akte')
@Controller('api/v1')
@Access('clerk', 'lead')
export class MyFileController {
  constructor(@Inject(OFFICE) private readonly office: Office) {}

  @Get('follow-ups')
  @ApiOperation({ summary: 'Meine Wiedervorlagen, die überfälligen zuerst' })
  @Answers('FollowUpPage', {
    description: 'Offene Wiedervorlagen: Ihre, die Ihrer Stellen, geleiteten Einheiten und Vertretenen.',
  })
  async followUps(@Query() query: FollowUpQuery, @CurrentActor() actor: Actor) {
    const { today } = decisionTime(this.office.clock);
    const page = accept(
      await listFollowUps(this.office.pool, scopeOf(actor), {
        until: query.until ?? null,
        ...pageOf(query),
      }),
    );
    const items = await Promise.all(
      page.items.map(async ({ procedureHash, ...row }) => ({
        ...row,
        procedureName: await this.nameOf(procedureHash),
        overdue: row.dueOn < today,
      })),
    );
    return { items, next: page.next };
  }

  @Get('routing-steps')
  @ApiOperation({ summary: 'Schritte im Umlauf, die auf mich warten' })
  @Answers('RoutingPage', {
    description: 'Schritte Ihrer Stellen, der geleiteten Einheiten und Vertretenen.',
  })
  async routingSteps(@Query() query: PageQuery, @CurrentActor() actor: Actor) {
    const page = accept(await listRoutingSteps(this.office.pool, scopeOf(actor), pageOf(query)));
    const items = await Promise.all(
      page.items.map(async ({ procedureHash, addedAt, ...row }) => ({
        ...row,
        addedAt: addedAt.toISOString(),
        procedureName: await this.nameOf(procedureHash),
        forName: actor.posts.includes(row.post)
          ? null
          : (actor.standsIn.find(({ posts }) => posts.includes(row.post))?.name ?? null),
      })),
    );
    return { items, next: page.next };
  }

  private async nameOf(hash: string): Promise<string> {
    return (await this.office.shelf.version(hash)).procedure.name;
  }
}

function pageOf({ cursor, limit }: PageQuery) {
  return { cursor: cursor ?? null, limit: limit ?? PAGE };
}

function scopeOf(actor: Actor): FileScope {
  return {
    user: actor.user,
    people: [actor.user, ...actor.standsIn.map((absent) => absent.user)],
    posts: actingPosts(actor),
    ledUnits: ledUnits(actor),
  };
}
