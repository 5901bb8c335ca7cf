import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { decisionTime, type Office } from '@amtsweg/cases-shell';
import type { Actor } from '@amtsweg/identity-contract';
import { clockCounters, listClocks, type ClockCounters } from '@amtsweg/inbox-store';
import type { JsonObject } from '@amtsweg/kernel';
import { Access, CurrentActor } from '../http/access.js';
import { Answers } from '../http/answers.js';
import { PAGE } from '../http/page-query.js';
import { accept } from '../http/refused.js';
import { OFFICE } from '../http/tokens.js';
import { clockView } from './clock-view.js';
import { ClockQuery } from './clock.query.js';
import { scopeOfClocks } from './scope-of-clocks.js';

/** The calendar of deadlines: what runs, until when and why. */
@ApiTags('Fristen')
@Controller('api/v1/clocks')
@Access('clerk', 'lead', 'auditor')
export class ClocksController {
  constructor(@Inject(OFFICE) private readonly office: Office) {}

  @Get()
  @ApiOperation({ summary: 'Fristen auflisten, nach ihrem letzten Tag' })
  @Answers('ClockPage', { description: 'Eine Seite Fristen, die Sie sehen dürfen.' })
  async list(@Query() query: ClockQuery, @CurrentActor() actor: Actor): Promise<JsonObject> {
    const { cursor, limit, overdue, warned, ...filter } = query;
    const { today } = decisionTime(this.office.clock);
    const page = accept(
      await listClocks(
        this.office.pool,
        scopeOfClocks(actor),
        { ...filter, overdue: overdue === 'true', warned: warned === 'true' },
        { cursor: cursor ?? null, limit: limit ?? PAGE, today },
      ),
    );
    const items = await Promise.all(
      page.items.map(async (row) => {
        const { procedure } = await this.office.shelf.version(row.procedureHash);
        return clockView(row, procedure.name, today);
      }),
    );
    return { items, next: page.next };
  }

  @Get('counters')
  @ApiOperation({ summary: 'Zähler der Fristen' })
  @Answers('ClockCounters', { description: 'Die Zähler.' })
  counters(@CurrentActor() actor: Actor): Promise<ClockCounters> {
    const { today } = decisionTime(this.office.clock);
    return clockCounters(this.office.pool, scopeOfClocks(actor), today);
  }
}
